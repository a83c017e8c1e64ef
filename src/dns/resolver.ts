import { fitted, NONE } from "../core/fitted.ts";
import { createClient, type ClientOptions, type Told } from "./client.ts";
import { normalizeName } from "./name.ts";
import type { Answer, Dns, DnsCounts, DnsError, Name, Outcome, Question, Rr, RrType } from "./types.ts";
import { RCODES, TYPE_CODES } from "./wire/codes.ts";
import type { Message } from "./wire/message.ts";
import { dnsError } from "./errors.ts";

/** RFC 1034 §3.6.2 sets none; resolvers in the field stop between 8 and 16. */
const MAX_CHAIN = 16;

export interface Resolver extends Dns {
  counts(): DnsCounts;
  close(): Promise<void>;
}

/** What is kept of a message for the rest of the run; half a million of these are held at once in large runs. */
type Kept = Pick<Message, "rcode" | "answers" | "authorities" | "recursive"> & { readonly server: number };

/** Messages without answers are told apart by their rcode and server alone: one object each serves all. */
function keeper(): (told: Told) => Kept {
  const empty = new Map<string, Kept>();
  return ({ message: { rcode, answers, authorities, recursive }, server }) => {
    if (answers.length > 0) {
      // Authorities only matter where a chain of CNAME records ends without data.
      const chained = answers.some((rr) => rr.data.type === "CNAME");
      const kept = chained ? authorities.filter((rr) => rr.data.type === "SOA") : NONE;
      return { rcode, answers: fitted(answers), authorities: kept, recursive, server };
    }
    const key = `${rcode} ${server} ${String(recursive)}`;
    const known = empty.get(key) ?? { rcode, answers: NONE, authorities: NONE, recursive, server };
    empty.set(key, known);
    return known;
  };
}

/** The outside world: each distinct (name, type, nth, only) is asked once a run, in flight or not, negative answers included. */
export function createResolver(options: ClientOptions): Resolver {
  const client = createClient(options);
  // By type and asking, then by name (no key is made for each question): a promise in flight, then what it came to.
  const tables = new Map<string, Map<Name, Kept | DnsError | Promise<Kept | DnsError>>>();
  let questions = 0;
  const kept = keeper();
  const of = client.servers.length;
  type Which = Pick<Question, "nth" | "only">;
  const send = async (name: Name, type: RrType, { nth = 0, only }: Which): Promise<Kept | DnsError> => {
    if (only === "authority") return dnsError("network", { code: "no-server" });
    questions++;
    const reply = await client.ask({ name, code: TYPE_CODES[type], class: 1 }, nth, only);
    return reply.kind === "message" ? kept(reply) : reply;
  };
  const fetch = (name: Name, type: RrType, which: Which): Kept | DnsError | Promise<Kept | DnsError> => {
    const { nth = 0, only } = which;
    const kind = nth === 0 && only === undefined ? type : `${type} ${nth} ${only ?? ""}`;
    const messages = tables.get(kind) ?? new Map<Name, Kept | DnsError | Promise<Kept | DnsError>>();
    tables.set(kind, messages);
    const known = messages.get(name);
    if (known !== undefined) return known;
    const started = send(name, type, which).then((result) => {
      messages.set(name, result);
      return result;
    });
    messages.set(name, started);
    return started;
  };
  return {
    ask: (question) => {
      const name = normalizeName(question.name);
      if (name === null) return Promise.resolve(badName(question.name));
      // An answer that nobody asks for twice is not kept.
      const ask = question.fleeting === true ? send : fetch;
      return resolve(name, question.type, of, (n, t) => ask(n, t, question));
    },
    counts: () => ({ questions, asked: client.sent(), servers: client.servers.length }),
    close: () => client.close(),
  };
}

function badName(name: string): DnsError {
  return dnsError("bad-name", { code: "bad-name", name });
}

type Fetch = (name: Name, type: RrType) => Kept | DnsError | Promise<Kept | DnsError>;

async function resolve(name: Name, type: RrType, of: number, fetch: Fetch): Promise<Outcome> {
  const message = await fetch(name, type);
  if ("kind" in message) return message;
  return plain(message, name, type, of) ?? follow(message, name, type, of, fetch);
}

