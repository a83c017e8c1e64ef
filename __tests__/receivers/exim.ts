import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./place.ts";
import { commandsOf, isRefusal, repliesIn, type Client, type Refusal } from "./smtp.ts";

/** `usual`: the sender's domain is verified, SPF fail and listed addresses are refused. `strict`: reverse names and HELO too. */
export type EximSettings = "usual" | "strict";

export interface Exim {
  deliver(settings: EximSettings, client: Client): Promise<Refusal>;
}

const TREE = join(process.cwd(), ".work/exim");

/** Exim as `-bh` plays a session: it looks up every name, and delivers nothing. */
export function openExim(place: Place): Exim {
  const env = { LD_LIBRARY_PATH: librariesIn(TREE).join(":") };
  const conf = {
    usual: place.write("exim-usual.conf", configuration(place, "")),
    strict: place.write(
      "exim-strict.conf",
      configuration(place, "  require verify = reverse_host_lookup\n  require verify = helo\n"),
    ),
  };
  return {
    deliver: async (settings, client) => {
      const said = await place.talk(
        join(TREE, "usr/sbin/exim4"),
        ["-C", conf[settings], "-bh", client.ip],
        `${commandsOf(client).join("\r\n")}\r\n`,
        env,
      );
      const greeted = said.search(/^220 /m);
      if (greeted === -1) throw new Error(`Exim did not greet: ${said}`);
      const { replies } = repliesIn(said.slice(greeted));
      return replies.find(isRefusal) ?? null;
    },
  };
}

/** The directories of the libraries that were unpacked beside it. */
function librariesIn(tree: string): readonly string[] {
  const below = readdirSync(join(tree, "usr/lib"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes("-linux-"))
    .map((entry) => join(tree, "usr/lib", entry.name));
  return [join(tree, "usr/lib"), ...below];
}

function configuration(place: Place, strict: string): string {
  return `primary_hostname = mx.receiver.example
spool_directory = ${place.dir}
log_file_path = ${place.dir}/exim-%s.log
domainlist local_domains = receiver.example
acl_smtp_rcpt = check_rcpt
host_lookup = *
smtp_accept_max_nonmail = 0
never_users =
dns_dnssec_ok = 0
begin acl
check_rcpt:
${strict}  require verify = sender
  deny spf = fail
       message = SPF check failed: $sender_host_address is not allowed to send mail from \${if def:sender_address_domain {$sender_address_domain}{$sender_helo_name}}
  deny dnslists = zen.spamhaus.org : bl.spamcop.net : bl.example
       message = $sender_host_address is listed at $dnslist_domain ($dnslist_value: $dnslist_text)
  deny dnslists = dbl.spamhaus.org/$sender_helo_name
       message = $sender_helo_name is listed at $dnslist_domain
  accept domains = +local_domains
begin routers
here:
  driver = accept
  domains = +local_domains
  transport = discarded
elsewhere:
  driver = dnslookup
  domains = ! +local_domains
  ignore_target_hosts = 0.0.0.0 : 127.0.0.0/8 : ::1
  self = send
  transport = discarded
  no_more
begin transports
discarded:
  driver = appendfile
  file = /dev/null
  user = nobody
begin retry
* * F,2h,15m
begin rewrite
begin authenticators
`;
}
