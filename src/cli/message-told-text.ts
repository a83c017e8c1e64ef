import type { AuthenticationResults } from "../mail/message/authentication-results.ts";
import type { ReceivedSpf } from "../mail/message/received-spf.ts";
import type { MessageReport } from "../mail/message/report.ts";
import type { SpamHeader } from "../mail/message/spam.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";
import type { MessageCommandWords } from "./words/message.ts";

/** What the numbers mean, then the header itself. */
export function spamLines(spam: SpamHeader, all: boolean, words: MessageCommandWords): readonly string[] {
  const meaning = spam.score === null && spam.spam === null ? null : words.spam(spam);
  return [
    forLog(meaning === null ? spam.header : `${spam.header}: ${meaning}`),
    ...(meaning === null || all || isTelling(spam) ? [`  ${forLog(excerpt(spam.value, all ? 500 : 200))}`] : []),
  ];
}

/** Says more than the number: SpamAssassin names its tests, rspamd its symbols. */
function isTelling({ measure, value }: SpamHeader): boolean {
  return measure === "score" && value.length > 20;
}

export function unsubscribeLines({ unsubscribe: u }: MessageReport, words: MessageCommandWords): readonly string[] {
  if (u.uris.length === 0 && u.bulk.length === 0) return [];
  const way = u.oneClick ? words.oneClick : u.uris.length === 0 ? words.noUnsubscribe : words.notOneClick;
  return [forLog(way), ...u.uris.map((uri) => forLog(excerpt(uri, 200)))];
}

export function reportedLines({ receiver, arc }: MessageReport, words: MessageCommandWords): readonly string[] {
  const results = (a: AuthenticationResults): string =>
    a.results.map((x) => `${x.method}=${x.result}`).join(" ") || words.none;
  const line = (name: string, who: string | null, what: string): string =>
    forLog(excerpt(`${name}  ${who ?? words.unnamed}: ${what}`, 300));
  return [
    ...receiver.authenticationResults.map((a) => line("Authentication-Results", a.authservId, results(a))),
    ...receiver.receivedSpf.map((s) => line("Received-SPF", receiverOf(s), s.result ?? "?")),
    ...arc.map((s) => {
      const seen = s.authenticationResults === null ? null : results(s.authenticationResults);
      return line(`ARC ${s.instance}`, s.domain, words.chain(s.chain ?? "?", seen));
    }),
  ];
}

/** Gmail and Microsoft write who they are in front of their comment. */
function receiverOf({ properties, comment }: ReceivedSpf): string | null {
  const named = properties.find(([n]) => n === "receiver")?.[1];
  return named ?? /^([\w-]+(?:\.[\w-]+)+): /.exec(comment ?? "")?.[1] ?? null;
}
