import { keyFaultRule } from "./selectors.ts";

export const dkimTesting = keyFaultRule({ id: "dkim/testing", severity: "info", references: ["RFC 6376 §3.6.1"] });
