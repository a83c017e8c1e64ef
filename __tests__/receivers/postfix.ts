import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { freePort } from "../servers/harness.ts";
import type { Place } from "./place.ts";
import { startPolicyd } from "./policyd.ts";
import { session, type Client, type Refusal } from "./smtp.ts";

/** What Postfix's documents show against forged names, with blocklists. */
const USUAL = [
  "reject_invalid_helo_hostname",
  "reject_non_fqdn_helo_hostname",
  "reject_unknown_helo_hostname",
  "reject_non_fqdn_sender",
  "reject_unknown_sender_domain",
  "reject_unknown_client_hostname",
  "reject_rbl_client zen.spamhaus.org",
  "reject_rbl_client bl.spamcop.net",
  "reject_rbl_client bl.example",
  "reject_rhsbl_helo dbl.spamhaus.org",
  "reject_rhsbl_client dbl.spamhaus.org",
  "reject_rhsbl_sender dbl.spamhaus.org",
].join(", ");

/** The two others: policyd-spf alone. */
export type PostfixSettings = "usual" | "spf-shipped" | "spf-strict";

const QUEUES = [
  "active",
  "bounce",
  "corrupt",
  "defer",
  "deferred",
  "flush",
  "hold",
  "incoming",
  "private",
  "saved",
  "trace",
];

export interface Postfix {
  /** What it says to a client up to RCPT; it looks up every name itself. */
  deliver(settings: PostfixSettings, client: Client): Promise<Refusal>;
}

export async function startPostfix(place: Place): Promise<Postfix> {
  const user = Number(execFileSync("id", ["-u", "postfix"]).toString());
  const group = Number(execFileSync("getent", ["group", "postdrop"]).toString().split(":")[2]);
  const [queue, data] = [join(place.dir, "queue"), join(place.dir, "data")];
  const own = (dir: string, gid: number, mode: number): void => {
    mkdirSync(dir);
    chownSync(dir, user, gid);
    chmodSync(dir, mode);
  };
  mkdirSync(queue);
  own(data, 0, 0o700);
  for (const name of QUEUES) own(join(queue, name), 0, 0o700);
  own(join(queue, "maildrop"), group, 0o730);
  own(join(queue, "public"), group, 0o710);
  mkdirSync(join(queue, "pid"));
  const services = {
    usual: { port: await freePort(), restrictions: USUAL },
    "spf-shipped": { port: await freePort(), restrictions: await policy(place, "shipped") },
    "spf-strict": { port: await freePort(), restrictions: await policy(place, "strict") },
  };
  place.write("main.cf", mainCf(queue, data));
  place.write("master.cf", masterCf(place, Object.values(services)));
  place.start("/usr/lib/postfix/sbin/master", ["-d", "-c", place.dir], { MAIL_CONFIG: place.dir });
  await listens(services.usual.port);
  return { deliver: (settings, client) => session(services[settings].port, client, !place.own) };
}

function mainCf(queue: string, data: string): string {
  return `compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
myhostname = mx.receiver.example
mydestination = receiver.example
mynetworks =
local_recipient_maps =
alias_maps =
smtpd_relay_restrictions = reject_unauth_destination
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_helo_required = yes
in_flow_delay = 0
`;
}

async function policy(place: Place, settings: "shipped" | "strict"): Promise<string> {
  return `check_policy_service inet:127.0.0.1:${await startPolicyd(place, settings)}`;
}

interface Service {
  readonly port: number;
  readonly restrictions: string;
}

function masterCf(place: Place, services: readonly Service[]): string {
  const proxy = place.own ? "" : " -o smtpd_upstream_proxy_protocol=haproxy";
  const inet = services.flatMap(({ port, restrictions }) =>
    (place.ipv6 && place.own ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"]).map(
      (at) => `${at}:${port} inet n - n - - smtpd${proxy}\n  -o { smtpd_recipient_restrictions = ${restrictions} }\n`,
    ),
  );
  return `${inet.join("")}rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
cleanup unix n - n - 0 cleanup
anvil unix - - n - 1 anvil
`;
}

async function listens(port: number): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect({ port, host: "127.0.0.1" });
      socket.on("connect", () => done(true));
      socket.on("error", () => done(false));
      socket.on("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Postfix does not listen on port ${port}`);
}
