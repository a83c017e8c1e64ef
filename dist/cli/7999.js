export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVolumes: () => (/* binding */ readVolumes)
/* harmony export */ });
/* harmony import */ var _mail_volume_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5259);
/* harmony import */ var _mail_volume_forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _mail_volume_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2161);
/* harmony import */ var _mail_volume_series_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7100);
/* harmony import */ var _mail_volume_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3319);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9093);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8733);
/* harmony import */ var _mail_why_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(988);









function readVolumes(io, entries, at) {
    const yesterday = (0,_mail_volume_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at.slice(0, 10), -1);
    const problems = [];
    const facts = entries.flatMap((entry) => {
        const read = readEntry(io, entry);
        if (!read.ok) {
            problems.push(...read.error.map((e) => ({ ...e, at: e.at ?? entry.at })));
            return [];
        }
        const wanted = entry.domain ?? entry.ip;
        const { series, sources } = read.value;
        const subjects = wanted === null ? series : series.filter((s) => s.subject === wanted || s.subject === null);
        const told = subjects.map((s) => ({
            subject: wanted ?? s.subject ?? entry.file,
            sender: entry.domain ?? "",
            file: entry.file,
            at: entry.at,
            forecast: (0,_mail_volume_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .forecast */ .g)(s, yesterday),
        }));
        const [first = nothing(entry, wanted ?? entry.file), ...rest] = told;
        return [sources.length === 0 ? first : { ...first, sources }, ...rest];
    });
    return problems.length > 0 ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)(problems) : (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)(facts);
}
function readEntry(io, entry) {
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)(io, entry.file, "the volumes", "repository");
    if (!bytes.ok)
        return bytes;
    const read = (0,_mail_volume_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readVolumes */ .m)(bytes.value, entry.file);
    const grave = read.problems.filter((p) => p.at !== null);
    if (grave.length > 0 || read.files.length === 0)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)((grave.length > 0 ? grave : read.problems).slice(0, 20));
    const files = read.files.map((file) => ({ name: entry.file, file }));
    const series = (0,_mail_volume_series_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .L)(files, entry.ip !== null && files.some(({ file }) => tellsIp(file)) ? "ip" : "given");
    if (!series.ok)
        return series;
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ series: series.value, sources: (0,_mail_volume_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u0)(files.flatMap(({ file }) => file.reports)) });
}
function tellsIp(file) {
    return file.rows.some((r) => r.ip !== null) || file.reports.some((r) => r.rows.some((row) => row.ip !== null));
}
function nothing(entry, subject) {
    return {
        subject,
        sender: entry.domain ?? "",
        file: entry.file,
        at: entry.at,
        forecast: (0,_mail_why_js__WEBPACK_IMPORTED_MODULE_5__/* .because */ .xx)("no-data", { code: "no-row", file: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .excerpt */ .Kb)(entry.file, 200) }),
    };
}


/***/ })

};
