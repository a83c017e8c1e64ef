export const id = 8819;
export const ids = [8819];
export const modules = {

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ describedRules),
  NK: () => (/* binding */ findingText),
  AT: () => (/* binding */ freshText),
  mG: () => (/* binding */ ruleWords),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/rules/registry.js + 113 modules
var registry = __webpack_require__(38);
;// CONCATENATED MODULE: ./build/rules/words/en/loosening.js

const SHOWN = 5;
function some(values, shown = SHOWN) {
    const more = values.length > shown ? ` and ${(values.length - shown).toLocaleString("en-US")} more` : "";
    return values
        .slice(0, shown)
        .map((value) => (0,printable/* excerpt */.Kb)(value, 120))
        .join(", ")
        .concat(more);
}
function looseningText(loosening) {
    switch (loosening.code) {
        case "sender-dropped":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} is taken off the list of senders and is no longer checked`;
        case "addresses-dropped":
            return `${some(loosening.addresses)} of ${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} ${loosening.addresses.length === 1 ? "is" : "are"} taken off the list of senders and no longer checked`;
        case "mail-from-dropped":
            return `SPF of ${some(loosening.names)} is no longer checked: it is no longer a MAIL FROM domain of ${(0,printable/* excerpt */.Kb)(loosening.sender, 120)}`;
        case "helo-dropped":
            return `the HELO name ${(0,printable/* excerpt */.Kb)(loosening.name, 120)} of ${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} is taken out; what the reverse name says counts instead`;
        case "dkim-dropped":
            return `${loosening.selectors.length === 1 ? "the DKIM key" : "the DKIM keys"} ${some(loosening.selectors)} of ${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} ${loosening.selectors.length === 1 ? "is" : "are"} no longer checked`;
        case "forbidden-dropped":
            return `${some(loosening.ranges)} may pass SPF of ${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} again: taken out of must-not-authorize`;
        case "sends-no-more":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} is now listed as sending no mail: its addresses, names and blocklists are no longer checked`;
        case "volume-lowered":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} is no longer listed as a bulk sender: the stricter rules for bulk mail no longer apply`;
        case "zones-narrowed":
            return `zones no longer matches ${(0,printable/* count */.U9)(loosening.files.length, "file")} that it matched before: ${some(loosening.files)}`;
        case "zone-id-changed":
            return `zone-ids no longer says that ${(0,printable/* excerpt */.Kb)(loosening.reference, 120)} is the zone ${(0,printable/* excerpt */.Kb)(loosening.from, 120)}${loosening.to === null ? "" : ` but ${(0,printable/* excerpt */.Kb)(loosening.to, 120)}`}: its records may no longer be checked`;
        case "rule-lowered":
            return loosening.to === "off"
                ? `the check ${loosening.id} is switched off (was ${loosening.from})`
                : `the check ${loosening.id} is lowered from ${loosening.from} to ${loosening.to}`;
        case "option-loosened":
            return `${loosening.option} of ${loosening.id} is raised from ${loosening.from} to ${loosening.to}`;
        case "accepted":
            return `${accepted(loosening.entry)} is accepted until ${loosening.entry.until} (${(0,printable/* excerpt */.Kb)(loosening.entry.reason, 200)})`;
        case "acceptance-extended":
            return `${accepted(loosening.entry)} is accepted until ${loosening.entry.until} instead of ${loosening.from} (${(0,printable/* excerpt */.Kb)(loosening.entry.reason, 200)})`;
        case "fail-on-weakened":
            return `fail-on is weakened from ${loosening.from} to ${loosening.to}`;
        case "max-not-checked-raised":
            return loosening.to === null
                ? `max-not-checked (${loosening.from}) is taken out: no number of things that could not be checked fails the run any more`
                : `max-not-checked is raised from ${loosening.from} to ${loosening.to}`;
        case "profile-lowered":
            return `the profile of blocklists is lowered from ${loosening.from} to ${loosening.to}`;
        case "list-dropped":
            return `the blocklist ${(0,printable/* excerpt */.Kb)(loosening.zone, 120)} is no longer asked`;
        case "list-narrowed":
            return `fewer answers of the blocklist ${(0,printable/* excerpt */.Kb)(loosening.zone, 120)} count, or fewer are asked for (${loosening.keys.join(", ")})`;
        case "impact-lowered":
            return `the impact of the blocklist ${(0,printable/* excerpt */.Kb)(loosening.zone, 120)} is lowered from ${loosening.from} to ${loosening.to}`;
        case "history-changed":
            return loosening.to === null
                ? `the history ${(0,printable/* excerpt */.Kb)(loosening.from, 120)} is taken out: runs on a schedule no longer compare with it`
                : `the history is ${(0,printable/* excerpt */.Kb)(loosening.to, 120)} instead of ${(0,printable/* excerpt */.Kb)(loosening.from, 120)}: what was learned so far is left behind`;
        case "volume-file-dropped":
            return `the volumes${loosening.of === null ? "" : ` of ${(0,printable/* excerpt */.Kb)(loosening.of, 120)}`} in ${(0,printable/* excerpt */.Kb)(loosening.file, 120)} are no longer read`;
    }
}
function accepted({ id, on, list, }) {
    return `${id} for ${(0,printable/* excerpt */.Kb)(on, 120)}${list === null ? "" : ` on ${(0,printable/* excerpt */.Kb)(list, 120)}`}`;
}

;// CONCATENATED MODULE: ./build/rules/words/en/config.js


const config = {
    "config/loosened": {
        title: "This change loosens what is checked",
        why: "What is no longer checked can no longer fail: a change that breaks mail and takes the check away with it looks fine.",
        fix: "Have the loosening agreed to in the review. `settings: base` judges a pull request by the settings of its base.",
        message: ({ loosening, goneFile }) => `${looseningText(loosening)}${goneFile === null ? "" : `; ${(0,printable/* excerpt */.Kb)(goneFile, 200)}, which said so, is gone`}`,
        help: () => "Agree to it in the review, or take it back: what is no longer checked can no longer fail.",
    },
    "config/useless-accept": {
        title: "An entry of accept holds nothing back",
        why: "An exception that nobody needs any more hides the problem when it comes back.",
        fix: "Remove the entry, or give it a new date if the problem is still accepted.",
        message: ({ why, id, on, list, until }) => {
            const what = `accept: ${id} for ${(0,printable/* excerpt */.Kb)(on, 120)}${list === null ? "" : ` on ${(0,printable/* excerpt */.Kb)(list, 120)}`}`;
            switch (why) {
                case "expired":
                    return `${what} expired on ${until} and holds nothing back any more`;
                case "no-finding":
                    return `${what} matches nothing: there is no such finding now`;
                case "no-subject":
                    return `${what} matches nothing: no sender of the list has it`;
            }
        },
        help: ({ why }) => {
            switch (why) {
                case "expired":
                    return "Take the entry out, or give it a new date if the problem is still accepted.";
                case "no-finding":
                    return "Take the entry out, so that the problem is told when it comes back.";
                case "no-subject":
                    return "Take the entry out, or correct the address or name that it is on.";
            }
        },
    },
};

// EXTERNAL MODULE: ./build/rules/words/en/dnsbl.js
var dnsbl = __webpack_require__(3141);
;// CONCATENATED MODULE: ./build/rules/words/en/volume.js

const number = (n) => Math.round(n).toLocaleString("en-US");
function basisText({ basis, compared }) {
    switch (basis) {
        case "month-mean":
            return `compared with the mean of ${compared} known days among the 28 before`;
        case "send-days":
            return `sends with gaps: compared with the median of its last ${compared} send days`;
        case "usual-peaks":
            return "has such peaks again and again: compared with the second largest of them";
        case "nothing-sent":
            return "nothing was sent";
    }
}
const volume = {
    "volume/jump": {
        title: "Much more mail than usual",
        why: "Receivers limit or refuse an address whose volume jumps; a jump nobody planned is often a hacked account.",
        fix: "If it was not planned, look for the account or form that sends; else grow by a warm-up plan (mailworthy volume --target).",
        message: ({ subject, day, volume: sent, ratio, usual }) => `${subject} sent ${number(sent)} messages on ${day}, ${ratio === null ? "where nothing was usual" : `${ratio.toFixed(1)} times the usual ${number(usual)}`}`,
        help: ({ outlook, basis, compared }) => `How it was judged: ${basisText({ basis, compared })}. If it was not planned, stop the account or form that sends; else grow more slowly. This is Mailworthy's own forecast (${outlook}), not any provider's.`,
    },
    "volume/not-warmed-up": {
        title: "An address that hardly sent begins with much mail",
        why: "Receivers know no history of the address, so they limit, defer or refuse what comes from it.",
        fix: "Send little at first, to recipients who read it, and grow day by day (mailworthy volume --target N writes the plan).",
        message: ({ subject, day, volume: sent }) => `${subject} sent ${number(sent)} messages on ${day}, after four weeks of hardly any`,
        help: () => "Grow day by day instead: mailworthy volume FILE --target N writes a plan. This is Mailworthy's own forecast, not any provider's.",
    },
    "volume/unlisted-source": {
        title: "An address sends as you that is not in the list",
        why: "Mail that passes DMARC is yours: it comes from a service that sends for you, or from a server somebody forgot. What is not in the list is not watched: nobody notices when it is listed, or loses its reverse name.",
        fix: "Find out whose address it is (mailworthy lookup), add what is yours to the senders list, and take the authorization from what is not (SPF, DKIM key).",
        message: ({ domain, ips, addresses, messages, days }) => `${(0,printable/* count */.U9)(addresses, "address", "addresses")} not in the list sent ${(0,printable/* count */.U9)(messages, "message")} as ${domain} that passed DMARC, in ${(0,printable/* count */.U9)(days, "day")} of reports: ${ips.join(", ")}${addresses > ips.length ? " …" : ""}`,
        help: ({ domain }) => `Add what is yours to the senders list beside ${domain}, so that it is watched. What is not yours may send as you: take it out of the SPF record, or change the DKIM key.`,
    },
    "volume/unseen-source": {
        title: "A listed address does not send",
        why: "No receiver that sends reports saw mail from it. An address that is still authorized and no longer used can be taken over by the hoster's next customer.",
        fix: "If it no longer sends, take it out of the list and out of the SPF record; if it should, look why it does not.",
        message: ({ domain, ips, addresses, reports, days }) => `${(0,printable/* count */.U9)(addresses, "listed address", "listed addresses")} of ${domain} ${addresses === 1 ? "was" : "were"} seen by no receiver (${(0,printable/* count */.U9)(reports, "DMARC report")}, ${(0,printable/* count */.U9)(days, "day")}): ${ips.join(", ")}${addresses > ips.length ? " …" : ""}`,
        help: () => "If it no longer sends, take it out of the list and out of the SPF record. Reports show only what the receivers saw that send them: small amounts can be missing.",
    },
};

;// CONCATENATED MODULE: ./build/rules/words/en/zone.js

const kindText = (kind) => (kind === "return-path" ? "return path" : kind.toUpperCase());
const zone = {
    "zone/cname-beside-others": {
        title: "CNAME beside other records",
        why: "A name with a CNAME can have nothing else: servers refuse to load the zone, or answer only one of the two.",
        fix: "Remove the CNAME, or all the other records of that name.",
        message: ({ name, types }) => `${name} has a CNAME beside ${types.join(", ")}: servers refuse the zone, or answer only one of them`,
        help: ({ name }) => `Remove the CNAME of ${name}, or all its other records.`,
    },
    "zone/delegation-hides-mail": {
        title: "Delegation that hides mail records",
        why: "Below an NS record the zone answers nothing any more: its MX, SPF, DKIM and DMARC records there are never given out.",
        fix: "Move the records to the delegated zone, or remove the NS records.",
        message: ({ name, hidden }) => `the delegation of ${name} hides ${(0,printable/* count */.U9)(hidden.count, "mail record")} of this zone: ${hidden.first.join("; ")}`,
        help: ({ name }) => `Move them into the zone of ${name} on its own servers, or remove the NS records of ${name}.`,
    },
    "zone/record-shadowed": {
        title: "Mail record shadowed by another",
        why: "The record still stands in the file, but another one is answered first: a wildcard does not answer for a name that exists, a DNAME or a zone of its own hides what is below it.",
        fix: "Repeat the record at the name itself, or remove what stands before it.",
        message: (shadowed) => shadowed.by === "dname"
            ? `the DNAME of ${shadowed.name} hides ${(0,printable/* count */.U9)(shadowed.hidden.count, "mail record")} below it: ${shadowed.hidden.first.join("; ")}`
            : `${shadowed.name} loses its ${kindText(shadowed.kind)} record (${shadowed.before.join(", ")}): the new ${shadowed.record} stands before it`,
        help: (shadowed) => {
            switch (shadowed.by) {
                case "dname":
                    return "Move them to the DNAME's target, or remove the DNAME.";
                case "zone":
                    return `${shadowed.owner} is now a zone of its own: put the record there.`;
                case "record":
                    return `A wildcard does not answer for a name that exists: repeat the record at ${shadowed.name} itself.`;
            }
        },
    },
    "zone/name-deleted": {
        title: "Return path of a mail service removed",
        why: "The service sends with this name as its bounce address; without it SPF fails, or is no longer aligned for DMARC.",
        fix: "Put the CNAME back, unless the service is no longer used.",
        message: ({ name, before }) => `this change removes ${name}, a mail service's return path (${before.join(", ")})`,
        help: ({ domain }) => `Put the CNAME back if the service still sends for ${domain}.`,
    },
    "zone/missing-final-dot": {
        title: "Final dot missing",
        why: "A name without its final dot gets the zone's name appended: nobody finds the record, or it points nowhere.",
        fix: "End the name with a dot, or write it relative to the zone.",
        message: ({ record, written, meant }) => `${record}: the name ${written} got the zone's name appended; ${meant} was probably meant`,
        help: ({ meant }) => `Write ${meant}. with its final dot.`,
    },
};

// EXTERNAL MODULE: ./build/rules/words/en/spf-terms.js
var spf_terms = __webpack_require__(7469);
;// CONCATENATED MODULE: ./build/rules/words/en/spf-lookups.js


function termsText(terms) {
    return terms.map((t) => `${t.term}${(0,spf_terms/* placeText */.Z9)(t)}`).join(", ");
}
const spfLookups = {
    "spf/too-many-lookups": (0,spf_terms/* noticed */.hj)({
        title: "More than 10 DNS lookups",
        why: "Over 10 lookups receivers stop with an error (permerror), and mail that should pass fails.",
        fix: "Remove includes that are no longer used.",
        message: ({ domain, lookups, max }) => `SPF of ${domain} needs ${lookups} lookups; ${max} are allowed, then receivers treat it as broken (permerror)`,
        help: (costs) => `${(0,spf_terms/* costsText */.Um)(costs)} ${(0,spf_terms/* inStepText */.fQ)(costs.replaced)}Remove includes of services that no longer send for you, or move one to a subdomain of its own.`,
    }),
    "spf/near-lookup-limit": (0,spf_terms/* noticed */.hj)({
        title: "9 or 10 of 10 DNS lookups used",
        why: "A vendor that adds one include to its own record breaks yours.",
        fix: "Free some lookups before that happens.",
        message: ({ domain, lookups, max }) => `SPF of ${domain} uses ${lookups} of ${max} lookups`,
        help: (costs) => `${(0,spf_terms/* costsText */.Um)(costs)} One more include of a vendor may break it.`,
    }),
    "spf/too-many-void-lookups": (0,spf_terms/* noticed */.hj)({
        title: "More than 2 lookups that find nothing",
        why: "Receivers stop with an error (permerror) after two lookups that find no record (void lookups).",
        fix: "Remove terms whose names are gone.",
        message: ({ domain, lookups, max, terms }) => `SPF of ${domain} asks ${lookups} names that hold nothing (${termsText(terms)}); ${max} are allowed, then receivers treat it as broken (permerror)`,
        help: ({ terms }) => `Remove the terms whose names have no records any more: ${termsText(terms)}.`,
    }),
    "spf/too-many-names": (0,spf_terms/* noticed */.hj)({
        title: "An mx term with more than 10 names",
        why: "More than 10 MX names break the record (permerror).",
        fix: "Name the servers with ip4 and ip6 terms.",
        message: (p) => `${p.term}${(0,spf_terms/* placeText */.Z9)(p)}: ${p.target} has ${p.names} MX records; 10 are allowed, then receivers treat SPF as broken (permerror)`,
        help: ({ term, target }) => `Name the servers with ip4 and ip6 terms instead of ${term}, or remove MX records of ${target}.`,
    }),
    "spf/duplicate-include": (0,spf_terms/* noticed */.hj)({
        title: "One record reached by two includes",
        why: "Each path costs its lookups anew.",
        fix: "Remove the include that the other one holds already.",
        message: ({ domain, times, from }) => `the record of ${domain} is reached ${times} times (from ${from.join(", ")}), and each costs its lookups anew`,
        help: ({ domain, own, saved }) => own
            ? `Remove include:${domain} from your record: another include holds it already. That saves ${(0,printable/* count */.U9)(saved, "lookup")}.`
            : `Dropping one of the includes that lead there saves ${(0,printable/* count */.U9)(saved, "lookup")} or more.`,
    }),
    "spf/per-message-lookup": (0,spf_terms/* noticed */.hj)({
        title: "exists or a macro: a question for every message",
        why: "Such names cannot be cached, and nobody can list who may send.",
        fix: "Keep it only if a service needs it.",
        message: ({ term }) => `${term} asks DNS anew for every message, so no receiver can cache it and nobody can list who may send`,
        help: () => "Keep it only if the service behind it tells you to; else name its networks with ip4, ip6 or include.",
    }),
    "spf/ptr-mechanism": (0,spf_terms/* noticed */.hj)({
        title: "The ptr mechanism",
        why: "It is slow, costs lookups, and several receivers skip it.",
        fix: "Name the addresses instead.",
        message: ({ term, macro }) => `${macro ? `the macro %{p} in ${term}` : term} is slow, unreliable and should not be used (RFC 7208 §${macro ? "7.2" : "5.5"}): it asks up to 11 questions for a message, and whoever holds an address chooses its name`,
        help: () => "Replace it by ip4, ip6, a or mx terms that name your servers.",
    }),
};

// EXTERNAL MODULE: ./build/rules/words/en/spf-record.js
var spf_record = __webpack_require__(465);
;// CONCATENATED MODULE: ./build/rules/words/en/spf-redundancy.js

