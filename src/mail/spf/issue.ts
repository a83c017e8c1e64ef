import type { Name } from "../../dns/types.ts";
import type { SpfIssue } from "./types.ts";

/** An issue with what most of them do not have left out. */
export function issue(
  id: string,
  domain: Name,
  cause: string,
  message: string,
  help: string,
  more: Partial<Pick<SpfIssue, "span" | "degree" | "corrected">> = {},
): SpfIssue {
  return { id, domain, cause, message, help, span: null, degree: null, corrected: null, ...more };
}
