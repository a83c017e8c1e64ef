import { checkHost } from "../mail/spf/check-host.ts";
import { without } from "../core/without.ts";
import { parseIp } from "../ip/ip.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok } from "../text/problem.ts";
import { done, doneJson, lookOf, withDns, type CommandIo, type Outcome } from "./io.ts";
import { langOfReader } from "./lang.ts";
import type { Parsed } from "./options.ts";
import { spfAdvice } from "./spf-advice.ts";
import { renderSpf } from "./spf-text.ts";
import { walkOf } from "./spf-walk.ts";
import { cliWords } from "./words/words.ts";

/** `mailworthy spf <ip> <mail-from>`. */
export async function spfCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const [ipText = "", mailFrom = ""] = parsed.positionals;
  const ip = parseIp(ipText);
  if (ip === null)
    return fail([
      {
        at: null,
        message: `${excerpt(ipText, 80)} is not an IP address; usage: mailworthy spf <ip> <mail-from>`,
        hint: null,
      },
    ]);
  const helo = parsed.last("helo") ?? mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
  if (mailFrom === "" && helo === "")
    return fail([{ at: null, message: "an empty mail-from needs --helo NAME", hint: null }]);
  const receiver = parsed.last("receiver");
  const now = Math.floor(io.now().getTime() / 1000);
  const result = await withDns(parsed, io, async (open) =>
    ok(await checkHost(open.dns, { ip, mailFrom, helo, now, ...(receiver === null ? {} : { receiver }) })),
  );
  if (!result.ok) return result;
  const { trace, result: code, explanation, mechanism, lookups, voidLookups, problem } = result.value;
  const walk = walkOf(trace);
  const identity = mailFrom === "" ? helo : mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
  const advice = spfAdvice(result.value, walk, ip, { domain: identity, helo: mailFrom === "" });
  if (parsed.flag("json"))
    return doneJson({
      schema: "mailworthy/spf/1",
      result: code,
      explanation,
      mechanism,
      lookups,
      voidLookups,
      problem,
      corrected: advice.corrected,
      trace: trace.map((step) => without(step, "why")),
    });
  const { spf: words } = cliWords(langOfReader(parsed, io));
  const look = { ...lookOf(io, parsed), words, verbose: parsed.flag("verbose"), quiet: parsed.flag("quiet") };
  return done(renderSpf(result.value, walk, advice, look));
}
