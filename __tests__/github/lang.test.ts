import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pullRequest, schedule } from "./payloads.ts";
import { CONFIG, LIST, SENDERS, UNLIST, workspace, type Workspace } from "./runner.ts";
import { playGitHub, type PlayedGitHub } from "./server.ts";

let github: PlayedGitHub;
let work: Workspace;

beforeEach(async () => {
  github = await playGitHub();
  work = workspace(github);
  cpSync("demo/zones", join(work.dir, "zones"), { recursive: true });
  work.write("senders.txt", SENDERS);
  work.write("mailworthy.yml", CONFIG);
});
afterEach(async () => {
  work.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

const INPUTS = { config: "mailworthy.yml", zones: "zones/*.zone" };

test("lang: ja: log, annotations, summary, outputs and comment are Japanese; the verdict is the same", async () => {
  const base = work.commit("base");
  const zone = "zones/good.example.zone";
  work.write(zone, readFileSync(join(work.dir, zone), "utf8").replace("ip4:203.0.113.10 ", ""));
  const head = work.commit("change");
  const event = pullRequest({ action: "synchronize", number: 7, base, head });
  const en = await work.action("pull_request", event, INPUTS);
  const ja = await work.action("pull_request", event, { ...INPUTS, comment: "true", lang: "ja" });
  const title = "メール到達性：このプルリクエストで悪化した問題が1件あります";
  expect(ja.stdout).toContain(`✘ ${title}`);
  expect(ja.summary.split("\n")[0]).toBe(`# ❌ ${title}`);
  expect(ja.outputs["summary"]).toContain(title);
  expect(ja.outputs["comment-body"]).toContain(title);
  expect(github.store.comments.map((c) => c.body)).toEqual([expect.stringContaining(title)]);
  expect(ja.stdout).toContain("プルリクエスト #7 のコメント：作成しました");
  for (const output of ["verdict", "exit-code", "errors", "introduced"])
    expect(ja.outputs[output]).toBe(en.outputs[output]);
});

test("the key lang of the configuration, and a language that changes: one issue, in the new one", async () => {
  work.world("demo.example.zone", UNLIST);
  const inputs = { config: "mailworthy.yml", history: "branch:mailworthy-history", issues: "true" };
  await work.action("schedule", schedule(), inputs);
  work.world("demo.example.zone", LIST("203.0.113.10"));
  await work.action("schedule", schedule(), inputs);
  expect(github.store.issues.map((issue) => issue.body)).toEqual([expect.stringContaining("### What to do")]);
  work.write("mailworthy.yml", `${CONFIG}\nlang: ja\n`);
  const ja = await work.action("schedule", schedule(), inputs);
  expect(ja.outputs["summary"]).toContain("メール到達性");
  expect(github.store.issues.map((issue) => [issue.title, issue.body])).toEqual([
    ["dnsbl/listed：203.0.113.10（bl.demo.example）", expect.stringContaining("### 対処方法")],
  ]);
});

test("a wrong lang is wrong input, told in English", async () => {
  const ran = await work.action("push", {}, { ...INPUTS, lang: "jp" });
  expect([ran.code, ran.outputs["verdict"]]).toEqual([2, "not-checked"]);
  expect(ran.stdout).toContain("::error::input lang: jp; expected en, ja (did you mean ja?)");
});

test("wrong input is told in the language that was asked for", async () => {
  const ran = await work.action("push", {}, { ...INPUTS, lang: "ja", "fail-on": "regresion" });
  expect([ran.code, ran.summary.split("\n")[0]]).toEqual([
    2,
    "# ❌ メール到達性：入力に誤りが1件あるため、何も確認していません",
  ]);
});
