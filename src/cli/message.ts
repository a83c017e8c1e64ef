import { readInput } from "../app/files.ts";
import { parseIp, unmapped } from "../ip/ip.ts";
import type { Overrides } from "../mail/message/identify.ts";
import { messageJson, messageReport } from "../mail/message/report.ts";
import { readTrust } from "../mail/message/trust.ts";
import { splitMessage } from "../mail/message/split.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { done, doneJson, lookOf, withDns, type CommandIo, type Outcome } from "./io.ts";
import { messageText } from "./message-text.ts";
import { langOfReader } from "./lang.ts";
import type { Parsed } from "./options.ts";
import { commandWords } from "./words/words.ts";

/** `mailworthy message <file.eml|->`. */
export async function messageCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const [path = ""] = parsed.positionals;
  const overrides = overridesOf(parsed);
  if (!overrides.ok) return overrides;
  const trust = readTrust(parsed.all("trust"));
  if (!trust.ok) return trust;
  const bytes = readInput(io, path, "the message");
  if (!bytes.ok) return bytes;
  const message = splitMessage(bytes.value);
  if (message.fields.length === 0) {
    const what = path === "-" ? "standard input" : excerpt(path, 200);
    return fail([
      { at: null, message: `${what} is no message: it has no header field (expected an .eml file)`, hint: null },
    ]);
  }
  const now = Math.floor(io.now().getTime() / 1000);
  const report = await withDns(parsed, io, async ({ dns }) =>
    ok(await messageReport(dns, message, overrides.value, now, trust.value)),
  );
  if (!report.ok) return report;
  if (parsed.flag("json")) return doneJson(messageJson(report.value));
  const words = await commandWords("message", langOfReader(parsed, io));
  const show = parsed.flag("quiet") ? "summary" : parsed.flag("verbose") ? "all" : "details";
  return done(messageText(report.value, { ...lookOf(io, parsed), show, words }));
}

function overridesOf(parsed: Parsed): Result<Overrides> {
  const problems: Problem[] = [];
  const problem = (message: string): void => void problems.push({ at: null, message, hint: null });
  const [ipText, helo, path] = [parsed.last("ip"), parsed.last("helo"), parsed.last("mail-from")];
  const ip = ipText === null ? null : parseIp(ipText);
  if (ipText !== null && ip === null) problem(`--ip ${excerpt(ipText, 80)} is not an IP address`);
  if (helo === "") problem("--helo needs a name");
  const mailFrom = path === null ? null : path.replace(/^<([^<>]*)>$/, "$1");
  if (mailFrom !== null && mailFrom !== "" && !/^[^\s<>]+@[^\s<>@]+$/.test(mailFrom))
    problem(`--mail-from ${excerpt(mailFrom, 80)}: expected an address, or "" for the empty path of a bounce`);
  return problems.length > 0 ? fail(problems) : ok({ ip: ip === null ? null : unmapped(ip), helo, mailFrom });
}
