import { checkHost } from "../mail/spf/check-host.ts";
import type { SpfResult, SpfStep } from "../mail/spf/types.ts";
import { parseIp } from "../ip/ip.ts";
import { forLog, linesForLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok } from "../text/problem.ts";
import { done, json, withDns, type Outcome } from "./io.ts";
import type { Parsed } from "./options.ts";

/** `mailworthy spf <ip> <mail-from>`. */
export async function spfCommand(parsed: Parsed): Promise<Outcome> {
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
  const now = Math.floor(Date.now() / 1000);
  const result = await withDns(parsed, async (open) =>
    ok(await checkHost(open.dns, { ip, mailFrom, helo, now, ...(receiver === null ? {} : { receiver }) })),
  );
  if (!result.ok) return result;
  const { trace, ...rest } = result.value;
  if (parsed.flag("json")) return done(json({ schema: "mailworthy/spf/1", ...rest, trace }));
  return done(linesForLog(renderSpf(result.value, ipText, mailFrom === "" ? helo : mailFrom)));
}

const MEANING: Readonly<Record<SpfResult["result"], string>> = {
  none: "there is no SPF record to judge by",
  neutral: "the domain says nothing about this address",
  pass: "this address may send for the domain",
  fail: "this address may NOT send for the domain; receivers may refuse it",
  softfail: "this address probably may not send; receivers treat it as suspicious",
  temperror: "DNS did not answer; try again later",
  permerror: "the record is broken; receivers treat it as if there were none, or refuse",
};

function renderSpf(result: SpfResult, ip: string, identity: string): string {
  const lines = [`${result.result}  ${forLog(ip)} as ${forLog(identity)}: ${MEANING[result.result]}`];
  if (result.mechanism !== null) lines.push(`matched by ${forLog(result.mechanism)}`);
  if (result.problem !== null) lines.push(`because ${forLog(result.problem)}`);
  if (result.explanation !== null) lines.push(`the domain explains: ${forLog(result.explanation)}`);
  lines.push(`${result.lookups} of 10 lookups, ${result.voidLookups} of 2 void lookups`, "");
  for (const step of result.trace) lines.push(stepLine(step));
  return `${lines.join("\n")}\n`;
}

function stepLine(step: SpfStep): string {
  const indent = "  ".repeat(step.path.length - 1);
  const cost = step.lookups > 0 ? `  [${step.lookups} lookup${step.lookups === 1 ? "" : "s"}]` : "";
  if (step.outcome === "record") return `${indent}${step.path.at(-1) ?? ""}  ${forLog(excerpt(step.detail, 400))}`;
  const signs: Readonly<Record<SpfStep["outcome"], string>> = {
    ...{ match: "= matches", "no-match": "- no match", record: "", permerror: "! permerror", temperror: "? temperror" },
    ...{ include: "> look into", redirect: "> continue at", modifier: "" },
  };
  const detail = step.detail === "" ? "" : `: ${forLog(step.detail)}`;
  return `${indent}  ${forLog(step.term ?? "(record)")}  ${signs[step.outcome]}${detail}${cost}`;
}
