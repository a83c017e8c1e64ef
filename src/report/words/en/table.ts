import { count } from "../../../text/printable.ts";
import type { TableWords } from "../table.ts";
import { num } from "./numbers.ts";

export const tableEn: TableWords = {
  title: "Senders",
  address: "Address",
  sender: "Sender",
  reverse: "Name back (PTR)",
  forward: "Name forward",
  forwardShort: "Forward",
  helo: "HELO",
  spf: "SPF",
  lists: "Lists",
  notChecked: "not checked",
  none: "none",
  same: "same",
  differs: "differs",
  matches: "matches",
  heloDiffers: "differs",
  noAddress: "no address",
  noName: "no name",
  assumed: "PTR, assumed",
  listed: (listed, answered) => `${num(listed)} of ${num(answered)}`,
  allowlists: (n) => `, on ${count(n, "allowlist")}`,
  grade: (grade, was) => `, ${grade}${was === null ? "" : ` (was ${was})`}`,
  found: "found, not listed",
  marked: (name, mark) => `${name} (${mark})`,
  moreAddresses: (n) => `…and ${count(n, "more address", "more addresses")}.`,
};
