import { cidrsOf } from "../../ip/range.ts";
import { subtract, type IpSet } from "../../ip/set.ts";
import type { SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import { excerpt } from "../../text/printable.ts";
import { html } from "../escape.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import { whoText } from "../spf-effect.ts";
import { detailOf } from "../unknown-text.ts";
import { reportWords } from "../words/words.ts";
import { code, details, list, type Markup, type Section } from "./markup.ts";

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
  const more = left > 0 ? `<p class="soft">${html(words.moreDomains(left))}</p>` : "";
  const intro = `<p class="soft">${html(words.intro(BUDGET))}</p>`;
  return { id: "spf", title: words.title, body: [intro, ...parts, more].join("\n") };
}

function one(domain: string, spf: SpfDomain, input: ReportInput, budget: { left: number }, open: boolean): Markup {
  const base = input.baseFacts?.spf.get(domain);
  const before = base?.known === true ? base.value : null;
  const lang = langOf(input);
  const words = reportWords(lang).pageSpf;
  const used = html(words.lookups(spf.lookups, BUDGET, before?.lookups ?? null));
  const title = `${bar(spf.lookups)}<strong>${html(domain)}</strong> ${used}`;
  const body = details(
    title,
    `<ul class="tree">${node(spf.tree, budget, lang, idleTerms(spf))}</ul>\n${whoMaySend(spf, before, lang)}`,
    open || spf.lookups > 8,
  );
  return `<div class="spf">${body}</div>`;
}

/** The budget as ten boxes; the words beside it say the same, so it is hidden from screen readers. */
function bar(lookups: number): Markup {
  const kind = lookups > BUDGET ? " bad" : lookups > 8 ? " odd" : "";
  const boxes = Array.from(
    { length: BUDGET },
    (_, i) => `<rect class="${i < lookups ? "full" : "rest"}" x="${i * 14}" y="0" width="12" height="12" rx="2"/>`,
  );
  return `<svg class="bar${kind}" viewBox="0 0 140 12" width="140" height="12" aria-hidden="true" focusable="false">${boxes.join("")}</svg>`;
}

/** The domain's own includes that let no address of the list pass. */
function idleTerms(spf: SpfDomain): ReadonlySet<string> {
  return new Set(spf.includes.filter((i) => i.listed === 0).map((i) => i.term));
}

const NONE: ReadonlySet<string> = new Set();

function node(n: SpfNode, budget: { left: number }, lang: Lang, idle: ReadonlySet<string>, isIdle = false): Markup {
  const { pageSpf: words, spf } = reportWords(lang);
  if (budget.left-- <= 0) return "<li>…</li>";
  const own = n.via === null ? 0 : 1;
  const cost = n.lookups + own;
  const costs = cost === 0 ? "" : ` <span class="soft small">${html(words.cost(cost))}</span>`;
  const status = n.status === "ok" ? "" : ` <span class="odd">${html(spf.trouble(n.status, n.detail))}</span>`;
  const record = n.record === null ? "" : `<br><span class="small">${code(excerpt(n.record, 600))}</span>`;
  const via = n.via?.kind === "redirect" ? `<span class="soft small">${html(words.redirectTo)}</span> ` : "";
  const children =
    n.children.length === 0
      ? ""
      : `<ul>${n.children.map((c) => node(c, budget, lang, NONE, idle.has(c.via?.term ?? ""))).join("")}</ul>`;
  return `<li>${via}${html(n.domain)}${costs}${status}${isIdle ? ` <span class="odd small">${html(words.idle)}</span>` : ""}${record}${children}</li>`;
}

function whoMaySend(spf: SpfDomain, before: SpfDomain | null, lang: Lang): Markup {
  const words = reportWords(lang).pageSpf;
  const { authorized } = spf;
  const title = `<h3>${html(words.whoMaySend)}</h3>`;
  if (!authorized.known) return `${title}<p class="open">${html(words.cannotBeListed(detailOf(authorized, lang)))}</p>`;
  const old = before?.authorized.known === true ? before.authorized.value : null;
  const gained = old === null ? [] : subtract(authorized.value, old);
  const lost = old === null ? [] : subtract(old, authorized.value);
  return [
    `${title}<p>${html(whoText(authorized.value, lang))}</p>`,
    cidrs(authorized.value, lang),
    ...(gained.length === 0
      ? []
      : [`<h4 class="odd">${html(words.added(whoText(gained, lang)))}</h4>`, cidrs(gained, lang)]),
    ...(lost.length === 0
      ? []
      : [`<h4 class="bad">${html(words.noLonger(whoText(lost, lang)))}</h4>`, cidrs(lost, lang)]),
  ].join("\n");
}

function cidrs(set: IpSet, lang: Lang): Markup {
  const shown: Markup[] = [];
  for (const range of set) {
    if (shown.length >= CIDRS)
      return `${list(shown, "cidrs")}<p class="soft">${html(reportWords(lang).pageSpf.more)}</p>`;
    shown.push(
      ...cidrsOf(range)
        .slice(0, CIDRS - shown.length)
        .map(code),
    );
  }
  return shown.length === 0 ? "" : list(shown, "cidrs");
}