/** What most replies are: records of the very name and type, or none at all; null: there is more to it. */
function plain({ rcode, answers, recursive, server }: Kept, name: Name, type: RrType, of: number): Answer | null {
  for (const rr of answers) if (rr.name !== name || rr.data.type !== type) return null;
  const isThere = answers.length > 0;
  const word = isThere || rcode !== RCODES.NXDOMAIN ? "NOERROR" : "NXDOMAIN";
  if (of > 1) return { kind: "answer", rcode: word, records: answers, source: { server, of } };
  if (isThere) return { kind: "answer", rcode: word, records: answers };
  return (recursive ? EMPTY.lonely : EMPTY.told)[word];
}

/** Half a million answers may be empty ones. */
const EMPTY = {
  told: { NOERROR: empty("NOERROR"), NXDOMAIN: empty("NXDOMAIN") },
  lonely: {
    NOERROR: { ...empty("NOERROR"), lonely: true },
    NXDOMAIN: { ...empty("NXDOMAIN"), lonely: true },
  },
} as const;

function empty<T extends Answer["rcode"]>(rcode: T): Answer & { readonly rcode: T } {
  return { kind: "answer", rcode, records: [] };
}

/** Follows CNAME records: those in the reply, and by new questions where a server stopped at its own zone's edge. */
async function follow(first: Kept, name: Name, type: RrType, of: number, fetch: Fetch): Promise<Outcome> {
  const chain: Rr[] = [];
  const seen = new Set<Name>([name]);
  const servers = new Set<number>();
  const answer = (rcode: Answer["rcode"], records: readonly Rr[], recursive = false): Answer => {
    const plain = { kind: "answer", rcode, records: [...chain, ...records] } as const;
    const told = recursive && of < 2 ? { ...plain, lonely: true as const } : plain;
    const [server = -1] = servers.size === 1 ? servers : [];
    return of < 2 ? told : { ...told, source: { server, of } };
  };
  let at = name;
  for (let message: Kept | DnsError = first; ; message = await fetch(at, type)) {
    if ("kind" in message) return message;
    servers.add(message.server);
    const walked = walk(message.answers, at, type);
    for (const link of walked.links) {
      if (link.data.type !== "CNAME") continue;
      chain.push(link);
      if (seen.has(link.data.target)) return dnsError("servfail", { code: "cname-loop", name });
      if (chain.length > MAX_CHAIN) return dnsError("limit", { code: "cname-chain", name, max: MAX_CHAIN });
      seen.add(link.data.target);
    }
    if (walked.records.length > 0) return answer("NOERROR", walked.records);
    if (message.rcode === RCODES.NXDOMAIN) return answer("NXDOMAIN", [], message.recursive);
    // A chain that ends without data: the server may know no more of the target, or may have answered NODATA for it.
    if (walked.links.length === 0 || endsHere(message, walked.end)) return answer("NOERROR", [], message.recursive);
    at = walked.end;
  }
}

/** The chain of one reply from a name on, and the asked records at its end; unrelated records are ignored. */
function walk(
  answers: readonly Rr[],
  from: Name,
  type: RrType,
): { links: readonly Rr[]; records: readonly Rr[]; end: Name } {
  const links: Rr[] = [];
  let end = from;
  for (;;) {
    const records = answers.filter((rr) => rr.name === end && rr.data.type === type);
    if (records.length > 0) return { links, records, end };
    const link = answers.find((rr) => rr.name === end && rr.data.type === "CNAME");
    if (link?.data.type !== "CNAME" || links.includes(link)) return { links, records: [], end };
    links.push(link);
    end = link.data.target;
  }
}

/** RFC 2308 §2.2: an SOA of a zone that holds the chain's end says NODATA for it; without one, ask on. */
function endsHere(message: Kept, end: Name): boolean {
  return message.authorities.some(
    (rr) => rr.data.type === "SOA" && (rr.name === "" || end === rr.name || end.endsWith(`.${rr.name}`)),
  );
}
