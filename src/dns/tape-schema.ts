import { z } from "zod";
import { ipFrom } from "../ip/ip-schema.ts";
import { nameIn } from "./name-schema.ts";
import type { Outcome } from "./types.ts";
import type { DnsWhy } from "./why.ts";

const name = nameIn(z.string());
const u16 = z.int().min(0).max(0xffff);
const u32 = z.int().min(0).max(0xffffffff);
const typed = <T extends string>(types: readonly T[]): z.ZodEnum<{ [K in T]: K }> => z.enum(types);

const address = z.object({
  type: typed(["A", "AAAA"]),
  address: ipFrom(z.string()),
});
const target = z.object({ type: typed(["CNAME", "DNAME", "NS", "PTR"]), target: name });
const mx = z.object({ type: z.literal("MX"), preference: u16, exchange: name });
const text = z.object({ type: typed(["TXT", "SPF"]), strings: z.array(z.string()).readonly() });
const soa = z.object({
  type: z.literal("SOA"),
  mname: name,
  rname: name,
  serial: u32,
  refresh: u32,
  retry: u32,
  expire: u32,
  minimum: u32,
});
const srv = z.object({ type: z.literal("SRV"), priority: u16, weight: u16, port: u16, target: name });
const caa = z.object({ type: z.literal("CAA"), flags: u16, tag: z.string(), value: z.string() });
const other = z.object({ type: z.literal("OTHER"), code: u16, hex: z.string().regex(/^([0-9a-f]{2})*$/i) });

const rdata = z.discriminatedUnion("type", [address, target, mx, text, soa, srv, caa, other]);

const answer = z.object({
  kind: z.literal("answer"),
  rcode: typed(["NOERROR", "NXDOMAIN"]),
  /** `ttl` in seconds. */
  records: z.array(z.object({ name, ttl: u32, data: rdata })).readonly(),
  source: z.object({ server: z.int().min(-1), of: z.int().min(1) }).exactOptional(),
  lonely: z.literal(true).exactOptional(),
});

const server = z.string();
const why = z.discriminatedUnion("code", [
  z.object({ code: typed(["no-reply", "closed", "truncated"]), server }),
  z.object({ code: z.literal("no-true-reply"), server, noise: z.string() }),
  z.object({ code: z.literal("odd-reply"), server, what: z.string() }),
  z.object({ code: z.literal("unreachable"), server, reason: z.string() }),
  z.object({ code: z.literal("rcode"), server, rcode: typed(["SERVFAIL", "REFUSED"]) }),
  z.object({ code: z.literal("odd-rcode"), server, rcode: z.number() }),
  z.object({ code: typed(["no-server", "stopped"]) }),
  z.object({ code: typed(["bad-name", "cname-loop"]), name }),
  z.object({ code: z.literal("cname-chain"), name, max: z.number() }),
  z.object({ code: z.literal("not-recorded"), file: z.string(), question: z.string() }),
  z.object({ code: z.literal("over-budget"), max: z.number() }),
  z.object({ code: z.literal("files"), reason: z.string(), file: z.string(), line: z.number() }),
]) satisfies z.ZodType<DnsWhy>;

const dnsError = z.object({
  kind: z.literal("error"),
  reason: typed([
    "timeout",
    "servfail",
    "refused",
    "malformed",
    "network",
    "limit",
    "not-recorded",
    "not-evaluated",
    "bad-name",
    "stopped",
  ]),
  /** In English. */
  detail: z.string(),
  why: why.exactOptional(),
  at: z.object({ file: z.string(), line: z.int().min(1), column: z.int().min(1) }).exactOptional(),
});

/** What DNS said to one question, or why it did not. */
const outcome = z.discriminatedUnion("kind", [answer, dnsError]) satisfies z.ZodType<Outcome>;

export const TAPE = "mailworthy/tape/1";

/** Every question of a run with its outcome: `question` is name, type and which asking of it, keys masked. */
export const tapeSchema = z.object({
  schema: z.literal(TAPE),
  entries: z.array(z.object({ question: z.string(), outcome })),
});

export type TapeFile = z.infer<typeof tapeSchema>;
