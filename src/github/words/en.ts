import { count } from "../../text/printable.ts";
import type { Trouble } from "../trouble.ts";
import type { CommentWords, GithubWords, IssueWords } from "./words.ts";

const LANGUAGES = { en: "English", ja: "日本語" } as const;

const comment: CommentWords = {
  summary: "the job summary",
  allClear: "Mail deliverability: all clear",
  allClearNote: (where) =>
    `Nothing that this pull request changes makes mail deliverability worse (any more). Details: ${where}.`,
  cut: (where) => `Cut to fit into a comment; the rest is in ${where}.`,
  cutShort: "Cut to fit into a comment.",
  allOfIt: (where) => `All of it: ${where}.`,
};

const issue: IssueWords = {
  title: (id, who, more, list) =>
    `${id}: ${who}${more === 0 ? "" : ` and ${more} more`}${list === null ? "" : ` (${list})`}`,
  restTitle: (problems) => `Mail deliverability: ${count(problems, "more problem")}`,
  intro: (at, run) =>
    `Mailworthy found this; last seen ${at}${run === null ? "" : ` in [this run](${run})`}. It rewrites this text on every run, comments when something changes, and closes the issue after two clean runs.`,
  subject: "Subject",
  what: "What",
  since: "Since",
  whatToDo: "What to do",
  removalPage: (page) => `Removal page: ${page}`,
  proof: "Prove it by hand",
  letters: "Letters, ready to send",
  letter: (language, to) => `${LANGUAGES[language]}: to the ${to}`,
  accept: "To accept it for a time",
  howToAccept:
    "Closing this issue by hand accepts nothing: reports go on to tell of the problem. It stays closed until the problem was gone and came back. To accept it, add to `.github/mailworthy.yml`:",
  cut: "Cut to fit into an issue; the job summary and the JSON report hold all of it.",
  cutShort: "Cut to fit into an issue.",
  more: (n) => `…and ${n} more`,
  cameBack: "It came back:",
  isNew: "New:",
  worse: "Worse now:",
  recovered: "Recovered:",
  carriedElsewhere: "Another open issue carries the same cause.",
  restIsElsewhere: "What is left has issues of its own now.",
  acceptedUntil: (until) =>
    `Accepted until ${until}. It comes back by itself after that day, if the problem still stands.`,
  closedAfter: (runs, at) => `Closed: ${runs} clean runs in a row, the last one at ${at}.`,
  recoveredOnce: (at) => `**Recovered**, seen at ${at}. One more clean run closes this issue.`,
  recoveredClosed: (at) => `Recovered, seen at ${at}.`,
  opened: (number, title) => `opened issue #${number}: ${title}`,
  closed: (number, title) => `closed issue #${number}: ${title}`,
  openedAgain: (number, title) => `opened issue #${number} again: ${title}`,
  commented: (number, title) => `commented on issue #${number}: ${title}`,
};

function troubleText(trouble: Trouble, permission: string, fork: boolean): string {
  const said = trouble.message === "" ? "" : `: ${trouble.message}`;
  const status = trouble.status === null ? "no answer" : `HTTP ${trouble.status}`;
  switch (trouble.kind) {
    case "forbidden":
    case "not-found":
      return fork
        ? `a pull request from a fork gets a read-only token, which lacks ${permission} (${status}${said})`
        : `the token lacks the permission ${permission}; give the job \`permissions: ${permission}\` (${status}${said})`;
    case "locked":
      return `the conversation is locked, so that the token may not write there; unlock it to have comments again (${status}${said})`;
    case "unauthorized":
      return `GitHub does not accept the token; it needs ${permission} (${status}${said})`;
    case "gone":
      return `issues are disabled in this repository, or it is gone (${status}${said})`;
    case "rate-limited":
      return `GitHub's rate limit is used up (${status}${said}); the next run tries again, it needs ${permission}`;
    case "unavailable":
      return `GitHub could not be reached (${status}${said}); the next run tries again`;
    case "conflict":
    case "invalid":
    case "unexpected":
      return `GitHub refused it (${status}${said}); it needs ${permission}`;
  }
}

export const githubEn: GithubWords = { comment, issue, trouble: troubleText };
