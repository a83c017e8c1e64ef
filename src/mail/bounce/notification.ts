import { tidy } from "./reply.ts";
import type { Refusal } from "./types.ts";
import { parseJson } from "../../text/json.ts";

/** What Amazon SES tells of a mail in JSON, bare or within a message of SNS (a string within a string). */
export type Notification =
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly kind: "complaint"; readonly feedback: string; readonly from: string | null }
  | { readonly kind: "delivered" };

const MAX_JSON = 1024 * 1024;
const MAX_RECIPIENTS = 100;

type Fields = Readonly<Record<string, unknown>>;

/** Null where the text holds no such notification. */
export function readNotification(text: string): Notification | null {
  const shown = text.slice(0, MAX_JSON);
  if (!/\\?"(?:notificationType|eventType)\\?" ?:/.test(shown)) return null;
  const outer = objectIn(shown);
  const told = typeof outer?.["Message"] === "string" ? objectIn(outer["Message"]) : outer;
  if (told === null) return null;
  const mail = fieldsOf(told["mail"]);
  switch (told["notificationType"] ?? told["eventType"]) {
    case "Bounce":
      return { kind: "refused", refusals: refusalsOf(fieldsOf(told["bounce"]), mail) };
    case "Complaint":
      return {
        kind: "complaint",
        feedback: textOf(fieldsOf(told["complaint"])["complaintFeedbackType"]) ?? "abuse",
        from: textOf(mail["source"]),
      };
    case "Delivery":
      return { kind: "delivered" };
    default:
      return null;
  }
}

function refusalsOf(bounce: Fields, mail: Fields): readonly Refusal[] {
  const recipients = Array.isArray(bounce["bouncedRecipients"]) ? bounce["bouncedRecipients"] : [];
  return recipients.slice(0, MAX_RECIPIENTS).map((each: unknown): Refusal => {
    const told = fieldsOf(each);
    const kind = [bounce["bounceType"], bounce["bounceSubType"]].flatMap((part) => textOf(part) ?? []).join(" ");
    return {
      text: tidy((textOf(told["diagnosticCode"]) ?? kind).replace(/^(?:smtp|Amazon SES) ?; ?/i, "")),
      status: textOf(told["status"]),
      recipient: textOf(told["emailAddress"]),
      sender: textOf(mail["source"]),
      host: null,
      hostIp: null,
      command: null,
    };
  });
}

/** The first object of a text, up to its last brace; a footer may follow. */
function objectIn(text: string): Fields | null {
  const parsed = parseJson(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  return parsed.ok ? fieldsOf(parsed.value) : null;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
