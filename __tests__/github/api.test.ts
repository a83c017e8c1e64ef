import { describe, expect, test } from "@jest/globals";
import { createApi, pages, repoPath, type ApiRequest } from "../../src/github/api.ts";
import { unavailable, type ApiAnswer } from "../../src/github/trouble.ts";
import { githubWords } from "../../src/github/words/words.ts";
import { fail, ok } from "../../src/text/problem.ts";

const GET: ApiRequest = { method: "GET", path: "/x" };
const POST: ApiRequest = { method: "POST", path: "/x", body: {} };
const answer = (status: number, headers: Record<string, string> = {}, message = ""): ApiAnswer => ({
  ...{ status, headers, data: status < 300 ? "done" : { message } },
});

/** Plays answers in order (the last one for ever); null = no answer. Time passes only by sleeping. */
function play(answers: readonly (ApiAnswer | null)[]): {
  api: ReturnType<typeof createApi>;
  slept: number[];
  sent: () => number;
} {
  const slept: number[] = [];
  let sent = 0;
  const api = createApi({
    transport: () => {
      const next = answers[Math.min(sent++, answers.length - 1)] ?? null;
      return Promise.resolve(next === null ? fail(unavailable("ECONNRESET")) : ok(next));
    },
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
    now: () => 1_000_000_000_000,
  });
  return { api, slept, sent: () => sent };
}

const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000000010" };

describe("retries", () => {
  test.each<[string, ApiRequest, (ApiAnswer | null)[], string, number[]]>([
    ["fine", GET, [answer(200)], "ok", []],
    ["502 twice", GET, [answer(502), answer(502), answer(200)], "ok", [500, 1000]],
    ["no answer once", GET, [null, answer(200)], "ok", [500]],
    ["a storm", GET, [answer(503)], "unavailable", [500, 1000, 2000]],
    ["a write that may have been carried out", POST, [answer(502)], "unavailable", []],
    ["a write that may be sent twice", { ...POST, repeatable: true }, [answer(502), answer(201)], "ok", [500]],
    ["retry-after on a write", POST, [answer(403, { "retry-after": "7" }), answer(201)], "ok", [7000]],
    ["429", POST, [answer(429, { "retry-after": "2" }), answer(201)], "ok", [2000]],
    ["primary limit", GET, [answer(403, reset), answer(200)], "ok", [10_000]],
    [
      "secondary limit without a time",
      GET,
      [answer(403, {}, "You have exceeded a secondary rate limit")],
      "rate-limited",
      [60_000],
    ],
    ["a limit of an hour", GET, [answer(429, { "retry-after": "3600" })], "rate-limited", []],
    ["forbidden", GET, [answer(403, {}, "Resource not accessible by integration")], "forbidden", []],
    ["not found", GET, [answer(404)], "not-found", []],
    ["gone", POST, [answer(410)], "gone", []],
    ["invalid", POST, [answer(422)], "invalid", []],
    ["unauthorized", GET, [answer(401)], "unauthorized", []],
    ["odd", GET, [answer(302)], "unexpected", []],
  ])("%s", async (_, request, answers, outcome, pauses) => {
    const { api, slept } = play(answers);
    const result = await api.call(request);
    expect([result.ok ? "ok" : result.error.kind, slept]).toEqual([outcome, pauses]);
  });

  test("once it stays away, nothing waits for it again", async () => {
    const { api, sent } = play([answer(503)]);
    for (let n = 0; n < 10; n++) await api.call(GET);
    expect(sent()).toBe(4);
  });

  test("all the waiting of a run is bounded", async () => {
    const limited = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0 ? answer(429, { "retry-after": "40" }) : answer(200),
    );
    const { api, slept } = play(limited);
    for (let n = 0; n < 10; n++) await api.call(GET);
    expect(slept).toEqual([40_000, 40_000]);
  });
});

test("pages end at a short page, and at the bound", async () => {
  const full = { ...answer(200), data: Array.from({ length: 100 }, (_, i) => i) };
  const part = { ...answer(200), data: [1] };
  const three = play([full, full, part]);
  expect(await pages(three.api, GET, 30)).toMatchObject({ ok: true, value: { length: 201 } });
  const many = play([full]);
  expect(await pages(many.api, GET, 4)).toMatchObject({ ok: true, value: { length: 400 } });
  expect(await pages(play([answer(200)]).api, GET, 4)).toMatchObject({ ok: false });
});

test("paths are encoded, slashes of a branch stay", () => {
  expect(repoPath("o/r", "git/refs/heads", "a/b c?#")).toBe("/repos/o/r/git/refs/heads/a/b%20c%3F%23");
});

test("what GitHub says cannot forge a command, and every text names the permission", () => {
  const said = { kind: "forbidden", status: 403, message: "no" } as const;
  expect(githubWords("en").trouble(said, "issues: write", false)).toContain("`permissions: issues: write`");
  expect(githubWords("en").trouble(said, "issues: write", true)).toContain("fork");
  for (const kind of ["unauthorized", "not-found", "conflict", "invalid", "unexpected", "rate-limited"] as const)
    expect(githubWords("en").trouble({ ...said, kind }, "issues: write", false)).toContain("issues: write");
  expect(unavailable("a\n::error::b").message).not.toContain("\n");
});
