import { keyFaultRule } from "./selectors.ts";

export const dkimRemovedTag = keyFaultRule({ id: "dkim/removed-tag", severity: "info", references: ["RFC 6376 §C.2"] });
