import { digCommand } from "../dns/dig.ts";
import { rdataText } from "../dns/rdata.ts";
import type { Dns, Outcome, Question, Rr } from "../dns/types.ts";
import { printable } from "../text/printable.ts";

/** A door that remembers what went through it, to be shown as the dialogue that people know from dig and nslookup. */
export interface Ear {
  readonly dns: Dns;
  /** `server` is the value of --dns, or null for the system's. */
  dialogue(server: string | null): string;
}

interface Heard {
  readonly question: Question;
  readonly outcome: Outcome;
}

export function listenTo(dns: Dns): Ear {
  const heard = new Map<string, Heard>();
  return {
    dns: {
      ask: async (question) => {
        const outcome = await dns.ask(question);
        heard.set(`${question.name} ${question.type}`, { question, outcome });
        return outcome;
      },
    },
    dialogue: (server) =>
      [...heard.values()]
        .sort(byName)
        .map((h) => exchange(h, server))
        .join(""),
  };
}

/** Reverse questions first; then by name: the same order whoever answers faster. */
function byName(a: Heard, b: Heard): number {
  const key = ({ question: q }: Heard): string => `${q.type === "PTR" ? 0 : 1} ${q.name} ${q.type}`;
  return key(a) < key(b) ? -1 : 1;
}

/** The two commands, and under each the answer section as it came. */
function exchange({ question, outcome }: Heard, server: string | null): string {
  const at = serverOf(server);
  const word = digCommand(question).split(" ").at(-1) ?? "";
  const dig = ["dig", "+noall", "+answer", ...at.dig, question.type, word].join(" ");
  const nslookup = ["nslookup", ...at.port, `-type=${question.type}`, word, ...at.host].join(" ");
  return `\n$ ${dig}\n${digAnswer(outcome)}$ ${nslookup}\n${nslookupAnswer(question, outcome)}`;
}

/** Only a plain address can stand in those commands. */
function serverOf(server: string | null): {
  readonly dig: readonly string[];
  readonly port: readonly string[];
  readonly host: readonly string[];
} {
  const found = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::(\d{1,5}))?$|^([\da-f]*:[\da-f:.]+)$/i.exec(server ?? "");
  const host = found?.[1] ?? found?.[2] ?? found?.[4];
  if (host === undefined) return { dig: [], port: [], host: [] };
  const port = found?.[3] ?? "53";
  return port === "53"
    ? { dig: [`@${host}`], port: [], host: [host] }
    : { dig: ["-p", port, `@${host}`], port: [`-port=${port}`], host: [host] };
}

function dotted(name: string): string {
  return name === "" ? "." : `${name}.`;
}

function dataOf(rr: Rr): string {
  const { data } = rr;
  return printable(data.type === "PTR" || data.type === "CNAME" ? dotted(data.target) : rdataText(data));
}

function digAnswer(outcome: Outcome): string {
  if (outcome.kind === "error") return `;; no answer: ${outcome.reason} (${printable(outcome.detail)})\n`;
  if (outcome.records.length === 0) return `;; status: ${outcome.rcode}, no answer section\n`;
  return outcome.records
    .map((rr) => `${printable(dotted(rr.name))}\t${rr.ttl}\tIN\t${rr.data.type}\t${dataOf(rr)}\n`)
    .join("");
}

/** The lines of nslookup's answer, without its heading that names the server. */
function nslookupAnswer(question: Question, outcome: Outcome): string {
  const name = printable(question.name);
  if (outcome.kind === "error") return `** no answer for ${name}: ${outcome.reason}\n`;
  if (outcome.rcode === "NXDOMAIN") return `** server can't find ${name}: NXDOMAIN\n`;
  if (!outcome.records.some((rr) => rr.data.type === question.type)) return `*** Can't find ${name}.: No answer\n`;
  return outcome.records.map((rr) => nslookupLine(rr)).join("");
}

function nslookupLine(rr: Rr): string {
  const name = printable(rr.name);
  if (rr.data.type === "PTR") return `${name}\tname = ${dataOf(rr)}\n`;
  if (rr.data.type === "CNAME") return `${name}\tcanonical name = ${dataOf(rr)}\n`;
  return `Name:\t${name}\nAddress: ${dataOf(rr)}\n`;
}
