export const id = 4479;
export const ids = [4479];
export const modules = {

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tx: () => (/* binding */ USUAL_CONFIGS),
  ej: () => (/* binding */ USUAL_LIST),
  fo: () => (/* binding */ isFile),
  pb: () => (/* binding */ settingsFiles),
  f5: () => (/* binding */ settingsOf),
  Ej: () => (/* binding */ textsIn)
});

// EXTERNAL MODULE: ./build/config/build.js + 2 modules
var build = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/yaml.js
var text_yaml = __webpack_require__(8387);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/config/expected.js

function expectedAt(schema, path) {
    const [key, ...rest] = path;
    const bare = unwrapped(schema);
    if (key === undefined)
        return expectedOf(bare);
    if (bare instanceof schemas/* ZodObject */.bvH) {
        const inner = bare.shape[String(key)];
        return inner === undefined ? null : expectedAt(inner, rest);
    }
    if (bare instanceof schemas/* ZodArray */.naA)
        return expectedAt(bare.element, rest);
    if (bare instanceof schemas/* ZodRecord */.b8S)
        return expectedAt(bare.valueType, rest);
    if (bare instanceof schemas/* ZodUnion */.fZ7) {
        for (const option of bare.options) {
            const found = expectedAt(option, path);
            if (found !== null)
                return found;
        }
    }
    return null;
}
function unwrapped(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU ? unwrapped(schema.unwrap()) : schema;
}
function expectedOf(schema) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return { kind: "map", keys: Object.keys(schema.shape) };
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return { kind: "any-map" };
    if (schema instanceof schemas/* ZodArray */.naA)
        return { kind: "list", least: leastItems(schema) };
    if (schema instanceof schemas/* ZodBoolean */.WFD)
        return { kind: "boolean" };
    if (schema instanceof schemas/* ZodNumber */.rSt)
        return { kind: "number", least: schema.minValue ?? 0, most: upperBound(schema.maxValue) };
    if (schema instanceof schemas/* ZodEnum */.Vb4)
        return { kind: "words", words: schema.options.map(String) };
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return { kind: "one-of", forms: schema.options.map((o) => expectedOf(unwrapped(o))) };
    if (schema instanceof schemas/* ZodISODate */.Brp)
        return { kind: "date" };
    return { kind: "text" };
}
function leastItems(schema) {
    return schema.safeParse([]).success ? 0 : 1;
}
function upperBound(most) {
    return most === null || most >= Number.MAX_SAFE_INTEGER ? null : most;
}

// EXTERNAL MODULE: ./build/mail/dnsbl/codes.js
var codes = __webpack_require__(6670);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/lang.js
var lang = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(9388);
;// CONCATENATED MODULE: ./build/config/schema.js




const severity = schemas/* enum */.k5n(levels/* LEVELS */.A);
const schema_text = schemas/* string */.YjP().min(1);
const texts = schemas/* array */.YOg(schema_text).min(1);
const senderSchema = schemas/* strictObject */.rej({
    domain: schema_text.optional().describe("Visible From domain"),
    "mail-from": texts.optional().describe("MAIL FROM domains whose SPF is judged; default: the domain itself"),
    ips: texts.optional().describe("Addresses and ranges that send"),
    helo: schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text).length(1)])
        .optional()
        .describe("What the server says in HELO; default: the PTR name. An address in brackets is YAML's list of one: [203.0.113.10] without quotes is taken for it"),
    dkim: texts.optional().describe("DKIM selectors"),
    volume: schemas/* enum */.k5n(["low", "bulk"]).optional(),
    sends: schemas/* boolean */.zMY().optional().describe("false: a parked domain, expects v=spf1 -all"),
    "must-not-authorize": texts.optional().describe("Addresses and ranges that must not pass SPF"),
})
    .describe("One sender: a domain, addresses, or both");