const spfRedundancy = {
    "spf/ignored-terms": (0,spf_terms/* noticed */.hj)({
        title: "Terms without effect",
        why: "Nothing after all is looked at, and redirect counts only without all.",
        fix: "Move them before all or remove them.",
        message: ({ term, by, why }) => `${term} has no effect: ${why === "after-all" ? `nothing after ${by} is looked at` : "redirect counts only without all"}`,
        help: ({ term, by, why }) => why === "after-all"
            ? `Move ${term} before ${by} if it should count; else remove it.`
            : `Write ${term.replace(/^redirect=/i, "include:")} before ${by} if the servers of that domain send for you; else remove ${term}.`,
    }),
    "spf/duplicate-term": (0,spf_terms/* noticed */.hj)({
        title: "A term that stands twice",
        why: "It may cost a lookup twice and says nothing new.",
        fix: "Remove one.",
        message: ({ term, domain }) => `${term} stands twice in the record of ${domain}`,
        help: () => "Remove one of them.",
    }),
    "spf/unreachable-term": (0,spf_terms/* noticed */.hj)({
        title: "A term that an earlier one makes void",
        why: "The first match decides: a wider range before it takes every address that it names.",
        fix: "Move it before the wider one.",
        message: ({ term, by }) => `${term} never matches: ${by} stands before it and holds it`,
        help: ({ term, by }) => `Move ${term} before ${by}.`,
    }),
    "spf/overlapping-range": (0,spf_terms/* noticed */.hj)({
        title: "Network inside another",
        why: "It adds nothing and makes the record longer.",
        fix: "Remove the inner one.",
        message: ({ term, by }) => `${term} lies inside ${by}`,
        help: ({ term }) => `Remove ${term}.`,
    }),
    "spf/private-range": (0,spf_terms/* noticed */.hj)({
        title: "Private network in SPF",
        why: "No receiver ever sees mail from a private address.",
        fix: "Remove the term.",
        message: ({ term }) => `${term} is a private network: no mail reaches a receiver from there`,
        help: ({ term }) => `Remove ${term}.`,
    }),
};

;// CONCATENATED MODULE: ./build/rules/words/en/private.js
function privateText(ip) {
    return `${ip} is a private address, which no receiver ever sees: list the public address behind which it sends, in its place.`;
}

;// CONCATENATED MODULE: ./build/rules/words/en/spf-senders.js


