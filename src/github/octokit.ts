import { fail, ok } from "../text/problem.ts";
import type { Transport } from "./api.ts";
import { unavailable } from "./trouble.ts";
import { messageOf } from "../core/failure.ts";

const TIMEOUT_MS = 20_000;

/** The runner's own client (proxies, GITHUB_API_URL). Loaded when first used: it is heavier than all the rest. */
export async function octokitTransport(
  token: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Transport> {
  const { getOctokit } = await import("@actions/github");
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const baseUrl = env["GITHUB_API_URL"];
  const octokit = getOctokit(token, {
    userAgent: "mailworthy",
    log: silent,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  return async ({ method, path, query, body }) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) search.set(name, String(value));
    // GraphQL is not below the API's root on GitHub Enterprise Server.
    const base = path === "/graphql" ? (env["GITHUB_GRAPHQL_URL"] ?? path) : path;
    const url = search.size === 0 ? base : `${base}?${search.toString()}`;
    try {
      const answer = await octokit.request({
        method,
        url,
        ...(body === undefined ? {} : { data: body }),
        headers: { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
        request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
      });
      return ok({ status: answer.status, headers: textHeaders(answer.headers), data: answer.data as unknown });
    } catch (error) {
      const answer = answerOf(error);
      return answer === null ? fail(unavailable(messageOf(error))) : ok(answer);
    }
  };
}

/** Octokit throws for every status of 400 or more; a failed connection has no response. */
function answerOf(error: unknown): { status: number; headers: Record<string, string>; data: unknown } | null {
  if (typeof error !== "object" || error === null || !("response" in error)) return null;
  const response = error.response as { status?: unknown; headers?: object; data?: unknown } | undefined;
  if (typeof response?.status !== "number") return null;
  return { status: response.status, headers: textHeaders(response.headers ?? {}), data: response.data };
}

function textHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
      typeof value === "string" || typeof value === "number" ? [[name.toLowerCase(), String(value)]] : [],
    ),
  );
}