const configSchema = schemas/* strictObject */.rej({
    senders: schemas/* array */.YOg(senderSchema).min(1).optional(),
    zones: texts.optional().describe("Globs of DNS files; default: detected"),
    "zone-ids": schemas/* record */.g1P(schema_text, schema_text)
        .optional()
        .describe("Domains of Terraform's zones that only an id or a variable names: `var.zone_id: example.com`, `0da42c8d…: example.com`"),
    rules: schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([
        severity,
        schemas/* strictObject */.rej({ severity: severity.optional(), "warn-at": schemas/* int */.Whr().min(1).max(10).optional() }),
    ]))
        .optional(),
    blocklists: schemas/* strictObject */.rej({
        profile: schemas/* enum */.k5n(["standard", "wide", "none"]).optional(),
        add: schemas/* array */.YOg(schemas/* strictObject */.rej({
            zone: schema_text,
            impact: schemas/* enum */.k5n(["high", "medium", "low"]).optional(),
            kind: schemas/* enum */.k5n(["ip", "domain"]).optional(),
            families: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6)]))
                .min(1)
                .optional()
                .describe("Which addresses the list holds; default both"),
            codes: schemas/* record */.g1P(schemas/* string */.YjP().regex(codes/* CODE */.S), schemas/* enum */.k5n(["listed", "policy"]))
                .optional()
                .describe("Return codes that mean something: 127.0.0.2, an octet as a range (4-7) or *, a bit of the last octet (bit:8); default any of 127/8 but 127.0.0.1"),
            controls: schemas/* strictObject */.rej({ listed: schema_text, clean: schema_text.nullable() })
                .optional()
                .describe("Test entries where they are not those of RFC 5782 §5: names of a domain list, else IPv4 addresses; clean: null where the list answers for its never-listed entry"),
            asks: schemas/* literal */.euz("registered-domain").optional().describe("The list holds registered domains only"),
            "per-second": schemas/* int */.Whr().min(1).max(10_000).optional().describe("Questions a second that it allows"),
            "per-day": schemas/* int */.Whr().min(1).optional().describe("Questions a day that it allows"),
        }))
            .optional(),
        remove: texts.optional(),
        "per-second": schemas/* int */.Whr()
            .min(0)
            .max(10_000)
            .optional()
            .describe("Questions a second to one list; default 100, 0: no cap"),
        "in-flight": schemas/* int */.Whr().min(1).max(1000).optional().describe("Questions under way to one list; default 20"),
    })
        .optional(),
    accept: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schema_text,
        on: schema_text,
        list: schema_text.optional(),
        until: iso/* date */.p6().describe("The last day on which it holds, YYYY-MM-DD"),
        reason: schema_text,
    }))
        .optional(),
    volume: schemas/* array */.YOg(schemas/* strictObject */.rej({
        file: schema_text.describe("CSV of day and count, or DMARC aggregate reports; .gz and .zip too"),
        domain: schema_text.optional().describe("Only this domain's mail"),
        ip: schema_text.optional().describe("Only this address's mail"),
    }))
        .optional()
        .describe("Volumes that are compared with the month before"),
    "fail-on": schemas/* enum */.k5n(["regression", "error", "warning", "never"]).optional(),
    "max-not-checked": schemas/* int */.Whr().min(0).optional(),
    history: schema_text.optional().describe("branch:NAME (the Action) or file:PATH"),
    lang: schemas/* enum */.k5n(lang/* LANGS */.gq).optional().describe("The language of what people read; default en, in a terminal by its locale"),
});

// EXTERNAL MODULE: ./build/config/words.js
var config_words = __webpack_require__(730);
;// CONCATENATED MODULE: ./build/config/config-file.js







const MAX_BYTES = 1024 * 1024;
const MAX_ISSUES = 50;
function parseConfigFile(text, file) {
    const start = { file, line: 1, column: 1 };
    if (text.length > MAX_BYTES)
        return (0,problem/* fail */.f)([{ at: start, message: `${file} is larger than 1 MiB`, hint: null }]);
    const yaml = (0,text_yaml/* parseYaml */.h)(text);
    if (!yaml.ok) {
        return (0,problem/* fail */.f)(yaml.error.map((fault) => ({
            at: { file, line: fault.line, column: fault.column },
            message: (0,config_words/* yamlFaultText */.fH)(fault),
            hint: null,
        })));
    }
    const { value } = yaml;
    const locate = (offset) => ({ file, ...value.place(offset) });
    const data = value.plain();
    const parsed = configSchema.safeParse(data ?? {});
    if (parsed.success)
        return (0,problem.ok)({ data: parsed.data, at: (path) => locate(offsetOf(value.root, path)) });
    const wrong = { data, yaml: value, locate };
    return (0,problem/* fail */.f)(parsed.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => problemsOf(issue, [], wrong)));
}
function problemsOf(issue, above, wrong) {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys") {
        const expected = expectedAt(configSchema, path);
        const keys = keysOf(expected);
        return issue.keys.slice(0, MAX_ISSUES).map((key) => ({
            at: wrong.locate(offsetOf(wrong.yaml.root, [...path, key], true)),
            message: (0,config_words/* unknownKey */.a)(key, keys),
            hint: (0,nearest/* nearest */.p)(key, keys),
        }));
    }
    const value = valueAt(wrong.data, path);
    if (issue.code === "invalid_union") {
        const isOther = (i) => i.path.length === 0 && (i.code === "invalid_type" || i.code === "invalid_value");
        const meant = issue.errors.find((issues) => !issues.some(isOther));
        if (meant !== undefined && typeof value === "object")
            return meant.flatMap((i) => problemsOf(i, path, wrong));
    }
    const expected = expectedAt(configSchema, path) ?? { kind: "text" };
    const where = (0,printable/* excerpt */.Kb)(path.map(String).join("."), 120) || "the file";
    const shown = value === undefined ? null : (0,printable/* excerpt */.Kb)(JSON.stringify(value), 80);
    const words = wordsOf(expected);
    return [
        {
            at: wrong.locate(offsetOf(wrong.yaml.root, path)),
            message: (0,config_words/* wrongValue */.NT)(where, shown, expected),
            hint: typeof value === "string" ? (0,nearest/* nearest */.p)(value, words) : null,
        },
    ];
}
function keysOf(expected) {
    if (expected?.kind === "one-of")
        return expected.forms.flatMap(keysOf);
    return expected?.kind === "map" ? expected.keys : [];
}
function wordsOf(expected) {
    if (expected.kind === "one-of")
        return expected.forms.flatMap(wordsOf);
    return expected.kind === "words" ? expected.words : [];
}
function valueAt(data, path) {
    return path.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined, data);
}
function offsetOf(root, path, isKey = false) {
    let node = root;
    let offset = root.offset;
    for (const [index, part] of path.entries()) {
        const isLast = index === path.length - 1;
        if (node.kind === "list") {
            const item = typeof part === "number" ? node.items[part] : undefined;
            if (item === undefined)
                return offset;
            node = item;
        }
        else if (node.kind === "map") {
            const entry = node.entries.find((e) => e.key === part);
            if (entry === undefined)
                return offset;
            if (isKey && isLast)
                return entry.keyOffset;
            node = entry.value;
            offset = entry.keyOffset;
            if (isLast)
                return node.offset;
            continue;
        }
        else
            return offset;
        offset = node.offset;
    }
    return offset;
}