const spfSenders = {
    "spf/allows-everyone": (0,spf_terms/* noticed */.hj)({
        title: "SPF that lets everyone send",
        why: "+all, or ranges as wide, make every forged mail pass.",
        fix: "End the record with -all or ~all.",
        message: ({ term, holder, everyone }) => `${term} in the record of ${holder} lets ${everyone ? "everyone" : "a large part of the Internet"} send as it`,
        help: ({ everyone, own, holder }) => everyone
            ? `Name who may send, and end the record with -all (or ~all while testing)${own ? "." : `; ask ${holder} to do so, or remove the include.`}`
            : "Name only the networks that send your mail.",
    }),
    "spf/wide-range": (0,spf_terms/* noticed */.hj)({
        title: "Very wide network in SPF",
        why: "Every customer of that network can send as you.",
        fix: "Name only your own networks.",
        message: ({ term, addresses, domain }) => `${term} lets ${BigInt(addresses).toLocaleString("en-US")} addresses send as ${domain}`,
        help: () => "Name only the networks that send your mail.",
    }),
    "spf/neutral-all": (0,spf_terms/* noticed */.hj)({
        title: "SPF that ends in ?all",
        why: "Neutral is treated like no record: forged mail is not told apart.",
        fix: "Use ~all or -all.",
        message: ({ domain }) => `${domain} ends in ?all, which says nothing about forged mail`,
        help: () => "Use ~all, and -all once nothing that you send fails.",
    }),
    "spf/no-all": (0,spf_terms/* noticed */.hj)({
        title: "SPF without all or redirect",
        why: "A record that ends without all is neutral about everyone else.",
        fix: "Add -all or ~all.",
        message: ({ domain }) => `the record of ${domain} has no all term, which says nothing about forged mail`,
        help: () => "Add ~all at the end, and -all once nothing that you send fails.",
    }),
    "spf/sender-not-authorized": {
        title: "An address of the list does not pass SPF",
        why: "Mail from this address fails SPF: receivers refuse it, or put it into the spam folder.",
        fix: "Add the address, or an include that holds it, to the domain's SPF record.",
        message: ({ ip, domain, result, mechanism, problem }) => `${ip} may not send as ${domain} (SPF: ${result}; ${mechanism === null ? (problem ?? "nothing in the record matches it") : `${mechanism} matches first`})`,
        help: ({ ip, domain, result, term, private: unseen }) => unseen === true
            ? privateText(ip)
            : result === "permerror" || result === "none"
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

;// CONCATENATED MODULE: ./build/rules/words/en/spf-targets.js

const spfTargets = {
    "spf/include-without-record": (0,spf_terms/* noticed */.hj)({
        title: "Include of a name without a valid SPF record",
        why: "Such an include breaks SPF (permerror) for every receiver that reaches it.",
        fix: "Remove it or correct its name.",
        message: (p) => {
            const what = {
                "no-record": "a name without an SPF record",
                multiple: "a name with several SPF records",
                syntax: "a record that cannot be read",
            }[p.why];
            const where = p.syntax === null ? "" : ` (column ${p.syntax.column}, ${p.syntax.term}: ${(0,spf_terms/* faultText */.Ij)(p.syntax.fault)})`;
            return `${p.term}${(0,spf_terms/* placeText */.Z9)(p)} points to ${what}${where}`;
        },
        help: ({ term, kind }) => `Remove ${term} or correct its name; ${kind === "include" ? "an include" : "a redirect"} without a valid record breaks SPF (permerror).`,
    }),
    "spf/include-loop": (0,spf_terms/* noticed */.hj)({
        title: "Include that leads back to itself",
        why: "A loop runs into the lookup limit and breaks SPF (permerror).",
        fix: "Remove the include that closes the loop.",
        message: (p) => `${p.term}${(0,spf_terms/* placeText */.Z9)(p)} leads back to itself: ${p.circle.at(-1) ?? ""} includes itself: ${p.circle.join(" → ")}`,
        help: ({ term, holder }) => `Remove ${term}${holder === null ? "" : ", or tell its owner"}: a loop breaks SPF (permerror).`,
    }),
    "spf/include-gone": (0,spf_terms/* noticed */.hj)({
        title: "Include of a name that does not exist",
        why: "It breaks SPF (permerror) today, and whoever registers the name may send as you tomorrow.",
        fix: "Remove the include.",
        message: (p) => `${p.term}${(0,spf_terms/* placeText */.Z9)(p)} points to a name that does not exist${p.free === null ? "" : `, and ${p.free} is not registered: anyone can register it and then send as ${p.domain}`}`,
        help: ({ term, holder, instead }) => `${instead === null ? `Remove ${term}` : `Write ${instead} instead of ${term}`}${holder === null ? "" : ", or tell its owner"}: until then receivers that reach it treat SPF as broken (permerror).`,
    }),
    "spf/takeover": (0,spf_terms/* noticed */.hj)({
        title: "An a or mx term names a domain that anyone can register",
        why: "Whoever registers it passes SPF as you.",
        fix: "Remove the term, or register the domain.",
        message: (p) => `${p.term}${(0,spf_terms/* placeText */.Z9)(p)} names ${p.target}, and ${p.free} is not registered: anyone can register it and then send as ${p.domain}`,
        help: ({ term, free }) => `Remove ${term}, or register ${free} yourself.`,
    }),
    "spf/void-term": (0,spf_terms/* noticed */.hj)({
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
};

;// CONCATENATED MODULE: ./build/rules/words/en/spf.js





const spf = {
    ...spf_record/* spfRecord */.hu,
    ...spfLookups,
    ...spfTargets,
    ...spfRedundancy,
    ...spfSenders,
};

;// CONCATENATED MODULE: ./build/rules/words/en/record-faults.js
function faultText(fault) {
    switch (fault.code) {
        case "too-many-tags":
            return `it has more than ${fault.max} tags`;
        case "empty-tag":
            return "there is an empty tag before this semicolon";
        case "no-equals":
            return `${fault.text} has no "=": expected name=value`;
        case "bad-tag-name":
            return `${fault.text} is not a tag name`;
        case "tag-twice":
            return `the tag ${fault.tag} is given twice`;
        case "odd-character":
            return `${fault.tag}= holds the character ${fault.character}`;
        case "bad-value":
            return `${fault.tag}=${fault.value}: expected ${anyOf(fault.expected)}${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
        case "version-not-first":
            return "v=DKIM1 must be the first tag";
        case "no-key":
            return "p= is missing: the record holds no key";
        case "not-base64":
            return "p= is not base64";
        case "not-a-key":
            return `p= is not ${fault.type === "rsa" ? "an RSA public key in DER" : "the 32 bytes of an Ed25519 public key"}`;
        case "too-many-bits":
            return `the RSA key has ${fault.bits} bits; at most ${fault.max} are read here`;
        case "weak-key":
            return `the RSA key has ${fault.bits} bits; receivers must not accept fewer than ${fault.least} (RFC 8301)`;
        case "short-key":
            return `the RSA key has ${fault.bits} bits; ${fault.least} are advised (RFC 8301)`;
        case "revoked":
            return "p= is empty: the key is revoked";
        case "testing":
            return "t=y: the domain says that it is testing DKIM";
        case "no-sha256":
            return "h= does not allow sha256, the only hash in use (RFC 8301)";
        case "not-for-mail":
            return "s= names neither * nor email: the key is not for mail";
        case "domainkeys-g":
            return "g= is of DomainKeys, the predecessor, and has no meaning in DKIM (RFC 6376 §C.2)";
        case "no-policy":
            return fault.reports
                ? "p= is missing: receivers read the record as p=none"
                : "p= and rua= are missing: receivers do not apply DMARC by this record";
        case "removed-tag":
            return `${fault.tag}= is no longer part of DMARC (RFC 9989); newer receivers ignore it`;
        case "unknown-tag":
            return `${fault.tag}= is not a tag of DMARC and is ignored${fault.near === null ? "" : ` (did you mean ${fault.near}=?)`}`;
        case "report-uri":
            return `${fault.tag}=${fault.uri}: expected mailto:address`;
        case "report-size":
            return `${fault.uri}: size limits are no longer part of DMARC (RFC 9989)`;
    }
}
function anyOf(words) {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

;// CONCATENATED MODULE: ./build/rules/words/en/dkim.js

function keyFault({ selector, domain, fault, column }) {
    return `DKIM key ${selector} of ${domain}: ${faultText(fault)} (column ${column})`;
}
const dkim = {
    "dkim/removed": {
        title: "DKIM key removed",
        why: "Mail signed with this selector can no longer be verified; Gmail, Yahoo and Outlook then treat it as unsigned.",
        fix: "Put the key (or the service's CNAME) back, or first stop signing with it and wait until old mail is delivered.",
        message: ({ selector, domain }) => `this change removes the DKIM key ${selector} of ${domain}`,
        help: ({ selector }) => `Put it back if anything still signs with s=${selector}. If it was rotated out, name the selectors in use (dkim=…) in the senders list; others may then go.`,
    },
    "dkim/missing": {
        title: "Selector of the list without a key",
        why: "The senders list says that mail is signed with this selector, but receivers find no key: the mail counts as unsigned.",
        fix: "Publish the key, or correct the selector in the list.",
        message: ({ selector, domain }) => `${domain} has no DKIM key at the selector ${selector} that your list names`,
        help: ({ name }) => `Publish the key at ${name}, or correct dkim= in the list.`,
    },
    "dkim/multiple-keys": {
        title: "Several keys at one DKIM selector",
        why: "Which one a receiver takes is undefined: some mail fails, now and then.",
        fix: "Keep one record for each selector; a new key gets a new selector.",
        message: ({ selector, domain, keys }) => `the DKIM selector ${selector} of ${domain} has ${keys} keys; which one a receiver takes is undefined`,
        help: () => "Keep one, and give the other a selector of its own.",
    },
    "dkim/broken-key": {
        title: "DKIM key record that cannot be read",
        why: "Receivers cannot verify mail signed with this selector: it counts as unsigned.",
        fix: "Copy the key again; strings of one TXT record are joined without anything between them.",
        message: keyFault,
        help: ({ restApart }) => restApart
            ? "The rest of the key stands in a second TXT record, where nobody joins it: write both parts as two strings of one record."
            : "Copy the key again from the signer's public key; in a zone file, cut it into strings of at most 255 bytes inside one record.",
    },
    "dkim/tolerated": {
        title: "DKIM key record that receivers have to put right",
        why: "Most receivers make up for it; a strict one may not find the key.",
        fix: "Write the record as RFC 6376 has it: name=value, with semicolons between.",
        message: keyFault,
        help: () => "Correct this part. Most receivers read the key all the same.",
    },
    "dkim/revoked": {
        title: "DKIM key revoked",
        why: "An empty p= tells receivers that the key is revoked: mail signed with it counts as forged or unsigned.",
        fix: "Publish the key again, or sign with another selector first.",
        message: ({ selector, domain }) => `the DKIM key ${selector} of ${domain} is revoked (p= is empty)`,
        help: ({ selector }) => `If mail is still signed with s=${selector}, publish its key again; else name the selectors in use (dkim=…) in the senders list without it.`,
    },
    "dkim/weak-key": {
        title: "DKIM key below 1024 bits",
        why: "Receivers must not accept such a key: the mail counts as unsigned.",
        fix: "Sign with a new RSA key of 2048 bits.",
        message: keyFault,
        help: () => "Make a new key of 2048 bits under a new selector, sign with it, and revoke this one.",
    },
    "dkim/short-key": {
        title: "DKIM key below 2048 bits",
        why: "Keys of 1024 bits are still accepted, but 2048 are advised.",
        fix: "At the next rotation, sign with 2048 bits.",
        message: keyFault,
        help: () => "At the next rotation, make the new key 2048 bits long.",
    },
    "dkim/hash": {
        title: "DKIM key that does not allow SHA-256",
        why: "SHA-1 signatures must not be accepted any more, so no signature with this key counts.",
        fix: "Remove h= from the key record, or let it say sha256.",
        message: keyFault,
        help: () => "Remove h= from the key record, or let it say h=sha256.",
    },
    "dkim/service": {
        title: "DKIM key that is not for mail",
        why: "s= names services, and mail is not among them: verifiers of mail ignore the key.",
        fix: "Remove s= from the key record, or let it say email.",
        message: keyFault,
        help: () => "Remove s= from the key record, or let it say s=email.",
    },
    "dkim/testing": {
        title: "DKIM key marked as a test",
        why: "t=y tells receivers that the domain only tests DKIM.",
        fix: "Remove t=y when the test is over.",
        message: keyFault,
        help: () => "Remove t=y from the key record when the test is over.",
    },
    "dkim/removed-tag": {
        title: "DKIM key with a tag of DomainKeys",
        why: "g= restricted a key in DomainKeys, the predecessor of DKIM. DKIM ignores it: whoever relies on the restriction has none.",
        fix: "Remove g= from the key record.",
        message: keyFault,
        help: () => "Remove g= from the key record; receivers ignore it.",
    },
    "dkim/target-missing": {
        title: "DKIM CNAME that leads to no key",
        why: "The selector is an alias of a mail service's key, but there is none there: the account is closed, or not yet switched on.",
        fix: "Switch DKIM on at the service, correct the target, or remove the CNAME.",
        message: ({ selector, domain, alias }) => `the DKIM selector ${selector} of ${domain} is an alias of ${alias}, which has no key`,
        help: () => "Switch DKIM on at the service if this is new, correct the target, or remove the CNAME if the service is no longer used.",
    },
};

;// CONCATENATED MODULE: ./build/rules/words/en/dmarc.js

function recordFault({ at, fault, column }) {
    return `DMARC of ${at}: ${faultText(fault)} (column ${column})`;
}
const dmarc = {
    "dmarc/missing": {
        title: "Domain without DMARC",
        why: "Gmail, Yahoo and Outlook require a DMARC record of bulk senders, and everybody may forge a domain without one. An error for volume: bulk.",
        fix: "Publish _dmarc with at least v=DMARC1; p=none; and a rua= address that you read.",
        message: ({ domain, misspelled }) => `neither ${domain} nor a domain above it has a DMARC record${misspelled === null ? "" : `; this one looks meant as it: ${misspelled}`}`,
        help: ({ domain, sends }) => `Add one TXT record at _dmarc.${domain}: ${sends ? "v=DMARC1; p=none; rua=mailto:an address that you read" : "v=DMARC1; p=reject"}`,
    },
    "dmarc/multiple-records": {
        title: "Several DMARC records at one name",
        why: "Receivers then act as if there were none.",
        fix: "Keep one.",
        message: ({ domain, records }) => `${domain} has ${records} DMARC records; receivers act as if there were none`,
        help: ({ domain }) => `Keep one TXT record at _dmarc.${domain}; several report addresses go into one rua=, with commas between them.`,
    },
    "dmarc/syntax": {
        title: "DMARC record that cannot be read as written",
        why: "Receivers ignore the part, or the whole record.",
        fix: "Correct the tag.",
        message: recordFault,
        help: () => "Correct this tag: a record is tags of the form name=value with semicolons between them, v=DMARC1 first.",
    },
    "dmarc/policy": {
        title: "DMARC policy missing or not a policy",
        why: "Without a policy that can be read, receivers take p=none, or no DMARC at all.",
        fix: "Let p= say none, quarantine or reject.",
        message: recordFault,
        help: () => "Let p= (and sp=, np=) say none, quarantine or reject.",
    },
    "dmarc/tolerated": {
        title: "DMARC record that receivers have to put right",
        why: "Most receivers make up for it, each in its own way; a strict one may read something else.",
        fix: "Write the record as RFC 9989 has it: name=value with semicolons between, and a p= of its own.",
        message: recordFault,
        help: () => "Correct this part. Most receivers read the record all the same.",
    },
    "dmarc/removed": {
        title: "DMARC record removed",
        why: "Gmail, Yahoo and Outlook require one of bulk senders, and the domain may be forged without it.",
        fix: "Put the record back.",
        message: ({ domain, before, instead }) => `this change removes the DMARC record of ${domain} (${before.join(", ")})${instead === null ? "" : `; that of ${instead.at} applies instead, with p=${instead.policy}`}`,
        help: ({ domain }) => `Put it back at _dmarc.${domain}.`,
    },
    "dmarc/weakened": {
        title: "DMARC policy weakened",
        why: "Receivers do less, or nothing, about forged mail of the domain.",
        fix: "Put the policy back if the change was not meant.",
        message: ({ domain, tags }) => `this change weakens DMARC of ${domain}: ${tags.map(({ tag, is, was }) => `${tag}=${is} (was ${was ?? "absent"})`).join(", ")}`,
        help: () => "If that is meant, merge it; else put the old policy back.",
    },
    "dmarc/unknown-tag": {
        title: "Unknown DMARC tag",
        why: "Receivers ignore a tag that they do not know; it is usually a typing error.",
        fix: "Correct the tag's name, or remove it.",
        message: recordFault,
        help: () => "Correct the tag's name, or remove it.",
    },
    "dmarc/report-uri": {
        title: "DMARC report address that is none",
        why: "No reports are sent there.",
        fix: "Write mailto:address.",
        message: recordFault,
        help: () => "Write report addresses as mailto:name@domain, with commas between several.",
    },
    "dmarc/report-not-authorized": {
        title: "DMARC reports go to a domain that did not agree",
        why: "Receivers send reports to another organization only if a record there says so: these reports are lost.",
        fix: "Ask the report's receiver to publish the record, or use an address of your own domain.",
        message: ({ at, uri, host }) => `DMARC reports of ${at} shall go to ${uri}, but ${host} did not agree to take them`,
        help: ({ host, name }) => `${host} must publish the TXT record v=DMARC1 at ${name}; else use an address of your own domain.`,
    },
    "dmarc/alignment": {
        title: "Neither SPF nor DKIM can be aligned",
        why: "DMARC passes only if SPF or DKIM passes for the domain in From; here no MAIL FROM domain and no key is of that domain.",
        fix: "Sign with a DKIM key of the From domain, or use a MAIL FROM domain below it.",
        message: ({ domain, mailFrom }) => `no mail of ${domain} can pass DMARC: MAIL FROM is ${mailFrom.join(", ")}, and none of its DKIM keys works`,
        help: ({ domain }) => `Publish a working DKIM key below _domainkey.${domain} and sign with d=${domain}, or use a MAIL FROM domain below ${domain}.`,
    },
    "dmarc/removed-tag": {
        title: "DMARC tag that is no longer defined",
        why: "RFC 9989 removed pct, rf and ri: receivers ignore them. Who relied on pct now gets the full policy.",
        fix: "Remove the tag; t=y takes the place of pct=0.",
        message: recordFault,
        help: () => "Remove the tag. Where pct= held the policy back, t=y asks receivers to apply one level less.",
    },
};

// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/rules/words/en/helo.js

const helo = {
    "helo/not-resolving": {
        title: "HELO name without an address",
        why: "SMTP requires the HELO name to resolve; many servers (Postfix reject_unknown_helo_hostname) refuse it otherwise.",
        fix: "Add an A or AAAA record for the HELO name, or let the server say a name that has one.",
        message: ({ helo, mx }) => `the HELO name ${helo} has ${mx ? "an MX but no address" : "no address"}`,
        help: ({ helo }) => `Add an A or AAAA record for ${helo}, or configure the server to say a name that resolves.`,
    },
    "helo/mismatch": {
        title: "HELO name and sending address do not match",
        why: "Filters score a server higher when its HELO name, its PTR name and its address all agree.",
        fix: "Let the HELO name resolve to the sending address and the address's PTR point back to the HELO name.",
        message: ({ ip, helo, addresses }) => `${ip} greets as ${helo}, which ${addresses.length === 0 ? "has no address of that family" : `is ${addresses.join(", ")}`}`,
        help: ({ ip, helo }) => `Add ${ip} to the ${(0,ip_ip/* familyOf */.Ap)(ip) === 6 ? "AAAA" : "A"} records of ${helo}, or give this address a HELO name of its own.`,
    },
    "helo/spf-fail": {
        title: "The HELO identity fails SPF",
        why: "Bounces have no sender address, so receivers judge them by the HELO name alone.",
        fix: "Publish an SPF record for the HELO name that names its own address: v=spf1 a -all.",
        message: ({ ip, helo, result, assumed }) => `the ${assumed ? "reverse name" : "HELO name"} ${helo}${assumed ? ", which the server is assumed to say in HELO," : ""} does not authorize ${ip} (SPF: ${result})`,
        help: ({ ip, helo, assumed }) => `Publish v=spf1 a -all at ${helo}, with ${ip} among its addresses.${assumed ? " If the server says another name, state it in the list (helo=…)." : ""}`,
    },
    "helo/invalid-name": {
        title: "HELO that is no host name",
        why: "Exim refuses a HELO name with an underscore, Postfix a bare address or a name without a domain; filters hold an address in brackets against a server.",
        fix: "Let the server say a full name of letters, digits and hyphens that leads to its address.",
        message: ({ helo, is, own }) => {
            const strange = own === false ? ", and one that it does not send from" : "";
            switch (is) {
                case "literal":
                    return `the server greets as ${helo}, an address in brackets instead of a name${strange}`;
                case "address":
                    return `the server greets as ${helo}, a bare address instead of a name${strange}`;
                case "label":
                    return `the server greets as ${helo}, which is not a full name`;
                case "name":
                    return `the HELO name ${helo} is no valid host name`;
            }
        },
        help: ({ is }) => is === "name"
            ? "Let the server say a name of letters, digits and hyphens (no underscore) that leads to its address; best its reverse name (PTR)."
            : "Let the server say its own name, best the reverse name (PTR) of its address.",
    },
};

;// CONCATENATED MODULE: ./build/rules/words/en/mx.js
const mx = {
    "mx/removed": {
        title: "MX records removed",
        why: "Without MX the domain gets no mail: replies, bounces and complaints are lost, and receivers distrust such senders.",
        fix: "Put the MX records back, or publish a null MX (0 .) for a name that shall take no mail.",
        message: ({ domain, before }) => `this change removes the MX records of ${domain} (${before.join(", ")})`,
        help: ({ domain }) => `Put them back. If ${domain} shall take no mail any more, publish a null MX instead: MX 0 .`,
    },
    "mx/target-missing": {
        title: "MX points to a name without an address",
        why: "Mail to the domain cannot be delivered there: bounces and replies are lost or late.",
        fix: "Correct the name in the MX record, or add the address records that it needs.",
        message: ({ domain, exchange }) => `the MX of ${domain} names ${exchange}, which has no address`,
        help: ({ exchange, literal }) => literal === null
            ? `Correct the name, or add an A or AAAA record at ${exchange}.`
            : `An MX takes a name, never an address: give ${literal} a name with an A record, and let the MX say that name.`,
    },
    "mx/null-beside-others": {
        title: "Null MX beside other MX records",
        why: "A null MX says that the domain takes no mail; beside other records each sender decides for itself what is meant.",
        fix: "Remove the null MX (0 .), or all the others.",
        message: ({ domain, others }) => `${domain} has a null MX (takes no mail) beside ${others.join(", ")}`,
        help: ({ domain }) => `Remove the null MX of ${domain} if it takes mail, else the other MX records.`,
    },
    "mx/target-is-cname": {
        title: "MX points to an alias",
        why: "The name in an MX must have address records of its own; some senders do not follow a CNAME there.",
        fix: "Name the server itself in the MX, not an alias of it.",
        message: ({ domain, exchange, alias }) => `the MX of ${domain} names ${exchange}, which is only an alias (CNAME) of ${alias}`,
        help: ({ exchange, alias }) => `Let the MX name ${alias} itself, or give ${exchange} address records of its own.`,
    },
    "mx/none": {
        title: "Sending domain without MX",
        why: "Bounces and replies go to the address of the domain's own name, most often a web server that takes none. A warning for bulk senders.",
        fix: "Add an MX record that names the server that takes the domain's mail.",
        message: ({ domain }) => `${domain} has no MX record, so bounces and replies have no sure way back`,
        help: ({ domain }) => `Add an MX record at ${domain} that names the server that takes its mail.`,
    },
    "mx/no-return-path": {
        title: "Sending domain that no mail can come back to",
        why: "Postfix (reject_unknown_sender_domain), Exim (verify = sender) and most large receivers refuse mail from a domain with neither MX nor address.",
        fix: "Add an MX record that names the server that takes the domain's mail.",
        message: ({ domain }) => `${domain} has neither an MX record nor an address, so nobody can answer mail from it`,
        help: ({ domain }) => `Add an MX record at ${domain} that names the server that takes its bounces and replies: receivers refuse mail from a domain without one.`,
    },
    "mx/null-of-sender": {
        title: "Null MX on a domain that sends",
        why: "A null MX says that the domain takes no mail; receivers may refuse mail from it for that (550 5.7.27), and Postfix and Exim do.",
        fix: "Replace the null MX (0 .) by an MX that takes bounces and replies, or send as another domain.",
        message: ({ domain }) => `${domain} sends mail by your list, but its null MX says that it takes none`,
        help: ({ domain }) => `Replace the null MX (0 .) of ${domain} by an MX that names the server for its bounces and replies; if it sends no mail, say so in the list (sends=no).`,
    },
    "mx/loopback-only": {
        title: "MX that leads only to loopback",
        why: "Nobody can deliver to 127.0.0.1; Exim takes such a sender for one that cannot be answered and refuses the mail.",
        fix: "Let the MX name a server with a public address; a null MX (0 .) says that a domain takes no mail.",
        message: ({ domain, exchanges }) => `mail for ${domain} leads only to loopback addresses (${exchanges.join(", ")})`,
        help: ({ domain }) => `Let the MX of ${domain} name a server with a public address: receivers that check the sender refuse it as it is.`,
    },
};

// EXTERNAL MODULE: ./build/mail/reverse/address-name.js
var address_name = __webpack_require__(5363);
;// CONCATENATED MODULE: ./build/rules/words/en/ptr.js



const typeOf = (ip) => ((0,ip_ip/* familyOf */.Ap)(ip) === 6 ? "AAAA" : "A");
function isNoName(names) {
    return names.every((name) => name === "." || (0,address_name/* isAddressName */._)(name));
}
const ptr = {
    "ptr/missing": {
        title: "Sending address without a reverse name",
        why: "Gmail, Outlook, GMX and most others refuse or defer mail from an address that has no PTR record.",
        fix: "Ask whoever owns the address (usually the hoster, in its control panel) to set the PTR to the server's name.",
        message: ({ ip }) => `${ip} has no reverse name (PTR record)`,
        help: ({ ip, private: unseen }) => unseen === true
            ? privateText(ip)
            : `Set the PTR of ${ip} to the mail server's own name (the one it says in HELO); the owner of the address, usually the hoster, does that.`,
    },
    "ptr/not-confirmed": {
        title: "Reverse name does not lead back to the address",
        why: "A reverse name proves nothing unless its own address record names the same address; receivers check both ways.",
        fix: "Add the address to the A or AAAA records of the PTR name, or point the PTR to a name that has it.",
        message: ({ ip, names, meant }) => meant === null
            ? isNoName(names)
                ? `the PTR record of ${ip} says ${names.join(", ")}, which is no name and leads nowhere`
                : `${ip} is called ${names.join(", ")}, but that name does not lead back to ${ip}`
            : `the PTR record of ${ip} lacks the final dot: it says ${names.join(", ")} where ${meant} was meant`,
        help: ({ ip, names, meant }) => meant !== null
            ? `Write ${meant}. with the final dot in the PTR record; whoever owns the address does that.`
            : isNoName(names)
                ? `Let the PTR of ${ip} point to the mail server's own name, which must have that address.`
                : `Add an ${typeOf(ip)} record ${ip} to ${names[0] ?? ""}, or let the PTR point to a name that already has that address.`,
    },
    "ptr/partly-confirmed": {
        title: "One of several reverse names does not lead back to the address",
        why: "Receivers take one of the names, in no fixed order: some of your connections are refused, and nobody can tell which.",
        fix: "Delete the PTR record of that name, or add the address to the name.",
        message: ({ ip, astray, others }) => `${ip} is also called ${astray.join(", ")}, which does not lead back to ${ip} (${others.join(", ")} does)`,
        help: ({ ip, astray }) => `Have the PTR record of ${astray.join(", ")} deleted, or add an ${typeOf(ip)} record ${ip} to that name. One name an address is best.`,
    },
    "ptr/generic-name": {
        title: "Reverse name looks generated",
        why: "Names such as 10-113-0-203.dynamic.example.net mark an address as a home line; some receivers refuse them.",
        fix: "Ask the hoster to set a PTR name of your own, such as mail.example.com.",
        message: ({ ip, names }) => `the reverse name of ${ip}, ${names.join(", ")}, looks generated by a provider`,
        help: ({ ip }) => `Ask the hoster to set the PTR of ${ip} to the mail server's own name. Advice: some receivers refuse generated names.`,
    },
    "ptr/multiple-names": {
        title: "Several reverse names for one address",
        why: "Receivers pick one of several PTR names in no fixed order, so the name they see may differ from the HELO name.",
        fix: "Keep one PTR record for each sending address.",
        message: ({ ip, names }) => `${ip} has ${names.length} reverse names: ${names.join(", ")}`,
        help: () => "Keep the PTR record whose name the server says in HELO, and delete the others.",
    },
    "ptr/invalid-name": {
        title: "Reverse name that is no host name",
        why: "A name with an underscore, a single label or an address as name is no host name; some receivers treat it like none.",
        fix: "Let the PTR point to a full host name of letters, digits and hyphens.",
        message: ({ ip, names }) => {
            const [first = ""] = names;
            if (names.every((name) => name === "."))
                return `the PTR record of ${ip} names the DNS root ("."), which is no host name`;
            if ((0,address_name/* isAddressName */._)(first))
                return `the reverse name of ${ip} is ${first}, an address as text: no valid host name`;
            return `the reverse name of ${ip}, ${names.slice(0, 5).join(", ")}, is no valid host name`;
        },
        help: ({ ip }) => `Ask the hoster to set the PTR of ${ip} to a full name of letters, digits and hyphens, such as mail.example.com.`,
    },
};

;// CONCATENATED MODULE: ./build/rules/words/ja/loosening.js

const loosening_SHOWN = 5;
function loosening_some(values, shown = loosening_SHOWN) {
    const more = values.length > shown ? ` ほか${(values.length - shown).toLocaleString("ja-JP")}件` : "";
    return values
        .slice(0, shown)
        .map((value) => (0,printable/* excerpt */.Kb)(value, 120))
        .join("、")
        .concat(more);
}
function loosening_looseningText(loosening) {
    switch (loosening.code) {
        case "sender-dropped":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} が送信元リストから外され、確認されなくなります`;
        case "addresses-dropped":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} の ${loosening_some(loosening.addresses)} が送信元リストから外され、確認されなくなります`;
        case "mail-from-dropped":
            return `${loosening_some(loosening.names)} が ${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} のMAIL FROMドメインから外され、SPFが確認されなくなります`;
        case "helo-dropped":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} のHELOの名前 ${(0,printable/* excerpt */.Kb)(loosening.name, 120)} が外され、代わりに逆引きの名前が使われます`;
        case "dkim-dropped":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} のDKIM鍵 ${loosening_some(loosening.selectors)} が確認されなくなります`;
        case "forbidden-dropped":
            return `${loosening_some(loosening.ranges)} が must-not-authorize から外され、${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} のSPFを通っても指摘されなくなります`;
        case "sends-no-more":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} がメールを送信しないドメインになり、IPアドレス、名前、ブラックリストが確認されなくなります`;
        case "volume-lowered":
            return `${(0,printable/* excerpt */.Kb)(loosening.sender, 120)} が大量送信者から外され、大量送信向けの厳しい条件が適用されなくなります`;
        case "zones-narrowed":
            return `zones に、これまで対象だった${loosening.files.length.toLocaleString("ja-JP")}個のファイルが含まれなくなります：${loosening_some(loosening.files)}`;
        case "zone-id-changed":
            return `zone-ids で ${(0,printable/* excerpt */.Kb)(loosening.reference, 120)} がゾーン ${(0,printable/* excerpt */.Kb)(loosening.from, 120)} を指さなくなり${loosening.to === null ? "" : `（${(0,printable/* excerpt */.Kb)(loosening.to, 120)} に変更）`}、そのレコードが確認されなくなる可能性があります`;
        case "rule-lowered":
            return loosening.to === "off"
                ? `${loosening.id} の確認がオフになります（変更前：${loosening.from}）`
                : `${loosening.id} の重要度が ${loosening.from} から ${loosening.to} に下がります`;
        case "option-loosened":
            return `${loosening.id} の ${loosening.option} が ${loosening.from} から ${loosening.to} に上がります`;
        case "accepted":
            return `${loosening_accepted(loosening.entry)} が ${loosening.entry.until} まで許容されます（${(0,printable/* excerpt */.Kb)(loosening.entry.reason, 200)}）`;
        case "acceptance-extended":
            return `${loosening_accepted(loosening.entry)} を許容する期限が ${loosening.from} から ${loosening.entry.until} に延びます（${(0,printable/* excerpt */.Kb)(loosening.entry.reason, 200)}）`;
        case "fail-on-weakened":
            return `fail-on が ${loosening.from} から ${loosening.to} に緩められます`;
        case "max-not-checked-raised":
            return loosening.to === null
                ? `max-not-checked（${loosening.from}）が外され、確認できない項目がいくつあっても失敗しなくなります`
                : `max-not-checked が ${loosening.from} から ${loosening.to} に上がります`;
        case "profile-lowered":
            return `blocklists の profile が ${loosening.from} から ${loosening.to} に下がります`;
        case "list-dropped":
            return `ブラックリスト ${(0,printable/* excerpt */.Kb)(loosening.zone, 120)} が照会されなくなります`;
        case "list-narrowed":
            return `ブラックリスト ${(0,printable/* excerpt */.Kb)(loosening.zone, 120)} の応答のうち、数えられるもの、または照会されるものが減ります（${loosening.keys.join("、")}）`;
        case "impact-lowered":
            return `ブラックリスト ${(0,printable/* excerpt */.Kb)(loosening.zone, 120)} の影響度が ${loosening.from} から ${loosening.to} に下がります`;
        case "history-changed":
            return loosening.to === null
                ? `history（${(0,printable/* excerpt */.Kb)(loosening.from, 120)}）が外され、定期実行で以前の状態と比較されなくなります`
                : `history が ${(0,printable/* excerpt */.Kb)(loosening.from, 120)} から ${(0,printable/* excerpt */.Kb)(loosening.to, 120)} に変わり、これまでの記録が引き継がれません`;
        case "volume-file-dropped":
            return `${(0,printable/* excerpt */.Kb)(loosening.file, 120)} の送信数${loosening.of === null ? "" : `（${(0,printable/* excerpt */.Kb)(loosening.of, 120)}）`}が読み込まれなくなります`;
    }
}
function loosening_accepted({ id, on, list, }) {
    return `${(0,printable/* excerpt */.Kb)(on, 120)} の ${id}${list === null ? "" : `（${(0,printable/* excerpt */.Kb)(list, 120)}）`}`;
}

;// CONCATENATED MODULE: ./build/rules/words/ja/config.js


const config_config = {
    "config/loosened": {
        title: "この変更で確認内容が緩められます",
        why: "確認されなくなった項目は失敗することもありません。メールを壊す変更でも、確認と一緒に外されていれば問題がないように見えます。",
        fix: "レビューで合意のうえマージしてください。`settings: base` を指定すると、プルリクエストは変更前の設定で判定されます。",
        message: ({ loosening, goneFile }) => `${loosening_looseningText(loosening)}${goneFile === null ? "" : `（設定されていたファイル ${(0,printable/* excerpt */.Kb)(goneFile, 200)} は削除されました）`}`,
        help: () => "レビューで合意するか、元に戻してください。確認されなくなった項目は、問題があっても失敗しません。",
    },
    "config/useless-accept": {
        title: "acceptの項目が何も許容していません",
        why: "必要のなくなった例外を残しておくと、同じ問題が再発したときに気付けません。",
        fix: "項目を削除するか、まだ許容する場合は新しい期限を設定してください。",
        message: ({ why, id, on, list, until }) => {
            const what = `accept：${(0,printable/* excerpt */.Kb)(on, 120)} の ${id}${list === null ? "" : `（${(0,printable/* excerpt */.Kb)(list, 120)}）`}`;
            switch (why) {
                case "expired":
                    return `${what} は ${until} に期限が切れ、すでに効力がありません`;
                case "no-finding":
                    return `${what} に該当する問題は、現在ありません`;
                case "no-subject":
                    return `${what} に該当する送信元は、リストにありません`;
            }
        },
        help: ({ why }) => {
            switch (why) {
                case "expired":
                    return "項目を削除するか、まだ許容する場合は新しい期限を設定してください。";
                case "no-finding":
                    return "再発したときに気付けるように、項目を削除してください。";
                case "no-subject":
                    return "項目を削除するか、対象のIPアドレスまたは名前を直してください。";
            }
        },
    },
};

// EXTERNAL MODULE: ./build/rules/words/ja/dnsbl.js
var ja_dnsbl = __webpack_require__(2459);
// EXTERNAL MODULE: ./build/rules/words/ja/volume.js
var ja_volume = __webpack_require__(410);
;// CONCATENATED MODULE: ./build/rules/words/ja/zone.js
const zone_kindText = (kind) => (kind === "return-path" ? "リターンパス" : kind.toUpperCase());
const zone_zone = {
    "zone/cname-beside-others": {
        title: "CNAMEとほかのレコードが混在しています",
        why: "CNAMEのある名前にほかのレコードは置けません。サーバーがゾーンを読み込まないか、どちらか一方しか応答しません。",
        fix: "CNAMEを削除するか、その名前のほかのレコードをすべて削除してください。",
        message: ({ name, types }) => `${name} にCNAMEと ${types.join("、")} が並んでいます。サーバーがゾーンを拒否するか、どちらか一方しか応答しません`,
        help: ({ name }) => `${name} のCNAMEを削除するか、ほかのレコードをすべて削除してください。`,
    },
    "zone/delegation-hides-mail": {
        title: "委任によってメールのレコードが隠れています",
        why: "NSレコードより下の名前について、このゾーンは応答しません。そこに書いたMX、SPF、DKIM、DMARCのレコードは使われません。",
        fix: "レコードを委任先のゾーンに移すか、NSレコードを削除してください。",
        message: ({ name, hidden }) => `${name} の委任によって、このゾーンのメールのレコード${hidden.count}件が隠れています：${hidden.first.join("; ")}`,
        help: ({ name }) => `レコードを ${name} の委任先サーバーのゾーンに移すか、${name} のNSレコードを削除してください。`,
    },
    "zone/record-shadowed": {
        title: "メールのレコードが別のレコードに隠されています",
        why: "レコードはファイルに残っていますが、別のレコードが先に応答します。ワイルドカードは実在する名前には応答せず、DNAMEや独立したゾーンはその下を隠します。",
        fix: "その名前自体に同じレコードを書くか、手前にあるレコードを削除してください。",
        message: (shadowed) => shadowed.by === "dname"
            ? `${shadowed.name} のDNAMEによって、その下のメールのレコード${shadowed.hidden.count}件が隠れています：${shadowed.hidden.first.join("; ")}`
            : `新しい ${shadowed.record} が優先されるため、${shadowed.name} の${zone_kindText(shadowed.kind)}レコード（${shadowed.before.join("、")}）が失われます`,
        help: (shadowed) => {
            switch (shadowed.by) {
                case "dname":
                    return "レコードをDNAMEの先に移すか、DNAMEを削除してください。";
                case "zone":
                    return `${shadowed.owner} は独立したゾーンになりました。レコードをそちらに書いてください。`;
                case "record":
                    return `ワイルドカードは実在する名前には応答しません。${shadowed.name} 自体に同じレコードを書いてください。`;
            }
        },
    },
    "zone/name-deleted": {
        title: "メール配信サービスのリターンパスが削除されました",
        why: "配信サービスはこの名前をバウンスメールの宛先に使います。なくなるとSPFが失敗するか、DMARCの条件を満たさなくなります。",
        fix: "サービスを使っている場合は、CNAMEを元に戻してください。",
        message: ({ name, before }) => `この変更で、メール配信サービスのリターンパス ${name}（${before.join("、")}）が削除されます`,
        help: ({ domain }) => `サービスがまだ ${domain} のメールを送信している場合は、CNAMEを元に戻してください。`,
    },
    "zone/missing-final-dot": {
        title: "名前の末尾のドットがありません",
        why: "末尾にドットのない名前にはゾーン名が付け足されます。レコードが見つからないか、存在しない名前を指します。",
        fix: "名前の末尾にドットを付けるか、ゾーンからの相対名で書いてください。",
        message: ({ record, written, meant }) => `${record}：ゾーン名が付け足されて ${written} になっています。正しくは ${meant} と思われます`,
        help: ({ meant }) => `末尾のドットを付けて ${meant}. と書いてください。`,
    },
};

// EXTERNAL MODULE: ./build/rules/words/ja/spf-terms.js
var ja_spf_terms = __webpack_require__(6599);
;// CONCATENATED MODULE: ./build/rules/words/ja/spf-lookups.js

function spf_lookups_termsText(terms) {
    return terms.map((t) => `${t.term}${(0,ja_spf_terms/* placeText */.Z9)(t)}`).join("、");
}
const spf_lookups_spfLookups = {
    "spf/too-many-lookups": (0,ja_spf_terms/* noticed */.hj)({
        title: "DNSの参照が10回を超えています",
        why: "10回を超えると受信側はエラー（permerror）とし、本来通るはずのメールも失敗します。",
        fix: "使っていない include を削除してください。",
        message: ({ domain, lookups, max }) => `${domain} のSPFにはDNSの参照が${lookups}回必要です（上限は${max}回で、超えるとエラー（permerror）になります）`,
        help: (costs) => `${(0,ja_spf_terms/* costsText */.Um)(costs)}${(0,ja_spf_terms/* inStepText */.fQ)(costs.replaced)}使っていない配信サービスの include を削除するか、一部を専用のサブドメインに移してください。`,
    }),
    "spf/near-lookup-limit": (0,ja_spf_terms/* noticed */.hj)({
        title: "DNSの参照が上限（10回）に近づいています",
        why: "配信サービスが自社のレコードに include を1つ追加するだけで、こちらのSPFも無効になります。",
        fix: "そうなる前に、参照の回数を減らしてください。",
        message: ({ domain, lookups, max }) => `${domain} のSPFは、DNSの参照を上限${max}回のうち${lookups}回使っています`,
        help: (costs) => `${(0,ja_spf_terms/* costsText */.Um)(costs)}配信サービスの include があと1つ増えると、無効になるおそれがあります。`,
    }),
    "spf/too-many-void-lookups": (0,ja_spf_terms/* noticed */.hj)({
        title: "結果のないDNSの参照が2回を超えています",
        why: "レコードのない名前への参照（void lookup）が2回を超えると、受信側はエラー（permerror）とします。",
        fix: "存在しなくなった名前の項を削除してください。",
        message: ({ domain, lookups, max, terms }) => `${domain} のSPFは、レコードのない名前（${spf_lookups_termsText(terms)}）を${lookups}回参照しています（上限は${max}回で、超えるとエラー（permerror）になります）`,
        help: ({ terms }) => `レコードのなくなった次の項を削除してください：${spf_lookups_termsText(terms)}`,
    }),
    "spf/too-many-names": (0,ja_spf_terms/* noticed */.hj)({
        title: "mxの指すMXレコードが10個を超えています",
        why: "MXの名前が10個を超えると、SPFがエラー（permerror）になります。",
        fix: "サーバーを ip4 や ip6 で書いてください。",
        message: (p) => `${p.term}${(0,ja_spf_terms/* placeText */.Z9)(p)}：${p.target} のMXレコードが${p.names}個あります（上限は10個で、超えるとエラー（permerror）になります）`,
        help: ({ term, target }) => `${term} の代わりにサーバーを ip4 や ip6 で書くか、${target} のMXレコードを減らしてください。`,
    }),
    "spf/duplicate-include": (0,ja_spf_terms/* noticed */.hj)({
        title: "同じレコードが2つのincludeから参照されています",
        why: "経路ごとにDNSの参照を消費します。",
        fix: "もう一方に含まれている include を削除してください。",
        message: ({ domain, times, from }) => `${domain} のレコードが${times}回参照されており（${from.join("、")} から）、そのたびにDNSの参照を消費します`,
        help: ({ domain, own, saved }) => own
            ? `自分のレコードから include:${domain} を削除してください。別の include に含まれています。DNSの参照が${saved}回減ります。`
            : `そこを参照する include を1つ減らすと、DNSの参照が${saved}回以上減ります。`,
    }),
    "spf/per-message-lookup": (0,ja_spf_terms/* noticed */.hj)({
        title: "existsまたはマクロにより、メールごとに問い合わせが発生します",
        why: "結果をキャッシュできず、誰が送信できるかを一覧にすることもできません。",
        fix: "配信サービスに必要な場合にだけ残してください。",
        message: ({ term }) => `${term} はメールごとにDNSへの問い合わせが必要で、受信側はキャッシュできず、誰が送信できるかも一覧にできません`,
        help: () => "配信サービスから指定された場合にだけ残し、それ以外は ip4、ip6、include でネットワークを書いてください。",
    }),
    "spf/ptr-mechanism": (0,ja_spf_terms/* noticed */.hj)({
        title: "ptr機構が使われています",
        why: "遅く、DNSの参照回数を消費し、評価しない受信側もあります。",
        fix: "代わりにIPアドレスを書いてください。",
        message: ({ term, macro }) => `${macro ? `${term} のマクロ %{p}` : term} は遅く信頼性が低いため、使うべきではないとされています（RFC 7208 §${macro ? "7.2" : "5.5"}）。メール1通につき最大11回の問い合わせが発生し、名前はIPアドレスの管理者が自由に決められます`,
        help: () => "サーバーを指す ip4、ip6、a、mx に置き換えてください。",
    }),
};

// EXTERNAL MODULE: ./build/rules/words/ja/spf-record.js
var ja_spf_record = __webpack_require__(2407);
;// CONCATENATED MODULE: ./build/rules/words/ja/spf-redundancy.js

const spf_redundancy_spfRedundancy = {
    "spf/ignored-terms": (0,ja_spf_terms/* noticed */.hj)({
        title: "効果のない項があります",
        why: "all より後ろの項は評価されません。また、redirect は all がない場合にだけ有効です。",
        fix: "all の前に移すか、削除してください。",
        message: ({ term, by, why }) => why === "after-all"
            ? `${term} は効果がありません（${by} より後ろは評価されません）`
            : `${term} は効果がありません（redirect は all がない場合にだけ有効です）`,
        help: ({ term, by, why }) => why === "after-all"
            ? `有効にしたい場合は ${term} を ${by} の前に移し、そうでなければ削除してください。`
            : `相手のドメインのサーバーからも送信する場合は、${by} の前に ${term.replace(/^redirect=/i, "include:")} と書いてください。そうでなければ ${term} を削除してください。`,
    }),
    "spf/duplicate-term": (0,ja_spf_terms/* noticed */.hj)({
        title: "同じ項が2回書かれています",
        why: "DNSの参照を2回消費することがあり、意味もありません。",
        fix: "一方を削除してください。",
        message: ({ term, domain }) => `${domain} のSPFに ${term} が2回書かれています`,
        help: () => "一方を削除してください。",
    }),
    "spf/unreachable-term": (0,ja_spf_terms/* noticed */.hj)({
        title: "前の項があるため、評価されない項があります",
        why: "最初に一致した項で決まります。手前に広い範囲があると、この項のIPアドレスはすべてそちらに一致します。",
        fix: "広い範囲の前に移してください。",
        message: ({ term, by }) => `${term} は一致することがありません（手前の ${by} に含まれています）`,
        help: ({ term, by }) => `${term} を ${by} の前に移してください。`,
    }),
    "spf/overlapping-range": (0,ja_spf_terms/* noticed */.hj)({
        title: "ほかのネットワークに含まれるネットワークがあります",
        why: "意味がなく、レコードが長くなるだけです。",
        fix: "内側のネットワークを削除してください。",
        message: ({ term, by }) => `${term} は ${by} に含まれています`,
        help: ({ term }) => `${term} を削除してください。`,
    }),
    "spf/private-range": (0,ja_spf_terms/* noticed */.hj)({
        title: "SPFにプライベートネットワークがあります",
        why: "プライベートアドレスからのメールが受信側に届くことはありません。",
        fix: "項を削除してください。",
        message: ({ term }) => `${term} はプライベートネットワークで、ここから受信側にメールが届くことはありません`,
        help: ({ term }) => `${term} を削除してください。`,
    }),
};

;// CONCATENATED MODULE: ./build/rules/words/ja/private.js
function private_privateText(ip) {
    return `${ip} はプライベートアドレスで、受信側からは見えません。代わりに、外から見えるグローバルIPアドレスをリストに書いてください。`;
}

;// CONCATENATED MODULE: ./build/rules/words/ja/spf-senders.js


const spf_senders_spfSenders = {
    "spf/allows-everyone": (0,ja_spf_terms/* noticed */.hj)({
        title: "誰でも送信できるSPFになっています",
        why: "+all や極端に広い範囲があると、偽造メールがすべて通ってしまいます。",
        fix: "レコードの末尾を -all または ~all にしてください。",
        message: ({ term, holder, everyone }) => everyone
            ? `${holder} のレコードの ${term} により、誰でもこのドメインとして送信できます`
            : `${holder} のレコードの ${term} により、インターネットの大部分からこのドメインとして送信できます`,
        help: ({ everyone, own, holder }) => {
            if (!everyone)
                return "実際にメールを送信するネットワークだけを書いてください。";
            const end = "送信元を列挙し、末尾を -all（試験中は ~all）にしてください。";
            return own ? end : `${holder} の管理者に修正を依頼するか、include を削除してください（${end}）。`;
        },
    }),
    "spf/wide-range": (0,ja_spf_terms/* noticed */.hj)({
        title: "SPFに非常に広いネットワークがあります",
        why: "そのネットワークの利用者は誰でも、あなたのドメインとして送信できます。",
        fix: "自分のネットワークだけを書いてください。",
        message: ({ term, addresses, domain }) => `${term} により、${BigInt(addresses).toLocaleString("ja-JP")}個のIPアドレスから ${domain} として送信できます`,
        help: () => "実際にメールを送信するネットワークだけを書いてください。",
    }),
    "spf/neutral-all": (0,ja_spf_terms/* noticed */.hj)({
        title: "SPFが ?all で終わっています",
        why: "neutral はレコードがないのと同じ扱いで、偽造メールを見分けられません。",
        fix: "~all または -all を使ってください。",
        message: ({ domain }) => `${domain} のSPFは ?all で終わっており、偽造メールについて何も示していません`,
        help: () => "~all に変更し、自分の送信するメールが失敗しないことを確認できたら -all にしてください。",
    }),
    "spf/no-all": (0,ja_spf_terms/* noticed */.hj)({
        title: "SPFに all も redirect もありません",
        why: "all のないレコードは、ほかの送信元すべてに対して neutral になります。",
        fix: "末尾に -all または ~all を追加してください。",
        message: ({ domain }) => `${domain} のSPFには all がなく、偽造メールについて何も示していません`,
        help: () => "末尾に ~all を追加し、自分の送信するメールが失敗しないことを確認できたら -all にしてください。",
    }),
    "spf/sender-not-authorized": {
        title: "リストのIPアドレスがSPFを通りません",
        why: "このIPアドレスからのメールはSPFに失敗し、受信側で拒否されるか、迷惑メールフォルダーに入ります。",
        fix: "ドメインのSPFレコードに、このIPアドレスか、それを含む include を追加してください。",
        message: ({ ip, domain, result, mechanism, problem }) => `${ip} は ${domain} として送信できません（SPF：${result}。${mechanism === null ? (problem ?? "一致する項がありません") : `${mechanism} に一致します`}）`,
        help: ({ ip, domain, result, term, private: unseen }) => unseen === true
            ? private_privateText(ip)
            : result === "permerror" || result === "none"
                ? `${result === "none" ? `${domain} には送信元を示すレコードがありません` : `受信側は ${domain} のSPFの誤り（permerror）で止まり、${ip} まで評価しません`}。まずそれを直してください。${ip} から送信しなくなった場合は、リストから削除してください。`
                : `${ip} から送信している場合は、${domain} のSPFレコードに ${term} を追加してください。送信しなくなった場合は、リストから削除してください。`,
    },
    "spf/unwanted-sender": {
        title: "送信してはならないネットワークがSPFを通ります",
        why: "そこから送信する人は、あなたとして扱われます。",
        fix: "許可している項または include を削除してください。",
        message: ({ passing, cidr, domain }) => `${passing}（送信してはならない ${cidr} の一部）が、${domain} として送信できます`,
        help: ({ passing, domain }) => `mailworthy spf ${passing} postmaster@${domain} を実行して、どの項で許可されているかを確認し、その項を削除してください。`,
    },
    "spf/parked-without-reject": {
        title: "メールを送信しないドメインに v=spf1 -all がありません",
        why: "メールを送信しないドメインは、そう宣言しない限り偽造メールに使われやすくなります。",
        fix: "TXTレコード v=spf1 -all を公開してください。",
        message: ({ domain, missing }) => missing
            ? `${domain} はリストではメールを送信しないドメインですが、SPFレコードがありません`
            : `${domain} はリストではメールを送信しないドメインですが、SPFが v=spf1 -all になっていません`,
        help: ({ domain }) => `${domain} のSPFレコードを置き換えるか、追加してください。`,
    },
    "spf/weakened": {
        title: "SPFが緩められました",
        why: "レコードにないIPアドレスからのメールに対する、受信側の対応が緩くなります。",
        fix: "意図した変更でなければ、all の前の記号を元に戻してください。",
        message: ({ domain, is, was }) => `この変更で ${domain} のSPFが緩められます：${is}（変更前：${was}）`,
        help: () => "意図した変更であればマージし、そうでなければ元の記号に戻してください。",
    },
    "spf/removed": {
        title: "送信ドメインの下のSPFレコードが削除されました",
        why: "リターンパスやホスト名にはそれぞれのSPFレコードがあります。なくなると、それを使うメールが失敗します。",
        fix: "この名前で送信している場合は、レコードを元に戻してください。",
        message: ({ domain }) => `この変更で ${domain} のSPFレコードが削除されます`,
        help: ({ domain }) => `MAIL FROMまたはHELOで ${domain} を使っている場合は、元に戻してください。毎回確認するには、mail-from: に書いてください。`,
    },
};

;// CONCATENATED MODULE: ./build/rules/words/ja/spf-targets.js

const spf_targets_spfTargets = {
    "spf/include-without-record": (0,ja_spf_terms/* noticed */.hj)({
        title: "includeの先に有効なSPFレコードがありません",
        why: "このような include があると、そこまで評価した受信側ではSPFがエラー（permerror）になります。",
        fix: "削除するか、名前を直してください。",
        message: (p) => {
            const what = {
                "no-record": "SPFレコードのない名前",
                multiple: "SPFレコードが複数ある名前",
                syntax: "読み取れないレコード",
            }[p.why];
            const where = p.syntax === null ? "" : `（${p.syntax.column}文字目の ${p.syntax.term}：${(0,ja_spf_terms/* faultText */.Ij)(p.syntax.fault)}）`;
            return `${p.term}${(0,ja_spf_terms/* placeText */.Z9)(p)} は、${what}を指しています${where}`;
        },
        help: ({ term, kind }) => `${term} を削除するか、名前を直してください。有効なレコードのない ${kind} があると、SPFがエラー（permerror）になります。`,
    }),
    "spf/include-loop": (0,ja_spf_terms/* noticed */.hj)({
        title: "includeが循環しています",
        why: "循環すると参照回数の上限に達し、SPFがエラー（permerror）になります。",
        fix: "循環の原因になっている include を削除してください。",
        message: (p) => `${p.term}${(0,ja_spf_terms/* placeText */.Z9)(p)} が循環しています：${p.circle.join(" → ")}`,
        help: ({ term, holder }) => `${term} を削除${holder === null ? "して" : "するか、レコードの管理者に連絡して"}ください。循環するとSPFがエラー（permerror）になります。`,
    }),
    "spf/include-gone": (0,ja_spf_terms/* noticed */.hj)({
        title: "includeの先の名前が存在しません",
        why: "現在はSPFがエラー（permerror）になり、今後その名前を登録した人はあなたのドメインで送信できるようになります。",
        fix: "include を削除してください。",
        message: (p) => `${p.term}${(0,ja_spf_terms/* placeText */.Z9)(p)} は存在しない名前を指しています${p.free === null ? "" : `。${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`}`,
        help: ({ term, holder, instead }) => `${instead === null ? `${term} を削除` : `${term} を ${instead} に訂正`}${holder === null ? "して" : "するか、レコードの管理者に連絡して"}ください。それまでは、ここまで評価した受信側でSPFがエラー（permerror）になります。`,
    }),
    "spf/takeover": (0,ja_spf_terms/* noticed */.hj)({
        title: "aまたはmxが、誰でも登録できるドメインを指しています",
        why: "そのドメインを登録した人のメールは、あなたのドメインのSPFを通ります。",
        fix: "項を削除するか、ドメインを登録してください。",
        message: (p) => `${p.term}${(0,ja_spf_terms/* placeText */.Z9)(p)} は ${p.target} を指していますが、${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`,
        help: ({ term, free }) => `${term} を削除するか、${free} を自分で登録してください。`,
    }),
    "spf/void-term": (0,ja_spf_terms/* noticed */.hj)({
        title: "名前にレコードがない項があります",
        why: "この項では誰も通りません。書き間違いのことが多く、空振りの参照（void lookup）が2回を超えると受信側はエラー（permerror）にします。",
        fix: "名前を直すか、項を削除してください。",
        message: ({ domain, term, family, names, lookups, max }) => family === null
            ? `${domain} のSPFの ${term ?? ""} が指す ${names.join("、")} には、該当するレコードがありません（空振りの参照は上限${max}回のうち${lookups}回）`
            : `IPv${family}の送信元は、${domain} のSPFで${family === 6 ? "AAAA" : "A"}レコードのない名前に${lookups}回当たります（${names.join("、")}${lookups > names.length ? " …" : ""}）。空振りの参照が${max}回を超えると、送信元を示す項に届く前に受信側がエラー（permerror）にします`,
        help: ({ family }) => family === null
            ? "書き間違いなら名前を直し、そうでなければ項を削除してください。"
            : `ip${family} と include の項を先に書くか、これらの名前にIPv${family}アドレスを登録してください。`,
    }),
};

;// CONCATENATED MODULE: ./build/rules/words/ja/spf.js





const spf_spf = {
    ...ja_spf_record/* spfRecord */.hu,
    ...spf_lookups_spfLookups,
    ...spf_targets_spfTargets,
    ...spf_redundancy_spfRedundancy,
    ...spf_senders_spfSenders,
};

// EXTERNAL MODULE: ./build/rules/words/ja/record-faults.js
var record_faults = __webpack_require__(8095);
;// CONCATENATED MODULE: ./build/rules/words/ja/dkim.js

function dkim_keyFault({ selector, domain, fault, column }) {
    return `${domain} のDKIM鍵（セレクタ ${selector}）：${(0,record_faults/* faultText */.I)(fault)}（${column}文字目）`;
}
const dkim_dkim = {
    "dkim/removed": {
        title: "DKIMの鍵が削除されました",
        why: "このセレクタで署名したメールを検証できなくなります。Gmail、Yahoo、Outlookは署名のないメールとして扱います。",
        fix: "鍵（または配信サービスのCNAME）を元に戻すか、先にこの鍵での署名をやめ、送信済みのメールが届き終わるのを待ってください。",
        message: ({ selector, domain }) => `この変更で ${domain} のDKIM鍵（セレクタ ${selector}）が削除されます`,
        help: ({ selector }) => `s=${selector} でまだ署名している場合は、元に戻してください。鍵の入れ替えによる削除であれば、使用中のセレクタを送信元リストに（dkim=…）書けば、それ以外は削除しても指摘されません。`,
    },
    "dkim/missing": {
        title: "リストに書かれたセレクタに鍵がありません",
        why: "送信元リストではこのセレクタで署名していることになっていますが、受信側は鍵を見つけられず、署名のないメールとして扱います。",
        fix: "鍵を公開するか、リストのセレクタを直してください。",
        message: ({ selector, domain }) => `${domain} の、リストに書かれたセレクタ ${selector} にDKIM鍵がありません`,
        help: ({ name }) => `${name} に鍵を公開するか、リストの dkim= を直してください。`,
    },
    "dkim/multiple-keys": {
        title: "1つのDKIMセレクタに鍵が複数あります",
        why: "受信側がどの鍵を使うかは決まっておらず、ときどき検証に失敗します。",
        fix: "セレクタごとにレコードを1つだけにし、新しい鍵には新しいセレクタを使ってください。",
        message: ({ selector, domain, keys }) => `${domain} のDKIMセレクタ ${selector} に鍵が${keys}個あり、受信側がどれを使うか決まりません`,
        help: () => "1つだけ残し、もう一方には別のセレクタを使ってください。",
    },
    "dkim/broken-key": {
        title: "DKIMの鍵レコードを読み取れません",
        why: "受信側はこのセレクタで署名したメールを検証できず、署名のないメールとして扱います。",
        fix: "鍵をもう一度コピーしてください。1つのTXTレコード内の文字列は、間に何も入れずに連結されます。",
        message: dkim_keyFault,
        help: ({ restApart }) => restApart
            ? "鍵の残りが別のTXTレコードに分かれていますが、レコード同士は連結されません。両方を1つのレコードの2つの文字列として書いてください。"
            : "署名側の公開鍵からもう一度コピーしてください。ゾーンファイルでは、1つのレコードの中で255バイト以下の文字列に分けて書きます。",
    },
    "dkim/tolerated": {
        title: "DKIMの鍵レコードに、受信側が補って読む部分があります",
        why: "多くの受信側は補って読みますが、厳密な受信側では鍵が見つからないことがあります。",
        fix: "RFC 6376のとおり、「名前=値」をセミコロンで区切って書いてください。",
        message: dkim_keyFault,
        help: () => "この部分を直してください。多くの受信側では、このままでも鍵が読み取られます。",
    },
    "dkim/revoked": {
        title: "DKIMの鍵が失効しています",
        why: "空の p= は鍵の失効を表します。この鍵で署名したメールは、偽造または署名なしとして扱われます。",
        fix: "鍵を公開し直すか、先に別のセレクタでの署名に切り替えてください。",
        message: ({ selector, domain }) => `${domain} のDKIM鍵（セレクタ ${selector}）は失効しています（p= が空です）`,
        help: ({ selector }) => `まだ s=${selector} で署名している場合は、鍵を公開し直してください。使っていない場合は、このセレクタを除いた使用中のセレクタを送信元リストに（dkim=…）書いてください。`,
    },
    "dkim/weak-key": {
        title: "DKIMの鍵が1024ビット未満です",
        why: "受信側はこの長さの鍵を認めてはならないと定められており、署名のないメールとして扱われます。",
        fix: "2048ビットの新しいRSA鍵で署名してください。",
        message: dkim_keyFault,
        help: () => "新しいセレクタで2048ビットの鍵を作成し、その鍵での署名に切り替えてから、この鍵を失効させてください。",
    },
    "dkim/short-key": {
        title: "DKIMの鍵が2048ビット未満です",
        why: "1024ビットの鍵はまだ認められていますが、2048ビットが推奨されています。",
        fix: "次に鍵を入れ替えるときに、2048ビットにしてください。",
        message: dkim_keyFault,
        help: () => "次に鍵を入れ替えるときに、2048ビットの鍵を作成してください。",
    },
    "dkim/hash": {
        title: "DKIMの鍵がSHA-256を許可していません",
        why: "SHA-1の署名はもう認められないため、この鍵による署名はすべて無効になります。",
        fix: "鍵レコードから h= を削除するか、sha256 を指定してください。",
        message: dkim_keyFault,
        help: () => "鍵レコードから h= を削除するか、h=sha256 にしてください。",
    },
    "dkim/service": {
        title: "DKIMの鍵がメール用ではありません",
        why: "s= に指定されたサービスにメールが含まれないため、メールの検証ではこの鍵が無視されます。",
        fix: "鍵レコードから s= を削除するか、email を指定してください。",
        message: dkim_keyFault,
        help: () => "鍵レコードから s= を削除するか、s=email にしてください。",
    },
    "dkim/testing": {
        title: "DKIMの鍵がテスト用になっています",
        why: "t=y は、このドメインがDKIMをテストしているだけであることを受信側に伝えます。",
        fix: "テストが終わったら t=y を削除してください。",
        message: dkim_keyFault,
        help: () => "テストが終わったら、鍵レコードから t=y を削除してください。",
    },
    "dkim/removed-tag": {
        title: "DKIMの鍵にDomainKeysのタグがあります",
        why: "g= は、DKIMの前身であるDomainKeysで鍵の用途を制限するタグです。DKIMでは無視されるため、制限になりません。",
        fix: "鍵レコードから g= を削除してください。",
        message: dkim_keyFault,
        help: () => "鍵レコードから g= を削除してください。受信側では無視されます。",
    },
    "dkim/target-missing": {
        title: "DKIMのCNAMEの先に鍵がありません",
        why: "このセレクタは配信サービスの鍵の別名ですが、その先に鍵がありません。契約が終わっているか、まだ有効になっていません。",
        fix: "サービス側でDKIMを有効にするか、CNAMEの先を直すか、CNAMEを削除してください。",
        message: ({ selector, domain, alias }) => `${domain} のDKIMセレクタ ${selector} は ${alias} の別名ですが、そこに鍵がありません`,
        help: () => "使い始めたばかりであれば、サービス側でDKIMを有効にしてください。そうでなければCNAMEの先を直し、サービスを使っていない場合はCNAMEを削除してください。",
    },
};

;// CONCATENATED MODULE: ./build/rules/words/ja/dmarc.js

function dmarc_recordFault({ at, fault, column }) {
    return `${at} のDMARC：${(0,record_faults/* faultText */.I)(fault)}（${column}文字目）`;
}
const dmarc_dmarc = {
    "dmarc/missing": {
        title: "ドメインにDMARCがありません",
        why: "Gmail、Yahoo、Outlookは大量送信者にDMARCレコードを求めています。また、レコードがないと誰でもドメインをかたることができます。volume: bulk ではエラーになります。",
        fix: "_dmarc に、少なくとも v=DMARC1; p=none; と、実際に読めるアドレスを指定した rua= を公開してください。",
        message: ({ domain, misspelled }) => `${domain} にも上位のドメインにもDMARCレコードがありません${misspelled === null ? "" : `。次のレコードがDMARCのつもりで書かれたようです：${misspelled}`}`,
        help: ({ domain, sends }) => sends
            ? `_dmarc.${domain} に、次のTXTレコードを1つ追加してください：v=DMARC1; p=none; rua=mailto:（実際に読めるアドレス）`
            : `_dmarc.${domain} に、次のTXTレコードを1つ追加してください：v=DMARC1; p=reject`,
    },
    "dmarc/multiple-records": {
        title: "DMARCレコードが複数あります",
        why: "複数あると、受信側はDMARCレコードがないものとして扱います。",
        fix: "1つだけにしてください。",
        message: ({ domain, records }) => `${domain} にDMARCレコードが${records}個あり、受信側は1つもないものとして扱います`,
        help: ({ domain }) => `_dmarc.${domain} のTXTレコードを1つだけにしてください。レポートの宛先が複数ある場合は、1つの rua= にカンマ区切りで書きます。`,
    },
    "dmarc/syntax": {
        title: "DMARCレコードを書かれたとおりに読み取れません",
        why: "受信側はその部分、またはレコード全体を無視します。",
        fix: "タグを直してください。",
        message: dmarc_recordFault,
        help: () => "このタグを直してください。レコードは「名前=値」の形のタグをセミコロンで区切り、先頭に v=DMARC1 を書きます。",
    },
    "dmarc/policy": {
        title: "DMARCのポリシーがないか、正しくありません",
        why: "読み取れるポリシーがないと、受信側は p=none とみなすか、DMARCを適用しません。",
        fix: "p= に none、quarantine、reject のいずれかを指定してください。",
        message: dmarc_recordFault,
        help: () => "p=（および sp=、np=）に none、quarantine、reject のいずれかを指定してください。",
    },
    "dmarc/tolerated": {
        title: "DMARCレコードに、受信側が補って読む部分があります",
        why: "多くの受信側は補って読みますが、補い方は受信側によって異なり、厳密な受信側では別の意味になることがあります。",
        fix: "RFC 9989のとおり、「名前=値」をセミコロンで区切り、p= を必ず書いてください。",
        message: dmarc_recordFault,
        help: () => "この部分を直してください。多くの受信側では、このままでもレコードが読み取られます。",
    },
    "dmarc/removed": {
        title: "DMARCレコードが削除されました",
        why: "Gmail、Yahoo、Outlookは大量送信者にDMARCレコードを求めています。また、レコードがないとドメインをかたられることがあります。",
        fix: "レコードを元に戻してください。",
        message: ({ domain, before, instead }) => `この変更で ${domain} のDMARCレコード（${before.join("、")}）が削除されます${instead === null ? "" : `。代わりに ${instead.at} のレコード（p=${instead.policy}）が適用されます`}`,
        help: ({ domain }) => `_dmarc.${domain} に元のレコードを戻してください。`,
    },
    "dmarc/weakened": {
        title: "DMARCのポリシーが弱められました",
        why: "ドメインをかたるメールに対して、受信側の対応が緩くなるか、何もしなくなります。",
        fix: "意図した変更でなければ、ポリシーを元に戻してください。",
        message: ({ domain, tags }) => `この変更で ${domain} のDMARCが弱められます：${tags.map(({ tag, is, was }) => `${tag}=${is}（変更前：${was ?? "なし"}）`).join("、")}`,
        help: () => "意図した変更であればマージし、そうでなければ元のポリシーに戻してください。",
    },
    "dmarc/unknown-tag": {
        title: "DMARCにないタグがあります",
        why: "受信側は知らないタグを無視します。多くは書き間違いです。",
        fix: "タグ名を直すか、タグを削除してください。",
        message: dmarc_recordFault,
        help: () => "タグ名を直すか、タグを削除してください。",
    },
    "dmarc/report-uri": {
        title: "DMARCレポートの宛先が正しくありません",
        why: "この宛先にはレポートが送られません。",
        fix: "mailto:メールアドレス の形で書いてください。",
        message: dmarc_recordFault,
        help: () => "レポートの宛先は mailto:name@domain の形で書き、複数ある場合はカンマで区切ってください。",
    },
    "dmarc/report-not-authorized": {
        title: "DMARCレポートの送信先ドメインが受け取りに同意していません",
        why: "受信側が別組織にレポートを送るのは、送信先に同意を示すレコードがある場合だけです。このレポートは届きません。",
        fix: "レポートを受け取る側にレコードの公開を依頼するか、自分のドメインのアドレスを使ってください。",
        message: ({ at, uri, host }) => `${at} のDMARCレポートの宛先は ${uri} ですが、${host} は受け取りに同意していません`,
        help: ({ host, name }) => `${host} の管理者に、${name} へTXTレコード v=DMARC1 を公開してもらうか、自分のドメインのアドレスを使ってください。`,
    },
    "dmarc/alignment": {
        title: "SPFもDKIMもDMARCの条件を満たせません",
        why: "DMARCは、From（差出人）のドメインでSPFかDKIMが通らなければ合格しません。ここでは、MAIL FROMのドメインも使える鍵も、Fromのドメインのものではありません。",
        fix: "FromのドメインのDKIM鍵で署名するか、その下位のドメインをMAIL FROMに使ってください。",
        message: ({ domain, mailFrom }) => `${domain} のメールはDMARCに合格できません。MAIL FROMは ${mailFrom.join("、")} で、使えるDKIM鍵もありません`,
        help: ({ domain }) => `_domainkey.${domain} に使えるDKIM鍵を公開して d=${domain} で署名するか、${domain} の下位のドメインをMAIL FROMに使ってください。`,
    },
    "dmarc/removed-tag": {
        title: "廃止されたDMARCのタグがあります",
        why: "RFC 9989で pct、rf、ri は廃止され、受信側では無視されます。pct に頼っていた場合は、ポリシーがすべてのメールに適用されます。",
        fix: "タグを削除してください。pct=0 の代わりには t=y を使います。",
        message: dmarc_recordFault,
        help: () => "タグを削除してください。pct= でポリシーを抑えていた場合は、t=y で1段階緩い対応を求めることができます。",
    },
};

;// CONCATENATED MODULE: ./build/rules/words/ja/helo.js

const helo_helo = {
    "helo/not-resolving": {
        title: "HELOの名前にIPアドレスがありません",
        why: "SMTPではHELOの名前が名前解決できることが必要です。解決できない名前は、多くのサーバー（Postfixの reject_unknown_helo_hostname など）に拒否されます。",
        fix: "HELOの名前にAまたはAAAAレコードを追加するか、名前解決できる名前を名乗るようにサーバーを設定してください。",
        message: ({ helo, mx }) => mx
            ? `HELOの名前 ${helo} にはMXレコードだけがあり、IPアドレスがありません`
            : `HELOの名前 ${helo} にIPアドレスがありません`,
        help: ({ helo }) => `${helo} にAまたはAAAAレコードを追加するか、名前解決できる名前を名乗るようにサーバーを設定してください。`,
    },
    "helo/mismatch": {
        title: "HELOの名前と送信元IPアドレスが一致しません",
        why: "HELOの名前、PTRの名前、IPアドレスがすべて一致しているサーバーは、迷惑メールフィルターで有利に評価されます。",
        fix: "HELOの名前を正引きすると送信元IPアドレスになり、そのIPアドレスのPTRがHELOの名前になるようにしてください。",
        message: ({ ip, helo, addresses }) => addresses.length === 0
            ? `${ip} は ${helo} と名乗りますが、この名前には${(0,ip_ip/* familyOf */.Ap)(ip) === 6 ? "IPv6" : "IPv4"}アドレスがありません`
            : `${ip} は ${helo} と名乗りますが、この名前のIPアドレスは ${addresses.join("、")} です`,
        help: ({ ip, helo }) => `${helo} の${(0,ip_ip/* familyOf */.Ap)(ip) === 6 ? "AAAA" : "A"}レコードに ${ip} を追加するか、このIPアドレス専用のHELOの名前を設定してください。`,
    },
    "helo/spf-fail": {
        title: "HELOの名前がSPFで認証されません",
        why: "バウンスメール（不達通知）には差出人アドレスがないため、受信側はHELOの名前だけで判断します。",
        fix: "HELOの名前に、自分のIPアドレスを認めるSPFレコードを公開してください：v=spf1 a -all",
        message: ({ ip, helo, result, assumed }) => `${assumed ? "HELOで名乗ると仮定した逆引きの名前" : "HELOの名前"} ${helo} のSPFは ${ip} を認めていません（SPFの結果：${result}）`,
        help: ({ ip, helo, assumed }) => `${helo} に v=spf1 a -all を公開し、${ip} をその名前のIPアドレスに含めてください。${assumed ? "サーバーが別の名前を名乗る場合は、リストに書いてください（helo=…）。" : ""}`,
    },
    "helo/invalid-name": {
        title: "HELOがホスト名になっていません",
        why: "アンダースコアを含むHELOの名前はEximに、IPアドレスだけのHELOやドメイン名のないHELOはPostfixに拒否されます。角括弧で囲んだIPアドレスも、迷惑メールフィルターで不利に評価されます。",
        fix: "英数字とハイフンだけの完全な名前で、正引きするとサーバーのIPアドレスになるものを名乗るように設定してください。",
        message: ({ helo, is, own }) => {
            const strange = own === false ? "（送信元のIPアドレスでもありません）" : "";
            switch (is) {
                case "literal":
                    return `サーバーは名前ではなく、角括弧で囲んだIPアドレス ${helo} を名乗ります${strange}`;
                case "address":
                    return `サーバーは名前ではなく、IPアドレス ${helo} を名乗ります${strange}`;
                case "label":
                    return `サーバーは ${helo} と名乗りますが、これは完全な名前（ドメイン名を含む名前）ではありません`;
                case "name":
                    return `HELOの名前 ${helo} はホスト名として正しくありません`;
            }
        },
        help: ({ is }) => is === "name"
            ? "英数字とハイフンだけの名前（アンダースコアは使えません）で、正引きするとサーバーのIPアドレスになるものを名乗るように設定してください。逆引き（PTR）と同じ名前が最適です。"
            : "サーバー自身の名前を名乗るように設定してください。IPアドレスの逆引き（PTR）と同じ名前が最適です。",
    },
};

;// CONCATENATED MODULE: ./build/rules/words/ja/mx.js
const mx_mx = {
    "mx/removed": {
        title: "MXレコードが削除されました",
        why: "MXがないとドメインはメールを受け取れません。返信、バウンスメール、苦情が届かなくなり、受信側の信用も下がります。",
        fix: "MXレコードを元に戻すか、メールを受け取らない名前にはnull MX（0 .）を公開してください。",
        message: ({ domain, before }) => `この変更で ${domain} のMXレコード（${before.join("、")}）が削除されます`,
        help: ({ domain }) => `MXレコードを元に戻してください。${domain} で今後メールを受け取らない場合は、代わりにnull MX（MX 0 .）を公開してください。`,
    },
    "mx/target-missing": {
        title: "MXの指す名前にIPアドレスがありません",
        why: "このドメイン宛のメールがそのサーバーに配送できず、バウンスメールや返信が失われたり遅れたりします。",
        fix: "MXレコードの名前を直すか、その名前に必要なAまたはAAAAレコードを追加してください。",
        message: ({ domain, exchange }) => `${domain} のMXは ${exchange} を指していますが、この名前にはIPアドレスがありません`,
        help: ({ exchange, literal }) => literal === null
            ? `名前を直すか、${exchange} にAまたはAAAAレコードを追加してください。`
            : `MXにはIPアドレスではなく名前を書きます。${literal} にAレコードで名前を付け、MXにはその名前を書いてください。`,
    },
    "mx/null-beside-others": {
        title: "null MXとほかのMXレコードが混在しています",
        why: "null MXは「メールを受け取らない」という宣言です。ほかのMXと並んでいると、どちらに従うかは送信側によって異なります。",
        fix: "null MX（0 .）か、ほかのMXレコードのどちらかを削除してください。",
        message: ({ domain, others }) => `${domain} に、null MX（メールを受け取らない宣言）と ${others.join("、")} が並んでいます`,
        help: ({ domain }) => `${domain} でメールを受け取る場合はnull MXを、受け取らない場合はほかのMXレコードを削除してください。`,
    },
    "mx/target-is-cname": {
        title: "MXが別名（CNAME）を指しています",
        why: "MXに書く名前には、それ自身のAまたはAAAAレコードが必要です。CNAMEをたどらない送信側もあります。",
        fix: "MXには、別名ではなくサーバー本来の名前を書いてください。",
        message: ({ domain, exchange, alias }) => `${domain} のMXは ${exchange} を指していますが、これは ${alias} の別名（CNAME）です`,
        help: ({ exchange, alias }) => `MXに ${alias} を直接書くか、${exchange} にAまたはAAAAレコードを設定してください。`,
    },
    "mx/none": {
        title: "送信ドメインにMXがありません",
        why: "バウンスメールや返信は、ドメイン名そのもののIPアドレス（多くはメールを受け取らないウェブサーバー）に送られます。大量送信の場合は警告になります。",
        fix: "ドメインのメールを受け取るサーバーを指すMXレコードを追加してください。",
        message: ({ domain }) => `${domain} にMXレコードがないため、バウンスメールや返信が確実には届きません`,
        help: ({ domain }) => `${domain} に、メールを受け取るサーバーを指すMXレコードを追加してください。`,
    },
    "mx/no-return-path": {
        title: "送信ドメインに、メールを返す先がありません",
        why: "MXもIPアドレスもないドメインからのメールは、Postfix（reject_unknown_sender_domain）やExim（verify = sender）、多くの大手の受信側に拒否されます。",
        fix: "ドメインのメールを受け取るサーバーを指すMXレコードを追加してください。",
        message: ({ domain }) => `${domain} にはMXレコードもIPアドレスもないため、このドメインのメールには誰も返信できません`,
        help: ({ domain }) => `${domain} に、バウンスメールや返信を受け取るサーバーを指すMXレコードを追加してください。ないままでは、受信側に拒否されます。`,
    },
    "mx/null-of-sender": {
        title: "送信ドメインにnull MXがあります",
        why: "null MXは「メールを受け取らない」という宣言です。受信側はこれを理由に拒否してよいことになっており（550 5.7.27）、PostfixもEximも拒否します。",
        fix: "null MX（0 .）の代わりに、バウンスメールや返信を受け取るサーバーのMXを公開するか、別のドメインで送信してください。",
        message: ({ domain }) => `${domain} はリストでは送信元ですが、null MXで「メールを受け取らない」と宣言しています`,
        help: ({ domain }) => `${domain} のnull MX（0 .）を、バウンスメールや返信を受け取るサーバーのMXに置き換えてください。送信に使わないドメインなら、リストに sends=no と書いてください。`,
    },
    "mx/loopback-only": {
        title: "MXがループバックアドレスだけを指しています",
        why: "127.0.0.1 には誰も配送できません。Eximはそのような差出人を「返信できない」とみなして拒否します。",
        fix: "公開されたIPアドレスを持つサーバーをMXに指定してください。メールを受け取らないドメインなら、null MX（0 .）で宣言できます。",
        message: ({ domain, exchanges }) => `${domain} 宛てのメールの行き先がループバックアドレスだけです（${exchanges.join("、")}）`,
        help: ({ domain }) => `${domain} のMXに、公開されたIPアドレスを持つサーバーを指定してください。このままでは、差出人を確認する受信側に拒否されます。`,
    },
};

;// CONCATENATED MODULE: ./build/rules/words/ja/ptr.js



const ptr_typeOf = (ip) => ((0,ip_ip/* familyOf */.Ap)(ip) === 6 ? "AAAA" : "A");
function ptr_isNoName(names) {
    return names.every((name) => name === "." || (0,address_name/* isAddressName */._)(name));
}
const ptr_ptr = {
    "ptr/missing": {
        title: "送信元IPアドレスに逆引き（PTR）がありません",
        why: "Gmail、Outlook、GMXをはじめ多くの受信側は、PTRレコードのないIPアドレスからのメールを拒否または保留します。",
        fix: "IPアドレスの管理者（通常はホスティング会社。コントロールパネルで設定できることもあります）に、PTRをサーバーの名前に設定してもらってください。",
        message: ({ ip }) => `${ip} に逆引き（PTRレコード）がありません`,
        help: ({ ip, private: unseen }) => unseen === true
            ? private_privateText(ip)
            : `${ip} のPTRを、メールサーバー自身の名前（HELOで名乗る名前）に設定してください。設定するのはIPアドレスの管理者で、通常はホスティング会社です。`,
    },
    "ptr/not-confirmed": {
        title: "逆引きした名前が元のIPアドレスに戻りません",
        why: "逆引きの名前は、その名前を正引きして同じIPアドレスに戻らなければ証明になりません。受信側は両方向を確認します。",
        fix: "PTRの名前のAまたはAAAAレコードにそのIPアドレスを追加するか、すでにそのIPアドレスを持つ名前にPTRを変更してください。",
        message: ({ ip, names, meant }) => meant !== null
            ? `${ip} のPTRレコードに末尾のドットがありません。${meant} のつもりが ${names.join("、")} になっています`
            : ptr_isNoName(names)
                ? `${ip} のPTRレコードは ${names.join("、")} となっており、名前ではないため正引きできません`
                : `${ip} の逆引きは ${names.join("、")} ですが、その名前を正引きしても ${ip} になりません`,
        help: ({ ip, names, meant }) => meant !== null
            ? `PTRレコードの名前を、末尾にドットを付けて ${meant}. と書いてください。設定するのはIPアドレスの管理者です。`
            : ptr_isNoName(names)
                ? `${ip} のPTRを、メールサーバー自身の名前（正引きするとこのIPアドレスになるもの）に変更してください。`
                : `${names[0] ?? ""} に${ptr_typeOf(ip)}レコード ${ip} を追加するか、すでにこのIPアドレスを持つ名前にPTRを変更してください。`,
    },
    "ptr/partly-confirmed": {
        title: "複数の逆引きの名前のうち、元のIPアドレスに戻らないものがあります",
        why: "受信側は複数の名前から順不同に1つを選びます。戻らない名前が選ばれた接続だけが拒否され、原因が分かりにくくなります。",
        fix: "その名前のPTRレコードを削除するか、その名前にIPアドレスを追加してください。",
        message: ({ ip, astray, others }) => `${ip} の逆引きのうち ${astray.join("、")} は、正引きしても ${ip} になりません（${others.join("、")} は一致します）`,
        help: ({ ip, astray }) => `${astray.join("、")} のPTRレコードを削除してもらうか、その名前に${ptr_typeOf(ip)}レコード ${ip} を追加してください。逆引きの名前は1つにすることをお勧めします。`,
    },
    "ptr/generic-name": {
        title: "逆引きの名前が自動生成のように見えます",
        why: "10-113-0-203.dynamic.example.net のような名前は家庭用回線とみなされ、拒否する受信側もあります。",
        fix: "mail.example.com のような独自の名前をPTRに設定するよう、ホスティング会社に依頼してください。",
        message: ({ ip, names }) => `${ip} の逆引き ${names.join("、")} は、事業者が自動生成した名前のように見えます`,
        help: ({ ip }) => `${ip} のPTRをメールサーバー自身の名前にするよう、ホスティング会社に依頼してください。自動生成の名前を拒否する受信側もあるため、変更をお勧めします。`,
    },
    "ptr/multiple-names": {
        title: "1つのIPアドレスに逆引きの名前が複数あります",
        why: "受信側は複数のPTRから順不同に1つを選ぶため、HELOで名乗る名前と一致しないことがあります。",
        fix: "送信元IPアドレスごとにPTRレコードを1つだけにしてください。",
        message: ({ ip, names }) => `${ip} に逆引きの名前が${names.length}個あります：${names.join("、")}`,
        help: () => "サーバーがHELOで名乗る名前のPTRレコードだけを残し、ほかは削除してください。",
    },
    "ptr/invalid-name": {
        title: "逆引きの名前がホスト名として正しくありません",
        why: "アンダースコアを含む名前、ドットのない名前、IPアドレスそのものはホスト名ではなく、逆引きがないものとして扱う受信側もあります。",
        fix: "PTRは、英数字とハイフンだけの完全なホスト名に設定してください。",
        message: ({ ip, names }) => {
            const [first = ""] = names;
            if (names.every((name) => name === "."))
                return `${ip} のPTRレコードがDNSのルート（.）を指しており、ホスト名ではありません`;
            if ((0,address_name/* isAddressName */._)(first))
                return `${ip} の逆引きがIPアドレスの文字列 ${first} になっており、正しいホスト名ではありません`;
            return `${ip} の逆引き ${names.slice(0, 5).join("、")} は、正しいホスト名ではありません`;
        },
        help: ({ ip }) => `${ip} のPTRを mail.example.com のような英数字とハイフンだけの完全な名前にするよう、ホスティング会社に依頼してください。`,
    },
};

;// CONCATENATED MODULE: ./build/rules/words/words.js




















const RULE_WORDS = {
    en: {
        ...ptr,
        ...helo,
        ...mx,
        ...dkim,
        ...config,
        ...dnsbl/* dnsbl */.WP,
        ...volume,
        ...zone,
        ...spf,
        ...dmarc,
    },
    ja: {
        ...ptr_ptr,
        ...helo_helo,
        ...mx_mx,
        ...dkim_dkim,
        ...config_config,
        ...ja_dnsbl/* dnsbl */.WP,
        ...ja_volume/* volume */.p,
        ...zone_zone,
        ...spf_spf,
        ...dmarc_dmarc,
    },
};

;// CONCATENATED MODULE: ./build/rules/text.js



const BY_ID = {
    en: new Map(Object.entries(RULE_WORDS.en)),
    ja: new Map(Object.entries(RULE_WORDS.ja)),
};
const MAX_MESSAGE = 600;
const MAX_HELP = 900;
function ruleWords(lang, id) {
    return BY_ID[lang].get(id);
}
function findingText(lang, { id, params }) {
    const words = ruleWords(lang, id);
    if (words === undefined)
        throw new Error(`the rule ${id} has no words`);
    return { message: (0,printable/* excerpt */.Kb)(words.message(params), MAX_MESSAGE), help: (0,printable/* excerpt */.Kb)(words.help(params), MAX_HELP) };
}
function freshText(lang, said) {
    try {
        return findingText(lang, said);
    }
    catch {
        return null;
    }
}
function textOf(lang, finding) {
    const { id, params, message, help } = finding;
    const written = { message, help };
    if (lang === "en" || params === undefined)
        return written;
    return freshText(lang, { id, params }) ?? written;
}
function describedRules(lang) {
    return registry/* RULES */.y.map((rule) => {
        const words = ruleWords(lang, rule.id);
        if (words === undefined)
            throw new Error(`the rule ${rule.id} has no words`);
        const { id, severity, worst, milder, references, options } = rule;
        const { title, why, fix } = words;
        return {
            id,
            severity,
            references,
            title,
            why,
            fix,
            ...(worst === undefined ? {} : { worst }),
            ...(milder === undefined ? {} : { milder }),
            ...(options === undefined ? {} : { options }),
        };
    });
}


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   WP: () => (/* binding */ dnsbl)
/* harmony export */ });
/* unused harmony export wayOutText */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

function reasonText({ reason, code }) {
    return `${reason === null ? "" : `: ${reason}`}${code === null ? "" : ` (${code})`}`;
}
function timeText(hours) {
    return hours < 72 || hours % 24 !== 0 ? (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours, "hour") : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours / 24, "day");
}
function remarkText({ cost, note }) {
    const price = { free: "free", optional: "free; paying is not needed", paid: "" }[cost ?? "paid"];
    const parts = [price, note ?? ""].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
function wayOutText(way) {
    const { criteria, says, how, page, hours, who, cost } = way;
    const cause = `The list holds ${criteria ?? "addresses or names by its own rules"}.${says === null ? "" : ` It says: “${says}”.`}`;
    const note = remarkText(way);
    const bare = remarkText({ ...way, cost: "paid" });
    const see = page === null ? "" : ` See ${page}`;
    const at = page === null ? " on the list's site" : ` at ${page}`;
    const time = hours === undefined ? "" : ` ${timeText(hours)} after what it saw last`;
    const orWaits = hours === undefined ? "" : ` Or wait: the entry goes away by itself${time}.`;
    switch (how) {
        case "form":
            if (who === "hoster")
                return `${cause} Find and stop what it saw first; removal is for the network's owner to ask${at}, so write to your hoster${bare}.${orWaits}`;
            return `${cause} Find and stop what it saw first, else the entry comes back; then ${who === "anyone" ? "anybody may ask for removal" : "ask for removal yourself"}${at}${note}.${orWaits}`;
        case "expires":
            return `${cause} Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself${time}${cost === "optional" ? note : bare}.${see}`;
        case "hoster":
            return `${cause} It is about the network, not about this address alone: only its operator can have it removed, so write to your hoster${bare}.${see}`;
        case "mail":
            return `${cause} Find and stop what it saw first, then write to the list${note}.${orWaits}${see}`;
        case "paid":
            return `${cause} The list asks money for removal${bare}; stop the cause, and pay only if a receiver that matters to you uses it.${see}`;
        case "none":
            return `${cause} The list removes nobody on request${bare}; stop the cause, or send from another address.${see}`;
    }
}
function policyText(way, scope) {
    const { says, page, note, who } = way;
    const told = says === null ? "" : ` The list says: “${says}”.`;
    if (scope === "domain")
        return `The entry says what kind of domain it is, not that its mail is bad.${told} If that is untrue, ask the list${page === null ? "" : ` at ${page}`}${remarkText(way)}.`;
    const take = who === "hoster"
        ? `have your hoster take it out${page === null ? "" : ` at ${page}`}`
        : `have it taken out${page === null ? "" : ` at ${page}`}`;
    const remark = who === "hoster" ? remarkText({ ...way, cost: "paid", note }) : remarkText(way);
    return `Nothing bad was seen: the entry says that no mail server should send from there.${told} Send through your provider's relay; or, if the address is fixed and has a name of its own, ${take}${remark}.`;
}
function askText(way) {
    const { how, page, hours, who, cost } = way;
    const note = remarkText(way);
    const bare = remarkText({ ...way, cost: "paid" });
    const at = page === null ? " on the list's site" : ` at ${page}`;
    const see = page === null ? "" : ` See ${page}`;
    const time = hours === undefined ? "" : ` ${timeText(hours)} after what it saw last`;
    const orWaits = hours === undefined ? "" : ` Or wait: the entry goes away by itself${time}.`;
    switch (how) {
        case "form":
            if (who === "hoster")
                return `removal is for the network's owner to ask${at}, so write to your hoster${bare}.${orWaits}`;
            return `${who === "anyone" ? "anybody may ask for removal" : "ask for removal yourself"}${at}${note}.${orWaits}`;
        case "expires":
            return `nobody needs to be asked: the entry goes away by itself${time}${cost === "optional" ? note : bare}.${see}`;
        case "hoster":
            return `it is about the network: only its operator can have it removed, so write to your hoster${bare}.${see}`;
        case "mail":
            return `write to the list${note}.${orWaits}${see}`;
        case "paid":
            return `it asks money for removal${bare}; pay only if a receiver that matters to you uses it.${see}`;
        case "none":
            return `it removes nobody on request${bare}; send from another address if it does not pass.${see}`;
    }
}
function changedText({ criteria, page }) {
    return `Find what changed (criteria: ${criteria}).${page === null ? "" : ` ${page}`}`;
}
function portalsText(portals) {
    if (portals === undefined || portals.length === 0)
        return "";
    return ` What receivers without a public list think stands on their own pages: ${portals.map((p) => `${p.receivers}: ${p.title}, ${p.page}`).join("; ")}`;
}
const dnsbl = {
    "dnsbl/listed": {
        title: "A sending address is on a blocklist",
        why: "Receivers that use the list refuse mail from this address, or mark it as spam.",
        fix: "Find and stop the cause, then ask for removal on the list's page.",
        message: (listed) => `${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/policy": {
        title: "A list says that no mail server should be at this address",
        why: "Such entries are not about spam: the network's owner, or its naming, says that no mail comes from there directly.",
        fix: "Send through a smarthost, or have the owner of the network take the address out.",
        message: ({ subject, list, reason, code }) => `${subject} is on a policy list of ${list}: ${reason ?? "listed"} (${code ?? ""})`,
        help: ({ wayOut, scope }) => policyText(wayOut, scope),
    },
    "dnsbl/network-listed": {
        title: "The network around a sending address is listed",
        why: "It is about neighbours or the provider, not about this address; few receivers refuse mail for it.",
        fix: "Tell the hoster; nothing you do at this server changes it.",
        message: ({ subject, list, scope }) => `the ${scope === "asn" ? "provider (ASN)" : "network"} of ${subject} is listed by ${list}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/domain-listed": {
        title: "A sending domain is on a domain blocklist",
        why: "Filters refuse mail that names the domain, whatever address sends it.",
        fix: "Find and stop the cause (often a hacked site or a bought address list), then ask for removal.",
        message: (listed) => `${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/name-listed": {
        title: "A server's name is on a domain blocklist",
        why: "Receivers ask domain lists for the name in HELO and for the reverse name too, and refuse the server for it, whatever domain it sends for.",
        fix: "If the name is the hoster's, write to the hoster or set a reverse name of your own; else find the cause and ask for removal.",
        message: (listed) => `the ${listed.as === "helo" ? "HELO name" : "reverse name"} ${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
        help: ({ wayOut, as }) => `${as === "helo" ? "Let the server say a name of your own" : "Have a name of your own set as reverse name"} where the listed one is the hoster's. ${wayOutText(wayOut)}`,
    },
    "dnsbl/allowlist-lost": {
        title: "A sender is no longer on an allowlist",
        why: "Receivers that trust the list now filter this mail as any other; the list had a reason to take the entry out.",
        fix: "Look the address up on the list's page and ask its operator why the entry is gone.",
        message: ({ subject, list, was }) => `${subject} is no longer on the allowlist ${list} (was: ${was})`,
        help: changedText,
    },
    "dnsbl/reputation-fell": {
        title: "The reputation of a sender fell by a level",
        why: "Graded lists see bad mail before blocklists act: what fell from GOOD to NEUTRAL or POOR is often listed next.",
        fix: "Look for what changed since (volume, complaints, a hacked account) before a blocklist finds it.",
        message: ({ subject, list, from, to, meaning }) => `the reputation of ${subject} at ${list} fell from ${from} to ${to} (${meaning})`,
        help: (fell) => `${changedText(fell)}${portalsText(fell.portals)}`,
    },
};


/***/ }),

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ syntaxText),
/* harmony export */   hu: () => (/* binding */ spfRecord),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _spf_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);

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
function mergeText({ meant }) {
    return `Remove it, or merge its terms into the record that counts${meant === null ? "" : ` (it reads: ${meant})`}.`;
}
const spfRecord = {
    "spf/missing": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Sending domain without an SPF record",
        why: "Gmail and Outlook refuse or mark mail of a domain without SPF.",
        fix: "Add one TXT record that begins with v=spf1.",
        message: (params) => missingText(params),
        help: ({ domain, near, example }) => near === null
            ? `Add one TXT record at ${domain} that begins with v=spf1 and names who may send${example ? ", for example: v=spf1 mx -all" : ""}.`
            : "Correct that TXT record: receivers do not see it.",
    }),
    "spf/multiple-records": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Several SPF records at one name",
        why: "Receivers stop with an error (permerror), as if there were no valid SPF at all.",
        fix: "Merge them into one.",
        message: ({ domain, records }) => `${domain} has ${records} SPF records; receivers then treat SPF as broken (permerror)`,
        help: () => "Keep one record with the terms of all, and delete the others.",
    }),
    "spf/syntax": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPF record that cannot be read",
        why: "One faulty term breaks the whole record: receivers treat it as an error (permerror).",
        fix: "Correct the term at the column shown.",
        message: (params) => syntaxText(params),
        help: ({ split, strings, instead, term }) => `${split ? `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings)} ` : instead === null ? "" : `Write ${instead} instead of ${term}. `}One faulty term breaks the whole record: receivers treat it as broken (permerror).`,
    }),
    "spf/typo": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "A term that is valid SPF but surely mistyped",
        why: "ip4=192.0.2.1 or a second v=spf1 is read as an unknown modifier and skipped in silence.",
        fix: "Write the term that was meant.",
        message: (p) => "near" in p
            ? unseenText(p)
            : `${p.term} in the record of ${p.domain} is valid SPF, but surely not what was meant: ${p.modifier ? "receivers skip it without a word" : "it leads nowhere"}`,
        help: (p) => ("near" in p ? mergeText(p) : p.meant === "" ? `Remove ${p.term}.` : `Write ${p.meant}.`),
    }),
    "spf/unknown-modifier": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Modifier that nobody knows",
        why: "Receivers ignore it; it is mostly a typing error.",
        fix: "Remove or correct it.",
        message: ({ term }) => `${term} is a modifier that no receiver knows`,
        help: () => "Remove it, or correct its name (redirect, exp).",
    }),
    "spf/invisible-character": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPF-like text with a character that nobody sees",
        why: "A zero-width or no-break space, a byte order mark or a smart quote hides the text from every receiver.",
        fix: "Type the record anew, or copy the cleaned one.",
        message: (params) => unseenText(params),
        help: (params) => mergeText(params),
    }),
    "spf/string-splitting": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Strings that join without a space",
        why: "The parts of a TXT record are joined as they are, so two terms become one.",
        fix: "End a string with a space.",
        message: ({ domain }) => `the SPF record of ${domain} is split into strings that join without a space between two terms`,
        help: ({ strings }) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings),
    }),
    "spf/range-host-bits": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Network with bits beyond its prefix",
        why: "Receivers read it as the whole network, which may not be meant.",
        fix: "Write the network's first address.",
        message: ({ term, read }) => `${term} has bits beyond its prefix; receivers read it as ${read}`,
        help: ({ read }) => `Write ${read}, or the single address if only that was meant.`,
    }),
    "spf/too-long": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "TXT records too large for one UDP answer",
        why: "Answers over 512 bytes fail where TCP or EDNS is filtered.",
        fix: "Remove TXT records that are no longer needed.",
        message: ({ domain, bytes, limit }) => `the TXT records of ${domain} take about ${bytes} bytes on the wire; over ${limit} they may not fit into one UDP answer of 512`,
        help: () => "Remove TXT records that nobody needs any more, or move part of the SPF record into an include of your own.",
    }),
    "spf/type-99": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Record of the old type SPF (99)",
        why: "No receiver asks for it any more; beside the TXT record it only goes stale.",
        fix: "Delete it; publish TXT only.",
        message: ({ domain, hasTxt }) => `${domain} has a record of the old type SPF (99) ${hasTxt ? "beside" : "instead of"} the TXT record; no receiver asks for it (RFC 7208 §3.1)`,
        help: ({ hasTxt }) => hasTxt ? "Delete the record of type SPF." : "Publish the same text as TXT, and delete the record of type SPF.",
    }),
};


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   FG: () => (/* binding */ undecidedText),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Um: () => (/* binding */ costsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   fQ: () => (/* binding */ inStepText),
/* harmony export */   hj: () => (/* binding */ noticed),
/* harmony export */   jf: () => (/* binding */ oddText),
/* harmony export */   nn: () => (/* binding */ othersText)
/* harmony export */ });
/* unused harmony exports atText, helpText */
/* harmony import */ var _mail_spf_term_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);
/* harmony import */ var _noticed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1562);



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
const noticed = (0,_noticed_js__WEBPACK_IMPORTED_MODULE_2__/* .noticedIn */ .w)(atText, helpText);


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   WP: () => (/* binding */ dnsbl)
/* harmony export */ });
/* unused harmony export wayOutText */
/* harmony import */ var _list_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);

