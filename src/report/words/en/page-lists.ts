import { count } from "../../../text/printable.ts";
import type { PageListWords } from "../page-lists.ts";

export const pageListsEn: PageListWords = {
  title: "Blocklists",
  legend:
    "ok: asked, not listed · listed · policy: the list says that no mail is expected from there · unknown: not checked, neither good nor bad · –: the list has no such data",
  addresses: "Addresses",
  domains: "Domains",
  address: "Address",
  domain: "Domain",
  caption: (of, lists, cut) =>
    `${of} × ${count(lists, "list")}${cut.length === 0 ? "" : `; not shown: ${cut.join(", ")} (they are in the JSON report)`}`,
  label: (of) => `${of} and lists`,
  moreRows: (n) => `${count(n, "more row")} with nothing worse`,
  moreLists: (n) => count(n, "more list"),
  ok: "ok",
  listed: "listed",
  policy: "policy",
  unknown: "unknown",
};
