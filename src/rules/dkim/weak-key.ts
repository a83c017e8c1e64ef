import { keyFaultRule } from "./selectors.ts";

export const dkimWeakKey = keyFaultRule({ id: "dkim/weak-key", severity: "error", references: ["RFC 8301 §3.2"] });
