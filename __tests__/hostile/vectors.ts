/**
 * Inputs that once took a reader seconds, a stack or the process: which reader, what it is, the text, which is `size` times
 * as long as it was. `npm run fuzz` looks for more; what it finds goes here.
 */
export const vectorsOf = (size: number): readonly (readonly [string, string, string])[] => {
  const of = (count: number): number => Math.ceil(count * size);
  const many = (part: string, count: number): string => part.repeat(of(count));
  return [
    ["bounce", "120 KB of empty lines in a text", `x. ${many("\n", 120_000)} .x`],
    ["bounce", "blanks before line ends", `x. ${many(" \n", 60_000)} .x`],
    ["bounce", "indents", `x. ${many("\n ", 60_000)} .x`],
    ["bounce", "form feeds between line ends", `x. ${many("\n\f", 60_000)} .x`],
    ["bounce mail", "120 KB of empty lines in a mail", `x. ${many("\n", 120_000)} .x`],
    ["bounce mail", "a mail of four million lines", many("a\n", 4_000_000)],
    ["message", "120 KB of empty lines", `From: a@b.example\n\nx${many("\n", 120_000)}x`],
    ["configuration", "brackets without end", many("[", 500_000)],
    ["configuration", "lists in lists without end", many("- ", 400_000)],
    ["configuration", "maps in maps on one line", many("a: ", 30_000)],
    ["octoDNS", "maps in maps on one line", many("a: ", 30_000)],
    ["configuration", "keys without number", many("k: 1\n", 100_000)],
    [
      "configuration",
      "distinct keys without number",
      Array.from({ length: of(60_000) }, (_, i) => `k${i}: 1\n`).join(""),
    ],
    [
      "configuration",
      "anchors and aliases without number",
      Array.from({ length: of(20_000) }, (_, i) => `k${i}: &a${i} 1\nl${i}: *a${i}\n`).join(""),
    ],
    [
      "configuration",
      "aliases that multiply",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 25 }, (_, i) => `${String.fromCharCode(98 + i)}: &${String.fromCharCode(98 + i)} [${`*${String.fromCharCode(97 + i)},`.repeat(9)}]\n`).join("")}`,
    ],
    [
      "configuration",
      "merge keys that multiply",
      `a: &a {${Array.from({ length: of(5000) }, (_, i) => `k${i}: 1,`).join("")}}\nl:\n${many("- {<<: *a}\n", 5000)}`,
    ],
    ["senders", "one sender 150,000 times", many("a.example\n", 150_000)],
    ["senders", "one word of five million letters", many("x", 5_000_000)],
    ["history", "100,000 lists in lists", `${many("[", 100_000)}${many("]", 100_000)}`],
    ["history", "100,000 maps in maps", `${many('{"a":', 100_000)}1${many("}", 100_000)}`],
    ["tape", "100,000 lists in lists", `${many("[", 100_000)}${many("]", 100_000)}`],
    ["report", "100,000 maps in maps", `${many('{"a":', 100_000)}1${many("}", 100_000)}`],
    ["octoDNS", "line ends alone", many("\r", 60_000)],
    ["octoDNS", "brackets without end", `a: ${many("[", 100_000)}`],
    ["octoDNS", "lists in lists without end", many("- ", 100_000)],
    [
      "octoDNS",
      "lists that multiply",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 25 }, (_, i) => `${String.fromCharCode(98 + i)}: &${String.fromCharCode(98 + i)} [${`*${String.fromCharCode(97 + i)},`.repeat(9)}]\n`).join("")}`,
    ],
    [
      "zone file",
      "aliases beside other records",
      Array.from({ length: of(40_000) }, (_, i) => `n${i} 60 CNAME a.example.\nn${i} 60 A 192.0.2.1\n`).join(""),
    ],
    ["Terraform JSON", "lists in lists without end", many("[", 100_000)],
    ["Terraform", "brackets without end", `a = ${many("[", 100_000)}`],
    ["DNSControl", "calls in calls without end", many("D(", 100_000)],
  ];
};
