import { fail, ok, type Result } from "../text/problem.ts";
import { troubleOf, unavailable, type ApiAnswer, type Trouble } from "./trouble.ts";

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the API's root, each segment already percent-encoded: `/repos/o/r/issues`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: object;
  /** A write that may be sent twice without harm (git objects, edits). Reads always may. */
  readonly repeatable?: boolean;
}

/** Sends one request; an answer of any status is a value, no answer at all is a trouble. */
export type Transport = (request: ApiRequest) => Promise<Result<ApiAnswer, Trouble>>;

export interface Api {
  call(request: ApiRequest): Promise<Result<unknown, Trouble>>;
}

export interface ApiPorts {
  readonly transport: Transport;
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
/** All the waiting of one run together; a limit that lasts longer is left to the next run. */
const BUDGET_MS = 90_000;
/** GitHub asks for at least a minute when a secondary limit names no time (docs, rate limits for the REST API). */
const UNTOLD_LIMIT_MS = 60_000;

/**
 * The API with bounded retries: what GitHub is too busy or too limited for is asked again after the time that it names,
 * or after growing pauses. Once it stays away, the rest of the run does not wait for it.
 */
export function createApi({ transport, sleep, now }: ApiPorts): Api {
  let budget = BUDGET_MS;
  let down: Trouble | null = null;
  const call = async (request: ApiRequest): Promise<Result<unknown, Trouble>> => {
    if (down !== null) return fail(down);
    for (let attempt = 1; ; attempt++) {
      const answer = await transport(request);
      const trouble = answer.ok ? troubleOf(answer.value) : answer.error;
      if (answer.ok && trouble === null) return ok(answer.value.data);
      const reason = trouble ?? unavailable("no answer");
      const pause = pauseOf(request, reason, answer.ok ? answer.value : null, attempt, now());
      if (pause === null) return fail(reason);
      if (attempt === ATTEMPTS || pause > budget) {
        down = reason;
        return fail(reason);
      }
      budget -= pause;
      await sleep(pause);
    }
  };
  return { call };
}

/** How long to wait before the same request is sent again; null when that would not help, or could do it twice. */
function pauseOf(
  request: ApiRequest,
  trouble: Trouble,
  answer: ApiAnswer | null,
  attempt: number,
  now: number,
): number | null {
  const growing = FIRST_PAUSE_MS * 2 ** (attempt - 1);
  // A limited request was not carried out, so that it may be sent again whatever it is.
  if (trouble.kind === "rate-limited") return limitOf(answer?.headers ?? {}, now) ?? UNTOLD_LIMIT_MS;
  if (trouble.kind !== "unavailable") return null;
  return request.method === "GET" || request.repeatable === true ? growing : null;
}

function limitOf(headers: ApiAnswer["headers"], now: number): number | null {
  const after = headers["retry-after"];
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after) * 1000;
  const reset = headers["x-ratelimit-reset"];
  if (headers["x-ratelimit-remaining"] === "0" && reset !== undefined && /^\d{1,12}$/.test(reset))
    return Math.max(1000, Number(reset) * 1000 - now);
  return null;
}

/** `/repos/o/r/…` with every part encoded; slashes inside a part stay. */
export function repoPath(repository: string, ...parts: readonly (string | number)[]): string {
  const encode = (part: string | number): string => String(part).split("/").map(encodeURIComponent).join("/");
  return ["/repos", encode(repository), ...parts.map(encode)].join("/");
}

const PAGE = 100;

/** All pages of a list, up to `most` pages. */
export async function pages(api: Api, request: ApiRequest, most: number): Promise<Result<readonly unknown[], Trouble>> {
  const rows: unknown[] = [];
  for (let page = 1; page <= most; page++) {
    const answer = await api.call({ ...request, query: { ...request.query, per_page: PAGE, page } });
    if (!answer.ok) return answer;
    if (!Array.isArray(answer.value)) return fail({ kind: "unexpected", status: null, message: "not a list" });
    rows.push(...(answer.value as unknown[]));
    if (answer.value.length < PAGE) break;
  }
  return ok(rows);
}
