import { respond, type Handler } from "../server.ts";
import { decode } from "../wire/decode.ts";
import { encodeQuery } from "../wire/encode.ts";
import { type Transport } from "./transport.ts";
import { dnsError } from "../errors.ts";

/** The authoritative server of this process, asked without a socket: packets as on the wire, and nothing leaves. */
export function embeddedTransport(label: string, handler: Handler): Transport {
  return {
    label,
    query: (question) => {
      const packet = respond(encodeQuery(0, question), handler, true);
      if (packet === null) return Promise.resolve(dnsError("timeout", { code: "no-reply", server: label }));
      const decoded = decode(packet);
      return Promise.resolve(
        decoded.ok
          ? { kind: "message", message: decoded.message }
          : dnsError("malformed", { code: "odd-reply", server: label, what: decoded.reason }),
      );
    },
    close: () => Promise.resolve(),
  };
}
