import { describe, expect, test } from "@jest/globals";
import { judgeAnswer, judgeRequest } from "./description.ts";

/** The judge itself: a request that GitHub would not take, or that it does not describe, must be told. */
const none = new URLSearchParams();
const judge = (method: string, path: string, body?: unknown, query = none): readonly string[] =>
  judgeRequest(method, path, query, body).violations;

describe("requests", () => {
  test.each([
    ["POST", "/repos/o/r/issues/7/comments", { body: "x" }],
    ["POST", "/repos/o/r/git/refs", { ref: "refs/heads/x", sha: "a" }],
    ["PATCH", "/repos/o/r/git/refs/heads/a/b", { sha: "a", force: false }],
    ["PATCH", "/repos/o/r/issues/7", { state: "closed", state_reason: "completed" }],
  ])("%s %s is fine", (method, path, body) => expect(judge(method, path, body)).toEqual([]));

  test.each([
    ["POST", "/repos/o/r/issues/7/comments", { text: "x" }],
    ["POST", "/repos/o/r/issues/7/comments", { body: "x", more: 1 }],
    ["POST", "/repos/o/r/issues/7/comments", undefined],
    ["POST", "/repos/o/r/issues/7/remarks", { body: "x" }],
    ["PUT", "/repos/o/r/issues/7", { title: "x" }],
    ["PATCH", "/repos/o/r/issues/7", { state: "shut" }],
    ["PATCH", "/repos/o/r/git/refs/heads/x", { sha: 5 }],
    ["POST", "/repos/o/r/git/trees", { tree: [{ path: "x", mode: "100600", type: "blob", sha: "a" }] }],
  ])("%s %s %j is told", (method, path, body) => expect(judge(method, path, body)).toHaveLength(1));

  test("queries", () => {
    expect(judge("GET", "/repos/o/r/issues", undefined, new URLSearchParams("state=all&per_page=100"))).toEqual([]);
    expect(judge("GET", "/repos/o/r/issues", undefined, new URLSearchParams("state=every"))).toHaveLength(1);
    expect(judge("GET", "/repos/o/r/issues", undefined, new URLSearchParams("label=x"))).toHaveLength(1);
    expect(judge("GET", "/repos/o/r/issues", { a: 1 })).toHaveLength(1);
  });
});

test("answers: a field of another type, and a status that is not described", () => {
  const described = judgeRequest("POST", "/repos/o/r/issues", none, { title: "x" });
  expect(judgeAnswer(described, 201, { number: 7, state: "open" })).toEqual([]);
  expect(judgeAnswer(described, 201, { number: "seven" })).toHaveLength(1);
  expect(judgeAnswer(described, 299, {})).toHaveLength(1);
});
