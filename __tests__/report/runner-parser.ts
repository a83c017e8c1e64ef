/**
 * The rules by which the runner takes commands from a step's stdout and stderr, after actions/runner: StreamReader.ReadLine,
 * OutputManager.OnDataReceived, ActionCommand.TryParseV2 and TryParse. The runner compares by culture (ICU), so that what
 * the collation ignores may stand anywhere; here it is left out of the line altogether, which finds all that the runner
 * would find and more.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** `::name::` or `##[name]`. */
  readonly version: 1 | 2;
}

/** The commands that a runner has registered (ActionCommandManager), in any letter case. */
export const COMMANDS = [
  ...["internal-set-repo-path", "set-env", "set-output", "save-state", "add-mask", "add-path", "add-matcher"],
  ...["remove-matcher", "warning", "error", "notice", "debug", "group", "endgroup", "echo", "stop-commands"],
];

const collator = new Intl.Collator("en", { sensitivity: "variant" });
const cache = new Map<string, boolean>();

/** Does the collation not see this character between two others? Asked of ICU itself, and of Unicode for what it does not know yet. */
export function isIgnorable(character: string): boolean {
  const kept = cache.get(character);
  if (kept !== undefined) return kept;
  const ignorable =
    /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cn}\p{Cs}]/u.test(character) ||
    collator.compare(`:${character}:`, "::") === 0;
  cache.set(character, ignorable);
  return ignorable;
}

/** .NET's Char.IsWhiteSpace, which TrimStart goes by. */
const BLANK = /^[\p{Zs}\p{Zl}\p{Zp}\t-\r\u0085\u00a0]+/u;

/** Every command in what a program wrote to one of its streams. */
export function commandsIn(text: string): readonly RunnerCommand[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const made = parseV2(line) ?? parseV1(line);
    return made === null ? [] : [made];
  });
}

function seen(line: string): string {
  return Array.from(line)
    .filter((c) => /[ -~]/.test(c) || !isIgnorable(c))
    .join("");
}

function parseV2(line: string): RunnerCommand | null {
  const bare = seen(line.replace(BLANK, "")).replace(BLANK, "");
  const end = bare.indexOf("::", 2);
  if (!bare.startsWith("::") || end < 0) return null;
  return made(bare.slice(2, end), bare.slice(end + 2), ",", 2);
}

/** Anywhere in the line; the runner looks at the first place only, here each counts. */
function parseV1(line: string): RunnerCommand | null {
  const bare = seen(line);
  for (let start = bare.indexOf("##["); start >= 0; start = bare.indexOf("##[", start + 1)) {
    const end = bare.indexOf("]", start);
    const found = end < 0 ? null : made(bare.slice(start + 3, end), bare.slice(end + 1), ";", 1);
    if (found !== null) return found;
  }
  return null;
}

function made(info: string, data: string, between: string, version: 1 | 2): RunnerCommand | null {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!COMMANDS.includes(name)) return null;
  const list = space < 0 ? [] : info.slice(space + 1).split(between);
  const pairs = list.map(
    (pair) => [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1)] as const,
  );
  return { name, properties: Object.fromEntries(pairs), data, version };
}
