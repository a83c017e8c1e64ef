import { keyFaultRule } from "./selectors.ts";

export const dkimShortKey = keyFaultRule({ id: "dkim/short-key", severity: "info", references: ["RFC 8301 §3.2"] });
