import { excerpt } from "../text/printable.ts";

/** Why GitHub did not do what it was asked. */
export type TroubleKind =
  | "unauthorized"
  | "forbidden"
  | "locked"
  | "not-found"
  | "gone"
  | "conflict"
  | "invalid"
  | "rate-limited"
  | "unavailable"
  | "unexpected";

export interface Trouble {
  readonly kind: TroubleKind;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** What GitHub said, printable and short; untrusted. */
  readonly message: string;
}

/** An answer of the API, of any status. */
export interface ApiAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

const KINDS: Readonly<Record<number, TroubleKind>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  410: "gone",
  422: "invalid",
  429: "rate-limited",
};

/** The trouble that an answer tells, or null when it is a success. */
export function troubleOf({ status, headers, data }: ApiAnswer): Trouble | null {
  if (status >= 200 && status < 300) return null;
  const said = messageOf(data);
  const limited = headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || /rate limit/i.test(said);
  // "Unable to create comment because issue is locked": no permission helps.
  if (status === 403 && !limited && /\blocked\b/i.test(said))
    return { kind: "locked", status, message: excerpt(said, 200) };
  const kind =
    status === 403 && limited ? "rate-limited" : status >= 500 ? "unavailable" : (KINDS[status] ?? "unexpected");
  return { kind, status, message: excerpt(said, 200) };
}

function messageOf(data: unknown): string {
  return typeof data === "object" && data !== null && "message" in data && typeof data.message === "string"
    ? data.message
    : "";
}

export function unavailable(message: string): Trouble {
  return { kind: "unavailable", status: null, message: excerpt(message, 200) };
}

/** An answer in a form that GitHub's description does not have. */
export function unexpected(what: string): Trouble {
  return { kind: "unexpected", status: null, message: `the answer about ${what} is not as GitHub describes it` };
}
