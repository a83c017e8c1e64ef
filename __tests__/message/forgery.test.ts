import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatIp } from "../../src/ip/ip.ts";
import { parseReceived, type Received } from "../../src/mail/message/received.ts";
import { NO_TRUST, sourceOfHops } from "../../src/mail/message/source.ts";
import { STYLES, TRUE, written, type Claims, type Style } from "./styles.ts";

/** The address that the client would like to have. */
const WANTED = "192.0.2.10";
const HONEST: Claims = { helo: "mail.example.com", name: "dsl.example.net", ident: "joe", sender: "a@example.com" };

const HELOS: readonly string[] = [
  WANTED,
  `[${WANTED}]`,
  `[${WANTED}]:25`,
  `[${WANTED}:25]`,
  `(${WANTED})`,
  `${WANTED}.25`,
  `?${WANTED}?`,
  `[IPv6:::ffff:${WANTED}]`,
  "[IPv6:2001:db8::bad]",
  "2001:db8::bad",
  `x@${WANTED}`,
  `x@[${WANTED}]`,
  `x [${WANTED}]`,
  `x (${WANTED})`,
  `x(${WANTED})`,
  `x ([${WANTED}])`,
  `x ((${WANTED}))`,
  `x (unknown [${WANTED}])`,
  `x) (${WANTED}`,
  `x) ([${WANTED}]`,
  `x) [${WANTED}] (y`,
  `x) [${WANTED}.25] ((`,
  `x) ([${WANTED}]) ((`,
  `[${WANTED}])`,
  `x (mail.example.com [${WANTED}]) by mx.example.org with ESMTP id 1 for <u@example.org>`,
  `x (mail.example.com [${WANTED}]) by mx.example.org (`,
  `x (mail.example.com [${WANTED}]) by mx.example.org "`,
  `x (mail.example.com [${WANTED}]) by mx.example.org with ESMTP; Mon, 01 Jul 2024 10:00:00 +0000`,
  `x (mail.example.com [${WANTED}]) by mx.example.org;`,
  `x (mail.example.com [${WANTED}]) id 1`,
  `x ([${WANTED}]) (y \\`,
  `x ([${WANTED}]) "y`,
  `x ([${WANTED}]) (`,
  `x ([${WANTED}])${" y".repeat(5000)}`,
  `from x (x [${WANTED}]) by mx.example.org`,
  `x\r\n ([${WANTED}])`,
  `x\t[${WANTED}]`,
  "x\\",
  `x\\) (${WANTED}`,
  '"x',
  '"x"',
  `"x [${WANTED}]"`,
  "mx.example.org",
  "localhost",
  "localhost.localdomain",
  "127.0.0.1",
  "[127.0.0.1]",
  "x with LMTP by y",
  "x by y with LMTP (",
  'x by y with LMTP "',
  "x by y with LMTP;",
  "x by y with POP3",
  "x by y with HTTP",
  `[${WANTED}] by y with HTTP`,
  `[${WANTED}] (via HTTP)`,
  "x by y by uid 5 with qmail-scanner-1.2",
  "x with local",
  "mail pickup service",
  "helo=x",
  `x helo=[${WANTED}]`,
  `x ident=[${WANTED}]`,
  `x port=25 [${WANTED}]`,
  `x, claiming to be "y" (${WANTED})`,
  `x (envelope-from <a@[${WANTED}]>)`,
  `x (authenticated) (${WANTED})`,
  "%00x",
  "=?utf-8?q?x?=",
  "by",
  "from",
  "",
];

const NAMES: readonly string[] = [
  WANTED,
  `[${WANTED}]`,
  `x [${WANTED}]`,
  `x(${WANTED})`,
  `x) (${WANTED}`,
  `x [${WANTED}])(`,
  `${WANTED}.example.net`,
  "192-0-2-10.example.net",
  "unknown",
  "localhost",
  "127.0.0.1",
  "by.example.net",
  "",
];

const IDENTS: readonly string[] = [
  WANTED,
  `[${WANTED}]`,
  `x@[${WANTED}] `,
  `x@${WANTED}) (`,
  `[${WANTED}]@x`,
  "user",
  "auth",
  "client",
  "helo=x",
  "port=25",
  "a b",
  "",
];

