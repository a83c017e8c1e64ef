import type { Dns } from "../dns/types.ts";
import { checkHost } from "../mail/spf/check-host.ts";
import type { SpfDomain, SpfResult } from "../mail/spf/types.ts";
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
import { commandWords } from "./words/words.ts";

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
  const identity = mailFrom === "" ? helo : mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
  const looked = await withDns(parsed, io, async (open) => {
    const input = { ip, mailFrom, helo, now, ...(receiver === null ? {} : { receiver }) };
    const found = await checkHost(open.dns, input);
    return ok({ result: found, audit: isAtFault(found) ? await audited(open.dns, found, identity) : null });
  });
  if (!looked.ok) return looked;
  const { result: found, audit } = looked.value;
  const { trace, result: code, explanation, mechanism, lookups, voidLookups, problem } = found;
  const walk = walkOf(trace);
  const advice = spfAdvice(found, walk, ip, { domain: identity, helo: mailFrom === "", audit });
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
  const words = await commandWords("spf", langOfReader(parsed, io));
  const look = { ...lookOf(io, parsed), words, verbose: parsed.flag("verbose"), quiet: parsed.flag("quiet") };
  return done(renderSpf(found, walk, advice, look));
}

/** Where the record itself is at fault, and could be mended. */
function isAtFault({ result }: SpfResult): boolean {
  return result === "none" || result === "permerror";
}

/** The look for a correction is most of all that there is about SPF: it loads where it is needed. */
async function audited(dns: Dns, found: SpfResult, identity: string): Promise<SpfDomain | null> {
  const { auditOf } = await import("./spf-audit.ts");
  return auditOf(dns, found, identity);
}
