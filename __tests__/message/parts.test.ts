import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatIp } from "../../src/ip/ip.ts";
import { mailboxesOf, pathOf } from "../../src/mail/message/addresses.ts";
import { parseAuthenticationResults } from "../../src/mail/message/authentication-results.ts";
import { parseReceived } from "../../src/mail/message/received.ts";
import { parseReceivedSpf } from "../../src/mail/message/received-spf.ts";
import { NO_TRUST, sourceOfHops } from "../../src/mail/message/source.ts";
import { spamHeaders } from "../../src/mail/message/spam.ts";
import { splitMessage, type RawField } from "../../src/mail/message/split.ts";

function field(value: string): RawField {
  return { name: "x", raw: `X: ${value}`, value: ` ${value}` };
}

test.each([
  ["A: 1\r\nB: 2\r\n\r\nbody\r\n", ["a", "b"], "body\r\n"],
  ["A: 1\nB: 2\n\nbody\n", ["a", "b"], "body\r\n"],
  ["A: 1\r\n folded\r\n\tmore\r\nB: 2\r\n\r\n", ["a", "b"], ""],
  ["A : 1\r\n\r\n", ["a"], ""],
  ["A: 1\r\nno colon\r\n folded\r\nB: 2\r\n\r\nx", ["a", "b"], "x"],
  ["From x@y Fri Jan  2\nA: 1\n\nx", ["a"], "x"],
  ["A: 1", ["a"], ""],
  ["\r\nbody: x\r\n", [], "body: x\r\n"],
  ["", [], ""],
  ["A: 1\r\n \r\nB: 2\r\n\r\nx", ["a", "b"], "x"],
])("%j is split", (text, names, body) => {
  const message = splitMessage(Buffer.from(text));
  expect(message.fields.map((f) => f.name)).toEqual(names);
  expect(message.body).toBe(body);
});

test("fields and body keep every byte", () => {
  const name = fc.stringMatching(/^[A-Za-z-]{1,12}$/);
  const value = fc.stringMatching(/^[\x00-\x09\x0e-\xff]{0,40}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { minLength: 1 }), value, (fields, body) => {
      const raws = fields.map(([n, v]) => `${n}:${v}`);
      const text = `${raws.join("\r\n")}\r\n\r\n${body}`;
      const message = splitMessage(Buffer.from(text, "latin1"));
      expect(message.fields.map((f) => f.raw)).toEqual(raws);
      expect(message.body).toBe(body);
    }),
  );
});

test("huge headers are cut and said so", () => {
  const many = splitMessage(Buffer.from(`${"A: 1\r\n".repeat(30_000)}\r\nx`));
  expect(many.fields.length).toBe(20_000);
  expect(many.oddities).toEqual([{ code: "many-fields", lines: 20_000 }]);
  const large = splitMessage(Buffer.from(`A: ${"x".repeat(5_000_000)}\r\n\r\nx`));
  expect(large.oddities[0]).toEqual({ code: "large-header", mebibytes: 4 });
});

test.each([
  ["joe@a.example", ["joe@a.example"]],
  ["Joe <joe@a.example>", ["joe@a.example"]],
  ['"Joe, the \\"boss\\" <x@y.example>" <joe@a.example>', ["joe@a.example"]],
  ["joe@a.example (Joe <x@y.example>)", ["joe@a.example"]],
  ["a@a.example, B <b@b.example>", ["a@a.example", "b@b.example"]],
  ["Team: a@a.example, b@b.example;", ["a@a.example", "b@b.example"]],
  ["x@y.example <joe@a.example>", ["joe@a.example"]],
  ["<joe@a.example> <x@y.example>", ["joe@a.example", "x@y.example"]],
  ["<@relay.example:joe@a.example>", ["joe@a.example"]],
  ["joe (c) @ (d) a.example", ["joe@a.example"]],
  ['"joe smith"@a.example', ["joe smith@a.example"]],
  ["Joe", []],
  ["<joe@a.example", ["joe@a.example"]],
  ["", []],
])("From %s", (value, expected) => expect(mailboxesOf(value).map((m) => m.address)).toEqual(expected));

test.each([
  ["<a@b.example>", "a@b.example"],
  ["<>", ""],
  ["a@b.example", "a@b.example"],
  ["<@r.example:a@b.example>", "a@b.example"],
  ["", null],
  ["nobody", null],
])("Return-Path %s", (value, expected) => expect(pathOf(value)).toBe(expected));

