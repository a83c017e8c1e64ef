import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfRangeHostBits: Check = fromIssues({
  id: "spf/range-host-bits",
  severity: "info",
  title: "Network with bits beyond its prefix",
  why: "Receivers read it as the whole network, which may not be meant.",
  fix: "Write the network's first address.",
  references: ["RFC 7208 §5.6"],
});
