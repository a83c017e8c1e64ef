import { expect, test } from "@jest/globals";
import type { Rdata } from "../../src/dns/types.ts";
import { auditDomain } from "../../src/mail/spf/audit.ts";
import { worldDns } from "./world.ts";
import { n } from "../names.ts";

const DOMAIN = "acme-widgets.com";
type Entry = readonly [string, readonly Rdata[]];
const txt = (text: string): Rdata => ({ type: "TXT", strings: [text] });

/** The record to publish for a record whose include leads nowhere, or why there is none, with what else the domain's DNS holds. */
async function advice(include: string, mx: string, more: readonly Entry[] = []): Promise<unknown> {
  const own: Entry = [
    DOMAIN,
    [txt(`v=spf1 ip4:192.0.2.1 include:${include} -all`), { type: "MX", preference: 10, exchange: n(mx) }],
  ];
  const world = new Map([own, ...more].map(([name, records]) => [name, { records: [...records], silent: false }]));
  const fact = await auditDomain(worldDns(world), n(DOMAIN));
  if (!fact.known) throw new Error(fact.detail);
  const { corrected, notices } = fact.value;
  return corrected ?? notices.find((n) => n.code === "include-gone")?.undecided;
}

const OWN_MX = `mx.${DOMAIN}`;
const key = (selector: string, data: Rdata): Entry => [`${selector}._domainkey.${DOMAIN}`, [data]];
const inUse = (include: string, by: string): object => ({ code: "in-use", term: `include:${include}`, by });

test.each<[string, string, string, readonly Entry[], unknown]>([
  ["nothing shows it in use", "mail.zendesk.com", OWN_MX, [], "v=spf1 ip4:192.0.2.1 -all"],
  [
    "a key of its customers that leads to it",
    "mail.zendesk.com",
    OWN_MX,
    [key("zendesk1", { type: "CNAME", target: n("zendesk1._domainkey.zendesk.com") })],
    inUse("mail.zendesk.com", `zendesk1._domainkey.${DOMAIN}`),
  ],
  [
    "a key under its own selector",
    "mail.zendesk.com",
    OWN_MX,
    [key("zendesk2", txt("v=DKIM1; k=rsa; p=MIGf"))],
    inUse("mail.zendesk.com", `zendesk2._domainkey.${DOMAIN}`),
  ],
  [
    "a plain selector that leads to another vendor",
    "sendgrid.net",
    OWN_MX,
    [key("s1", { type: "CNAME", target: n("s1.domainkey.u1.wl.other-vendor.net") })],
    "v=spf1 ip4:192.0.2.1 -all",
  ],
  [
    "a plain selector that leads to it",
    "sendgrid.net",
    OWN_MX,
    [key("s1", { type: "CNAME", target: n("s1.domainkey.u1.wl.sendgrid.net") })],
    inUse("sendgrid.net", `s1._domainkey.${DOMAIN}`),
  ],
  [
    "the mail exchanger of a service nobody knows by name",
    "spf.tiny-mailer.net",
    "in1.tiny-mailer.net",
    [],
    inUse("spf.tiny-mailer.net", "in1.tiny-mailer.net"),
  ],
  ["the mail exchanger of another", "spf.tiny-mailer.net", "in1.other-mailer.net", [], "v=spf1 ip4:192.0.2.1 -all"],
])("an include that leads nowhere, %s", async (_what, include, mx, more, expected) => {
  expect(await advice(include, mx, more)).toEqual(expected);
});
