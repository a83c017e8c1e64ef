import { readText } from "../app/files.ts";
import { eventInfo, type EventInfo } from "../github/workflow-env.ts";
import { parseJson } from "../text/json.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { ActionIo } from "./context.ts";

/** The event that started the workflow, with its payload where the runner names a file of it. */
export function readEvent(io: ActionIo): Result<EventInfo> {
  const name = io.env["GITHUB_EVENT_NAME"] ?? "";
  const path = io.env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return ok(eventInfo(name, null));
  const text = readText(io, path, "the event's payload (GITHUB_EVENT_PATH)");
  if (!text.ok) return text;
  const payload = parseJson(text.value);
  if (!payload.ok) {
    const message = "the event's payload (GITHUB_EVENT_PATH) is not JSON; expected the file that the runner writes";
    return fail([{ at: { file: path, line: 1, column: 1 }, message, hint: null }]);
  }
  return ok(eventInfo(name, payload.value));
}
