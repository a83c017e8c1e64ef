import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

/** Files by path. */
export type Tree = Readonly<Record<string, string>>;

/** The Ed25519 key of RFC 8463 appendix A. */
export const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

export const ZONE = "ex.example.zone";

/** One company's zones. The line numbers of the table below count here. */
export const BASE: Tree = {
  [ZONE]: `$ORIGIN ex.example.
$TTL 3600
@ IN SOA ns.out.example. hostmaster 1 7200 900 1209600 300
@ IN NS ns.out.example.
@ IN MX 10 mail
@ IN TXT "site-verification=abc"
@ IN TXT "v=spf1 ip4:192.0.2.10 -all"
mail IN A 192.0.2.10
s1._domainkey IN TXT "${KEY}"
k2._domainkey IN CNAME k2.dkim.out.example.
_dmarc IN TXT "v=DMARC1; p=reject"
em1234 IN CNAME u1.wl.out.example.
*.w IN MX 10 mail
*.w IN TXT "v=spf1 ip4:192.0.2.10 -all"
_dmarc.w IN TXT "v=DMARC1; p=reject"
host IN A 192.0.2.20
host IN TXT "v=spf1 a -all"
$INCLUDE inc/sub.inc
`,
  "inc/sub.inc": `sub IN MX 10 mail
sub IN TXT "v=spf1 ip4:192.0.2.10 -all"
`,
  "2.0.192.in-addr.arpa.zone": `$ORIGIN 2.0.192.in-addr.arpa.
$TTL 3600
@ IN SOA ns.out.example. hostmaster.out.example. 1 7200 900 1209600 300
@ IN NS ns.out.example.
10 IN PTR mail.ex.example.
20 IN PTR host.ex.example.
`,
};

/** What the rest of the world answers. */
export const OUTSIDE: Tree = {
  "example.zone": `$ORIGIN example.
$TTL 3600
@ IN SOA ns.out hostmaster.out 1 7200 900 1209600 300
@ IN NS ns.out
`,
  "out.example.zone": `$ORIGIN out.example.
$TTL 3600
@ IN SOA ns hostmaster 1 7200 900 1209600 300
@ IN NS ns
@ IN MX 10 mail
ns IN A 198.51.100.1
mail IN A 198.51.100.2
alias IN CNAME mail
k2.dkim IN TXT "${KEY}"
u1.wl IN A 198.51.100.3
agreed._report._dmarc IN TXT "v=DMARC1"
ex.example._report._dmarc.agreeing IN TXT "v=DMARC1"
`,
};

export const SENDERS = `ex.example 192.0.2.10 helo=mail.ex.example
news.w.ex.example
sub.ex.example
`;

export interface Row {
  readonly id: string;
  readonly severity: string;
  readonly change: string | null;
  readonly subject: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
  readonly message: string;
  readonly help: string;
}

export interface Compared {
  readonly code: number | null;
  readonly report: {
    readonly mode: string;
    readonly findings: readonly Row[];
    readonly notChecked: readonly { readonly check: string; readonly subject: string; readonly detail: string }[];
    readonly facts: { readonly providers?: unknown };
  };
  /** `id severity change subject file:line:column`, what did not change left out. */
  readonly changes: readonly string[];
}

export function tree(files: Tree): string {
  const dir = temporaryDir("records");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const shown = (f: Row): string =>
  [
    ...[f.id, f.severity, f.change ?? "-", f.subject],
    f.location === null ? "-" : `${f.location.file}:${f.location.line}:${f.location.column}`,
  ].join(" ");

export interface Case {
  readonly base?: Tree;
  readonly head: Tree;
  readonly senders?: string;
  /** YAML: the severities set. */
  readonly rules?: string;
  readonly more?: readonly string[];
}

/** `mailworthy check` over two states; the lists stand beside the zones, so both sides have them. */
export async function compared({
  base = BASE,
  head,
  senders = SENDERS,
  rules = "{}",
  more = [],
}: Case): Promise<Compared> {
  const config = `blocklists: { profile: none }\nrules: ${rules}\n`;
  const lists = tree({ "senders.txt": senders, "mailworthy.yml": config });
  const args = ["--base", tree(base), "--head", tree(head), "--dns", `zones:${tree({ ...BASE, ...OUTSIDE })}`];
  return finish(await cli(["check", "--config", "mailworthy.yml", ...args, "--json", ...more], { cwd: lists }));
}

/** One state on its own. */
export async function absolute(files: Tree, senders = SENDERS): Promise<Compared> {
  const head = tree({ ...files, "senders.txt": senders, "mailworthy.yml": "blocklists: { profile: none }\n" });
  const args = ["--zones", "*.zone", "--dns", `zones:${tree({ ...BASE, ...OUTSIDE })}`];
  return finish(await cli(["check", "--config", "mailworthy.yml", ...args, "--json"], { cwd: head }));
}

export function finish(ran: { code: number | null; stdout: string; stderr: string }): Compared {
  if (ran.stdout === "") throw new Error(ran.stderr);
  const report = JSON.parse(ran.stdout) as Compared["report"];
  const changed = report.findings.filter((f) => f.change !== "persisting");
  return { code: ran.code, report, changes: changed.map(shown).sort() };
}

/** BASE with one file edited. */
export function edit(change: (text: string) => string, file = ZONE): Tree {
  const before = BASE[file] ?? "";
  const after = change(before);
  if (after === before) throw new Error("the edit changes nothing");
  return { ...BASE, [file]: after };
}
