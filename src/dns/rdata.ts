import type { Rdata } from "./types.ts";

/** The TXT or SPF strings as one text, latin1 (RFC 7208 §3.3). */
export function joined(data: Extract<Rdata, { readonly strings: readonly string[] }>): string {
  return data.strings.join("");
}

/** The same record data; how a TXT is cut into strings makes no difference (RFC 7208 §3.3). */
export function isSameData(a: Rdata, b: Rdata): boolean {
  return (
    a.type === b.type &&
    rdataText(a) === rdataText(b) &&
    (a.type !== "OTHER" || b.type !== "OTHER" || a.code === b.code)
  );
}

/** The data as presentation text, names without the final dot, TXT as one joined string without quotes. */
export function rdataText(data: Rdata): string {
  switch (data.type) {
    case "A":
    case "AAAA":
      return data.address;
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
      return data.target === "" ? "." : data.target;
    case "MX":
      return `${data.preference} ${data.exchange === "" ? "." : data.exchange}`;
    case "TXT":
    case "SPF":
      return joined(data);
    case "SOA":
      return `${data.mname} ${data.rname} ${data.serial} ${data.refresh} ${data.retry} ${data.expire} ${data.minimum}`;
    case "SRV":
      return `${data.priority} ${data.weight} ${data.port} ${data.target === "" ? "." : data.target}`;
    case "CAA":
      return `${data.flags} ${data.tag} "${data.value}"`;
    case "OTHER":
      return `\\# ${data.hex.length / 2} ${data.hex}`;
  }
}
