import { count } from "../../text/printable.ts";
import type { ActionWords } from "./words.ts";

export const actionEn: ActionWords = {
  didYouMean: (hint) => ` (did you mean ${hint}?)`,
  noToken: (permission) => `there is no token or repository; it needs ${permission}`,
  commentNotWritten: (why) => `The comment was not written, see the job summary instead: ${why}`,
  noPull: "no open pull request has this commit as its head",
  comment: {
    created: "created",
    updated: "updated",
    unchanged: "unchanged",
    outdated: "left as it is, since a later commit or run has the say",
  },
  commentOn: (pull, done) => `Comment on pull request #${pull}: ${done}`,
  issuesNotUpToDate: (why) => `The tracking issues are not up to date, see the job summary instead: ${why}`,
  historyUnread: (branch, why) =>
    `The history branch ${branch} could not be read, so that this run cannot tell regressions: ${why}`,
  historyNotWritten: (why) => `The history was not written, the next run compares with the old one: ${why}`,
  tracked: (regressions, issues) =>
    `${count(regressions, "known regression")} not recovered yet, tracked in ${issues.map((n) => `#${n}`).join(", ")}`,
  summaryNotWritten: (why) => `The job summary was not written: ${why}`,
};
