// Four reports of N senders in all, read, joined and written in every format.
import { performance } from "node:perf_hooks";
import { mergeReports } from "../src/app/merge/merge.ts";
import { parseReport } from "../src/app/merge/read.ts";
import { renderHtml } from "../src/report/html.ts";
import { renderJson } from "../src/report/json.ts";
import { renderMarkdown } from "../src/report/markdown.ts";
import { bigReport } from "../__tests__/report/big.ts";

const senders = Number(process.argv[2] ?? 10_000);
const report = bigReport(senders, 10);
const parts = [0, 1, 2, 3].map((part) => {
  const mine = report.facts.senders.filter((_, i) => i % 4 === part);
  const own = new Set(mine.map((s) => s.id));
  const findings = report.judgement.findings.filter((f) => own.has(f.sender));
  const judgement = { ...report.judgement, mode: "absolute" as const, findings };
  return renderJson({ ...report, judgement, facts: { ...report.facts, senders: mine }, shard: `${part + 1}/4` });
});
const started = performance.now();
const read = parts.flatMap((text, i) => {
  const one = parseReport(text, `part-${i + 1}.json`);
  return one.ok ? [one.value] : [];
});
const merged = mergeReports(read, { against: { mode: "absolute" }, failOn: null, maxNotChecked: null });
if (!merged.ok) throw new Error(merged.error[0]?.message);
const joined = performance.now() - started;
const pages = [renderJson, renderHtml, renderMarkdown].map((render) => Buffer.byteLength(render(merged.value.report)));
console.log(
  JSON.stringify({
    ...{ name: "merge", senders, findings: merged.value.report.judgement.findings.length },
    ...{ inputMiB: Number((parts.join("").length / 1048576).toFixed(1)), joinMs: Math.round(joined) },
    ...{ renderMs: Math.round(performance.now() - started - joined), outputBytes: pages },
    rssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
