import { isPrivateAddress } from "../ip/private.ts";
import { isAddress, writtenSubject } from "../mail/subject.ts";
import type { Finding } from "../rules/finding.ts";

/** A reverse name of a private address: nobody but who runs the network can set it. */
export function isPrivateReverse({ id, subject: text }: Pick<Finding, "id" | "subject">): boolean {
  const subject = writtenSubject(text);
  return id.startsWith("ptr/") && isAddress(subject) && isPrivateAddress(subject);
}
