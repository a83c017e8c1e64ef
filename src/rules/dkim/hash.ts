import { keyFaultRule } from "./selectors.ts";

export const dkimHash = keyFaultRule({ id: "dkim/hash", severity: "error", references: ["RFC 8301 §3.1"] });
