import type { Name } from "../../dns/types.ts";
import { lines, markup, NOTHING, type Html } from "./html.ts";
import { cidrsOf } from "../../ip/range.ts";
import { subtract, type IpSet } from "../../ip/set.ts";
import { MAX_LOOKUPS, MAX_VOID } from "../../mail/spf/limits.ts";
import type { SpfDepending, SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import { certainOf, whoText } from "../spf-effect.ts";
import { detailOf } from "../unknown-text.ts";
import { reportWords } from "../words/words.ts";
import { code, details, list, type Section } from "./markup.ts";

const DOMAINS = 100;
const NODES = 2000;
const CIDRS = 200;

/** For each domain: the lookup budget, the tree with what each part costs, and who may send. */
export function spfSection(input: ReportInput): Section | null {
  const known = [...input.facts.spf].flatMap(([domain, fact]) =>
    fact.known && fact.value.tree.record !== null ? [{ domain, spf: fact.value }] : [],
  );
  if (known.length === 0) return null;
  const words = reportWords(langOf(input)).pageSpf;
  const costly = [...known].sort((a, b) => b.spf.lookups - a.spf.lookups);
  const budget = { left: NODES };
  const parts = costly.slice(0, DOMAINS).map(({ domain, spf }) => one(domain, spf, input, budget, known.length <= 3));
  const left = known.length - parts.length;
  const more = left > 0 ? markup`<p class="soft">${words.moreDomains(left)}</p>` : NOTHING;
  const intro = markup`<p class="soft">${words.intro(MAX_LOOKUPS, MAX_VOID)}</p>`;
  return { id: "spf", title: words.title, body: lines([intro, ...parts, more]) };
}

function one(domain: Name, spf: SpfDomain, input: ReportInput, budget: { left: number }, open: boolean): Html {
  const base = input.baseFacts?.spf.get(domain);
  const before = base?.known === true ? base.value : null;
  const lang = langOf(input);
  const words = reportWords(lang).pageSpf;
  const used = markup`${words.lookups(spf.lookups, MAX_LOOKUPS, before?.lookups ?? null)}`;
  const title = markup`${bar(spf.lookups, MAX_LOOKUPS)}<strong>${domain}</strong> ${used}${voidBars(spf, before, lang)}`;
  const body = details(
    title,
    markup`<ul class="tree">${node(spf.tree, budget, lang, idleTerms(spf))}</ul>\n${whoMaySend(spf, before, lang)}`,
    open || spf.lookups > 8,
  );
  return markup`<div class="spf">${body}</div>`;
}

/** A budget as boxes; the words beside it say the same, so it is hidden from screen readers. */
function bar(used: number, max: number): Html {
  const kind = used > max ? " bad" : used > 0 && used >= max - (max > 5 ? 1 : 0) ? " odd" : "";
  const boxes = Array.from(
    { length: max },
    (_, i) => markup`<rect class="${i < used ? "full" : "rest"}" x="${i * 14}" y="0" width="12" height="12" rx="2"/>`,
  );
  const width = max * 14;
  return markup`<svg class="bar${max < MAX_LOOKUPS ? " few" : ""}${kind}" viewBox="0 0 ${width} 12" width="${width}" height="12" aria-hidden="true" focusable="false">${boxes}</svg>`;
}

/** The budget of lookups that find nothing, once where the families do not differ. */
function voidBars({ voids }: SpfDomain, before: SpfDomain | null, lang: Lang): Html {
  if (voids === null) return NOTHING;
  const words = reportWords(lang).pageSpf;
  const old = before?.voids ?? null;
  const same = voids.ipv4 === voids.ipv6 && (old === null || old.ipv4 === old.ipv6);
  const shown = (["ipv4", "ipv6"] as const).slice(0, same ? 1 : 2);
  const bars = shown.map((family) => {
    const name = same ? null : family === "ipv4" ? 4 : 6;
    const text = words.voids(voids[family], MAX_VOID, old?.[family] ?? null, name);
    return markup` ${bar(voids[family], MAX_VOID)}<span class="soft small">${text}</span>`;
  });
  return markup`${bars}`;
}

/** The domain's own includes that let no address of the list pass. */
function idleTerms(spf: SpfDomain): ReadonlySet<string> {
  return new Set(spf.includes.filter((i) => i.listed === 0).map((i) => i.term));
}

const NONE: ReadonlySet<string> = new Set();

function node(n: SpfNode, budget: { left: number }, lang: Lang, idle: ReadonlySet<string>, isIdle = false): Html {
  const { pageSpf: words, spf } = reportWords(lang);
  if (budget.left-- <= 0) return markup`<li>…</li>`;
  const own = n.via === null ? 0 : 1;
  const cost = n.lookups + own;
  const costs = cost === 0 ? NOTHING : markup` <span class="soft small">${words.cost(cost)}</span>`;
  const status = n.status === "ok" ? NOTHING : markup` <span class="odd">${spf.trouble(n.status, n.detail)}</span>`;
  const record = n.record === null ? NOTHING : markup`<br><span class="small">${code(excerpt(n.record, 600))}</span>`;
  const via = n.via?.kind === "redirect" ? markup`<span class="soft small">${words.redirectTo}</span> ` : NOTHING;
  const children =
    n.children.length === 0
      ? NOTHING
      : markup`<ul>${n.children.map((c) => node(c, budget, lang, NONE, idle.has(c.via?.term ?? "")))}</ul>`;
  return markup`<li>${via}${n.domain}${costs}${status}${isIdle ? markup` <span class="odd small">${words.idle}</span>` : NOTHING}${record}${children}</li>`;
}

function whoMaySend(spf: SpfDomain, before: SpfDomain | null, lang: Lang): Html {
  const words = reportWords(lang).pageSpf;
  const { authorized, depending } = spf;
  const title = markup`<h3>${words.whoMaySend}</h3>`;
  const now = certainOf(spf);
  if (now === null)
    return markup`${title}<p class="open">${words.cannotBeListed(authorized.known ? "" : detailOf(authorized, lang))}</p>`;
  const old = before === null ? null : certainOf(before);
  const gained = old === null ? [] : subtract(now, old);
  const lost = old === null ? [] : subtract(old, now);
  return lines([
    markup`${title}<p>${whoText(now, lang)}</p>`,
    cidrs(now, lang),
    ...(depending === null ? [] : [markup`<p class="open">${words.others}</p>`, openTerms(depending, lang)]),
    ...(gained.length === 0
      ? []
      : [markup`<h4 class="odd">${words.added(whoText(gained, lang))}</h4>`, cidrs(gained, lang)]),
    ...(lost.length === 0
      ? []
      : [markup`<h4 class="bad">${words.noLonger(whoText(lost, lang))}</h4>`, cidrs(lost, lang)]),
  ]);
}

/** The terms by which others pass, each with the record that holds it. */
function openTerms({ terms }: SpfDepending, lang: Lang): Html {
  const { spf, pageSpf: words } = reportWords(lang);
  const shown = terms.slice(0, CIDRS).map(({ domain, term }) => markup`${spf.termIn(term, domain)}`);
  const more = terms.length > CIDRS ? markup`<p class="soft">${words.more}</p>` : NOTHING;
  return markup`${list(shown, "cidrs")}${more}`;
}

function cidrs(set: IpSet, lang: Lang): Html {
  const shown: Html[] = [];
  for (const range of set) {
    if (shown.length >= CIDRS)
      return markup`${list(shown, "cidrs")}<p class="soft">${reportWords(lang).pageSpf.more}</p>`;
    shown.push(
      ...cidrsOf(range)
        .slice(0, CIDRS - shown.length)
        .map(code),
    );
  }
  return shown.length === 0 ? NOTHING : list(shown, "cidrs");
}
