import type { Check } from "../check.ts";
import { failed, passed, ptrLocation } from "../subjects.ts";
import { byReverseNames } from "./names.ts";

const ID = "ptr/invalid-name";

/** A host name of RFC 1123 §2.1 with at least two labels, the last of which is no number (RFC 3696 §2). */
export function isHostName(name: string): boolean {
  const labels = name.split(".");
  return (
    labels.length >= 2 &&
    labels.every((l) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(l)) &&
    !/^\d+$/.test(labels.at(-1) ?? "")
  );
}

export const ptrInvalidName: Check = {
  id: ID,
  severity: "warning",
  title: "Reverse name that is no host name",
  why: "A name with an underscore, a single label or an address as name is no host name; some receivers treat it like none.",
  fix: "Let the PTR point to a full host name of letters, digits and hyphens.",
  references: ["RFC 1123 §2.1", "RFC 1912 §2.1"],
  run: (facts, { severity }) =>
    byReverseNames(facts, ID, ({ ip, sender, about, names, evidence }) => {
      const shown = names.map((n) => n.name);
      const bad = shown.filter((name) => !isHostName(name));
      if (names.length === 0 || bad.length < names.length) return [passed(about)]; // one good name is enough
      return [
        failed(about, severity, {
          message: `the reverse name of ${ip}, ${bad.slice(0, 5).join(", ")}, is no valid host name`,
          help: `Ask the hoster to set the PTR of ${ip} to a full name of letters, digits and hyphens, such as mail.example.com.`,
          cause: bad.join(" "),
          location: ptrLocation(facts, ip, sender),
          evidence,
        }),
      ];
    }),
};
