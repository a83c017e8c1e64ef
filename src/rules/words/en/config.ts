import { excerpt } from "../../../text/printable.ts";
import type { CategoryWords } from "../words.ts";
import { looseningText } from "./loosening.ts";

export const config: CategoryWords<"config"> = {
  "config/loosened": {
    title: "This change loosens what is checked",
    why: "What is no longer checked can no longer fail: a change that breaks mail and takes the check away with it looks fine.",
    fix: "Have the loosening agreed to in the review. `settings: base` judges a pull request by the settings of its base.",
    message: ({ loosening, goneFile }) =>
      `${looseningText(loosening)}${goneFile === null ? "" : `; ${excerpt(goneFile, 200)}, which said so, is gone`}`,
    help: () => "Agree to it in the review, or take it back: what is no longer checked can no longer fail.",
  },
  "config/useless-accept": {
    title: "An entry of accept holds nothing back",
    why: "An exception that nobody needs any more hides the problem when it comes back.",
    fix: "Remove the entry, or give it a new date if the problem is still accepted.",
    message: ({ why, id, on, list, until }) => {
      const what = `accept: ${id} for ${excerpt(on, 120)}${list === null ? "" : ` on ${excerpt(list, 120)}`}`;
      switch (why) {
        case "expired":
          return `${what} expired on ${until} and holds nothing back any more`;
        case "no-finding":
          return `${what} matches nothing: there is no such finding now`;
        case "no-subject":
          return `${what} matches nothing: no sender of the list has it`;
      }
    },
    help: ({ why }) => {
      switch (why) {
        case "expired":
          return "Take the entry out, or give it a new date if the problem is still accepted.";
        case "no-finding":
          return "Take the entry out, so that the problem is told when it comes back.";
        case "no-subject":
          return "Take the entry out, or correct the address or name that it is on.";
      }
    },
  },
};
