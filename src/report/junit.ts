import { xml } from "./escape.ts";
import { open, type ReportInput } from "./model.ts";

/** JUnit XML: a case for each open finding (failure by severity) and for each thing not checked (skipped). */
export function renderJunit(input: ReportInput): string {
  const findings = open(input);
  const { notChecked } = input.judgement;
  const failures = findings.filter((f) => f.severity === "error");
  const cases = findings.map((f) => {
    const name = `name="${xml(f.id)} ${xml(f.subject)}" classname="${xml(f.sender)}"`;
    const text = `${xml(f.message)}&#10;${xml(f.help)}`;
    return f.severity === "error"
      ? `    <testcase ${name}><failure message="${xml(f.message)}">${text}</failure></testcase>`
      : `    <testcase ${name}><system-out>${text}</system-out></testcase>`;
  });
  const skipped = notChecked.map(
    (n) =>
      `    <testcase name="${xml(n.check)} ${xml(n.list ?? n.subject)}" classname="${xml(n.sender)}"><skipped message="${xml(`${n.reason}: ${n.detail}`)}"/></testcase>`,
  );
  const total = cases.length + skipped.length;
  const counts = `tests="${total}" failures="${failures.length}" skipped="${skipped.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mailworthy" ${counts}>\n  <testsuite name="mailworthy" ${counts} timestamp="${input.at}">\n${[...cases, ...skipped].join("\n")}\n  </testsuite>\n</testsuites>\n`;
}
