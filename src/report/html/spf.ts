import { lines, markup, NOTHING, type Html } from "./html.ts";
import { cidrsOf } from "../../ip/range.ts";
import { subtract, type IpSet } from "../../ip/set.ts";
import type { SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import { whoText } from "../spf-effect.ts";
import { detailOf } from "../unknown-text.ts";
import { reportWords } from "../words/words.ts";
import { code, details, list, type Section } from "./markup.ts";

const DOMAINS = 100;
const NODES = 2000;
const CIDRS = 200;
/** RFC 7208 §4.6.4. */
const BUDGET = 10;

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
  const intro = markup`<p class="soft">${words.intro(BUDGET)}</p>`;
  return { id: "spf", title: words.title, body: lines([intro, ...parts, more]) };
}

function one(domain: string, spf: SpfDomain, input: ReportInput, budget: { left: number }, open: boolean): Html {
  const base = input.baseFacts?.spf.get(domain);
  const before = base?.known === true ? base.value : null;
  const lang = langOf(input);
  const words = reportWords(lang).pageSpf;
  const used = markup`${words.lookups(spf.lookups, BUDGET, before?.lookups ?? null)}`;
  const title = markup`${bar(spf.lookups)}<strong>${domain}</strong> ${used}`;
  const body = details(
    title,
    markup`<ul class="tree">${node(spf.tree, budget, lang, idleTerms(spf))}</ul>\n${whoMaySend(spf, before, lang)}`,
    open || spf.lookups > 8,
  );
  return markup`<div class="spf">${body}</div>`;
}

/** The budget as ten boxes; the words beside it say the same, so it is hidden from screen readers. */
function bar(lookups: number): Html {
  const kind = lookups > BUDGET ? " bad" : lookups > 8 ? " odd" : "";
  const boxes = Array.from(
    { length: BUDGET },
    (_, i) =>
      markup`<rect class="${i < lookups ? "full" : "rest"}" x="${i * 14}" y="0" width="12" height="12" rx="2"/>`,
  );
  return markup`<svg class="bar${kind}" viewBox="0 0 140 12" width="140" height="12" aria-hidden="true" focusable="false">${boxes}</svg>`;
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
  const { authorized } = spf;
  const title = markup`<h3>${words.whoMaySend}</h3>`;
  if (!authorized.known) return markup`${title}<p class="open">${words.cannotBeListed(detailOf(authorized, lang))}</p>`;
  const old = before?.authorized.known === true ? before.authorized.value : null;
  const gained = old === null ? [] : subtract(authorized.value, old);
  const lost = old === null ? [] : subtract(old, authorized.value);
  return lines([
    markup`${title}<p>${whoText(authorized.value, lang)}</p>`,
    cidrs(authorized.value, lang),
    ...(gained.length === 0
      ? []
      : [markup`<h4 class="odd">${words.added(whoText(gained, lang))}</h4>`, cidrs(gained, lang)]),
    ...(lost.length === 0
      ? []
      : [markup`<h4 class="bad">${words.noLonger(whoText(lost, lang))}</h4>`, cidrs(lost, lang)]),
  ]);
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
