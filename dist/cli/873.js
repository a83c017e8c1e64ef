export const id = 873;
export const ids = [873];
export const modules = {

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tx: () => (/* binding */ USUAL_CONFIGS),
  ej: () => (/* binding */ USUAL_LIST),
  fo: () => (/* binding */ isFile),
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
    const places = sources.configNamed && sources.config !== null ? [sources.config.file] : USUAL_CONFIGS;
    const listed = sources.lists.length === 0 ? [{ text: null, file: USUAL_LIST }] : sources.lists;
    const lists = listed.flatMap(({ file, text }) => read(file, text));
    const [config] = places.flatMap((file) => read(file, ownConfig(file)));
    return found.length > 0 ? { lists, config: config ?? null, missing } : null;
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
function senderOf(draft) {
    const id = draft.domain ?? draft.ranges[0] ?? draft.addresses[0] ?? "";
    const own = draft.domain === null ? [] : [draft.domain];
    return {
        ...draft,
        id,
        mailFrom: draft.mailFrom.length > 0 ? draft.mailFrom : own,
        addresses: [...new Set(draft.addresses)],
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

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   im: () => (/* binding */ formatDay)
/* harmony export */ });
/* harmony import */ var _plain_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5117);

const MONTHS = [
    /^(?:jan|jaen|ene|gen)/,
    /^(?:feb|fev)/,
    /^(?:mar|mrz|maer)/,
    /^(?:apr|avr|abr)/,
    /^(?:may|mai|mag)/,
    /^(?:jun|juin|giu)/,
    /^(?:jul|juil|lug)/,
    /^(?:aug|aou|ago)/,
    /^(?:sep|set)/,
    /^(?:oct|okt|ott)/,
    /^nov/,
    /^d[ei][cz]/,
];
const WEEKDAYS = /^(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio)[a-z]{0,7}\.?,? {0,2}|[月火水木金土日](?:曜日?)?[ 、,]?)(?=[\da-z])/;
const CLOCK = "\\d{1,2}(?:[:.h]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?|時(?:\\d{1,2}分(?:\\d{1,2}秒)?)?)?(?: ?[ap]\\.?m\\.?| uhr)?";
const ZONE = "(?: ?(?:[a-z]{1,5}|[+-]\\d{2}:?\\d{2})){0,2}(?: ?\\([^()]*\\))?";
const TIME = new RegExp(`^(?:z|(?: ?\\([月火水木金土日]\\))?(?:(?:t|,? )(?:at |um |a |a las )?${CLOCK}${ZONE})?)$`);
const DAY_MS = 86_400_000;
const REIWA = 2018;
const MAX_TEXT = 60;
const NOT = { kind: "not-a-day" };
function readDay(text) {
    if (text.length > MAX_TEXT)
        return NOT;
    const whole = (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLetters */ .I)(text).trim().replace(/\s+/g, " ");
    const read = readDate(whole);
    return read.kind === "not-a-day" ? readDate(whole.replace(WEEKDAYS, "")) : read;
}
function readDate(text) {
    const found = (date) => {
        const match = date.exec(text);
        return match !== null && TIME.test(text.slice(match[0].length)) ? match : null;
    };
    const iso = found(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/) ??
        found(/^(\d{4})(\d{2})(\d{2})(?!\d)/) ??
        found(/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/);
    if (iso !== null)
        return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const reiwa = found(/^(?:令和|r)(\d{1,2}|元)[年.](\d{1,2})[月.](\d{1,2})日?/);
    if (reiwa !== null)
        return dayOf(REIWA + Number(reiwa[1]?.replace("元", "1")), Number(reiwa[2]), Number(reiwa[3]));
    const dotted = found(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/);
    if (dotted !== null)
        return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    const named = found(/^(\d{1,2})(?:er|st|nd|rd|th|º)?(?:[- .]{1,2}| de )([a-z]{3,10})\.?(?:[- ,]{1,2}| del? )(\d{4})(?!\d)/) ??
        swapped(found(/^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/));
    if (named !== null) {
        const month = monthOf(named[2] ?? "");
        return month === 0 ? NOT : dayOf(Number(named[3]), month, Number(named[1]));
    }
    const slashed = found(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/);
    return slashed === null ? NOT : twoWays(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
}
function twoWays(a, b, year) {
    if (a > 12)
        return b > 12 ? NOT : { kind: "two-ways", a, b, year, order: "day-first" };
    return { kind: "two-ways", a, b, year, order: b > 12 ? "month-first" : null };
}
function monthOf(name) {
    return MONTHS.findIndex((month) => month.test(name)) + 1;
}
function swapped(found) {
    return found === null ? null : ["", found[2] ?? "", found[1] ?? "", found[3] ?? ""];
}
function dayOf(year, month, day) {
    const text = formatDay(year, month, day);
    return text === null ? NOT : { kind: "day", day: text };
}
function formatDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return real && year >= 1970 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
function addDays(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ forecast)
/* harmony export */ });
/* unused harmony export SMALL */
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5259);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);



