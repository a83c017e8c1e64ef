import { isRest } from "./broken-key.ts";
import { selectorCheck } from "./selectors.ts";

export const dkimMultipleKeys = selectorCheck(
  {
    id: "dkim/multiple-keys",
    severity: "error",
    title: "Several keys at one DKIM selector",
    why: "Which one a receiver takes is undefined: some mail fails, now and then.",
    fix: "Keep one record for each selector; a new key gets a new selector.",
    references: ["RFC 6376 §3.6.2.2"],
  },
  ({ selector, domain }, keys) => {
    const own = keys.filter(({ text }) => /(^|;)[ \t]{0,20}p[ \t]{0,20}=/.test(text) && !isRest(text));
    if (own.length < 2) return [];
    return [
      {
        text: null,
        message: `the DKIM selector ${selector} of ${domain} has ${own.length} keys; which one a receiver takes is undefined`,
        help: "Keep one, and give the other a selector of its own.",
      },
    ];
  },
);
