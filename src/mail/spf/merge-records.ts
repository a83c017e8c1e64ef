import { parseSpf } from "./parse.ts";
import { repairSpf } from "./repair.ts";

/** Terms of all records once, in order; the strictest `all` last. */
export function mergedRecord(records: readonly string[]): string | null {
  const terms = records.flatMap((r) => (repairSpf(r)?.record ?? r).slice(6).split(" ")).filter((t) => t !== "");
  const isAll = (t: string): boolean => /^[+?~-]?all$/i.test(t);
  const alls = terms.filter(isAll).map((t) => t.toLowerCase());
  const all = ["-all", "~all", "?all"].find((a) => alls.includes(a)) ?? (alls.length > 0 ? "~all" : null);
  const isRedirect = (t: string): boolean => /^redirect=/i.test(t);
  const redirects = new Set(
    records.filter((r) => !r.split(" ").some(isAll)).flatMap((r) => r.split(" ").filter(isRedirect)),
  );
  // A redirect counts only alone and without all: beside other terms an include takes its place.
  const asIncludes = all !== null || redirects.size > 1;
  const rest = terms.filter((t) => !isAll(t) && !isRedirect(t));
  const last = [...redirects].map((t) => (asIncludes ? `include:${t.slice("redirect=".length)}` : t));
  const merged = ["v=spf1", ...new Set([...rest, ...last]), ...(all === null ? [] : [all])].join(" ");
  return parseSpf(merged).errors.length === 0 ? merged : null;
}
