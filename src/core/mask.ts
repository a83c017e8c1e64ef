/** Hides keys wherever they may appear, in any letter case. */
export function maskKeys(keys: readonly string[]): (text: string) => string {
  const patterns = keys
    .filter((key) => key.length >= 4)
    .map((key) => new RegExp(key.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "gi"));
  return (text) => patterns.reduce((masked, pattern) => masked.replace(pattern, "***"), text);
}
