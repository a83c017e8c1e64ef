import { parseIp } from "../../ip/ip.ts";

/** Is what stands where a name belongs an address as text? As a name it leads nowhere, whatever DNS says of it. */
export function isAddressName(name: string): boolean {
  return parseIp(name) !== null;
}
