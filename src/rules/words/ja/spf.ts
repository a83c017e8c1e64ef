import type { CategoryWords } from "../words.ts";
import { spfLookups } from "./spf-lookups.ts";
import { spfRecord } from "./spf-record.ts";
import { spfRedundancy } from "./spf-redundancy.ts";
import { spfSenders } from "./spf-senders.ts";
import { spfTargets } from "./spf-targets.ts";

/** SPFのすべてのルール。 */
export const spf: CategoryWords<"spf"> = {
  ...spfRecord,
  ...spfLookups,
  ...spfTargets,
  ...spfRedundancy,
  ...spfSenders,
};