const MONTH = 28;
const SENDINGS = 92;
const LEAST_DAYS = 14;
const LEAST_SENDINGS = 3;
const IRREGULAR = 0.75;
const SMALL = 100;
const BULK = 5000;
const NORMAL = 1.4;
const JUMP = 2;
const LEAP = 10;
const COLD_DAY = 50;
const COLD_VOLUME = 500;
function forecast(series, day) {
    const volume = series.days.get(day);
    if (volume === undefined)
        return missing(series, day);
    const month = window(series, day, MONTH);
    const mean = month.length === 0 ? 0 : sum(month.map((d) => d.count)) / month.length;
    const quiet = month.length >= LEAST_DAYS && month.every((d) => d.count <= COLD_DAY);
    const past = window(series, day, SENDINGS);
    const sendings = past.filter((d) => d.count > 0);
    const span = past[0] === undefined ? 0 : (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(past[0].day, day);
    const irregular = sendings.length >= LEAST_SENDINGS && span >= 7 && sendings.length <= IRREGULAR * span;
    const every = irregular ? gapOf(sendings) : 1;
    const base = { day, volume, mean, every, knownDays: month.length, cold: quiet && volume > COLD_VOLUME };
    if (volume === 0)
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)({
            ...base,
            ...verdict(0, mean),
            usual: mean,
            basis: "nothing-sent",
            compared: month.length,
            why: "nothing was sent",
        });
    if (irregular)
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(irregularForecast(base, sendings.map((d) => d.count)));
    if (month.length < LEAST_DAYS) {
        return (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)("too-little-history", {
            code: "few-days",
            day,
            known: month.length,
            of: MONTH,
            least: LEAST_DAYS,
            sendings: LEAST_SENDINGS,
        });
    }
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(regularForecast(base, month, past));
}
function irregularForecast(base, counts) {
    const usual = median(counts);
    const why = `sends with gaps: compared with the median of its last ${counts.length} send days`;
    return { ...base, ...verdict(base.volume, usual), usual, basis: "send-days", compared: counts.length, why };
}
function gapOf(sendings) {
    const gaps = sendings.slice(1).map((d, i) => (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(sendings[i]?.day ?? d.day, d.day));
    return Math.max(1, Math.round(median(gaps)));
}
function regularForecast(base, month, past) {
    const { volume, mean } = base;
    const peak = usualPeak(past, base.day, mean);
    if (peak !== null && peak > mean && volume > mean) {
        const why = "has such peaks again and again: compared with the second largest of them";
        return { ...base, ...verdict(volume, peak), usual: peak, basis: "usual-peaks", compared: month.length, why };
    }
    const why = `compared with the mean of ${month.length} known days among the ${MONTH} before`;
    return { ...base, ...verdict(volume, mean), usual: mean, basis: "month-mean", compared: month.length, why };
}
function usualPeak(past, day, mean) {
    const runs = [];
    for (const d of past.filter((p) => p.count >= JUMP * mean && p.count > 0)) {
        const run = runs.at(-1);
        if (run !== undefined && (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(run.last, d.day) === 1) {
            run.last = d.day;
            run.most = Math.max(run.most, d.count);
        }
        else
            runs.push({ last: d.day, most: d.count });
    }
    const own = runs.at(-1);
    if (own !== undefined && (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(own.last, day) === 1)
        runs.pop();
    return runs.map((r) => r.most).sort((a, b) => b - a)[1] ?? null;
}
function verdict(volume, usual) {
    const ratio = usual === 0 ? (volume === 0 ? 0 : null) : Math.round((volume / usual) * 1e6) / 1e6;
    if (volume < SMALL || (ratio !== null && ratio <= NORMAL))
        return { outlook: "GOOD", ratio, alarm: "none" };
    const outlook = ratio !== null && ratio < JUMP ? "NEUTRAL" : "POOR";
    const leap = (ratio === null || ratio >= LEAP) && volume > BULK;
    return { outlook, ratio, alarm: outlook === "NEUTRAL" ? "none" : leap ? "error" : "warning" };
}
function window(series, day, length) {
    return Array.from({ length }, (_, i) => (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, i - length)).flatMap((d) => {
        const count = series.days.get(d);
        return count === undefined ? [] : [{ day: d, count }];
    });
}
function missing(series, day) {
    const last = [...series.days.keys()].filter((d) => d < day).at(-1) ?? null;
    return (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)("no-data", { code: "no-count", day, last });
}
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}


/***/ }),

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ plainLetters)
/* harmony export */ });
function plainLetters(text) {
    return text
        .normalize("NFKC")
        .replaceAll(/ä/gi, "ae")
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .normalize("NFC")
        .toLowerCase();
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readVolumes)
});

// UNUSED EXPORTS: readVolume

// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/mail/volume/csv.js


