import { formatIp, parseIp, unmapped, type IpText } from "../../ip/ip.ts";
import type { AuthenticationResults } from "./authentication-results.ts";
import type { Identities, Overrides } from "./identify.ts";
import { noted, type MessageProblem } from "./problem.ts";
import type { ReceivedSpf } from "./received-spf.ts";
import { fieldsNamed, unfold, type RawMessage } from "./split.ts";

interface Reported {
  readonly field: string;
  readonly ip: IpText;
}

/**
 * Where the topmost Received-SPF (`client-ip=`) Authentication-Results ("sender IP is …") or Microsoft's report (CIP) names another address than the
 * Received field does. Nothing is to be told where the reader named the address, or the gateway whose address it is.
 */
export function reportedSourceDiffers(
  who: Identities,
  overrides: Overrides,
  message: RawMessage,
  receiver: {
    readonly authenticationResults: readonly AuthenticationResults[];
    readonly receivedSpf: readonly ReceivedSpf[];
  },
): readonly MessageProblem[] {
  if (who.ip === null || overrides.ip !== null) return [];
  const ip = formatIp(who.ip);
  const known = [ip, ...who.passed.map(formatIp)];
  const told = [
    ...ofSpf(receiver.receivedSpf[0]),
    ...ofResults(receiver.authenticationResults[0]),
    ...ofForefront(message),
  ];
  return told
    .filter((reported) => !known.includes(reported.ip))
    .map(({ field, ip: other }) =>
      noted("message/source-differs", "warning", { code: "source-differs", ip, other, field }),
    );
}

function ofSpf(field: ReceivedSpf | undefined): readonly Reported[] {
  const value = field?.properties.find(([name]) => name === "client-ip")?.[1];
  return reported("Received-SPF (client-ip)", value);
}

/** Microsoft's connecting IP. */
function ofForefront(message: RawMessage): readonly Reported[] {
  const [field] = fieldsNamed(message, "x-forefront-antispam-report");
  const value = field === undefined ? "" : unfold(field.value.slice(0, 4000));
  return reported("X-Forefront-Antispam-Report (CIP)", /(?:^|;)CIP:([^;\s]{2,60})/.exec(value)?.[1]);
}

function ofResults(field: AuthenticationResults | undefined): readonly Reported[] {
  const spf = field?.results.find((r) => r.method === "spf");
  const said = /\bsender IP is (\S{2,60})/i.exec(spf?.comment ?? "")?.[1];
  const property = spf?.properties.find((p) => p.property === "remote-ip" || p.property === "client-ip")?.value;
  return reported("Authentication-Results (sender IP)", said ?? property);
}

function reported(field: string, value: string | undefined): readonly Reported[] {
  const ip = parseIp((value ?? "").replace(/^\[|[\],;)]+$/g, ""));
  return ip === null ? [] : [{ field, ip: formatIp(unmapped(ip)) }];
}
