import { expect } from "@jest/globals";
import { formatIp, parseIp, unmapped, type Ip } from "../../src/ip/ip.ts";
import { contains } from "../../src/ip/range.ts";
import { authorizedRanges } from "../../src/mail/spf/authorized.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { fuzzWorld } from "./fuzz.ts";
import type { World } from "./suite.ts";
import { worldDns } from "./world.ts";
import { n } from "../names.ts";

/** Addresses in and beside every range and record of the worlds, and the mapped form of one. */
const ADDRESSES = [
  ...["192.0.2.1", "192.0.2.129", "192.0.2.200", "198.51.100.7", "198.51.100.9", "203.0.113.200", "203.0.113.207"],
  ...["203.0.113.208", "8.8.8.8", "2001:db8::1", "2001:db8::ffff", "2001:db8:0:1::5", "2001:db8:0:1::9"],
  ...["2001:db8:2::1", "2a00::1", "::ffff:192.0.2.1"],
].flatMap((text): readonly Ip[] => {
  const ip = parseIp(text);
  return ip === null ? [] : [ip];
});

/** Every domain of so many random worlds with every address: in the set exactly when check_host passes. */
export async function comparePairs(
  seed: number,
  worlds: number,
): Promise<{ readonly compared: number; readonly passed: number }> {
  let [compared, passed] = [0, 0];
  for (let world = 0; world < worlds; world++) {
    const dns = worldDns(quiet(fuzzWorld(seed, world)));
    for (let i = 0; i < 6; i++) {
      const domain = n(`n${i}.w${world}.test`);
      const set = await authorizedRanges(dns, domain);
      if (!set.known) continue;
      for (const ip of ADDRESSES) {
        const { result } = await checkHost(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain });
        const shown = unmapped(ip);
        compared++;
        if (result === "pass") passed++;
        expect([domain, formatIp(ip), set.value.some((range) => contains(range, shown))]).toEqual([
          ...[domain, formatIp(ip), result === "pass"],
        ]);
      }
    }
  }
  return { compared, passed };
}

/** Names that fail would leave most sets untold; here they hold nothing. */
function quiet(world: World): World {
  return new Map([...world].map(([name, entry]) => [name, { ...entry, fails: false }]));
}