function reasonText({ reason, code }) {
    const parts = [...(reason === null ? [] : [(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningsText */ .Mo)(reason)]), ...(code === null ? [] : [code])];
    return parts.length === 0 ? "" : `（${parts.join("、")}）`;
}
function timeText(hours) {
    return hours < 72 || hours % 24 !== 0 ? `${hours}時間` : `${hours / 24}日`;
}
function remarkText({ cost, note }) {
    const price = { free: "無料", optional: "無料。料金を払う必要はありません", paid: "" }[cost ?? "paid"];
    const parts = [price, (0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(note ?? "")].filter((part) => part !== "");
    return parts.length === 0 ? "" : `（${parts.join("。")}）`;
}
function wayOutText(way) {
    const { criteria, says, how, page, hours, who, cost } = way;
    const cause = `掲載基準：${criteria === null ? "リスト独自の基準" : (0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(criteria)}。${says === null ? "" : `リストの説明：「${says}」。`}`;
    const note = remarkText(way);
    const bare = remarkText({ ...way, cost: "paid" });
    const see = page === null ? "" : ` 詳細：${page}`;
    const at = page === null ? "リストのサイト" : ` ${page} `;
    const time = hours === undefined ? "" : `最後に検出されてから${timeText(hours)}で`;
    const orWaits = hours === undefined ? "" : `待つこともできます（${time}自動的に解除されます）。`;
    switch (how) {
        case "form":
            if (who === "hoster")
                return `${cause}まず原因を調べて止めてください。解除は、ネットワークの管理者が${at}から申請します。ホスティング会社に連絡してください${bare}。${orWaits}`;
            return `${cause}まず原因を調べて止めてください（止めないと再び掲載されます）。そのうえで、${at}から${who === "anyone" ? "解除を申請してください（誰でも申請できます）" : "解除を申請してください"}${note}。${orWaits}`;
        case "expires":
            return `${cause}原因を調べて止めてください。掲載は${time}自動的に解除されるため、申請は不要です${cost === "optional" ? note : bare}。${see}`;
        case "hoster":
            return `${cause}このIPアドレスだけでなくネットワーク全体が対象で、解除を申請できるのはネットワークの運用者だけです。ホスティング会社に連絡してください${bare}。${see}`;
        case "mail":
            return `${cause}まず原因を調べて止め、そのうえでリストの運営者にメールで連絡してください${note}。${orWaits}${see}`;
        case "paid":
            return `${cause}解除に料金を求めるリストです${bare}。原因を止め、重要な送信先がこのリストを使っている場合にだけ支払いを検討してください。${see}`;
        case "none":
            return `${cause}申請による解除を受け付けていないリストです${bare}。原因を止めるか、別のIPアドレスから送信してください。${see}`;
    }
}
function policyText(way, scope) {
    const { says, page, who } = way;
    const told = says === null ? "" : `リストの説明：「${says}」。`;
    if (scope === "domain")
        return `ドメインの種類を示す登録で、メールに問題があるという意味ではありません。${told}実態と異なる場合は、${page === null ? "リスト" : ` ${page} `}に連絡してください${remarkText(way)}。`;
    const remark = remarkText(who === "hoster" ? { ...way, cost: "paid" } : way);
    const take = who === "hoster" ? "ホスティング会社に除外を依頼してください" : "除外を申請してください";
    return `問題のあるメールが見つかったわけではありません。直接メールを送信しないはずの範囲として登録されています。${told}プロバイダーの送信サーバーを経由して送信するか、固定IPアドレスで独自の逆引きがある場合は${page === null ? "" : ` ${page} から`}${take}${remark}。`;
}
function askText(way) {
    const { how, page, hours, who, cost } = way;
    const note = remarkText(way);
    const bare = remarkText({ ...way, cost: "paid" });
    const at = page === null ? "リストのサイト" : `${page} `;
    const see = page === null ? "" : ` 詳細：${page}`;
    const time = hours === undefined ? "" : `最後に検出されてから${timeText(hours)}で`;
    const orWaits = hours === undefined ? "" : `待つこともできます（${time}自動的に解除されます）。`;
    switch (how) {
        case "form":
            if (who === "hoster")
                return `解除は、ネットワークの管理者が ${at}から申請します。ホスティング会社に連絡してください${bare}。${orWaits}`;
            return `${at}から${who === "anyone" ? "誰でも解除を申請できます" : "解除を申請してください"}${note}。${orWaits}`;
        case "expires":
            return `${time}自動的に解除されるため、申請は不要です${cost === "optional" ? note : bare}。${see}`;
        case "hoster":
            return `ネットワーク全体が対象で、申請できるのはその運用者だけです。ホスティング会社に連絡してください${bare}。${see}`;
        case "mail":
            return `リストの運営者にメールで連絡してください${note}。${orWaits}${see}`;
        case "paid":
            return `解除に料金を求めるリストです${bare}。重要な送信先がこのリストを使っている場合にだけ検討してください。${see}`;
        case "none":
            return `申請による解除を受け付けていません${bare}。消えない場合は別のIPアドレスから送信してください。${see}`;
    }
}
function changedText({ criteria, page }) {
    return `何が変わったかを調べてください（基準：${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(criteria)}）。${page === null ? "" : ` ${page}`}`;
}
function portalsText(portals) {
    if (portals === undefined || portals.length === 0)
        return "";
    return ` 公開リストを使わない受信側の評価は、それぞれのページで確認できます：${portals.map((p) => `${p.receivers.replace(", ", "と")}は ${p.title} ${p.page}`).join(" 、")}`;
}
const dnsbl = {
    "dnsbl/listed": {
        title: "送信元IPアドレスがブラックリストに掲載されています",
        why: "このリストを使う受信側は、このIPアドレスからのメールを拒否するか、迷惑メールとして扱います。",
        fix: "原因を調べて止め、そのうえでリストのページから解除を申請してください。",
        message: (listed) => `${listed.subject} が ${listed.list} に掲載されています${reasonText(listed)}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/policy": {
        title: "メールサーバーがないはずのIPアドレスとしてリストに登録されています",
        why: "迷惑メールが理由ではありません。ネットワークの管理者の申告や名前の付け方から、直接メールを送信しない範囲とされています。",
        fix: "プロバイダーの送信サーバー（スマートホスト）を経由して送信するか、ネットワークの管理者に対象から外してもらってください。",
        message: (listed) => `${listed.subject} が ${listed.list} のポリシーリストに登録されています${reasonText(listed)}`,
        help: ({ wayOut, scope }) => policyText(wayOut, scope),
    },
    "dnsbl/network-listed": {
        title: "送信元IPアドレスの属するネットワークが掲載されています",
        why: "このIPアドレスではなく、近隣のIPアドレスや事業者が理由です。これを理由にメールを拒否する受信側は多くありません。",
        fix: "ホスティング会社に連絡してください。このサーバーでの対処では変わりません。",
        message: ({ subject, list, scope }) => `${subject} の${scope === "asn" ? "事業者（AS）" : "ネットワーク"}が ${list} に掲載されています`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/domain-listed": {
        title: "送信ドメインがドメインのブラックリストに掲載されています",
        why: "どのIPアドレスから送信しても、このドメインを含むメールはフィルターに拒否されます。",
        fix: "原因（サイトの改ざんや購入した宛先リストなど）を調べて止め、そのうえで解除を申請してください。",
        message: (listed) => `${listed.subject} が ${listed.list} に掲載されています${reasonText(listed)}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/name-listed": {
        title: "サーバーの名前がドメインのブラックリストに掲載されています",
        why: "受信側は、HELOの名前や逆引きの名前もドメインのブラックリストで確認し、掲載されていれば、どのドメインのメールであってもそのサーバーからの受信を拒否します。",
        fix: "ホスティング会社の名前であれば、ホスティング会社に連絡するか、独自の逆引きを設定してください。自社の名前であれば、原因を調べて止め、解除を申請してください。",
        message: (listed) => `${listed.as === "helo" ? "HELOの名前" : "逆引きの名前"} ${listed.subject} が ${listed.list} に掲載されています${reasonText(listed)}`,
        help: ({ wayOut, as }) => `掲載された名前がホスティング会社のものであれば、${as === "helo" ? "独自の名前を名乗るようにサーバーを設定して" : "独自の名前を逆引きに設定して"}ください。${wayOutText(wayOut)}`,
    },
    "dnsbl/allowlist-lost": {
        title: "送信元がホワイトリストから外れました",
        why: "このリストを信頼する受信側でも、通常どおりフィルターされるようになります。外されたのには理由があります。",
        fix: "リストのページで登録状況を確認し、外された理由を運営者に問い合わせてください。",
        message: ({ subject, list, was }) => `${subject} がホワイトリスト ${list} から外れました（以前：${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningsText */ .Mo)(was)}）`,
        help: changedText,
    },
    "dnsbl/reputation-fell": {
        title: "送信元のレピュテーションが下がりました",
        why: "評価型のリストは、ブラックリストより先に問題のあるメールを捉えます。GOODからNEUTRALやPOORに下がると、次に掲載されることがよくあります。",
        fix: "ブラックリストに掲載される前に、何が変わったか（送信数、苦情、アカウントの乗っ取りなど）を調べてください。",
        message: ({ subject, list, from, to, meaning }) => `${list} での ${subject} のレピュテーションが ${from} から ${to} に下がりました（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningsText */ .Mo)(meaning)}）`,
        help: (fell) => `${changedText(fell)}${portalsText(fell.portals)}`,
    },
};


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText)
/* harmony export */ });
function faultText(fault) {
    switch (fault.code) {
        case "too-many-tags":
            return `タグが${fault.max}個を超えています`;
        case "empty-tag":
            return "このセミコロンの前のタグが空です";
        case "no-equals":
            return `${fault.text} に「=」がありません（名前=値 の形で書きます）`;
        case "bad-tag-name":
            return `${fault.text} はタグ名として正しくありません`;
        case "tag-twice":
            return `タグ ${fault.tag} が2回書かれています`;
        case "odd-character":
            return `${fault.tag}= に使えない文字 ${fault.character} が含まれています`;
        case "bad-value":
            return `${fault.tag}=${fault.value} は正しくありません（指定できる値：${fault.expected.join("、")}${fault.near === null ? "" : `。${fault.near} の誤りではありませんか`}）`;
        case "version-not-first":
            return "v=DKIM1 は先頭に書く必要があります";
        case "no-key":
            return "p= がなく、レコードに鍵が含まれていません";
        case "not-base64":
            return "p= がBase64として正しくありません";
        case "not-a-key":
            return fault.type === "rsa"
                ? "p= がDER形式のRSA公開鍵ではありません"
                : "p= が32バイトのEd25519公開鍵ではありません";
        case "too-many-bits":
            return `RSA鍵が${fault.bits}ビットあります（${fault.max}ビットまで確認します）`;
        case "weak-key":
            return `RSA鍵が${fault.bits}ビットしかありません（受信側は${fault.least}ビット未満の鍵を認めてはならないと定められています：RFC 8301）`;
        case "short-key":
            return `RSA鍵が${fault.bits}ビットです（${fault.least}ビットが推奨されています：RFC 8301）`;
        case "revoked":
            return "p= が空で、鍵が失効しています";
        case "testing":
            return "t=y により、DKIMをテスト中であると宣言しています";
        case "no-sha256":
            return "h= が、現在使われている唯一のハッシュであるsha256を許可していません（RFC 8301）";
        case "not-for-mail":
            return "s= に * も email もなく、メール用の鍵になっていません";
        case "domainkeys-g":
            return "g= は前身のDomainKeysのタグで、DKIMでは意味がありません（RFC 6376 §C.2）";
        case "no-policy":
            return fault.reports
                ? "p= がないため、受信側は p=none とみなします"
                : "p= と rua= がないため、受信側はこのレコードによるDMARCを適用しません";
        case "removed-tag":
            return `${fault.tag}= はDMARCから廃止されたタグで（RFC 9989）、新しい受信側では無視されます`;
        case "unknown-tag":
            return `${fault.tag}= はDMARCのタグではなく、無視されます${fault.near === null ? "" : `（${fault.near}= の誤りではありませんか）`}`;
        case "report-uri":
            return `${fault.tag}=${fault.uri} は「mailto:メールアドレス」の形ではありません`;
        case "report-size":
            return `${fault.uri} のサイズ制限は、DMARCから廃止されました（RFC 9989）`;
    }
}


