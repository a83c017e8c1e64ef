import { z } from "zod";
import type { JudgedFinding } from "../../compare/types.ts";

/** What one run leaves in an issue's body for the next one. Hidden in an HTML comment; anyone with write access can edit it. */
const schema = z.object({
  key: z.string().regex(/^([0-9a-f]{16}|rest)$/),
  /** Clean runs in a row. */
  clean: z.int().min(0).max(2),
  /** What the issue carried: fingerprint, severity, degree, id, subject, list. */
  carried: z
    .array(
      z.tuple([
        z.string(),
        z.enum(["error", "warning", "info"]),
        z.number().nullable(),
        z.string(),
        z.string(),
        z.string().nullable(),
      ]),
    )
    .max(1000),
});

export type Marker = Readonly<z.infer<typeof schema>>;
export type Carried = Marker["carried"][number];

const START = "<!-- mailworthy:issue ";
const MOST_CARRIED = 200;

export function markerLine(marker: Marker): string {
  const json = JSON.stringify({ ...marker, carried: marker.carried.slice(0, MOST_CARRIED) });
  return `${START}${json.replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d")} -->`;
}

/** The marker of a body; null when it is not an issue of ours, or somebody broke it. */
export function readMarker(body: string): Marker | null {
  const [line = ""] = body.split(/\r?\n/, 1);
  if (!line.startsWith(START) || !line.endsWith(" -->")) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(line.slice(START.length, -" -->".length)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function carriedOf(findings: readonly JudgedFinding[]): Carried[] {
  return findings.map((f): Carried => [f.fingerprint, f.severity, f.degree, f.id, f.subject, f.list]);
}