// EXTERNAL MODULE: ./build/config/senders-list.js
var senders_list = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/app/settings-of.js




const USUAL_CONFIGS = [".github/mailworthy.yml", ".github/mailworthy.yaml"];
const USUAL_LIST = "senders.txt";
function isFile(file) {
    return !file.startsWith("(") && file !== "-";
}
function textsIn(sources, look) {
    const [found, missing] = [[], []];
    const read = (file, own) => {
        const seen = isFile(file) ? look(file) : { kind: "unknown" };
        if (seen.kind === "text")
            found.push(file);
        if (seen.kind === "missing")
            missing.push(file);
        const text = seen.kind === "text" ? seen.text : seen.kind === "unknown" ? own : null;
        return text === null ? [] : [{ text, file }];
    };
    const ownConfig = (file) => (sources.config?.file === file ? sources.config.text : null);
    const lists = listsOf(sources).flatMap(({ file, text }) => read(file, text));
    const [config] = configsOf(sources).flatMap((file) => read(file, ownConfig(file)));
    return found.length > 0 ? { lists, config: config ?? null, missing } : null;
}
function settingsFiles(sources) {
    return [...listsOf(sources).map(({ file }) => file), ...configsOf(sources)].filter(isFile);
}
function configsOf({ config, configNamed }) {
    return configNamed && config !== null ? [config.file] : USUAL_CONFIGS;
}
function listsOf({ lists }) {
    return lists.length === 0 ? [{ text: null, file: USUAL_LIST }] : lists;
}
function settingsOf({ lists, config }, overrides, known) {
    const problems = [];
    const keep = (result) => {
        if (result.ok)
            return result.value;
        problems.push(...result.error);
        return null;
    };
    const listed = lists.flatMap((list) => keep((0,senders_list/* parseSendersList */.o)(list.text, list.file)) ?? []);
    const file = config === null ? null : keep(parseConfigFile(config.text, config.file));
    if (problems.length > 0)
        return (0,problem/* fail */.f)(problems);
    const built = (0,build/* buildConfig */.f)(listed, file, overrides, known);
    if (!built.ok)
        return built;
    return (0,problem.ok)({
        config: built.value,
        file: config === null ? null : { path: config.file, namesSenders: file?.data.senders !== undefined },
        at: (path) => file?.at(path) ?? null,
    });
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

/***/ 7089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ NO_SENDERS),
  f: () => (/* binding */ buildConfig)
});

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/config/list-rules.js



function listRules(add, at, problems) {
    const { families, codes, controls, asks } = add;
    const wrong = (path, message) => {
        problems.push({ at: at(path), message: `blocklists.add: ${message}`, hint: null });
    };
    const isDomain = add.kind === "domain";
    if (isDomain && families !== undefined)
        wrong("families", "a list of domains has no families of addresses");
    if (!isDomain && asks !== undefined)
        wrong("asks", "only a list of domains (kind: domain) is asked for registered ones");
    for (const entry of controls === undefined ? [] : [controls.listed, controls.clean]) {
        if (entry === null)
            continue;
        const shown = (0,printable/* excerpt */.Kb)(entry, 80);
        if (isDomain && (0,dns_name/* normalizeName */.Pc)(entry) === null)
            wrong("controls", `${shown} is no domain name; the test entries of a list of domains are such`);
        if (!isDomain && (0,ip/* parseIp */.r5)(entry)?.family !== 4)
            wrong("controls", `${shown} is no IPv4 address; the test entries of a list of addresses are such`);
    }
    const rules = {
        ...(families === undefined ? {} : { families: [...new Set(families)].sort() }),
        ...(codes === undefined ? {} : { codes: Object.entries(codes).map(([code, verdict]) => ({ code, verdict })) }),
        ...(controls === undefined ? {} : { controls }),
        ...(asks === undefined ? {} : { asks }),
        ...(add["per-second"] === undefined ? {} : { perSecond: add["per-second"] }),
        ...(add["per-day"] === undefined ? {} : { perDay: add["per-day"] }),
    };
    return Object.keys(rules).length === 0 ? {} : { rules };
}

// EXTERNAL MODULE: ./build/zones/terraform/zone-ids.js
var zone_ids = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/config/sender.js
var sender = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/config/senders-list.js
var senders_list = __webpack_require__(4422);
// EXTERNAL MODULE: ./build/config/values.js
var values = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/config/volume-entry.js


