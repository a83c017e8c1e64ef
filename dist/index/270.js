export const id = 270;
export const ids = [270];
export const modules = {

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveZones: () => (/* binding */ serveZones)
});

// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/zones/files.js
var files = __webpack_require__(744);
// EXTERNAL MODULE: ./build/zones/read.js + 88 modules
var read = __webpack_require__(6572);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/zones/lookup.js + 1 modules
var lookup = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/zones/index-zones.js
var index_zones = __webpack_require__(7386);
;// CONCATENATED MODULE: ./build/zones/serve.js



function zoneAnswerer(set) {
    const indexes = (0,index_zones/* indexZones */.CX)(set);
    const zones = new Map(set.zones.map((zone) => [zone.origin, zone]));
    return (name, type) => {
        if (!(0,index_zones/* covers */.hU)(indexes, name))
            return { rcode: "REFUSED", authoritative: false, answers: [], authorities: [] };
        const said = (0,lookup/* answerFrom */.D)(indexes, { name, type: type ?? "CAA" });
        switch (said.source) {
            case "zone": {
                const answers = type !== null ? said.answer.records : said.answer.records.filter((r) => r.data.type === "CNAME");
                const last = answers.at(-1);
                const end = last?.data.type === "CNAME" && type !== "CNAME" ? last.data.target : name;
                const complete = answers.length > 0 && answers.at(-1)?.data.type === type;
                return {
                    rcode: said.answer.rcode,
                    authoritative: true,
                    answers,
                    authorities: complete ? [] : soaOf(zones, end),
                };
            }
            case "outside":
                return said.records.length > 0
                    ? { rcode: "NOERROR", authoritative: true, answers: said.records, authorities: [] }
                    : { rcode: "REFUSED", authoritative: false, answers: [], authorities: [] };
            case "not-evaluated":
            case "servfail":
                return { rcode: "SERVFAIL", authoritative: false, answers: [], authorities: [] };
        }
    };
}
function soaOf(zones, name) {
    for (let at = name;; at = (0,dns_name/* parentOf */.gN)(at)) {
        const soa = zones.get(at)?.records.find((r) => r.data.type === "SOA");
        if (soa !== undefined)
            return [{ name: soa.name, ttl: soa.ttl, data: soa.data }];
        if (zones.has(at) || at === "")
            return [];
    }
}

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var app_files = __webpack_require__(8733);
;// CONCATENATED MODULE: ./build/app/serve-zones.js







function serveZones(io, dir) {
    const seen = (0,app_files/* lookAt */.t5)(io.disk, dir, "the directory of --dns zones:");
    if (!seen.ok)
        return seen;
    if (seen.value !== "directory") {
        return (0,problem/* fail */.f)([{ at: null, message: `--dns zones:${(0,printable/* excerpt */.Kb)(dir, 200)}: no such directory`, hint: null }]);
    }
    const set = (0,read/* readZones */.W)((0,files/* nodeFiles */.kT)(io.disk.absolute(dir)), null);
    if (set.errors.length > 0) {
        return (0,problem/* fail */.f)(set.errors.map((e) => ({ at: { ...e.at, file: `${dir}/${e.at.file}` }, message: e.message, hint: null })));
    }
    if (set.zones.length === 0)
        return (0,problem/* fail */.f)([
            { at: null, message: `--dns zones:${(0,printable/* excerpt */.Kb)(dir, 200)}: no zone file there (*.zone or db.*)`, hint: null },
        ]);
    const answer = zoneAnswerer(set);
    return (0,problem.ok)({
        kind: "embedded",
        label: `zones:${(0,printable/* excerpt */.Kb)(dir, 200)}`,
        handler: (question) => answer(question.name, (0,codes/* typeOfCode */.Bg)(question.code)),
    });
}


/***/ })

};
