export const id = 4005;
export const ids = [4005];
export const modules = {

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


/***/ }),

/***/ 3036:
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

// EXTERNAL MODULE: ./build/rules/words/en/spf.js
var spf = __webpack_require__(5247);
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
        help: ({ ip, helo }) => `Add ${ip} to the ${ip.includes(":") ? "AAAA" : "A"} records of ${helo}, or give this address a HELO name of its own.`,
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

// EXTERNAL MODULE: ./build/ip/ip.js
var ip_ip = __webpack_require__(6191);
;// CONCATENATED MODULE: ./build/rules/words/en/ptr.js

const family = (ip) => (ip.includes(":") ? "AAAA" : "A");
function isNoName(names) {
    return names.every((name) => name === "." || (0,ip_ip/* parseIp */.r5)(name) !== null);
}
const ptr = {
    "ptr/missing": {
        title: "Sending address without a reverse name",
        why: "Gmail, Outlook, GMX and most others refuse or defer mail from an address that has no PTR record.",
        fix: "Ask whoever owns the address (usually the hoster, in its control panel) to set the PTR to the server's name.",
        message: ({ ip }) => `${ip} has no reverse name (PTR record)`,
        help: ({ ip }) => `Set the PTR of ${ip} to the mail server's own name (the one it says in HELO); the owner of the address, usually the hoster, does that.`,
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
                : `Add an ${family(ip)} record ${ip} to ${names[0] ?? ""}, or let the PTR point to a name that already has that address.`,
    },
    "ptr/partly-confirmed": {
        title: "One of several reverse names does not lead back to the address",
        why: "Receivers take one of the names, in no fixed order: some of your connections are refused, and nobody can tell which.",
        fix: "Delete the PTR record of that name, or add the address to the name.",
        message: ({ ip, astray, others }) => `${ip} is also called ${astray.join(", ")}, which does not lead back to ${ip} (${others.join(", ")} does)`,
        help: ({ ip, astray }) => `Have the PTR record of ${astray.join(", ")} deleted, or add an ${family(ip)} record ${ip} to that name. One name an address is best.`,
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
            if ((0,ip_ip/* parseIp */.r5)(first) !== null)
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

// EXTERNAL MODULE: ./build/rules/words/ja/spf.js
var ja_spf = __webpack_require__(7873);
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
            ? `${ip} は ${helo} と名乗りますが、この名前には${ip.includes(":") ? "IPv6" : "IPv4"}アドレスがありません`
            : `${ip} は ${helo} と名乗りますが、この名前のIPアドレスは ${addresses.join("、")} です`,
        help: ({ ip, helo }) => `${helo} の${ip.includes(":") ? "AAAA" : "A"}レコードに ${ip} を追加するか、このIPアドレス専用のHELOの名前を設定してください。`,
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

const ptr_family = (ip) => (ip.includes(":") ? "AAAA" : "A");
function ptr_isNoName(names) {
    return names.every((name) => name === "." || (0,ip_ip/* parseIp */.r5)(name) !== null);
}
const ptr_ptr = {
    "ptr/missing": {
        title: "送信元IPアドレスに逆引き（PTR）がありません",
        why: "Gmail、Outlook、GMXをはじめ多くの受信側は、PTRレコードのないIPアドレスからのメールを拒否または保留します。",
        fix: "IPアドレスの管理者（通常はホスティング会社。コントロールパネルで設定できることもあります）に、PTRをサーバーの名前に設定してもらってください。",
        message: ({ ip }) => `${ip} に逆引き（PTRレコード）がありません`,
        help: ({ ip }) => `${ip} のPTRを、メールサーバー自身の名前（HELOで名乗る名前）に設定してください。設定するのはIPアドレスの管理者で、通常はホスティング会社です。`,
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
                : `${names[0] ?? ""} に${ptr_family(ip)}レコード ${ip} を追加するか、すでにこのIPアドレスを持つ名前にPTRを変更してください。`,
    },
    "ptr/partly-confirmed": {
        title: "複数の逆引きの名前のうち、元のIPアドレスに戻らないものがあります",
        why: "受信側は複数の名前から順不同に1つを選びます。戻らない名前が選ばれた接続だけが拒否され、原因が分かりにくくなります。",
        fix: "その名前のPTRレコードを削除するか、その名前にIPアドレスを追加してください。",
        message: ({ ip, astray, others }) => `${ip} の逆引きのうち ${astray.join("、")} は、正引きしても ${ip} になりません（${others.join("、")} は一致します）`,
        help: ({ ip, astray }) => `${astray.join("、")} のPTRレコードを削除してもらうか、その名前に${ptr_family(ip)}レコード ${ip} を追加してください。逆引きの名前は1つにすることをお勧めします。`,
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
            if ((0,ip_ip/* parseIp */.r5)(first) !== null)
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
        ...spf/* spf */.kH,
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
        ...ja_spf/* spf */.kH,
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


/***/ })

};
