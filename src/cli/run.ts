import type { Io } from "../app/io.ts";
import { VERSION } from "../app/version.ts";
import { maskedDisk } from "../app/masked-disk.ts";
import { bugText } from "../core/failure.ts";
import { inTurns } from "../core/turns.ts";
import { createWriter, printing, type Writer } from "../report/writer.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, type Result } from "../text/problem.ts";
import { commandHelp, overview } from "./help.ts";
import { interruptOf, STOPPED, type Interrupt } from "./interrupt.ts";
import { columnsOf, done, keysOf, problemLines, type CommandIo, type Outcome, type Shown } from "./io.ts";
import { onTheWayWords } from "./on-the-way.ts";
import { parseCommand, type CommandSpec, type Parsed } from "./options.ts";
import {
  BOUNCE,
  CHECK,
  COMPLETION,
  DNSBL,
  EXPLAIN,
  HELP,
  LOOKUP,
  MERGE,
  MESSAGE,
  SPF,
  VOLUME,
  ZONES,
} from "./specs.ts";

type Command = (parsed: Parsed, io: CommandIo) => Promise<Outcome> | Outcome;

/** A command's modules load when it runs: --help and a usage error need none of them. */
const COMMANDS: readonly (readonly [CommandSpec, () => Promise<Command>])[] = [
  [CHECK, async () => (await import("./check.ts")).checkCommand],
  [MERGE, async () => (await import("./merge.ts")).mergeCommand],
  [SPF, async () => (await import("./spf.ts")).spfCommand],
  [LOOKUP, async () => (await import("./lookup.ts")).lookupCommand],
  [DNSBL, async () => (await import("./dnsbl.ts")).dnsblCommand],
  [ZONES, async () => (await import("./zones.ts")).zonesCommand],
  [MESSAGE, async () => (await import("./message.ts")).messageCommand],
  [BOUNCE, async () => (await import("./bounce.ts")).bounceCommand],
  [VOLUME, async () => (await import("./volume.ts")).volumeCommand],
  [EXPLAIN, async () => (await import("./explain.ts")).explainCommand],
];
const SPECS = [...COMMANDS.map(([spec]) => spec), COMPLETION, HELP];

async function completionOf(): Promise<Command> {
  const { completionCommand } = await import("./completion.ts");
  return (parsed) => completionCommand(parsed, SPECS);
}

/** `mailworthy help [COMMAND]`: as `--help`, and `COMMAND --help`. */
function helpOutcome(parsed: Parsed, front: Front): Outcome {
  const [word] = parsed.positionals;
  if (word === undefined) return done(overview(SPECS, columnsOf(front)));
  const spec = SPECS.find(({ name }) => name === word);
  return spec === undefined ? unknownCommand(word) : done(commandHelp(spec, columnsOf(front)));
}

/**
 * The command line, for the words after the program's name: results go to `io.stdout`, diagnostics to `io.stderr`.
 * Gives the exit code: 0 fine, 1 failed by verdict, 2 wrong usage or input, 3 too much not checked, 70 a bug of ours, 130
 * stopped by the person at the terminal.
 */
export function run(args: readonly string[], io: Io): Promise<number> {
  return start(args, io, () => Promise.resolve(io));
}

/** What help and wrong usage need of the outside. */
export type Front = Pick<Io, "env" | "stdout" | "stderr">;

/** `git`: it will be run; `long`: there may be thousands of subjects. */
export type Outside = (needs: { readonly git: boolean; readonly long: boolean }) => Promise<Io>;

/** The same; the rest of the outside is opened for a command that runs, since that takes longer than to say its usage. */
export async function start(args: readonly string[], front: Front, outside: Outside): Promise<number> {
  const writer = createWriter(front, keysOf(front.env));
  let interrupt: Interrupt | null = null;
  const open = async (spec: CommandSpec): Promise<CommandIo> => {
    const io = await outside({ git: spec.git === true, long: spec.long === true });
    interrupt = interruptOf(io);
    return { ...io, disk: maskedDisk(io.disk, writer), writer, interrupt };
  };
  try {
    const outcome = await outcomeOf(args, front, open);
    if (outcome.ok) await print(outcome.value.shown, writer);
    else writer.complain(problemLines(outcome.error, front.stderr));
    const stoppedBy = (interrupt as Interrupt | null)?.by() ?? null;
    if (stoppedBy === null) return outcome.ok ? outcome.value.exitCode : 2;
    writer.complain(`${onTheWayWords(stoppedBy).stopped}\n`);
    return STOPPED;
  } catch (error) {
    writer.complain(
      `${bugText(error)}\nThis is a bug in Mailworthy ${VERSION}. Please report it with the command and, if you can, a tape (--record FILE).\n`,
    );
    return 70;
  }
}

async function outcomeOf(
  args: readonly string[],
  front: Front,
  open: (spec: CommandSpec) => Promise<CommandIo>,
): Promise<Outcome> {
  const [word = "", ...rest] = args;
  if (word === "--version" || word === "-V") return done(`${VERSION}\n`);
  if (word === "--help" || word === "-h") return done(overview(SPECS, columnsOf(front)));
  const spec = SPECS.find(({ name }) => name === word);
  if (spec === undefined) return unknownCommand(word);
  const parsed = parseCommand(spec, rest);
  if (!parsed.ok) return parsed;
  if (parsed.value.flag("help")) return done(commandHelp(spec, columnsOf(front)));
  if (spec === HELP) return helpOutcome(parsed.value, front);
  const load = COMMANDS.find(([of]) => of === spec)?.[1] ?? completionOf;
  const [command, io] = await Promise.all([load(), open(spec)]);
  return command(parsed.value, io);
}

function unknownCommand(word: string): Result<never> {
  const names = SPECS.map((spec) => spec.name);
  const what = word === "" ? "a command is missing" : `unknown command ${excerpt(word, 60)}`;
  const message = `${what}; expected ${names.join(", ")} (see mailworthy --help)`;
  return fail([{ at: null, message, hint: nearest(word, names) }]);
}

async function print(shown: Shown, writer: Writer): Promise<void> {
  switch (shown.kind) {
    case "text":
      await inTurns(printing(writer, shown.chunks, shown.form));
      break;
    case "commands":
      for (const command of shown.commands) writer.command(command);
      break;
  }
}
