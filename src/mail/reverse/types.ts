import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { Evidence, Fact } from "../known.ts";

/** One PTR name and whether its addresses hold the address we began with (iprev, RFC 8601 §3). */
export interface ReverseName {
  readonly name: Name;
  /** Addresses of the name in the family of the question. */
  readonly addresses: Fact<readonly IpText[]>;
  readonly confirmed: Fact<boolean>;
}

export interface Reverse {
  readonly ip: IpText;
  /** Empty when DNS said that there is no PTR. */
  readonly names: Fact<readonly ReverseName[]>;
  readonly evidence: readonly Evidence[];
}

/** A HELO name's own addresses, both families. */
export interface HeloName {
  readonly name: Name;
  readonly addresses: Fact<readonly IpText[]>;
  /** Has it an MX record? Asked only where it has no address. */
  readonly mx?: Fact<boolean>;
  readonly evidence: readonly Evidence[];
}