test("Authentication-Results of RFC 8601 and of the field", () => {
  const read = (text: string): unknown => {
    const { authservId, results, problem } = parseAuthenticationResults(field(text));
    return [
      authservId,
      results.map((r) => [r.method, r.result, r.reason, r.properties.map((p) => `${p.type}.${p.property}=${p.value}`)]),
      problem,
    ];
  };
  expect(read("example.com 1; none")).toEqual(["example.com", [], null]);
  expect(
    read(
      'example.com; dkim=pass reason="good (signature)" header.i=@a.example; spf/1 = fail (x; y=z) smtp.mailfrom=b+c=d.example@e.example',
    ),
  ).toEqual([
    "example.com",
    [
      ["dkim", "pass", "good (signature)", ["header.i=@a.example"]],
      ["spf", "fail", null, ["smtp.mailfrom=b+c=d.example@e.example"]],
    ],
    null,
  ]);
  expect(read("spf=pass smtp.mailfrom=a.example; dmarc=bestguesspass action=none")).toEqual([
    null,
    [
      ["spf", "pass", null, ["smtp.mailfrom=a.example"]],
      ["dmarc", "bestguesspass", "none", []],
    ],
    null,
  ]);
  expect(read("example.com; what is this")).toEqual(["example.com", [], "not read: what is this"]);
});

test("Received-SPF", () => {
  expect(parseReceivedSpf(field('Pass (mx: x) client-ip=192.0.2.1; envelope-from="a@b.example"; helo=c;'))).toEqual({
    ...{ result: "pass", comment: "mx: x" },
    properties: [
      ["client-ip", "192.0.2.1"],
      ["envelope-from", "a@b.example"],
      ["helo", "c"],
    ],
  });
});

test.each([
  ["the top", ["a.example (a.example [203.0.113.1]) by mx.b.example with ESMTP"], "203.0.113.1 1"],
  ["private hops first", ["x ([127.0.0.1]) by y", "x ([10.1.2.3]) by y", "a ([203.0.113.1]) by y"], "203.0.113.1 3"],
  [
    "handed over inside",
    [
      "mx.b.example (mx.b.example [198.51.100.1]) by in.b.example (Postfix) with ESMTP",
      "a ([203.0.113.1]) by mx.b.example with ESMTP",
    ],
    "203.0.113.1 2",
  ],
  [
    "only the HELO says so",
    [
      "mx.b.example (unknown [198.51.100.1]) by in.b.example with ESMTP",
      "a ([203.0.113.1]) by mx.b.example with ESMTP",
    ],
    "198.51.100.1 1",
  ],
  [
    "own mail, submitted",
    [
      "mx.b.example (mx.b.example [198.51.100.1]) by in.b.example with ESMTP",
      "a ([203.0.113.1]) by mx.b.example with ESMTPSA",
    ],
    "198.51.100.1 1",
  ],
  [
    "a fetcher",
    [
      "pop.b.example (pop.b.example [198.51.100.1]) by laptop with POP3",
      "a ([203.0.113.1]) by pop.b.example with ESMTP",
    ],
    "203.0.113.1 2",
  ],
  ["nothing from outside", ["x ([127.0.0.1]) by y"], "none"],
  ["nothing", [], "none"],
])("source: %s", (_, hops, expected) => {
  const received = hops.map((hop) => parseReceived(field(`from ${hop}; Fri, 02 Jan 2026 03:04:05 +0000`)));
  const found = sourceOfHops(received, NO_TRUST);
  const ip = found.kind === "found" && found.hop.ip !== null ? formatIp(found.hop.ip) : null;
  expect(found.kind === "none" ? "none" : `${ip ?? found.kind} ${found.number}`).toBe(expected);
});

test.each([
  ["X-Spam-Status: Yes, score=7.1 required=5.0 tests=A", [7.1, 5, true]],
  ["X-Spam-Status: No, hits=-0.5 required=6.31", [-0.5, 6.31, false]],
  ["X-Spam-Level: ***", [3, null, null]],
  ["X-MS-Exchange-Organization-SCL: -1", [-1, 5, false]],
  ["X-Forefront-Antispam-Report: CIP:1.2.3.4;SCL:9;SFV:SPM", [9, 5, true]],
  ["X-Spamd-Result: default: False [-1.20 / 15.00];", [-1.2, 15, false]],
  ["X-Spamd-Bar: ----", [-4, null, null]],
  ["X-Rspamd-Action: reject", [null, null, true]],
  ["X-Bogosity: Ham, tests=bogofilter, spamicity=0.000000", [0, null, false]],
  ["X-Spam-Score: what", [null, null, null]],
  ["X-Forefront-Antispam-Report: CIP:1.2.3.4;SFV:SPM;CAT:PHSH", [null, null, true]],
  ["X-Forefront-Antispam-Report: CIP:1.2.3.4;SCL:-1;SFV:SKN;", [-1, 5, false]],
  ["X-Microsoft-Antispam: BCL:7;ARA:13230040", [7, null, null]],
  ["X-Spamd-Result: default: True [16.20 / 15.00]; BAYES_SPAM(5.10)[100.00%];", [16.2, 15, true]],
])("%s", (line, expected) => {
  const [found] = spamHeaders(splitMessage(Buffer.from(`${line}\r\n\r\n`)));
  expect([found?.score, found?.threshold, found?.spam]).toEqual(expected);
});
