import type { Io } from "../app/io.ts";
import { VERSION } from "../app/version.ts";
import { maskedDisk } from "../app/masked-disk.ts";
import { bugText } from "../core/failure.ts";
import { createWriter, type Writer } from "../report/writer.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, type Result } from "../text/problem.ts";
import { commandHelp, overview } from "./help.ts";
import { interruptOf, STOPPED } from "./interrupt.ts";
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
  [COMPLETION, completionOf],
  [HELP, () => Promise.resolve(helpCommand)],
];
const SPECS = COMMANDS.map(([spec]) => spec);

async function completionOf(): Promise<Command> {
  const { completionCommand } = await import("./completion.ts");
  return (parsed) => completionCommand(parsed, SPECS);
}

/** `mailworthy help [COMMAND]`: as `--help`, and `COMMAND --help`. */
function helpCommand(parsed: Parsed, io: CommandIo): Outcome {
  const [word] = parsed.positionals;
  if (word === undefined) return done(overview(SPECS, columnsOf(io)));
  const spec = SPECS.find(({ name }) => name === word);
  return spec === undefined ? unknownCommand(word) : done(commandHelp(spec, columnsOf(io)));
}

/**
 * The command line, for the words after the program's name: results go to `io.stdout`, diagnostics to `io.stderr`.
 * Gives the exit code: 0 fine, 1 failed by verdict, 2 wrong usage or input, 3 too much not checked, 70 a bug of ours, 130
 * stopped by the person at the terminal.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const writer = createWriter(io, keysOf(io.env));
  const interrupt = interruptOf(io);
  try {
    const outcome = await outcomeOf(args, { ...io, disk: maskedDisk(io.disk, writer), writer, interrupt });
    if (outcome.ok) print(outcome.value.shown, writer);
    else writer.complain(problemLines(outcome.error, io.stderr));
    const stoppedBy = interrupt.by();
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

async function outcomeOf(args: readonly string[], io: CommandIo): Promise<Outcome> {
  const [word = "", ...rest] = args;
  if (word === "--version" || word === "-V") return done(`${VERSION}\n`);
  if (word === "--help" || word === "-h") return done(overview(SPECS, columnsOf(io)));
  const command = COMMANDS.find(([spec]) => spec.name === word);
  if (command === undefined) return unknownCommand(word);
  const [spec, load] = command;
  const parsed = parseCommand(spec, rest);
  if (!parsed.ok) return parsed;
  if (parsed.value.flag("help")) return done(commandHelp(spec, columnsOf(io)));
  return (await load())(parsed.value, io);
}

function unknownCommand(word: string): Result<never> {
  const names = SPECS.map((spec) => spec.name);
  const what = word === "" ? "a command is missing" : `unknown command ${excerpt(word, 60)}`;
  const message = `${what}; expected ${names.join(", ")} (see mailworthy --help)`;
  return fail([{ at: null, message, hint: nearest(word, names) }]);
}

function print(shown: Shown, writer: Writer): void {
  switch (shown.kind) {
    case "text":
      writer.print(shown.text, shown.form);
      break;
    case "commands":
      for (const command of shown.commands) writer.command(command);
      break;
  }
}
