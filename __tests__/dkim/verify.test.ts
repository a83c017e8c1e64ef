import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { verifyMessage, type DkimResult } from "../../src/mail/dkim/verify.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { tableDns } from "../message/dns.ts";
import { ED25519, keyRecord, rsa, signed, type SignOptions } from "./signer.ts";
import { RFC6376, RFC8463 } from "./vectors.ts";

const NOW = 1_790_000_000;
const RSA = rsa(2048);
const PLAIN = [
  "Received: from a.example (a.example [192.0.2.1])\r\n\tby mx.example; Fri, 11 Jul 2025 21:00:37 +0000",
  "From: Joe  <joe@example.com>",
  "To: Suzie Q <suzie@example.net>",
  "Subject: Is dinner \r\n\t ready?",
  "Received: from client.example [192.0.2.9] by a.example",
  "",
  "Hi.  \t ",
  "",
  " We lost the game.  Are you hungry yet?\t",
  "",
  "",
  "",
].join("\r\n");
const BASE = { domain: "example.com", selector: "s1", headers: ["From", "To", "Subject", "Received", "From"] };

async function check(text: string, record: string | null): Promise<readonly DkimResult[]> {
  const table: Readonly<Record<string, readonly string[] | "timeout">> =
    record === null ? {} : { "s1._domainkey.example.com TXT": record === "timeout" ? record : [record] };
  return verifyMessage(tableDns(table), splitMessage(Buffer.from(text, "latin1")), NOW);
}

async function only(text: string, record: string | null): Promise<string> {
  const [first] = await check(text, record);
  return `${first?.result ?? ""}${typeof first?.reason === "string" ? `: ${first.reason}` : ""}`;
}

test.each([
  ["RFC 6376 appendix A", RFC6376, 1],
  ["RFC 8463 appendix A, both signatures", RFC8463, 2],
])("%s", async (_, vector, signatures) => {
  const dns = tableDns(vector.table);
  const results = async (text: string): Promise<readonly string[]> =>
    (await verifyMessage(dns, splitMessage(Buffer.from(text)), NOW)).map((r) => r.result);
  const all = (word: string): readonly string[] => new Array<string>(signatures).fill(word);
  expect(await results(vector.message)).toEqual(all("pass"));
  expect(await results(vector.message.replaceAll("\r\n", "\n"))).toEqual(all("pass"));
  expect(await results(vector.message.replace("dinner", "supper"))).toEqual(all("fail"));
  expect(await results(vector.message.replace("hungry", "thirsty"))).toEqual(all("fail"));
  expect(await results(`${vector.message}P.S.\r\n`)).toEqual(all("fail"));
});

test.each(["simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed"])("c=%s", async (c) => {
  for (const key of [RSA, ED25519]) {
    for (const text of [PLAIN, PLAIN.replace(/\r\n\r\n[^]*$/, "\r\n\r\n"), PLAIN.replace(/(\r\n)+$/, "")]) {
      expect(await only(signed(text, { ...BASE, key, c }), keyRecord(key))).toBe("pass");
    }
    const message = signed(PLAIN, { ...BASE, key, c });
    const relaxed = c.split("/").map((mode) => (mode === "relaxed" ? "pass" : expect.stringMatching(/^fail/)));
    expect(await only(message.replace("Subject: Is", "SUBJECT:  Is"), keyRecord(key))).toEqual(relaxed[0]);
    expect(await only(message.replace("game.  Are", "game. Are"), keyRecord(key))).toEqual(relaxed[1]);
    expect(await only(`${message}\r\n\r\n`, keyRecord(key))).toBe("pass");
    expect(await only(message.replace("Hi.", "Ho."), keyRecord(key))).toMatch(/^fail: the body/);
    expect(await only(`From: mallory@example.org\r\n${message}`, keyRecord(key))).toMatch(/^fail: the signed header/);
  }
});

test("any byte changed in a signed field or the body breaks the signature", async () => {
  for (const c of ["simple/simple", "relaxed/relaxed"]) {
    const message = signed(PLAIN, { ...BASE, key: ED25519, c });
    const [start, end] = [message.indexOf("From: Joe") + 6, message.length - 8];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: end }), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const old = message.charCodeAt(at);
        const blank = (code: number): boolean => [9, 10, 13, 32].includes(code);
        // Relaxed forgives blanks, names ignore case, a colon makes another field: those are not signed text.
        fc.pre(byte !== old && !blank(byte) && !blank(old));
        const line = message.slice(message.lastIndexOf("\r\n", at) + 2, at + 1);
        fc.pre(at > message.indexOf("\r\n\r\n") || (/^\s|:/.test(line) && String.fromCharCode(old) !== ":"));
        const changed = `${message.slice(0, at)}${String.fromCharCode(byte)}${message.slice(at + 1)}`;
        expect(await only(changed, keyRecord(ED25519))).toMatch(/^fail/);
      }),
      { numRuns: 300 },
    );
  }
});

