import { forLog } from "../report/escape.ts";
import { wrappedText } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import type { SelfTestRow } from "./dnsbl-self-test.ts";
import type { DnsblLook } from "./dnsbl-text.ts";
import { columns } from "./io.ts";
import type { DnsblCommandWords } from "./words/dnsbl.ts";

/** The table of --self-test; a cause of many lists is told once, below it. */
export function renderSelfTest(rows: readonly SelfTestRow[], look: DnsblLook): string {
  const { words } = look;
  const { labels } = words;
  const ink = painter(look);
  const head = [labels.list, labels.state, labels.terms, labels.impact, labels.profile, labels.why];
  const whys = rows.map((r) =>
    excerpt(r.troubles.map((trouble) => words.why({ code: "unusable", trouble })).join("; "), 400),
  );
  const shared = [...new Set(whys)].filter((why) => why !== "" && whys.filter((w) => w === why).length >= SHARED);
  const cells = rows.map((r, i) => {
    const why = whys[i] ?? "";
    const note = shared.includes(why) ? `[${shared.indexOf(why) + 1}]` : why;
    const terms = r.access === null ? "–" : words.terms(r.access, r.limit);
    return [r.list, stateOf(r, words), terms, words.impacts[r.impact], r.profile, note].map(forLog);
  });
  const table = columns([head, ...cells], look, (text, row, column) =>
    ink(column === 1 ? (rows[row - 1]?.unknown === null ? "green" : "yellow") : null, text),
  );
  const notes = shared.flatMap((why, i) => wrappedText(forLog(`[${i + 1}] ${why}`), look.columns, "", "    "));
  return notes.length === 0 ? table : `${table}\n${notes.join("\n")}\n`;
}

/** So many lists have one cause. */
const SHARED = 3;

function stateOf({ families }: SelfTestRow, words: DnsblCommandWords): string {
  const usable = families.map(({ state }) => state === "usable");
  if (new Set(usable).size < 2) return words.usable(usable[0] ?? false);
  return words.families(
    families.flatMap(({ family, state }) => (family === null ? [] : [[family, state === "usable"] as const])),
  );
}
