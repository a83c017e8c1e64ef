import { VERSION } from "./app/version.ts";
import { commandHelp, overview } from "./cli/help.ts";
import { problemLines, type Outcome } from "./cli/io.ts";
import { parseCommand, type CommandSpec, type Parsed } from "./cli/options.ts";
import { BOUNCE, CHECK, DNSBL, LOOKUP, MERGE, MESSAGE, SPF, VOLUME, ZONES } from "./cli/specs.ts";
import { forLog } from "./report/escape.ts";
import { nearest } from "./text/nearest.ts";
import { excerpt } from "./text/printable.ts";

type Command = (parsed: Parsed) => Promise<Outcome> | Outcome;

/** A command's modules load when it runs: --help and a usage error need none of them. */
const COMMANDS: readonly (readonly [CommandSpec, () => Promise<Command>])[] = [
  [CHECK, async () => (await import("./cli/check.ts")).checkCommand],
  [MERGE, async () => (await import("./cli/merge.ts")).mergeCommand],
  [SPF, async () => (await import("./cli/spf.ts")).spfCommand],
  [LOOKUP, async () => (await import("./cli/lookup.ts")).lookupCommand],
  [DNSBL, async () => (await import("./cli/dnsbl.ts")).dnsblCommand],
  [ZONES, async () => (await import("./cli/zones.ts")).zonesCommand],
  [MESSAGE, async () => (await import("./cli/message.ts")).messageCommand],
  [BOUNCE, async () => (await import("./cli/bounce.ts")).bounceCommand],
  [VOLUME, async () => (await import("./cli/volume.ts")).volumeCommand],
];

async function main(args: readonly string[]): Promise<number> {
  const [word = "", ...rest] = args;
  if (word === "--version") return print(`${VERSION}\n`, 0);
  const specs = COMMANDS.map(([spec]) => spec);
  if (word === "--help" || word === "help") return print(overview(specs), 0);
  const command = COMMANDS.find(([spec]) => spec.name === word);
  if (command === undefined) {
    const names = specs.map((spec) => spec.name);
    const message = word === "" ? "a command is missing" : `unknown command ${excerpt(word, 60)}`;
    process.stderr.write(
      problemLines([
        {
          at: null,
          message: `${message}; expected ${names.join(", ")} (see mailworthy --help)`,
          hint: nearest(word, names),
        },
      ]),
    );
    return 2;
  }
  const [spec, load] = command;
  const parsed = parseCommand(spec, rest);
  if (parsed.ok && parsed.value.flag("help")) return print(commandHelp(spec), 0);
  const outcome = parsed.ok ? await (await load())(parsed.value) : parsed;
  if (outcome.ok) return print(outcome.value.stdout, outcome.value.exitCode);
  process.stderr.write(problemLines(outcome.error));
  return 2;
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

// A reader that closes early (| head) is no bug of ours.
process.stdout.on("error", () => undefined);

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `${forLog(text)}\nThis is a bug in Mailworthy ${VERSION}. Please report it with the command and, if you can, a tape (--record FILE).\n`,
    );
    process.exitCode = 70;
  },
);
