import { expect, test } from "@jest/globals";
import { listViolation } from "../../src/rules/dnsbl/lists.ts";
import { findingText } from "../../src/rules/text.ts";
import { senderOf } from "../../src/config/sender.ts";
import type { ListInfo, Listing } from "../../src/mail/dnsbl/types.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const listing = (text: string | null): Listing => ({
  ...{
    subject: ip("203.0.113.10"),
    list: n("bl.example"),
    verdict: "listed",
    code: "127.0.0.2",
    reason: "listed",
    text,
  },
  ...{ unknown: null, confirmed: true, evidence: [] },
});
const info = (
  how: ListInfo["removal"]["how"],
  note = "",
  page: string | null = "https://bl.example/",
  more: Partial<ListInfo["removal"]> = {},
): ListInfo => ({
  ...{ zone: n("bl.example"), title: "BL", operator: "BL", kind: "ip", role: "block", families: [4], scope: "ip" },
  ...{ impact: "low", criteria: "mail to spam traps", removal: { how, page, note, ...more } },
});

const SENDER = senderOf({
  ...{ domain: n("example.com"), mailFrom: [], addresses: [], ranges: [], helo: null, dkim: null, volume: "low" },
  ...{ sends: true, mustNotAuthorize: [], at: null },
});

function wayOut(list: ListInfo, entry: Listing): string {
  const { params } = listViolation({ info: list, listing: entry, sender: SENDER });
  return findingText("en", { id: "dnsbl/listed", params }).help;
}

test.each([
  [
    info("form"),
    "trap hit",
    "The list holds mail to spam traps. It says: “trap hit”. Find and stop what it saw first, else the entry comes back; then ask for removal yourself at https://bl.example/ (free).",
  ],
  [
    info("form", "", null),
    null,
    "The list holds mail to spam traps. Find and stop what it saw first, else the entry comes back; then ask for removal yourself on the list's site (free).",
  ],
  [
    info("expires", "7 days after the last hit"),
    null,
    "The list holds mail to spam traps. Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself (7 days after the last hit). See https://bl.example/",
  ],
  [
    info("hoster"),
    null,
    "The list holds mail to spam traps. It is about the network, not about this address alone: only its operator can have it removed, so write to your hoster. See https://bl.example/",
  ],
  [
    info("mail"),
    null,
    "The list holds mail to spam traps. Find and stop what it saw first, then write to the list (free). See https://bl.example/",
  ],
  [
    info("paid"),
    null,
    "The list holds mail to spam traps. The list asks money for removal; stop the cause, and pay only if a receiver that matters to you uses it. See https://bl.example/",
  ],
  [
    info("none"),
    null,
    "The list holds mail to spam traps. The list removes nobody on request; stop the cause, or send from another address. See https://bl.example/",
  ],
  [
    info("form", "", "https://bl.example/", { who: "hoster" }),
    null,
    "The list holds mail to spam traps. Find and stop what it saw first; removal is for the network's owner to ask at https://bl.example/, so write to your hoster.",
  ],
  [
    info("form", "", "https://bl.example/", { who: "anyone", hours: 120 }),
    null,
    "The list holds mail to spam traps. Find and stop what it saw first, else the entry comes back; then anybody may ask for removal at https://bl.example/ (free). Or wait: the entry goes away by itself 5 days after what it saw last.",
  ],
  [
    info("expires", "", null, { hours: 24, cost: "optional" }),
    null,
    "The list holds mail to spam traps. Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself 24 hours after what it saw last (free; paying is not needed).",
  ],
])("%#", (list, text, expected) => {
  expect(wayOut(list, listing(text))).toBe(expected);
});

test("what the list says cannot forge a line, nor grow without bound", () => {
  const help = wayOut(info("form"), listing(`a\n::error::b\u202e${"x".repeat(5000)}`));
  expect(help).not.toMatch(/[\n\u202e]/);
  expect(help.length).toBeLessThan(700);
});

test("the way out is that of the code, not of the list", () => {
  const removal = { how: "form", page: "https://bl.example/", note: "", who: "hoster" } as const;
  const help = wayOut(info("form"), { ...listing(null), removal });
  expect(help).toContain("write to your hoster");
  expect(wayOut(info("form"), listing(null))).toContain("yourself");
});

test("what was remembered before the way out was told in full still reads", () => {
  const wayOutOfBefore = { criteria: "traps", says: null, how: "form", page: null, note: null } as const;
  const params = {
    subject: ip("203.0.113.10"),
    list: "BL",
    reason: null,
    code: null,
    scope: "ip",
    wayOut: wayOutOfBefore,
  };
  expect(findingText("en", { id: "dnsbl/listed", params }).help).toBe(
    "The list holds traps. Find and stop what it saw first, else the entry comes back; then ask for removal yourself on the list's site.",
  );
});
