/** Runs of every command, and of what each can show, from files and zones of this repository. */
const DEMO = ["--dns", "zones:demo/zones"];
const SPF = ["--dns", "zones:__tests__/spf/zones", "--timeout", "60000"];
const MAIL = ["--dns", "zones:__tests__/message/zones", "--timeout", "60000"];

const VOLUMES = `date,sent\n${Array.from({ length: 29 }, (_, i) => {
  const day = new Date(Date.UTC(2026, 9, 27 + i)).toISOString().slice(0, 10);
  return `${day},${i === 28 ? 12_000 : 2700 + i * 10}\n`;
}).join("")}`;

export interface Sample {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  /** It shows nothing that has a colour. */
  readonly isPlain?: true;
}

const CHECK = ["check", "--senders", "demo/senders.txt", "--config", "demo/mailworthy.yml", ...DEMO];

export const SAMPLES: readonly Sample[] = [
  { name: "check", args: [...CHECK, "--clock", "2026-11-24T08:00:00Z"] },
  { name: "check, verbose", args: [...CHECK, "--verbose", "--clock", "2026-11-24T08:00:00Z"] },
  { name: "spf, pass", args: ["spf", "203.0.113.77", "joe@ten.example", ...SPF] },
  { name: "spf, permerror", args: ["spf", "203.0.113.10", "joe@faulty.example", ...SPF] },
  { name: "spf, verbose", args: ["spf", "192.0.2.200", "joe@chain.example", "--verbose", ...SPF] },
  { name: "lookup", args: ["lookup", "203.0.113.10", "203.0.113.30", "mail.good.example", "nothing.example", ...DEMO] },
  { name: "dnsbl", args: ["dnsbl", "203.0.113.40", "203.0.113.10", "--list", "bl.demo.example", "--verbose", ...DEMO] },
  { name: "dnsbl, no answer", args: ["dnsbl", "203.0.113.10", "good.example", "--verbose", ...DEMO] },
  {
    name: "dnsbl, self-test",
    args: ["dnsbl", "--self-test", "--list", "bl.demo.example", "--list", "zen.spamhaus.org", ...DEMO],
  },
  { name: "zones", args: ["zones", "demo/zones"] },
  { name: "zones ask", args: ["zones", "ask", "good.example", "TXT", "demo/zones"], isPlain: true },
  { name: "message", args: ["message", "__tests__/message/samples/gmail-all-pass.eml", ...MAIL] },
  { name: "message, trouble", args: ["message", "__tests__/message/samples/dns-trouble.eml", "--verbose", ...MAIL] },
  { name: "bounce", args: ["bounce", "__tests__/bounce/samples/gmail-no-ptr.txt", "--offline"] },
  { name: "bounce, listed", args: ["bounce", "__tests__/bounce/samples/exim-listed-at.txt", "--offline", "--verbose"] },
  { name: "volume", args: ["volume", "-", "--day", "2026-11-24", "--target", "20000"], stdin: VOLUMES },
  { name: "explain", args: ["explain"], isPlain: true },
  { name: "explain a rule", args: ["explain", "spf/too-many-lookups"] },
];

export const HELP: readonly Sample[] = [
  ...["check", "merge", "spf", "lookup", "dnsbl", "zones", "message", "bounce", "volume", "explain", "completion"].map(
    (name): Sample => ({ name: `help ${name}`, args: ["help", name], isPlain: true }),
  ),
  { name: "help", args: ["help"], isPlain: true },
];