function volumeEntry(entry, at, problems) {
    const before = problems.length;
    const problem = (key, message, hint = null) => void problems.push({ at: at(key), message, hint });
    if (/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(entry.file))
        problem("file", `${(0,printable/* excerpt */.Kb)(entry.file, 80)} leaves the workspace; expected a path below it`);
    if (entry.domain !== undefined && entry.ip !== undefined)
        problem("ip", "a volume has a domain or an ip, not both");
    const domain = entry.domain === undefined ? null : (0,values/* readDomain */.dO)(entry.domain);
    const ip = entry.ip === undefined ? null : (0,values/* readAddresses */.B1)(entry.ip);
    if (domain?.ok === false)
        problem("domain", domain.error.message, domain.error.hint);
    if (ip?.ok === false)
        problem("ip", ip.error.message, ip.error.hint);
    if (ip?.ok === true && ip.value.range !== null)
        problem("ip", `${(0,printable/* excerpt */.Kb)(entry.ip ?? "", 60)} is a range; expected one address`);
    if (problems.length > before)
        return [];
    return [
        {
            file: entry.file,
            at: at("file"),
            domain: domain?.ok === true ? domain.value : null,
            ip: ip?.ok === true ? (ip.value.addresses[0] ?? null) : null,
        },
    ];
}

// EXTERNAL MODULE: ./build/config/words.js
var words = __webpack_require__(730);
// EXTERNAL MODULE: ./build/core/append.js
var append = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/config/build.js













const NO_SENDERS = {
    at: null,
    message: "no senders: name domains or addresses in senders.txt (--senders FILE), in the input senders:, or in .github/mailworthy.yml",
    hint: null,
};
function buildConfig(listed, file, overrides, known) {
    const problems = [];
    const data = file?.data ?? {};
    const at = (...path) => file?.at(path) ?? null;
    const fromFile = (data.senders ?? []).flatMap((entry, index) => senderEntry(entry, index, at, problems));
    const senders = [...listed, ...fromFile];
    (0,append/* append */.B)(problems, (0,senders_list/* duplicateSenders */.U)(senders));
    (0,append/* append */.B)(problems, ruleProblems(data, known, at));
    (data.zones ?? []).forEach((glob, index) => {
        if (/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(glob))
            problems.push({
                at: at("zones", index),
                message: `${(0,printable/* excerpt */.Kb)(glob, 80)} leaves the workspace; expected a path below it`,
                hint: null,
            });
    });
    const zoneIds = zoneIdsOf(data, at, problems);
    const volume = (data.volume ?? []).flatMap((entry, index) => volumeEntry(entry, (...path) => at("volume", index, ...path), problems));
    const lists = data.blocklists ?? {};
    const add = (lists.add ?? []).map((entry, index) => ({
        zone: entry.zone,
        impact: entry.impact ?? null,
        kind: entry.kind ?? null,
        at: at("blocklists", "add", index, "zone"),
        ...listRules(entry, (...path) => at("blocklists", "add", index, ...path), problems),
    }));
    if (problems.length > 0)
        return (0,problem/* fail */.f)(problems);
    return (0,problem.ok)({
        senders,
        zones: overrides.zones ?? data.zones ?? null,
        zoneIds,
        rules: rulesOf(data.rules ?? {}),
        blocklists: {
            profile: lists.profile ?? "standard",
            add,
            remove: lists.remove ?? [],
            perSecond: lists["per-second"] ?? null,
            inFlight: lists["in-flight"] ?? null,
        },
        accept: (data.accept ?? []).map((row, index) => ({
            ...row,
            on: canonical(row.on),
            list: row.list ?? null,
            at: at("accept", index),
        })),
        volume,
        failOn: overrides.failOn ?? data["fail-on"] ?? "regression",
        maxNotChecked: overrides.maxNotChecked ?? data["max-not-checked"] ?? null,
        history: overrides.history ?? data.history ?? null,
        lang: data.lang ?? null,
        places: {
            zones: overrides.zones === null ? (data.zones ?? []).map((_, index) => at("zones", index)) : [],
            removedLists: (lists.remove ?? []).map((_, index) => at("blocklists", "remove", index)),
            history: overrides.history === null ? at("history") : null,
        },
    });
}
function zoneIdsOf(data, at, problems) {
    const ids = new Map();
    for (const [reference, domain] of Object.entries(data["zone-ids"] ?? {})) {
        const read = (0,values/* readDomain */.dO)(domain);
        if (read.ok)
            ids.set((0,zone_ids/* plainReference */.y)(reference), read.value);
        else
            problems.push({ at: at("zone-ids", reference), ...read.error });
    }
    return ids;
}
const LENT = new Map([["spf/too-many-lookups", "spf/near-lookup-limit"]]);
function ruleProblems(data, known, at) {
    const options = new Map(known.map((rule) => [rule.id, Object.keys(rule.options ?? {})]));
    const unknown = (id, ...path) => options.has(id) ? [] : [{ at: at(...path), message: (0,words/* unknownRule */.b6)(id), hint: (0,nearest/* nearest */.p)(id, options.keys()) }];
    const rules = Object.entries(data.rules ?? {}).flatMap(([id, rule]) => {
        const wrong = unknown(id, "rules", id);
        if (wrong.length > 0 || typeof rule === "string")
            return wrong;
        const own = [...(options.get(id) ?? []), ...(options.get(LENT.get(id) ?? "") ?? [])];
        return Object.keys(rule)
            .filter((option) => option !== "severity" && !own.includes(option))
            .map((option) => ({
            at: at("rules", id, option),
            message: (0,words/* noSuchOption */.Up)(option, id, own),
            hint: (0,nearest/* nearest */.p)(option, own),
        }));
    });
    const accepted = (data.accept ?? []).flatMap((row, index) => unknown(row.id, "accept", index, "id"));
    return [...rules, ...accepted].slice(0, MAX_PROBLEMS);
}
const MAX_PROBLEMS = 50;
function canonical(subject) {
    return (0,ip/* normalizeIp */.Z2)(subject) ?? (0,dns_name/* normalizeName */.Pc)(subject) ?? subject;
}
function rulesOf(rules) {
    const read = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleOf(rule)]));
    const options = read["spf/too-many-lookups"]?.options ?? {};
    if (options["warn-at"] === undefined)
        return read;
    const near = read["spf/near-lookup-limit"] ?? { severity: null, options: {} };
    return { ...read, "spf/near-lookup-limit": { ...near, options: { ...options, ...near.options } } };
}
function ruleOf(rule) {
    if (typeof rule === "string")
        return { severity: rule, options: {} };
    const warnAt = rule["warn-at"];
    return { severity: rule.severity ?? null, options: warnAt === undefined ? {} : { "warn-at": warnAt } };
}
function saidHelo(helo) {
    return typeof helo === "string" ? helo : `[${helo.join(",")}]`;
}
function senderEntry(entry, index, at, problems) {
    const before = problems.length;
    const take = (read, ...path) => {
        if (read.ok)
            return read.value;
        problems.push({ at: at("senders", index, ...path), ...read.error });
        return null;
    };
    const many = (values, read, key) => (values ?? []).flatMap((value, i) => {
        const one = take(read(value), key, i);
        return one === null ? [] : [one];
    });
    const ips = many(entry.ips, values/* readAddresses */.B1, "ips");
    const domain = entry.domain === undefined ? null : take((0,values/* readDomain */.dO)(entry.domain), "domain");
    const helo = entry.helo === undefined ? null : take((0,values/* readHelo */.$g)(saidHelo(entry.helo)), "helo");
    const mailFrom = many(entry["mail-from"], values/* readDomain */.dO, "mail-from");
    const mustNotAuthorize = many(entry["must-not-authorize"], values/* readCidr */.vi, "must-not-authorize");
    if (problems.length > before)
        return [];
    if (domain === null && ips.length === 0) {
        problems.push({ at: at("senders", index), message: "a sender needs a domain or ips", hint: null });
        return [];
    }
    return [
        (0,sender/* senderOf */.V)({
            domain,
            helo,
            mailFrom,
            mustNotAuthorize,
            at: at("senders", index, ...(domain === null ? [] : ["domain"])),
            addresses: ips.flatMap((ip) => ip.addresses),
            ranges: ips.flatMap((ip) => (ip.range === null ? [] : [ip.range])),
            dkim: entry.dkim ?? null,
            volume: entry.volume ?? "low",
            sends: entry.sends ?? true,
        }),
    ];
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ senderOf)
/* harmony export */ });
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

