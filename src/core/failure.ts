import { printable } from "../text/printable.ts";

// What was thrown may come from another realm (a vm, a worker), where `instanceof Error` says no: fields are read instead.

function field(error: unknown, name: "code" | "message" | "name" | "stack"): string | null {
  if (typeof error !== "object" || error === null || !(name in error)) return null;
  const value = (error as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : null;
}

/** The operating system's or the library's word for it (`ECONNREFUSED`); null when there is none. */
export function codeOf(error: unknown): string | null {
  return field(error, "code");
}

/** What it says of itself. */
export function messageOf(error: unknown): string {
  return field(error, "message") ?? String(error);
}

/** Its kind (`TimeoutError`); null for what is no error. */
export function kindOf(error: unknown): string | null {
  return field(error, "name");
}

/** What brought it about, where it tells; else itself. */
export function causeOf(error: unknown): unknown {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : undefined;
  return cause ?? error;
}

/** An exception as a bug is reported: the stack where there is one, each line made printable. */
export function bugText(error: unknown): string {
  return (field(error, "stack") ?? messageOf(error)).split("\n").map(printable).join("\n");
}
