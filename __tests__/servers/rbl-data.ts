import type { Dataset, Trap, Trick } from "./rbl-world.ts";

export const LISTED = "203.0.113.40";
export const CLEAN = "203.0.113.10";
export const LISTED6 = "2001:db8::40";
export const CLEAN6 = "2001:db8:ffff::10";
export const BAD = "listed.example";
export const GOOD = "clean.example";

export const front4 = (ip: string): string => ip.split(".").reverse().join(".");

/** A list that is sound but for what `subject` does. */
export const sound =
  (subject: (front: string, nth: number) => Trick | Promise<Trick>): Trap =>
  (front, nth) =>
    front === "2.0.0.127" ? ["127.0.0.2"] : front === "1.0.0.127" ? [] : subject(front, nth);
export const always =
  (trick: Trick): Trap =>
  () =>
    trick;
const isListed = (front: string): boolean => front === front4(LISTED);
export const ip4 = (...more: readonly string[]): Dataset => [
  "ip4set",
  [":127.0.0.2:Spam trap hit, see https://bl.test/$", "127.0.0.2", ...more, ""].join("\n"),
];

export const DATA: Readonly<Record<string, readonly Dataset[]>> = {
  "set.test": [ip4(LISTED)],
  "range.test": [ip4("203.0.113.32/28")],
  "tset.test": [["ip4tset", `:127.0.0.2:Listed, $\n127.0.0.2\n${LISTED}\n`]],
  "generic.test": [["generic", `2.0.0.127 A 127.0.0.2\n${front4(LISTED)} A 127.0.0.2\n`]],
  "dual.test": [ip4(LISTED), ["ip6trie", ":127.0.0.2:Listed, $\n::ffff:7f00:2\n2001:db8::/48\n"]],
  "only4.test": [ip4(LISTED)],
  "names.test": [["dnset", `:127.0.0.2:Listed, $\ntest\n${BAD}\n`]],
  "multi.surbl.org": [["dnset", `test.surbl.org :127.0.0.254:test\n${BAD} :127.0.0.80:MW and ABUSE\n`]],
  "zen.spamhaus.org": [ip4(`203.0.113.40 :127.0.0.4:XBL`, "203.0.113.41 :127.0.0.11:PBL")],
  "list.dnswl.org": [["ip4set", `127.0.0.2 :127.0.10.0:test\n${LISTED} :127.0.5.2:good.example\n`]],
  "rep.mailspike.net": [["ip4set", `127.0.0.2 :127.0.0.10:test\n${LISTED} :127.0.0.12:L3\n`]],
  "dead.test": [["ip4set", ":127.0.0.2:\n0-255\n"]],
  "refusing.test": [["ip4set", ":127.255.255.254:use your own resolver\n0-255\n"]],
  "lying.test": [ip4("127.0.0.1", LISTED)],
  "empty.test": [["ip4set", ":127.0.0.2:\n"]],
};

export const TRAPS: Readonly<Record<string, Trap>> = {
  "multi.uribl.com": always(["127.0.0.1"]),
  "wl.mailspike.net": always(["127.0.0.20"]),
  "outside.test": always(["198.51.100.7"]),
  "hijacked.test": sound(() => ["198.51.100.7"]),
  "quota.test": sound(() => ["127.255.255.255"]),
  "one.test": sound((front) => (isListed(front) ? ["127.0.0.1"] : [])),
  "silent.test": always("silent"),
  "mute.test": sound(() => "silent"),
  "servfail.test": always("servfail"),
  "failing.test": sound(() => "servfail"),
  "refused.test": always("refused"),
  "garbage.test": always("garbage"),
  "truncated.test": sound((front) => (isListed(front) ? "truncated" : [])),
  "tcp.test": sound((front) => (isListed(front) ? "truncated-then-tcp" : [])),
  "slow.test": sound(
    (front) => new Promise((done) => setTimeout(() => done(isListed(front) ? ["127.0.0.2"] : []), 300)),
  ),
  "flap.test": sound((front, nth) => (isListed(front) && nth === 0 ? ["127.0.0.2"] : [])),
  "fades.test": sound((front, nth) => (isListed(front) ? (nth === 0 ? ["127.0.0.2"] : "servfail") : [])),
};

/**
 * rbldnsd answers RFC 5782's IPv6 test entries (they are IPv4-mapped) from IPv4 data, so its ip4set passes the IPv6
 * control too; generic.test and the traps have an IPv6 half that is truly empty.
 *
 * What must come of [the listed, the clean, the listed IPv6, the clean IPv6 address].
 */
export const IPS: readonly (readonly [list: string, verdicts: string])[] = [
  ["set.test", "listed not-listed not-listed not-listed"],
  ["range.test", "listed not-listed not-listed not-listed"],
  ["tset.test", "listed not-listed not-listed not-listed"],
  ["generic.test", "listed not-listed control-failed control-failed"],
  ["dual.test", "listed not-listed listed not-listed"],
  ["only4.test", "listed not-listed not-listed not-listed"],
  ["zen.spamhaus.org", "listed not-listed not-listed not-listed"],
  ["list.dnswl.org", "not-listed not-listed not-listed not-listed"],
  ["rep.mailspike.net", "not-listed not-listed no-answer no-answer"],
  ["dead.test", "control-failed control-failed control-failed control-failed"],
  ["refusing.test", "list-refused list-refused list-refused list-refused"],
  ["lying.test", "control-failed control-failed control-failed control-failed"],
  ["empty.test", "control-failed control-failed control-failed control-failed"],
  ["wl.mailspike.net", "control-failed control-failed no-answer no-answer"],
  ["outside.test", "control-failed control-failed control-failed control-failed"],
  ["hijacked.test", "undocumented-code undocumented-code control-failed control-failed"],
  ["quota.test", "list-refused list-refused list-refused list-refused"],
  ["one.test", "undocumented-code not-listed control-failed control-failed"],
  ["silent.test", "timeout timeout timeout timeout"],
  ["mute.test", "timeout timeout timeout timeout"],
  ["servfail.test", "servfail servfail servfail servfail"],
  ["failing.test", "servfail servfail servfail servfail"],
  ["refused.test", "refused refused refused refused"],
  ["garbage.test", "timeout timeout timeout timeout"],
  ["truncated.test", "malformed not-listed control-failed control-failed"],
  ["tcp.test", "listed not-listed control-failed control-failed"],
  ["slow.test", "listed not-listed control-failed control-failed"],
  ["flap.test", "undocumented-code not-listed control-failed control-failed"],
  ["fades.test", "servfail not-listed control-failed control-failed"],
];

export const NAMES: readonly (readonly [list: string, verdicts: string])[] = [
  ["names.test", "listed not-listed"],
  ["multi.surbl.org", "listed not-listed"],
  ["multi.uribl.com", "list-refused list-refused"],
];
