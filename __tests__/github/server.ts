import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { judgeAnswer, judgeRequest } from "./description.ts";
import { ROUTES, type Call } from "./routes.ts";
import { emptyStore, idOf, type Author, type Store } from "./store.ts";

/** Something that goes wrong, or happens, instead of or before an answer. */
export interface Fault {
  /** `METHOD path-pattern`. */
  readonly on: RegExp;
  /** How often; Infinity = always. */
  times: number;
  /** Answers with this; 0 = drops the connection. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Carries the request out, then answers with the fault all the same. */
  readonly after?: boolean;
  /** Runs before the request is carried out. */
  readonly run?: (store: Store) => void;
}

export interface PlayedGitHub {
  readonly url: string;
  readonly store: Store;
  readonly faults: Fault[];
  /** `METHOD path` of each request, in order. */
  readonly log: string[];
  /** What was wrong with requests by GitHub's own description; a test expects none. */
  readonly violations: string[];
  /** What the token may not do. */
  readonly denied: Set<string>;
  me: Author;
  close(): Promise<void>;
}

export const REPOSITORY = "octo-org/dns";
export const TOKEN = `ghs_${"played".repeat(6)}`;
export const ACTIONS: Author = { login: "github-actions[bot]", type: "Bot" };

/** Plays GitHub on loopback: keeps state, follows a script of faults, and holds every request against GitHub's description. */
export async function playGitHub(): Promise<PlayedGitHub> {
  const github = { store: emptyStore(), faults: [] as Fault[], log: [] as string[], violations: [] as string[] };
  const played = { ...github, denied: new Set<string>(), me: ACTIONS, url: "", close: () => Promise.resolve() };
  const server = createServer((request, response) => void serve(played, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  played.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  played.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return played;
}

async function serve(github: PlayedGitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(request.url ?? "/", github.url);
  const path = decodeURIComponent(url.pathname);
  const method = request.method ?? "";
  github.log.push(`${method} ${path}`);
  const body = text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>);
  const described = path === "/graphql" ? null : judgeRequest(method, url.pathname, url.searchParams, body);
  github.violations.push(...(described?.violations ?? []), ...headerFaults(request));
  const send = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(data));
  };
  const fault = github.faults.find((f) => f.times > 0 && f.on.test(`${method} ${path}`));
  if (fault !== undefined) {
    fault.times--;
    fault.run?.(github.store);
    if (fault.status !== undefined) {
      if (fault.after === true) answer(github, { method, path, query: url.searchParams, body: body ?? {} });
      if (fault.status === 0) {
        request.socket.destroy();
        return;
      }
      send(fault.status, { message: fault.message ?? "Server Error" }, fault.headers);
      return;
    }
  }
  const { status, data } = answer(github, { method, path, query: url.searchParams, body: body ?? {} });
  if (described !== null && status < 400) github.violations.push(...judgeAnswer(described, status, data));
  send(status, data);
}

function headerFaults(request: IncomingMessage): readonly string[] {
  const good = request.headers.authorization === `token ${TOKEN}`;
  const version = request.headers["x-github-api-version"] === "2022-11-28";
  return [...(good ? [] : ["no authorization"]), ...(version ? [] : ["no API version"])];
}

function answer(github: PlayedGitHub, call: Call): { readonly status: number; readonly data: unknown } {
  const refused = { status: 403, data: { message: "Resource not accessible by integration" } };
  if (call.path === "/graphql") {
    if (call.body["query"] !== "query { viewer { login databaseId } }") github.violations.push("unknown GraphQL query");
    return github.denied.has("graphql")
      ? refused
      : { status: 200, data: { data: { viewer: { login: github.me.login, databaseId: idOf(github.me) } } } };
  }
  if (call.path === "/user")
    return github.me.type === "Bot" ? refused : { status: 200, data: { ...github.me, id: idOf(github.me) } };
  const rest = call.path.slice(`/repos/${REPOSITORY}`.length);
  for (const [method, pattern, permission, handle] of ROUTES) {
    const match = method === call.method ? pattern.exec(rest) : null;
    if (match === null) continue;
    if (isDenied(github, permission, rest)) return refused;
    return handle(github.store, call, match.slice(1), github.me);
  }
  github.violations.push(`not played: ${call.method} ${call.path}`);
  return { status: 404, data: { message: "Not Found" } };
}

/** A comment on a pull request needs another permission than one on an issue. */
function isDenied(github: PlayedGitHub, permission: string, rest: string): boolean {
  if (permission !== "comment") return github.denied.has(permission);
  const number = Number(/\/issues\/(\d+)\//.exec(rest)?.[1] ?? 0);
  const pull = number === 0 || !github.store.issues.some((issue) => issue.number === number);
  return github.denied.has(pull ? "pull-requests: write" : "issues: write");
}
