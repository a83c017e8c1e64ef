import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { keepComment, type StickyComment } from "../../src/github/comment.ts";
import { COMMENT_MARKER, readComment, writeComment } from "../../src/github/comment-marker.ts";
import { githubWords } from "../../src/github/words/words.ts";
import { apiOf } from "./client.ts";
import { GOOD, TWO, watchOf } from "./lists.ts";
import { ACTIONS, playGitHub, REPOSITORY, type PlayedGitHub } from "./server.ts";
import type { Author, Comment } from "./store.ts";

let github: PlayedGitHub;
beforeEach(async () => {
  github = await playGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const PULL = 7;
const [OLD, NEW] = ["a".repeat(40), "b".repeat(40)];
const RED = "# ❌ 1 regression\n`203.0.113.20` may no longer send ([summary](https://github.com/o/r/actions/runs/5))";
const sticky = (more: Partial<StickyComment> = {}): StickyComment => ({
  ...{ repository: REPOSITORY, pull: PULL, watch: TWO, head: NEW, run: 5, attempt: 1, text: RED, create: true },
  ...more,
});
const keep = async (more: Partial<StickyComment> = {}): Promise<string> => {
  const done = await keepComment(apiOf(github), sticky(more));
  return done.ok ? done.value : done.error.kind;
};
const at = (sha: string): void => {
  github.store.pulls.splice(0, 9, { number: PULL, label: "octo-org:change", sha });
};
const put = (body: string, user: Author = ACTIONS): Comment => {
  const comment = { id: github.store.next++, issue: PULL, body, user };
  github.store.comments.push(comment);
  return comment;
};
const marked = (text: string, more: Partial<StickyComment> = {}): string => {
  const { watch, head, run, attempt } = sticky(more);
  return writeComment({ above: "", mark: { name: watch.name, head, run, attempt }, text });
};
const texts = (): readonly (string | undefined)[] => github.store.comments.map((c) => readComment(c.body)?.text);

describe("two lists", () => {
  test("each has a comment of its own, and the clean one says nothing over the other's", async () => {
    expect([await keep(), await keep({ watch: GOOD, text: "clean", create: false })]).toEqual(["created", "none"]);
    expect(await keep({ watch: GOOD, text: "# ❌ `203.0.113.10`" })).toBe("created");
    expect(await keep({ watch: GOOD, text: "all clear" })).toBe("updated");
    expect(texts()).toEqual([RED, "all clear"]);
  });

  test("a comment without a name goes once to the list that it is about", async () => {
    put(`${COMMENT_MARKER}\n# ❌ \`203.0.113.20\` is listed`);
    expect(await keep({ watch: GOOD, text: "clean", create: false })).toBe("none");
    expect(await keep({ text: "mended", create: false })).toBe("updated");
    expect(await keep({ watch: watchOf("more.txt", "203.0.113.20\n"), text: "x", create: false })).toBe("none");
    expect(texts()).toEqual(["mended"]);
  });

  test("of several without a name, which earlier runs left when they met, one stays", async () => {
    for (const body of ["all clear", "`203.0.113.20` is listed", "`203.0.113.10` is listed"])
      put(`${COMMENT_MARKER}\n${body}`);
    expect([await keep(), texts()]).toEqual(["updated", [RED, "`203.0.113.10` is listed"]]);
  });

  test("one that tells of nobody goes to the first", async () => {
    put(`${COMMENT_MARKER}\n## ✅ Mail deliverability: all clear\n\nNothing that this pull request changes.`);
    expect([await keep(), github.store.comments.length]).toEqual(["updated", 1]);
  });
});

describe("runs that meet", () => {
  test("two first comments: the older stays, with what the later run says", async () => {
    github.faults.push({
      on: /^POST .*comments$/,
      times: 1,
      run: () => void put(marked("the other's", { run: 4 })),
    });
    expect(await keep()).toBe("created");
    expect(texts()).toEqual([RED]);
  });

  test("two first comments of which the later run's is the older: ours goes", async () => {
    github.faults.push({
      on: /^POST .*comments$/,
      times: 1,
      run: () => void put(marked("the later one's", { run: 6 })),
    });
    expect(await keep()).toBe("outdated");
    expect(texts()).toEqual(["the later one's"]);
  });

  test("a second comment that stayed goes with the next run", async () => {
    put(marked("first", { run: 1 }));
    put(marked("second", { run: 2 }));
    expect([await keep(), texts()]).toEqual(["updated", [RED]]);
  });

  test.each<[string, Partial<StickyComment>, Partial<StickyComment>, string, string]>([
    ["a later run of the commit", { run: 4 }, {}, NEW, "updated"],
    ["an older run of the commit", { run: 6 }, {}, NEW, "outdated"],
    ["started again", { run: 5 }, { attempt: 2 }, NEW, "updated"],
    ["the first try ends after the second", { attempt: 2 }, {}, NEW, "outdated"],
    ["a newer commit", { head: OLD, run: 4 }, {}, NEW, "updated"],
    ["an older commit, which ends last", { head: NEW, run: 6 }, { head: OLD }, NEW, "outdated"],
    ["an older commit, started again", { head: NEW, run: 4 }, { head: OLD, attempt: 2 }, NEW, "outdated"],
    ["pushed back to the older commit", { head: NEW, run: 6 }, { head: OLD, attempt: 2 }, OLD, "updated"],
    ["neither commit counts, the later run has it", { head: OLD, run: 4 }, {}, "c".repeat(40), "updated"],
    ["the commit is not told", { run: 6 }, { head: null }, NEW, "outdated"],
  ])("%s", async (_, there, ours, head, done) => {
    at(head);
    put(marked("there", there));
    expect(await keep({ ...ours, text: "ours" })).toBe(done);
    expect(texts()).toEqual([done === "updated" ? "ours" : "there"]);
  });

  test("an older commit writes no first comment, when the newer one had nothing to say", async () => {
    at(NEW);
    expect([await keep({ head: OLD }), github.store.comments]).toEqual(["outdated", []]);
  });

  test("the same again: no edit, though the run is another", async () => {
    await keep();
    const before = github.log.length;
    expect(await keep({ run: 9, text: RED.replace("runs/5", "runs/9") })).toBe("unchanged");
    expect(github.log.slice(before).filter((line) => /PATCH|DELETE|POST .*comments/.test(line))).toEqual([]);
  });

  test("a first comment costs three reads, an edit of the same commit's two", async () => {
    await keep();
    expect(github.log.length).toBe(4);
    await keep({ run: 6, text: "other" });
    expect(github.log.slice(4).map((line) => line.split(" ")[0])).toEqual(["GET", "POST", "PATCH"]);
  });
});

describe("people", () => {
  test("what they write above the marker stays", async () => {
    await keep();
    const [comment] = github.store.comments;
    if (comment === undefined) throw new Error("none");
    comment.body = `I am on it\r\n\r\n${comment.body.replaceAll("\n", "\r\n")}`;
    expect(await keep()).toBe("unchanged");
    expect(await keep({ text: "other" })).toBe("updated");
    expect(comment.body).toBe(`I am on it\r\n\r\n${marked("other")}`);
  });

  test("a marker whose data they broke is found by what it tells", async () => {
    put(`${COMMENT_MARKER}<!-- {"name": oops -->\n\`203.0.113.20\` is listed`);
    expect([await keep({ watch: GOOD, create: false }), await keep()]).toEqual(["none", "updated"]);
    expect(texts()).toEqual([RED]);
  });

  const user = (login: string, id?: number): Author => ({ login, type: "User", ...(id === undefined ? {} : { id }) });
  test.each<[string, Author, Author, boolean]>([
    ["a stranger", ACTIONS, user("stranger"), false],
    ["one called like the bot", ACTIONS, user("github-actions"), false],
    ["another bot", ACTIONS, { login: "other[bot]", type: "Bot" }, false],
    ["the bot", ACTIONS, ACTIONS, true],
    ["one who took over our former name", user("admin", 1), user("admin", 2), false],
    ["us under a new name", user("admin", 1), user("Boss", 1), true],
    ["one called like our app", { login: "mail-app", type: "Bot", id: 3 }, user("mail-app", 4), false],
    [
      "our app, as REST calls it",
      { login: "mail-app", type: "Bot", id: 3 },
      { login: "mail-app[bot]", type: "Bot", id: 3 },
      true,
    ],
  ])("a comment of %s", async (_, me, author, ours) => {
    github.me = me;
    const theirs = put(marked("theirs", { run: 1 }), author);
    expect(await keep()).toBe(ours ? "updated" : "created");
    expect(theirs.body).toBe(marked(ours ? RED : "theirs", ours ? {} : { run: 1 }));
  });

  test("a locked conversation is told as such, not as a permission", async () => {
    github.store.locked.add(PULL);
    const done = await keepComment(apiOf(github), sticky());
    if (done.ok) throw new Error("written");
    const text = githubWords("en").trouble(done.error, "pull-requests: write", false);
    expect([done.error.kind, text.includes("conversation is locked"), text.includes("permission")]).toEqual([
      ...["locked", true, false],
    ]);
  });
});

test("a name cannot end the hidden data, and a comment is never too long", () => {
  const name = 'a --> <img src=x> -- "b"';
  const body = writeComment({
    above: "x".repeat(90_000),
    mark: { name, head: null, run: null, attempt: null },
    text: "y\n".repeat(40_000),
  });
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(readComment(body)?.mark?.name).toBe(name);
  expect(body.slice(body.indexOf(COMMENT_MARKER)).split("\n")[0]?.match(/-->/g)).toHaveLength(2);
});
