export const id = 961;
export const ids = [961];
export const modules = {

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordTape: () => (/* binding */ recordTape),
  replayTape: () => (/* binding */ replayTape)
});

// EXTERNAL MODULE: ./build/text/json.js
var text_json = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/ip/ip-schema.js
var ip_schema = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/dns/name-schema.js
var name_schema = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/dns/tape-schema.js



const tape_schema_name = (0,name_schema/* nameIn */.Z)(schemas/* string */.YjP());
const u16 = schemas/* int */.Whr().min(0).max(0xffff);
const u32 = schemas/* int */.Whr().min(0).max(0xffffffff);
const typed = (types) => schemas/* enum */.k5n(types);
const address = schemas/* object */.Ikc({
    type: typed(["A", "AAAA"]),
    address: (0,ip_schema/* ipFrom */.w)(schemas/* string */.YjP()),
});
const target = schemas/* object */.Ikc({ type: typed(["CNAME", "DNAME", "NS", "PTR"]), target: tape_schema_name });
const mx = schemas/* object */.Ikc({ type: schemas/* literal */.euz("MX"), preference: u16, exchange: tape_schema_name });
const tape_schema_text = schemas/* object */.Ikc({ type: typed(["TXT", "SPF"]), strings: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() });
const soa = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("SOA"),
    mname: tape_schema_name,
    rname: tape_schema_name,
    serial: u32,
    refresh: u32,
    retry: u32,
    expire: u32,
    minimum: u32,
});
const srv = schemas/* object */.Ikc({ type: schemas/* literal */.euz("SRV"), priority: u16, weight: u16, port: u16, target: tape_schema_name });
const caa = schemas/* object */.Ikc({ type: schemas/* literal */.euz("CAA"), flags: u16, tag: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
const other = schemas/* object */.Ikc({ type: schemas/* literal */.euz("OTHER"), code: u16, hex: schemas/* string */.YjP().regex(/^([0-9a-f]{2})*$/i) });
const rdata = schemas/* discriminatedUnion */.gMt("type", [address, target, mx, tape_schema_text, soa, srv, caa, other]);
const answer = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("answer"),
    rcode: typed(["NOERROR", "NXDOMAIN"]),
    records: schemas/* array */.YOg(schemas/* object */.Ikc({ name: tape_schema_name, ttl: u32, data: rdata })).readonly(),
    source: schemas/* object */.Ikc({ server: schemas/* int */.Whr().min(-1), of: schemas/* int */.Whr().min(1) }).exactOptional(),
    lonely: schemas/* literal */.euz(true).exactOptional(),
});
const server = schemas/* string */.YjP();
const why = schemas/* discriminatedUnion */.gMt("code", [
    schemas/* object */.Ikc({ code: typed(["no-reply", "closed", "truncated"]), server }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("no-true-reply"), server, noise: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("odd-reply"), server, what: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("unreachable"), server, reason: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("rcode"), server, rcode: typed(["SERVFAIL", "REFUSED"]) }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("odd-rcode"), server, rcode: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ code: typed(["no-server", "stopped"]) }),
    schemas/* object */.Ikc({ code: typed(["bad-name", "cname-loop"]), name: tape_schema_name }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("cname-chain"), name: tape_schema_name, max: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("not-recorded"), file: schemas/* string */.YjP(), question: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("over-budget"), max: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz("files"), reason: schemas/* string */.YjP(), file: schemas/* string */.YjP(), line: schemas/* number */.aig() }),
]);
const dnsError = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("error"),
    reason: typed([
        "timeout",
        "servfail",
        "refused",
        "malformed",
        "network",
        "limit",
        "not-recorded",
        "not-evaluated",
        "bad-name",
        "stopped",
    ]),
    detail: schemas/* string */.YjP(),
    why: why.exactOptional(),
    at: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1), column: schemas/* int */.Whr().min(1) }).exactOptional(),
});
const outcome = schemas/* discriminatedUnion */.gMt("kind", [answer, dnsError]);
const TAPE = "mailworthy/tape/1";
const tapeSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(TAPE),
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ question: schemas/* string */.YjP(), outcome })),
});

// EXTERNAL MODULE: ./build/core/mask.js
var core_mask = __webpack_require__(1519);
// EXTERNAL MODULE: ./build/dns/errors.js
var errors = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/dns/place-of.js
var place_of = __webpack_require__(6069);
;// CONCATENATED MODULE: ./build/dns/tape.js








function keyOf(question, mask) {
    const name = mask((0,dns_name/* normalizeName */.Pc)(question.name) ?? question.name);
    return `${name} ${question.type} ${question.nth ?? 0}${(0,place_of/* placeOf */.$)(question)}`;
}
function recordTape(dns, mask) {
    const entries = new Map();
    const hidden = (outcome) => (0,core_mask/* maskValues */.Z$)(outcome, { value: mask, written: (text) => text });
    return {
        ask: async (question) => {
            const outcome = await dns.ask(question);
            entries.set(keyOf(question, mask), outcome);
            return outcome;
        },
        serialize: () => {
            const rows = [...entries]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([question, outcome]) => `    ${JSON.stringify({ question, outcome: hidden(outcome) })}`);
            return `{\n  "schema": "${TAPE}",\n  "entries": [\n${rows.join(",\n")}\n  ]\n}\n`;
        },
    };
}
function replayTape(text, file, mask) {
    const broken = (why) => (0,problem/* fail */.f)([{ at: { file, line: 1, column: 1 }, message: `${file} is not a tape of Mailworthy: ${why}`, hint: null }]);
    const json = (0,text_json/* parseJson */.q)(text);
    if (!json.ok)
        return broken((0,printable/* excerpt */.Kb)((0,text_json/* jsonFaultText */.e)(json.error), 200));
    const parsed = tapeSchema.safeParse(json.value);
    if (!parsed.success)
        return broken(faultOf(parsed.error));
    const entries = new Map(parsed.data.entries.map((entry) => [entry.question, entry.outcome]));
    return (0,problem.ok)({
        ask: (question) => {
            const key = keyOf(question, mask);
            return Promise.resolve(entries.get(key) ?? (0,errors/* dnsError */.Y)("not-recorded", { code: "not-recorded", file, question: key.replace(/ 0$/, "") }));
        },
    });
}
function faultOf(error) {
    const issue = error.issues[0];
    const [key, index, ...rest] = issue?.path ?? [];
    if (key === undefined || key === "schema")
        return `expected "schema": "${TAPE}"`;
    if (typeof index !== "number")
        return 'expected "entries"';
    return (0,printable/* excerpt */.Kb)(`entry ${index + 1} cannot be read: ${[...rest.map(String), issue?.message].join(": ")}`, 200);
}


/***/ })

};
