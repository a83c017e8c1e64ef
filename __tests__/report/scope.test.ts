import { expect, test } from "@jest/globals";
import { scopeParts } from "../../src/report/summary-line.ts";
import type { ListFact } from "../../src/mail/dnsbl/types.ts";
import { n } from "../names.ts";
import { listInfo, report, sender } from "./fixture.ts";

/** Whether each family of a list passed its control. */
function list(four: boolean, six: boolean): ListFact {
  const state = (usable: boolean): ListFact["state"] =>
    usable ? { usable } : { usable, reason: "control-failed", detail: "lists everything" };
  return { info: listInfo("bl.example"), state: state(four || six), families: { 4: state(four), 6: state(six) } };
}

function told(fact: ListFact): readonly string[] {
  const input = report();
  const senders = [sender("example.com", "203.0.113.10", "2001:db8::1")];
  const facts = { ...input.facts, senders, lists: new Map([[n("bl.example"), fact]]), listings: new Map() };
  return scopeParts({ ...input, facts }).filter((part) => part.includes("list"));
}

test("a list that answered for one family did not answer for the other: pairs are counted", () => {
  expect(told(list(true, true))).toEqual(["1 list asked, 1 answered"]);
  expect(told(list(true, false))).toEqual(["1 list asked, 1 answered", "1 of 2 pairs of list and subject checked"]);
  expect(told(list(false, false))).toEqual(["1 list asked, 0 answered"]);
});
