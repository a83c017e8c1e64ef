import { expect, test } from "@jest/globals";
import { openPlace } from "./place.ts";
import { startDns } from "./dns.ts";
import { startPostfix } from "./postfix.ts";
import { openExim } from "./exim.ts";
import { startRspamd } from "./rspamd.ts";
import { readFileSync } from "node:fs";

test("try", async () => {
  const place = openPlace();
  const t0 = Date.now();
  const log = (...a: unknown[]) => process.stderr.write(`${Date.now() - t0} ${a.map((x) => typeof x === "string" ? x : JSON.stringify(x)).join(" ")}\n`);
  try {
    log(place);
    await startDns(place, {
      zones: {
        example: ["@ A 127.0.0.1", "$ORIGIN good.example.", "@ MX 10 mail", '@ TXT "v=spf1 ip4:203.0.113.10 -all"', "mail A 203.0.113.10", "mail AAAA 2001:db8::10", "nomx TXT hello", "null MX 0 .", 'fail TXT "v=spf1 -all"', "fail MX 10 mail"],
        "113.0.203.in-addr.arpa": ["10 PTR mail.good.example."],
        "8.b.d.0.1.0.0.2.ip6.arpa": ["0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 PTR mail.good.example."],
      },
      addressLists: { "zen.spamhaus.org": ["203.0.113.66"], "bl.spamcop.net": [], "bl.example": [] },
      nameLists: { "dbl.spamhaus.org": [] },
    });
    log("dns");
    const postfix = await startPostfix(place);
    log("postfix");
    const exim = openExim(place);
    const rspamd = await startRspamd(place);
    log("rspamd"); 
    for (const client of [
      { ip: "203.0.113.10", helo: "mail.good.example", from: "a@good.example" },
      { ip: "2001:db8::10", helo: "mail.good.example", from: "a@good.example" },
      { ip: "203.0.113.10", helo: "mail.good.example", from: "a@nomx.good.example" },
      { ip: "203.0.113.10", helo: "mail.good.example", from: "a@null.good.example" },
      { ip: "203.0.113.10", helo: "mail.good.example", from: "a@fail.good.example" },
      { ip: "203.0.113.10", helo: "fail.good.example", from: "" },
      { ip: "203.0.113.66", helo: "mail.good.example", from: "a@good.example" },
      { ip: "203.0.113.10", helo: "ma_il.good.example", from: "a@good.example" },
      { ip: "203.0.113.10", helo: "[203.0.113.10]", from: "a@good.example" },
      { ip: "203.0.113.10", helo: "203.0.113.10", from: "a@good.example" },
      { ip: "203.0.113.10", helo: "mail.x.broken.example", from: "a@good.example" },
    ]) {
      log(client);
      for (const s of ["usual", "spf-shipped", "spf-strict"] as const) log("  postfix", s, await postfix.deliver(s, client));
      for (const s of ["usual", "strict"] as const) log("  exim", s, await exim.deliver(s, client));
      log("  rspamd", await rspamd.scan(client, "mail.good.example"));
    }
    expect(1).toBe(1);
  } catch (e) {
    log(String(e));
    for (const f of ["data/mail.log", "unbound.log", "nsd.log", "rspamd/log/rspamd.log"]) try { log(readFileSync(`${place.dir}/${f}`, "utf8").slice(-2000)); } catch {}
    throw e;
  } finally { await place.stop(); }
});
