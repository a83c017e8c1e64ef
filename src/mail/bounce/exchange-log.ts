import { timeOfLine } from "./time.ts";
import { tidy } from "./reply.ts";
import type { LogLine } from "./log-line.ts";

/** Columns of a log of Exchange by their names (`#Fields: …`, or the first line of what `Export-Csv` wrote). */
type Columns = readonly string[];

const TRACKING = "recipient-status";
const PROTOCOL = "remote-endpoint";
const MAX_RECIPIENTS = 100;

/** The head of a message tracking log, or of a log of the SMTP protocol; null for any other line. */
export function exchangeColumns(line: string): Columns | null {
  const names = cells(line.replace(/^\ufeff?#Fields: /, "")).map(columnName);
  const known = names.includes(TRACKING) ? "eventid" : names.includes(PROTOCOL) ? "context" : null;
  return known !== null && names.some((name) => name.startsWith(known) || name === "event-id" || name === "event")
    ? names
    : null;
}

/** `RecipientStatus`, `recipient-status` and `recipientstatus` are one. */
function columnName(cell: string): string {
  const name = cell.trim().toLowerCase();
  const dashed: Readonly<Record<string, string>> = {
    recipientstatus: TRACKING,
    recipients: "recipient-address",
    sender: "sender-address",
    "event-id": "eventid",
    serverhostname: "server-hostname",
  };
  return dashed[name] ?? name;
}

/** What a line of such a log says: one for each recipient, for a message has one line. */
export function readExchangeLine(line: string, columns: Columns): readonly Exclude<LogLine, null>[] {
  if (line.startsWith("#")) return [];
  const values = cells(line);
  const of = (name: string): string => values[columns.indexOf(name)] ?? "";
  return columns.includes(TRACKING) ? tracking(of) : protocol(of);
}

function tracking(of: (name: string) => string): readonly Exclude<LogLine, null>[] {
  const event = of("eventid").toUpperCase();
  if (event === "DELIVER" || event === "SEND") return [{ kind: "delivered" }];
  if (event !== "FAIL" && event !== "DEFER") return [];
  const recipients = of("recipient-address").split(/[;|]/).slice(0, MAX_RECIPIENTS);
  const statuses = statusesOf(of(TRACKING));
  return recipients.flatMap((recipient, i) => {
    const status = statuses[i] ?? statuses[0];
    if (recipient === "" || status === undefined) return [];
    const at = timeOfLine(of("date-time"));
    const refusal = {
      ...status,
      status: null,
      command: null,
      recipient,
      sender: of("sender-address") || null,
      ...(at === null ? {} : { at }),
    };
    return [{ kind: "refusal" as const, refusal }];
  });
}

interface Told {
  readonly text: string;
  readonly host: string | null;
  readonly hostIp: string | null;
}

/** `[{LRT=…};{LED=550 5.7.1 …};{FQDN=mx.example.net};{IP=192.0.2.1}]`, or the reply alone; one for each recipient. */
function statusesOf(field: string): readonly Told[] {
  const told = field.split(/(?<=\])[;|]|(?<=[a-z.)])[;|](?=[45]\d\d )/).slice(0, MAX_RECIPIENTS);
  return told.flatMap((part): readonly Told[] => {
    const named = (name: string): string | null =>
      new RegExp(`\\{${name}=([^{}]{1,2000})\\}`).exec(part)?.[1]?.trim() ?? null;
    const text = named("LED") ?? named("MSG") ?? (part.startsWith("[{") ? null : part);
    return text === null ? [] : [{ text: tidy(text), host: named("FQDN"), hostIp: named("IP") }];
  });
}

/** `…,<,550 5.7.1 …,`: what the other side said (`<`) to us as the client. */
function protocol(of: (name: string) => string): readonly Exclude<LogLine, null>[] {
  const said = of("data");
  if (of("event") !== "<" || !/^[45]\d\d[ -]/.test(said)) return [];
  const hostIp = /^\[?([\d.]{7,15}|[\da-f:]{3,45})\]?:\d+$/i.exec(of(PROTOCOL))?.[1] ?? null;
  const nobody = { status: null, host: null, recipient: null, sender: null, command: null };
  return [{ kind: "refusal", refusal: { ...nobody, text: tidy(said), hostIp } }];
}

/** The cells of one line of CSV (RFC 4180 §2): a quoted cell may hold commas, and quotes doubled. One pass. */
function cells(line: string): readonly string[] {
  const found: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] ?? "";
    if (sign === '"' && quoted && line[i + 1] === '"') {
      cell += sign;
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === "," && !quoted) {
      found.push(cell);
      cell = "";
    } else cell += sign;
  }
  return [...found, cell];
}
