import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { LANGS, type Lang } from "../../src/core/lang.ts";
import { renderHtml } from "../../src/report/html.ts";
import { fullReport } from "../report/fixture.ts";
import { run } from "../run.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const dir = mkdtempSync(join(tmpdir(), "mailworthy-page-"));
const fileOf = (lang: Lang): string => join(dir, `report.${lang}.html`);
const shots = process.env["MAILWORTHY_SHOTS"];
let browser: Browser;

beforeAll(async () => {
  for (const lang of LANGS) writeFileSync(fileOf(lang), renderHtml({ ...fullReport(), lang }));
  const { stdout } = await run("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v chrome"]);
  if (stdout.trim() === "") throw new Error("chromium is not on PATH (scripts/apt.sh installs it)");
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await puppeteer.launch({ executablePath: stdout.trim(), args: [...root, "--disable-dev-shm-usage"] });
});
afterAll(async () => {
  await browser.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Everything that the page asked for, itself included. */
  readonly requests: readonly string[];
  /** What the console said: policy violations and errors stand there. */
  readonly said: readonly string[];
}

async function open(theme: "light" | "dark", width: number, lang: Lang = "en"): Promise<Opened> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.goto(pathToFileURL(fileOf(lang)).href);
  return { page, requests, said };
}

describe.each([
  ["light", 360, "en"],
  ["light", 1280, "en"],
  ["dark", 360, "en"],
  ["dark", 1280, "en"],
  ["light", 360, "ja"],
  ["dark", 1280, "ja"],
] as const)("%s, %i pixels wide, %s", (theme, width, lang) => {
  test("reads well: no sideways scroll, no request, nothing refused by the policy, no axe violation", async () => {
    const { page, requests, said } = await open(theme, width, lang);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(requests).toEqual([pathToFileURL(fileOf(lang)).href]);
    expect(said).toEqual([]);
    expect(await violations(page)).toEqual([]);
    if (shots !== undefined)
      await page.screenshot({ path: join(shots, `${theme}-${width}-${lang}.png`), fullPage: true });
    await page.close();
  });
});

/** axe-core runs from outside of the page's policy (the debugger's own world), on everything incl. best practices. */
async function violations(page: Page): Promise<readonly string[]> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send("Page.getFrameTree");
  const { executionContextId } = await client.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  await client.send("Runtime.evaluate", { contextId: executionContextId, expression: `${AXE};0` });
  const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
    contextId: executionContextId,
    expression: `axe.run({ resultTypes: ["violations"] }).then((r) => JSON.stringify({
      rules: r.passes.map((p) => p.id), bad: r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 150) + " " + n.failureSummary).join(" | ")) }))`,
    ...{ awaitPromise: true, returnByValue: true },
  });
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
  const { rules, bad } = JSON.parse(String(result.value)) as { rules: readonly string[]; bad: readonly string[] };
  expect(rules).toContain("color-contrast");
  return bad;
}

test("the keyboard reaches everything, in the order of the page, the skip link first", async () => {
  const { page } = await open("light", 1280);
  // What stands in a closed <details> is reached after opening it; its summary is reached now.
  const wanted = (await page.evaluate(`[...document.querySelectorAll("a[href],summary,input:checked,[tabindex='0']")]
    .filter((e) => (e.matches("summary") ? e.parentElement.parentElement : e).closest("details:not([open])") === null)
    .map((e) => e.outerHTML.slice(0, 120))`)) as readonly string[];
  const reached: string[] = [];
  while (reached.length < wanted.length) {
    await page.keyboard.press("Tab");
    reached.push(String(await page.evaluate("document.activeElement.outerHTML.slice(0, 120)")));
  }
  expect(reached).toEqual(wanted);
  expect(reached[0]).toContain('class="skip"');
  expect(wanted.length).toBeGreaterThan(15);
  await page.close();
});

test("the filter works without a script", async () => {
  const { page } = await open("light", 1280);
  const visible = async (): Promise<readonly string[]> =>
    (await page.evaluate(`[...document.querySelectorAll(".finding")]
      .filter((e) => e.getClientRects().length > 0).map((e) => e.className.split(" ")[1])`)) as readonly string[];
  expect(new Set(await visible())).toEqual(new Set(["error", "warning", "info"]));
  await page.click("#only-warning");
  expect(await visible()).toEqual(["warning"]);
  await page.close();
});

test("scorecard, letters, history and SPF tree are there, and read as people expect", async () => {
  const { page } = await open("light", 1280);
  const text = async (selector: string): Promise<readonly string[]> =>
    (await page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.textContent)`,
    )) as readonly string[];
  expect((await text("h2")).slice(-3)).toEqual(["SPF: budget, tree, who may send", "Provider scorecard", "History"]);
  expect((await text(".score tbody:first-of-type th"))[0]).toMatch(/^Gmail . not all checked since /);
  expect((await text(".score td:nth-child(2)")).every((t) => /(met|not checked|–)$/.test(t))).toBe(true);
  const [letter] = await text("pre[lang=en]");
  expect(letter?.split("\n").slice(0, 3)).toEqual([
    "Removal request: 203.0.113.40 on bl.example",
    "",
    "Hello bl.example team,",
  ]);
  expect((await text("pre[lang=ja]")).every((t) => t.includes("\n") && !t.includes("\\u{a}"))).toBe(true);
  expect(await text(".legend li")).toEqual(["Errors", "Warnings", "Listed", "Not checked"]);
  expect((await text(".chart title"))[0]).toContain("over 30 runs");
  expect((await text(".tree > li > ul > li")).length).toBe(20);
  await page.close();
});

test("on paper nothing stays folded or cut", async () => {
  const { page } = await open("dark", 1280);
  await page.emulateMediaType("print");
  const cut = await page.evaluate(`[...document.querySelectorAll(".scroll, details > *")]
    .filter((e) => getComputedStyle(e).overflow === "auto" || !e.checkVisibility({ contentVisibilityAuto: true })).length`);
  expect(cut).toBe(0);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.finding')).backgroundColor")).toBe(
    "rgb(255, 255, 255)",
  );
  await page.close();
});

test("hostile text is inert", async () => {
  const { page } = await open("light", 1280);
  expect(await page.title()).toBe("Mail deliverability: 6 regressions since the last good state");
  const active = "script,img,iframe,object,[onload],[onerror],main a[href]";
  expect(await page.evaluate(`document.querySelectorAll("${active}").length`)).toBe(0);
  const text = await page.evaluate("document.body.textContent");
  expect(text).toContain("<script>document.title='owned'</script>");
  expect(text).toContain("\\u{202e}evil\\u{202c}");
  await page.close();
});

test("1,000 addresses × 60 lists stay under 5 MB", async () => {
  const { bigReport } = await import("../report/big.ts");
  const page = renderHtml(bigReport(1000, 60));
  expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
  expect(page.match(/<td>ok/g)?.length).toBe(60_000);
});
