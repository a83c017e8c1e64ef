import { createHash } from "node:crypto";
import type { Finding } from "../rules/finding.ts";

/** A stable name of a finding across runs: id, subject, list and cause; never lines or volatile text. 16 hex digits. */
export function fingerprintOf(finding: Pick<Finding, "id" | "subject" | "list" | "cause">): string {
  const parts = JSON.stringify([finding.id, finding.subject, finding.list ?? "", finding.cause]);
  // Not a slice of all digits, which would keep them alive.
  return createHash("sha256").update(parts).digest().toString("hex", 0, 8);
}
