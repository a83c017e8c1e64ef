import type { Io } from "../app/io.ts";
import { VERSION } from "../app/version.ts";
import { maskedDisk } from "../app/masked-disk.ts";
import { bugText } from "../core/failure.ts";
import { createWriter, type Writer } from "../report/writer.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, type Result } from "../text/problem.ts";
import { commandHelp, overview } from "./help.ts";
import { done, keysOf, problemLines, type CommandIo, type Outcome, type Shown } from "./io.ts";
import { parseCommand, type CommandSpec, type Parsed } from "./options.ts";
import { BOUNCE, CHECK, DNSBL, EXPLAIN, LOOKUP, MERGE, MESSAGE, SPF, VOLUME, ZONES } from "./specs.ts";

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

/**
 * The command line, for the words after the program's name: results go to `io.stdout`, diagnostics to `io.stderr`.
 * Gives the exit code: 0 fine, 1 failed by verdict, 2 wrong usage or input, 3 too much not checked, 70 a bug of ours.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const writer = createWriter(io, keysOf(io.env));
  try {
    const outcome = await outcomeOf(args, { ...io, disk: maskedDisk(io.disk, writer), writer });
    if (outcome.ok) {
      print(outcome.value.shown, writer);
      return outcome.value.exitCode;
    }
    writer.complain(problemLines(outcome.error));
    return 2;
  } catch (error) {
    writer.complain(
      `${bugText(error)}\nThis is a bug in Mailworthy ${VERSION}. Please report it with the command and, if you can, a tape (--record FILE).\n`,
    );
    return 70;
  }
}

async function outcomeOf(args: readonly string[], io: CommandIo): Promise<Outcome> {
  const [word = "", ...rest] = args;
  const specs = COMMANDS.map(([spec]) => spec);
  if (word === "--version") return done(`${VERSION}\n`);
  if (word === "--help" || word === "help") return done(overview(specs));
  const command = COMMANDS.find(([spec]) => spec.name === word);
  if (command === undefined) return unknownCommand(word, specs);
  const [spec, load] = command;
  const parsed = parseCommand(spec, rest);
  if (!parsed.ok) return parsed;
  if (parsed.value.flag("help")) return done(commandHelp(spec));
  return (await load())(parsed.value, io);
}

function unknownCommand(word: string, specs: readonly CommandSpec[]): Result<never> {
  const names = specs.map((spec) => spec.name);
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
