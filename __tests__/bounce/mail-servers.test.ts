import { describe, expect, test } from "@jest/globals";
import { explain } from "../../src/mail/bounce/explain.ts";
import { bounceJa } from "../../src/cli/words/ja/bounce.ts";
import { bounceEn } from "../../src/cli/words/en/bounce.ts";

function of(text: string): ReturnType<typeof explain> {
  const unknown = { status: null, host: null, hostIp: null, recipient: null, sender: null, command: null };
  return explain({ text, ...unknown });
}

const POLICYD = "<u@receiver.example>: Recipient address rejected: Message rejected due to:";
const WHY = "Please see http://www.openspf.net/Why?";

/** The texts of Postfix, policyd-spf and Exim, as __tests__/receivers hears them. */
describe("what is refused, of whom, and what to do", () => {
  test.each([
    [
      `550 5.7.23 ${POLICYD} SPF fail - not authorized. ${WHY}s=mfrom;id=a@example.com;ip=203.0.113.9;r=receiver.example`,
      ["spf-fail", "example.com", /^Add the sending address/],
    ],
    [
      `550 5.7.23 ${POLICYD} SPF fail - not authorized. ${WHY}s=helo;id=mail.example.com;ip=203.0.113.9;r=receiver.example`,
      ["spf-fail", "mail.example.com", /^The name that the server says in HELO/],
    ],
    [
      `550 5.7.23 ${POLICYD} domain owner discourages use of this host. ${WHY}s=mfrom;id=a@example.com;ip=203.0.113.9;r=receiver.example`,
      ["spf-fail", "example.com", /only softly fails/],
    ],
    [
      `550 5.7.24 ${POLICYD} SPF Permanent Error: Too many DNS lookups. ${WHY}s=mfrom;id=a@example.com;ip=203.0.113.9;r=receiver.example`,
      ["spf-fail", "example.com", /^Mend the SPF record of the envelope sender.*Adding the address does not help/],
    ],
    [
      `550 5.7.24 ${POLICYD} SPF Permanent Error: Unknown mechanism found: ip5. ${WHY}s=helo;id=mail.example.com;ip=203.0.113.9;r=receiver.example`,
      ["spf-fail", "mail.example.com", /^Mend the SPF record of the name .*HELO/],
    ],
    [
      `450 4.7.24 <u@receiver.example>: Recipient address rejected: Message deferred due to: SPF Temporary Error: DNS All nameservers failed. ${WHY}s=mfrom;id=a@example.com;ip=203.0.113.9;r=receiver.example`,
      ["spf-fail", "example.com", /got no answer from DNS/],
    ],
    ["550 5.7.1 SPF PermError for example.com: more than 10 DNS lookups", ["spf-fail", null, /^Mend the SPF record/]],
    [
      "550-[SPF] 203.0.113.9 is not allowed to send mail from example.com.  Please see 550 http://www.open-spf.org/Why?scope=helo;identity=mail.example.com;ip=203.0.113.9",
      ["spf-fail", "mail.example.com", /HELO/],
    ],
    [
      "550-Verification failed for <a@example.com> 550-Unrouteable address 550 Sender verify failed",
      ["sender-domain-not-found", "example.com", /needs an MX or an address/],
    ],
    [
      "550-Verification failed for <a@example.com> 550-Called: 203.0.113.9 550-Sent: RCPT TO:<a@example.com> 550-Response: 550 5.1.1 User unknown 550 Sender verify failed",
      ["sender-domain-not-found", "example.com", /does not/],
    ],
    [
      "550 5.7.27 <a@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)",
      ["sender-domain-not-found", "example.com", /null MX/],
    ],
    [
      "554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using dbl.spamhaus.org; Listed",
      ["blocklisted", "mail.example.com", /Ask the list/],
    ],
    [
      "554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using dbl.spamhaus.org; Listed",
      ["blocklisted", "mail.example.com", /Ask the list/],
    ],
    [
      "554 5.7.1 Service unavailable; Sender address [a@example.com] blocked using dbl.spamhaus.org; Listed",
      ["blocklisted", "example.com", /Ask the list/],
    ],
    [
      "451 4.3.5 <u@receiver.example>: Recipient address rejected: Server configuration problem",
      ["receiver-fault", null, /problem of its own/],
    ],
    ["501 Syntactically invalid EHLO argument(s)", ["helo-rejected", null, /full name/]],
    [
      "450 4.1.8 <a@example.com>: Sender address rejected: Domain not found",
      ["sender-domain-not-found", "example.com", /needs an MX or an address/],
    ],
  ] as const)("%s", (text, [cause, subject, next]) => {
    const bounce = of(text);
    expect([bounce.cause, bounce.subject]).toEqual([cause, subject]);
    expect(bounce.next).toMatch(next);
  });

  test.each([
    [
      "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.example; Listed",
      "bl.example",
      "203.0.113.9",
    ],
    [
      "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using nsbl.org; Listed",
      "nsbl.org",
      "203.0.113.9",
    ],
    ["550 203.0.113.9 is listed at bl.example (127.0.0.2: Listed)", "bl.example", "203.0.113.9"],
    ["550 2001:db8::9 is listed at bl.example (127.0.0.2: Listed)", "bl.example", "2001:db8::9"],
    ["550 mail.example.com is listed at dbl.spamhaus.org (127.0.1.2: Listed)", "dbl.spamhaus.org", "mail.example.com"],
  ])("a list named by its zone: %s", (text, list, subject) => {
    const bounce = of(text);
    expect([bounce.cause, bounce.list, bounce.subject, bounce.code]).toEqual([
      "blocklisted",
      list,
      subject,
      Number(text.slice(0, 3)),
    ]);
  });

  test("an owner is no zone", () => {
    expect(of("550 5.7.1 Mail from 203.0.113.9 was blocked by example.com").list).not.toBe("example.com");
  });
});

test("the one who is verified is the sender, not the recipient", () => {
  expect(of("550-Verification failed for <a@example.com> 550 Sender verify failed").recipient).toBeNull();
});

test("SPF of the HELO identity is proven by its own command", () => {
  const text = `550 5.7.23 SPF fail. ${WHY}s=helo;id=mail.example.com;ip=203.0.113.9;r=r.example`;
  expect(of(text).commands[0]).toBe('mailworthy spf 203.0.113.9 "" --helo mail.example.com');
});

test("the story says what is broken, not that the server is not allowed", () => {
  const text = `550 5.7.24 SPF Permanent Error: Too many DNS lookups. ${WHY}s=mfrom;id=a@example.com;ip=203.0.113.9;r=r.example`;
  expect(bounceEn.story(of(text))).toContain("the SPF record of example.com is broken");
  expect(bounceJa.story(of(text))).toContain("example.com のSPFレコードが無効です");
});
