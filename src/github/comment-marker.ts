import { z } from "zod";
import { namesOf } from "../compare/whose.ts";
import type { Watch } from "../compare/watch.ts";
import type { Lang } from "../core/lang.ts";
import { BODY_LIMIT, cutBody } from "./cut.ts";
import { hiddenJson } from "./hidden.ts";
import { parseJson } from "../text/json.ts";
import { githubWords } from "./words/words.ts";

/** Hidden in the comment, so that the next run finds it. Others may write it too: the author is checked as well. */
export const COMMENT_MARKER = "<!-- mailworthy:comment -->";

const schema = z.object({
  name: z.string().max(5000),
  head: z.string().nullable(),
  run: z.int().nullable(),
  attempt: z.int().nullable(),
});

/** Which watch a comment is of, and which run wrote it. */
export type CommentMark = Readonly<z.infer<typeof schema>>;

/** A comment taken apart at its marker. */
export interface MarkedBody {
  /** What a person wrote above. */
  readonly above: string;
  /** Null in comments of before watches had names, and where a person broke it. */
  readonly mark: CommentMark | null;
  readonly text: string;
}

const LONGEST_ABOVE = 30_000;
const DATA = /^<!-- (\{.*?\}) -->/;

/** Null when the body has no marker. */
export function readComment(body: string): MarkedBody | null {
  const at = body.indexOf(COMMENT_MARKER);
  if (at === -1) return null;
  const [line = "", ...rest] = body.slice(at + COMMENT_MARKER.length).split(/\r?\n/);
  return { above: body.slice(0, at), mark: markOf(DATA.exec(line)?.[1] ?? ""), text: rest.join("\n") };
}

function markOf(json: string): CommentMark | null {
  const data = parseJson(json);
  const read = data.ok ? schema.safeParse(data.value) : null;
  return read?.success === true ? read.data : null;
}

/** A whole comment within GitHub's limit; what a person wrote above stays. */
export function writeComment({ above, mark, text }: MarkedBody, lang: Lang = "en"): string {
  const kept = above.length > LONGEST_ABOVE ? `${above.slice(0, LONGEST_ABOVE)}…\n\n` : above;
  const body = `${kept}${COMMENT_MARKER}<!-- ${hiddenJson(mark)} -->\n${text}`;
  return body.length <= BODY_LIMIT ? body : cutBody(body, `_${githubWords(lang).comment.cutShort}_`);
}

/** Do two texts tell the same? The run whose page they link to is not news. */
export function saysTheSame(a: string, b: string): boolean {
  return lasting(a) === lasting(b);
}

function lasting(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/\/actions\/runs\/\d+/g, "/actions/runs/0")
    .trimEnd();
}

/** Is a comment without a name of this watch: does it tell of one of its senders? `orNobody`: or of none at all ("all clear"). */
export function isAbout(text: string, { senders }: Watch, orNobody: boolean): boolean {
  if (!text.includes("`")) return orNobody;
  const words = new Set((text.match(/[\w.:-]+/g) ?? []).map((word) => word.replace(/[.:]+$/, "")));
  return [...namesOf(senders)].some((name) => words.has(name));
}
