// docs/blocklists.md from src/mail/dnsbl/catalogue.json; called by docs.mjs.
const ACCESS = {
  anyone: "free for anyone",
  "low-volume": "free for low volume",
  registration: "after registration",
  key: "with a key",
  unknown: "unknown",
};
const HOW = {
  form: "form",
  expires: "expires by itself",
  hoster: "hoster asks",
  mail: "by mail",
  paid: "paid",
  none: "none",
};
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("*", "\\*");
const code = (text) => `\`${text}\``;

function meaning(c) {
  const verdict = c.verdict === "graded" ? c.grade : c.grade === undefined ? c.verdict : `${c.verdict}, ${c.grade}`;
  return `| ${code(c.code)} | ${verdict} | ${cell(c.meaning)} |`;
}

function detail(list) {
  const facts = [
    `- Operator: ${list.operator}. Criteria: ${cell(list.criteria)}.`,
    `- Removal: ${HOW[list.removal.how]}${list.removal.note === "" ? "" : `; ${cell(list.removal.note)}`}${list.removal.page === null ? "" : ` (<${list.removal.page}>)`}.`,
    `- Terms: ${ACCESS[list.terms.access]}${list.terms.limit === null ? "" : `; ${cell(list.terms.limit)}`}${list.terms.note === "" ? "" : `; ${cell(list.terms.note)}`}.`,
    ...(list.key === undefined ? [] : [`- Key holders ask ${code(`KEY.${list.key.zone}`)}.`]),
    ...(list.controls === undefined
      ? []
      : [`- Control: ${code(list.controls.listed)} must be listed, ${code(list.controls.clean)} must not.`]),
    ...(list.alive === undefined ? [] : [`- Its test entry was seen on ${list.alive.date} (<${list.alive.url}>).`]),
    `- Sources: ${list.sources.map((s) => `${s.facts.join(", ")} <${s.url}> (${s.date})`).join("; ")}.`,
  ];
  const refusals = Object.entries(list.refusals).map(([c, cure]) => `| ${code(c)} | not checked | ${cell(cure)} |`);
  const table = ["| answer | verdict | meaning |", "| --- | --- | --- |", ...list.codes.map(meaning), ...refusals];
  return `### ${list.title}\n\n${code(list.zone)}\n\n${facts.join("\n")}\n\n${table.join("\n")}\n`;
}

/** The page, from the data. */
export function blocklistsPage({ lists, dead, private: closed, portals }) {
  const row = (l) =>
    `| [${l.title}](#${l.title
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(
        " ",
        "-",
      )}) | ${code(l.zone)} | ${l.role} | ${l.scope} | ${l.impact} | ${l.profile} | ${ACCESS[l.terms.access]} |`;
  const source = (s) => (s === null ? "no source found" : `<${s.url}> (${s.date})`);
  return `# Blocklists

Generated from \`src/mail/dnsbl/catalogue.json\` by \`npm run docs\`. ${lists.length} lists that can be asked, ${dead.length} that are dead.

- **Codes.** Only a code that stands here counts, and only from a list that passed its own control query in this run (RFC 5782 §5).
  Any other answer is _not checked_: never listed, never clean.
- **Profiles.** \`standard\` holds only lists whose terms let anybody ask a little. \`wide\` asks more; lists of it that want a key or a
  registration are reported as _not checked_ (\`needs-key\`) with the cure until they have it. \`named\` lists are asked only when you name
  them (\`blocklists.add\`, \`dnsbl --list\`): another list contains them, or too little is known of them. Naming a list that wants
  registration says that you are registered.
- **Roles.** \`block\` lists make findings. \`allow\` and \`graded\` lists are facts; with a history, a lost allow entry
  (\`dnsbl/allowlist-lost\`) and a grade that fell (\`dnsbl/reputation-fell\`) are warnings.
- **Impact** is our judgement of what large receivers act on. **Dates** say when a fact was looked up, in stored copies of public pages.
- **Keys.** \`dqs-key\` (\`MAILWORTHY_DQS_KEY\`) and \`abusix-key\` (\`MAILWORTHY_ABUSIX_KEY\`) become part of the names that are asked. They
  are hidden in reports, tapes and errors, in any letter case; write them nowhere else, not into \`blocklists.add\`.
- **IPv6** has a control query of its own: an empty IPv6 half is not checked for IPv6 addresses, and does not silence the IPv4 half.
  (The test entries are IPv4-mapped, so a server such as rbldnsd may answer them from IPv4 data: lists of this page are asked for IPv6
  only where their operator documents such data.)
- A list is asked at most 20 questions at once and 100 a second, in tenths of a second (\`blocklists.in-flight\`,
  \`blocklists.per-second\`, \`--list-rate\`); its operator's own limits hold whatever these say, and shards share both.
- \`check --estimate\` and \`dnsbl --estimate\` say what a run would ask of each list, of how many questions that it allows, and how long
  that takes, and ask nothing.
- **Alive.** Each run asks for a list's test entry; where it is gone, the day on which this watch's history, or somebody before, saw it
  last is told.

| list | zone | role | an entry is about | impact | profile | terms |
| --- | --- | --- | --- | --- | --- | --- |
${lists.map(row).join("\n")}

## Each list

${lists.map(detail).join("\n")}
## Dead lists

Naming one is an error that says what to use instead: a dead zone can list the whole world. Each also covers the names below it.

| zone | since | what happened | instead | source |
| --- | --- | --- | --- | --- |
${dead.map((d) => `| ${code(d.zone)} | ${cell(d.since)} | ${cell(d.what)} | ${d.instead === null ? "–" : code(d.instead)} | ${source(d.source)} |`).join("\n")}

## Lists that nobody outside can ask

| list | operator | why | page | source |
| --- | --- | --- | --- | --- |
${closed.map((c) => `| ${cell(c.title)} | ${c.operator} | ${cell(c.why)} | ${c.page === null ? "–" : `<${c.page}>`} | ${source(c.source)} |`).join("\n")}

## Pages of receivers that use no public list

| page | operator | receivers | about | address | source |
| --- | --- | --- | --- | --- | --- |
${portals.map((p) => `| ${cell(p.title)} | ${p.operator} | ${cell(p.receivers)} | ${p.about === "ip" ? "addresses" : "domains"} | <${p.page}> | ${source(p.source)} |`).join("\n")}
`;
}
