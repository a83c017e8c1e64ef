export const id = 7016;
export const ids = [7016];
export const modules = {

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  i6: () => (/* binding */ lookForUpdate),
  R5: () => (/* binding */ readInput),
  yR: () => (/* binding */ readText),
  j7: () => (/* binding */ readUsual),
  fR: () => (/* binding */ replaceFile),
  zh: () => (/* binding */ writeOutput)
});

// UNUSED EXPORTS: isThere

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/app/disk-words.js

const CURE = "put the file itself there";
function diskReason(failure) {
    switch (failure.code) {
        case "missing":
            return "no such file";
        case "denied":
            return "permission denied";
        case "directory":
            return "it is a directory";
        case "not-a-directory":
            return "a part of the path is not a directory";
        case "too-large":
            return "it is larger than 64 MiB";
        case "special":
            return "it is a pipe or a device; expected a regular file";
        case "outside":
            return "it leaves the workspace, and files of a repository name nothing outside of it; expected a path below the workspace, or name it in an input or on the command line";
        case "in-git":
            return "it lies in .git, where nothing that a repository names is read or written; expected another path";
        case "through-link":
            return `${(0,printable/* excerpt */.Kb)(failure.link, 200)} is a symbolic link ${LEADS[failure.leads]}; ${CURE}`;
        case "too-many-links":
            return `it leads over more than 40 symbolic links; ${CURE}`;
        case "changed":
            return "another file was put in its place while it was opened; run again";
        case "other":
            return failure.detail;
    }
}
const LEADS = {
    outside: "that leaves the workspace, and is not followed",
    "in-git": "into .git, and is not followed",
    inside: "in the workspace, and nothing is written through one",
};

;// CONCATENATED MODULE: ./build/app/files.js



