export const id = 8808;
export const ids = [8808];
export const modules = {

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/report/html/html.js


function markup(parts, ...values) {
    return made(parts.map((part, i) => part + markupOf(values[i] ?? null)).join(""));
}
const NOTHING = markup ``;
function lines(parts) {
    return joined(parts, "\n");
}
function joined(parts, between) {
    return made(parts.map((part) => part.markup).join(between === "\n" ? between : markupOf(between)));
}
function sentence(say) {
    const parts = [];
    const text = say((part) => `\ue000${parts.push(part) - 1}\ue001`);
    const pieces = text.split(/\ue000(\d{1,9})\ue001/);
    return made(pieces.map((piece, i) => (i % 2 === 0 ? markupOf(piece) : (parts[Number(piece)]?.markup ?? ""))).join(""));
}
function preformatted(text) {
    return made(text.split("\n").map(markupOf).join("\n"));
}
function trusted(markup) {
    return made(markup);
}
function markupOf(value) {
    if (value === null)
        return "";
    if (typeof value === "string")
        return (0,report_escape/* entities */.O5)((0,printable/* printable */.g$)(value));
    if (typeof value === "number")
        return String(value);
    return "markup" in value ? value.markup : value.map((part) => part.markup).join("");
}
function made(markup) {
    return { markup };
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/lang.js
var report_lang = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(2045);
;// CONCATENATED MODULE: ./build/report/html/banner.js





function banner(input) {
    const { verdict, mode } = input.judgement;
    const t = (0,model/* tally */.N4)(input);
    const words = (0,report_lang/* wordsOf */.Z)(input).page;
    const figures = [
        [words.errors, t.errors, t.errors > 0 ? "bad" : ""],
        [words.warnings, t.warnings, t.warnings > 0 ? "odd" : ""],
        ...(mode === "absolute"
            ? []
            : [
                [words.introduced, t.introduced, t.introduced > 0 ? "bad" : ""],
                [words.resolved, t.resolved, ""],
            ]),
        [words.notChecked, t.notChecked, t.notChecked > 0 ? "open" : ""],
    ];
    const list = figures.map(([name, n, kind]) => markup `<div><dt>${name}</dt><dd class="${kind}">${n.toLocaleString("en-US")}</dd></div>`);
    return markup `<div class="banner ${verdict}"><p class="verdict">${words.verdict[verdict]}</p>
<h1>${(0,summary_line/* headline */.Pl)(input)}</h1>
<p class="soft scope">${scope(input)}<time datetime="${input.at}">${input.at.replace("T", " ").replace("Z", " UTC")}</time></p>
${explain(input)}${settingsNotes(input)}<dl class="facts">${list}</dl></div>`;
}
function settingsNotes(input) {
    const { page, settings } = (0,report_lang/* wordsOf */.Z)(input);
    const notes = input.settings?.notes ?? [];
    return markup `${notes.map((note) => markup `<p>${page.note(settings.title, settings.note(note))}</p>\n`)}`;
}
function scope(input) {
    const parts = (0,summary_line/* scopeLine */.VU)(input).split(" · ");
    return markup `${parts.map((part) => markup `<span>${part} ·</span>`)}`;
}
function explain(input) {
    const unseen = (0,headline/* blindnessOf */.i9)(input);
    if (unseen !== null)
        return markup `<p>${(0,summary_line/* blindAdvice */.CE)(unseen, input)}</p>\n`;
    const words = (0,report_lang/* wordsOf */.Z)(input).page;
    if (input.learned)
        return markup `<p>${words.firstRun}</p>\n`;
    const standing = input.judgement.findings.filter((f) => f.change === "persisting").length;
    if (input.judgement.verdict !== "pass" || standing === 0)
        return NOTHING;
    return markup `<p>${words.stoodBefore}</p>\n`;
}

// EXTERNAL MODULE: ./build/rules/text.js + 31 modules
var rules_text = __webpack_require__(8819);
// EXTERNAL MODULE: ./build/report/advice.js
var report_advice = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/report/drafts.js + 6 modules
var report_drafts = __webpack_require__(4706);
// EXTERNAL MODULE: ./build/report/finding-text.js
var finding_text = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/report/fold.js
var fold = __webpack_require__(6888);
;// CONCATENATED MODULE: ./build/report/html/markup.js

function table(caption, head, rows, kind = "") {
    const body = rows.map((row) => markup `<tr>${row.map((c, i) => (i === 0 ? markup `<th scope="row">${c}</th>` : markup `<td>${c}</td>`))}</tr>`);
    const columns = head.map((title) => markup `<th scope="col">${title}</th>`);
    return markup_scroll(caption, markup `<table${kind === "" ? NOTHING : markup ` class="${kind}"`}><caption>${caption}</caption><thead><tr>${columns}</tr></thead><tbody>\n${lines(body)}\n</tbody></table>`);
}
function markup_scroll(label, body) {
    return markup `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${body}</div>`;
}
function details(title, body, open = false) {
    return markup `<details${open ? " open" : ""}><summary>${title}</summary>\n${body}\n</details>`;
}
function code(text) {
    return markup `<code>${text}</code>`;
}
function list(items, kind) {
    return markup `<ul class="${kind}">${items.map((item) => markup `<li>${item}</li>`)}</ul>`;
}
const WORDS = {
    ok: ["good", "✓ "],
    bad: ["bad", "✗ "],
    odd: ["odd", "! "],
    none: ["", ""],
    open: ["open", "? "],
};
function cell(c) {
    const [kind, sign] = WORDS[c.mark];
    const text = markup `${c.text}`;
    return kind === "" ? text : markup `<span class="${kind}"><span aria-hidden="true">${sign}</span>${text}</span>`;
}

;// CONCATENATED MODULE: ./build/report/html/findings.js








const MOST = 500;
const PROOFS = 20;
const LETTERS = 50;
function findingsSection(input) {
    const { findings } = input.judgement;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const folded = (0,fold/* folds */.h)(findings);
    const shown = folded.slice(0, MOST).map((f, i) => article(f, i, input));
    const left = folded.length - shown.length;
    const more = left > 0 ? markup `<p class="soft">${words.moreFindings(left)}</p>` : NOTHING;
    const body = findings.length === 0 ? markup `<p>${words.none}</p>` : lines([filter(findings, words), ...shown, more]);
    return { id: "findings", title: words.title, body };
}
function filter(findings, words) {
    const kinds = ["error", "warning", "info"].filter((k) => findings.some((f) => f.severity === k));
    if (kinds.length < 2)
        return NOTHING;
    const choice = (id, text, checked = "") => markup `<label><input type="radio" name="only" id="${id}"${checked}>${text}</label>`;
    const choices = kinds.map((k) => choice(`only-${k}`, words.only[k]));
    return markup `<fieldset><legend>${words.show}</legend>${choice("only-all", words.all, " checked")}${choices}</fieldset>`;
}
function article({ shown: f, of }, index, input) {
    const resolved = f.change === "resolved";
    const settled = resolved || f.acceptedUntil !== null;
    const lang = (0,report_lang/* langOf */.E)(input);
    const { common, pageFinding: words } = (0,report_lang/* wordsOf */.Z)(input);
    const label = resolved ? words.resolved : settled ? words.accepted : common.severity[f.severity];
    const why = (0,rules_text/* ruleWords */.mG)(lang, f.id)?.why;
    const { message } = (0,finding_text/* textOf */.u)(f, lang);
    const { advice, record, strings } = (0,report_advice/* adviceOf */.w)(f, lang);
    const corrected = resolved ? null : record;
    const rows = [
        [words.why, why === undefined || resolved ? null : markup `${why}`],
        [words.whatToDo, advice === "" || resolved ? null : markup `${advice}`],
        [words.corrected, corrected === null ? null : correction(corrected, strings, words)],
        [words.where, f.location === null ? null : code(`${f.location.file}:${f.location.line}`)],
        [words.sinceRow, since(f, input)],
        [words.letters, resolved || index >= LETTERS ? null : letters(of[0], input)],
        [words.proof, f.evidence.length === 0 || resolved ? null : proof(f, words)],
    ];
    const list = rows.flatMap(([name, text]) => (text === null ? [] : [markup `<dt>${name}</dt><dd>${text}</dd>`]));
    const about = f.subject === f.sender || f.sender === "" ? "" : markup `<span>${f.sender}</span>`;
    return markup `<article class="finding ${f.severity}${settled ? " settled" : ""}" aria-labelledby="f${index}">
<p class="meta"><span class="tag">${label}</span>${code(f.id)}<span>${f.subject}</span>${about}</p>
<h3 id="f${index}">${resolved ? words.noLonger(message) : message}</h3>
<dl class="case">${list}</dl></article>`;
}
function correction(record, strings, words) {
    const split = strings === null ? "" : markup `<span class="soft small">${words.inZoneFile}</span><pre>${strings}</pre>`;
    return markup `<pre>${record}</pre>${split}`;
}
function since(f, input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const accepted = f.acceptedUntil === null ? [] : [markup `${words.acceptedUntil(f.acceptedUntil)}`];
    const came = f.change === null ? [] : [cameText(f.change, f.since?.slice(0, 10) ?? null, input)];
    const parts = [...accepted, ...came];
    return parts.length === 0 ? null : joined(parts, words.parting);
}
function cameText(change, day, input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const isPull = input.judgement.mode === "pull-request";
    const strong = (text) => markup `<strong>${text}</strong>`;
    switch (change) {
        case "introduced":
            return day === null
                ? strong(isPull ? words.thisPullRequest : words.thisChange)
                : markup `${strong(words.isNew)}${words.firstSeen(day)}`;
        case "worsened":
            return strong(words.worse);
        case "persisting":
            return markup `${day === null ? words.beforeThis(isPull) : words.since(day)}`;
        case "resolved":
            return markup `${day === null ? words.resolved : words.stoodSince(day)}`;
        case "indeterminate":
            return markup `${words.notCompared}`;
    }
}
function letters(f, input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const drafts = (0,report_drafts/* draftsOf */.e)(f, input).map(({ language, to, subject, body }) => details(markup `${words.to(to)} <span class="soft small">${words.languages[language]}</span>`, markup `<pre lang="${language}">${preformatted(`${subject}\n\n${body.trimEnd()}`)}</pre>`));
    return drafts.length === 0 ? null : lines(drafts);
}
function proof(f, words) {
    const commands = f.evidence
        .slice(0, PROOFS)
        .map((e) => markup `<pre>${e.command}</pre><span class="answer soft small">${words.answers} ${code(e.answer)}</span>`);
    return details(markup `${words.commands(f.evidence.length)}`, lines(commands));
}

;// CONCATENATED MODULE: ./build/report/html/history.js



const history_MOST = 90;
const WIDTH = 900;
const HEIGHT = 220;
const LEFT = 64;
const TOP = 24;
const BOTTOM = 42;
const LINES = [
    { kind: "errors", title: (w) => w.errors, of: (p) => p.errors },
    { kind: "warnings", title: (w) => w.warnings, of: (p) => p.warnings },
    { kind: "listed", title: (w) => w.listed, of: (p) => p.listed },
    { kind: "not-checked", title: (w) => w.notChecked, of: (p) => p.notChecked },
];
function historySection(input) {
    const points = (input.runs ?? []).slice(-history_MOST);
    if (points.length < 2)
        return null;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageHistory;
    const rows = [...points]
        .reverse()
        .map((p) => [
        markup `<time datetime="${p.at}">${p.at.slice(0, 16).replace("T", " ")}</time>`,
        ...LINES.map((l) => markup `${l.of(p).toLocaleString("en-US")}`),
    ]);
    const head = [words.run, ...LINES.map((l) => l.title(words))];
    const asTable = details(markup `${words.asTable}`, table(words.caption, head, rows));
    return { id: "history", title: words.title, body: lines([chart(points, words), legend(words), asTable]) };
}
function chart(points, words) {
    const top = Math.max(1, ...points.flatMap((p) => LINES.map((l) => l.of(p))));
    const x = (i) => LEFT + (i * (WIDTH - LEFT - 10)) / Math.max(1, points.length - 1);
    const y = (n) => TOP + (1 - n / top) * (HEIGHT - TOP - BOTTOM);
    const curves = LINES.map((l) => {
        const dots = points.map((p, i) => `${x(i).toFixed(1)},${y(l.of(p)).toFixed(1)}`).join(" ");
        return markup `<polyline class="${l.kind}" points="${dots}"/>`;
    });
    const [first, last] = [points[0], points.at(-1)];
    const days = [first?.at.slice(0, 10) ?? "", last?.at.slice(0, 10) ?? ""];
    const now = LINES.map((l) => [l.title(words), last === undefined ? 0 : l.of(last)]);
    const title = words.chart(points.length, days[0], days[1], now);
    return markup `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-title"><title id="chart-title">${title}</title>
<line class="axis" x1="${LEFT}" y1="${y(0)}" x2="${x(points.length - 1)}" y2="${y(0)}"/><line class="axis" x1="${LEFT}" y1="${y(top)}" x2="${x(points.length - 1)}" y2="${y(top)}"/>
<text x="${LEFT - 8}" y="${y(0) + 4}" text-anchor="end">0</text><text x="${LEFT - 8}" y="${y(top) + 4}" text-anchor="end">${top}</text>
<text x="${LEFT}" y="${HEIGHT - 8}">${days[0]}</text><text x="${x(points.length - 1)}" y="${HEIGHT - 8}" text-anchor="end">${days[1]}</text>
${lines(curves)}</svg>`;
}
function legend(words) {
    const items = LINES.map((l) => markup `<svg class="chart" viewBox="0 0 32 8" aria-hidden="true" focusable="false"><polyline class="${l.kind}" points="0,4 32,4"/></svg>${l.title(words)}`);
    return list(items, "legend");
}

// EXTERNAL MODULE: ./build/facts/found.js
var found = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/mail/dnsbl/states.js
var states = __webpack_require__(92);
;// CONCATENATED MODULE: ./build/report/html/matrix.js





const ROWS = 1000;
const COLUMNS = 60;
function matrixSection(input) {
    const { facts } = input;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageLists;
    const senders = facts.senders.filter((s) => s.sends);
    const addresses = [...new Set(senders.flatMap((s) => (0,found/* sendingAddresses */.PU)(facts, s)))];
    const domains = [...new Set(facts.senders.flatMap((s) => [...(s.domain === null ? [] : [s.domain]), ...s.mailFrom]))];
    const columns = [...facts.lists.values()];
    const parts = [
        matrix({ of: words.addresses, one: words.address }, addresses, columns.filter((c) => c.info.kind === "ip"), facts, words),
        matrix({ of: words.domains, one: words.domain }, domains, columns.filter((c) => c.info.kind === "domain"), facts, words),
    ].filter((part) => part !== null);
    if (parts.length === 0)
        return null;
    const legend = markup `<p class="soft small">${words.legend}</p>`;
    return { id: "lists", title: words.title, body: lines([legend, ...parts]) };
}
function matrix(title, subjects, columns, facts, words) {
    if (columns.length === 0 || subjects.length === 0)
        return null;
    const lists = columns.slice(0, COLUMNS);
    const weight = (subject) => {
        const rows = facts.listings.get(subject) ?? [];
        return rows.reduce((sum, r) => sum + (r.verdict === "listed" ? 10_000 : r.verdict === "policy" ? 100 : 1), 0);
    };
    const ordered = subjects
        .map((subject, place) => ({ subject, place, weight: weight(subject) }))
        .sort((a, b) => b.weight - a.weight || a.place - b.place);
    const shown = ordered.slice(0, ROWS).map((o) => o.subject);
    const cut = [
        ...(subjects.length > ROWS ? [words.moreRows(subjects.length - ROWS)] : []),
        ...(columns.length > COLUMNS ? [words.moreLists(columns.length - COLUMNS)] : []),
    ];
    const caption = words.caption(title.of, columns.length, cut);
    const head = lists.map((c) => markup `<th scope="col"><span>${c.info.zone}</span></th>`);
    const body = lines(shown.map((subject) => row(subject, lists, facts, words)));
    return markup_scroll(words.label(title.of), markup `<table class="matrix"><caption>${caption}</caption><thead><tr><th scope="col">${title.one}</th>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`);
}
function row(subject, lists, facts, words) {
    const listings = new Map((facts.listings.get(subject) ?? []).map((l) => [l.list, l.verdict]));
    const cells = lists.map((list) => {
        const { info } = list;
        if (!(0,states/* covers */.hU)(info, subject))
            return markup `<td>–`;
        switch (listings.get(info.zone)) {
            case undefined:
            case "not-listed":
                return (0,states/* stateFor */.Dp)(list, subject).usable ? markup `<td>${words.ok}` : markup `<td class=q>${words.unknown}`;
            case "listed":
                return info.role === "block" ? markup `<td class=b>${words.listed}` : markup `<td>${words.listed}`;
            case "policy":
                return markup `<td class=p>${words.policy}`;
            case "not-checked":
                return markup `<td class=q>${words.unknown}`;
        }
    });
    return markup `<tr><th scope=row>${subject}</th>${cells}`;
}

// EXTERNAL MODULE: ./build/rules/provider/catalogue.js + 1 modules
var catalogue = __webpack_require__(123);
// EXTERNAL MODULE: ./build/rules/provider/score.js
var score = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/report/providers.js
var providers = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/report/words/words.js + 36 modules
var words_words = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/report/html/providers.js







function verdictOf(mark, words) {
    const texts = { ok: words.isMet, bad: words.isNotMet, odd: words.adviceNotMet, open: words.notAllChecked };
    return { mark, text: texts[mark] };
}
function providersSection(input) {
    const scores = (0,score/* scoreProviders */.v)(input.facts);
    if (scores.length === 0)
        return null;
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    const head = [words.requirementColumn, words.result, words.senders].map((t) => markup `<th scope="col">${t}</th>`);
    const { caption } = words;
    const table = markup `<table class="score"><caption>${caption}</caption><thead><tr>${head}</tr></thead>
${lines(scores.map((score) => group(score, lang)))}
</table>`;
    const note = markup `<p class="soft small">${words.pageLegend}</p>`;
    return { id: "providers", title: words.title, body: lines([markup_scroll(caption, table), note]) };
}
function group({ provider, mark, rows }, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    const source = markup `<span class="soft small">${words.since(provider.since, provider.source)}</span>`;
    return markup `<tbody><tr class="of"><th scope="rowgroup" colspan="3"><strong>${provider.name}</strong> ${cell(verdictOf(mark, words))} ${source}</th></tr>
${lines(rows.map((row) => line(row, provider, lang)))}</tbody>`;
}
function line(row, provider, lang) {
    const who = sentence((show) => (0,providers/* sendersText */.uj)(row, provider, lang, {
        name: (name) => show(code(name)),
        page: providers/* pageText */.xe,
    }));
    const cells = [cell(resultOf(row, (0,words_words/* reportWords */.i)(lang).provider)), who].map((c) => markup `<td>${c}</td>`);
    return markup `<tr><th scope="row">${(0,providers/* requirementText */.Pg)(row.requirement, lang)}</th>${cells}</tr>`;
}
function resultOf({ requirement, unmet, unknown }, words) {
    if (!(0,catalogue/* isDnsNeed */.SE)(requirement.need))
        return { mark: "none", text: "–" };
    if (unmet.length > 0)
        return { mark: requirement.level === "must" ? "bad" : "odd", text: words.isNotMet };
    return unknown.length > 0 ? { mark: "open", text: words.notChecked } : { mark: "ok", text: words.isMet };
}

// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/table.js
var report_table = __webpack_require__(1799);
// EXTERNAL MODULE: ./build/report/unknown-text.js + 1 modules
var unknown_text = __webpack_require__(7347);
;// CONCATENATED MODULE: ./build/report/html/senders.js






const senders_ROWS = 2000;
const SUBJECTS = 20;
function sendersSection(input) {
    const { rows, left } = (0,report_table/* senderTable */.q)(input.facts, (0,report_lang/* langOf */.E)(input), senders_ROWS);
    if (rows.length === 0)
        return null;
    const { page, table: words } = (0,report_lang/* wordsOf */.Z)(input);
    const body = table(left > 0 ? page.firstAddresses(senders_ROWS, rows.length + left) : page.oneRow, [words.address, words.sender, words.reverse, words.forward, words.helo, words.spf, words.lists], rows.map((r) => [
        r.found ? sentence((show) => words.marked(show(code(r.address)), words.found)) : code(r.address),
        markup `${r.sender}`,
        ...[r.ptr, r.forward, r.helo, r.spf, r.lists].map(cell),
    ]));
    return { id: "senders", title: words.title, body };
}
function notCheckedSection(input) {
    const groups = (0,causes/* unknownGroups */.rN)(input.judgement.notChecked);
    const id = "not-checked";
    const { common, page: words, unknown } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    if (groups.length === 0)
        return { id, title: words.notChecked, body: markup `<p>${words.everythingChecked}</p>` };
    const rows = groups.slice(0, senders_ROWS).map((g) => {
        const names = g.lists.length > 0 ? g.lists : g.subjects;
        const more = names.length - SUBJECTS;
        const shown = sentence((show) => common.andMore(names.slice(0, SUBJECTS).map((name) => show(code(name))), Math.max(0, more)));
        const place = g.at === null ? NOTHING : markup `<br>${code(`${g.at.file}:${g.at.line}`)}`;
        return [
            markup `${(0,causes/* kindsText */.J7)(g, lang)}`,
            wrap(shown),
            wrap(markup `${unknown.reasons[g.reason]}`),
            wrap(markup `${(0,unknown_text/* detailOf */.R)(g, lang)}${place}`),
        ];
    });
    const head = [words.what, words.ofWhom, words.why, words.detail];
    return { id, title: words.notChecked, body: table(words.neither, head, rows) };
}
function wrap(text) {
    return markup `<div class="wrap">${text}</div>`;
}

// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/set.js
var set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/report/spf-effect.js
var spf_effect = __webpack_require__(6724);
;// CONCATENATED MODULE: ./build/report/html/spf.js










const DOMAINS = 100;
const NODES = 2000;
const CIDRS = 200;
function spfSection(input) {
    const known = [...input.facts.spf].flatMap(([domain, fact]) => fact.known && fact.value.tree.record !== null ? [{ domain, spf: fact.value }] : []);
    if (known.length === 0)
        return null;
    const words = (0,words_words/* reportWords */.i)((0,report_lang/* langOf */.E)(input)).pageSpf;
    const costly = [...known].sort((a, b) => b.spf.lookups - a.spf.lookups);
    const budget = { left: NODES };
    const parts = costly.slice(0, DOMAINS).map(({ domain, spf }) => one(domain, spf, input, budget, known.length <= 3));
    const left = known.length - parts.length;
    const more = left > 0 ? markup `<p class="soft">${words.moreDomains(left)}</p>` : NOTHING;
    const intro = markup `<p class="soft">${words.intro(limits/* MAX_LOOKUPS */.rT, limits/* MAX_VOID */.S0)}</p>`;
    return { id: "spf", title: words.title, body: lines([intro, ...parts, more]) };
}
function one(domain, spf, input, budget, open) {
    const base = input.baseFacts?.spf.get(domain);
    const before = base?.known === true ? base.value : null;
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,words_words/* reportWords */.i)(lang).pageSpf;
    const used = markup `${words.lookups(spf.lookups, limits/* MAX_LOOKUPS */.rT, before?.lookups ?? null)}`;
    const title = markup `${bar(spf.lookups, limits/* MAX_LOOKUPS */.rT)}<strong>${domain}</strong> ${used}${voidBars(spf, before, lang)}`;
    const body = details(title, markup `<ul class="tree">${node(spf.tree, budget, lang, idleTerms(spf))}</ul>\n${whoMaySend(spf, before, lang)}`, open || spf.lookups > 8);
    return markup `<div class="spf">${body}</div>`;
}
function bar(used, max) {
    const kind = used > max ? " bad" : used > 0 && used >= max - (max > 5 ? 1 : 0) ? " odd" : "";
    const boxes = Array.from({ length: max }, (_, i) => markup `<rect class="${i < used ? "full" : "rest"}" x="${i * 14}" y="0" width="12" height="12" rx="2"/>`);
    const width = max * 14;
    return markup `<svg class="bar${max < limits/* MAX_LOOKUPS */.rT ? " few" : ""}${kind}" viewBox="0 0 ${width} 12" width="${width}" height="12" aria-hidden="true" focusable="false">${boxes}</svg>`;
}
function voidBars({ voids }, before, lang) {
    if (voids === null)
        return NOTHING;
    const words = (0,words_words/* reportWords */.i)(lang).pageSpf;
    const old = before?.voids ?? null;
    const same = voids.ipv4 === voids.ipv6 && (old === null || old.ipv4 === old.ipv6);
    const shown = ["ipv4", "ipv6"].slice(0, same ? 1 : 2);
    const bars = shown.map((family) => {
        const name = same ? null : family === "ipv4" ? 4 : 6;
        const text = words.voids(voids[family], limits/* MAX_VOID */.S0, old?.[family] ?? null, name);
        return markup ` ${bar(voids[family], limits/* MAX_VOID */.S0)}<span class="soft small">${text}</span>`;
    });
    return markup `${bars}`;
}
function idleTerms(spf) {
    return new Set(spf.includes.filter((i) => i.listed === 0).map((i) => i.term));
}
const NONE = new Set();
function node(n, budget, lang, idle, isIdle = false) {
    const { pageSpf: words, spf } = (0,words_words/* reportWords */.i)(lang);
    if (budget.left-- <= 0)
        return markup `<li>…</li>`;
    const own = n.via === null ? 0 : 1;
    const cost = n.lookups + own;
    const costs = cost === 0 ? NOTHING : markup ` <span class="soft small">${words.cost(cost)}</span>`;
    const status = n.status === "ok" ? NOTHING : markup ` <span class="odd">${spf.trouble(n.status, n.detail)}</span>`;
    const record = n.record === null ? NOTHING : markup `<br><span class="small">${code((0,printable/* excerpt */.Kb)(n.record, 600))}</span>`;
    const via = n.via?.kind === "redirect" ? markup `<span class="soft small">${words.redirectTo}</span> ` : NOTHING;
    const children = n.children.length === 0
        ? NOTHING
        : markup `<ul>${n.children.map((c) => node(c, budget, lang, NONE, idle.has(c.via?.term ?? "")))}</ul>`;
    return markup `<li>${via}${n.domain}${costs}${status}${isIdle ? markup ` <span class="odd small">${words.idle}</span>` : NOTHING}${record}${children}</li>`;
}
function whoMaySend(spf, before, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).pageSpf;
    const { authorized, depending } = spf;
    const title = markup `<h3>${words.whoMaySend}</h3>`;
    const now = (0,spf_effect/* certainOf */.qo)(spf);
    if (now === null)
        return markup `${title}<p class="open">${words.cannotBeListed(authorized.known ? "" : (0,unknown_text/* detailOf */.R)(authorized, lang))}</p>`;
    const old = before === null ? null : (0,spf_effect/* certainOf */.qo)(before);
    const gained = old === null ? [] : (0,set/* subtract */.Re)(now, old);
    const lost = old === null ? [] : (0,set/* subtract */.Re)(old, now);
    return lines([
        markup `${title}<p>${(0,spf_effect/* whoText */.UF)(now, lang)}</p>`,
        cidrs(now, lang),
        ...(depending === null ? [] : [markup `<p class="open">${words.others}</p>`, openTerms(depending, lang)]),
        ...(gained.length === 0
            ? []
            : [markup `<h4 class="odd">${words.added((0,spf_effect/* whoText */.UF)(gained, lang))}</h4>`, cidrs(gained, lang)]),
        ...(lost.length === 0
            ? []
            : [markup `<h4 class="bad">${words.noLonger((0,spf_effect/* whoText */.UF)(lost, lang))}</h4>`, cidrs(lost, lang)]),
    ]);
}
function openTerms({ terms }, lang) {
    const { spf, pageSpf: words } = (0,words_words/* reportWords */.i)(lang);
    const shown = terms.slice(0, CIDRS).map(({ domain, term }) => markup `${spf.termIn(term, domain)}`);
    const more = terms.length > CIDRS ? markup `<p class="soft">${words.more}</p>` : NOTHING;
    return markup `${list(shown, "cidrs")}${more}`;
}
function cidrs(set, lang) {
    const shown = [];
    for (const range of set) {
        if (shown.length >= CIDRS)
            return markup `${list(shown, "cidrs")}<p class="soft">${(0,words_words/* reportWords */.i)(lang).pageSpf.more}</p>`;
        shown.push(...(0,ip_range/* cidrsOf */.Fm)(range)
            .slice(0, CIDRS - shown.length)
            .map(code));
    }
    return shown.length === 0 ? NOTHING : list(shown, "cidrs");
}