function senderOf(draft) {
    const { domain, mailFrom, addresses, ranges, helo, dkim, volume, sends, mustNotAuthorize, at } = draft;
    const own = domain === null ? [] : [domain];
    return {
        domain,
        mailFrom: (0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(mailFrom.length > 0 ? mailFrom : own),
        addresses: (0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)([...new Set(addresses)]),
        ranges: (0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(ranges),
        helo,
        dkim,
        volume,
        sends,
        mustNotAuthorize: (0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(mustNotAuthorize),
        at,
        id: domain ?? ranges[0] ?? addresses[0] ?? "",
    };
}


/***/ }),

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ duplicateSenders),
/* harmony export */   o: () => (/* binding */ parseSendersList)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
/* harmony import */ var _sender_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
/* harmony import */ var _core_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);






const KEYS = ["helo", "dkim", "volume", "sends", "mail-from", "must-not-authorize"];
function parseSendersList(text, file) {
    const problems = [];
    const senders = [];
    text
        .replace(/^\ufeff/, "")
        .split(/\r\n|\r|\n/)
        .forEach((line, index) => {
        const words = wordsOf(line, file, index + 1);
        if (words.length === 0)
            return;
        const sender = parseLine(words, problems);
        if (sender !== null)
            senders.push(sender);
    });
    if (senders.length === 0 && problems.length === 0) {
        const at = { file, line: 1, column: 1 };
        problems.push({ at, message: `${file} names no sender; expected a domain or an address on each line`, hint: null });
    }
    (0,_core_append_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .B)(problems, duplicateSenders(senders));
    return problems.length > 0 ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)(problems) : (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(senders);
}
function wordsOf(line, file, number) {
    const content = line.replace(/(^|[\s\u00a0])#.*$/, "$1");
    let column = 1;
    return content.split(/[\s\u00a0]/).flatMap((text) => {
        const start = column;
        column += text.length + 1;
        return text === "" ? [] : [{ text, at: { file, line: number, column: start } }];
    });
}
function parseLine(words, problems) {
    const before = problems.length;
    const draft = {
        domain: null,
        mailFrom: [],
        addresses: [],
        ranges: [],
        helo: null,
        dkim: null,
        volume: "low",
        sends: true,
        mustNotAuthorize: [],
        at: words[0]?.at ?? null,
    };
    for (const { text, at } of words) {
        const wrong = text.includes("=") ? option(draft, text) : subject(draft, text);
        if (wrong !== null)
            problems.push({ at, ...wrong });
    }
    if (problems.length > before)
        return null;
    if (draft.domain !== null || draft.addresses.length > 0)
        return (0,_sender_js__WEBPACK_IMPORTED_MODULE_4__/* .senderOf */ .V)(draft);
    problems.push({ at: draft.at, message: "this line names neither a domain nor an address", hint: null });
    return null;
}
function subject(draft, text) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeAddress */ .is)(text)) {
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddresses */ .B1)(text);
        if (!read.ok)
            return read.error;
        draft.addresses = [...draft.addresses, ...read.value.addresses];
        if (read.value.range !== null)
            draft.ranges = [...draft.ranges, read.value.range];
        return null;
    }
    const domain = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readDomain */ .dO)(text);
    if (!domain.ok)
        return domain.error;
    if (draft.domain !== null)
        return { message: `a second domain, ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(text, 80)}, on one line; write it on a line of its own`, hint: null };
    draft.domain = domain.value;
    return null;
}
function option(draft, text) {
    const key = text.slice(0, text.indexOf("="));
    const value = text.slice(text.indexOf("=") + 1);
    const parts = value.split(",").filter((part) => part !== "");
    if (value === "" || parts.length === 0)
        return { message: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(key, 40)}= has no value`, hint: null };
    switch (KEYS.find((k) => k === key)) {
        case "helo": {
            const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readHelo */ .$g)(value);
            if (!name.ok)
                return name.error;
            draft.helo = name.value;
            return null;
        }
        case "dkim":
            draft.dkim = parts;
            return null;
        case "volume":
            if (value !== "low" && value !== "bulk")
                return { message: `volume=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(value, 40)}: expected low or bulk`, hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, ["low", "bulk"]) };
            draft.volume = value;
            return null;
        case "sends":
            if (!/^(yes|no|true|false)$/i.test(value))
                return { message: `sends=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(value, 40)}: expected yes or no`, hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, ["yes", "no"]) };
            draft.sends = /^(yes|true)$/i.test(value);
            return null;
        case "mail-from":
            return each(parts, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .readDomain */ .dO, (values) => (draft.mailFrom = values));
        case "must-not-authorize":
            return each(parts, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .readCidr */ .vi, (values) => (draft.mustNotAuthorize = values));
        case undefined:
            return { message: `unknown option ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(key, 40)}=; expected ${KEYS.join(", ")}`, hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, KEYS) };
    }
}
function each(parts, read, keep) {
    const values = [];
    for (const part of parts) {
        const value = read(part);
        if (!value.ok)
            return value.error;
        values.push(value.value);
    }
    keep(values);
    return null;
}
function duplicateSenders(senders) {
    const seen = new Map();
    return senders.flatMap((sender) => {
        const first = seen.get(sender.id);
        if (first === undefined) {
            seen.set(sender.id, sender);
            return [];
        }
        const where = first.at === null ? "" : ` (first in ${first.at.file}:${first.at.line})`;
        return [
            {
                at: sender.at,
                message: `the sender ${sender.id} is named twice${where}; write it once, with all its addresses`,
                hint: null,
            },
        ];
    });
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ readHelo),
/* harmony export */   B1: () => (/* binding */ readAddresses),
/* harmony export */   dO: () => (/* binding */ readDomain),
/* harmony export */   is: () => (/* binding */ looksLikeAddress),
/* harmony export */   vi: () => (/* binding */ readCidr)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1601);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);





const MAX_RANGE = 4096n;
const wrong = (message, hint = null) => (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)({ message, hint });
const MAX_TEXT = 4096;
const NO_DOMAIN = "is not a domain: a label is empty, longer than 63 bytes, or not valid";
function readDomain(text) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text, 80);
    if (text.length > MAX_TEXT)
        return wrong(`${shown} ${NO_DOMAIN}`);
    const email = /^[^@\s]+@([^@\s]+\.[^@\s]+)$/.exec(text);
    if (email?.[1] !== undefined)
        return wrong(`${shown} is an e-mail address; expected a domain`, email[1]);
    if (/^\[.*\]$/.test(text))
        return wrong(`${shown} is an address literal; expected a name (receivers refuse a HELO without one, RFC 5321 §4.1.3)`);
    const url = /^[a-z]+:\/\/([^/:\s]+)/i.exec(text);
    if (url?.[1] !== undefined)
        return wrong(`${shown} is a URL; expected a domain`, url[1]);
    const ascii = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .Vb)(text);
    const name = ascii === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(ascii);
    if (name === null)
        return wrong(`${shown} ${NO_DOMAIN}`, text.replace(/\.{2,}/g, ".").replace(/^\./, "") || null);
    if (!name.includes("."))
        return wrong(`${shown} is not a full domain; expected a name such as example.com`, null);
    if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name))
        return wrong(`${shown} has characters that no mail domain has`, null);
    if (/(^|\.)-|-(\.|$)/.test(name))
        return wrong(`${shown}: a label begins or ends with a hyphen`, null);
    if (/\.\d+$/.test(name))
        return wrong(`${shown} is neither an address nor a domain`, addressHint(text));
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(name);
}
function readHelo(text) {
    const literal = /^\[(IPv6:)?([^\]]+)\]$/i.exec(text);
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeIp */ .Z2)(literal?.[2] ?? text);
    if (ip === null)
        return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(text) ? readSaid(text) : readDomain(text);
    if (literal === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(ip);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(ip) === 6 ? `[ipv6:${ip}]` : `[${ip}]`);
}
function readSaid(text) {
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(text);
    return name === null || /(^|\.)\d+$/.test(name) ? readDomain(text) : (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(name);
}
function addressHint(text) {
    const octets = text
        .replace(/:\d+$/, "")
        .replace(/^\[|\]$/g, "")
        .split(".")
        .map((o) => o.replace(/^0+(?=\d)/, ""));
    const fixed = octets.join(".");
    return fixed !== text && (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeIp */ .Z2)(fixed) !== null ? fixed : null;
}
function readAddresses(text) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text, 80);
    if (!text.includes("/")) {
        const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeIp */ .Z2)(text);
        if (ip !== null)
            return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ addresses: [ip], range: null });
        const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
        const hint = bracketed !== undefined && (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeIp */ .Z2)(bracketed) !== null ? bracketed : addressHint(text);
        return wrong(`${shown} is not an address; expected four numbers from 0 to 255 (203.0.113.10) or an IPv6 address`, hint);
    }
    const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(text);
    if (range === null)
        return wrong(`${shown} is not a range; expected an address and a prefix length, such as 198.51.100.0/28`);
    const canonical = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .cidrsOf */ .Fm)(range)[0] ?? text;
    if (!range.exact)
        return wrong(`${shown} is not the first address of its network`, canonical);
    if ((0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(range) > MAX_RANGE)
        return wrong(`${shown} holds ${(0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(range).toLocaleString("en-US")} addresses; at most ${MAX_RANGE.toLocaleString("en-US")} can be checked`);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ addresses: [...(0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .sO)(range)].map(_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIp */ .v_), range: canonical.includes("/") ? canonical : null });
}
function readCidr(text) {
    const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(text);
    if (range === null)
        return wrong(`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text, 80)} is not an address or a range`);
    return range.exact
        ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .cidrsOf */ .Fm)(range)[0] ?? text)
        : wrong(`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text, 80)} is not the first address of its network`, (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_2__/* .cidrsOf */ .Fm)(range)[0] ?? null);
}
function looksLikeAddress(text) {
    return /^[\d.]+(:\d+)?(\/\d+)?$/.test(text) || /^\[?[\da-f]*:[\da-f:.]*\]?/i.test(text);
}


/***/ }),

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Up: () => (/* binding */ noSuchOption),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   fH: () => (/* binding */ yamlFaultText)
/* harmony export */ });
/* unused harmony export expectedText */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

function expectedText(expected) {
    switch (expected.kind) {
        case "map":
            return `a map with ${expected.keys.join(", ")}`;
        case "any-map":
            return "a map";
        case "list":
            return expected.least > 0 ? "a list of at least one entry" : "a list";
        case "text":
            return "a text that is not empty";
        case "date":
            return "a date such as 2027-01-31";
        case "boolean":
            return "true or false";
        case "number":
            return expected.most === null
                ? `a whole number from ${expected.least} on`
                : `a whole number from ${expected.least} to ${expected.most}`;
        case "words":
            return expected.words.join(", ");
        case "one-of":
            return expected.forms.map(expectedText).join(", or ");
    }
}
function wrongValue(where, shown, expected) {
    return `${where}: ${shown ?? "is missing"}; expected ${expectedText(expected)}`;
}
function unknownKey(key, keys) {
    return `unknown key ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(key, 60)}; expected ${keys.join(", ")}`;
}
function noSuchOption(option, rule, options) {
    const has = options.length === 0 ? "severity only" : ["severity", ...options].join(", ");
    return `${rule} has no option ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(option, 60)}; expected ${has}`;
}
function unknownRule(id) {
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(id, 60)} is not the id of a check; expected one of docs/rules.md`;
}
function yamlFaultText(fault) {
    const detail = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.detail.split("\n")[0] ?? "", 200);
    switch (fault.code) {
        case "syntax":
            return `not readable as YAML: ${detail}`;
        case "too-deep":
            return "not readable as YAML: nested too deep";
        case "too-large":
            return "not readable as YAML: more than 200,000 values, its aliases written out";
        case "duplicate-key":
            return `not readable as YAML: the key ${detail} stands twice in one map`;
        case "no-anchor":
            return `not readable as YAML: *${detail} names no anchor before it`;
        case "odd-key":
            return "not readable as YAML: a key that is no plain word";
    }
}


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
const MAX_FLOW = 200;
const MAX_INDENT = 1000;
const MAX_COLONS = 500;
function nestsTooDeep(yaml) {
    let flow = 0;
    let indent = 0;
    let colons = 0;
    for (let i = 0; i < yaml.length; i++) {
        switch (yaml.charCodeAt(i)) {
            case 0x0a:
            case 0x0d:
                indent = 0;
                colons = 0;
                break;
            case 0x20:
            case 0x09:
            case 0x2d:
            case 0x3f:
            case 0x3a:
                if (flow === 0 && yaml.charCodeAt(i) === 0x3a && ++colons > MAX_COLONS)
                    return true;
                if (indent >= 0 && ++indent > MAX_INDENT)
                    return true;
                break;
            case 0x5b:
            case 0x7b:
                if (++flow > MAX_FLOW)
                    return true;
                break;
            case 0x5d:
            case 0x7d:
                flow = Math.max(0, flow - 1);
                indent = -1;
                break;
            default:
                indent = -1;
        }
    }
    return false;
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1203);



