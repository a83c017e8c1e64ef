import { decode } from "../wire/decode.ts";
import { encodeQuery } from "../wire/encode.ts";
import type { WireQuestion } from "../wire/message.ts";
import { misfit, replyError, systemReason, type Reply, type Transport } from "./transport.ts";
import { kindOf, causeOf } from "../../core/failure.ts";

const MAX_BODY = 65_535;

/** Questions by HTTP POST (RFC 8484 §4.1). The id is 0, as the RFC asks for the caches' sake. */
export class DohTransport implements Transport {
  readonly label: string;

  constructor(url: string) {
    this.label = url;
  }

  async query(question: WireQuestion, timeoutMs: number): Promise<Reply> {
    try {
      const response = await fetch(this.label, {
        method: "POST",
        headers: { "content-type": "application/dns-message", accept: "application/dns-message" },
        body: Buffer.from(encodeQuery(0, question)),
        redirect: "error",
        signal: AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs))),
      });
      if (!response.ok) return replyError("network", `${this.label}: HTTP ${response.status}`);
      const body = await bodyOf(response);
      if (body === null) return replyError("malformed", `${this.label}: a reply over 64 KiB`);
      const decoded = decode(body);
      if (!decoded.ok) return replyError("malformed", `${this.label}: ${decoded.reason}`);
      const wrong = decoded.message.id === 0 ? misfit(decoded.message, question) : "a reply with another id";
      if (wrong !== null) return replyError("malformed", `${this.label}: ${wrong}`);
      return { kind: "message", message: decoded.message };
    } catch (error) {
      if (kindOf(error) === "TimeoutError") return replyError("timeout", `no reply from ${this.label}`);
      return replyError("network", `${this.label}: ${systemReason(causeOf(error))}`);
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The body, or null when it is longer than a DNS message can be: then the rest is not read. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