/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ syntaxText),
/* harmony export */   hu: () => (/* binding */ spfRecord),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _spf_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6599);

function nearText({ text, odd }, otherwise) {
    return `${odd === null ? otherwise : `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)} が含まれています`}：${text}`;
}
function missingText({ domain, near }) {
    if (near === null)
        return `${domain} にSPFレコードがありません`;
    return `${domain} にSPFレコードがありません。次のレコードがSPFのつもりで書かれたようですが、${nearText(near, "「v=spf1」と空白で始まる必要があります")}`;
}
function syntaxText({ domain, column, term, fault, odd, others, more, split }) {
    const what = odd === null ? (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(fault) : `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)} が含まれています`;
    const glued = split ? "。また、文字列が項の間の空白なしに連結されています" : "";
    return `${domain} のSPFレコードを読み取れません。${column}文字目の ${term}：${what}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .othersText */ .nn)(others, more)}${glued}`;
}
function unseenText({ domain, near }) {
    return `${domain} の2つ目のTXTレコードはSPFのつもりで書かれたようですが、受信側には認識されません。${nearText(near, "「v=spf1」と空白で始まっていません")}`;
}
function mergeText({ meant }) {
    return `削除するか、有効なレコードに内容をまとめてください${meant === null ? "" : `（正しくは：${meant}）`}。`;
}
const spfRecord = {
    "spf/missing": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "送信ドメインにSPFレコードがありません",
        why: "GmailやOutlookは、SPFのないドメインのメールを拒否するか、警告を付けて表示します。",
        fix: "「v=spf1」で始まるTXTレコードを1つ追加してください。",
        message: (params) => missingText(params),
        help: ({ domain, near, example }) => near === null
            ? `${domain} に、「v=spf1」で始まり送信元を列挙したTXTレコードを1つ追加してください${example ? "（例：v=spf1 mx -all）" : ""}。`
            : "そのTXTレコードを直してください。今のままでは受信側に認識されません。",
    }),
    "spf/multiple-records": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPFレコードが複数あります",
        why: "受信側はエラー（permerror）とし、有効なSPFがないものとして扱います。",
        fix: "1つにまとめてください。",
        message: ({ domain, records }) => `${domain} にSPFレコードが${records}個あり、受信側ではSPFがエラー（permerror）になります`,
        help: () => "すべての内容を1つのレコードにまとめ、ほかは削除してください。",
    }),
    "spf/syntax": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPFレコードを読み取れません",
        why: "1か所の誤りでレコード全体が無効になり、受信側ではエラー（permerror）になります。",
        fix: "示された位置の項を直してください。",
        message: (params) => syntaxText(params),
        help: ({ split, strings, instead, term }) => `${split ? (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings) : instead === null ? "" : `${term} を ${instead} に直してください。`}1か所の誤りでレコード全体が無効（permerror）になります。`,
    }),
    "spf/typo": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "文法上は正しいものの、書き間違いと思われる項があります",
        why: "ip4=192.0.2.1 や2つ目の v=spf1 は、未知の修飾子として黙って無視されます。",
        fix: "意図した項を書いてください。",
        message: (p) => "near" in p
            ? unseenText(p)
            : `${p.domain} のSPFの ${p.term} は文法上は正しいものの、書き間違いと思われます（${p.modifier ? "受信側では無視されます" : "どこも指していません"}）`,
        help: (p) => "near" in p ? mergeText(p) : p.meant === "" ? `${p.term} を削除してください。` : `${p.meant} と書いてください。`,
    }),
    "spf/unknown-modifier": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "知られていない修飾子があります",
        why: "受信側では無視されます。多くは書き間違いです。",
        fix: "削除するか、直してください。",
        message: ({ term }) => `${term} は、受信側に知られていない修飾子です`,
        help: () => "削除するか、名前（redirect、exp）を直してください。",
    }),
    "spf/invisible-character": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPFのような文字列に、目に見えない文字が含まれています",
        why: "ゼロ幅スペース、改行しない空白、バイトオーダーマーク、引用符などが混ざると、受信側にSPFとして認識されません。",
        fix: "入力し直すか、修正済みのレコードをコピーしてください。",
        message: (params) => unseenText(params),
        help: (params) => mergeText(params),
    }),
    "spf/string-splitting": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "文字列が空白なしに連結されています",
        why: "TXTレコードの文字列はそのまま連結されるため、2つの項が1つになってしまいます。",
        fix: "文字列の末尾に空白を入れてください。",
        message: ({ domain }) => `${domain} のSPFレコードは、項の間の空白なしに連結される文字列に分かれています`,
        help: ({ strings }) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings),
    }),
    "spf/range-host-bits": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "プレフィックスより下のビットが指定されています",
        why: "受信側はネットワーク全体として扱うため、意図と異なることがあります。",
        fix: "ネットワークの先頭アドレスを書いてください。",
        message: ({ term, read }) => `${term} はプレフィックスより下のビットを含んでおり、受信側では ${read} として扱われます`,
        help: ({ read }) => `${read} と書いてください。そのIPアドレスだけを指す場合は、プレフィックスを外してください。`,
    }),
    "spf/too-long": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "TXTレコードが1つのUDP応答に収まりません",
        why: "512バイトを超える応答は、TCPやEDNSが遮断されている環境では受け取れません。",
        fix: "不要になったTXTレコードを削除してください。",
        message: ({ domain, bytes, limit }) => `${domain} のTXTレコードは応答全体で約${bytes}バイトあります。${limit}バイトを超えると、512バイトのUDP応答に収まらないことがあります`,
        help: () => "不要になったTXTレコードを削除するか、SPFレコードの一部を自分の include に移してください。",
    }),
    "spf/type-99": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "廃止されたSPF型（99）のレコードがあります",
        why: "この型を問い合わせる受信側はもうありません。TXTレコードと並べておくと、内容が古くなるだけです。",
        fix: "削除し、TXTレコードだけを公開してください。",
        message: ({ domain, hasTxt }) => `${domain} に、TXTレコード${hasTxt ? "とは別に" : "の代わりに"}廃止されたSPF型（99）のレコードがあります。この型は問い合わせられません（RFC 7208 §3.1）`,
        help: ({ hasTxt }) => hasTxt
            ? "SPF型のレコードを削除してください。"
            : "同じ内容をTXTレコードとして公開し、SPF型のレコードを削除してください。",
    }),
};


