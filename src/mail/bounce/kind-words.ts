import { excerpt } from "../../text/printable.ts";
import type { OtherMail } from "./kind.ts";

/** What is said of a file that is no refusal: what it is, and what to do. */
export const KIND_WORDS = {
  complaint: ({ feedback, ip, from }: Extract<OtherMail, { kind: "complaint" }>) => ({
    what: `A complaint (${excerpt(feedback, 40)} report): a recipient called a mail${from === null ? "" : ` of ${excerpt(from, 120)}`} spam${ip === null ? "" : `; it was sent from ${ip}`}.`,
    next: "Take the recipient off the list, and find out why the mail was not wanted: complaints are what reputation is made of.",
  }),
  "auto-reply": ({ from }: Extract<OtherMail, { kind: "auto-reply" }>) => ({
    what: `An automatic answer${from === null ? "" : ` from ${excerpt(from, 120)}`}: the mail was delivered.`,
    next: "There is nothing to do.",
  }),
  mail: "this is a mail and no bounce: it holds no reply of a mail server; give the message that came back, or the line of the log",
  noise: "no refusal is to be seen; expected a bounce message, an SMTP reply (550 5.7.1 …), or lines of a mail log",
} as const;