const L = "relaxed/relaxed";
const cases: readonly (readonly [string, Partial<SignOptions>, string, (text: string) => string, RegExp])[] = [
  ["l= of the whole body", { l: 46 }, "", (t) => t, /^pass$/],
  ["l= with text added", { l: 46 }, "", (t) => `${t.replace(/(\r\n)+$/, "\r\n")}Buy!\r\n`, /^pass$/],
  ["l= beyond the body", { l: 46 }, "", (t) => t.replace("hungry yet?", ""), /^permerror: l=46 is more/],
  ["l= that is no number", { more: ["l=abc"] }, "", (t) => t, /^permerror: l=abc/],
  ["x= not reached", { more: [`t=${NOW - 10}`, `x=${NOW + 10}`] }, "", (t) => t, /^pass$/],
  ["x= passed", { more: [`x=${NOW - 10}`] }, "", (t) => t, /^fail: the signature expired/],
  ["x= before t=", { more: ["t=20", "x=10"] }, "", (t) => t, /^permerror: x= is not after t=/],
  ["i= below d=", { more: ["i=joe@mail.example.com"] }, "", (t) => t, /^pass$/],
  ["i= elsewhere", { more: ["i=joe@example.org"] }, "", (t) => t, /^permerror: i=joe@example.org is not at/],
  ["i= that only ends alike", { more: ["i=joe@badexample.com"] }, "", (t) => t, /^permerror: i=/],
  ["t=s and i= below", { more: ["i=@mail.example.com"] }, " t=s;", (t) => t, /^permerror: the key's t=s/],
  ["t=s and i= at d=", { more: ["i=@example.com"] }, " t=s;", (t) => t, /^pass$/],
  ["t=y", {}, " t=y;", (t) => t, /^pass$/],
  ["key for sha1 only", {}, " h=sha1;", (t) => t, /^permerror: h= does not allow sha256/],
  ["key for both hashes", {}, " h=sha1:sha256;", (t) => t, /^pass$/],
  ["key for another service", {}, " s=tlsrpt;", (t) => t, /^permerror: s= names neither/],
  ["key for email", {}, " s=tlsrpt : email;", (t) => t, /^pass$/],
  ["unknown tags", { more: ["zz=1"] }, " zz=1;", (t) => t, /^pass$/],
  ["From not signed", { headers: ["To"] }, "", (t) => t, /^permerror: h= does not name From/],
  ["another version", {}, "", (t) => t.replace("v=1", "v=2"), /^permerror: v=2/],
  ["q= without dns/txt", { more: ["q=http"] }, "", (t) => t, /^permerror: q=http/],
  ["a tag twice", { more: ["d=example.com"] }, "", (t) => t, /^permerror: the tag d is given twice/],
  [
    "rsa-sha1",
    { a: "rsa-sha1" },
    "",
    (t) => t.replace(/bh=[^;]*/, "bh=uoq1oCgLlTqpdDX/iUbLy7J1Wic="),
    /^policy: rsa-sha1/,
  ],
  ["an algorithm of tomorrow", { a: "ml-dsa-sha3" }, "", (t) => t, /^permerror: a=ml-dsa-sha3/],
  ["b= taken away", {}, "", (t) => t.replace(/\tb=[^]*?\r\n(?=Received)/, "\tb=\r\n"), /^permerror: b= is not base64/],
  ["bh= of another length", {}, "", (t) => t.replace(/bh=[^;]*/, "bh=AAAA"), /^permerror: bh=/],
];

test.each(cases)("%s", async (_, options, key, change, expected) => {
  const text = change(signed(PLAIN, { ...BASE, key: RSA, c: L, ...options }));
  expect(await only(text, keyRecord(RSA, key))).toMatch(expected);
});

test.each([
  ["no key", null, /^permerror: there is no key at s1\._domainkey\.example\.com/],
  ["revoked", "v=DKIM1; p=", /^permerror: p= is empty: the key is revoked/],
  ["p= missing", "v=DKIM1; k=rsa", /^permerror: p= is missing/],
  ["not a key", "v=DKIM1; p=AAAA", /^permerror: p= is not an RSA public key/],
  ["not base64", "v=DKIM1; p=!!!", /^permerror: p= is not base64/],
  ["another kind of key", keyRecord(ED25519), /^permerror: a=rsa-sha256 does not fit/],
  ["another key", keyRecord(rsa(1024)), /^fail: the signed header was changed/],
  ["a short key", keyRecord(rsa(768)), /^policy: the RSA key has 768 bits/],
  ["an SPF record", "v=spf1 -all", /^permerror: v=/],
])("key record: %s", async (_, record, expected) => {
  expect(await only(signed(PLAIN, { ...BASE, key: RSA, c: L }), record)).toMatch(expected);
});

test("DNS trouble is temperror", async () => {
  const [result] = await check(signed(PLAIN, { ...BASE, key: RSA, c: L }), "timeout");
  expect(result?.result).toBe("temperror");
});

test("10,000 signatures are bounded and said so", async () => {
  const one = "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from; bh=AAAA; b=AAAA\r\n";
  const results = await check(one.repeat(10_000) + PLAIN, keyRecord(RSA));
  expect(results.length).toBe(17);
  expect(results.at(-1)?.reason).toMatch(/^9,984 more signatures/);
});
