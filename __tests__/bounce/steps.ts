import { parseRegex, type Alternatives, type Node } from "./regex-tree.ts";

export interface Search {
  /** Where it was found, or -1. */
  readonly index: number;
  /** Signs looked at and ways tried, as a backtracking matcher does: the same on every machine. */
  readonly steps: number;
}

type Then = (i: number) => boolean;

/** Searches as `RegExp.exec` does, and counts. */
export function counted(pattern: RegExp): (text: string) => Search {
  const tree = parseRegex(pattern);
  return (text) => {
    let steps = 0;

    function any(body: Alternatives, i: number, then: Then): boolean {
      return body.some((nodes) => all(nodes, 0, i, then));
    }

    function all(nodes: readonly Node[], n: number, i: number, then: Then): boolean {
      const node = nodes[n];
      return node === undefined ? then(i) : one(node, i, (j) => all(nodes, n + 1, j, then));
    }

    function one(node: Node, i: number, then: Then): boolean {
      steps++;
      switch (node.kind) {
        case "set":
          return i < text.length && node.has(text[i] ?? "") && then(i + 1);
        case "edge":
          return node.at(text, i) && then(i);
        case "group":
          return any(node.body, i, then);
        case "look":
          return (node.behind ? isBehind(node.body, i) : any(node.body, i, () => true)) === node.wanted && then(i);
        case "repeat":
          return node.of.kind === "set" ? run(node, node.of.has, i, then) : loop(node, 0, i, then);
      }
    }

    function isBehind(body: Alternatives, i: number): boolean {
      const from = Math.max(0, i - lengthOf(body));
      for (let start = i; start >= from; start--) if (any(body, start, (j) => j === i)) return true;
      return false;
    }

    function run(
      of: Extract<Node, { kind: "repeat" }>,
      has: (sign: string) => boolean,
      i: number,
      then: Then,
    ): boolean {
      const { min, max, lazy } = of;
      let length = 0;
      const next = (): boolean => {
        if (length >= max || i + length >= text.length) return false;
        steps++;
        if (!has(text[i + length] ?? "")) return false;
        length++;
        return true;
      };
      while (length < min) if (!next()) return false;
      if (lazy) {
        do if (then(i + length)) return true;
        while (next());
        return false;
      }
      while (next());
      for (; length >= min; length--) {
        steps++;
        if (then(i + length)) return true;
      }
      return false;
    }

    function loop(of: Extract<Node, { kind: "repeat" }>, count: number, i: number, then: Then): boolean {
      const again = (): boolean =>
        count < of.max && one(of.of, i, (j) => (j > i || count < of.min) && loop(of, count + 1, j, then));
      const on = (): boolean => count >= of.min && then(i);
      return of.lazy ? on() || again() : again() || on();
    }

    for (let start = 0; start <= text.length; start++) if (any(tree, start, () => true)) return { index: start, steps };
    return { index: -1, steps };
  };
}

/** The longest that a text can be which these match. */
function lengthOf(body: Alternatives): number {
  return Math.max(...body.map((nodes) => nodes.reduce((sum, node) => sum + lengthOfNode(node), 0)));
}

function lengthOfNode(node: Node): number {
  switch (node.kind) {
    case "set":
      return 1;
    case "edge":
    case "look":
      return 0;
    case "group":
      return lengthOf(node.body);
    case "repeat":
      return node.max * lengthOfNode(node.of);
  }
}

/** Texts that lead a pattern far and fail: a text that it matches, but for its end, again and again. */
export function attacksOn(pattern: RegExp): readonly string[] {
  const tree = parseRegex(pattern);
  const wholes = [1, 3].flatMap((times) => samplesOf(tree, times));
  return [
    ...new Set(wholes.flatMap((whole) => [whole.slice(0, -1), whole.split(" ")[0] ?? "", `${whole.slice(0, 12)} `])),
  ]
    .filter((attack) => attack.trim() !== "")
    .slice(0, 16);
}

function samplesOf(body: Alternatives, times: number): readonly string[] {
  return body.map((nodes) => nodes.map((node) => sampleOf(node, times)).join(""));
}

function sampleOf(node: Node, times: number): string {
  switch (node.kind) {
    case "set":
      return node.sample;
    case "edge":
    case "look":
      return "";
    case "group":
      return samplesOf(node.body, times)[0] ?? "";
    case "repeat":
      return sampleOf(node.of, times).repeat(Math.min(Math.max(node.min, times), node.max));
  }
}