function readInput(io, path, what, by = "caller") {
    const bytes = path === "-" && by === "caller" ? (0,problem.ok)(io.stdin()) : io.disk.read(path, by);
    return bytes.ok ? bytes : trouble("read", path, what, bytes.error);
}
function readText(io, path, what, by = "caller") {
    const read = readInput(io, path, what, by);
    return read.ok ? (0,problem.ok)(new TextDecoder().decode(read.value)) : read;
}
function readUsual(io, places, what) {
    const file = places.find((path) => isThere(io.disk, path));
    if (file === undefined)
        return (0,problem.ok)(null);
    const text = readText(io, file, what, "repository");
    return text.ok ? (0,problem.ok)({ text: text.value, file }) : text;
}
function isThere(disk, path) {
    const seen = disk.look(path, "repository", "read");
    return !seen.ok || seen.value !== "missing";
}
function lookAt(disk, path, what) {
    const seen = disk.look(path, "caller", "read");
    return seen.ok ? seen : trouble("read", path, what, seen.error);
}
function lookForUpdate(disk, { path, by }, what) {
    const seen = disk.look(path, by, "write");
    if (!seen.ok)
        return trouble("write", path, what, seen.error);
    return (0,problem.ok)(seen.value === "missing" ? null : "there");
}
function writeOutput(disk, path, what, text) {
    const written = disk.write(path, text, "caller");
    return written.ok ? written : trouble("write", path, what, written.error);
}
function replaceFile(disk, { path, by }, what, text) {
    const written = disk.replace(path, text, by);
    return written.ok ? written : trouble("write", path, what, written.error);
}
function trouble(verb, path, what, failure) {
    const message = `cannot ${verb} ${what} ${(0,printable/* excerpt */.Kb)(path, 200)}: ${diskReason(failure)}`;
    return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messageCommand: () => (/* binding */ messageCommand)
});

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/mail/message/split.js
const MAX_HEADER = 4 * 1024 * 1024;
const MAX_FIELDS = 20_000;
function splitMessage(bytes) {
    const oddities = [];
    const text = withCrlf(withoutMboxLine(latin1(bytes)), oddities);
    const blank = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
    const headerEnd = blank < 0 ? text.length : blank;
    const body = blank < 0 ? "" : text.slice(blank === 0 ? 2 : blank + 4);
    if (blank < 0)
        oddities.push({ code: "no-body" });
    if (headerEnd > MAX_HEADER)
        oddities.push({ code: "large-header", mebibytes: MAX_HEADER / 1024 / 1024 });
    return { fields: fieldsOf(text.slice(0, Math.min(headerEnd, MAX_HEADER)), oddities), body, oddities };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function withoutMboxLine(text) {
    if (!text.startsWith("From "))
        return text;
    const end = text.indexOf("\n");
    return end < 0 ? "" : text.slice(end + 1);
}
function withCrlf(text, oddities) {
    if (text.includes("\0"))
        oddities.push({ code: "nul" });
    if (/\r(?!\n)/.test(text))
        oddities.push({ code: "lone-cr" });
    if (!/(?:^|[^\r])\n/.test(text))
        return text;
    if (text.includes("\r\n"))
        oddities.push({ code: "mixed-line-ends" });
    return text.replace(/\r?\n/g, "\r\n");
}
function fieldsOf(header, oddities) {
    const fields = [];
    let malformed = 0;
    let open = [];
    const close = () => {
        if (open.length === 0)
            return;
        const raw = open.join("\r\n");
        open = [];
        const field = readField(raw);
        if (field !== null)
            fields.push(field);
        else if (++malformed === 1)
            oddities.push({ code: "no-field", line: raw.slice(0, 1000) });
    };
    for (const line of header.split("\r\n")) {
        if (fields.length >= MAX_FIELDS) {
            oddities.push({ code: "many-fields", lines: MAX_FIELDS });
            return fields;
        }
        if (/^[ \t]/.test(line) && open.length > 0)
            open.push(line);
        else {
            close();
            if (line !== "")
                open.push(line);
        }
    }
    close();
    if (malformed > 1)
        oddities.push({ code: "no-fields", lines: malformed });
    return fields;
}
function readField(raw) {
    const colon = raw.indexOf(":");
    const name = /^([!-9;-~]+)[ \t]*$/.exec(raw.slice(0, Math.max(0, Math.min(colon, 1000))))?.[1];
    return name === undefined ? null : { name: name.toLowerCase(), raw, value: raw.slice(colon + 1) };
}
function isFragment({ oddities }) {
    return oddities.some(({ code }) => code === "no-body");
}
function unfold(value) {
    const flat = value.replaceAll("\r\n", "");
    return Buffer.from(flat, "latin1").toString("utf8").trim();
}
function fieldsNamed(message, name) {
    return message.fields.filter((field) => field.name === name);
}

// EXTERNAL MODULE: ./build/mail/dkim/tag-list.js
var tag_list = __webpack_require__(6701);
;// CONCATENATED MODULE: ./build/mail/dkim/canonicalize.js

function canonicalHeader(raw, mode) {
    if (mode === "simple")
        return `${raw}\r\n`;
    const colon = raw.indexOf(":");
    const name = (0,tag_list/* trimFws */.$O)(raw.slice(0, colon)).toLowerCase();
    const value = raw
        .slice(colon + 1)
        .replaceAll("\r\n", "")
        .replace(/[ \t]+/g, " ");
    return `${name}:${trimWsp(value)}\r\n`;
}
function canonicalBody(body, mode) {
    if (mode === "simple") {
        const end = endWithoutEmptyLines(body);
        return `${body.slice(0, end)}\r\n`;
    }
    const reduced = body
        .split("\r\n")
        .map((line) => trimEndWsp(line.replace(/[ \t]+/g, " ")))
        .join("\r\n");
    const end = endWithoutEmptyLines(reduced);
    return end === 0 ? "" : `${reduced.slice(0, end)}\r\n`;
}
function endWithoutEmptyLines(text) {
    let end = text.length;
    while (end >= 2 && text[end - 1] === "\n" && text[end - 2] === "\r")
        end -= 2;
    return end;
}
function trimEndWsp(text) {
    let to = text.length;
    while (to > 0 && (text[to - 1] === " " || text[to - 1] === "\t"))
        to--;
    return text.slice(0, to);
}
function trimWsp(text) {
    let from = 0;
    const cut = trimEndWsp(text);
    while (from < cut.length && (cut[from] === " " || cut[from] === "\t"))
        from++;
    return cut.slice(from);
}

// EXTERNAL MODULE: ./build/mail/dkim/fetch-key.js
var fetch_key = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/mail/dkim/key.js
var dkim_key = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/mail/dkim/select.js


function signedHeader(fields, names, mode) {
    const left = new Map();
    for (const field of fields) {
        const same = left.get(field.name);
        if (same === undefined)
            left.set(field.name, [field]);
        else
            same.push(field);
    }
    let text = "";
    for (const name of names) {
        const field = left.get(name)?.pop();
        if (field !== undefined)
            text += canonicalHeader(field.raw, mode);
    }
    return text;
}
function ownHeader(field, mode) {
    const tag = (0,tag_list/* tagOf */.cO)((0,tag_list/* parseTagList */.cl)(field.value), "b");
    const start = field.raw.length - field.value.length;
    const raw = tag === null ? field.raw : field.raw.slice(0, start + tag.from) + field.raw.slice(start + tag.to);
    return canonicalHeader(raw, mode).slice(0, -2);
}

// EXTERNAL MODULE: ./build/mail/dkim/signature.js
var dkim_signature = __webpack_require__(5818);
// EXTERNAL MODULE: ./build/mail/trouble.js
var trouble = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/mail/dkim/problem.js
var problem = __webpack_require__(1263);
;// CONCATENATED MODULE: ./build/mail/dkim/verify.js









const MAX_SIGNATURES = 16;
async function verifyMessage(dns, message, now) {
    const found = fieldsNamed(message, "dkim-signature");
    const bodies = new Bodies(message.body);
    const checked = await Promise.all(found.slice(0, MAX_SIGNATURES).map((field) => verifySignature(dns, message, field, bodies, now)));
    const rest = found.length - checked.length;
    return rest === 0 ? checked : [...checked, overBound(rest)];
}
function overBound(rest) {
    const why = { code: "not-verified", rest, max: MAX_SIGNATURES };
    return { ...nothing({ domain: null, selector: null }), ...not("neutral", why) };
}
function not(result, why) {
    return { result, reason: (0,problem/* dkimProblemText */.g)(why), why };
}
function nothing(named) {
    const noKey = { keyName: null, keyRecord: null, keyBits: null, testing: false, keyProblems: [], notes: [] };
    return { domain: named.domain, selector: named.selector, signature: null, ...noKey };
}
async function verifySignature(dns, message, field, bodies, now) {
    const { list, read } = (0,dkim_signature/* parseSignature */.uT)(field.value);
    if (!read.ok)
        return { ...nothing((0,dkim_signature/* sketchOf */.Mn)(list)), ...not("permerror", { code: "signature", fault: read.error }) };
    const signature = read.value;
    const base = { ...nothing(signature), signature };
    if (signature.algorithm === "rsa-sha1")
        return { ...base, ...not("policy", { code: "rsa-sha1" }) };
    const found = await (0,fetch_key/* keyTexts */.W)(dns, signature.selector, signature.domain);
    if (found.kind === "error")
        return { ...base, ...not("temperror", { code: "key-not-fetched", trouble: (0,trouble/* bareTrouble */.q)(found) }) };
    if (found.kind === "unaskable")
        return { ...base, ...not("permerror", { code: "name-too-long" }) };
    if (found.kind === "none") {
        const { name, nxdomain: gone } = found;
        return { ...base, keyName: name, ...not("permerror", { code: "no-key", name, gone }) };
    }
    const data = signedHeader(message.fields.filter((f) => f !== field), signature.signed, signature.header);
    const hashed = Buffer.from(data + ownHeader(field, signature.header), "latin1");
    const results = found.texts.map((text) => {
        const judged = judgeWithKey(signature, text, hashed, bodies, now);
        return { ...base, keyName: found.name, keyRecord: text, ...judged };
    });
    const best = results.find((r) => r.result === "pass") ?? results[0];
    if (best === undefined)
        return { ...base, ...not("permerror", { code: "empty-key" }) };
    const { name, more } = found;
    const many = more > 0 ? [{ code: "several-records", name, records: more + 1 }] : [];
    return { ...best, notes: [...many, ...best.notes] };
}
function judgeWithKey(s, text, hashed, bodies, now) {
    const { key, problems } = (0,dkim_key/* parseKey */.Do)(text);
    const base = { keyBits: key?.bits ?? null, testing: key?.testing ?? false, keyProblems: problems, notes: [] };
    const errors = problems.filter((p) => p.severity === "error");
    const weak = errors.find((p) => p.id === "dkim/weak-key");
    const broken = errors.find((p) => p !== weak);
    if (broken !== undefined || key === null)
        return {
            ...base,
            ...not("permerror", broken === undefined ? { code: "empty-key" } : { code: "key", fault: broken.fault }),
        };
    if (weak !== undefined)
        return { ...base, ...not("policy", { code: "key", fault: weak.fault }) };
    const mismatch = mismatchOf(s, key);
    if (mismatch !== null)
        return { ...base, ...not("permerror", mismatch) };
    if (s.expires !== null && s.expires < now)
        return { ...base, ...not("fail", { code: "expired", at: isoTime(s.expires) }) };
    const body = bodies.of(s.body);
    if (s.length !== null && s.length > body.length)
        return { ...base, ...not("permerror", { code: "length", length: s.length, body: body.length }) };
    if (!bodies.hash(s.body, s.length).equals(s.bodyHash))
        return { ...base, ...not("fail", { code: "body-changed" }) };
    if (!signatureHolds(s, key, hashed))
        return { ...base, ...not("fail", { code: "header-changed" }) };
    return { ...base, result: "pass", reason: null, why: null, notes: notesOf(s, key, body.length, now) };
}
function mismatchOf(s, key) {
    if (!s.algorithm.startsWith(key.type))
        return { code: "other-type", algorithm: s.algorithm, type: key.type };
    if (key.strict && s.identityDomain !== s.domain)
        return { code: "strict-identity" };
    return null;
}
function signatureHolds(s, key, hashed) {
    if (key.key === null)
        return false;
    try {
        return key.type === "ed25519"
            ? (0,external_node_crypto_.verify)(null, (0,external_node_crypto_.createHash)("sha256").update(hashed).digest(), key.key, s.signature)
            : (0,external_node_crypto_.verify)("sha256", hashed, key.key, s.signature);
    }
    catch {
        return false;
    }
}
function notesOf(s, key, bodyLength, now) {
    const notes = [];
    if (key.testing)
        notes.push({ code: "testing" });
    if (s.length !== null && s.length < bodyLength)
        notes.push({ code: "unsigned-rest", length: s.length, octets: bodyLength - s.length });
    else if (s.length !== null)
        notes.push({ code: "open-length" });
    if (s.at !== null && s.at > now + 3600)
        notes.push({ code: "future", at: isoTime(s.at) });
    return notes;
}
function isoTime(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? `second ${seconds}` : date.toISOString().replace(".000Z", "Z");
}
class Bodies {
    body;
    canonical = new Map();
    hashes = new Map();
    constructor(body) {
        this.body = body;
    }
    of(mode) {
        const known = this.canonical.get(mode);
        if (known !== undefined)
            return known;
        const made = Buffer.from(canonicalBody(this.body, mode), "latin1");
        this.canonical.set(mode, made);
        return made;
    }
    hash(mode, length) {
        const id = `${mode} ${length ?? ""}`;
        const known = this.hashes.get(id);
        if (known !== undefined)
            return known;
        const made = (0,external_node_crypto_.createHash)("sha256")
            .update(this.of(mode).subarray(0, length ?? undefined))
            .digest();
        this.hashes.set(id, made);
        return made;
    }
}

// EXTERNAL MODULE: ./build/mail/dmarc/align.js
var align = __webpack_require__(1249);
// EXTERNAL MODULE: ./build/mail/dmarc/discover.js
var discover = __webpack_require__(4001);
// EXTERNAL MODULE: ./build/mail/dmarc/problem.js
var dmarc_problem = __webpack_require__(131);
;// CONCATENATED MODULE: ./build/mail/dmarc/evaluate.js




function evaluate_not(result, why) {
    return { result, reason: (0,dmarc_problem/* dmarcProblemText */.S9)(why), why };
}
const NOTHING = {
    organization: null,
    recordAt: null,
    record: null,
    problems: [],
    policy: null,
    policyTag: null,
};
function unjudgeable(fault) {
    const result = fault.code === "fragment" ? "not-checked" : "permerror";
    return { ...NOTHING, ...evaluate_not(result, fault), author: null, identifiers: [], notes: [] };
}
async function evaluateDmarc(dns, author, identifiers, unchecked = null) {
    const found = await (0,discover/* discover */.k4)(dns, author);
    const { organization } = found.walk;
    const base = { ...NOTHING, author, organization, identifiers: [], problems: problemsOf(found), notes: [] };
    if (found.kind === "error")
        return { ...base, ...evaluate_not("temperror", { code: "dns", at: found.at, trouble: (0,trouble/* bareTrouble */.q)(found.error) }) };
    if (found.kind === "none")
        return { ...base, ...evaluate_not("none", noneReason(found, author)) };
    if (found.kind === "unusable")
        return { ...base, recordAt: found.at, ...evaluate_not("permerror", { code: "unusable", at: found.at }) };
    const { record, at } = found;
    const judged = await Promise.all(distinct(identifiers).map(async (i) => {
        const mode = i.by === "spf" ? record.aspf : record.adkim;
        return { ...i, ...(await (0,align/* align */.M)(dns, found.walk, i.domain, mode)) };
    }));
    const applied = at === author ? { policy: record.p, policyTag: "p" } : await inherited(dns, author, record);
    const whole = { ...base, recordAt: at, record, identifiers: judged, notes: evaluate_notesOf(found, author), ...applied };
    const aligned = judged.filter((i) => i.aligned);
    if (aligned.some((i) => i.state === "pass"))
        return { ...whole, result: "pass", reason: null, why: null };
    const open = aligned[0];
    if (open !== undefined)
        return { ...whole, ...evaluate_not("temperror", { code: "open", by: open.by, domain: open.domain }) };
    const passed = judged.map(({ by, domain }) => ({ by, domain }));
    return { ...whole, ...evaluate_not(unchecked === null ? "fail" : "not-checked", { code: "fail", author, passed, unchecked }) };
}
function distinct(identifiers) {
    return [...new Map(identifiers.map((i) => [`${i.by} ${i.state} ${i.domain}`, i])).values()];
}
async function inherited(dns, author, record) {
    if (record.np !== null) {
        const outcome = await dns.ask({ name: author, type: "A" });
        if (outcome.kind === "answer" && outcome.rcode === "NXDOMAIN")
            return { policy: record.np, policyTag: "np" };
    }
    return record.sp === null ? { policy: record.p, policyTag: "p" } : { policy: record.sp, policyTag: "sp" };
}
function noneReason(found, author) {
    const several = found.walk.steps.find((s) => s.kind === "multiple");
    if (several?.kind === "multiple")
        return { code: "several-records", at: several.domain, records: several.texts.length };
    return { code: "no-record", author };
}
function problemsOf(found) {
    if (found.kind !== "record" && found.kind !== "unusable")
        return [];
    return found.walk.steps.flatMap((s) => (s.kind === "record" && s.domain === found.at ? s.parsed.problems : []));
}
function evaluate_notesOf(found, author) {
    const { organization } = found.walk;
    const byList = (0,discover/* publicSuffixOrganization */.oA)(author);
    const notes = [];
    if (found.record.testing)
        notes.push({ code: "testing" });
    if (organization.by === "tree-walk" && byList !== null && byList !== organization.domain && found.at !== author)
        notes.push({ code: "other-organization", old: byList, now: organization.domain });
    return notes;
}

;// CONCATENATED MODULE: ./build/mail/message/pairs.js
function pairsOf(tokens) {
    const words = [];
    let glue = false;
    for (const token of tokens) {
        if (token.kind === "comment" || token.kind === "sign")
            continue;
        const last = words.length - 1;
        if (last >= 0 && (glue || (token.kind === "word" && token.text.startsWith("="))))
            words[last] = `${words[last] ?? ""}${token.text}`;
        else
            words.push(token.text);
        glue = token.kind === "word" && token.text.endsWith("=") && isOpen(words.at(-1) ?? "");
    }
    return words.flatMap((word) => {
        const sign = word.indexOf("=");
        return sign < 1 ? [] : [{ name: word.slice(0, sign), value: word.slice(sign + 1) }];
    });
}
function isOpen(word) {
    return word.indexOf("=") === word.length - 1;
}

;// CONCATENATED MODULE: ./build/mail/message/tokens.js
const MAX_TOKENS = 5000;
function tokenize(value, signs) {
    const tokens = [];
    let word = "";
    const flush = () => {
        if (word !== "")
            tokens.push({ kind: "word", text: word });
        word = "";
    };
    for (let i = 0; i < value.length && tokens.length < MAX_TOKENS; i++) {
        const c = value[i] ?? "";
        if (c === " " || c === "\t" || c === "\r" || c === "\n")
            flush();
        else if (c === "(") {
            flush();
            const end = closeOf(value, i);
            tokens.push({ kind: "comment", text: value.slice(i + 1, end) });
            i = end;
        }
        else if (c === '"') {
            flush();
            const read = readQuoted(value, i);
            tokens.push({ kind: "quoted", text: read.text });
            i = read.end;
        }
        else if (signs.includes(c)) {
            flush();
            tokens.push({ kind: "sign", text: c });
        }
        else
            word += c;
    }
    flush();
    return tokens;
}
function isClosed(value) {
    for (let i = 0; i < value.length; i++) {
        const c = value[i];
        if (c === "(")
            i = closeOf(value, i);
        else if (c === '"')
            i = readQuoted(value, i).end;
        if (i >= value.length)
            return false;
    }
    return true;
}
function closeOf(value, open) {
    let depth = 0;
    for (let i = open; i < value.length; i++) {
        const c = value[i];
        if (c === "\\")
            i++;
        else if (c === "(")
            depth++;
        else if (c === ")" && --depth === 0)
            return i;
    }
    return value.length;
}
function readQuoted(value, open) {
    let text = "";
    for (let i = open + 1; i < value.length; i++) {
        const c = value[i] ?? "";
        if (c === '"')
            return { text, end: i };
        if (c === "\\" && i + 1 < value.length)
            text += value[++i] ?? "";
        else
            text += c;
    }
    return { text, end: value.length };
}

;// CONCATENATED MODULE: ./build/mail/message/authentication-results.js



const MAX_TEXT = 20_000;
const MAX_RESULTS = 50;
function parseAuthenticationResults(field) {
    const tokens = tokenize(unfold(field.value.slice(0, MAX_TEXT)), ";");
    const [head = [], ...parts] = splitAt(tokens, ";");
    const noId = pairsOf(head).length > 0;
    const results = [];
    let problem = null;
    for (const part of noId ? [head, ...parts] : parts) {
        const words = part.filter((t) => t.kind !== "comment");
        if (words.length === 0 || (words.length === 1 && textOf(words[0]).toLowerCase() === "none"))
            continue;
        const read = readResult(part);
        if (read === null || results.length >= MAX_RESULTS)
            problem ??= `not read: ${words.map(textOf).join(" ").slice(0, 100)}`;
        else
            results.push(read);
    }
    const id = noId ? undefined : head.find((t) => t.kind === "word" || t.kind === "quoted");
    return { authservId: id?.text ?? null, results, problem };
}
function textOf(token) {
    return token?.text ?? "";
}
function splitAt(tokens, sign) {
    const parts = [[]];
    for (const token of tokens) {
        if (token.kind === "sign" && token.text === sign)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}
function readResult(part) {
    const comment = part.find((t) => t.kind === "comment")?.text ?? null;
    const pairs = pairsOf(part);
    const [first, ...rest] = pairs;
    if (first === undefined || !/^[\w-]+(?:\/\d+)?$/.test(first.name) || !/^[\w-]+$/.test(first.value))
        return null;
    const properties = rest.flatMap(({ name, value }) => {
        const dot = name.indexOf(".");
        return dot < 1
            ? []
            : [{ type: name.slice(0, dot).toLowerCase(), property: name.slice(dot + 1).toLowerCase(), value }];
    });
    const named = (word) => rest.find((p) => p.name.toLowerCase() === word)?.value ?? null;
    return {
        method: first.name.replace(/\/\d+$/, "").toLowerCase(),
        result: first.value.toLowerCase(),
        reason: named("reason") ?? named("action"),
        comment,
        properties,
    };
}

;// CONCATENATED MODULE: ./build/mail/message/arc.js



const MAX_SETS = 50;
function arcSets(message) {
    const results = new Map();
    for (const field of fieldsNamed(message, "arc-authentication-results").slice(0, MAX_SETS)) {
        const [, instance, rest] = /^[\s]{0,100}i[ \t]{0,20}=[ \t]{0,20}(\d{1,3})[ \t]{0,20};([^]*)$/.exec(field.value) ?? [];
        if (instance !== undefined && rest !== undefined)
            results.set(Number(instance), { ...field, value: rest });
    }
    return fieldsNamed(message, "arc-seal")
        .slice(0, MAX_SETS)
        .flatMap((field) => {
        const list = (0,tag_list/* parseTagList */.cl)(field.value.slice(0, 8000));
        const instance = Number((0,tag_list/* tagOf */.cO)(list, "i")?.value ?? Number.NaN);
        if (!Number.isInteger(instance) || instance < 1 || instance > MAX_SETS)
            return [];
        const seen = results.get(instance);
        return [
            {
                instance,
                domain: (0,tag_list/* tagOf */.cO)(list, "d")?.value ?? null,
                chain: (0,tag_list/* tagOf */.cO)(list, "cv")?.value.toLowerCase() ?? null,
                authenticationResults: seen === undefined ? null : parseAuthenticationResults(seen),
            },
        ];
    })
        .sort((a, b) => b.instance - a.instance);
}

;// CONCATENATED MODULE: ./build/mail/message/differences.js
function differences(now, then) {
    if (then === undefined)
        return [];
    return ["spf", "dkim", "dmarc", "iprev"].flatMap((method) => {
        const seen = then.results.filter((r) => r.method === method).map((r) => r.result);
        const [first] = seen;
        if (first === undefined ||
            now[method] === "not-checked" ||
            seen.includes(now[method]) ||
            !matters(first, now[method]))
            return [];
        const by = then.authservId?.slice(0, 100) ?? null;
        return [{ code: "differs", method, now: now[method], by, then: first.slice(0, 40) }];
    });
}
function matters(then, now) {
    return (then === "pass") !== (now === "pass");
}

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/message/note.js
var message_note = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/mail/message/problem.js

function noted(id, severity, note, { subject, column } = { subject: null, column: null }) {
    const message = (0,message_note/* noteText */.g)(note);
    return note.code === "record" || note.code === "dkim"
        ? { id, severity, column, message, subject, note }
        : { id, severity, subject, column, message, note };
}

;// CONCATENATED MODULE: ./build/mail/message/dkim-part.js



const MAX_SHOWN = 100;
function withoutBody(results) {
    const why = { code: "no-body" };
    return results.map((r) => r.why?.code === "body-changed" || r.why?.code === "header-changed" || r.why?.code === "length"
        ? { ...r, result: "neutral", why, reason: (0,problem/* dkimProblemText */.g)(why) }
        : r);
}
function dkimPart(r) {
    const s = r.signature;
    return {
        result: r.result,
        reason: r.reason,
        why: r.why,
        domain: r.domain,
        selector: r.selector,
        identity: s?.identity ?? null,
        algorithm: s?.algorithm ?? null,
        canonicalization: s === null ? null : `${s.header}/${s.body}`,
        signedHeaders: s?.signed.slice(0, MAX_SHOWN).map((name) => name.slice(0, MAX_SHOWN)) ?? [],
        length: s?.length ?? null,
        at: dkim_part_isoTime(s?.at ?? null),
        expires: dkim_part_isoTime(s?.expires ?? null),
        keyName: r.keyName,
        keyRecord: r.keyRecord,
        keyBits: r.keyBits,
        testing: r.testing,
    };
}
function dkim_part_isoTime(seconds) {
    if (seconds === null)
        return null;
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(".000Z", "Z");
}
function dkimProblems(results) {
    return results.flatMap((r) => [
        ...r.keyProblems.map(({ id, severity, column, fault }) => noted(id, severity, { code: "record", fault }, { subject: r.keyName, column })),
        ...r.notes.map((note) => {
            const at = { subject: `signature of ${r.domain ?? "?"}`, column: null };
            return noted("dkim/note", "info", { code: "dkim", domain: r.domain, note }, at);
        }),
    ]);
}
function dkimIdentifiers(results) {
    return results.flatMap((r) => {
        const domain = r.signature?.domain ?? (0,dns_name/* normalizeName */.Pc)(r.domain ?? "");
        if (domain === null || (r.result !== "pass" && r.result !== "temperror"))
            return [];
        return [{ by: "dkim", domain, state: r.result }];
    });
}
function dkimSummary(results) {
    const codes = results.map((r) => r.result);
    return codes.find((c) => c === "pass") ?? codes.find((c) => c === "temperror") ?? codes[0] ?? "none";
}

;// CONCATENATED MODULE: ./build/mail/message/addresses.js


const MAX_ADDRESS = 1000;
function mailboxesOf(value) {
    const boxes = [];
    let loose = [];
    let angle = null;
    let angles = 0;
    const end = () => {
        if (angles === 0)
            push(boxes, loose);
        loose = [];
        angles = 0;
    };
    for (const token of tokenize(value, "<>,:;@")) {
        if (token.kind === "comment")
            continue;
        const sign = token.kind === "sign" ? token.text : "";
        if (angle !== null) {
            if (sign === ">") {
                push(boxes, angle);
                angle = null;
            }
            else
                angle.push(token);
        }
        else if (sign === "<") {
            angle = [];
            angles++;
        }
        else if (sign === "," || sign === ";")
            end();
        else if (sign === ":")
            loose = [];
        else
            loose.push(token);
    }
    if (angle !== null)
        push(boxes, angle);
    end();
    return boxes;
}
function push(boxes, tokens) {
    const route = tokens.findLastIndex((t) => t.kind === "sign" && (t.text === ":" || t.text === ","));
    const spec = tokens.slice(route + 1);
    const at = spec.findLastIndex((t) => t.kind === "sign" && t.text === "@");
    if (at <= 0)
        return;
    const local = spec
        .slice(0, at)
        .map((t) => t.text)
        .join("");
    const domain = spec
        .slice(at + 1)
        .map((t) => t.text)
        .join("");
    boxes.push({ address: `${local}@${domain}`.slice(0, MAX_ADDRESS), domain: domainOf(domain) });
}
function domainOf(text) {
    const ascii = (0,dns_name/* toAscii */.Vb)(text);
    if (ascii === null || /[\\\s[\]]/.test(ascii))
        return null;
    const name = (0,dns_name/* normalizeName */.Pc)(ascii);
    return name === "" ? null : name;
}
function pathOf(value) {
    const tokens = tokenize(value, "<>").filter((t) => t.kind !== "comment");
    const open = tokens.findIndex((t) => t.kind === "sign" && t.text === "<");
    const close = tokens.findIndex((t) => t.kind === "sign" && t.text === ">");
    const inner = open >= 0 && close > open ? tokens.slice(open + 1, close) : tokens;
    const text = inner.map((t) => (t.kind === "quoted" ? `"${t.text}"` : t.text)).join("");
    if (text === "")
        return open >= 0 ? "" : null;
    const path = text.replace(/^@[^:]{0,1000}:/, "");
    return path.includes("@") ? path : null;
}

;// CONCATENATED MODULE: ./build/mail/message/clauses.js

const clauses_MAX_TEXT = 8000;
function clausesOf(text) {
    const tokens = tokenize(text.slice(0, clauses_MAX_TEXT), ";");
    const semicolon = tokens.findLastIndex((t) => t.kind === "sign");
    const dated = semicolon >= 0 && !tokens.slice(semicolon).some((t) => isWord(t, "by"));
    const main = dated ? tokens.slice(0, semicolon) : tokens;
    const by = main.findLastIndex((t, i) => i !== 1 && isWord(t, "by"));
    const from = fromClause(by < 0 ? main : main.slice(0, by), main);
    const closed = text.length <= clauses_MAX_TEXT && isClosed(text) && !tokens.some(hidesAddress);
    return {
        from,
        by: by < 0 ? main : main.slice(by + 1),
        hasBy: by >= 0,
        date: dated ? tokens.slice(semicolon + 1) : [],
        main,
        clear: !closed || from?.length === 0 ? "no" : isSeveral(main) ? "several" : "yes",
    };
}
function isWord(token, word) {
    return token?.kind === "word" && token.text.toLowerCase() === word;
}
function isSeveral(main) {
    const all = main.flatMap((t, i) => (i !== 1 && isWord(t, "by") ? [i] : []));
    const [first, second] = all;
    if (first === undefined || second === undefined)
        return false;
    return !(all.length === 2 && second === first + 2 && isWord(main[second + 1], "uid"));
}
function fromClause(before, main) {
    const [first] = main;
    if (isWord(first, "from"))
        return before.slice(1);
    const isComment = first?.kind === "comment" && /^from\b/i.test(first.text) && main.some((t) => t.text.includes("["));
    return isComment || main.some((t) => isWord(t, "from")) ? [] : null;
}
const ADDRESS = /(?:\[|\((?!(?:\d+\.){4,}\d))(?:[^\s[\]()]{0,200}[@:])?(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{2,50})/iy;
function hidesAddress(token) {
    switch (token.kind) {
        case "quoted":
            return /[[\]()]/.test(token.text);
        case "comment":
            return hasAddress(token.text, /\\|\sby\s/i.test(token.text) ? 0 : 1);
        case "word":
            return token.text.includes(")");
        case "sign":
            return false;
    }
}
function hasAddress(comment, least) {
    let depth = 0;
    for (let i = 0; i < comment.length; i++) {
        const c = comment[i];
        if (c === "(")
            depth++;
        else if (c === ")")
            depth--;
        ADDRESS.lastIndex = i;
        if ((c === "(" || c === "[") && depth >= least && ADDRESS.test(comment))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/mail/message/client-comment.js

const client_comment_NOTHING = { ips: [], name: null, helo: null, equals: false, forged: false, unclear: false };
const GREETING = /^(?:(?:account \S{1,300} )?(?:helo|ehlo|lhlo)(?:[= ]|$)|(?:port|ident)=)/i;
const HELO = /(?:^|[\s("])(?:helo|ehlo|lhlo)(?:=| {1,10})([^\s)"]+)/i;
const HELD = /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f]{0,4}:/i;
const MAX_COMMENT = 1000;
const BRACKETED = /\[[^\s[\]]{2,60}\]/g;
function readComment(comment) {
    const text = comment.trim().replace(/\s+/g, " ");
    if (text.length > MAX_COMMENT)
        return { ...client_comment_NOTHING, unclear: true };
    const helo = HELO.exec(text)?.[1] ?? null;
    if (GREETING.test(text)) {
        const rest = text.replace(HELO, " ");
        const equals = /^(?:port=\d{1,5} )?helo=/i.test(text);
        return {
            ...client_comment_NOTHING,
            helo: helo ?? "",
            equals,
            unclear: HELD.test(rest) || /^(?!\[[^[\]]*\]$).*[[\]]/.test(helo ?? ""),
        };
    }
    const found = /^(?:([^\s[\]()]{1,300}) ?)?(\[[^\s[\]]{2,60}\])(?::\d{1,5})?(?=$|[\s(])(.*)$/.exec(text);
    const ip = found === null ? null : bracketed(found[2] ?? "");
    if (found !== null && ip !== null) {
        const rest = (found[3] ?? "").replace(/\bhelo=(?:\[[^\s[\]@]*\]|[^\s[\]@]*)(?=\s|$)/i, " ");
        return {
            ips: [ip, ...addressesIn(rest)],
            name: hostOf(found[1] ?? ""),
            helo,
            equals: false,
            forged: /may be forged|RDNS failed|unverified/i.test(text),
            unclear: HELD.test(rest.replace(BRACKETED, " ")),
        };
    }
    const bare = /^(?:(\S{1,300}) )?(?:[^\s[\]]{0,200}@)?([0-9a-f.:%]{2,60})(?: with login)?$/i.exec(text);
    const alone = addressOf(bare?.[2] ?? "");
    if (bare !== null && alone !== null)
        return { ...client_comment_NOTHING, ips: [alone], name: hostOf(bare[1] ?? "") };
    return { ...client_comment_NOTHING, unclear: HELD.test(text) };
}
function addressesIn(text) {
    return [...text.matchAll(BRACKETED)].flatMap(([found]) => listed(bracketed(found)));
}
function listed(ip) {
    return ip === null ? [] : [ip];
}
function bracketed(word) {
    const inner = /^\[([^[\]]{2,60})\](?::\d{1,5})?[,;]?$/.exec(word)?.[1];
    return inner === undefined ? null : addressOf(inner);
}
function addressOf(text) {
    const bare = text.replace(/^ipv6:/i, "").replace(/%\w{1,20}$/, "");
    const v4 = /^(\d{1,3}(?:\.\d{1,3}){3})[.:]\d{1,5}$/.exec(bare)?.[1];
    const ip = (0,ip_ip/* parseIp */.r5)(v4 ?? bare);
    return ip === null ? null : (0,ip_ip/* unmapped */.NW)(ip);
}
function hostOf(text) {
    const name = text.slice(text.lastIndexOf("@") + 1).replace(/\.$/, "");
    return /^[\w-]+(?:\.[\w-]+)+$/.test(name) && addressOf(name) === null ? name.toLowerCase() : null;
}

;// CONCATENATED MODULE: ./build/mail/message/client.js

function clientOf(tokens, how) {
    const firstComment = tokens.findIndex((t) => t.kind === "comment");
    const words = tokens.flatMap((t) => (t.kind === "word" ? [t.text.replace(/,$/, "")] : []));
    const [first = ""] = words;
    const parts = tokens.flatMap((t) => (t.kind === "comment" ? [readComment(t.text)] : []));
    const helo = parts.find((p) => p.helo !== null)?.helo ?? null;
    const behind = firstComment < 0 ? [] : tokens.slice(firstComment).flatMap((t) => (t.kind === "word" ? [t.text] : []));
    const seen = [...parts.flatMap((p) => p.ips), ...behind.flatMap((word) => listed(bracketed(word)))];
    const name = parts.find((p) => p.ips.length > 0)?.name ?? null;
    const forged = parts.some((p) => p.forged);
    const own = addressOf(first.replace(/^\[(.*)\](?::\d{1,5})?$/, "$1"));
    const isName = own === null && first !== "" && first.toLowerCase() !== "unknown";
    const front = helo !== null || how === "http" ? own : null;
    const told = (ips) => (isUnclear(parts, seen.length > 0, how) ? null : agreed(ips));
    const later = helo === null ? greetingBehind(tokens) : null;
    if (later !== null)
        return { helo: later, reverseName: hostOf(first), confirmed: false, ip: told([...listed(own), ...seen]) };
    if (helo !== null) {
        const bare = parts.some((p) => p.ips.length > 0 && p.helo === null);
        const all = front !== null && (seen.length === 0 || !isLocal(front)) ? [front, ...seen] : seen;
        return {
            helo,
            reverseName: isName ? hostOf(first) : name,
            confirmed: isName ? !bare && !forged : !forged,
            ip: told(all),
        };
    }
    const plain = how === "bare" && firstComment < 0 && words.length === 2 ? listed(bracketed(words[1] ?? "")) : [];
    const all = seen.length > 0 ? seen : [...plain, ...listed(front)];
    const isGreeting = isName || (own !== null && all.length > 0 && how !== "http");
    return { helo: isGreeting ? first : null, reverseName: name, confirmed: !forged, ip: told(all) };
}
function greetingBehind(tokens) {
    const [, comment, bracket] = tokens;
    if (comment?.kind !== "comment")
        return null;
    if (bracket?.kind === "word" && bracketed(bracket.text) !== null && /^\S+$/.test(comment.text))
        return comment.text;
    const claim = tokens.findIndex((t) => t.kind === "quoted");
    return tokens.slice(0, claim).some((t) => t.text === "claiming") ? (tokens[claim]?.text ?? null) : null;
}
function isUnclear(parts, isTold, how) {
    const told = parts.findIndex((p) => p.ips.length > 0);
    if (parts.filter((p) => p.helo !== null).length > 1)
        return true;
    return parts.some((p, i) => {
        const isLiteral = p.helo !== null && p.ips.length === 0 && bracketed(p.helo) !== null;
        const isFront = how === "communigate" || (how === "exim" && p.equals);
        return p.unclear || (isLiteral && ((!isTold && !isFront) || (told >= 0 && told < i)));
    });
}
function agreed(ips) {
    const [first] = ips;
    return first !== undefined && ips.every((ip) => ip.family === first.family && ip.value === first.value)
        ? first
        : null;
}
function isLocal(ip) {
    return ip.family === 4 && ip.value >> 24n === 127n;
}

;// CONCATENATED MODULE: ./build/mail/message/received.js




const NOBODY = { helo: null, reverseName: null, confirmed: false, ip: null };
const received_MAX_SHOWN = 8000;
const KEYWORDS = ["via", "with", "id", "for"];
const INSIDE = /^(?:local\b|local-|lmtp|mapi$|httprest$|qmail-scanner|spamassassin$|spool$|nnfmp$)/i;
function parseReceived(field) {
    const text = unfold(field.value);
    const { from, by, hasBy, main, date, clear } = clausesOf(text);
    const own = clear === "yes" ? withoutSender(by) : [];
    const protocol = wordAfter(own, "with");
    const http = isHttp(own, protocol);
    const client = from === null ? NOBODY : clientOf(from, howOf(own, protocol, http));
    const ip = clear === "no" ? null : client.ip;
    const comments = main.flatMap((t) => (t.kind === "comment" ? [t.text] : []));
    const envelope = comments
        .map((c) => /envelope-(?:from|sender) (<[^>]{0,500}>)/i.exec(c)?.[1])
        .find((m) => m !== undefined);
    return {
        helo: client.helo,
        reverseName: client.reverseName,
        confirmed: client.confirmed && comparesNames(own),
        ip,
        foreign: from !== null && (clear !== "yes" || !(isInside(from, protocol, http && ip === null) || isDaemon(from, own))),
        by: hasBy ? (by.find((t) => t.kind === "word")?.text.replace(/,$/, "") ?? null) : null,
        with: protocol,
        envelopeFrom: envelope === undefined ? null : pathOf(envelope),
        authenticated: /^(?:utf8)?(?:e?smtps?a|lmtps?a|https?u?)$/i.test(protocol ?? "") ||
            comments.some((c) => /^authenticated\b|\bauthenticated sender\b|\bauth=/i.test(c)),
        at: timeOf(date),
        text: text.slice(0, received_MAX_SHOWN),
    };
}
function comparesNames(own) {
    return own.some((t) => t.kind === "comment" && /^(?:Postfix\b|8\.\d{1,2}\.\d|Exim 4)/.test(t.text));
}
function isInside(from, protocol, webPage) {
    return INSIDE.test(protocol ?? "") || isPickup(from, protocol) || webPage;
}
function isDaemon(from, own) {
    const [[daemon, more], [by, server]] = [from, own];
    if (more !== undefined || daemon?.kind !== "word" || by === undefined || wordAfter(own, "with") !== null)
        return false;
    const isOracle = server?.kind === "comment" &&
        /^(?:Oracle Communications|Sun Java System|iPlanet) Messaging Server/.test(server.text);
    return isOracle && /^[\w-]{1,60}-daemon\./.test(daemon.text) && daemon.text.endsWith(`-daemon.${by.text}`);
}
function isHttp(by, protocol) {
    return (/^(?:https?u?|dav)$/i.test(protocol ?? wordAfter(by, "via") ?? "") ||
        by.some((t) => t.kind === "comment" && /^via https?$/i.test(t.text)));
}
function withoutSender(by) {
    const sender = by.findIndex((t) => t.kind === "comment" && /^envelope-|[<@]/i.test(t.text));
    return sender < 0 ? by : by.slice(0, sender);
}
function wordAfter(tokens, keyword) {
    const at = tokens.findIndex((t) => isWord(t, keyword));
    const word = at < 0 ? undefined : tokens.slice(at + 1).find((t) => t.kind === "word")?.text;
    return word === undefined || KEYWORDS.includes(word.toLowerCase()) ? null : word;
}
function howOf(by, protocol, http) {
    if (http)
        return "http";
    const [, server] = by;
    if (protocol === "SUBMISSION" || by.some(isBareServer) || isAddress(server))
        return "bare";
    if (server?.kind === "comment" && server.text.startsWith("CommuniGate Pro "))
        return "communigate";
    return /^e?smtps?a?$/.test(protocol ?? "") ? "exim" : "usual";
}
function isBareServer(token) {
    return token.kind === "comment"
        ? /^(?:SMTPD(?:32)?-[\d.]{1,10}$|Exim [123]\.)/.test(token.text)
        : token.text === "SurfControl";
}
function isAddress(token) {
    return token?.kind === "word" && /^\[[\d.]{7,15}\]$/.test(token.text);
}
function isPickup(clause, protocol) {
    return (protocol === "Microsoft" && clause.length === 3 && clause.map((t) => t.text).join(" ") === "mail pickup service");
}
function timeOf(tokens) {
    const text = tokens
        .flatMap((t) => (t.kind === "word" ? [t.text] : []))
        .slice(0, 10)
        .join(" ");
    if (!/\s(?:[+-]\d{4}|GMT|UTC?|Z)(?:\s|$)/i.test(text))
        return null;
    const time = Date.parse(text.replace(/\sUT$/i, " UTC"));
    return Number.isNaN(time) ? null : Math.floor(time / 1000);
}

// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
;// CONCATENATED MODULE: ./build/mail/message/gateways.js
const GATEWAYS = [
    { name: "Proofpoint", domains: ["pphosted.com", "ppe-hosted.com"] },
    { name: "Mimecast", domains: ["mimecast.com", "mimecast-offshore.com", "mimecast.co.za"] },
    { name: "Barracuda", domains: ["barracudanetworks.com", "cudaops.com"] },
    { name: "Cisco Secure Email", domains: ["iphmx.com"] },
    { name: "Symantec Email Security.cloud", domains: ["messagelabs.com"] },
    { name: "Trend Micro Email Security", domains: ["trendmicro.com", "trendmicro.eu", "trendmicro.co.jp"] },
    { name: "Hornetsecurity", domains: ["hornetsecurity.com", "antispameurope.com"] },
    { name: "FortiMail Cloud", domains: ["fortimailcloud.com", "fortimail.com"] },
    { name: "IIJ Secure MX", domains: ["securemx.jp"] },
];
const ONE_ORGANIZATION = ["sakura.ne.jp"];

;// CONCATENATED MODULE: ./build/mail/message/host-names.js
function isUnder(name, domains) {
    const bare = name.toLowerCase().replace(/\.$/, "");
    return domains.some((domain) => bare === domain || bare.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./build/mail/message/source.js





const NO_TRUST = { names: [], ranges: [], confirmed: [] };
const INTERNAL = ranges([
    ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
    ...["::/127", "fc00::/7", "fe80::/10", "2002:a00::/24", "2002:7f00::/24", "2002:c0a8::/32"],
]);
const MICROSOFT = ranges([
    ...Array.from("0123456789abcdef", (digit) => `2603:10${digit}6::/32`),
    ...["2a01:111:e400::/48", "2a01:111:f400::/48"],
]);
const MICROSOFT_HOST = /(?:^|\.)(?:(?:outlook|exchangelabs|office365)\.com|outlook\.(?:de|cn)|mx\.microsoft)$/i;
const MICROSOFT_BORDER = /\.protection\.(?:partner\.)?outlook\.(?:com|de|cn)$/i;
const MAX_HOPS = 100;
function ranges(texts) {
    return texts.flatMap((text) => (0,ip_range/* parseRange */.RC)(text) ?? []);
}
function within(list, ip) {
    return list.some((range) => (0,ip_range/* contains */.gR)(range, ip));
}
function sourceOfHops(received, trust) {
    for (const [index, hop] of received.slice(0, MAX_HOPS).entries()) {
        if (!hop.foreign || isFetcher(hop))
            continue;
        const at = { hop, number: index + 1 };
        if (hop.ip === null)
            return { kind: "unreadable", ...at };
        if (isExternal(hop, hop.ip, received[index + 1], trust))
            return { kind: "found", ...at };
    }
    return { kind: "none" };
}
function gatewayOf(hop) {
    const name = hop.reverseName;
    return name === null ? null : (GATEWAYS.find((g) => isUnder(name, g.domains)) ?? null);
}
function isFetcher(hop) {
    return /^(?:pop3|imap)/i.test(hop.with ?? "");
}
function isExternal(hop, ip, below, trust) {
    if (within(INTERNAL, ip) || isTrusted(hop, ip, trust))
        return false;
    const isConfirmed = hop.confirmed || within(trust.confirmed, ip);
    return !isMicrosofts(hop, ip) && !(isConfirmed && isHandover(hop, below));
}
function isTrusted(hop, ip, trust) {
    if (within(trust.ranges, ip))
        return true;
    return hop.confirmed && hop.reverseName !== null && isUnder(hop.reverseName, trust.names);
}
function isMicrosofts(hop, ip) {
    const by = hop.by ?? "";
    if (MICROSOFT_BORDER.test(by) || !within(MICROSOFT, ip))
        return false;
    return MICROSOFT_HOST.test(by) && MICROSOFT_HOST.test(hop.helo ?? "");
}
function isHandover(hop, below) {
    if (below === undefined || below.ip === null || below.authenticated)
        return false;
    const here = organizationOf(hop.by);
    if (here === null || here !== organizationOf(hop.reverseName) || here !== organizationOf(below.by))
        return false;
    return !GATEWAYS.some((g) => isUnder(here, g.domains));
}
function organizationOf(host) {
    const name = host === null ? null : domainOf(host);
    if (name === null)
        return null;
    return ONE_ORGANIZATION.find((one) => isUnder(name, [one])) ?? (0,discover/* publicSuffixOrganization */.oA)(name);
}

;// CONCATENATED MODULE: ./build/mail/message/identify.js





const MAX_MAILBOXES = 50;
function identify(message, overrides, trust) {
    const problems = [];
    const tell = (id, severity, note) => void problems.push(noted(id, severity, note));
    const received = fieldsNamed(message, "received").slice(0, 200).map(parseReceived);
    const found = sourceOfHops(received, trust);
    const source = found.kind === "found" ? found : null;
    if (overrides.ip === null) {
        if (found.kind === "none")
            tell("message/source-unknown", "warning", { code: "no-source" });
        else if (found.kind === "unreadable")
            tell("message/source-unknown", "warning", { code: "unreadable-source", number: found.number, by: found.hop.by });
        const gateway = source === null ? null : gatewayOf(source.hop);
        if (gateway !== null)
            tell("message/gateway", "info", { code: "gateway", gateway });
    }
    const helo = overrides.helo ?? source?.hop.helo ?? null;
    const mailFrom = overrides.mailFrom ?? returnPath(message, tell) ?? source?.hop.envelopeFrom ?? null;
    if (mailFrom === null)
        tell("message/no-return-path", "warning", { code: "no-return-path" });
    const boxes = fieldsNamed(message, "from").flatMap((field) => mailboxesOf(unfold(field.value)).slice(0, MAX_MAILBOXES));
    return {
        ip: overrides.ip ?? source?.hop.ip ?? null,
        helo,
        mailFrom,
        problems,
        reverseName: overrides.ip === null ? (source?.hop.reverseName ?? null) : null,
        from: boxes.slice(0, MAX_MAILBOXES).map((box) => box.address),
        author: authorOf(fieldsNamed(message, "from").length, boxes, isFragment(message)),
        receivedBy: source?.hop.by ?? null,
        passed: received.slice(0, (source?.number ?? 1) - 1).flatMap(({ ip }) => ip ?? []),
        hop: source?.number ?? null,
        at: source?.hop.at ?? null,
    };
}
function returnPath(message, tell) {
    const paths = fieldsNamed(message, "return-path");
    if (paths.length > 1)
        tell("message/several-return-paths", "warning", { code: "several-return-paths", fields: paths.length });
    return paths[0] === undefined ? null : pathOf(unfold(paths[0].value.slice(0, 4000)));
}
function authorOf(fields, boxes, fragment) {
    const domains = new Set(boxes.map((box) => box.domain));
    const [domain = null] = domains;
    if (fields === 0)
        return { domain: null, fault: { code: fragment ? "fragment" : "no-from" } };
    if (fields > 1)
        return { domain: null, fault: { code: "several-from", fields } };
    if (boxes.length === 0)
        return { domain: null, fault: { code: "empty-from" } };
    if (domains.size > 1)
        return { domain: null, fault: { code: "several-domains" } };
    return domain === null ? { domain, fault: { code: "unknown-domain" } } : { domain };
}
function pathDomain(mailFrom) {
    return domainOf(mailFrom.slice(mailFrom.lastIndexOf("@") + 1));
}

// EXTERNAL MODULE: ./build/mail/message/iprev.js
var message_iprev = __webpack_require__(3332);
;// CONCATENATED MODULE: ./build/mail/message/received-spf-line.js

const MAX_NAME = 300;
function receivedSpfLine(spf, who) {
    if (who.ip === null || spf.result === "not-checked")
        return null;
    const ip = (0,ip_ip/* formatIp */.v_)(who.ip);
    const identity = spf.identity === "helo" ? `postmaster@${who.helo ?? ""}` : (who.mailFrom ?? "");
    const domain = quoted(identity);
    const properties = [
        `client-ip=${ip}`,
        ...(who.mailFrom === null ? [] : [`envelope-from="${escaped(who.mailFrom)}"`]),
        ...(who.helo === null ? [] : [`helo=${word(who.helo)}`]),
    ];
    return `Received-SPF: ${spf.result} (mailworthy: ${commentOf(spf.result, domain, ip)}) ${properties.join("; ")};`;
}
function commentOf(result, domain, ip) {
    switch (result) {
        case "pass":
            return `domain of ${domain} designates ${ip} as permitted sender`;
        case "fail":
            return `domain of ${domain} does not designate ${ip} as permitted sender`;
        case "softfail":
            return `domain of transitioning ${domain} does not designate ${ip} as permitted sender`;
        case "neutral":
            return `${ip} is neither permitted nor denied by domain of ${domain}`;
        case "none":
            return `domain of ${domain} does not designate permitted sender hosts`;
        case "temperror":
            return `error in processing during lookup of ${domain}`;
        case "permerror":
            return `permanent error in processing during lookup of ${domain}`;
    }
}
function quoted(text) {
    return flat(text).replace(/[()\\]/g, "\\$&");
}
function escaped(text) {
    return flat(text).replace(/["\\]/g, "\\$&");
}
function word(text) {
    return /^[\w.-]+$/.test(text) ? text.slice(0, MAX_NAME) : `"${escaped(text)}"`;
}
function flat(text) {
    return text.slice(0, MAX_NAME).replace(/[^\x20-\x7e]/g, "?");
}

;// CONCATENATED MODULE: ./build/mail/message/received-spf.js



function parseReceivedSpf(field) {
    const tokens = tokenize(unfold(field.value.slice(0, 8000)), ";");
    const first = tokens.find((t) => t.kind === "word");
    return {
        result: first !== undefined && /^[a-z]+$/i.test(first.text) ? first.text.toLowerCase() : null,
        comment: tokens.find((t) => t.kind === "comment")?.text ?? null,
        properties: pairsOf(tokens)
            .slice(0, 30)
            .map(({ name, value }) => [name.toLowerCase(), value]),
    };
}

// EXTERNAL MODULE: ./build/dns/dig.js
var dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/mail/message/recorder.js


const MAX_ANSWER = 4000;
const MAX_RECORDS = 500;
function createRecorder(dns) {
    const asked = new Map();
    const order = [];
    const note = (part, question, outcome) => {
        const id = `${question.name} ${question.type}`;
        const known = asked.get(id);
        if (known === undefined)
            asked.set(id, { question, outcome, parts: new Set([part]) });
        else
            known.parts.add(part);
    };
    const rank = (parts) => order.findIndex((part) => parts.has(part));
    return {
        door: (part) => {
            if (!order.includes(part))
                order.push(part);
            return {
                ask: async (question) => {
                    const outcome = await dns.ask(question);
                    note(part, question, outcome);
                    return outcome;
                },
            };
        },
        records: () => [...asked]
            .sort(([a, x], [b, y]) => rank(x.parts) - rank(y.parts) || (a < b ? -1 : 1))
            .slice(0, MAX_RECORDS)
            .map(([, { question, outcome, parts }]) => {
            const evidence = (0,dig/* evidenceOf */.X1)(question, outcome);
            const usedBy = order.filter((part) => parts.has(part));
            return { ...evidence, answer: (0,printable/* excerpt */.Kb)(evidence.answer, MAX_ANSWER), ttl: ttlOf(outcome), usedBy };
        }),
    };
}
function ttlOf(outcome) {
    return outcome.kind === "error" || outcome.records.length === 0
        ? null
        : Math.min(...outcome.records.map(({ ttl }) => ttl));
}

;// CONCATENATED MODULE: ./build/mail/message/spam.js

const spam_NOTHING = { score: null, threshold: null, measure: "score", spam: null };
function numberIn(value, pattern) {
    const found = pattern.exec(value)?.[1];
    return found === undefined ? null : Number(found);
}
function wordIn(value, yes, no) {
    return yes.test(value) ? true : no.test(value) ? false : null;
}
const plain = (value) => ({ ...spam_NOTHING, score: numberIn(value, /^(-?\d{1,6}(?:\.\d{1,6})?)/) });
const flag = (value) => ({
    ...spam_NOTHING,
    spam: wordIn(value, /^(?:yes|true|spam|fail)\b/i, /^(?:no|false|ham|pass)\b/i),
});
const spam_status = (value) => ({
    measure: "score",
    spam: wordIn(value, /^yes\b/i, /^no\b/i),
    score: numberIn(value, /\b(?:score|hits)=(-?\d{1,6}(?:\.\d{1,6})?)/i),
    threshold: numberIn(value, /\brequired=(-?\d{1,6}(?:\.\d{1,6})?)/i),
});
function confidence(score) {
    return { measure: "scl", score, threshold: score === null ? null : 5, spam: score === null ? null : score >= 5 };
}
const forefront = (value) => {
    const read = confidence(numberIn(value, /(?:^|;)SCL:(-?\d)(?:;|$)/));
    const verdict = wordIn(value, /(?:^|;)SFV:(?:SPM|SKB|SKS)(?:;|$)/, /(?:^|;)SFV:(?:NSPM|SKN|SKA|SKI|SFE)(?:;|$)/);
    return { ...read, spam: read.spam === true ? true : (verdict ?? read.spam) };
};
const rspamd = (value) => ({
    measure: "score",
    spam: wordIn(value, /^\w{1,40}: true\b/i, /^\w{1,40}: false\b/i),
    score: numberIn(value, /\[\s?(-?\d{1,6}(?:\.\d{1,6})?)\s?\//),
    threshold: numberIn(value, /\/\s?(-?\d{1,6}(?:\.\d{1,6})?)\s?\]/),
});
const READERS = {
    "X-Spam-Status": spam_status,
    "X-Spam-Flag": flag,
    "X-Spam-Score": plain,
    "X-Spam-Level": (value) => ({ ...spam_NOTHING, score: /^[*+sx]*$/i.test(value) ? value.length : null }),
    "X-Spam": flag,
    "X-MS-Exchange-Organization-SCL": (value) => confidence(plain(value).score),
    "X-Forefront-Antispam-Report": forefront,
    "X-Microsoft-Antispam": (value) => ({ ...spam_NOTHING, measure: "bcl", score: numberIn(value, /(?:^|;)BCL:(\d)(?:;|$)/) }),
    "X-Rspamd-Score": plain,
    "X-Rspamd-Action": (value) => ({
        ...spam_NOTHING,
        spam: wordIn(value, /^(?:reject|rewrite subject|add header)/i, /^no action/i),
    }),
    "X-Spamd-Result": rspamd,
    "X-Spamd-Bar": (value) => ({
        ...spam_NOTHING,
        score: /^\++$/.test(value) ? value.length : /^-+$/.test(value) ? -value.length : null,
    }),
    "X-SES-Spam-Verdict": flag,
    "X-Barracuda-Spam-Score": plain,
    "X-Proofpoint-Spam-Details": (value) => ({ ...spam_NOTHING, score: numberIn(value, /\bscore=(\d{1,4})\b/) }),
    "X-Ham-Report": () => spam_NOTHING,
    "X-Spam-Report": () => spam_NOTHING,
    "X-Bogosity": (value) => ({
        ...spam_NOTHING,
        measure: "probability",
        spam: wordIn(value, /^(?:yes|spam)\b/i, /^(?:no|ham)\b/i),
        score: numberIn(value, /\bspamicity=(\d(?:\.\d{1,8})?)/i),
    }),
    "X-DSPAM-Result": flag,
};
const MAX_VALUE = 500;
function spamHeaders(message) {
    return Object.entries(READERS).flatMap(([header, read]) => {
        const [field] = fieldsNamed(message, header.toLowerCase());
        if (field === undefined)
            return [];
        const value = unfold(field.value.slice(0, 4000));
        const shown = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
        return [{ header, value: shown, ...read(value) }];
    });
}

;// CONCATENATED MODULE: ./build/mail/message/source-differs.js



function reportedSourceDiffers(who, overrides, message, receiver) {
    if (who.ip === null || overrides.ip !== null)
        return [];
    const ip = (0,ip_ip/* formatIp */.v_)(who.ip);
    const known = [ip, ...who.passed.map(ip_ip/* formatIp */.v_)];
    const told = [
        ...ofSpf(receiver.receivedSpf[0]),
        ...ofResults(receiver.authenticationResults[0]),
        ...ofForefront(message),
    ];
    return told
        .filter((reported) => !known.includes(reported.ip))
        .map(({ field, ip: other }) => noted("message/source-differs", "warning", { code: "source-differs", ip, other, field }));
}
function ofSpf(field) {
    const value = field?.properties.find(([name]) => name === "client-ip")?.[1];
    return reported("Received-SPF (client-ip)", value);
}
function ofForefront(message) {
    const [field] = fieldsNamed(message, "x-forefront-antispam-report");
    const value = field === undefined ? "" : unfold(field.value.slice(0, 4000));
    return reported("X-Forefront-Antispam-Report (CIP)", /(?:^|;)CIP:([^;\s]{2,60})/.exec(value)?.[1]);
}
function ofResults(field) {
    const spf = field?.results.find((r) => r.method === "spf");
    const said = /\bsender IP is (\S{2,60})/i.exec(spf?.comment ?? "")?.[1];
    const property = spf?.properties.find((p) => p.property === "remote-ip" || p.property === "client-ip")?.value;
    return reported("Authentication-Results (sender IP)", said ?? property);
}
function reported(field, value) {
    const ip = (0,ip_ip/* parseIp */.r5)((value ?? "").replace(/^\[|[\],;)]+$/g, ""));
    return ip === null ? [] : [{ field, ip: (0,ip_ip/* formatIp */.v_)((0,ip_ip/* unmapped */.NW)(ip)) }];
}

// EXTERNAL MODULE: ./build/mail/spf/check-host.js + 7 modules
var check_host = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/mail/message/spf-part.js




const UNCHECKED = {
    mechanism: null,
    explanation: null,
    lookups: 0,
    voidLookups: 0,
    result: "not-checked",
    domain: null,
    problem: null,
    why: null,
};
function uncheckedOf({ ip, mailFrom, helo }) {
    if (ip === null)
        return { code: "no-ip" };
    if (mailFrom === null)
        return { code: "no-sender" };
    return mailFrom === "" && helo === null ? { code: "no-helo" } : null;
}
async function spfOf(dns, who, now) {
    const { mailFrom } = who;
    const identity = mailFrom === "" ? "helo" : "mailfrom";
    const unchecked = uncheckedOf(who);
    const [main, helo] = await Promise.all([
        unchecked === null
            ? judge(dns, who, mailFrom ?? "", now)
            : { ...UNCHECKED, problem: (0,dmarc_problem/* spfUncheckedText */.hh)(unchecked), why: unchecked },
        who.ip === null || who.helo === null || identity === "helo" ? null : judge(dns, who, "", now),
    ]);
    return { ...main, identity, helo };
}
async function judge(dns, who, mailFrom, now) {
    if (who.ip === null)
        return UNCHECKED;
    const { result, mechanism, problem, why = null, explanation, lookups, voidLookups, } = await (0,check_host/* checkHost */.R)(dns, {
        ip: who.ip,
        mailFrom,
        helo: who.helo ?? "",
        now,
    });
    const domain = mailFrom === "" ? who.helo : mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
    return { result, domain, mechanism, problem, why, explanation, lookups, voidLookups };
}
function spfIdentifiers(spf, who) {
    const domain = spf.identity === "helo" ? domainOf(who.helo ?? "") : pathDomain(who.mailFrom ?? "");
    if (domain === null || (spf.result !== "pass" && spf.result !== "temperror"))
        return [];
    return [{ by: "spf", domain, state: spf.result }];
}

;// CONCATENATED MODULE: ./build/mail/message/unsubscribe.js

const FIELDS = ["list-unsubscribe", "list-unsubscribe-post"];
const MAX_URIS = 10;
const unsubscribe_MAX_TEXT = 4000;
function unsubscribeOf(message, dkim) {
    const uris = urisOf(message);
    return { uris, oneClick: faultOf(message, uris, dkim) === null, bulk: bulkMarks(message) };
}
function unsubscribeFault(message, dkim) {
    if (bulkMarks(message).length === 0 || fieldsNamed(message, "list-post").length > 0)
        return null;
    return faultOf(message, urisOf(message), dkim);
}
function faultOf(message, uris, dkim) {
    if (uris.length === 0)
        return "none";
    if (!uris.some((uri) => /^https:/i.test(uri)))
        return "no-https";
    const [post] = fieldsNamed(message, "list-unsubscribe-post");
    if (post === undefined || !/^list-unsubscribe=one-click$/i.test(unfold(post.value.slice(0, unsubscribe_MAX_TEXT)).trim()))
        return "no-post";
    const signs = (r) => {
        const names = r.signature?.signed.map((name) => name.toLowerCase()) ?? [];
        return r.result !== "fail" && r.result !== "permerror" && FIELDS.every((name) => names.includes(name));
    };
    return dkim.some(signs) ? null : "not-signed";
}
function urisOf(message) {
    const [field] = fieldsNamed(message, "list-unsubscribe");
    const text = field === undefined ? "" : unfold(field.value.slice(0, unsubscribe_MAX_TEXT));
    return [...text.matchAll(/<\s?([^\s<>]{1,2000})\s?>/g)].slice(0, MAX_URIS).flatMap(([, uri]) => uri ?? []);
}
function bulkMarks(message) {
    const precedence = fieldsNamed(message, "precedence")[0]?.value ?? "";
    return [
        ...["list-unsubscribe", "list-id", "feedback-id"].filter((name) => fieldsNamed(message, name).length > 0),
        ...(/^\s{0,10}(?:bulk|list)\b/i.test(precedence) ? ["precedence"] : []),
    ];
}

// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/mail/message/source-words.js

const SOURCE_WORDS = {
    badTrust: (text) => `--trust ${(0,printable/* excerpt */.Kb)(text, 80)}: expected the domain of your gateway's host names (pphosted.com), an address or a range`,
};

;// CONCATENATED MODULE: ./build/mail/message/trust.js










const MAX_ASKED = 5;
function readTrust(texts) {
    const names = [];
    const ranges = [];
    const problems = [];
    for (const text of texts) {
        const range = (0,ip_range/* parseRange */.RC)(text);
        const name = (0,dns_name/* normalizeName */.Pc)(text.replace(/^\*?\./, ""));
        if (range !== null)
            ranges.push(range);
        else if (name !== null && /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(name))
            names.push(name);
        else
            problems.push({ at: null, message: SOURCE_WORDS.badTrust(text), hint: null });
    }
    return problems.length > 0 ? (0,text_problem/* fail */.f)(problems) : (0,text_problem.ok)({ names, ranges, confirmed: [] });
}
async function resolvedTrust(dns, message, trust) {
    const received = fieldsNamed(message, "received").slice(0, 200).map(parseReceived);
    let known = trust;
    for (let asked = 0; asked < MAX_ASKED; asked++) {
        const source = sourceOfHops(received, known);
        if (source.kind !== "found" || source.hop.ip === null)
            return known;
        if (source.hop.confirmed && source.hop.reverseName !== null)
            return known;
        const { hop, number } = source;
        const mayHandOver = isHandover(hop, received[number]);
        if (trust.names.length === 0 && !mayHandOver)
            return known;
        const here = (0,ip_range/* network */.Nm)(source.hop.ip, (0,ip_ip/* bitsOf */.e4)(source.hop.ip.family));
        const { names } = await (0,message_iprev/* iprevOf */.O)(dns, source.hop.ip);
        const confirmed = names.flatMap((n) => (n.confirmed === true ? [n.name] : []));
        if (confirmed.some((name) => isUnder(name, trust.names)))
            known = { ...known, ranges: [...known.ranges, here] };
        else if (mayHandOver && hop.reverseName !== null && confirmed.includes(hop.reverseName))
            known = { ...known, confirmed: [...known.confirmed, here] };
        else
            return known;
    }
    return known;
}

// EXTERNAL MODULE: ./build/core/without.js
var without = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/mail/message/report.js






















const MAX_REPORTED = 20;
async function messageReport(door, message, overrides, now, trusted = NO_TRUST) {
    const dns = (0,budget/* budgeted */.h)(door);
    const who = identify(message, overrides, overrides.ip === null ? await resolvedTrust(dns, message, trusted) : trusted);
    const at = who.at ?? now;
    const recorder = createRecorder(dns);
    const [spf, signatures, iprev] = await Promise.all([
        spfOf(recorder.door("spf"), who, at),
        verifyMessage(recorder.door("dkim"), message, at),
        (0,message_iprev/* iprevOf */.O)(recorder.door("iprev"), who.ip),
    ]);
    const dkim = isFragment(message) ? withoutBody(signatures) : signatures;
    const unsigned = dkim.some(({ why }) => why?.code === "no-body") ? { code: "no-body" } : null;
    const dmarc = who.author.domain === null
        ? unjudgeable(who.author.fault)
        : await evaluateDmarc(recorder.door("dmarc"), who.author.domain, [...spfIdentifiers(spf, who), ...dkimIdentifiers(dkim)], uncheckedOf(who) ?? unsigned);
    const { problems: recordProblems, notes, ...dmarcPart } = dmarc;
    const receiver = receiverOf(message);
    const summary = { spf: spf.result, dkim: dkimSummary(dkim), dmarc: dmarc.result, iprev: iprev.result };
    const fault = isFragment(message) ? null : unsubscribeFault(message, dkim);
    return {
        schema: "mailworthy/message/1",
        summary,
        source: sourceOf(who),
        spf: { ...spf, receivedSpf: receivedSpfLine(spf, who) },
        dkim: dkim.map(dkimPart),
        dmarc: dmarcPart,
        iprev,
        records: recorder.records(),
        receiver,
        arc: arcSets(message),
        spam: spamHeaders(message),
        unsubscribe: unsubscribeOf(message, dkim),
        problems: [
            ...message.oddities.map((oddity) => noted("message/format", "info", { code: "oddity", oddity })),
            ...who.problems,
            ...reportedSourceDiffers(who, overrides, message, receiver),
            ...dkimProblems(dkim),
            ...recordProblems.map(({ id, severity, column, fault }) => {
                const subject = dmarc.recordAt === null ? null : `_dmarc.${dmarc.recordAt}`;
                return noted(id, severity, { code: "record", fault }, { subject, column });
            }),
            ...notes.map((note) => noted("dmarc/note", "info", { code: "dmarc", note }, { subject: dmarc.author, column: null })),
            ...(fault === null ? [] : [noted("message/unsubscribe", "warning", { code: "unsubscribe", fault })]),
            ...differences({ ...summary, dkim: unsigned === null ? summary.dkim : "not-checked" }, receiver.authenticationResults[0]).map((note) => noted("message/differs", "info", note)),
        ],
    };
}
function messageJson(r) {
    const helo = r.spf.helo === null ? null : (0,without/* without */.F)(r.spf.helo, "why");
    return {
        ...r,
        spf: { ...(0,without/* without */.F)(r.spf, "why"), helo },
        dkim: r.dkim.map((part) => (0,without/* without */.F)(part, "why")),
        dmarc: (0,without/* without */.F)(r.dmarc, "why"),
        iprev: (0,without/* without */.F)(r.iprev, "why"),
        problems: r.problems.map((problem) => (0,without/* without */.F)(problem, "note")),
    };
}
function sourceOf(who) {
    return {
        ip: who.ip === null ? null : (0,ip_ip/* formatIp */.v_)(who.ip),
        helo: who.helo,
        reverseName: who.reverseName,
        mailFrom: who.mailFrom,
        from: who.from,
        receivedBy: who.receivedBy,
        receivedAt: dkim_part_isoTime(who.at),
        hop: who.hop,
    };
}
function receiverOf(message) {
    const first = (name) => fieldsNamed(message, name).slice(0, MAX_REPORTED);
    return {
        authenticationResults: first("authentication-results").map(parseAuthenticationResults),
        receivedSpf: first("received-spf").map(parseReceivedSpf),
    };
}

// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var core_width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/cli/message-summary-text.js




const COLORS = { pass: "green", fail: "red", permerror: "red", softfail: "yellow" };
function summaryLines(r, look) {
    const { words } = look;
    const ink = (0,paint/* painter */.C)(look);
    const rows = [
        ["SPF", r.summary.spf, spfSummaryText(r, words)],
        ["DKIM", r.summary.dkim, dkimSummaryText(r, words)],
        ["DMARC", r.summary.dmarc, dmarcSummaryText(r, words)],
        ["iprev", r.summary.iprev, r.iprev.why === null ? confirmedNames(r) : words.iprev(r.iprev.why)],
    ];
    const cells = rows.map(([name, result, why]) => [name, result, (0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(why, 200))]);
    return (0,layout/* tableLines */.oW)(cells, look.columns, (cell, row, column) => ink(column === 1 ? (COLORS[rows[row]?.[1] ?? ""] ?? "yellow") : null, cell));
}
function spfSummaryText({ spf, source }, words) {
    return spf.why === null ? words.as(source.ip ?? "?", spf.domain ?? "?") : words.spf(spf.why);
}
function dkimSummaryText({ dkim, summary }, words) {
    const best = dkim.find((d) => d.result === summary.dkim);
    if (best === undefined)
        return words.noSignature;
    const passed = dkim.filter((d) => d.result === "pass").length;
    const many = dkim.length > 1 && passed > 0 ? words.passing(passed, dkim.length) : "";
    return `${best.why === null ? words.signedBy(best.domain ?? "?") : words.dkim(best.why)}${many}`;
}
function dmarcSummaryText({ dmarc }, words) {
    const why = dmarc.why === null ? words.authorOf(dmarc.author ?? "?") : words.dmarc(dmarc.why);
    return dmarc.policy === null ? why : words.withPolicy(why, dmarc.policy);
}
function confirmedNames({ iprev }) {
    return iprev.names.flatMap((n) => (n.confirmed === true ? [n.name] : [])).join(", ");
}

;// CONCATENATED MODULE: ./build/cli/message-told-text.js


function spamLines(spam, all, words) {
    const meaning = spam.score === null && spam.spam === null ? null : words.spam(spam);
    return [
        (0,report_escape/* forLog */.Ig)(meaning === null ? spam.header : `${spam.header}: ${meaning}`),
        ...(meaning === null || all || isTelling(spam) ? [`  ${(0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(spam.value, all ? 500 : 200))}`] : []),
    ];
}
function isTelling({ measure, value }) {
    return measure === "score" && value.length > 20;
}
function unsubscribeLines({ unsubscribe: u }, words) {
    if (u.uris.length === 0 && u.bulk.length === 0)
        return [];
    const way = u.oneClick ? words.oneClick : u.uris.length === 0 ? words.noUnsubscribe : words.notOneClick;
    return [(0,report_escape/* forLog */.Ig)(way), ...u.uris.map((uri) => (0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(uri, 200)))];
}
function reportedLines({ receiver, arc }, words) {
    const results = (a) => a.results.map((x) => `${x.method}=${x.result}`).join(" ") || words.none;
    const line = (name, who, what) => (0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(`${name}  ${who ?? words.unnamed}: ${what}`, 300));
    return [
        ...receiver.authenticationResults.map((a) => line("Authentication-Results", a.authservId, results(a))),
        ...receiver.receivedSpf.map((s) => line("Received-SPF", message_told_text_receiverOf(s), s.result ?? "?")),
        ...arc.map((s) => {
            const seen = s.authenticationResults === null ? null : results(s.authenticationResults);
            return line(`ARC ${s.instance}`, s.domain, words.chain(s.chain ?? "?", seen));
        }),
    ];
}
function message_told_text_receiverOf({ properties, comment }) {
    const named = properties.find(([n]) => n === "receiver")?.[1];
    return named ?? /^([\w-]+(?:\.[\w-]+)+): /.exec(comment ?? "")?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/cli/message-text.js







function messageText(r, look) {
    const { words, show } = look;
    const { titles } = words;
    const ink = (0,paint/* painter */.C)(look);
    const room = look.columns === null ? null : look.columns - 2;
    const lines = summaryLines(r, look);
    const section = (title, inner) => inner.length === 0
        ? []
        : ["", ...(0,layout/* wrappedText */.rr)(title, look.columns).map((line) => ink("bold", line)), ...inner.map((line) => `  ${line}`)];
    const told = (inner) => inner.flatMap((line) => (0,layout/* wrappedText */.rr)(line, room, "", "  "));
    const pairs = (list) => pairLines(list, room);
    if (show === "summary")
        return message_text_text([...lines, ...section(titles.problems, told(problemLines(r, ["error", "warning"], words)))]);
    return message_text_text([
        ...lines,
        ...section(titles.source, pairs(sourcePairs(r, words))),
        ...section(titles.spf, spfLines(r, words, room)),
        ...r.dkim.flatMap((d, i) => section(words.signatureTitle(i + 1, r.dkim.length), pairs(dkimPairs(d, show === "all", words)))),
        ...section(titles.dmarc, dmarcLines(r, words, room)),
        ...section(titles.iprev, iprevLines(r, words, room)),
        ...section(titles.reported, told(reportedLines(r, words))),
        ...section(titles.spam, told(r.spam.flatMap((s) => spamLines(s, show === "all", words)))),
        ...section(titles.unsubscribe, told(unsubscribeLines(r, words))),
        ...section(titles.records, recordLines(r, show === "all", words)),
        ...section(titles.all, told(problemLines(r, ["error", "warning", "info"], words))),
    ]);
}
function message_text_text(lines) {
    return `${lines.join("\n")}\n`;
}
function pairLines(list, columns) {
    const known = list.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]]));
    const width = (0,core_width/* widest */.D3)(known.map(([name]) => name));
    return known.flatMap(([name, value]) => (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(value, 600)), columns, `${(0,core_width/* padded */.jC)(name, width)}  `, " ".repeat(width + 2)));
}
function sourcePairs({ source: s }, words) {
    const { labels, notKnown } = words;
    return [
        [labels.address, s.ip ?? notKnown],
        [labels.helo, s.helo ?? notKnown],
        [labels.mailFrom, s.mailFrom === "" ? words.emptyPath : (s.mailFrom ?? notKnown)],
        [labels.from, s.from.join(", ") || notKnown],
        [labels.toldBy, s.hop === null ? null : words.received(s.hop, s.receivedBy ?? "?", s.receivedAt)],
    ];
}
function spfLines({ spf }, words, room) {
    const { labels } = words;
    const identity = (name, i) => pairLines([
        [name, i.domain === null ? i.result : words.resultFor(i.result, i.domain)],
        [labels.mechanism, i.mechanism],
        [labels.because, i.why === null ? null : words.spf(i.why)],
        [labels.explanation, i.explanation],
    ], room);
    return [
        ...identity(spf.identity === "helo" ? labels.heloIdentity : labels.mailFromIdentity, spf),
        ...(spf.helo === null ? [] : identity(labels.heloIdentity, spf.helo)),
        ...(spf.receivedSpf === null ? [] : (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(spf.receivedSpf, 600)), room, "", "  ")),
    ];
}
function dkimPairs(d, all, words) {
    const { labels } = words;
    return [
        [labels.result, d.result],
        [labels.because, d.why === null ? null : words.dkim(d.why)],
        [labels.domain, d.domain],
        [labels.selector, d.selector],
        [labels.identity, d.identity],
        [labels.algorithm, d.algorithm === null ? null : `${d.algorithm}, ${d.canonicalization ?? ""}`],
        [labels.key, d.keyBits === null ? null : words.keyOf(d.keyName ?? "", d.keyBits, d.testing)],
        [labels.signed, all ? d.signedHeaders.join(" ") : null],
        [labels.signedAt, d.at],
        [labels.expires, d.expires],
    ];
}
function dmarcLines({ dmarc: d }, words, room) {
    const { labels } = words;
    const organization = d.organization?.domain ?? null;
    const byList = d.organization?.by === "public-suffix-list";
    const asked = d.policy === null ? null : `${d.policy}${d.policyTag === null ? "" : ` (${d.policyTag}=)`}`;
    return [
        ...pairLines([
            [labels.result, d.result],
            [labels.because, d.why === null ? null : words.dmarc(d.why)],
            [labels.author, d.author],
            [labels.organization, organization !== null && byList ? words.byList(organization) : organization],
            [labels.record, d.record === null ? null : `_dmarc.${d.recordAt ?? ""}  ${d.record.text}`],
            [labels.policy, asked],
        ], room),
        ...d.identifiers.flatMap((i) => (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)(words.aligned(i.by, i.domain, i.state, i.aligned, i.mode)), room, "", "  ")),
    ];
}
function iprevLines({ iprev }, words, room) {
    return [
        ...pairLines([
            [words.labels.result, iprev.result],
            [words.labels.because, iprev.why === null ? null : words.iprev(iprev.why)],
        ], room),
        ...iprev.names.flatMap((n) => (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)(words.reverse(n.name, n.confirmed, n.addresses)), room, "", "  ")),
    ];
}
function recordLines({ records }, all, words) {
    return records.flatMap(({ command, answer, ttl }) => {
        const kept = ttl === null ? "" : `  ${words.ttl(ttl)}`;
        return [command, `  ${(0,report_escape/* forLog */.Ig)(all ? answer : (0,printable/* excerpt */.Kb)(answer, 300))}${kept}`];
    });
}
function problemLines({ problems }, severities, words) {
    return problems
        .filter((p) => severities.includes(p.severity))
        .map((p) => {
        const severity = words.severities[p.severity];
        return (0,report_escape/* forLog */.Ig)((0,printable/* excerpt */.Kb)(words.problem(severity, words.subject(p), p.column, words.note(p.note), p.id), 500));
    });
}

// EXTERNAL MODULE: ./build/cli/lang.js
var lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/words/words.js
var words_words = __webpack_require__(4658);
;// CONCATENATED MODULE: ./build/cli/message.js











async function messageCommand(parsed, io) {
    const [path = ""] = parsed.positionals;
    const overrides = overridesOf(parsed);
    if (!overrides.ok)
        return overrides;
    const trust = readTrust(parsed.all("trust"));
    if (!trust.ok)
        return trust;
    const bytes = (0,files/* readInput */.R5)(io, path, "the message");
    if (!bytes.ok)
        return bytes;
    const message = splitMessage(bytes.value);
    if (message.fields.length === 0) {
        const what = path === "-" ? "standard input" : (0,printable/* excerpt */.Kb)(path, 200);
        return (0,text_problem/* fail */.f)([
            { at: null, message: `${what} is no message: it has no header field (expected an .eml file)`, hint: null },
        ]);
    }
    const now = Math.floor(io.now().getTime() / 1000);
    const report = await (0,cli_io/* withDns */.Ck)(parsed, io, async ({ dns }) => (0,text_problem.ok)(await messageReport(dns, message, overrides.value, now, trust.value)));
    if (!report.ok)
        return report;
    if (parsed.flag("json"))
        return (0,cli_io/* doneJson */.Vn)(messageJson(report.value));
    const words = await (0,words_words/* commandWords */.B)("message", (0,lang/* langOfReader */.t)(parsed, io));
    const show = parsed.flag("quiet") ? "summary" : parsed.flag("verbose") ? "all" : "details";
    return (0,cli_io/* done */.Vw)(messageText(report.value, { ...(0,cli_io/* lookOf */.Li)(io, parsed), show, words }));
}
function overridesOf(parsed) {
    const problems = [];
    const problem = (message) => void problems.push({ at: null, message, hint: null });
    const [ipText, helo, path] = [parsed.last("ip"), parsed.last("helo"), parsed.last("mail-from")];
    const ip = ipText === null ? null : (0,ip_ip/* parseIp */.r5)(ipText);
    if (ipText !== null && ip === null)
        problem(`--ip ${(0,printable/* excerpt */.Kb)(ipText, 80)} is not an IP address`);
    if (helo === "")
        problem("--helo needs a name");
    const mailFrom = path === null ? null : path.replace(/^<([^<>]*)>$/, "$1");
    if (mailFrom !== null && mailFrom !== "" && !/^[^\s<>]+@[^\s<>@]+$/.test(mailFrom))
        problem(`--mail-from ${(0,printable/* excerpt */.Kb)(mailFrom, 80)}: expected an address, or "" for the empty path of a bounce`);
    return problems.length > 0 ? (0,text_problem/* fail */.f)(problems) : (0,text_problem.ok)({ ip: ip === null ? null : (0,ip_ip/* unmapped */.NW)(ip), helo, mailFrom });
}


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
const WORDS = {
    bounce: {
        en: async () => (await __webpack_require__.e(/* import() */ 2035).then(__webpack_require__.bind(__webpack_require__, 2035))).bounceEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 9516).then(__webpack_require__.bind(__webpack_require__, 9516))).bounceJa,
    },
    dnsbl: {
        en: async () => (await __webpack_require__.e(/* import() */ 6198).then(__webpack_require__.bind(__webpack_require__, 6198))).dnsblEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(1953)]).then(__webpack_require__.bind(__webpack_require__, 2092))).dnsblJa,
    },
    drafts: {
        en: async () => (await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 923))).draftsEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 6845).then(__webpack_require__.bind(__webpack_require__, 6845))).draftsJa,
    },
    estimate: {
        en: async () => (await __webpack_require__.e(/* import() */ 5677).then(__webpack_require__.bind(__webpack_require__, 5677))).estimateEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 1679).then(__webpack_require__.bind(__webpack_require__, 1679))).estimateJa,
    },
    lookup: {
        en: async () => (await __webpack_require__.e(/* import() */ 8205).then(__webpack_require__.bind(__webpack_require__, 8205))).lookupEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(5468)]).then(__webpack_require__.bind(__webpack_require__, 727))).lookupJa,
    },
    message: {
        en: async () => (await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 9680))).messageEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(533), __webpack_require__.e(7290)]).then(__webpack_require__.bind(__webpack_require__, 7290))).messageJa,
    },
    spf: {
        en: async () => (await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 4976))).spfEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(533), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658))).spfJa,
    },
    volume: {
        en: async () => (await __webpack_require__.e(/* import() */ 3329).then(__webpack_require__.bind(__webpack_require__, 3329))).volumeEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(3612)]).then(__webpack_require__.bind(__webpack_require__, 1575))).volumeJa,
    },
    zones: {
        en: async () => (await __webpack_require__.e(/* import() */ 7128).then(__webpack_require__.bind(__webpack_require__, 7128))).zonesEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 9754).then(__webpack_require__.bind(__webpack_require__, 9754))).zonesJa,
    },
};
function commandWords(command, lang) {
    return WORDS[command][lang]();
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
function without(value, key) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ keyTexts)
/* harmony export */ });
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8467);


const MAX_RECORDS = 5;
async function keyTexts(dns, selector, domain) {
    const name = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .x)(selector, domain);
    if (name === null)
        return { kind: "unaskable" };
    const outcome = await dns.ask({ name, type: "TXT" });
    if (outcome.kind === "error")
        return outcome;
    const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(rr.data)] : []));
    if (texts.length === 0)
        return { kind: "none", name, nxdomain: outcome.rcode === "NXDOMAIN" };
    return { kind: "texts", name, texts: texts.slice(0, MAX_RECORDS), more: Math.max(0, texts.length - 1) };
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4001);

async function align(dns, author, domain, mode) {
    if (domain === author.start)
        return { domain, mode, aligned: true, organization: author.organization };
    if (mode === "strict")
        return { domain, mode, aligned: false, organization: null };
    const { organization } = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .treeWalk */ .Ut)(dns, domain);
    return { domain, mode, aligned: organization.domain === author.organization.domain, organization };
}


/***/ })

};
