import { formatIp, isIpText, parseIp, type IpText } from "../src/ip/ip.ts";

/** An address as a test writes it. One that is not in the one form is the test's own mistake. */
export function ip(text: string): IpText {
  if (!isIpText(text)) throw new Error(`not an address in its one form: ${text}`);
  return text;
}

/** An address in any spelling, in the one form: for what is made by chance. */
export function spelled(text: string): IpText {
  const read = parseIp(text);
  if (read === null) throw new Error(`not an address: ${text}`);
  return formatIp(read);
}