const MAX_VALUES = 200_000;
const MAX_FAULTS = 10;
const NOTHING = { kind: "scalar", value: null, offset: 0 };
function parseYaml(text, maxValues = MAX_VALUES) {
    if ((0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(text))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)([{ code: "too-deep", detail: "", line: 1, column: 1 }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const doc = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const reading = { faults: [], anchors: new Map(), sizes: new Map(), maxValues, merged: 0 };
    for (const error of doc.errors.slice(0, MAX_FAULTS))
        reading.faults.push({ code: "syntax", detail: error.message, offset: error.pos[0] });
    const root = doc.errors.length > 0 || doc.contents === null ? NOTHING : nodeOf(reading, doc.contents);
    const { faults } = reading;
    if (faults.length > 0)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(faults.slice(0, MAX_FAULTS).map(({ code, detail, offset }) => ({ code, detail, ...place(offset) })));
    const plain = new Map();
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ root, place, plain: () => plainOf(root, plain) });
}
function tooLarge(reading, offset) {
    if (!reading.faults.some((fault) => fault.code === "too-large"))
        reading.faults.push({ code: "too-large", detail: "", offset });
    return [];
}
function nodeOf(reading, node) {
    const offset = node?.range?.[0] ?? 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const target = reading.anchors.get(node.source);
        if (target !== undefined)
            return target;
        reading.faults.push({ code: "no-anchor", detail: node.source, offset });
        return NOTHING;
    }
    const own = ownNode(reading, node, offset);
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) && node.anchor !== undefined)
        reading.anchors.set(node.anchor, own);
    return own;
}
function ownNode(reading, node, offset) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => nodeOf(reading, item));
        return sized(reading, { kind: "list", items, offset }, items);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = entriesOf(reading, node.items);
        return sized(reading, { kind: "map", entries, offset }, entries.map((entry) => entry.value));
    }
    return { kind: "scalar", value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null, offset };
}
function sized(reading, node, parts) {
    const size = parts.reduce((sum, part) => sum + (reading.sizes.get(part) ?? 1), 1);
    if (size > reading.maxValues) {
        tooLarge(reading, node.offset);
        return NOTHING;
    }
    reading.sizes.set(node, size);
    return node;
}
function entriesOf(reading, pairs) {
    const own = new Map();
    const merged = [];
    for (const pair of pairs) {
        const key = nodeOf(reading, pair.key);
        const value = nodeOf(reading, pair.value);
        if (key.kind !== "scalar") {
            reading.faults.push({ code: "odd-key", detail: "", offset: key.offset });
            continue;
        }
        const text = String(key.value);
        if (text === "<<")
            for (const map of value.kind === "list" ? value.items : [value])
                merged.push(map);
        else if (own.has(text))
            reading.faults.push({ code: "duplicate-key", detail: text, offset: key.offset });
        else
            own.set(text, { key: text, keyOffset: key.offset, value });
    }
    for (const map of merged) {
        for (const entry of map.kind === "map" ? map.entries : []) {
            if (++reading.merged > reading.maxValues)
                return tooLarge(reading, map.offset);
            if (!own.has(entry.key))
                own.set(entry.key, entry);
        }
    }
    return [...own.values()];
}
function plainOf(node, known) {
    if (node.kind === "scalar")
        return node.value;
    const before = known.get(node);
    if (before !== undefined)
        return before;
    const plain = node.kind === "list"
        ? node.items.map((item) => plainOf(item, known))
        : Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value, known)]));
    known.set(node, plain);
    return plain;
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   aI: () => (/* binding */ unknownAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
function unknown(reason, at) {
    return { kind: "unknown", reason, at };
}
function unknownAt(reference, reason, at) {
    return { kind: "unknown", reason, at, reference };
}
function partOf(whole, step) {
    return whole.reference === undefined ? whole : { ...whole, reference: `${whole.reference}${step}` };
}
function isUnknown(value) {
    return typeof value === "object" && value?.kind === "unknown";
}
function isList(value) {
    return typeof value === "object" && value?.kind === "list";
}
function isObject(value) {
    return typeof value === "object" && value?.kind === "object";
}
function listOf(items) {
    return { kind: "list", items };
}
function objectOf(entries) {
    return { kind: "object", entries: new Map(entries) };
}
const MAX_TEXT = 200_000;
function textOf(value) {
    if (typeof value === "string")
        return value.length <= MAX_TEXT ? value : null;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function unknownIn(value, depth = 0) {
    if (isUnknown(value))
        return value;
    if (depth > 20 || (!isList(value) && !isObject(value)))
        return null;
    for (const part of isList(value) ? value.items : value.entries.values()) {
        const found = unknownIn(part, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function elementsOf(value) {
    if (isList(value))
        return value.items;
    if (isObject(value))
        return [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, v]) => v);
    return null;
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toldDomain),
/* harmony export */   y: () => (/* binding */ plainReference)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);

function plainReference(text) {
    return text
        .trim()
        .replace(/^\$\{\s*([^{}]*?)\s*\}$/, "$1")
        .replace(/\[\s*"([A-Za-z_][\w-]*)"\s*\]/g, ".$1");
}
function toldDomain(ids, value) {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value) ? value.reference : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return written === null || written === undefined ? null : (ids.get(written) ?? null);
}


/***/ })

};
