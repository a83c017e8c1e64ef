import { formatIp, parseIp, unmapped } from "../../ip/ip.ts";
import type { AuthenticationResults } from "./authentication-results.ts";
import type { Identities, Overrides } from "./identify.ts";
import { noted, type MessageProblem } from "./problem.ts";
import type { ReceivedSpf } from "./received-spf.ts";

interface Reported {
  readonly field: string;
  readonly ip: string;
}

/**
 * Where the topmost Received-SPF (`client-ip=`) or Authentication-Results ("sender IP is …") names another address than the
 * Received field does. Nothing is to be told where the reader named the address.
 */
export function reportedSourceDiffers(
  who: Identities,
  overrides: Overrides,
  receiver: {
    readonly authenticationResults: readonly AuthenticationResults[];
    readonly receivedSpf: readonly ReceivedSpf[];
  },
): readonly MessageProblem[] {
  if (who.ip === null || overrides.ip !== null) return [];
  const ip = formatIp(who.ip);
  return [...ofSpf(receiver.receivedSpf[0]), ...ofResults(receiver.authenticationResults[0])]
    .filter((reported) => reported.ip !== ip)
    .map(({ field, ip: other }) =>
      noted("message/source-differs", "warning", { code: "source-differs", ip, other, field }),
    );
}

function ofSpf(field: ReceivedSpf | undefined): readonly Reported[] {
  const value = field?.properties.find(([name]) => name === "client-ip")?.[1];
  return reported("Received-SPF (client-ip)", value);
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
