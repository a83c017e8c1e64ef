import { request as plainRequest, type Agent, type IncomingMessage } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { HttpsProxyAgent } from "https-proxy-agent";
import { decode } from "../wire/decode.ts";
import { encodeQuery } from "../wire/encode.ts";
import type { WireQuestion } from "../wire/message.ts";
import { proxyFor } from "./proxy.ts";
import { misfit, unreachable, type Reply, type Transport } from "./transport.ts";
import { dnsError } from "../errors.ts";

const MAX_BODY = 65_535;
const HEADERS = { "content-type": "application/dns-message", accept: "application/dns-message" };

/** Questions by HTTP POST (RFC 8484 §4.1). The id is 0, as the RFC asks for the caches' sake. */
export function dohTransport(label: string, env: Readonly<Record<string, string | undefined>>): Transport {
  const url = new URL(label);
  const agent = agentFor(url, env);
  return {
    label,
    query: async (question, timeoutMs) => {
      try {
        const body = await post(url, agent, encodeQuery(0, question), timeoutMs);
        return typeof body === "string" ? bodyError(label, body) : replyOf(label, body, question);
      } catch (error) {
        return unreachable(label, error);
      }
    },
    close: () => Promise.resolve(agent?.destroy()),
  };
}

/** Connections are kept for the next question. Plain HTTP (loopback only) goes by Node's own agent. */
function agentFor(url: URL, env: Readonly<Record<string, string | undefined>>): Agent | null {
  if (url.protocol !== "https:") return null;
  const proxy = proxyFor(url, env);
  return proxy === null ? new SecureAgent({ keepAlive: true }) : new HttpsProxyAgent(proxy, { keepAlive: true });
}

/** Why there is no body: `timeout`, `too-long`, or an HTTP status. A redirect is not followed. */
type NoBody = "timeout" | "too-long" | `HTTP ${number}`;

function post(url: URL, agent: Agent | null, query: Uint8Array, timeoutMs: number): Promise<Uint8Array | NoBody> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? secureRequest : plainRequest;
    const headers = { ...HEADERS, "content-length": query.length };
    const request = send(url, { method: "POST", headers, ...(agent === null ? {} : { agent }) });
    const end = (result: Uint8Array | NoBody): void => {
      clearTimeout(timer);
      resolve(result);
      if (typeof result === "string") request.destroy();
    };
    const timer = setTimeout(() => end("timeout"), Math.max(1, Math.ceil(timeoutMs)));
    request.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.on("response", (response) => {
      if (response.statusCode === 200) void bodyOf(response).then(end, reject);
      else end(`HTTP ${response.statusCode ?? 0}`);
    });
    request.end(query);
  });
}

/** The body; what is longer than a DNS message can be is not read on. */
async function bodyOf(response: IncomingMessage): Promise<Uint8Array | NoBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_BODY) return "too-long";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function bodyError(label: string, why: NoBody): Reply {
  switch (why) {
    case "timeout":
      return dnsError("timeout", { code: "no-reply", server: label });
    case "too-long":
      return dnsError("malformed", { code: "odd-reply", server: label, what: "a reply over 64 KiB" });
    default:
      return dnsError("network", { code: "unreachable", server: label, reason: why });
  }
}

function replyOf(label: string, body: Uint8Array, question: WireQuestion): Reply {
  const decoded = decode(body);
  if (!decoded.ok) return dnsError("malformed", { code: "odd-reply", server: label, what: decoded.reason });
  const wrong = decoded.message.id === 0 ? misfit(decoded.message, question) : "a reply with another id";
  if (wrong !== null) return dnsError("malformed", { code: "odd-reply", server: label, what: wrong });
  return { kind: "message", message: decoded.message };
}