;// CONCATENATED MODULE: ./build/report/html/style.js
const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1f1f1c;--soft:#5a5953;--line:#d9d6cd;--link:#1a4f8b;
--bad:#a1221c;--odd:#7a4f00;--good:#1d6638;--open:#54545e;--bad-bg:#fbeeec;--odd-bg:#fbf3e2;--good-bg:#ebf5ee;--open-bg:#f0f0f2}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1c1f23;--ink:#e9e6df;--soft:#aeaba3;--line:#3a3e44;--link:#9cc5f5;
--bad:#ff9f96;--odd:#f0c56e;--good:#8fd8a8;--open:#b9bac4;--bad-bg:#3a2220;--odd-bg:#362c17;--good-bg:#1b3023;--open-bg:#2a2c31}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
body:lang(ja){font-family:system-ui,-apple-system,"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;line-break:strict;word-break:auto-phrase;line-height:1.7}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
h1,h2{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;text-wrap:balance}
:lang(ja) :is(h1,h2){font-family:inherit;line-height:1.35}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem);margin:.3rem 0 .6rem}
h2{font-size:1.45rem;margin:3rem 0 .8rem;padding-top:.9rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.4;margin:.2rem 0 .5rem}
h4{font-size:.95rem;margin:1rem 0 .3rem}
p{margin:.4rem 0;max-width:68ch}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.6rem 1rem;z-index:9}
.soft{color:var(--soft)}.small{font-size:.875rem}
.banner{margin:1.5rem 0 0;padding:1.4rem 1.6rem 1.5rem;background:var(--card);border:1px solid var(--line);border-left:.5rem solid var(--open);border-radius:.4rem}
.banner.fail{border-left-color:var(--bad)}.banner.pass{border-left-color:var(--good)}
.verdict{margin:0;font-size:.8rem;font-weight:700;letter-spacing:.09em;text-transform:uppercase}
.fail .verdict,.bad,.error .tag{color:var(--bad)}.pass .verdict,.good,.settled .tag{color:var(--good)}
.not-checked .verdict,.open{color:var(--open)}.odd,.warning .tag{color:var(--odd)}.info .tag{color:var(--soft)}
dl.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));gap:.9rem 1.5rem;margin:1.1rem 0 0;max-width:44rem}
dl.facts dt{font-size:.8rem;color:var(--soft)}dl.facts dd{margin:0;font-size:1.5rem;line-height:1.2}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;margin:1.1rem 0 0}
fieldset{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
fieldset legend{float:left;padding:0;margin-right:1rem;color:var(--soft)}
fieldset label{display:inline-flex;gap:.4rem;align-items:center;min-height:1.75rem}
input{accent-color:var(--link);width:1.05rem;height:1.05rem;margin:0}
.finding{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--line);border-radius:.3rem;padding:.9rem 1.2rem 1rem;margin:0 0 .9rem}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--odd)}.finding.settled{border-left-color:var(--good)}
.tag{font-weight:700;font-size:.8rem;letter-spacing:.05em;text-transform:uppercase}
.meta{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0;font-size:.875rem;color:var(--soft)}
dl.case{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.35rem 1rem;margin:.5rem 0 0}
dl.case dt{color:var(--soft);font-size:.9rem}dl.case dd{margin:0;max-width:68ch}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate}
pre{margin:.2rem 0;padding:.5rem .7rem;background:var(--paper);border:1px solid var(--line);border-radius:.25rem;white-space:pre-wrap;user-select:all}
.answer{display:block;margin:0 0 .5rem .7rem}
summary{cursor:pointer;padding:.15rem 0}details>*:not(summary){margin-left:.2rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:.3rem;background:var(--card);max-height:80vh}
table{border-collapse:separate;border-spacing:0;font-size:.92rem;min-width:100%}
caption{text-align:left;padding:.6rem .8rem;color:var(--soft);font-size:.875rem}
th,td{padding:.4rem .8rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);overflow-wrap:normal;unicode-bidi:isolate}
thead th{position:sticky;top:0;background:var(--card);border-top:0;border-bottom:1px solid var(--line);font-size:.82rem;color:var(--soft);white-space:nowrap;z-index:2}
tbody th{font-weight:500}.wrap{min-width:16rem;max-width:34rem;overflow-wrap:anywhere}
.scroll:has(.matrix){width:fit-content;max-width:100%}.matrix{min-width:0}.matrix th,.matrix td{padding:.2rem .45rem;font-size:.8rem;white-space:nowrap}
.matrix thead th{vertical-align:bottom}.matrix thead th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:15rem;overflow:hidden;text-overflow:ellipsis}
.matrix tbody th,.matrix thead th:first-child{position:sticky;left:0;background:var(--card);border-right:1px solid var(--line);z-index:1}
.matrix thead th:first-child{z-index:3}
.matrix td{color:var(--soft)}.matrix .b{background:var(--bad-bg);color:var(--bad);font-weight:700}.matrix .p{background:var(--odd-bg);color:var(--odd)}
.matrix .q{background:var(--open-bg);color:var(--open)}
td>.good,td>.bad,td>.odd,td>.open{white-space:nowrap}.scroll:has(.score){max-height:none}.score .of th{background:var(--paper)}.score .of .small{overflow-wrap:anywhere}.score .of span:not([aria-hidden]){margin-left:.6em}.score td:nth-child(2){white-space:nowrap}
.scroll+.scroll{margin-top:1rem}.spf{background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:.5rem 1rem;margin:0 0 .7rem}
.tree,.tree ul{list-style:none;margin:.2rem 0;padding-left:1.1rem;border-left:1px solid var(--line)}.tree{border-left:0;padding-left:0}
.tree li{padding:.12rem 0 .12rem .4rem}.scope{max-width:none}.scope span,.scope time{display:inline-block;margin-right:.35em}
.cidrs{columns:15rem;list-style:none;padding:0;margin:.4rem 0}
svg{max-width:100%;height:auto;display:block}.bar{display:inline-block;vertical-align:middle;width:9rem;margin-right:.6rem}.bar.few{width:1.8rem}
.bar .full{fill:var(--good)}.bar.odd .full{fill:var(--odd)}.bar.bad .full{fill:var(--bad)}.bar .rest{fill:var(--line)}
.chart text{fill:var(--soft);font-size:14px}.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0;margin:.4rem 0}
.legend li{display:flex;align-items:center;gap:.5rem;font-size:.875rem}.legend svg{width:2rem}.chart .axis{stroke:var(--line)}time{white-space:nowrap}.chart polyline{vector-effect:non-scaling-stroke;fill:none;stroke-width:2.5;stroke-linejoin:round}
.chart .errors{stroke:var(--bad)}.chart .warnings{stroke:var(--odd);stroke-dasharray:7 4}.chart .not-checked{stroke:var(--open);stroke-dasharray:2 4}
.chart .listed{stroke:var(--link);stroke-dasharray:12 4 2 4}
footer{margin-top:3.5rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.875rem}
body:has(#only-error:checked) .finding:not(.error),body:has(#only-warning:checked) .finding:not(.warning),body:has(#only-info:checked) .finding:not(.info){display:none}
@media (max-width:40rem){header,main,footer{padding:0 .9rem}.banner{padding:1.1rem 1.1rem 1.2rem}dl.case{grid-template-columns:minmax(0,1fr);gap:.1rem}dl.case dd{margin-bottom:.5rem}
.finding{padding:.8rem .9rem}.chart text{font-size:32px}}
@media print{body{background:#fff;color:#000;font-size:10pt}nav,fieldset,.skip{display:none}.scroll{overflow:visible;max-height:none;border:0}
.finding,.banner{break-inside:avoid}details::details-content{content-visibility:visible;display:block;block-size:auto}thead{display:table-header-group}thead th{position:static}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;

;// CONCATENATED MODULE: ./build/report/html.js












function renderHtml(input) {
    const sections = [
        findingsSection(input),
        notCheckedSection(input),
        sendersSection(input),
        matrixSection(input),
        spfSection(input),
        providersSection(input),
        historySection(input),
    ].filter((s) => s !== null);
    const words = (0,report_lang/* wordsOf */.Z)(input).page;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64");
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return markup `<!doctype html>
<html lang="${(0,report_lang/* langOf */.E)(input)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${(0,summary_line/* headline */.Pl)(input)}</title><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#findings">${words.skip}</a>
<header>${banner(input)}
<nav aria-label="${words.sections}"><ul>${sections.map((s) => markup `<li><a href="#${s.id}">${s.title}</a></li>`)}</ul></nav></header>
<main>
${lines(sections.map(section))}
</main>
${footer(input)}</body></html>
`.markup;
}
function section(s) {
    return markup `<section aria-labelledby="${s.id}"><h2 id="${s.id}" tabindex="-1">${s.title}</h2>\n${s.body}\n</section>`;
}
function footer(input) {
    const { questions, asked } = input.counts;
    return markup `<footer><p>${(0,report_lang/* wordsOf */.Z)(input).page.footer(input.version, questions, asked)}</p></footer>`;
}


/***/ })

};
