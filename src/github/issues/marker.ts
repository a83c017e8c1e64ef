import { z } from "zod";
import type { ReportInput } from "../../report/model.ts";
import { hiddenJson } from "../hidden.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import { parseJson } from "../../text/json.ts";

/** What one run leaves in an issue's body for the next one. Hidden in an HTML comment; anyone with write access can edit it. */
const schema = z.object({
  /** The watch whose issue it is; absent in issues of before watches had names. */
  name: z.string().max(5000).optional(),
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
  return `${START}${hiddenJson({ ...marker, carried: marker.carried.slice(0, MOST_CARRIED) })} -->`;
}

/** An issue's body taken apart at its marker. */
export interface MarkedIssue {
  /** What a person wrote above. */
  readonly above: string;
  /** Null where a person broke it. */
  readonly marker: Marker | null;
  /** From the marker on. */
  readonly body: string;
}

/** Null when there is no marker. */
export function readIssue(body: string): MarkedIssue | null {
  const at = body.indexOf(START);
  if (at === -1) return null;
  const own = body.slice(at);
  return { above: body.slice(0, at), marker: readMarker(own), body: own };
}

/** The marker that a text begins with. */
export function readMarker(body: string): Marker | null {
  const [first = ""] = body.split(/\r?\n/, 1);
  const line = first.trimEnd();
  if (!line.startsWith(START) || !line.endsWith(" -->")) return null;
  const json = parseJson(line.slice(START.length, -" -->".length));
  const parsed = json.ok ? schema.safeParse(json.value) : null;
  return parsed?.success === true ? parsed.data : null;
}

/** The marker of an issue whose cause stands. */
export function markerOf({ name = null }: Pick<ReportInput, "name">, key: string, carried: Carried[]): Marker {
  return { ...(name === null ? {} : { name }), key, clean: 0, carried };
}

export function carriedOf(findings: readonly JudgedFinding[]): Carried[] {
  return findings.map((f): Carried => [f.fingerprint, f.severity, f.degree, f.id, f.subject, f.list]);
}
