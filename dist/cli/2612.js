export const id = 2612;
export const ids = [2612];
export const modules = {

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/fit.js
function whole(lines) {
    return { before: lines, rows: [], after: () => [] };
}
function blocksOf(lines) {
    const parts = [[]];
    let depth = 0;
    let fence = null;
    for (const line of lines) {
        const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        const inside = fence !== null || depth > 0;
        if (!inside && (line.startsWith("## ") || line.startsWith("<details")))
            parts.push([]);
        parts.at(-1)?.push(line);
        if (fence !== null)
            fence = mark !== null && mark.startsWith(fence) && line.trim() === mark ? null : fence;
        else if (mark !== null)
            fence = mark;
        else if (line.startsWith("<details"))
            depth++;
        else if (line.startsWith("</details>") && depth > 0 && --depth === 0)
            parts.push([]);
    }
    return parts.filter((part) => part.some((line) => line !== "")).map(whole);
}
function fit(blocks, limit, left) {
    const all = blocks.flatMap((b) => [...b.before, ...b.rows, ...b.after(0)]);
    if (sizeOf(all) <= limit)
        return textOf(all);
    const out = [];
    let room = limit - sizeOf(left);
    for (const block of blocks) {
        const lines = cut(block, room);
        if (lines === null)
            continue;
        out.push(...lines);
        room -= sizeOf(lines);
    }
    return room < 0 ? "" : textOf([...out, ...left]);
}
function cut(block, room) {
    const complete = [...block.before, ...block.rows, ...block.after(0)];
    if (sizeOf(complete) <= room)
        return complete;
    const frame = sizeOf([...block.before, ...block.after(block.rows.length)]);
    let size = frame;
    let kept = 0;
    for (const row of block.rows) {
        size += sizeOf([row]);
        if (size > room)
            break;
        kept++;
    }
    return kept === 0 ? null : [...block.before, ...block.rows.slice(0, kept), ...block.after(block.rows.length - kept)];
}
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
function textOf(lines) {
    return lines.map((line) => `${line}\n`).join("");
}

// EXTERNAL MODULE: ./build/report/advice.js
var report_advice = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/finding-text.js
var finding_text = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/lang.js
var report_lang = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/report/place.js + 1 modules
var report_place = __webpack_require__(644);
// EXTERNAL MODULE: ./build/report/rule-link.js
var rule_link = __webpack_require__(4298);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(2045);
;// CONCATENATED MODULE: ./build/report/markdown-findings.js










const ROWS = 500;
const OPEN_SHOWN = 5;
function findingBlocks(input) {
    const { findings, notChecked, mode } = input.judgement;
    const fresh = new Set((0,model/* news */.wI)(input));
    const known = findings.filter((f) => !fresh.has(f) && f.acceptedUntil === null && f.change !== "resolved" && f.change !== null);
    const accepted = findings.filter((f) => f.acceptedUntil !== null && f.change !== "resolved");
    const unknown = [...(0,causes/* unknownGroups */.rN)(notChecked)].sort((a, b) => Number(b.isNew) - Number(a.isNew));
    const stood = (g) => mode === "pull-request" && g.at !== null && !g.isNew;
    const open = unknown.filter((g) => !stood(g)).slice(0, OPEN_SHOWN);
    const folded = unknown.filter((g) => !open.includes(g));
    const rows = [...findingRows([...fresh], input), ...blindRow(input), ...open.map((g) => unknownRow(g, input))];
    const { markdown: words } = (0,report_lang/* wordsOf */.Z)(input);
    return [
        rows.length > 0 ? table(rows, words) : nothing(known.length + accepted.length, findings.length, words),
        ...fold(words.known(mode, known.length), findingRows(known, input), words),
        ...fold(words.accepted(accepted.length), findingRows(accepted, input), words),
        ...fold(words.moreUnknown(folded.length), folded.map((g) => unknownRow(g, input)), words),
    ];
}
function table(rows, words) {
    const left = Math.max(0, rows.length - ROWS);
    return {
        before: [`| | ${words.what} | ${words.where} |`, "|-|---|---|"],
        rows: rows.slice(0, ROWS),
        after: (cut) => (cut + left > 0 ? ["", words.moreRows(cut + left), ""] : [""]),
    };
}
function fold(title, rows, words) {
    if (rows.length === 0)
        return [];
    const inner = table(rows, words);
    return [
        {
            before: [`<details><summary>${(0,report_escape/* markdown */.wD)(title)}</summary>`, "", ...inner.before],
            rows: inner.rows,
            after: (cut) => [...inner.after(cut), "</details>", ""],
        },
    ];
}
function nothing(standing, all, words) {
    const text = standing > 0 ? words.nothingNew : all > 0 ? words.nothingLeft : words.nothing;
    return { before: [text, ""], rows: [], after: () => [] };
}
function findingRows(findings, input) {
    return (0,causes/* byPlace */.hz)(findings).map((group, i, groups) => findingRow(group, groups[i - 1]?.[0], input));
}
const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" };
function findingRow(group, before, input) {
    const [finding] = group;
    const { annotations, common, markdown: words } = (0,report_lang/* wordsOf */.Z)(input);
    const { advice, record } = (0,report_advice/* adviceOf */.w)(finding, (0,report_lang/* langOf */.E)(input));
    const { shown, more } = (0,causes/* otherSubjects */.Oo)(group);
    const same = shown.length === 0 ? "" : ` ${annotations.same(common.andMore(shown.map(report_escape/* code */.aY), more))}`;
    const publish = record === null ? "" : words.publish((0,report_escape/* code */.aY)(record));
    const why = `[${words.why}](${(0,rule_link/* ruleUrl */.QB)(finding.id, input.version, (0,report_lang/* langOf */.E)(input))}) ${(0,report_escape/* code */.aY)(finding.id)}`;
    const text = `**${(0,report_escape/* markdown */.wD)((0,finding_text/* textOf */.u)(finding, (0,report_lang/* langOf */.E)(input)).message)}**${note(finding, input)}${same}<br>→ ${(0,report_escape/* markdown */.wD)(advice)}${publish} · ${why}`;
    const sign = finding.acceptedUntil === null ? SIGNS[finding.severity] : "✅";
    return `| ${sign} | ${text} | ${where(finding, before, input)} |`;
}
function note(finding, input) {
    const { common, markdown: words } = (0,report_lang/* wordsOf */.Z)(input);
    const { mode } = input.judgement;
    const day = finding.since?.slice(0, 10) ?? "";
    if (finding.acceptedUntil !== null)
        return words.note([common.acceptedUntil(finding.acceptedUntil)]);
    switch (finding.change) {
        case "worsened":
            return words.note([mode === "pull-request" ? words.worseByThis : words.worse]);
        case "indeterminate":
            return words.note([words.notCompared]);
        case "persisting":
            return words.note([
                ...(day === "" ? [] : [words.since(day)]),
                ...(finding.issue === undefined ? [] : [words.tracked(finding.issue)]),
            ]);
        case "introduced":
            return words.note(mode === "history" && day !== "" ? [words.since(day)] : []);
        case "resolved":
        case null:
            return "";
    }
}
function where(f, before, input) {
    const source = input.source ?? null;
    if (f.location === null)
        return "–";
    const same = before?.location?.file === f.location.file && before.location.line === f.location.line;
    return same ? (0,report_place/* placeLink */.aE)(f.location, source, (0,report_lang/* wordsOf */.Z)(input).markdown.sameLine) : (0,report_place/* placeLink */.aE)(f.location, source);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function blindRow(input) {
    const unseen = (0,headline/* blindnessOf */.i9)(input);
    if (unseen === null)
        return [];
    return [
        `| ⬜ | **${capital((0,report_lang/* wordsOf */.Z)(input).headline.blind(unseen))}**<br>→ ${(0,report_escape/* markdown */.wD)((0,summary_line/* blindAdvice */.CE)(unseen, input))} | – |`,
    ];
}
function unknownRow(group, input) {
    const place = group.at === null ? "–" : (0,report_place/* placeLink */.aE)(group.at, input.source ?? null);
    const lang = (0,report_lang/* langOf */.E)(input);
    const what = (0,report_lang/* wordsOf */.Z)(input).markdown.notChecked((0,causes/* unknownSubject */.dH)(group, lang, report_escape/* code */.aY), group.isNew);
    return `| ⬜ | **${what}**<br>→ ${(0,report_escape/* markdown */.wD)((0,causes/* unknownWhy */.tU)(group, lang))} | ${place} |`;
}

// EXTERNAL MODULE: ./build/report/providers.js
var providers = __webpack_require__(3417);
;// CONCATENATED MODULE: ./build/report/recovered.js



const MOST = 100;
function recoveredSection(input) {
    const rows = input.judgement.findings.filter((f) => f.change === "resolved");
    if (rows.length === 0)
        return [];
    const { markdown: words, common } = (0,report_lang/* wordsOf */.Z)(input);
    const lines = rows.slice(0, MOST).map((f) => {
        const { message } = (0,finding_text/* textOf */.u)(f, (0,report_lang/* langOf */.E)(input));
        return `- ✅ ${words.recoveredLine(about(f.subject, message), (0,report_escape/* markdown */.wD)(message), (0,report_escape/* code */.aY)(f.id), (f.since ?? "").slice(0, 10))}`;
    });
    const more = rows.length > MOST ? [`- ${common.more(rows.length - MOST)}`] : [];
    return [`## ${words.recovered}`, "", ...lines, ...more, ""];
}
function about(subject, message) {
    return message.includes(subject) ? "" : (0,report_escape/* code */.aY)(subject);
}

// EXTERNAL MODULE: ./build/ip/range.js
var range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/report/words/words.js + 36 modules
var words_words = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/report/mermaid.js


const MAX_NODES = 60;
function mermaidTree(tree, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const lines = ["flowchart LR"];
    const broken = [];
    let next = 0;
    let left = 0;
    const visit = (node) => {
        const id = `n${next++}`;
        const fine = node.status === "ok" || node.status === "macro";
        const cost = node.lookups > 0 ? ` (${node.lookups})` : "";
        const note = node.status === "ok" ? cost : ` – ${words.status[node.status]}`;
        lines.push(`  ${id}["${(0,report_escape/* mermaid */.a4)(node.domain.slice(0, 120))}${note}"]`);
        if (!fine && node.status !== "unknown")
            broken.push(id);
        for (const child of node.children) {
            if (next < MAX_NODES)
                lines.push(`  ${id} -->${child.via?.kind === "redirect" ? "|redirect|" : ""} ${visit(child)}`);
            else
                left++;
        }
        return id;
    };
    visit(tree);
    if (left > 0)
        lines.push(`  more["${words.moreBranches(left)}"]`);
    if (broken.length > 0)
        lines.push("  classDef broken stroke:#d1242f,stroke-width:2px", `  class ${broken.join(",")} broken`);
    return lines;
}

// EXTERNAL MODULE: ./build/report/spf-effect.js
var spf_effect = __webpack_require__(6724);
;// CONCATENATED MODULE: ./build/report/spf-sections.js








function spfBudgets(input) {
    const all = (0,spf_effect/* spfOf */.xk)(input);
    if (all.length === 0)
        return [];
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,report_lang/* wordsOf */.Z)(input).spf;
    const rows = all
        .slice(0, 50)
        .map((s) => `| ${(0,report_escape/* markdown */.wD)(s.domain)} | ${(0,spf_effect/* budgetText */.$e)(s, lang)} | ${(0,spf_effect/* voidText */.gd)(s, lang)} | ${(0,spf_effect/* whoAndChange */.kr)(s, lang, MARKDOWN)} |`);
    const more = all.length > 50 ? ["", words.moreDomains(all.length - 50)] : [];
    const only = all[0];
    if (only !== undefined && all.length === 1)
        return [...budgetHeading(only, lang), ""];
    const head = `| ${words.domain} | ${words.lookups} | ${words.voids} | ${words.maySend} |`;
    return [`## ${words.budget}`, "", head, "|---|---|---|---|", ...rows, ...more, ""];
}
const MARKDOWN = { strong: (text) => `**${text}**`, term: report_escape/* code */.aY };
function budgetHeading(s, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const title = words.titled(words.budgetOf((0,report_escape/* markdown */.wD)(s.domain)), (0,spf_effect/* budgetText */.$e)(s, lang));
    const voids = words.titled(words.voids, (0,spf_effect/* voidText */.gd)(s, lang));
    return [`## ${title}`, "", voids, "", words.maySendWho((0,spf_effect/* whoAndChange */.kr)(s, lang, MARKDOWN))];
}
function spfDetails(input) {
    const all = (0,spf_effect/* spfOf */.xk)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    return [
        ...publishSection(input),
        ...all
            .filter(({ spf }) => spf.tree.children.length > 0)
            .slice(0, 10)
            .flatMap((s) => treeSection(s, lang)),
        ...all
            .filter((s) => input.baseFacts === null || (0,spf_effect/* effectOf */.$x)(s, lang)?.text !== "")
            .slice(0, 20)
            .flatMap((s) => whoMaySend(s, lang)),
    ];
}
function details(title, body) {
    return [`<details><summary>${title}</summary>`, "", ...body, "", "</details>", ""];
}
function publishSection(input) {
    const { common, spf: words } = (0,report_lang/* wordsOf */.Z)(input);
    const records = new Map();
    for (const finding of (0,model/* open */.ho)(input)) {
        const { record } = (0,report_advice/* adviceOf */.w)(finding, (0,report_lang/* langOf */.E)(input));
        if (record === null)
            continue;
        const key = `${finding.sender}\n${record}`;
        const known = records.get(key);
        if (known === undefined)
            records.set(key, {
                title: finding.id === "spf/sender-not-authorized" ? finding.cause : finding.subject,
                ids: new Set([finding.id]),
            });
        else
            known.ids.add(finding.id);
    }
    if (records.size === 0)
        return [];
    const blocks = [...records]
        .slice(0, 20)
        .flatMap(([key, { title, ids }]) => [
        words.publishFor((0,report_escape/* code */.aY)(title), common.list([...ids].map(report_escape/* code */.aY))),
        "",
        ...(0,report_escape/* fenced */.OF)([key.slice(key.indexOf("\n") + 1)], "text"),
        "",
    ]);
    return details(words.publish, blocks.slice(0, -1));
}
function treeSection({ domain, spf }, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const own = spf.lookups - spf.tree.children.reduce((sum, c) => sum + c.lookups + 1, 0);
    const listed = new Map(spf.includes.map((i) => [i.term, i.listed]));
    const withList = spf.includes.some((i) => i.listed !== null);
    const rows = [...spf.tree.children]
        .sort((a, b) => b.lookups - a.lookups)
        .slice(0, 50)
        .map((child) => {
        const passes = listed.get(child.via?.term ?? "") ?? null;
        const cells = [(0,report_escape/* code */.aY)(child.via?.term ?? child.domain), String(child.lookups + 1)];
        return `| ${[...cells, ...(withList ? [passes === null ? "–" : String(passes)] : [])].join(" | ")} |`;
    });
    return details(words.tree((0,report_escape/* markdownHtml */.hU)(domain)), [
        "```mermaid",
        ...mermaidTree(spf.tree, lang),
        "```",
        "",
        `| ${words.include} | ${words.lookups} |${withList ? ` ${words.passBy} |` : ""}`,
        `|---|---|${withList ? "---|" : ""}`,
        ...rows,
        ...(own > 0 ? [`| ${words.ownTerms} | ${own} |${withList ? " |" : ""}`] : []),
    ]);
}
function whoMaySend(s, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const effect = (0,spf_effect/* effectOf */.$x)(s, lang);
    if (effect === null)
        return [];
    const { now, gained, lost, text } = effect;
    if (now.length === 0 && lost.length === 0)
        return [];
    const list = (set, most) => {
        const blocks = set.slice(0, most).flatMap(range/* cidrsOf */.Fm);
        const more = blocks.length > most || set.length > most ? " …" : "";
        return `${blocks.slice(0, most).map(report_escape/* code */.aY).join(", ") || words.none}${more}`;
    };
    const { depending } = s.spf;
    return details(words.whoMaySend((0,report_escape/* markdownHtml */.hU)(s.domain), text === "" ? (0,spf_effect/* whoText */.UF)(now, lang) : text), [
        words.titled((0,spf_effect/* whoText */.UF)(now, lang), list(now, 100)),
        ...(depending === null ? [] : ["", words.whoDepends(null, (0,spf_effect/* openText */.Uq)(depending, lang, report_escape/* code */.aY))]),
        ...(gained.length === 0 ? [] : ["", words.titled(words.gained, list(gained, 50))]),
        ...(lost.length === 0 ? [] : ["", words.titled(words.lost, list(lost, 50))]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/settings-section.js






const settings_section_MOST = 100;
function settingsSection(input) {
    const { settings = null, source = null } = input;
    const { settings: words, common } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const found = (0,model/* loosenings */.a)(input);
    const notes = settings?.notes.map(words.note) ?? [];
    const told = [...found.map((f) => (0,finding_text/* messageOf */.b)(f, lang)), ...notes];
    const [first] = told;
    if (first === undefined)
        return [];
    const lines = found.slice(0, settings_section_MOST).map((f) => {
        const accepted = f.acceptedUntil === null ? [] : [common.acceptedUntil(f.acceptedUntil)];
        const place = f.location === null ? "" : ` (${(0,report_place/* placeLink */.aE)(f.location, source)})`;
        return `- ${common.list([`${(0,report_escape/* markdown */.wD)((0,finding_text/* messageOf */.b)(f, lang))}${place}`, ...accepted])}`;
    });
    const more = found.length > settings_section_MOST ? [`- ${common.moreInJson(found.length - settings_section_MOST)}`] : [];
    return details(`⚠️ ${words.titled((0,report_escape/* html */.qy)(first), told.length - 1)}`, [
        ...(settings?.by === "base" ? [words.byBase, ""] : []),
        ...[...lines, ...more, ...notes.map((note) => `- ${(0,report_escape/* markdown */.wD)(note)}`)],
        ...underBase(input),
    ]);
}
function underBase(input) {
    const { settings = null, source = null } = input;
    const under = settings?.underBase ?? null;
    if (under === null)
        return [];
    const { settings: words, common } = (0,report_lang/* wordsOf */.Z)(input);
    const lines = under.findings.map((f) => `- ${(0,report_escape/* markdown */.wD)((0,finding_text/* messageOf */.b)(f, (0,report_lang/* langOf */.E)(input)))}${f.location === null ? "" : ` (${(0,report_place/* placeLink */.aE)(f.location, source)})`}`);
    const left = under.failing - under.findings.length;
    return ["", words.fails(under), "", ...lines, ...(left > 0 ? [`- ${common.more(left)}`] : [])];
}

// EXTERNAL MODULE: ./build/report/table.js
var report_table = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/report/markdown.js










const SUMMARY_LIMIT = 1024 * 1024;
const markdown_ROWS = 500;
function renderMarkdown(input, hidden = null, limit = SUMMARY_LIMIT) {
    const folded = [
        ...spfBudgets(input),
        ...spfDetails(input),
        ...(0,providers/* providerSection */.T2)(input.facts, (0,report_lang/* langOf */.E)(input)),
        ...byHand(input),
    ];
    const blocks = [
        ...[whole(heading(input, hidden)), ...findingBlocks(input), ...blocksOf(recoveredSection(input))],
        ...settingsBlock(input),
        ...[...senderBlocks(input), ...blocksOf(folded)],
    ];
    return fit(blocks, limit, [`_${(0,report_lang/* wordsOf */.Z)(input).markdown.cut}_`]);
}
function settingsBlock(input) {
    const lines = settingsSection(input);
    return lines.length === 0 ? [] : [whole(lines)];
}
const markdown_SIGNS = { good: "✅", known: "⚠️", bad: "❌", unseen: "⬜" };
function heading(input, hidden) {
    const learned = input.learned ? ["", (0,report_lang/* wordsOf */.Z)(input).common.firstRun] : [];
    return [
        `# ${markdown_SIGNS[(0,summary_line/* sign */._S)(input)]} ${(0,report_escape/* markdown */.wD)((0,summary_line/* headline */.Pl)(input))}`,
        ...[
            scope(input),
            ...learned,
            ...(hidden === null ? [] : ["", `_${(0,report_lang/* wordsOf */.Z)(input).common.sentence((0,report_escape/* markdown */.wD)(hidden))}_`]),
            "",
        ],
    ];
}
function scope(input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).headline;
    const refs = input.base === null ? [] : [words.refs((0,report_escape/* code */.aY)(input.base), (0,report_escape/* code */.aY)(input.head ?? words.yourFiles))];
    return [...(0,summary_line/* scopeParts */.RZ)(input).map(report_escape/* markdown */.wD), ...refs].join(" · ");
}
const MARKS = { ok: "✅ ", bad: "❌ ", odd: "⚠️ ", none: "", open: "⬜ " };
function senderBlocks(input) {
    const { rows, left } = (0,report_table/* senderTable */.q)(input.facts, (0,report_lang/* langOf */.E)(input), markdown_ROWS);
    if (rows.length === 0)
        return [];
    const words = (0,report_lang/* wordsOf */.Z)(input).table;
    const show = (cell) => MARKS[cell.mark] + (0,report_escape/* markdown */.wD)(cell.text);
    const lines = rows.map((r) => `| ${r.found ? words.marked((0,report_escape/* code */.aY)(r.address), words.found) : (0,report_escape/* code */.aY)(r.address)} | ${(0,report_escape/* markdown */.wD)(r.sender)} | ${show(r.ptr)} | ${show(r.forward)} | ${show(r.helo)} | ${show(r.spf)} | ${show(r.lists)} |`);
    return [
        {
            before: [
                `## ${words.title}`,
                "",
                `| ${[words.address, words.sender, words.reverse, words.forward, words.helo, words.spf, words.lists].join(" | ")} |`,
                "|---|---|---|---|---|---|---|",
            ],
            rows: lines,
            after: (cut) => (cut + left > 0 ? ["", words.moreAddresses(cut + left), ""] : [""]),
        },
    ];
}
function byHand(input) {
    const commands = new Set(input.judgement.findings.flatMap((f) => f.evidence.map((e) => e.command)));
    if (commands.size === 0)
        return [];
    const words = (0,report_lang/* wordsOf */.Z)(input).markdown;
    return details(words.byHand, [...(0,report_escape/* fenced */.OF)([...commands].slice(0, 200), "sh"), "", words.withoutDig]);
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  aE: () => (/* binding */ placeLink)
});

// UNUSED EXPORTS: placeUrl

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/rooted.js
function rooted(input, prefix) {
    if (prefix === "")
        return input;
    const move = (at) => at === null || at.file.startsWith("(") ? at : { ...at, file: joined(prefix, at.file) };
    const { judgement, facts } = input;
    return {
        ...input,
        judgement: { ...judgement, findings: judgement.findings.map((f) => ({ ...f, location: move(f.location) })) },
        facts: { ...facts, senders: facts.senders.map((sender) => ({ ...sender, at: move(sender.at) })) },
    };
}
function joined(prefix, file) {
    const parts = [];
    for (const part of `${prefix}/${file}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/report/place.js


function placeLink(at, source, words = (0,report_escape/* code */.aY)(`${at.file}:${at.line}`)) {
    const url = source === null ? null : placeUrl(at, source);
    return url === null ? words : `[${words}](${url})`;
}
function placeUrl(at, { url, directory }) {
    if (!isInside(at.file) || /\p{Cs}/u.test(at.file))
        return null;
    const path = joined(directory, at.file.replaceAll("\\", "/")).split("/").map(segment).join("/");
    return path === "" ? null : `${url}/${path}#L${at.line}`;
}
function isInside(file) {
    return file !== "" && !/^([/\\(]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file);
}
function segment(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl)
/* harmony export */ });
/* unused harmony exports pathOfPage, anchorOf */
function ruleUrl(id, version, lang = "en") {
    const path = /^[a-z]+\/[a-z\d-]+$/.test(id) ? pathOfPage(id, lang) : "docs/rules.md";
    return `https://github.com/mailworthy/mailworthy/blob/v${encodeURIComponent(version)}/${path}`;
}
function pathOfPage(id, lang) {
    return `docs/rules/${id}${lang === "en" ? "" : `.${lang}`}.md`;
}
function anchorOf(id) {
    return id.replace(/[^a-z\d-]/g, "");
}


/***/ })

};
