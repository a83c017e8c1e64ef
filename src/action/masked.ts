import { maskedDisk } from "../app/masked-disk.ts";
import type { Transport } from "../github/api.ts";
import type { Writer } from "../report/writer.ts";
import type { ActionIo } from "./context.ts";

type Masking = Pick<Writer, "masked">;

/** The outside of the Action with keys hidden in all that leaves: files, the summary, outputs, and bodies for the API. */
export function maskedIo(io: ActionIo, writer: Masking): ActionIo {
  const hidden = (text: string): string => writer.masked(text, "markdown");
  return {
    ...io,
    disk: maskedDisk(io.disk, writer),
    runner: {
      setOutput: (name, value) => io.runner.setOutput(name, typeof value === "string" ? hidden(value) : value),
      setSecret: (value) => io.runner.setSecret(value),
      addSummary: (text) => io.runner.addSummary(hidden(text)),
    },
    github: async (token) => maskedTransport(await io.github(token), writer),
  };
}

function maskedTransport(transport: Transport, writer: Masking): Transport {
  return (request) => {
    if (request.body === undefined) return transport(request);
    return transport({ ...request, body: maskedBody(request.body, writer) as object });
  };
}

/** Each text of a body for itself: a history in it is JSON. */
function maskedBody(value: unknown, writer: Masking): unknown {
  if (typeof value === "string") return writer.masked(value, /^\s*\{/.test(value) ? "json" : "markdown");
  if (Array.isArray(value)) return value.map((item) => maskedBody(item, writer));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, maskedBody(item, writer)]),
  );
}
