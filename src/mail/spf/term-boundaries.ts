import { distance } from "fastest-levenshtein";
import { nearest } from "../../text/nearest.ts";
import { isHostName } from "./host-name.ts";
import { LONG_NAMES } from "./one-term.ts";

/** Terms, or names of one mechanism, behind commas: `include:a.test,b.test`. */
export function listed(word: string): readonly string[] {
  const parts = word.split(/[,;|]+/);
  const name = /^[+?~-]?(?:include|a|mx|exists):/i.exec(word)?.[0];
  if (name === undefined) return parts;
  return parts.map((part, i) => (i > 0 && isHostName(part) ? `${name}${part}` : part));
}

/** Terms without the space between them. */
export function glued(word: string): readonly string[] {
  return bareFirst(word)
    .flatMap((part) => part.split(/(?!^)(?=[+?~-]?(?:include:|ip4:|ip6:|exists:|redirect=)|[+?~-]all$)/i))
    .flatMap((part) => splitAddress(part) ?? [part]);
}

/** `mxinclude:a.test`, `aincluude:a.test`: a term of one word that stands before another, mistyped or not. */
export function bareFirst(word: string): readonly string[] {
  const match = /^([+?~-]?(?:a|mx|ptr))((?:include|ip4|ip6|exists|redirect)[:=].*)$/i.exec(word) ?? bareBefore(word);
  return match?.[1] === undefined || match[2] === undefined ? [word] : [match[1], match[2]];
}

/** The name behind it must be nearer to one that is meant than the whole word is: `mxe:` is no `mx` before `e:`. */
function bareBefore(word: string): RegExpExecArray | null {
  const match = /^([+?~-]?(?:a|mx|ptr))(([a-z0-9]{4,})[:=].*)$/i.exec(word);
  const name = (match?.[3] ?? "").toLowerCase();
  const whole = `${(match?.[1] ?? "").replace(/^[+?~-]/, "").toLowerCase()}${name}`;
  const [own, other] = [nearest(name, LONG_NAMES), nearest(whole, LONG_NAMES)];
  if (match === null || own === null) return null;
  return other === null || distance(name, own) < distance(whole, other) ? match : null;
}

/** `ip4:192.0.2.1mx` and `ip4:192.0.2.1a:b.test`: only behind an IPv4 address, where no letter can follow. */
function splitAddress(part: string): readonly string[] | null {
  const match = /^([+?~-]?ip4:[\d.]+(?:\/\d+)?)((?:a|mx|ptr)(?:[:/].*)?)$/i.exec(part);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}

/** `include:x.example-all` in two; null when it is not so. No top-level domain ends in -all: the space before it is missing. */
export function gluedAll(term: string): readonly [string, string] | null {
  const match = /^([^ ]*[^-. ])(-all)$/i.exec(term);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}
