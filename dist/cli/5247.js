export const id = 5247;
export const ids = [5247];
export const modules = {

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   FG: () => (/* binding */ undecidedText),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Um: () => (/* binding */ costsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   fQ: () => (/* binding */ inStepText),
/* harmony export */   jM: () => (/* binding */ atText),
/* harmony export */   jf: () => (/* binding */ oddText),
/* harmony export */   nn: () => (/* binding */ othersText)
/* harmony export */ });
/* harmony import */ var _mail_spf_term_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);


function oddText({ first, count: all }) {
    const shown = first.map((c) => `${c.name} at column ${c.column}`);
    return `${shown.join(", ")}${all > first.length ? ` and ${all - first.length} more` : ""}`;
}
function faultText(fault) {
    return (0,_mail_spf_term_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .termFaultText */ .K)(fault);
}
function atText(column) {
    return column === null ? "" : ` (column ${column})`;
}
function placeText({ holder }) {
    return holder === null ? "" : ` (in the record of ${holder})`;
}
const MOST_IDLE = 5;
function costsText(costs) {
    const parts = [
        ...costs.costs.map((c) => `${c.name} ${c.lookups}`),
        ...(costs.more > 0 ? [`${costs.more} more`] : []),
        ...(costs.own > 0 ? [`own a, mx, ptr and exists terms ${costs.own}`] : []),
    ];
    return `Costs: ${parts.join(", ")}.${idleText(costs)}`;
}
function idleText({ idle, includes, lookups }) {
    if (idle.length === 0)
        return "";
    const saved = idle.reduce((sum, i) => sum + i.lookups, 0);
    if (idle.length > MOST_IDLE)
        return ` ${idle.length} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(includes, "include")} let no address of your list pass (together ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(saved, "lookup")}; the SPF tree in the report marks them): candidates to drop, if nothing else sends through them.`;
    const shown = idle.map((i) => `${i.term} (saves ${i.lookups}: ${lookups} → ${lookups - i.lookups})`);
    return ` No address of your list passes by ${shown.join(", ")}: candidates to drop, if nothing else sends through them.`;
}
function splitText(strings) {
    return `Strings of a TXT record are joined as they are: end a string with a space where a new term begins${strings === null ? "" : `, as in ${strings}`}.`;
}
function helpText(help, undecided) {
    if (undecided === null)
        return help;
    const text = undecidedText(undecided);
    switch (undecided.code) {
        case "nobody-left":
        case "shuts-out":
        case "too-many-lookups":
        case "unproven":
            return `${help} ${text}`;
        case "after-all":
        case "gone":
        case "no-record-there":
        case "in-use":
            return text;
    }
}
function undecidedText(undecided) {
    switch (undecided.code) {
        case "nobody-left":
            return "No record is shown, since without that term nobody could send as this domain: find out what it was meant to name.";
        case "after-all": {
            const [shown, one] = [undecided.terms.slice(0, 5).join(", "), undecided.terms.length === 1];
            return `Decide about ${shown}: if ${one ? "it" : "they"} should count, move ${one ? "it" : "them"} before all; else remove ${one ? "it" : "them"}. No record is shown until that is decided.`;
        }
        case "gone":
            return undecided.near === null
                ? `Correct the name in ${undecided.term}, which may be mistyped, or remove the term if nothing is sent by it. No record is shown, since without it mail that you send may fail.`
                : `Did you mean ${undecided.near}? Correct the name in ${undecided.term}; remove the term only if that service no longer sends for you. No record is shown until that is decided.`;
        case "no-record-there":
            return undecided.near === null
                ? `The name in ${undecided.term} has addresses, but no SPF record: if these servers send your mail, name it with a: instead; if a service sends it, ask which name to include; else remove the term. Until then it breaks SPF (permerror). No record is shown until that is decided.`
                : `Did you mean ${undecided.near}? Correct the name in ${undecided.term}; remove the term only if that service no longer sends for you. No record is shown until that is decided.`;
        case "in-use":
            return `Do not drop ${undecided.term}: ${undecided.by} shows that the service is in use. Ask it which name to include today.`;
        case "shuts-out":
            return `No record is shown, since the one that mends this may shut out ${undecided.address}, which the record seems to mean: decide whether it sends your mail.`;
        case "too-many-lookups":
            return "No record is shown, since no term can be spared for sure: decide which service may go.";
        case "unproven":
            return `No record is shown, since what it would do could not be proven within ${undecided.max} questions to DNS: name fewer hosts and includes first.`;
    }
}
function othersText(others, more) {
    const shown = others.map((o) => `; column ${o.column}, ${o.term}: ${faultText(o.fault)}`).join("");
    return more > others.length ? `${shown}; and ${more - others.length} more` : shown;
}
function inStepText(replaced) {
    if (replaced.length === 0)
        return "";
    return `In the record to publish, addresses stand for ${replaced.join(" and ")}, which frees ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(replaced.length, "lookup")}: change them in the record whenever these servers move. `;
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ syntaxText),
/* harmony export */   kH: () => (/* binding */ spf),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);
/* harmony import */ var _spf_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);


