import { keyFaultRule } from "./selectors.ts";

export const dkimService = keyFaultRule({ id: "dkim/service", severity: "error", references: ["RFC 6376 §3.6.1"] });