/***/ }),

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   FG: () => (/* binding */ undecidedText),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Um: () => (/* binding */ costsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   fQ: () => (/* binding */ inStepText),
/* harmony export */   hj: () => (/* binding */ noticed),
/* harmony export */   jf: () => (/* binding */ oddText),
/* harmony export */   nn: () => (/* binding */ othersText)
/* harmony export */ });
/* unused harmony exports atText, helpText */
/* harmony import */ var _noticed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);

function oddText({ first, count: all }) {
    const shown = first.map((c) => `${c.name}（${c.column}文字目）`);
    return `${shown.join("、")}${all > first.length ? ` ほか${all - first.length}個` : ""}`;
}
function faultText(fault) {
    switch (fault.code) {
        case "character":
            return `SPFに使えない文字があります（${fault.character}）`;
        case "twice":
            return `${fault.name}= は1回しか書けません`;
        case "no-term":
            return `${fault.text} という項はSPFにありません`;
        case "all-argument":
            return "all に値は付けられません";
        case "needs-domain":
            return `${fault.name} にはドメインが必要です（例：${fault.name}:example.com）`;
        case "ptr-argument":
            return "ptr に付けられるのはドメインだけです";
        case "unknown-mechanism":
            return `${fault.name} という項はSPFにありません${fault.near === null ? "" : `（${fault.near} の誤りではありませんか）`}`;
        case "prefix":
            return `${fault.family === 6 && fault.dual ? "//" : "/"}${fault.prefix} はプレフィックス長として正しくありません（IPv${fault.family}では0から${fault.family === 4 ? 32 : 128}まで）`;
        case "cannot-follow":
            return `${fault.name} の後に ${fault.text} は書けません`;
        case "needs-address":
            return `${fault.name} にはIPv${fault.name.slice(2)}アドレス（必要ならプレフィックス長付き）を書きます`;
        case "macro-byte":
            return `マクロに使えない文字があります（バイト値 ${fault.byte}）`;
        case "no-macro":
            return `${fault.text} はマクロとして正しくありません（％そのものは %% と書きます）`;
        case "macro-letter":
            return `${fault.text}：マクロ文字 ${fault.letter} はありません`;
        case "explanation-letter":
            return `${fault.text}：マクロ文字 ${fault.letter} は説明文（exp=）でしか使えません`;
        case "macro-labels":
            return `${fault.text}：ラベル数に0は指定できません`;
        case "no-domain":
            return "ドメインが書かれていません";
        case "last-label":
            return `${fault.text} は正しいドメイン名ではありません（最後のラベルが不正です）`;
    }
}
function atText(column) {
    return column === null ? "" : `（${column}文字目）`;
}
function placeText({ holder }) {
    return holder === null ? "" : `（${holder} のレコード内）`;
}
const MOST_IDLE = 5;
function costsText(costs) {
    const parts = [
        ...costs.costs.map((c) => `${c.name} ${c.lookups}回`),
        ...(costs.more > 0 ? [`ほか${costs.more}件`] : []),
        ...(costs.own > 0 ? [`自身の a、mx、ptr、exists ${costs.own}回`] : []),
    ];
    return `内訳：${parts.join("、")}。${idleText(costs)}`;
}
function idleText({ idle, includes, lookups }) {
    if (idle.length === 0)
        return "";
    const saved = idle.reduce((sum, i) => sum + i.lookups, 0);
    if (idle.length > MOST_IDLE)
        return `include ${includes}個のうち${idle.length}個（合わせて${saved}回、レポートのSPFツリーに表示）は、リストのどのIPアドレスにも使われていません。ほかに送信元がなければ、削除の候補になります。`;
    const shown = idle.map((i) => `${i.term}（${i.lookups}回減り、${lookups} → ${lookups - i.lookups}回）`);
    return `${shown.join("、")} は、リストのどのIPアドレスにも使われていません。ほかに送信元がなければ、削除の候補になります。`;
}
function splitText(strings) {
    return `TXTレコードの文字列はそのまま連結されます。新しい項が始まる前の文字列の末尾に空白を入れてください${strings === null ? "" : `（例：${strings}）`}。`;
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
            return `${help}${text}`;
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
            return "この項がないと誰も送信できなくなるため、公開するレコードは示しません。まず、この項が何を指すはずだったかを確認してください。";
        case "after-all":
            return `${undecided.terms.slice(0, 5).join("、")} を有効にするかどうかを決めてください。有効にする場合は all の前に移し、不要な場合は削除してください。決まるまで、公開するレコードは示しません。`;
        case "gone":
            return undecided.near === null
                ? `${undecided.term} の名前は書き間違いかもしれません。名前を直すか、使っていない場合は項を削除してください。削除すると送信できなくなるメールがあるかもしれないため、公開するレコードは示しません。`
                : `${undecided.near} の誤りではありませんか。${undecided.term} の名前を直してください。項を削除するのは、そのサービスから送信しなくなった場合だけです。決まるまで、公開するレコードは示しません。`;
        case "no-record-there":
            return undecided.near === null
                ? `${undecided.term} の名前にはIPアドレスがありますが、SPFレコードがありません。そのサーバーから送信している場合は include: を a: で書き、配信サービスの場合は include に書く名前を問い合わせてください。どちらでもない場合は項を削除してください。決まるまで、公開するレコードは示しません。`
                : `${undecided.near} の誤りではありませんか。${undecided.term} の名前を直してください。項を削除するのは、そのサービスから送信しなくなった場合だけです。決まるまで、公開するレコードは示しません。`;
        case "in-use":
            return `${undecided.term} は削除しないでください。${undecided.by} から、そのサービスを使っていることがわかります。include に書く名前をサービスに問い合わせてください。`;
        case "shuts-out":
            return `直したレコードでは ${undecided.address} から送信できなくなるおそれがあるため、公開するレコードは示しません。そこから送信しているかどうかを確認してください。`;
        case "too-many-lookups":
            return "確実に減らせる項がないため、公開するレコードは示しません。どのサービスをやめるかを決めてください。";
        case "unproven":
            return `DNSへの問い合わせ${undecided.max}回以内では効果を確かめられなかったため、公開するレコードは示しません。まず、ホスト名や include を減らしてください。`;
    }
}
function othersText(others, more) {
    const shown = others.map((o) => `。${o.column}文字目の ${o.term}：${faultText(o.fault)}`).join("");
    return more > others.length ? `${shown}（ほか${more - others.length}か所）` : shown;
}
function inStepText(replaced) {
    if (replaced.length === 0)
        return "";
    return `公開するレコードでは ${replaced.join(" と ")} の代わりにIPアドレスを書き、参照を${replaced.length}回減らしています。サーバーを移したときは、レコードのIPアドレスも必ず変更してください。`;
}
const noticed = (0,_noticed_js__WEBPACK_IMPORTED_MODULE_0__/* .noticedIn */ .w)(atText, helpText);


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ basisText),
/* harmony export */   p: () => (/* binding */ volume)
/* harmony export */ });
const number = (n) => Math.round(n).toLocaleString("ja-JP");
function basisText({ basis, compared }) {
    switch (basis) {
        case "month-mean":
            return `直前28日のうち送信数の分かる${compared}日間の平均と比較しました`;
        case "send-days":
            return `間隔を空けて送信しているため、直近${compared}回の送信日の中央値と比較しました`;
        case "usual-peaks":
            return "同様の山が繰り返しあるため、2番目に大きいものと比較しました";
        case "nothing-sent":
            return "送信がありませんでした";
    }
}
const volume = {
    "volume/jump": {
        title: "送信数がふだんより大幅に増えています",
        why: "受信側は、送信数が急増したIPアドレスからのメールを制限または拒否します。予定にない急増は、アカウントの乗っ取りであることが少なくありません。",
        fix: "予定になければ、送信しているアカウントやフォームを調べてください。予定どおりであれば、ウォームアップ計画（mailworthy volume --target）に沿って増やしてください。",
        message: ({ subject, day, volume: sent, ratio, usual }) => ratio === null
            ? `${subject} は ${day} に${number(sent)}通を送信しました（ふだんの送信はありません）`
            : `${subject} は ${day} に${number(sent)}通を送信しました（ふだんの${number(usual)}通の${ratio.toFixed(1)}倍）`,
        help: ({ outlook, basis, compared }) => `判定方法：${basisText({ basis, compared })}。予定になければ、送信しているアカウントやフォームを止めてください。予定どおりであれば、もっとゆっくり増やしてください。これはMailworthy独自の予測（${outlook}）で、メールサービス事業者の評価ではありません。`,
    },
    "volume/not-warmed-up": {
        title: "ほとんど送信のなかったIPアドレスから急に大量送信しています",
        why: "受信側にはこのIPアドレスの送信実績がないため、メールが制限、保留または拒否されます。",
        fix: "初めは、よく読んでくれる宛先に少しずつ送り、日ごとに増やしてください（mailworthy volume --target N で計画を作成できます）。",
        message: ({ subject, day, volume: sent }) => `${subject} は、4週間ほとんど送信がなかったあと、${day} に${number(sent)}通を送信しました`,
        help: () => "日ごとに少しずつ増やしてください。mailworthy volume FILE --target N で計画を作成できます。これはMailworthy独自の予測で、メールサービス事業者の評価ではありません。",
    },
    "volume/unlisted-source": {
        title: "一覧にないIPアドレスがご自身のドメインとして送信しています",
        why: "DMARCに合格したメールはご自身のもので、送信を代行するサービスか、忘れられたサーバーから送られています。一覧にないものは監視されないため、ブロックリストに載っても、逆引きが失われても、誰も気付きません。",
        fix: "誰のIPアドレスかを調べ（mailworthy lookup）、ご自身のものは送信者の一覧に加え、そうでないものは送信の許可（SPF、DKIMの鍵）を取り消してください。",
        message: ({ domain, ips, addresses, messages, days }) => `一覧にない${number(addresses)}件のIPアドレスが、${number(days)}日分のレポートで ${domain} としてDMARCに合格したメールを${number(messages)}通送信しています：${ips.join("、")}${addresses > ips.length ? " …" : ""}`,
        help: ({ domain }) => `ご自身のものは、送信者の一覧の ${domain} に加えて監視の対象にしてください。ご自身のものでなければ、なりすましが可能な状態です。SPFレコードから除くか、DKIMの鍵を取り替えてください。`,
    },
    "volume/unseen-source": {
        title: "一覧にあるIPアドレスから送信されていません",
        why: "レポートを送る受信側のどこでも、このIPアドレスからのメールが確認されていません。許可したまま使っていないIPアドレスは、ホスティング事業者の次の利用者に悪用されるおそれがあります。",
        fix: "もう送信しないのであれば、一覧とSPFレコードから除いてください。送信するはずであれば、送信されない理由を調べてください。",
        message: ({ domain, ips, addresses, reports, days }) => `${domain} の一覧にある${number(addresses)}件のIPアドレスからの送信が、どの受信側でも確認されていません（DMARCレポート${number(reports)}件、${number(days)}日分）：${ips.join("、")}${addresses > ips.length ? " …" : ""}`,
        help: () => "もう送信しないのであれば、一覧とSPFレコードから除いてください。レポートには、レポートを送る受信側が確認したメールしか含まれないため、少量の送信は現れないことがあります。",
    },
};


/***/ }),

/***/ 1562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noticedIn)
/* harmony export */ });
function noticedIn(atText, helpText) {
    return (words) => ({
        ...words,
        message: (params) => `${words.message(params)}${atText(params.at)}`,
        help: (params) => helpText(words.help(params), params.undecided),
    });
}


/***/ })

};