function noticed(words) {
    return {
        ...words,
        message: (params) => `${words.message(params)}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .atText */ .jM)(params.at)}`,
        help: (params) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .helpText */ .BK)(words.help(params), params.undecided),
    };
}
function nearText({ text, odd }, otherwise) {
    return `${odd === null ? otherwise : `it holds ${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)}`}: ${text}`;
}
function missingText({ domain, near }) {
    if (near === null)
        return `${domain} has no SPF record`;
    return `${domain} has no SPF record; this one looks meant as it, but ${nearText(near, "it must begin with v=spf1 and a space")}`;
}
function syntaxText({ domain, column, term, fault, odd, others, more, split }) {
    const what = odd === null ? (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(fault) : `it holds ${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)}`;
    const glued = split ? "; it is split into strings that join without a space between two terms" : "";
    return `the SPF record of ${domain} cannot be read: column ${column}, ${term}: ${what}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .othersText */ .nn)(others, more)}${glued}`;
}
function unseenText({ domain, near }) {
    return `a second TXT record of ${domain} looks meant as SPF, but no receiver sees it: ${nearText(near, "it does not begin with v=spf1 and a space")}`;
}
function termsText(terms) {
    return terms.map((t) => `${t.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(t)}`).join(", ");
}
function mergeText({ meant }) {
    return `Remove it, or merge its terms into the record that counts${meant === null ? "" : ` (it reads: ${meant})`}.`;
}
const spf = {
    "spf/missing": noticed({
        title: "Sending domain without an SPF record",
        why: "Gmail and Outlook refuse or mark mail of a domain without SPF.",
        fix: "Add one TXT record that begins with v=spf1.",
        message: (params) => missingText(params),
        help: ({ domain, near, example }) => near === null
            ? `Add one TXT record at ${domain} that begins with v=spf1 and names who may send${example ? ", for example: v=spf1 mx -all" : ""}.`
            : "Correct that TXT record: receivers do not see it.",
    }),
    "spf/multiple-records": noticed({
        title: "Several SPF records at one name",
        why: "Receivers stop with an error (permerror), as if there were no valid SPF at all.",
        fix: "Merge them into one.",
        message: ({ domain, records }) => `${domain} has ${records} SPF records; receivers then treat SPF as broken (permerror)`,
        help: () => "Keep one record with the terms of all, and delete the others.",
    }),
    "spf/syntax": noticed({
        title: "SPF record that cannot be read",
        why: "One faulty term breaks the whole record: receivers treat it as an error (permerror).",
        fix: "Correct the term at the column shown.",
        message: (params) => syntaxText(params),
        help: ({ split, strings, instead, term }) => `${split ? `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings)} ` : instead === null ? "" : `Write ${instead} instead of ${term}. `}One faulty term breaks the whole record: receivers treat it as broken (permerror).`,
    }),
    "spf/too-many-lookups": noticed({
        title: "More than 10 DNS lookups",
        why: "Over 10 lookups receivers stop with an error (permerror), and mail that should pass fails.",
        fix: "Remove includes that are no longer used.",
        message: ({ domain, lookups, max }) => `SPF of ${domain} needs ${lookups} lookups; ${max} are allowed, then receivers treat it as broken (permerror)`,
        help: (costs) => `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .costsText */ .Um)(costs)} ${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .inStepText */ .fQ)(costs.replaced)}Remove includes of services that no longer send for you, or move one to a subdomain of its own.`,
    }),
    "spf/near-lookup-limit": noticed({
        title: "9 or 10 of 10 DNS lookups used",
        why: "A vendor that adds one include to its own record breaks yours.",
        fix: "Free some lookups before that happens.",
        message: ({ domain, lookups, max }) => `SPF of ${domain} uses ${lookups} of ${max} lookups`,
        help: (costs) => `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .costsText */ .Um)(costs)} One more include of a vendor may break it.`,
    }),
    "spf/too-many-void-lookups": noticed({
        title: "More than 2 lookups that find nothing",
        why: "Receivers stop with an error (permerror) after two lookups that find no record (void lookups).",
        fix: "Remove terms whose names are gone.",
        message: ({ domain, lookups, max, terms }) => `SPF of ${domain} asks ${lookups} names that hold nothing (${termsText(terms)}); ${max} are allowed, then receivers treat it as broken (permerror)`,
        help: ({ terms }) => `Remove the terms whose names have no records any more: ${termsText(terms)}.`,
    }),
    "spf/void-term": noticed({
        title: "A term whose name holds nothing",
        why: "It lets nobody pass, is often mistyped, and after two such lookups (void lookups) receivers stop with an error (permerror).",
        fix: "Correct the name or remove the term.",
        message: ({ domain, term, family, names, lookups, max }) => family === null
            ? `${term ?? ""} in the record of ${domain} names ${names.join(", ")}, which holds no such record: void lookup ${lookups} of ${max} allowed`
            : `IPv${family} senders of ${domain} meet ${lookups} names without ${family === 6 ? "AAAA" : "A"} records (${names.join(", ")}${lookups > names.length ? " …" : ""}); after ${max} such lookups receivers stop with an error (permerror), before the terms that name these senders`,
        help: ({ family }) => family === null
            ? "Correct the name if it is mistyped; else remove the term."
            : `Put the ip${family} and include terms first, or give these names IPv${family} addresses.`,
    }),
    "spf/include-without-record": noticed({
        title: "Include of a name without a valid SPF record",
        why: "Such an include breaks SPF (permerror) for every receiver that reaches it.",
        fix: "Remove it or correct its name.",
        message: (p) => {
            const what = {
                "no-record": "a name without an SPF record",
                multiple: "a name with several SPF records",
                syntax: "a record that cannot be read",
            }[p.why];
            const where = p.syntax === null ? "" : ` (column ${p.syntax.column}, ${p.syntax.term}: ${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(p.syntax.fault)})`;
            return `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} points to ${what}${where}`;
        },
        help: ({ term, kind }) => `Remove ${term} or correct its name; ${kind === "include" ? "an include" : "a redirect"} without a valid record breaks SPF (permerror).`,
    }),
    "spf/include-loop": noticed({
        title: "Include that leads back to itself",
        why: "A loop runs into the lookup limit and breaks SPF (permerror).",
        fix: "Remove the include that closes the loop.",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} leads back to itself: ${p.circle.at(-1) ?? ""} includes itself: ${p.circle.join(" → ")}`,
        help: ({ term, holder }) => `Remove ${term}${holder === null ? "" : ", or tell its owner"}: a loop breaks SPF (permerror).`,
    }),
    "spf/include-gone": noticed({
        title: "Include of a name that does not exist",
        why: "It breaks SPF (permerror) today, and whoever registers the name may send as you tomorrow.",
        fix: "Remove the include.",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} points to a name that does not exist${p.free === null ? "" : `, and ${p.free} is not registered: anyone can register it and then send as ${p.domain}`}`,
        help: ({ term, holder, instead }) => `${instead === null ? `Remove ${term}` : `Write ${instead} instead of ${term}`}${holder === null ? "" : ", or tell its owner"}: until then receivers that reach it treat SPF as broken (permerror).`,
    }),
    "spf/allows-everyone": noticed({
        title: "SPF that lets everyone send",
        why: "+all, or ranges as wide, make every forged mail pass.",
        fix: "End the record with -all or ~all.",
        message: ({ term, holder, everyone }) => `${term} in the record of ${holder} lets ${everyone ? "everyone" : "a large part of the Internet"} send as it`,
        help: ({ everyone, own, holder }) => everyone
            ? `Name who may send, and end the record with -all (or ~all while testing)${own ? "." : `; ask ${holder} to do so, or remove the include.`}`
            : "Name only the networks that send your mail.",
    }),
    "spf/neutral-all": noticed({
        title: "SPF that ends in ?all",
        why: "Neutral is treated like no record: forged mail is not told apart.",
        fix: "Use ~all or -all.",
        message: ({ domain }) => `${domain} ends in ?all, which says nothing about forged mail`,
        help: () => "Use ~all, and -all once nothing that you send fails.",
    }),
    "spf/no-all": noticed({
        title: "SPF without all or redirect",
        why: "A record that ends without all is neutral about everyone else.",
        fix: "Add -all or ~all.",
        message: ({ domain }) => `the record of ${domain} has no all term, which says nothing about forged mail`,
        help: () => "Add ~all at the end, and -all once nothing that you send fails.",
    }),
    "spf/ptr-mechanism": noticed({
        title: "The ptr mechanism",
        why: "It is slow, costs lookups, and several receivers skip it.",
        fix: "Name the addresses instead.",
        message: ({ term, macro }) => `${macro ? `the macro %{p} in ${term}` : term} is slow, unreliable and should not be used (RFC 7208 §${macro ? "7.2" : "5.5"}): it asks up to 11 questions for a message, and whoever holds an address chooses its name`,
        help: () => "Replace it by ip4, ip6, a or mx terms that name your servers.",
    }),
    "spf/ignored-terms": noticed({
        title: "Terms without effect",
        why: "Nothing after all is looked at, and redirect counts only without all.",
        fix: "Move them before all or remove them.",
        message: ({ term, by, why }) => `${term} has no effect: ${why === "after-all" ? `nothing after ${by} is looked at` : "redirect counts only without all"}`,
        help: ({ term, by, why }) => why === "after-all"
            ? `Move ${term} before ${by} if it should count; else remove it.`
            : `Write ${term.replace(/^redirect=/i, "include:")} before ${by} if the servers of that domain send for you; else remove ${term}.`,
    }),
    "spf/duplicate-term": noticed({
        title: "A term that stands twice",
        why: "It may cost a lookup twice and says nothing new.",
        fix: "Remove one.",
        message: ({ term, domain }) => `${term} stands twice in the record of ${domain}`,
        help: () => "Remove one of them.",
    }),
    "spf/too-long": noticed({
        title: "TXT records too large for one UDP answer",
        why: "Answers over 512 bytes fail where TCP or EDNS is filtered.",
        fix: "Remove TXT records that are no longer needed.",
        message: ({ domain, bytes, limit }) => `the TXT records of ${domain} take about ${bytes} bytes on the wire; over ${limit} they may not fit into one UDP answer of 512`,
        help: () => "Remove TXT records that nobody needs any more, or move part of the SPF record into an include of your own.",
    }),
    "spf/string-splitting": noticed({
        title: "Strings that join without a space",
        why: "The parts of a TXT record are joined as they are, so two terms become one.",
        fix: "End a string with a space.",
        message: ({ domain }) => `the SPF record of ${domain} is split into strings that join without a space between two terms`,
        help: ({ strings }) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings),
    }),
    "spf/private-range": noticed({
        title: "Private network in SPF",
        why: "No receiver ever sees mail from a private address.",
        fix: "Remove the term.",
        message: ({ term }) => `${term} is a private network: no mail reaches a receiver from there`,
        help: ({ term }) => `Remove ${term}.`,
    }),
    "spf/wide-range": noticed({
        title: "Very wide network in SPF",
        why: "Every customer of that network can send as you.",
        fix: "Name only your own networks.",
        message: ({ term, addresses, domain }) => `${term} lets ${BigInt(addresses).toLocaleString("en-US")} addresses send as ${domain}`,
        help: () => "Name only the networks that send your mail.",
    }),
    "spf/range-host-bits": noticed({
        title: "Network with bits beyond its prefix",
        why: "Receivers read it as the whole network, which may not be meant.",
        fix: "Write the network's first address.",
        message: ({ term, read }) => `${term} has bits beyond its prefix; receivers read it as ${read}`,
        help: ({ read }) => `Write ${read}, or the single address if only that was meant.`,
    }),
    "spf/overlapping-range": noticed({
        title: "Network inside another",
        why: "It adds nothing and makes the record longer.",
        fix: "Remove the inner one.",
        message: ({ term, by }) => `${term} lies inside ${by}`,
        help: ({ term }) => `Remove ${term}.`,
    }),
    "spf/unknown-modifier": noticed({
        title: "Modifier that nobody knows",
        why: "Receivers ignore it; it is mostly a typing error.",
        fix: "Remove or correct it.",
        message: ({ term }) => `${term} is a modifier that no receiver knows`,
        help: () => "Remove it, or correct its name (redirect, exp).",
    }),
    "spf/invisible-character": noticed({
        title: "SPF-like text with a character that nobody sees",
        why: "A zero-width or no-break space, a byte order mark or a smart quote hides the text from every receiver.",
        fix: "Type the record anew, or copy the cleaned one.",
        message: (params) => unseenText(params),
        help: (params) => mergeText(params),
    }),
    "spf/typo": noticed({
        title: "A term that is valid SPF but surely mistyped",
        why: "ip4=192.0.2.1 or a second v=spf1 is read as an unknown modifier and skipped in silence.",
        fix: "Write the term that was meant.",
        message: (p) => "near" in p
            ? unseenText(p)
            : `${p.term} in the record of ${p.domain} is valid SPF, but surely not what was meant: ${p.modifier ? "receivers skip it without a word" : "it leads nowhere"}`,
        help: (p) => ("near" in p ? mergeText(p) : p.meant === "" ? `Remove ${p.term}.` : `Write ${p.meant}.`),
    }),
    "spf/type-99": noticed({
        title: "Record of the old type SPF (99)",
        why: "No receiver asks for it any more; beside the TXT record it only goes stale.",
        fix: "Delete it; publish TXT only.",
        message: ({ domain, hasTxt }) => `${domain} has a record of the old type SPF (99) ${hasTxt ? "beside" : "instead of"} the TXT record; no receiver asks for it (RFC 7208 §3.1)`,
        help: ({ hasTxt }) => hasTxt ? "Delete the record of type SPF." : "Publish the same text as TXT, and delete the record of type SPF.",
    }),
    "spf/too-many-names": noticed({
        title: "An mx term with more than 10 names",
        why: "More than 10 MX names break the record (permerror).",
        fix: "Name the servers with ip4 and ip6 terms.",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)}: ${p.target} has ${p.names} MX records; 10 are allowed, then receivers treat SPF as broken (permerror)`,
        help: ({ term, target }) => `Name the servers with ip4 and ip6 terms instead of ${term}, or remove MX records of ${target}.`,
    }),
    "spf/takeover": noticed({
        title: "An a or mx term names a domain that anyone can register",
        why: "Whoever registers it passes SPF as you.",
        fix: "Remove the term, or register the domain.",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} names ${p.target}, and ${p.free} is not registered: anyone can register it and then send as ${p.domain}`,
        help: ({ term, free }) => `Remove ${term}, or register ${free} yourself.`,
    }),
    "spf/unreachable-term": noticed({
        title: "A term that an earlier one makes void",
        why: "The first match decides: a wider range before it takes every address that it names.",
        fix: "Move it before the wider one.",
        message: ({ term, by }) => `${term} never matches: ${by} stands before it and holds it`,
        help: ({ term, by }) => `Move ${term} before ${by}.`,
    }),
    "spf/duplicate-include": noticed({
        title: "One record reached by two includes",
        why: "Each path costs its lookups anew.",
        fix: "Remove the include that the other one holds already.",
        message: ({ domain, times, from }) => `the record of ${domain} is reached ${times} times (from ${from.join(", ")}), and each costs its lookups anew`,
        help: ({ domain, own, saved }) => own
            ? `Remove include:${domain} from your record: another include holds it already. That saves ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(saved, "lookup")}.`
            : `Dropping one of the includes that lead there saves ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(saved, "lookup")} or more.`,
    }),
    "spf/per-message-lookup": noticed({
        title: "exists or a macro: a question for every message",
        why: "Such names cannot be cached, and nobody can list who may send.",
        fix: "Keep it only if a service needs it.",
        message: ({ term }) => `${term} asks DNS anew for every message, so no receiver can cache it and nobody can list who may send`,
        help: () => "Keep it only if the service behind it tells you to; else name its networks with ip4, ip6 or include.",
    }),
    "spf/sender-not-authorized": {
        title: "An address of the list does not pass SPF",
        why: "Mail from this address fails SPF: receivers refuse it, or put it into the spam folder.",
        fix: "Add the address, or an include that holds it, to the domain's SPF record.",
        message: ({ ip, domain, result, mechanism, problem }) => `${ip} may not send as ${domain} (SPF: ${result}; ${mechanism === null ? (problem ?? "nothing in the record matches it") : `${mechanism} matches first`})`,
        help: ({ ip, domain, result, term }) => result === "permerror" || result === "none"
            ? `${result === "none" ? `${domain} does not say who may send as it` : `Receivers stop at a fault of the SPF of ${domain} (permerror) before they find ${ip}`}: mend that first. If ${ip} no longer sends, remove it from the list.`
            : `If ${ip} sends your mail, add ${term} to the SPF record of ${domain}; if it no longer does, remove it from the list.`,
    },
    "spf/unwanted-sender": {
        title: "A network that must not send passes SPF",
        why: "Whoever sends from there is taken for you.",
        fix: "Remove the term or include that authorizes it.",
        message: ({ passing, cidr, domain }) => `${passing} (of ${cidr}, which must not send) may send as ${domain}`,
        help: ({ passing, domain }) => `Run mailworthy spf ${passing} postmaster@${domain} to see which term lets it pass, and remove that term.`,
    },
    "spf/parked-without-reject": {
        title: "Parked domain without v=spf1 -all",
        why: "A domain that sends no mail is a favourite for forged mail unless it says so.",
        fix: "Publish the TXT record v=spf1 -all.",
        message: ({ domain, missing }) => `${domain} sends no mail by your list, but its SPF ${missing ? "is missing" : "is not v=spf1 -all"}`,
        help: ({ domain }) => `Replace the SPF record of ${domain}, or add one.`,
    },
    "spf/weakened": {
        title: "SPF softened",
        why: "Receivers do less about mail from addresses that the record does not name.",
        fix: "Put the old qualifier of all back if the change was not meant.",
        message: ({ domain, is, was }) => `this change softens SPF of ${domain}: ${is} (was ${was})`,
        help: () => "If that is meant, merge it; else put the old qualifier back.",
    },
    "spf/removed": {
        title: "SPF record removed below a sender's domain",
        why: "Return paths and host names below a domain have SPF records of their own; without them mail that uses them fails.",
        fix: "Put the record back, unless nothing sends with this name any more.",
        message: ({ domain }) => `this change removes the SPF record of ${domain}`,
        help: ({ domain }) => `Put it back if mail is sent with ${domain} in MAIL FROM or HELO; list it under mail-from: to have it checked every time.`,
    },
};


/***/ })

};
