/**
 * What a run asks of regular expressions: for each search, the signs from where it began to where it ended. A reader that looks
 * through the rest of a text again and again shows here, on every machine alike; what one search takes inside, steps.ts counts.
 */
export async function signsRead(run: () => unknown): Promise<number> {
  const native = Reflect.get<RegExp, "exec">(RegExp.prototype, "exec");
  let signs = 0;
  RegExp.prototype.exec = function counting(text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = native.call(this, text);
    const isTied = this.sticky || (this.source.startsWith("^") && !this.multiline && !this.source.includes("|"));
    signs += 1;
    if (found !== null) signs += Math.max(0, found.index + found[0].length - from);
    else if (!isTied) signs += Math.max(0, text.length - from);
    return found;
  };
  try {
    await run();
  } finally {
    RegExp.prototype.exec = native;
  }
  return signs;
}
