import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { freePort } from "../servers/harness.ts";
import type { Place } from "./place.ts";
import { RECIPIENT, type Client } from "./smtp.ts";

export interface Scored {
  /** `no action`, `add header`, `reject` and so on, by the shipped limits. */
  readonly action: string;
  readonly score: number;
  /** What added to the score, worst first. */
  readonly symbols: readonly string[];
}

export interface Rspamd {
  scan(client: Client, rdns: string | null): Promise<Scored>;
}

/** rspamd as it is shipped, but for its DNS server, its ports and its directories. */
export async function startRspamd(place: Place): Promise<Rspamd> {
  const [normal, controller, proxy] = [await freePort(), await freePort(), await freePort()];
  const conf = join(place.dir, "rspamd");
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "_rspamd"]).toString()));
  for (const dir of ["", "local.d", "override.d", "db", "run", "log"]) {
    mkdirSync(join(conf, dir));
    chownSync(join(conf, dir), uid ?? 0, gid ?? 0);
  }
  const local = (name: string, text: string): string => place.write(`rspamd/local.d/${name}`, text);
  // Not local.d, which would only add to the shipped addresses.
  const instead = (name: string, text: string): string => place.write(`rspamd/override.d/${name}`, text);
  // The shipped list of public suffixes takes half a minute to compile.
  const suffixes = local("suffixes.dat", "com\nexample\nnet\norg\n");
  local(
    "options.inc",
    `dns { nameserver = ["${place.resolver}:53:1"]; timeout = 2s; retransmits = 2; }\nlocal_addrs = [];\nurl_tld = "${suffixes}";\ndisable_hyperscan = true;\n`,
  );
  local("logging.inc", `type = "file";\nfilename = "${conf}/log/rspamd.log";\nlevel = "warning";\n`);
  instead("worker-normal.inc", `bind_socket = "127.0.0.1:${normal}";\ncount = 1;\n`);
  instead("worker-controller.inc", `bind_socket = "127.0.0.1:${controller}";\n`);
  instead("worker-proxy.inc", `bind_socket = "127.0.0.1:${proxy}";\n`);
  instead("worker-fuzzy.inc", "count = -1;\n");
  for (const name of ["fuzzy_check", "phishing", "neural"]) local(`${name}.conf`, "enabled = false;\n");
  chmodSync(conf, 0o755);
  const dirs = ["DBDIR=db", "RUNDIR=run", "LOGDIR=log"].map((d) => `--var=${d.replace("=", `=${conf}/`)}`);
  place.start("rspamd", ["-f", "-u", "_rspamd", "-g", "_rspamd", `--var=LOCAL_CONFDIR=${conf}`, ...dirs]);
  await answersPing(normal);
  return { scan: (client, rdns) => scan(normal, client, rdns) };
}

async function answersPing(port: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const good = await fetch(`http://127.0.0.1:${port}/ping`).then(
      (r) => r.ok,
      () => false,
    );
    if (good) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("rspamd does not answer");
}

async function scan(port: number, { ip, helo, from }: Client, rdns: string | null): Promise<Scored> {
  const domain = from.slice(from.indexOf("@") + 1);
  const message = `From: <${from === "" ? `postmaster@${helo}` : from}>\r\nTo: <${RECIPIENT}>\r\nSubject: The minutes of Monday\r\nDate: ${new Date().toUTCString()}\r\nMessage-ID: <1@${domain === "" ? helo : domain}>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHere are the minutes of our meeting on Monday, as promised.\r\n`;
  const headers: Record<string, string> = { IP: ip, Helo: helo, From: from, Rcpt: RECIPIENT };
  if (rdns !== null) headers["Hostname"] = rdns;
  const answer = await fetch(`http://127.0.0.1:${port}/checkv2`, { method: "POST", body: message, headers });
  const said = (await answer.json()) as {
    readonly action: string;
    readonly score: number;
    readonly symbols: Readonly<Record<string, { readonly score: number }>>;
  };
  const symbols = Object.entries(said.symbols).filter(([, { score }]) => score > 0);
  return {
    action: said.action,
    score: said.score,
    symbols: symbols.sort(([, a], [, b]) => b.score - a.score).map(([name]) => name),
  };
}