const MAX_RECORDS = 1_000_000;
const MAX_CELLS = 64;
const MAX_CELL = 1000;
function parseCsv(text, file) {
    const body = text.replace(/^\ufeff/, "");
    const told = /^sep=([,;\t])\r?\n/i.exec(body);
    const separator = told?.[1] ?? separatorOf(body);
    const records = [];
    let [i, line] = told === null ? [0, 1] : [told[0].length, 2];
    while (i < body.length) {
        const start = line;
        const cells = [];
        for (;;) {
            const cell = body[i] === '"' ? quotedCell(body, i) : plainCell(body, i, separator);
            const problem = (message) => (0,text_problem/* fail */.f)([at(file, start, message)]);
            if (cell === null)
                return problem('a quotation mark is not closed: expected " at the end of the cell');
            if (cell.text.length > MAX_CELL)
                return problem(`a cell is longer than ${MAX_CELL} characters`);
            cells.push(cell.text.trim());
            if (cells.length > MAX_CELLS)
                return problem(`more than ${MAX_CELLS} cells in a line`);
            line += cell.lines;
            i = cell.end;
            if (i >= body.length || body[i] === "\n" || body[i] === "\r")
                break;
            i += separator === " " ? (/^[ \t]+/.exec(body.slice(i, i + MAX_CELL))?.[0].length ?? 1) : 1;
        }
        if (body[i] === "\r" && body[i + 1] === "\n")
            i++;
        i++;
        line++;
        if (cells.some((c) => c !== "") && cells[0]?.startsWith("#") !== true)
            records.push({ line: start, cells });
        if (records.length > MAX_RECORDS)
            return (0,text_problem/* fail */.f)([at(file, start, `more than ${MAX_RECORDS.toLocaleString("en-US")} lines`)]);
    }
    return (0,text_problem.ok)(records);
}
function quotedCell(body, start) {
    let [i, text] = [start + 1, ""];
    for (;;) {
        const quote = body.indexOf('"', i);
        if (quote < 0 || quote - start > MAX_CELL * 4)
            return null;
        text += body.slice(i, quote);
        if (body[quote + 1] !== '"') {
            let end = quote + 1;
            while (end < body.length && /[^\S\n\r\t]/.test(body[end] ?? ""))
                end++;
            return { text, end, lines: text.split("\n").length - 1 };
        }
        text += '"';
        i = quote + 2;
    }
}
function plainCell(body, start, separator) {
    let end = start;
    while (end < body.length) {
        const sign = body[end] ?? "";
        if (sign === separator || sign === "\n" || sign === "\r" || (separator === " " && sign === "\t"))
            break;
        end++;
    }
    return { text: body.slice(start, end), end, lines: 0 };
}
function separatorOf(body) {
    const lines = body
        .slice(0, 20_000)
        .split(/\r\n|\n|\r/)
        .filter((l) => l.trim() !== "" && !l.startsWith("#"))
        .slice(0, 20)
        .map((l) => l.replace(/"[^"]*"/g, ""));
    const share = (sign) => lines.filter((l) => l.includes(sign)).length;
    return [";", "\t", ","].find((sign) => share(sign) * 2 > lines.length) ?? " ";
}
function at(file, line, message, value = null) {
    return {
        at: { file, line, column: 1 },
        message: value === null ? message : `${(0,printable/* excerpt */.Kb)(value, 60)}: ${message}`,
        hint: null,
    };
}

;// CONCATENATED MODULE: ./build/mail/volume/exports.js
const EXPORTS = [
    {
        service: "Mailgun",
        days: ["time"],
        counts: ["accepted outgoing count", "processed count"],
        rank: 2,
        source: "https://documentation.mailgun.com/docs/mailgun/user-manual/mg_reporting",
        date: "2026-11-29",
    },
    {
        service: "Twilio SendGrid",
        days: ["date"],
        counts: ["requests", "processed", "stat requests"],
        rank: 2,
        source: "https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/marketing-campaigns-stats-overview",
        date: "2026-11-29",
    },
    {
        service: "Brevo",
        days: ["date", "sent date", "sending date"],
        counts: ["requests"],
        rank: 2,
        source: "https://github.com/sendinblue/APIv3-go-library/blob/master/docs/GetTransacSmsReportReports.md",
        date: "2026-11-29",
    },
    {
        service: "SparkPost",
        days: ["ts"],
        counts: ["count sent", "count injected", "count targeted"],
        rank: 1,
        source: "https://docs.bird.com/api/email-api/metrics",
        date: "2026-11-29",
    },
    {
        service: "Amazon SES",
        days: ["timestamp"],
        counts: ["delivery attempts"],
        rank: 2,
        source: "https://docs.aws.amazon.com/ses/latest/dg/ses_example_ses_GetSendStatistics_section.html",
        date: "2026-11-29",
    },
    {
        service: "Postmark",
        days: ["date"],
        counts: ["sent"],
        rank: 1,
        source: "https://app.unpkg.com/postmark@4.0.7/files/dist/client/models/stats/Stats.d.ts",
        date: "2026-11-29",
    },
    {
        service: "HubSpot",
        days: ["send date"],
        counts: ["sent", "processed"],
        rank: 1,
        source: "https://knowledge.hubspot.com/articles/kcs_article/email/what-do-the-email-terms-in-my-basic-export-mean",
        date: "2026-11-29",
    },
    {
        service: "Klaviyo",
        days: ["send time"],
        counts: ["recipients", "total recipients"],
        rank: 3,
        source: "https://help.funnel.io/en/articles/2841011-what-data-can-i-get-from-klaviyo",
        date: "2026-11-29",
    },
    {
        service: "Mailchimp",
        days: ["send date", "send time"],
        counts: ["total recipients", "emails sent"],
        rank: 3,
        source: "https://mailchimp.com/help/about-email-campaign-reports/",
        date: "2026-11-29",
    },
];

// EXTERNAL MODULE: ./build/mail/volume/plain-letters.js
var plain_letters = __webpack_require__(5117);
;// CONCATENATED MODULE: ./build/mail/volume/column-names.js


const DAYS = [
    ...["day", "date", "time", "timestamp", "time stamp", "date time", "datetime", "period", "interval"],
    ...[
        "send date",
        "sent date",
        "delivery date",
        "event date",
        "sent at",
        "send at",
        "sent on",
        "send time",
        "sent time",
    ],
    ...["datum", "tag", "zeitstempel", "versanddatum", "versandtag", "sendedatum", "gesendet am"],
    ...["jour", "date d envoi", "horodatage", "envoye le"],
    ...["fecha", "dia", "fecha de envio", "enviado el", "data", "giorno", "data di invio"],
    ...["日付", "日", "年月日", "日時", "送信日", "送信日時", "配信日", "配信日時"],
];
const COUNTS = [
    ["count", "counts", "volume", "anzahl", "menge", "nombre", "cantidad", "numero", "件数", "通数"],
    [
        ...["sent", "send", "sends", "total sent", "emails sent", "messages sent", "mails sent", "number sent"],
        ...["sent emails", "sent messages", "sent mails", "sent count", "sent total", "number of emails sent"],
        ...["gesendet", "gesendete mails", "gesendete e mails", "gesendete nachrichten", "anzahl gesendet", "versendet"],
        ...["versendete e mails", "versendete mails", "anzahl gesendeter e mails", "anzahl versendeter e mails"],
        ...["verschickt", "versand", "versandt", "versandmenge"],
        ...["envoye", "envoyes", "envoyee", "envoyees", "emails envoyes", "e mails envoyes", "messages envoyes"],
        ...[
            "nombre d envois",
            "envois",
            "nombre d e mails envoyes",
            "nombre d emails envoyes",
            "nombre de messages envoyes",
        ],
        ...["enviado", "enviados", "enviadas", "envios", "correos enviados", "mensajes enviados", "emails enviados"],
        ...["inviati", "inviate", "messaggi inviati", "email inviate"],
        ...["送信数", "送信件数", "送信通数", "メール送信数", "配信数", "配信件数", "配信通数", "メール配信数"],
    ],
    [
        ...["delivery attempts", "delivery attempt", "request", "requests", "processed", "injected", "injection"],
        ...["injections", "targeted", "attempt", "attempts", "attempted", "accepted", "accepted outgoing", "outgoing"],
    ],
    [
        ...["total", "gesamt", "summe", "insgesamt", "total recipients", "total emails", "total messages", "total mails"],
        ...["recipients", "empfaenger", "destinataires", "destinatarios", "messages", "mails", "emails", "e mails"],
        ...["nachrichten", "correos", "mensajes", "sum", "samplecount", "sample count", "合計"],
    ],
    [
        ...["delivered", "delivery", "deliveries", "successful deliveries", "zugestellt", "delivre", "delivres"],
        ...["distribue", "distribues", "entregado", "entregados", "consegnati", "到達数", "配信成功数"],
    ],
];
const DAY_SET = new Set([...DAYS, ...EXPORTS.flatMap((e) => e.days)]);
const COUNT_SETS = COUNTS.map((names, rank) => {
    return new Set([...names, ...EXPORTS.flatMap((e) => (e.rank === rank ? e.counts : []))]);
});
const COUNT_RANKS = COUNT_SETS.length;
function isDayName(heading) {
    return DAY_SET.has(plainHeading(heading));
}
function countRank(heading) {
    const plain = plainHeading(heading);
    const rank = COUNT_SETS.findIndex((names) => names.has(plain));
    return rank < 0 ? null : rank;
}
function plainHeading(heading) {
    const words = heading
        .slice(0, 100)
        .normalize("NFKC")
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .replace(/\([^()]*\)$/, "");
    return (0,plain_letters/* plainLetters */.I)(words)
        .replaceAll(/[\s_\-/.'’:]+/g, " ")
        .trim();
}
function isTotal(cell) {
    return /^(?:(?:grand |sub)?totals?|total general|gesamt(?:summe|ergebnis)?|summe|insgesamt|somme|suma|sum|average|avg|mean|durchschnitt|mittelwert|moyenne|promedio|media|合計|平均|総計|小計)(?:$|[\s:.])/i.test(cell.trim().normalize("NFD").replaceAll(/\p{M}/gu, ""));
}

// EXTERNAL MODULE: ./build/mail/volume/day.js
var volume_day = __webpack_require__(5259);
;// CONCATENATED MODULE: ./build/mail/volume/number.js
const MOST = 1_000_000_000_000;
function readCount(text) {
    if (text.length > 30)
        return null;
    const t = text
        .normalize("NFKC")
        .trim()
        .replace(/ ?[通件]$/, "");
    const plain = /^(\d{1,15})(?:[.,]0{1,2})?$/.exec(t);
    const grouped = /^\d{1,3}([,.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(t);
    const value = plain !== null ? Number(plain[1]) : grouped ? Number(t.replace(/\D/g, "")) : Number.NaN;
    return Number.isNaN(value) || value > MOST ? null : value;
}

;// CONCATENATED MODULE: ./build/mail/volume/csv-rows.js







const SUBJECT_NAMES = /^(?:ip|ip[ _-]?address|address|source[ _-]?ip|domain|sender|from|host|adresse|ipアドレス|ドメイン|送信元)$/i;
const MAX_PROBLEMS = 10;
const LIKE_A_DAY = /\d{4}[-/.年]\d|\d[-/.]\d{1,2}[-/.]\d{4}/;
function volumeFromCsv(text, file) {
    const parsed = parseCsv(text, file);
    if (!parsed.ok)
        return parsed;
    const [first] = parsed.value;
    if (first === undefined)
        return (0,text_problem/* fail */.f)([at(file, 1, "no line with a day and a count: expected 2026-11-24,1200")]);
    const { head, records } = partsOf(parsed.value);
    if (records.length === 0)
        return (0,text_problem/* fail */.f)([at(file, first.line, "only a heading, no line with a day and a count")]);
    const columns = columnsOf(head, records, file);
    if (!columns.ok)
        return columns;
    const order = orderOf(records, columns.value.day, file);
    if (!order.ok)
        return order;
    return rowsOf(records, columns.value, order.value, file);
}
function holdsDays(text, file) {
    const parsed = parseCsv(text, file);
    if (parsed.ok)
        return parsed.value.filter(hasDay).length * 4 >= parsed.value.length;
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return lines.filter((line) => LIKE_A_DAY.test(line)).length * 4 >= lines.length;
}
function hasDay({ cells }) {
    return cells.some((c) => (0,volume_day/* readDay */.P1)(c).kind !== "not-a-day");
}
function partsOf(all) {
    const first = all.findIndex(hasDay);
    const above = first < 0 ? all.slice(0, 1) : all.slice(0, first);
    const named = (test) => above.findIndex(({ cells }) => cells.length > 1 && cells.some(test));
    const at = [named(isDayName), named((c) => countRank(c) !== null), above.length - 1].find((i) => i >= 0) ?? -1;
    const between = above.slice(at + 1).filter(({ cells }) => cells.some((c) => readCount(c) !== null));
    return { head: above[at]?.cells ?? [], records: [...between, ...all.slice(above.length)] };
}
function columnsOf(head, records, file) {
    const [sample] = records;
    if (sample === undefined)
        throw new Error("no record");
    const named = (test) => head.findIndex(test);
    const has = (test) => sample.cells.flatMap((cell, i) => (test(cell) ? [i] : []));
    const dayName = named(isDayName);
    const day = dayName >= 0 ? dayName : (has((c) => (0,volume_day/* readDay */.P1)(c).kind !== "not-a-day")[0] ?? -1);
    if (day < 0)
        return (0,text_problem/* fail */.f)([at(file, sample.line, "no cell is a day: expected a line such as 2026-11-24,1200", sample.cells[0])]);
    const bySubjectName = named((c) => SUBJECT_NAMES.test(c));
    const subject = bySubjectName >= 0 ? bySubjectName : (has((c) => subjectOf(c) !== null).find((i) => i !== day) ?? null);
    const numbers = has((c) => readCount(c) !== null).filter((i) => i !== day && i !== subject);
    const byName = Array.from({ length: COUNT_RANKS }, (_, rank) => head.findIndex((c, i) => i !== day && i !== subject && countRank(c) === rank)).find((i) => i >= 0) ?? -1;
    if (byName < 0 && numbers.length > 1)
        return (0,text_problem/* fail */.f)([
            at(file, sample.line, "several columns hold numbers: head the one that counts with the word count", null),
        ]);
    const counts = byName >= 0 ? byName : (numbers[0] ?? (sample.cells.length > 1 ? (day === 0 ? 1 : 0) : -1));
    if (counts < 0)
        return (0,text_problem/* fail */.f)([at(file, sample.line, "no count: expected a line such as 2026-11-24,1200")]);
    const chosen = byName >= 0 && numbers.length > 1 ? (head[byName] ?? null) : null;
    return (0,text_problem.ok)({ day, count: counts, subject: subject === counts ? null : subject, headed: head.length, chosen });
}
function subjectOf(cell) {
    const ip = (0,ip_ip/* normalizeIp */.Z2)(cell);
    if (ip !== null)
        return { ip, domain: null };
    const name = (0,dns_name/* normalizeName */.Pc)(cell.slice(cell.lastIndexOf("@") + 1));
    return name !== null && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*$/.test(name)
        ? { ip: null, domain: name }
        : null;
}
function orderOf(records, column, file) {
    const twoWays = records.flatMap((r) => {
        const day = (0,volume_day/* readDay */.P1)(r.cells[column] ?? "");
        return day.kind === "two-ways" ? [{ day, r }] : [];
    });
    const orders = new Set(twoWays.flatMap(({ day }) => day.order ?? []));
    const [first] = twoWays;
    if (first === undefined || orders.size === 1)
        return (0,text_problem.ok)([...orders][0] ?? "day-first");
    const why = orders.size === 2
        ? "some dates of the file have the day first and some the month"
        : "day and month cannot be told apart in this file";
    return (0,text_problem/* fail */.f)([at(file, first.r.line, `${why}; write days as 2026-11-24`, first.r.cells[column] ?? "")]);
}
function rowsOf(records, columns, order, file) {
    const problems = [];
    const rows = [];
    let empty = 0;
    const last = records.findLast(hasDay)?.line ?? 0;
    for (const { line, cells } of records) {
        if (problems.length >= MAX_PROBLEMS)
            break;
        const text = cells[columns.count] ?? "";
        const day = resolved((0,volume_day/* readDay */.P1)(cells[columns.day] ?? ""), order);
        const number = readCount(text);
        const who = columns.subject === null ? "" : (cells[columns.subject] ?? "");
        const subject = subjectOf(who);
        if (day === null && isSum(cells, columns.day, line > last))
            continue;
        if (day === null)
            problems.push(at(file, line, "is not a day; expected 2026-11-24", cells[columns.day] ?? ""));
        else if (text === "")
            empty++;
        else if (number === null)
            problems.push(at(file, line, "is not a count; expected a whole number such as 1200", text));
        else if (who !== "" && subject === null)
            problems.push(at(file, line, "is neither an address nor a domain", who));
        else if (stray(cells, columns) !== null)
            problems.push(at(file, line, "is neither an address nor a domain", stray(cells, columns)));
        else
            rows.push({ day, count: number, ip: subject?.ip ?? null, domain: subject?.domain ?? null });
    }
    if (problems.length > 0)
        return (0,text_problem/* fail */.f)(problems);
    if (rows.length === 0)
        return (0,text_problem/* fail */.f)([at(file, 1, "no line has a count")]);
    const notes = [
        ...(columns.chosen === null ? [] : [{ code: "chosen-column", column: columns.chosen }]),
        ...(empty === 0 ? [] : [{ code: "no-count", lines: empty }]),
    ];
    return (0,text_problem.ok)({ rows, kind: "csv", notes, reports: [] });
}
function isSum(cells, day, isBelow) {
    const text = cells[day] ?? "";
    return isTotal(text) || (text === "" && (isBelow || cells.some(isTotal)));
}
function stray(cells, { headed, ...columns }) {
    const known = [columns.day, columns.count, columns.subject];
    return cells.find((cell, i) => cell !== "" && i >= headed && !known.includes(i)) ?? null;
}
function resolved(day, order) {
    if (day.kind === "day")
        return day.day;
    if (day.kind === "not-a-day")
        return null;
    return order === "day-first" ? (0,volume_day/* formatDay */.im)(day.year, day.b, day.a) : (0,volume_day/* formatDay */.im)(day.year, day.a, day.b);
}

;// CONCATENATED MODULE: ./build/mail/volume/words.js

const VOLUME_WORDS = {
    noReportInMail: (name) => `${(0,printable/* excerpt */.Kb)(name, 200)} is a mail without a DMARC aggregate report in it`,
    notATable: (name, why) => `${(0,printable/* excerpt */.Kb)(name, 200)} is neither a table of days and counts nor a DMARC aggregate report: ${why}`,
    tlsReport: "it is a report on TLS (RFC 8460)",
    json: "it is JSON",
    binary: "it is no text",
    empty: "it is empty",
};

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/mail/volume/dmarc.js







const MAX_XML = 32 * 1024 * 1024;
const dmarc_MAX_RECORDS = 200_000;
const DAY_SECONDS = 24 * 3600;
const ONE_DAY_SECONDS = 26 * 3600;
const MAX_DAYS = 31;
const one = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const recordSchema = schemas/* object */.Ikc({
    row: schemas/* object */.Ikc({
        source_ip: one,
        count: one,
        policy_evaluated: schemas/* object */.Ikc({ dkim: one.optional(), spf: one.optional() }).optional(),
    }),
    identifiers: schemas/* object */.Ikc({ header_from: one.optional() }).optional(),
});
const feedbackSchema = schemas/* object */.Ikc({
    feedback: schemas/* object */.Ikc({
        report_metadata: schemas/* object */.Ikc({
            org_name: one.optional(),
            report_id: one.optional(),
            date_range: schemas/* object */.Ikc({ begin: one, end: one }),
        }),
        policy_published: schemas/* object */.Ikc({ domain: one.optional() }).optional(),
        record: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()), schemas/* unknown */.L5J()]).optional(),
    }),
});
const PARSER = new XMLParser/* default */.A({
    processEntities: false,
    htmlEntities: false,
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: 30,
});
function volumeFromDmarc(text, name) {
    const bad = (why) => (0,text_problem/* fail */.f)([{ at: null, message: `${(0,printable/* excerpt */.Kb)(name, 200)} is no DMARC aggregate report: ${why}`, hint: null }]);
    if (text.length > MAX_XML)
        return bad("it is larger than 32 MiB");
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        return bad("it declares a document type, which reports do not have");
    const parsed = parse(feedbackIn(text));
    if (!parsed.ok)
        return bad(parsed.error);
    const feedback = feedbackSchema.safeParse(parsed.value);
    if (!feedback.success)
        return bad("it has no feedback with report_metadata and date_range");
    const { report_metadata: meta, record, policy_published: published } = feedback.data.feedback;
    const range = daysOfRange(Number(meta.date_range.begin), Number(meta.date_range.end));
    if (!range.ok)
        return bad(range.error);
    const records = record === undefined ? [] : Array.isArray(record) ? record : [record];
    if (records.length > dmarc_MAX_RECORDS)
        return bad(`it has more than ${dmarc_MAX_RECORDS.toLocaleString("en-US")} records`);
    const read = records.map((item) => sourceOf(item, published?.domain ?? null));
    const sources = read.flatMap((source) => source ?? []);
    const rows = sources.filter(({ passed }) => passed).flatMap((source) => spread(source, range.value));
    const foreign = sources.filter(({ passed }) => !passed).length;
    const broken = read.length - sources.length;
    const notes = [
        ...(range.value.length > 1 ? [{ code: "several-days", days: range.value.length }] : []),
        ...(foreign > 0 ? [{ code: "failed-dmarc", records: foreign }] : []),
        ...(broken > 0 ? [{ code: "broken", records: broken }] : []),
    ];
    const key = `${meta.org_name ?? ""}\n${meta.report_id ?? ""}\n${range.value.join(" ")}`;
    return (0,text_problem.ok)({
        rows: [],
        kind: "dmarc",
        notes,
        reports: [{ key, rows, days: range.value, sources: sources.map(reported) }],
    });
}
function feedbackIn(text) {
    const start = /<(?:[\w-]{1,40}:)?feedback[\s>]/.exec(text);
    if (start === null)
        return text;
    const end = text.lastIndexOf("feedback>");
    return end < start.index + 10 ? text.slice(start.index) : text.slice(start.index, end + "feedback>".length);
}
function parse(text) {
    try {
        if (!/<\/(?:[\w-]{1,40}:)?feedback\s*>\s*$/.test(text.slice(-200)))
            return (0,text_problem/* fail */.f)("it does not end with </feedback>");
        return (0,text_problem.ok)(PARSER.parse(text));
    }
    catch (error) {
        return (0,text_problem/* fail */.f)((0,printable/* excerpt */.Kb)((0,failure/* messageOf */.bD)(error), 120));
    }
}
function daysOfRange(begin, end) {
    if (!Number.isFinite(begin) || !Number.isFinite(end) || begin < 0 || end < begin || end > 253_402_300_799)
        return (0,text_problem/* fail */.f)("its date_range is not two times");
    const length = end - begin;
    const days = length <= ONE_DAY_SECONDS ? 1 : Math.round(length / DAY_SECONDS);
    if (days > MAX_DAYS)
        return (0,text_problem/* fail */.f)(`it covers more than ${MAX_DAYS} days`);
    const middle = (i) => begin + (length * (i + 0.5)) / days;
    return (0,text_problem.ok)(Array.from({ length: days }, (_, i) => new Date(middle(i) * 1000).toISOString().slice(0, 10)));
}
function spread({ count, ip, domain }, days) {
    const [share, over] = [Math.floor(count / days.length), count % days.length];
    return days.map((day, i) => ({ day, count: share + (i < over ? 1 : 0), ip, domain }));
}
function reported({ ip, domain, count, passed }) {
    return { ip, domain, passed: passed ? count : 0, failed: passed ? 0 : count };
}
function sourceOf(item, published) {
    const read = recordSchema.safeParse(item);
    if (!read.success)
        return null;
    const { row, identifiers } = read.data;
    const ip = (0,ip_ip/* normalizeIp */.Z2)(row.source_ip.trim());
    const count = /^\s*\d{1,12}\s*$/.test(row.count) ? Number(row.count) : null;
    if (ip === null || count === null)
        return null;
    const passed = [row.policy_evaluated?.dkim, row.policy_evaluated?.spf].some((r) => r?.trim().toLowerCase() === "pass");
    const domain = (0,dns_name/* normalizeName */.Pc)((identifiers?.header_from ?? published ?? "").trim());
    return { ip, domain: domain === "" ? null : domain, count, passed };
}

;// CONCATENATED MODULE: ./build/mail/volume/mail-parts.js
const MAX_PARTS = 1000;
const XML = /<(?:[\w-]{1,40}:)?feedback[\s>]/;
function isMail(text) {
    const head = text
        .slice(0, 20_000)
        .replaceAll("\r", "")
        .replace(/^From [^\n]*\n/, "")
        .replace(/^\n+/, "")
        .split("\n\n")[0] ?? "";
    return (/^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]/.test(head) &&
        /^(?:From|Received|Subject|MIME-Version|Content-Type):/im.test(head));
}
function reportsInMail(text, name) {
    const found = [];
    const lines = text.split(/\r?\n/);
    let [header, base64] = [true, false];
    let part = [];
    let open = [];
    const close = () => {
        const bytes = part.length === 0 ? null : Buffer.from(part.join(""), "base64");
        if (bytes !== null && isReport(bytes))
            found.push({ name, bytes });
        const plain = open.join("\n");
        if (XML.test(plain))
            found.push({ name, bytes: Buffer.from(plain) });
        part = [];
        open = [];
        base64 = false;
        header = true;
    };
    for (const line of lines) {
        if (found.length >= MAX_PARTS)
            break;
        if (/^--\S/.test(line) || /^From \S+ /.test(line))
            close();
        else if (header) {
            if (/^Content-Transfer-Encoding:[ \t]*base64/i.test(line))
                base64 = true;
            if (line === "")
                header = false;
        }
        else if (base64) {
            if (/^[A-Za-z0-9+/=]{1,2000}[ \t]*$/.test(line))
                part.push(line.trim());
        }
        else
            open.push(line);
    }
    close();
    return found;
}
function isReport(bytes) {
    const [a, b] = bytes;
    return ((a === 0x1f && b === 0x8b) ||
        (a === 0x50 && b === 0x4b) ||
        /^[\s\ufeff]{0,10}</.test(Buffer.from(bytes.subarray(0, 40)).toString("utf8")));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/mail/volume/unpack.js




const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1000;
const CHUNK = 16 * 1024;
function unpack(bytes, name) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return gunzipped(bytes, name);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04)
        return unzipped(bytes, name);
    return (0,text_problem.ok)([{ name, bytes }]);
}
function bad(name, why) {
    return (0,text_problem/* fail */.f)([{ at: null, message: `${(0,printable/* excerpt */.Kb)(name, 200)} cannot be unpacked: ${why}`, hint: null }]);
}
function gunzipped(bytes, name) {
    const read = gunzippedOnce(bytes, name);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d))
        end--;
    if (read.ok || end === bytes.length)
        return read;
    const without = gunzippedOnce(bytes.subarray(0, end), name);
    return without.ok ? without : read;
}
function gunzippedOnce(bytes, name) {
    try {
        return (0,text_problem.ok)([{ name, bytes: (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES }) }]);
    }
    catch (error) {
        const tooLarge = typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
        return bad(name, tooLarge ? "more than 64 MiB come out of it" : "it is damaged");
    }
}
function unzipped(bytes, name) {
    const files = [];
    let [total, over, broken] = [0, false, false];
    const archive = new esm/* Unzip */.HJ((entry) => {
        if (entry.name.endsWith("/"))
            return;
        const file = { name: `${name}/${entry.name}`, parts: [], done: false };
        files.push(file);
        if (files.length > MAX_ENTRIES) {
            over = true;
            return;
        }
        entry.ondata = (error, part, final) => {
            if (error !== null)
                broken = true;
            else if ((total += part.length) > MAX_BYTES)
                over = true;
            else
                file.parts.push(part);
            if (final)
                file.done = true;
            if (over)
                entry.terminate();
        };
        entry.start();
    });
    archive.register(esm/* UnzipInflate */.mM);
    try {
        for (let at = 0; at < bytes.length && !over && !broken; at += CHUNK)
            archive.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
    catch {
        broken = true;
    }
    if (over)
        return bad(name, `more than 64 MiB or ${MAX_ENTRIES.toLocaleString("en-US")} files come out of it`);
    if (broken || files.length === 0 || files.some((f) => !f.done))
        return bad(name, "it is damaged, empty or encrypted");
    return (0,text_problem.ok)(files.map((f) => ({ name: f.name, bytes: Buffer.concat(f.parts) })));
}

;// CONCATENATED MODULE: ./build/mail/volume/read.js






const MAX_DEPTH = 4;
function readVolume(bytes, name) {
    const { files, problems } = readVolumes(bytes, name, 0);
    return problems.length > 0 ? fail(problems.slice(0, 20)) : ok(files);
}
function readVolumes(bytes, name, depth = 0) {
    const unpacked = unpack(bytes, name);
    if (!unpacked.ok)
        return { files: [], problems: unpacked.error };
    const parts = unpacked.value.map((file) => {
        if (isPacked(file.bytes) && depth < MAX_DEPTH)
            return readVolumes(file.bytes, file.name, depth + 1);
        const text = decode(file.bytes);
        if (isMail(text))
            return ofMail(text, file.name, depth);
        const read = /^\s*</.test(text.slice(0, 200)) ? volumeFromDmarc(text, file.name) : ofText(text, file.name);
        return read.ok ? { files: [read.value], problems: [] } : { files: [], problems: read.error };
    });
    return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}
function ofText(text, name) {
    const other = otherKind(text);
    if (other !== null)
        return (0,text_problem/* fail */.f)([{ at: null, message: VOLUME_WORDS.notATable(name, other), hint: null }]);
    const read = volumeFromCsv(text, name);
    if (read.ok || holdsDays(text, name))
        return read;
    const why = read.error[0]?.message ?? "";
    return (0,text_problem/* fail */.f)([{ at: null, message: VOLUME_WORDS.notATable(name, why), hint: null }]);
}
function otherKind(text) {
    if (text.trim() === "")
        return VOLUME_WORDS.empty;
    if (/^\s*[{[]/.test(text.slice(0, 200)))
        return /"organization-name"|"policies"/.test(text.slice(0, 20_000)) ? VOLUME_WORDS.tlsReport : VOLUME_WORDS.json;
    return text.slice(0, 1000).includes("\0") || text.slice(0, 1000).split("\ufffd").length > 20
        ? VOLUME_WORDS.binary
        : null;
}
function ofMail(text, name, depth) {
    const reports = depth >= MAX_DEPTH ? [] : reportsInMail(text, name);
    if (reports.length === 0)
        return { files: [], problems: [{ at: null, message: VOLUME_WORDS.noReportInMail(name), hint: null }] };
    const parts = reports.map((report) => readVolumes(report.bytes, report.name, depth + 1));
    return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}
function isPacked([a, b, c, d]) {
    return (a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04);
}
function decode(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
    const text = new TextDecoder(utf16 ?? "utf-8").decode(bytes).replace(/^\ufeff/, "");
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);


function seriesOf(files, by) {
    const problems = [];
    const all = new Map();
    const from = new Map();
    const reports = new Map(files.flatMap(({ file }) => file.reports.map((r) => [r.key, r.rows])));
    const parts = [
        ...files.filter(({ file }) => file.kind === "csv").map(({ name, file }) => ({ name, rows: file.rows })),
        ...(reports.size === 0 ? [] : [{ name: "the DMARC reports", rows: [...reports.values()].flat() }]),
    ];
    for (const { name, rows } of parts) {
        for (const [subject, days] of added(rows, by)) {
            const known = all.get(subject) ?? new Map();
            all.set(subject, known);
            for (const [day, value] of days) {
                const before = known.get(day);
                if (before !== undefined && before !== value)
                    problems.push({
                        at: null,
                        message: `${day}${subject === "" ? "" : ` of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(subject, 80)}`} is ${before} in ${from.get(`${subject} ${day}`) ?? ""} and ${value} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 200)}; name each file's address or domain in a third column, or give only one of them`,
                        hint: null,
                    });
                known.set(day, value);
                from.set(`${subject} ${day}`, (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 200));
            }
        }
    }
    if (problems.length > 0)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(problems.slice(0, 5));
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)([...all]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([subject, days]) => ({
        subject: subject === "" ? null : subject,
        days: new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1))),
    })));
}
function added(rows, by) {
    const all = new Map();
    for (const row of rows) {
        const subject = subjectOf(row, by);
        if (subject === null)
            continue;
        const days = all.get(subject) ?? new Map();
        days.set(row.day, (days.get(row.day) ?? 0) + row.count);
        all.set(subject, days);
    }
    return all;
}
function subjectOf(row, by) {
    switch (by) {
        case "all":
            return "";
        case "given":
            return row.domain ?? row.ip ?? "";
        case "domain":
            return row.domain;
        case "ip":
            return row.ip;
    }
}


/***/ })

};
