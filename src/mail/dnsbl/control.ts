import type { Dns, Name } from "../../dns/types.ts";
import { reversedLabels, type Ip } from "../../ip/ip.ts";
import type { Evidence } from "../known.ts";
import { askLabels, type Asked } from "./ask.ts";
import type { ListSpec } from "./plan.ts";
import { troubleBy } from "./trouble.ts";
import { bareTrouble, type Trouble } from "../trouble.ts";
import type { ListState } from "./types.ts";

const TESTS: Readonly<Record<4 | 6, { readonly listed: Ip; readonly clean: Ip }>> = {
  4: { listed: { family: 4, value: 0x7f000002n }, clean: { family: 4, value: 0x7f000001n } },
  6: { listed: { family: 6, value: 0xffff7f000002n }, clean: { family: 6, value: 0xffff7f000001n } },
};

export type Control = ListState & { readonly evidence: readonly Evidence[] };

/**
 * The control query (RFC 5782 §5): the test entry is there, and the one that must never be is not. IPv4 and IPv6 data are
 * separate (§2.4), so each family has its own; null for domain lists. A list that is withheld is not asked.
 */
export async function control(
  dns: Dns,
  spec: ListSpec,
  family: 4 | 6 | null = spec.entry.families[0] ?? null,
): Promise<Control> {
  if (spec.withheld !== undefined) return { ...spec.withheld, evidence: [] };
  const [must, mustNot] = controlLabels(spec, family);
  const [yes, no] = await Promise.all([askLabels(dns, spec, must, 0), askLabels(dns, spec, mustNot, 0)]);
  const evidence = [yes.evidence, no.evidence];
  const bad = (trouble: Trouble): Control => ({ usable: false, ...bareTrouble(trouble), evidence });
  for (const { judged } of [yes, no]) {
    // A refusal, silence or SERVFAIL has its own reason; an odd code of a test entry still shows that the entry is there.
    if (judged.verdict !== "not-checked") continue;
    if (judged.reason !== "undocumented-code") return bad(judged);
    if (!judged.code.split(", ").every((code) => code.startsWith("127.")))
      return bad({ ...judged, reason: "control-failed" });
  }
  const half = spec.entry.families.length > 1 ? family : null;
  const list = spec.entry.zone;
  if (isThere(no)) {
    const { answer } = no.evidence;
    return bad(troubleBy("control-failed", { code: "lists-everything", list, family: half, answer }));
  }
  if (!isThere(yes)) {
    const { answer } = yes.evidence;
    // Abusix answers nothing to a key that it does not know.
    const keyed = spec.hide !== undefined;
    return bad(troubleBy("control-failed", { code: "lists-nothing", list, family: half, answer, keyed }));
  }
  return { usable: true, evidence };
}

/** Any entry counts here, a listing as well as an allow entry, a grade, or a code of the test entry's own. */
function isThere({ judged }: Asked): boolean {
  return judged.verdict !== "not-listed" || judged.standing !== null;
}

function controlLabels(spec: ListSpec, family: 4 | 6 | null): readonly [Name, Name] {
  if (family === null) {
    const { controls } = spec.entry;
    return [controls?.listed ?? "test", controls?.clean ?? "invalid"];
  }
  return [reversedLabels(TESTS[family].listed), reversedLabels(TESTS[family].clean)];
}
