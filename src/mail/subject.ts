import type { z } from "zod";
import { nameIn, written } from "../dns/name-schema.ts";
import type { Name } from "../dns/types.ts";
import { isIpText, type IpText } from "../ip/ip.ts";

/** What lists are asked about, and findings are mostly about. */
export type Subject = IpText | Name;

/** An address, or a domain? Told by the text alone, as there may be half a million. */
export function isAddress(subject: Subject): subject is IpText {
  return isIpText(subject);
}

export function isDomain(subject: Subject): subject is Name {
  return !isAddress(subject);
}

/** The family that a list sees in an address, in a mapped one that of IPv4; null: it is a domain. */
export function seenFamily(subject: Subject): 4 | 6 | null {
  if (!isAddress(subject)) return null;
  // In the one form nothing else is dotted.
  return subject.includes(".") ? 4 : 6;
}

/** A subject in a file of ours, or in a finding: which of the two it is stands in its text, as in any other's. */
export function writtenSubject(text: string): Subject {
  return written(text);
}

/** As `writtenSubject`, for a schema. */
export function subjectIn(text: z.ZodString): z.ZodType<Subject, string> {
  return nameIn(text);
}