/** Quoted strings are valid in an address (RFC 5321 §4.1.2), and hold what they like. */
const SENDERS: readonly string[] = [
  `a@[${WANTED}]`,
  `"a) ([${WANTED}]) (b"@example.com`,
  `"a) by y with LMTP (b"@example.com`,
  `"a) by y with HTTP (b"@example.com`,
  `"a) by uid 5 with qmail-scanner-1.2 (b"@example.com`,
  `"a\\" by y with LMTP \\"b"@example.com`,
  '"a\\"b"@example.com',
  '"a)\\""@example.com',
  '"a) ; ("@example.com',
  "a)b@example.com",
  "",
];

function hop(value: string): Received {
  return parseReceived({ name: "received", raw: `Received: ${value}`, value: ` ${value}` });
}

const BELOW = hop(
  `from mail.example.com (mail.example.com [${WANTED}]) by mx.example.org with ESMTP id 1; Mon, 01 Jul 2024 10:00:00 +0000`,
);

function sourceOf(style: Style, claims: Partial<Claims>): string {
  const found = sourceOfHops([hop(written(style, { ...HONEST, ...claims })), BELOW], NO_TRUST);
  return found.kind === "found" && found.hop.ip !== null ? formatIp(found.hop.ip) : found.kind;
}

/** A server that writes the name only, parentheses and all, cannot be told from one that writes an address. */
function isHopeless({ server, tells }: Style, { helo }: Pick<Claims, "helo">): boolean {
  return !tells && server !== "NAVGW" && server !== "behind the server" && helo.includes("(");
}

test.each(STYLES)("$server: the address is read where the client is honest", (style) => {
  expect(sourceOf(style, {})).toBe(style.tells ? TRUE : "unreadable");
});

test.each(STYLES)("$server: whatever the client says, the source is never the address that it wants", (style) => {
  const allowed = style.tells ? [TRUE, "unreadable"] : ["unreadable"];
  const attempts: readonly Partial<Claims>[] = [
    ...HELOS.map((helo) => ({ helo })),
    ...NAMES.map((name) => ({ name })),
    ...IDENTS.map((ident) => ({ ident })),
    ...SENDERS.flatMap((sender) => [{ sender }, ...HELOS.map((helo) => ({ helo, sender }))]),
  ].filter((claims) => !isHopeless(style, { ...HONEST, ...claims }));
  const forged = attempts
    .map((claims) => ({ claims, source: sourceOf(style, claims) }))
    .filter(({ source }) => !allowed.includes(source));
  expect(forged).toEqual([]);
});

const PIECES: readonly string[] = [
  ...[WANTED, `[${WANTED}]`, `(${WANTED})`, `([${WANTED}])`, `(x [${WANTED}])`],
  ...' ( ) [ ] < > " \\ ; , . : @ ='.split(" "),
  ...[" ", "\r\n ", " by ", " from ", " with ", " via ", " id ", " for ", "LMTP", "HTTP", "POP3", "local", "ESMTPA"],
  ...[
    "helo=",
    "HELO ",
    "EHLO ",
    "ident=",
    "port=25 ",
    "envelope-from ",
    "uid 5",
    "qmail-scanner",
    "x",
    "127.0.0.1",
    "unknown",
  ],
];

test("whatever pieces greeting, name, ident and sender are made of", () => {
  const said = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
  const claims = fc.record({
    helo: said,
    // Servers check that a reverse name is one word.
    name: fc.oneof(
      { weight: 3, arbitrary: fc.constant(HONEST.name) },
      said.map((text) => text.replaceAll(/\s/g, "")),
    ),
    ident: fc.oneof({ weight: 3, arbitrary: fc.constant(HONEST.ident) }, said),
    sender: fc.oneof(
      fc.constant(HONEST.sender),
      said.map((text) => `"${text.replaceAll(/["\\]/g, "\\$&")}"@example.com`),
      said,
    ),
  });
  const telling = fc.constantFrom(...STYLES.filter((s) => s.tells));
  fc.assert(
    fc.property(telling, claims, (style, claim) => {
      expect([TRUE, "unreadable"]).toContain(sourceOf(style, claim));
    }),
    { seed: Number(process.env["FUZZ_SEED"] ?? "20261129"), numRuns: Number(process.env["FORGERY_RUNS"] ?? "5000") },
  );
});
