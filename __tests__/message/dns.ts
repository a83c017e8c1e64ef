import type { Dns, Outcome, Rdata, RrType } from "../../src/dns/types.ts";
import { spelled } from "../ips.ts";
import { n } from "../names.ts";

/** A Dns over a table `"name TYPE": values`. A value of `timeout` is DNS trouble; what is not there does not exist. */
export function tableDns(table: Readonly<Record<string, readonly string[] | "timeout">>): Dns {
  const names = new Set(Object.keys(table).map((key) => key.split(" ")[0] ?? ""));
  return {
    ask: ({ name, type }): Promise<Outcome> => {
      const values = table[`${name} ${type}`];
      if (values === "timeout") return Promise.resolve({ kind: "error", reason: "timeout", detail: "no reply" });
      const exists = [...names].some((n) => n === name || n.endsWith(`.${name}`));
      if (values === undefined)
        return Promise.resolve({ kind: "answer", rcode: exists ? "NOERROR" : "NXDOMAIN", records: [] });
      const records = values.map((value) => ({ name, ttl: 60, data: rdata(type, value) }));
      return Promise.resolve({ kind: "answer", rcode: "NOERROR", records });
    },
  };
}

function rdata(type: RrType, value: string): Rdata {
  switch (type) {
    case "A":
    case "AAAA":
      return { type, address: spelled(value) };
    case "PTR":
      return { type, target: n(value) };
    case "MX":
      return { type, preference: 10, exchange: n(value) };
    case "TXT":
      return { type, strings: value.match(/[^]{1,255}/g) ?? [""] };
    default:
      throw new Error(type);
  }
}
