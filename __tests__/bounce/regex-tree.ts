/** A regular expression of the kind that this project uses (no back references), as a tree: to count what a match takes. */
export type Node =
  | { readonly kind: "set"; readonly has: (sign: string) => boolean; readonly sample: string }
  | { readonly kind: "edge"; readonly at: (text: string, i: number) => boolean }
  | { readonly kind: "look"; readonly behind: boolean; readonly wanted: boolean; readonly body: Alternatives }
  | { readonly kind: "group"; readonly body: Alternatives }
  | { readonly kind: "repeat"; readonly min: number; readonly max: number; readonly lazy: boolean; readonly of: Node };

export type Alternatives = readonly (readonly Node[])[];

const WORD = /\w/;
const isWord = (sign: string | undefined): boolean => sign !== undefined && WORD.test(sign);

export function parseRegex(pattern: RegExp): Alternatives {
  const { source, flags } = pattern;
  const isMultiline = flags.includes("m");
  const found = /[iu]+/.exec(flags.replace(/[^iu]/g, ""))?.[0] ?? "";
  let at = 0;

  function alternatives(): Alternatives {
    const all: Node[][] = [[]];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        all.push([]);
        at++;
      } else all.at(-1)?.push(repeated(atom()));
    }
    return all;
  }

  function atom(): Node {
    const sign = source[at] ?? "";
    if (sign === "(") return group();
    if (sign === "^" || sign === "$") {
      at++;
      return edge(sign, isMultiline);
    }
    const escape = /^\\[bB]/.exec(source.slice(at))?.[0];
    if (escape !== undefined) {
      at += 2;
      const inside = escape === "\\b";
      return { kind: "edge", at: (text, i) => (isWord(text[i - 1]) !== isWord(text[i])) === inside };
    }
    const set = /^(?:\[\^?\]|\[\^?(?:\\.|[^\]\\])+\]|\\[pP]\{[^}]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|[^])/i.exec(
      source.slice(at),
    )?.[0];
    at += set?.length ?? 1;
    return setOf(set ?? sign, found);
  }

  function group(): Node {
    const start = /^\((?:\?(?:<([=!])|([=!])|:|<[A-Za-z]\w*>))?/.exec(source.slice(at));
    at += start?.[0].length ?? 1;
    const body = alternatives();
    at++;
    const look = start?.[1] ?? start?.[2];
    if (look === undefined) return { kind: "group", body };
    return { kind: "look", behind: start?.[1] !== undefined, wanted: look === "=", body };
  }

  function repeated(of: Node): Node {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})(\??)/.exec(source.slice(at));
    if (found === null) return of;
    at += found[0].length;
    const [, sign, low, comma, high, lazy] = found;
    const min = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const most = high === undefined || high === "" ? Infinity : Number(high);
    const max = sign === undefined ? (comma === undefined ? min : most) : sign === "?" ? 1 : Infinity;
    return { kind: "repeat", min, max, lazy: lazy === "?", of };
  }

  return alternatives();
}

function edge(sign: "^" | "$", isMultiline: boolean): Node {
  return sign === "^"
    ? { kind: "edge", at: (text, i) => i === 0 || (isMultiline && text[i - 1] === "\n") }
    : { kind: "edge", at: (text, i) => i === text.length || (isMultiline && text[i] === "\n") };
}

const SAMPLES = Array.from("a1 .-b@[:;<\n(/_A=x");

function setOf(written: string, flags: string): Node {
  const one = new RegExp(`^(?:${written})$`, flags);
  const known = new Map<string, boolean>();
  const has = (sign: string): boolean => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const now = one.test(sign);
    known.set(sign, now);
    return now;
  };
  const literal = written.replace(/^\\(?=\W)/, "");
  return { kind: "set", has, sample: has(literal) ? literal : (SAMPLES.find(has) ?? "a") };
}
