import type { IpText } from "../../ip/ip.ts";

const OCTET = "(\\d{1,3}(-\\d{1,3})?|\\*)";

/** What a return code can be written as: see `codeMatches`. */
export const CODE = new RegExp(`^(127\\.${OCTET}\\.${OCTET}\\.${OCTET}|bit:(1|2|4|8|16|32|64|128)|any)$`);

/** Does an address fit a code of the catalogue: `127.0.0.2`, octets as ranges or `*`, `bit:8` of 127.0.0.x, or `any`? */
export function codeMatches(code: string, address: IpText): boolean {
  if (code === "any") return address.startsWith("127.") && address !== "127.0.0.1";
  const octets = address.split(".").map(Number);
  if (code.startsWith("bit:")) {
    return address.startsWith("127.0.0.") && ((octets[3] ?? 0) & Number(code.slice(4))) !== 0;
  }
  const wanted = code.split(".");
  return wanted.length === octets.length && wanted.every((part, index) => octetFits(part, octets[index] ?? -1));
}

function octetFits(part: string, octet: number): boolean {
  if (part === "*") return true;
  const [first = "", last = first] = part.split("-");
  return octet >= Number(first) && octet <= Number(last);
}
