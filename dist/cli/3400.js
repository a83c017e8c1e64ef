export const id = 3400;
export const ids = [3400];
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

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
function isoTime(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bounceCommand: () => (/* binding */ bounceCommand)
});

// EXTERNAL MODULE: ./build/core/without.js
var without = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/dns/dig.js
var dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/mail/bounce/commands.js


function commandsFor(cause, { ip, domain, recipientDomain, list, helo = false }) {
    const on = (what, line) => what === null ? [] : line(what);
    switch (cause) {
        case "blocklisted":
            return on(ip ?? domain, (s) => list !== null && list.zone !== null && list.dead === null
                ? [`mailworthy dnsbl ${s} --list ${list.zone}`, `mailworthy dnsbl ${s}`]
                : [`mailworthy dnsbl ${s}`]);
        case "spf-fail":
            return on(domain, (d) => [
                ...on(ip, (a) => [helo ? `mailworthy spf ${a} "" --helo ${d}` : `mailworthy spf ${a} postmaster@${d}`]),
                (0,dig/* digCommand */.gJ)({ name: d, type: "TXT" }),
            ]);
        case "dkim-fail":
            return on(domain, (d) => [`mailworthy check ${d}`]);
        case "dmarc-fail":
            return on(domain, (d) => [
                (0,dig/* digCommand */.gJ)({ name: (0,dns_name/* below */.Gz)("_dmarc", d), type: "TXT" }),
                ...on(ip, (a) => [`mailworthy spf ${a} postmaster@${d}`]),
            ]);
        case "unauthenticated":
            return on(domain, (d) => [
                ...on(ip, (a) => [`mailworthy spf ${a} postmaster@${d}`]),
                (0,dig/* digCommand */.gJ)({ name: d, type: "TXT" }),
                (0,dig/* digCommand */.gJ)({ name: (0,dns_name/* below */.Gz)("_dmarc", d), type: "TXT" }),
            ]);
        case "no-ptr":
        case "generic-ptr":
        case "helo-rejected":
            return on(ip, (a) => [`mailworthy lookup ${a}`]);
        case "reputation":
        case "policy":
            return [
                ...on(ip, (a) => [`mailworthy dnsbl ${a}`, `mailworthy lookup ${a}`]),
                ...on(domain, (d) => [`mailworthy check ${d}`]),
            ];
        case "sender-domain-not-found":
            return on(domain, (d) => [(0,dig/* digCommand */.gJ)({ name: d, type: "MX" }), `mailworthy lookup ${d}`]);
        case "domain-unknown":
        case "relay-denied":
        case "connection":
        case "mail-loop":
            return on(recipientDomain, (d) => [(0,dig/* digCommand */.gJ)({ name: d, type: "MX" })]);
        case "rate-limited":
        case "greylisted":
        case "content-spam":
        case "virus":
        case "message-malformed":
        case "message-too-large":
        case "mailbox-unknown":
        case "mailbox-full":
        case "mailbox-disabled":
        case "sender-blocked":
        case "auth-required":
        case "tls-required":
        case "receiver-fault":
        case "unknown":
            return [];
    }
}

// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 1 modules
var catalogue = __webpack_require__(1477);
;// CONCATENATED MODULE: ./build/mail/bounce/lists.js

const NAMES = [
    [
        /\bspamhaus[\s-]*(?:DBL|domain)|dbl\.spamhaus\.org|spamhaus\.org\/(?:dbl|query\/(?:domain|dbl)|lookup\/domain)/i,
        "dbl.spamhaus.org",
    ],
    [/\bspamhaus[\s-]*ZRD\b|zrd\.spamhaus\.org/i, "zrd.spamhaus.org"],
    [/\bspamhaus[\s-]*PBL\b|pbl\.spamhaus\.org|spamhaus\.org\/pbl/i, "pbl.spamhaus.org"],
    [/\bspamhaus[\s-]*XBL\b|xbl\.spamhaus\.org|spamhaus\.org\/xbl/i, "xbl.spamhaus.org"],
    [
        /\bspamhaus[\s-]*(?:SBL(?!-XBL)|CSS)\b|(?<!-)sbl\.spamhaus\.org|sbl-css\.spamhaus|spamhaus\.org\/(?:sbl|css)/i,
        "sbl.spamhaus.org",
    ],
    [/\bHOSTKARMA\b|junkemailfilter/i, "hostkarma.junkemailfilter.com"],
    [/spamhaus/i, "zen.spamhaus.org"],
    [/spamcop/i, "bl.spamcop.net"],
    [/barracuda ?reputation|barracudacentral/i, "b.barracudacentral.org"],
    [/\bSORBS\b/i, "dnsbl.sorbs.net"],
    [/uceprotect[\s-]*(?:level ?)?2|dnsbl-2\.uceprotect/i, "dnsbl-2.uceprotect.net"],
    [/uceprotect[\s-]*(?:level ?)?3|dnsbl-3\.uceprotect/i, "dnsbl-3.uceprotect.net"],
    [/uceprotect/i, "dnsbl-1.uceprotect.net"],
    [/\bmailspike/i, "bl.mailspike.net"],
    [/\bPSBL\b|psbl\.(?:org|surriel)/i, "psbl.surriel.com"],
    [/backscatterer/i, "ips.backscatterer.org"],
    [/blocklist\.de/i, "bl.blocklist.de"],
    [/\bSURBL\b/i, "multi.surbl.org"],
    [/\bURIBL\b/i, "multi.uribl.com"],
    [/\bgbudb\b/i, "truncate.gbudb.net"],
    [/\bCBL\b|abuseat\.org/i, "cbl.abuseat.org"],
    [/manitu/i, "ix.dnsbl.manitu.net"],
    [/\binvaluement|ivmSIP|ivmURI/i, "invaluement"],
    [/senderscore\.org|\bReturn ?Path\b|validity\.com/i, "bl.score.senderscore.com"],
    [/abusix/i, "combined.mail.abusix.zone"],
    [/mail-abuse\.(?:com|org)|ers\.trendmicro|trend ?micro/i, "Trend Micro ERS"],
    [/proofpoint/i, "Proofpoint Dynamic Reputation"],
    [/fortiguard/i, "FortiGuard AntiSpam"],
    [/senderbase|talosintelligence/i, "Cisco Talos"],
    [/csi\.cloudmark|cloudmark/i, "Cloudmark Sender Intelligence"],
];
const PAGES = {
    "zrd.spamhaus.org": "https://check.spamhaus.org/",
    "pbl.spamhaus.org": "https://check.spamhaus.org/",
    "xbl.spamhaus.org": "https://check.spamhaus.org/",
    "sbl.spamhaus.org": "https://check.spamhaus.org/",
    invaluement: "https://www.invaluement.com/lookup/",
    "bl.score.senderscore.com": "https://senderscore.org/",
    "combined.mail.abusix.zone": "https://lookup.abusix.com/",
    "Trend Micro ERS": "https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/",
    "Proofpoint Dynamic Reputation": "https://ipcheck.proofpoint.com/",
    "FortiGuard AntiSpam": "https://www.fortiguard.com/services/antispam",
    "Cisco Talos": "https://talosintelligence.com/reputation_center",
    "Cloudmark Sender Intelligence": "https://csi.cloudmark.com/en/reset/",
};
const NAMED = /(?:blocked (?:using|by|with)|listed (?:at|on|in|by)|found (?:in|on)|rejected by|is in an RBL(?: on)?|RBL:?|dnsbl:?|listed at) (?:the )?(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i;
const DOMAIN_LISTED = /\b(?:mail ?from|sender|envelope|header|from|helo|ehlo|link|url|uri|body|reverse(?: dns)?)(?:['\s-]{1,3}s)?[\s-]{0,2}(?:domain|host ?name|name)\b.{0,80}\b(?:listed|blocked|found|on|in)\b/i;
function listOf(text, owner) {
    if (owner !== null)
        return { name: owner, zone: null, page: null, dead: null };
    const written = NAMED.exec(text)?.[1]?.toLowerCase() ?? null;
    const zone = written !== null && isList(written) ? written : (NAMES.find(([name]) => name.test(text))?.[1] ?? null);
    if (zone === "zen.spamhaus.org" && !/\bzen\b/i.test(text) && DOMAIN_LISTED.test(text))
        return named("dbl.spamhaus.org");
    if (zone !== null)
        return named(zone);
    const asked = /listed (?:on|at|in|by) https?:\/\/|blocked using \S+\.\S+;|listed (?:on|at|in|by) \S+ \(127\./i.test(text);
    return written !== null && (asked || written.split(".").length > 2) ? named(written) : null;
}
function isList(zone) {
    return [...catalogue/* CATALOGUE */.yh, ...catalogue/* DEAD */.zQ].some((e) => e.zone === zone) || NAMES.some(([, z]) => z === zone);
}
function named(zone) {
    const dead = catalogue/* DEAD */.zQ.find((d) => d.zone === zone)?.since ?? null;
    const page = (0,catalogue/* catalogueEntry */.yd)(zone)?.removal.page ?? PAGES[zone] ?? null;
    return { name: { kind: "named", name: zone }, zone: zone.includes(".") ? zone : null, page, dead };
}

// EXTERNAL MODULE: ./build/mail/bounce/list-name.js
var list_name = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/mail/bounce/next-steps.js
var next_steps = __webpack_require__(3536);
;// CONCATENATED MODULE: ./build/mail/bounce/refusals.json
const refusals_namespaceObject = /*#__PURE__*/JSON.parse('{"stages":[{"of":"reply","note":"A receiver whose blocklist set-up is broken reads like a listing and is none; then what single receivers say.","groups":[{"receiver":null,"source":"https://www.spamhaus.org/faqs/dnsbl-usage/","date":"2026-11-24","rows":[{"cause":"receiver-fault","match":"open resolver|public (?:dns )?resolver|returnc\\\\/(?:pub|vol|err)|127\\\\.255\\\\.255\\\\.25[245]|exceeded its (?:free )?(?:query|usage) (?:limit|quota)","concern":"none","next":"broken-list"}]},{"receiver":null,"source":"https://uribl.com/refused.shtml","date":"2026-11-28","rows":[{"cause":"receiver-fault","match":"-> ?Query Refused|uribl\\\\.com\\\\/refused","concern":"none","next":"broken-list"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc7504","date":"2026-11-29","rows":[{"cause":"domain-unknown","match":"^(?:521|556) .{0,340}(?:not accepting network messages|(?:does|do) not accept (?:any )?(?:e-?)?mails?\\\\b)"}]},{"receiver":"Microsoft 365","source":"https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online","date":"2026-11-29","rows":[{"cause":"tls-required","match":"\\\\b[45]\\\\.7\\\\.3(?:1[6-9]|2\\\\d)\\\\b"},{"cause":"rate-limited","match":"\\\\bReceivingRate(?:Perm|Temp)?\\\\b","concern":"recipient"},{"cause":"dmarc-fail","match":"\\\\bDmarcRejection\\\\b"}]},{"receiver":"Gmail","source":"https://support.google.com/a/answer/3726730","date":"2026-11-29","rows":[{"cause":"dmarc-fail","match":"\\\\b[45]\\\\.7\\\\.(?:32|40)\\\\b|Unauthenticated email from (?<subject>[\\\\w.-]{1,255}) is not accepted"}]},{"receiver":"Yahoo","source":"https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt","date":"2026-11-29","rows":[{"cause":"rate-limited","match":"\\\\bVS1-IP\\\\b","concern":"ip"},{"cause":"reputation","match":"\\\\bVS1-MF\\\\b|\\\\[IPTS\\\\d\\\\d\\\\]","concern":"domain"},{"cause":"no-ptr","match":"\\\\b(?:RTR:RD|DNS:(?:NR|B\\\\d))\\\\b","case":true},{"cause":"generic-ptr","match":"\\\\b(?:RTR:(?:DU|RL)|RLY:IR)\\\\b","case":true},{"cause":"virus","match":"\\\\bRTR:CH\\\\b.{0,60}virus"},{"cause":"reputation","match":"\\\\b(?:RTR|RLY|CON):(?!GE)[A-Z]{1,2}\\\\d?\\\\b","case":true,"concern":"ip"},{"cause":"content-spam","match":"\\\\bHVU:B\\\\d\\\\b","case":true},{"cause":"rate-limited","match":"\\\\bDYN:T\\\\d\\\\b","case":true,"concern":"ip"},{"cause":"dmarc-fail","match":"\\\\bDMARC:[A-Z]","case":true},{"cause":"message-malformed","match":"\\\\bMFF:[A-Z]","case":true}]},{"receiver":null,"source":"https://www.linuxmaster.jp/linux_blog/2020/05/fortiguard.html","date":"2026-11-29","rows":[{"cause":"content-spam","match":"FortiGuard.{0,20}AntiSpam.{0,20}(?:URLs?\\\\b|URI)|\\\\bASE reports it as spam","concern":"none"},{"cause":"blocklisted","match":"FortiGuard ?-? ?AntiSpam black IP(?:.{0,40}black ip (?<subject>[0-9a-f.:]{3,45}))?","concern":"ip"},{"cause":"blocklisted","match":"(?:listed|blocked) (?:by|in|on) (?:the )?FortiGuard","concern":"ip"}]},{"receiver":null,"source":"https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118380-technote-esa-00.html","date":"2026-11-29","rows":[{"cause":"mailbox-unknown","match":"\\\\b5\\\\.1\\\\.0 Address rejected|^5[45]\\\\d (?:#?5\\\\.1\\\\.\\\\d )?<?[^\\\\s<>@]{1,128}@[^\\\\s<>@:]{1,255}>?:? (?:Recipient )?(?:address )?rejected\\\\.?$|^5[45]\\\\d (?:#?5\\\\.1\\\\.\\\\d )?Recipient address rejected\\\\.?$"}]},{"receiver":null,"source":"https://www.postfix.org/postconf.5.html","date":"2026-11-29","rows":[{"cause":"blocklisted","match":"(?:Helo command \\\\[|(?:Unverified )?Client host \\\\[(?=[^\\\\s;]{0,255} blocked using \\\\S{0,60}(?:dbl|rhsbl|dblack|uri|surbl|zrd|nordspam))|Sender address \\\\[(?:[^\\\\s\\\\]@]{1,128}@)?)(?<subject>(?=[^\\\\]]{0,255}[a-z])[a-z0-9._-]{1,255})\\\\] blocked using","concern":"domain"},{"cause":"sender-domain-not-found","match":"Sender address rejected: Domain (?<subject>\\\\S{1,255}) does not accept mail \\\\(nullMX\\\\)","next":"sender-null-mx"},{"cause":"receiver-fault","match":"\\\\bServer configuration (?:problem|error)\\\\b"}]},{"receiver":null,"source":"https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html","date":"2026-11-29","rows":[{"cause":"sender-domain-not-found","match":"Verification failed for <(?:[^\\\\s<>@]{1,128}@)?(?<subject>[^\\\\s<>@]{1,255})>.{0,300}Sent: RCPT TO:.{1,400}Sender verify failed","next":"sender-callout"},{"cause":"sender-domain-not-found","match":"(?:Callback setup failed|Previous \\\\(cached\\\\) callout verification failure|Could not complete sender verify callout)(?: while verifying <(?:[^\\\\s<>@]{1,128}@)?(?<subject>[^\\\\s<>@]{1,255})>)?","next":"sender-callout"},{"cause":"sender-domain-not-found","match":"(?:^|\\\\s)Verification failed for <(?:[^\\\\s<>@]{1,128}@)?(?<subject>[^\\\\s<>@]{1,255})>|\\\\bSender verify failed\\\\b"},{"cause":"blocklisted","match":"\\\\[?(?<subject>[0-9a-f.:]{7,45})\\\\]? is listed (?:at|in|on|by) (?:[a-z0-9-]{1,63}\\\\.){1,10}[a-z]{2,63} \\\\(127\\\\."},{"cause":"blocklisted","match":"(?<subject>(?=[^\\\\s]{0,255}[a-z])(?:[a-z0-9_-]{1,63}\\\\.){1,10}[a-z]{2,63}) is listed (?:at|in|on|by) (?:[a-z0-9-]{1,63}\\\\.){1,10}[a-z]{2,63} \\\\(127\\\\.","concern":"domain"}]},{"receiver":null,"source":"https://launchpad.net/spf-engine","date":"2026-11-29","rows":[{"cause":"spf-fail","match":"\\\\bSPF (?:Permanent|Temporary|Perm|Temp) ?Error\\\\b|domain owner discourages use of this host|\\\\bSPF fail - not authorized\\\\b"}]},{"receiver":"Gmail","source":"https://support.google.com/a/answer/3726730","date":"2026-11-28","rows":[{"cause":"dmarc-fail","match":"(?:rate limited|blocked) because .{0,60}(?:\\\\bDMARC\\\\b|From:? header .{0,30}align)"},{"cause":"spf-fail","match":"(?:rate limited|blocked) because .{0,60}\\\\bSPF\\\\b"},{"cause":"dkim-fail","match":"(?:rate limited|blocked) because .{0,60}\\\\bDKIM\\\\b"},{"cause":"receiver-fault","match":"Mail server temporarily rejected message"},{"cause":"message-malformed","match":"Messages missing a valid (?:address in (?:the )?From|message-?id)|Messages with multiple addresses in From"},{"cause":"virus","match":"blocked because its content presents a potential"},{"cause":"dmarc-fail","match":"Unauthenticated email from (?<subject>[\\\\w.-]{1,255}) is not accepted due to domain\'?s\\\\b"}]},{"receiver":"Google Groups","source":"https://support.google.com/groups/answer/46436","date":"2026-11-28","rows":[{"cause":"policy","match":"the group you tried to contact \\\\(|support\\\\.google\\\\.com\\\\/(?:a\\\\/\\\\S{1,80}\\\\/bin\\\\/topic\\\\.py\\\\?topic=25838|a\\\\/\\\\S{1,80}\\\\/answer\\\\/167430|groups\\\\/)|groups\\\\.google\\\\.com\\\\/\\\\S{0,100}support","next":"to-recipient"}]},{"receiver":"Microsoft 365","source":"https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online","date":"2026-11-28","rows":[{"cause":"mailbox-unknown","match":"5\\\\.4\\\\.1 (?:(?:\\\\[|<)[^\\\\s\\\\]>]{1,320}[\\\\]>]:? )?Recipient address(?:es)? rejected ?: Access denied"},{"cause":"rate-limited","match":"4\\\\.7\\\\.65[2-9]\\\\b|has exceeded the maximum number of connections","concern":"ip"},{"cause":"blocklisted","match":"\\\\((?:S800[12])\\\\)|MailFrom domain is listed in","concern":"domain"},{"cause":"reputation","match":"not currently accepting mail from your ip","concern":"ip"},{"cause":"unauthenticated","match":"Client host rejected: was not authenticated"}]},{"receiver":"Yahoo","source":"https://senders.yahooinc.com/smtp-error-codes","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"\\\\[BL\\\\d\\\\d\\\\]","concern":"ip"}]},{"receiver":"T-Online","source":"https://postmaster.t-online.de/index.en.html","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"\\\\bIP[:=] ?(?<subject>[0-9a-f.:]{4,45}) - A problem occurred","concern":"ip","list":{"kind":"own","of":"T-Online"},"next":"t-online"},{"cause":"reputation","match":"\\\\bIP[:=] ?(?<subject>[0-9a-f.:]{4,45}) - None\\\\/bad reputation","concern":"ip","next":"t-online"}]},{"receiver":"Mimecast","source":"https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes","date":"2026-11-28","rows":[{"cause":"greylisted","match":"Internal resources? (?:are |is )?temporarily unavailable"},{"cause":"spf-fail","match":"Sender Invalid - SPF|SPF .{0,20}envelope rejected"},{"cause":"sender-blocked","match":"envelope blocked\\\\b|Rejected by header[- ]based Blocked Senders","next":"to-recipient"},{"cause":"policy","match":"header[- ]based (?:Anti-)?Spoofing policy|Blocked by (?:Greylisting|policy)|organization does not accept","next":"to-recipient"}]},{"receiver":"Spectrum","source":"https://www.spectrum.net/support/internet/understanding-email-error-codes","date":"2026-11-28","rows":[{"cause":"reputation","match":"\\\\bAUP#[-A-Za-z]{0,12}(?:10[0-9]\\\\d|12[0-5]\\\\d|1500|1520)\\\\b","concern":"ip"},{"cause":"no-ptr","match":"\\\\bAUP#[-A-Za-z]{0,12}11[0-5]\\\\d\\\\b"},{"cause":"policy","match":"\\\\bAUP#[-A-Za-z]{0,12}(?:11[6-9]\\\\d|1560)\\\\b"},{"cause":"rate-limited","match":"\\\\bAUP#[-A-Za-z]{0,12}(?:1[34]\\\\d\\\\d|15[458]0)\\\\b","concern":"ip"},{"cause":"message-too-large","match":"\\\\bAUP#[-A-Za-z]{0,12}1530\\\\b"}]},{"receiver":"Cox","source":"https://www.cox.com/residential/support/email-error-codes.html","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"\\\\b(?:IPBL[01]{4,5}|CXBL|CDRBL)\\\\b","concern":"ip"},{"cause":"content-spam","match":"\\\\bURLBL[01]{3,4}\\\\b","concern":"none"},{"cause":"no-ptr","match":"\\\\bCXDNS\\\\b|cox\\\\.net.{0,120}(?:DNS check failure|no rDNS)"},{"cause":"unauthenticated","match":"\\\\bCXSNDR\\\\b"},{"cause":"rate-limited","match":"\\\\b(?:CXCNCT|CXMXRT|CXTHRT)\\\\b|cox\\\\.net.{0,120}(?:too many sessions|message threshold)","concern":"ip"},{"cause":"policy","match":"\\\\b(?:CXSMTP|CXMJ)\\\\b"}]},{"receiver":"La Poste","source":"https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/","date":"2026-11-28","rows":[{"cause":"reputation","match":"\\\\b(?:LPN|LPNAAA|OFR|OUK)\\\\d{0,3}[-_](?:10[56789]|201)\\\\b","concern":"ip"},{"cause":"rate-limited","match":"\\\\b(?:LPN|LPNAAA|OFR|OUK)\\\\d{0,3}[-_](?:42[34])\\\\b","concern":"ip"}]},{"receiver":"SFR","source":"https://www.sfr.fr/","date":"2026-11-28","rows":[{"cause":"reputation","match":"Abus detecte GU_EIB_\\\\d\\\\d","concern":"ip"}]},{"receiver":"KDDI","source":"https://www.au.com/mobile/service/email/","date":"2026-11-28","rows":[{"cause":"sender-blocked","match":"not allowed to send mail from|user is not found in.{0,20}filter","only":true},{"cause":"rate-limited","match":"Sorry, too many (?:messages|connections)|cannot be accepted.{0,20}now","only":true,"concern":"ip"}]},{"receiver":"iCloud","source":"https://support.apple.com/en-us/102322","date":"2026-11-28","rows":[{"cause":"reputation","match":"(?:me|icloud)\\\\.com ESMTP not accepting connections","concern":"ip"}]},{"receiver":"Verizon","source":"https://senders.yahooinc.com/smtp-error-codes","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"\\\\bEmail from \\\\S{1,80} is currently blocked by Verizon","concern":"ip"}]},{"receiver":"EarthLink","source":"https://www.earthlink.net/block","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"is blocked by EarthLink|EarthLink.{0,30}DUL","concern":"ip","list":{"kind":"own","of":"EarthLink"}}]},{"receiver":"QQ","source":"https://open.work.weixin.qq.com/help2/pc/20055","date":"2026-11-28","rows":[{"cause":"spf-fail","match":"SPF check failed.{0,40}qq"},{"cause":"dmarc-fail","match":"DMARC check failed"},{"cause":"no-ptr","match":"IP frequency.{0,10}PTR"},{"cause":"sender-domain-not-found","match":"Mailfrom domain .{0,10}(?:invalid|not exist)|Invalid (?:mail ?from|sender) domain"}]},{"receiver":"Trend Micro","source":"https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"(?:mail-abuse\\\\.(?:com|org)|ers\\\\.trendmicro|blocked (?:using|by) Trend Micro|Trend Micro (?:ERS|RBL|Email Reputation|Network Reputation))\\\\b|\\\\b(?:ERS|RBL)-(?:QIL|DUL)\\\\b|\\\\bQIL\\\\b.{0,80}trendmicro","concern":"ip"}]},{"receiver":"Cisco Talos","source":"https://talosintelligence.com/reputation_center","date":"2026-11-28","rows":[{"cause":"reputation","match":"senderbase\\\\.org|talosintelligence\\\\.com|SenderBase Reputation|\\\\bSBRS\\\\b|your (?:mail ?)?server.{0,40}poor reputation.{0,30}(?:Sender ?Base|Talos)","concern":"ip"}]},{"receiver":"Fortinet","source":"https://www.fortiguard.com/services/antispam","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"FortiGuard ?-? ?Anti-?Spam.{0,30}(?:block|black|ip)|rejected by FortiGuard|fortiguard\\\\.com\\\\/(?:learnmore|webfilter|antispam)","concern":"ip","list":{"kind":"named","name":"FortiGuard AntiSpam"}}]},{"receiver":"Barracuda","source":"https://www.barracudacentral.org/rbl/removal-request","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"barracudanetworks\\\\.com\\\\/reputation|barracudacentral\\\\.org\\\\/(?:reputation|rbl|lookups)|blocked by \\\\S{0,60}barracudacentral","concern":"ip"},{"cause":"content-spam","match":"content denied .{0,80}Barracuda|Message blocked by .{0,20}Barracuda","concern":"none"}]},{"receiver":"Cloudmark","source":"https://csi.cloudmark.com/en/reset/","date":"2026-11-28","rows":[{"cause":"blocklisted","match":"blocked using Cloudmark|Cloudmark (?:Sender Intelligence|CSI)|csi\\\\.cloudmark\\\\.com\\\\/reset","concern":"ip"}]},{"receiver":null,"source":"https://www.spamhaus.org/faqs/dnsbl-usage/","date":"2026-11-28","rows":[{"cause":"policy","match":"\\\\b(?:ip|host|client|server)(?: address)?(?: \\\\[?[0-9a-f.:]{3,45}\\\\]?)? (?:is |has been |was )?(?:black-? ?listed|blocked) by (?:the )?recipient\\\\b","concern":"ip","list":{"kind":"of-recipient"},"next":"to-recipient"},{"cause":"sender-blocked","match":"\\\\bsender\\\\b(?! ip\\\\b).{0,40} (?:on|in) (?:the )?(?:(?:\\\\S{1,60}\'s|our|my|its|their|local|internal|domain|personal|own) ){1,3}(?:block|black|deny) ?-?list\\\\b","next":"to-recipient"},{"cause":"blocklisted","match":"\\\\b(?:sender )?ip[ -]?address(?:es)? ?[\\\\[(]?(?<subject>[0-9a-f.:]{3,45})?[\\\\])]? ?(?:is |has been |was )?(?:currently |locally )?black-? ?listed\\\\b(?! by (?:the )?(?:recipient|user))|from (?:a )?black-? ?listed ip\\\\b","concern":"ip","list":{"kind":"of-receiver"}},{"cause":"receiver-fault","match":"\\\\b(?:dns ?[rbw]l|rbl|spamhaus)\\\\b.{0,60}(?:timed? ?out|lookup (?:failed|failure|error)|(?:not|un)available|no answer)","concern":"none","next":"broken-list"},{"cause":"sender-blocked","match":"(?:on|in) my (?:personal |own )?(?:block|black|deny|kill) ?-?(?:list|file)|\\\\buser black-? ?list\\\\b|@\\\\S{1,255} has (?:black-? ?listed|blocked) |(?<!\\\\bip )not (?:listed )?(?:in|on) (?:the |a |our |my )?(?:white|allow|safe|accepted|members?)(?:ed)?[ -]?(?:list|senders?)","next":"to-recipient"},{"cause":"sender-blocked","match":"(?:recipient|user|customer|organi[sz]ation)\'s (?:personal |own |private )?(?:block|black|deny|reject) ?-?list|black-? ?listed by (?:the )?(?:recipient|user|admin\\\\w{0,12}|owner|customer)|(?:rejected|blocked|refused) by (?:this|the) (?:user|recipient)\\\\b","next":"to-recipient"},{"cause":"policy","match":"Recipient address \\\\S{0,320} (?:rejected|blocked|listed).{0,20}(?:using|by|in) ","concern":"recipient","next":"to-recipient"},{"cause":"blocklisted","match":"\\\\b(?:SORBS|SPAMHAUS|SPAMCOP|UCEPROTECT|BARRACUDA|PSBL|HOSTKARMA|MAILSPIKE|SEM|INVALUEMENT|NJABL|AHBL|CBL) (?:\\\\w{1,12} )?(?:DNSBL|RBL|BL)? ?(?:Entry|listing|hit|match)\\\\b"},{"cause":"blocklisted","match":"\\\\bListed (?:by|in|at|on) (?:the )?[A-Z][A-Z0-9_./-]{3,40}\\\\b(?:[\\\\s:.;,]|$)","case":true},{"cause":"blocklisted","match":"(?:IP addresses|address|host|IP) (?:is |are )?(?:currently )?(?:on|in) (?:the )?(?:Spamhaus|SORBS|SpamCop|UCEPROTECT|Barracuda|CBL)\\\\b|\\\\bin Spamhaus\'s list"},{"cause":"blocklisted","match":"(?<!\\\\b(?:not|no|never|without)\\\\b[^.;]{0,18})\\\\b(?:rbl|dns ?bl)s?\\\\b.{0,12}\\\\b(?:deny|denied|denies|reject|rejected|block|blocked|blocks|listed|hit|match|refused)\\\\b|(?:multi-?blacklist|rejected based on blacklist|listed as abusive)","concern":"ip"},{"cause":"blocklisted","match":"IP address black-? ?listed|network is (?:temporar(?:y|ily) )?black-? ?listed|blocked by ldap:|Error - Blocked for abuse|blocked for abuse\\\\b|The IP .{1,60} is blacklisted|in (?:a|an|our|my) (?:local |internal )?(?:black|block|deny) ?-?list\\\\b","concern":"ip"}]},{"receiver":"Gmail","source":"https://support.google.com/a/answer/3726730","date":"2026-11-24","rows":[{"cause":"dmarc-fail","match":"Unauthenticated email from (?<subject>\\\\S{1,255}) is not accepted due to domain\'?s DMARC policy"},{"cause":"dmarc-fail","match":"(?:isn\'t|is not) aligned with either the authenticated SPF or DKIM"},{"cause":"spf-fail","match":"The MAIL FROM domain \\\\[(?<subject>[^\\\\]\\\\s]{1,255})\\\\] has an SPF record with a hard fail"},{"cause":"spf-fail","match":"fails to pass SPF checks for an SPF record with a hard fail"},{"cause":"spf-fail","match":"SPF record of the sending domain has one or more suspicious entries"},{"cause":"spf-fail","match":"(?:senders|to) (?:to )?authenticate (?:their email )?with SPF\\\\b(?! or)"},{"cause":"dkim-fail","match":"(?:senders|to) (?:to )?authenticate (?:their email )?with DKIM\\\\b"},{"cause":"unauthenticated","match":"Gmail requires all senders to authenticate with either SPF or DKIM|(?:does not have authentication information or )?fails to pass authentication checks"},{"cause":"no-ptr","match":"(?:sending IP|your IP address)(?: address)?[^.]{0,60} (?:does not|doesn\'t) have a PTR record|IPv6 sending guidelines regarding PTR|PTR record\'?s forward DNS"},{"cause":"tls-required","match":"(?:wasn\'t|was not|not been|not) sent over a TLS connection|TLS required for RCPT domain"},{"cause":"rate-limited","match":"unusual rate of (?:unsolicited )?mail originating from your (?:SPF|DKIM) domain(?: \\\\[(?<subject>[\\\\w.-]{1,255}\\\\.[a-z]{2,63})\\\\])?","concern":"domain"},{"cause":"rate-limited","match":"unusual rate of (?:unsolicited )?mail containing one of your URL"},{"cause":"rate-limited","match":"unusual rate of (?:unsolicited )?(?:mail|email)","concern":"ip"},{"cause":"reputation","match":"very low reputation of the sending IP","concern":"ip"},{"cause":"reputation","match":"very low reputation of the sending domain","concern":"domain"},{"cause":"content-spam","match":"message is likely (?:unsolicited mail|suspicious due to the nature)|Gmail has detected that this message is likely"},{"cause":"rate-limited","match":"receiving mail (?:too quickly|at a rate that prevents)","concern":"recipient"},{"cause":"mailbox-disabled","match":"The email account that you tried to reach is (?:disabled|inactive)|inbox is out of storage space and inactive"},{"cause":"mailbox-unknown","match":"The email account that you tried to reach does not exist"},{"cause":"mailbox-full","match":"account that you tried to reach is over quota|inbox is out of storage space|is over quota"},{"cause":"policy","match":"violates \\\\S{1,255} email policy","next":"to-recipient"},{"cause":"policy","match":"not authorized to send email directly to our servers","concern":"ip","next":"dial-up-range"},{"cause":"policy","match":"IP not in whitelist for RCPT domain","concern":"ip","next":"to-recipient"},{"cause":"virus","match":"its content presents a potential security issue"},{"cause":"message-malformed","match":"not RFC 5322 compliant|missing a valid (?:address in the From|message-?id)|multiple addresses in From"},{"cause":"relay-denied","match":"Mail relay denied|Invalid credentials for relay"},{"cause":"message-too-large","match":"exceeded Google\'?s message size limit"}]},{"receiver":"Outlook.com","source":"https://sendersupport.olc.protection.outlook.com/pm/troubleshooting","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"messages from \\\\[?(?<subject>[0-9a-f.:]{1,45})?\\\\]? ?(?:weren\'t|were not) sent\\\\b.{0,120}on our block ?list","concern":"ip","list":{"kind":"own-blocklist","of":"Outlook.com"},"next":"outlook-form"},{"cause":"blocklisted","match":"part of their network is on our block ?list|OutlookDNSBL","concern":"ip","list":{"kind":"own-blocklist","of":"Outlook.com"},"next":"outlook-form"},{"cause":"blocklisted","match":"\\\\bSC-004\\\\b|\\\\bOU-001\\\\b","case":true,"concern":"ip","list":{"kind":"own-blocklist","of":"Outlook.com"},"next":"outlook-form"},{"cause":"generic-ptr","match":"\\\\bDY-001\\\\b|Outlook\\\\.com.{0,80}dynamic IP"},{"cause":"reputation","match":"\\\\b(?:SC-00[123]|OU-002|DY-002)\\\\b.{0,80}(?:rejected by (?:Outlook|Hotmail|Windows Live)|policy reasons)","concern":"ip"},{"cause":"rate-limited","match":"\\\\bRP-00[123]\\\\b","case":true,"concern":"ip"}]},{"receiver":"Microsoft 365","source":"https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online","date":"2026-11-24","rows":[{"cause":"policy","match":"\\\\b5\\\\.7\\\\.750\\\\b|from unregistered domain","concern":"domain","next":"m365-account"},{"cause":"reputation","match":"4\\\\.7\\\\.65[01].{0,80}temporarily rate limited due to IP reputation|mail server \\\\[(?<subject>[^\\\\]]{1,255})\\\\] has been temporarily rate limited","concern":"ip","list":{"kind":"ip-reputation","of":"Microsoft"}},{"cause":"blocklisted","match":"Access denied, banned sending IP \\\\[?(?<subject>[0-9a-f.:]{1,45})?|\\\\b5\\\\.7\\\\.6(?:0[6-9]|[1-4]\\\\d)\\\\b","concern":"ip","list":{"kind":"own-blocklist","of":"Microsoft 365"},"next":"m365-delist"},{"cause":"blocklisted","match":"5\\\\.7\\\\.511 Access denied, banned sender","concern":"ip","list":{"kind":"own-blocklist","of":"Microsoft 365"},"next":"m365-delist"},{"cause":"sender-blocked","match":"blocked (?:by \\\\S{1,255} )?using Customer Block ?list|5\\\\.7\\\\.513\\\\b","concern":"ip","list":{"kind":"of-recipient"},"next":"to-recipient"},{"cause":"sender-blocked","match":"5\\\\.7\\\\.507 Access denied, rejected by recipient","concern":"ip","next":"to-recipient"},{"cause":"spf-fail","match":"5\\\\.7\\\\.515.{0,600}\\\\bspf ?= ?(?:fail|softfail|none)"},{"cause":"dkim-fail","match":"5\\\\.7\\\\.515.{0,600}\\\\bdkim ?= ?(?:fail|none)"},{"cause":"dmarc-fail","match":"5\\\\.7\\\\.515.{0,600}\\\\bdmarc ?= ?(?:fail|none)"},{"cause":"unauthenticated","match":"5\\\\.7\\\\.515\\\\b|sending domain \\\\[?(?<subject>[\\\\w.-]{1,255})\\\\]? (?:does not|doesn\'t) meet the required authentication level"},{"cause":"unauthenticated","match":"sent over IPv6 \\\\[?(?<subject>[0-9a-f:]{1,45})?\\\\]? must pass either SPF or DKIM","concern":"ip"},{"cause":"dmarc-fail","match":"sending domain \\\\[?(?<subject>[\\\\w.-]{1,255})\\\\]? (?:does not|doesn\'t) pass DMARC verification|\\\\b5\\\\.7\\\\.509\\\\b"},{"cause":"no-ptr","match":"sending IPv6 address \\\\[?(?<subject>[0-9a-f:]{1,45})?\\\\]? must have a reverse DNS record"},{"cause":"helo-rejected","match":"5\\\\.7\\\\.506 Access denied, bad HELO"},{"cause":"rate-limited","match":"\\\\b5\\\\.7\\\\.508\\\\b|has exceeded permitted limits within","concern":"ip"},{"cause":"rate-limited","match":"5\\\\.7\\\\.705\\\\b|5\\\\.2\\\\.12[12]\\\\b|tenant has exceeded threshold|ThresholdExceeded","concern":"domain"},{"cause":"reputation","match":"5\\\\.7\\\\.708\\\\b|traffic not accepted from this IP","concern":"ip"},{"cause":"reputation","match":"4\\\\.7\\\\.[5-8]\\\\d\\\\d Access denied, please try again later","concern":"ip","list":{"kind":"ip-reputation","of":"Microsoft"}},{"cause":"policy","match":"5\\\\.7\\\\.510\\\\b|does not accept email over IPv6","concern":"none","next":"no-ipv6"},{"cause":"policy","match":"5\\\\.1\\\\.8 Access denied, bad outbound sender|5\\\\.7\\\\.50[1-3] Access denied","concern":"domain","next":"m365-account"},{"cause":"policy","match":"RESOLVER\\\\.RST\\\\.(?:NotAuthorized|AuthRequired|RestrictedToRecipientsPermission)|5\\\\.7\\\\.(?:124|133|134|136)\\\\b|not in allowed-senders list","next":"to-recipient"},{"cause":"auth-required","match":"5\\\\.7\\\\.57 |Client was not authenticated"},{"cause":"relay-denied","match":"TenantAttribution; ?Relay Access Denied|\\\\b5\\\\.7\\\\.64\\\\b"},{"cause":"mailbox-unknown","match":"RESOLVER\\\\.ADR\\\\.(?:RecipNotFound|RecipientNotFound|ExRecipNotFound)|5\\\\.4\\\\.1 Recipient address rejected: Access denied"},{"cause":"mailbox-full","match":"STOREDRV\\\\.Deliver.{0,60}(?:QuotaExceeded|mailbox full)"},{"cause":"message-too-large","match":"RESOLVER\\\\.RST\\\\.(?:Recip|Send)SizeLimit"},{"cause":"mail-loop","match":"5\\\\.4\\\\.14\\\\b|Hop count exceeded"}]},{"receiver":"Yahoo","source":"https://senders.yahooinc.com/smtp-error-codes","date":"2026-11-24","rows":[{"cause":"reputation","match":"Messages from (?<subject>[0-9a-f.:]{1,45}) (?:temporarily deferred|will be permanently deferred)","concern":"ip"},{"cause":"reputation","match":"\\\\[TSS?(?:0[1-4]|09|11)\\\\]","case":true,"concern":"ip"},{"cause":"unauthenticated","match":"Yahoo requires all senders to authenticate|5\\\\.7\\\\.9 Message not accepted for policy reasons"},{"cause":"policy","match":"\\\\[PH01\\\\]|not accepted for policy reasons"},{"cause":"mailbox-unknown","match":"This user doesn\'t have an? \\\\S{1,255} account"},{"cause":"mailbox-disabled","match":"This mailbox is disabled|account has been disabled or discontinued|\\\\bis no longer valid\\\\b"},{"cause":"sender-domain-not-found","match":"unresolvable RFC\\\\.5321 from domain"},{"cause":"rate-limited","match":"User is receiving mail too quickly|Max message per connection reached"},{"cause":"mailbox-unknown","match":"mailbox not found","only":true}]},{"receiver":"iCloud","source":"https://support.apple.com/en-us/102322","date":"2026-11-24","rows":[{"cause":"unauthenticated","match":"failing both SPF and DKIM aut(?:h)?entication"},{"cause":"dmarc-fail","match":"rejected due to (?<subject>[\\\\w.-]{1,255}?)(?:\'s)? DMARC policy"},{"cause":"receiver-fault","match":"Service unavailable - try again later","only":true},{"cause":"policy","match":"\\\\[(?:CS|HM|HT)\\\\d\\\\d\\\\] Message rejected due to local policy","concern":"ip","list":{"kind":"local-policy","of":"iCloud"},"next":"apple"},{"cause":"rate-limited","match":"deferred due to excessive volume","concern":"ip"},{"cause":"content-spam","match":"message content rejected due to spam"},{"cause":"mailbox-disabled","match":"inactive email address|recipient no longer on server"},{"cause":"mailbox-unknown","match":"unknown or illegal alias"}]},{"receiver":"docomo","source":"https://note.com/sendmagic/n/neb6bbe7e51cf","date":"2026-11-24","rows":[{"cause":"sender-blocked","match":"Unknown user .{0,120}in reply to end of DATA","only":true,"concern":"recipient","next":"docomo-filter"},{"cause":"mailbox-unknown","match":"Unknown user","only":true,"next":"docomo-unknown"},{"cause":"mailbox-full","match":"Too much mail data"},{"cause":"message-malformed","match":"Line Too Long","only":true}]},{"receiver":"au","source":"https://note.com/sendmagic/n/n875d8dcb6cb8","date":"2026-11-24","rows":[{"cause":"sender-blocked","match":"550 : User unknown|User unknown .{0,20}in reply to end of DATA","only":true,"concern":"recipient","next":"au-filter"},{"cause":"mailbox-unknown","match":"User unknown","only":true}]},{"receiver":"SoftBank","source":"https://note.com/sendmagic/n/n5afbf98aeb25","date":"2026-11-24","rows":[{"cause":"mailbox-unknown","match":"550 .{0,10}Invalid recipient","only":true},{"cause":"sender-domain-not-found","match":"553 .{0,10}?(?<subject>[\\\\w.-]{1,255}\\\\.[a-z]{2,63}) does not exist","only":true}]},{"receiver":"GMX / WEB.DE","source":"https://postmaster.gmx.com/en/error-messages","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"IP address is (?:block|black) ?listed","concern":"ip","list":{"kind":"own","of":"GMX / WEB.DE"},"next":"gmx-link"},{"cause":"no-ptr","match":"Bad DNS PTR resource record","next":"ptr-then-link"},{"cause":"spf-fail","match":"Reject due to SPF policy"},{"cause":"reputation","match":"Reject due to policy violations","only":true,"concern":"ip","next":"dead-addresses"},{"cause":"rate-limited","match":"Rate limit reached","only":true,"concern":"ip"},{"cause":"mailbox-unknown","match":"Requested action not taken: mailbox unavailable","only":true},{"cause":"policy","match":"Reject due to policy restrictions"}]},{"receiver":"T-Online","source":"https://postmaster.t-online.de/index.en.html","date":"2026-11-24","rows":[{"cause":"generic-ptr","match":"Dialup\\\\/transient IP not allowed"},{"cause":"reputation","match":"554 (?:5\\\\.\\\\d\\\\.\\\\d )?IP=(?<subject>[0-9a-f.:]{1,45}) - None\\\\/bad reputation","concern":"ip","next":"t-online-unknown"},{"cause":"blocklisted","match":"554 (?:5\\\\.\\\\d\\\\.\\\\d )?IP=(?<subject>[0-9a-f.:]{1,45}) - A problem occurred","concern":"ip","list":{"kind":"own","of":"T-Online"},"next":"t-online"}]},{"receiver":"Orange","source":"https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/","date":"2026-11-24","rows":[{"cause":"spf-fail","match":"configuration SPF\\\\/DNS de votre nom de domaine|\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_401\\\\b"},{"cause":"blocklisted","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_102\\\\b|Adresse IP source bloquee pour incident de spam|Client host blocked for spamming issues","concern":"ip","list":{"kind":"own","of":"Orange / La Poste"},"next":"orange-link"},{"cause":"rate-limited","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_104\\\\b|Trop de connexions","concern":"ip"},{"cause":"auth-required","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_(?:305|402)\\\\b"},{"cause":"mailbox-unknown","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_416\\\\b|d au moins un destinataire invalide"},{"cause":"mailbox-full","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_417\\\\b|Boite du destinataire pleine"},{"cause":"mailbox-disabled","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_(?:420|426)\\\\b"},{"cause":"content-spam","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_(?:506|513)\\\\b|Mail rejete\\\\. Mail rejected"},{"cause":"message-too-large","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_514\\\\b"},{"cause":"dmarc-fail","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_517\\\\b"},{"cause":"reputation","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_(?:103|510|999)\\\\b","concern":"ip"},{"cause":"receiver-fault","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_505\\\\b"},{"cause":"policy","match":"\\\\b(?:LPN|OFR|OUK)\\\\d{0,3}_(?:403|405|415|421|630)\\\\b"}]},{"receiver":"Free","source":"https://postmaster.free.fr","date":"2026-11-24","rows":[{"cause":"reputation","match":"Too many (?:spams|errors) from your IP","concern":"ip","next":"free-24-hours"},{"cause":"content-spam","match":"550 spam detected"}]},{"receiver":"SFR","source":"https://bentonow.com/smtp-errors/sfr","date":"2026-11-24","rows":[{"cause":"reputation","match":"\\\\bSFR_IN_\\\\d01\\\\b|refused due to bad behavior","concern":"ip"}]},{"receiver":"mail.ru","source":"https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/reason/blocked.rb","date":"2026-11-24","rows":[{"cause":"generic-ptr","match":"do not accept mail from (?:hosts with )?dynamic IPs?"}]},{"receiver":"mail.ru","source":"https://help.ishosting.com/en/dmarc-check","date":"2026-11-24","rows":[{"cause":"dmarc-fail","match":"due to domain(?: \\\\((?<subject>[\\\\w.-]{1,255})\\\\))? owner DMARC policy"},{"cause":"content-spam","match":"spam message rejected"}]},{"receiver":"Yandex","source":"https://www.yandex.com/support/mail/bounces/yandex.html","date":"2026-11-24","rows":[{"cause":"content-spam","match":"rejected under suspicion of SPAM"},{"cause":"reputation","match":"Blocked by spam statistics","concern":"ip"},{"cause":"mailbox-disabled","match":"Policy rejection on the target address"},{"cause":"mailbox-full","match":"Mailbox size (?:limit )?exceeded"}]},{"receiver":"QQ","source":"https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencent.rb","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"Suspected spam ip","concern":"ip","list":{"kind":"own","of":"QQ"},"next":"qq-link"},{"cause":"rate-limited","match":"(?:IP|Domain|Sender|Connection) frequency limited|frequency of receiving messages is limited","concern":"ip"},{"cause":"sender-blocked","match":"Mail is rejected by recipients","next":"to-recipient"},{"cause":"mailbox-disabled","match":"is a deactivated mailbox"},{"cause":"content-spam","match":"Mail content denied|spam is embedded in the email"},{"cause":"reputation","match":"Connection denied|Suspected bounce attacks","only":true,"concern":"ip"}]},{"receiver":"NetEase","source":"https://biecuoliao.com/pa/MBRrwEM.html","date":"2026-11-29","rows":[{"cause":"reputation","match":"\\\\bHL:(?:REP|MEP|IHU)\\\\b","case":true,"concern":"ip"},{"cause":"rate-limited","match":"\\\\b(?:MI:(?:CEL|CCL|SFQ)|RP:(?:CEL|CCL)|HL:IFQ)\\\\b","case":true,"concern":"ip"},{"cause":"policy","match":"\\\\b(?:WM:BL[IU]|HL:IPB)\\\\b","case":true,"concern":"ip"}]},{"receiver":"Sakura Internet","source":"http://internetcom.jp/busnews/20140327/4.html","date":"2026-11-29","rows":[{"cause":"policy","match":"5\\\\.7\\\\.1 .{0,330}Command rejected","only":true,"concern":"ip","next":"to-recipient"}]},{"receiver":"J:COM","source":"https://note.com/sendmagic/n/n59a9f610bc0e","date":"2026-11-29","rows":[{"cause":"mailbox-unknown","match":"550 .{0,10}Invalid recipient","only":true},{"cause":"sender-domain-not-found","match":"553 .{0,10}?(?<subject>[\\\\w.-]{1,255}\\\\.[a-z]{2,63}) does not exist","only":true},{"cause":"rate-limited","match":"Too many messages for this session","concern":"ip"}]},{"receiver":"NetEase","source":"https://biecuoliao.com/pa/MBRrwEM.html","date":"2026-11-24","rows":[{"cause":"content-spam","match":"\\\\bDT:SPM\\\\b","case":true},{"cause":"spf-fail","match":"\\\\bMI:SPF\\\\b","case":true},{"cause":"rate-limited","match":"\\\\b(?:RP:(?:TRC|QRC|DRC)|HL:I[CF]C|MI:DMC)\\\\b","case":true,"concern":"ip"},{"cause":"blocklisted","match":"\\\\bDT:RBL\\\\b","case":true,"concern":"ip"}]},{"receiver":"Naver","source":"https://puffinknight.tistory.com/102","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"Your IP ?\\\\( ?(?<subject>[\\\\d.]{0,45}) ?\\\\) is filtered and this connection will be closed","concern":"ip","list":{"kind":"of-receiver"},"next":"register"},{"cause":"rate-limited","match":"You send too many messages","concern":"ip"}]},{"receiver":"Proofpoint","source":"https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/apple.rb","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"Blocked - see https?:\\\\/\\\\/(?:support|ipcheck)\\\\.proofpoint\\\\.com\\\\/\\\\S{0,255}?ip=(?<subject>[0-9a-f.:]{1,45})","concern":"ip"}]},{"receiver":"Mimecast","source":"https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes","date":"2026-11-24","rows":[{"cause":"spf-fail","match":"SPF Sender Invalid - envelope rejected"},{"cause":"dkim-fail","match":"DKIM Sender Invalid - envelope rejected"},{"cause":"dmarc-fail","match":"DMARC Sender Invalid - envelope rejected"},{"cause":"reputation","match":"local CT IP reputation","concern":"ip"},{"cause":"greylisted","match":"Internal resources are temporarily unavailable"},{"cause":"sender-blocked","match":"Envelope blocked - User (?:Domain )?Entry|Administrative prohibition envelope blocked|Blocked Senders - Block|block policy for (?:envelope from|header from)","next":"to-recipient"},{"cause":"policy","match":"Anti-Spoofing policy|content examination policy|Host network,? not allowed","next":"to-recipient"},{"cause":"reputation","match":"IP temporarily blacklisted","only":true,"concern":"ip"},{"cause":"tls-required","match":"This route requires (?:encryption|TLS|high-strength)"}]},{"receiver":"Symantec / MessageLabs","source":"https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/messagelabs.rb","date":"2026-11-24","rows":[{"cause":"spf-fail","match":"SPF \\\\(Sender Policy Framework\\\\) domain authentication fail"},{"cause":"content-spam","match":"553-?.{0,10}Message filtered"},{"cause":"reputation","match":"Connection rejected by policy \\\\[7\\\\.7\\\\]","concern":"ip"}]},{"receiver":"Cloudmark","source":"https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb","date":"2026-11-24","rows":[{"cause":"reputation","match":"Poor Reputation Sender|csi\\\\.cloudmark\\\\.com","concern":"ip"}]},{"receiver":"Comcast","source":"https://www.plesk.com/kb/support/unable-to-send-mail-in-plesk-error-554-host-refused-to-talk-to-me/","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"found on one or more DNSBLs|\\\\bBL00\\\\d{4}\\\\b","concern":"ip"},{"cause":"rate-limited","match":"\\\\bRL00\\\\d{4}\\\\b","case":true},{"cause":"mailbox-unknown","match":"Not our Customer"},{"cause":"mailbox-disabled","match":"Account Closed, Please Remove"}]},{"receiver":"AT&T","source":"https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"DNSBL:(?:RBL|ATTRBL) \\\\d{3} ?< ?(?<subject>[0-9a-f.:]{1,45}) ?>_is_blocked","concern":"ip","list":{"kind":"own","of":"AT&T"},"next":"att-forward"}]},{"receiver":"cPanel","source":"https://my.maxer.com/knowledgebase/226/Why-am-I-getting-the-error-Domain-has-exceeded-the-max-defers-and-failures-per-hour.html","date":"2026-11-24","rows":[{"cause":"rate-limited","match":"Domain (?<subject>[\\\\w.-]{1,255}) has exceeded the max (?:defers and failures|emails) per hour","concern":"domain","next":"cpanel-limit"},{"cause":"blocklisted","match":"JunkMail rejected - .{0,200}is in an RBL","concern":"ip"},{"cause":"auth-required","match":"Please turn on SMTP Authentication in your mail client"}]},{"receiver":"Amazon SES","source":"https://github.com/sisimai/set-of-emails","date":"2026-11-29","rows":[{"cause":"relay-denied","match":"Email address is not verified\\\\b|identit(?:y|ies) failed the check","next":"verify-identity"}]}]},{"of":"words","note":"Said by many. Looked for with the addresses of web pages taken out, whose words (…/blacklist-faq) prove nothing.","groups":[{"receiver":null,"source":"https://github.com/ActiveCampaign/smtp-field-manual","date":"2026-11-29","rows":[{"cause":"sender-domain-not-found","match":"Invalid DNS MX or A(?:/AAAA)? resource record|Sender address rejected: need fully-qualified"},{"cause":"unauthenticated","match":"\\\\bspoof(?:ed|ing) (?:message|e?-?mail|sender)"},{"cause":"relay-denied","match":"\\\\brelaying disallowed\\\\b"}]},{"receiver":null,"source":"https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml","date":"2026-11-29","rows":[{"cause":"mailbox-disabled","match":"\\\\b(?:mailbox|account) (?:\\\\S{1,320} )?(?:is |has been |was )?(?:temporarily )?blocked\\\\b(?! (?:by|due to) (?:spam|policy))"},{"cause":"content-spam","match":"black-? ?listed (?:word|phrase|content|subject|text)s?\\\\b"}]},{"receiver":null,"source":"https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html","date":"2026-11-29","rows":[{"cause":"content-spam","match":"\\\\bby (?:an |the )?anti-?spam (?:engine|system|filter)|\\\\btoo many same size mails"},{"cause":"blocklisted","match":"^5\\\\d\\\\d (?:5\\\\.7\\\\.1 )?black ip\\\\b","concern":"ip","list":{"kind":"of-receiver"}},{"cause":"helo-rejected","match":"\\\\bhelo ?host error"},{"cause":"reputation","match":"\\\\bip is (?:rejected|hangup)\\\\b|\\\\bopenrelay check","concern":"ip"},{"cause":"spf-fail","match":"\\\\bremote ip check error"},{"cause":"mailbox-unknown","match":"\\\\bcan\'t accept user\\\\b"}]},{"receiver":null,"source":"https://github.com/rjbs/Mail-DeliveryStatus-BounceParser","date":"2026-11-29","rows":[{"cause":"domain-unknown","match":"unrouteable mail domain|\\\\bname or service not known\\\\b"},{"cause":"connection","match":"has not yet been delivered|not reachable within the allowed queue|\\\\bhost \\\\S{1,255} is not responding|recipient server did not respond"},{"cause":"mailbox-full","match":"does not have enough space|mailbox lleno"},{"cause":"message-too-large","match":"\\\\bclass=size limit"},{"cause":"mailbox-unknown","match":"\\\\bno mail ?box available\\\\b|invalid final delivery userid|\\\\bBAD_RECIPIENT\\\\b|^\\\\W{0,4}undeliverable\\\\s{1,3}to \\\\S{1,128}@|wrong or no longer valid|does not have a final e?-?mail delivery point|not unique\\\\. several matches|destinatario desconocido|n\'existe (?:pas|plus)"},{"cause":"content-spam","match":"appears to be unsolicited|rejected - bulk e-?mail"},{"cause":"policy","match":"not accepting (?:mail|messages) with (?:attachments|embedded images)"}]},{"receiver":null,"source":"https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php","date":"2026-11-29","rows":[{"cause":"reputation","match":"due to abuse\\\\b|(?:do not|don\'t) accept (?:connections?|mail|messages) from your (?:ip|host|server|network)|\\\\btoo much spam from\\\\b|SPAM_CLIENT|(?:mail ?server|domain) is currently blocked|\\\\bfailed several antispam checks","concern":"ip"},{"cause":"mailbox-full","match":"not enough (?:disk|storage|mail) ?space|space (?:has|is) (?:been )?used up|exhausted allowed storage|exceed (?:the )?(?:maximum|max) (?:mailbox|storage)|too many messages on the server|zuviele Mails auf dem Server"},{"cause":"mailbox-disabled","match":"\\\\bno recipient activity\\\\b|should log ?in to enable receiving|mail receiving disabled|mail is not currently being accepted for this mailbox|this address no longer accepts mail|Mailbox deaktiviert|boite aux lettres desactivee|bloccato per inutilizzo|expirado por falta de uso|\\\\bestado: inactivo|konto jest zablokowane"},{"cause":"mailbox-unknown","match":"indirizzo (?:non esiste|inesistente)|destinatario (?:sconosciuto|errato)|destin\\\\. sconosciuto|adressat unbekannt|destinataire inconnu|nie ma takiego konta|\\\\bno redirect entry\\\\b|no one with that (?:e-?mail )?address|no such (?:person|mail drop|id)\\\\b|unable to find alias|not found in LDAP"},{"cause":"content-spam","match":"rejected by DCC|content (?:restrictions?|policy reject)|phone number filter|sensitive words?|consistent with spam|black ?-?listed url|declared spam|banned content"},{"cause":"policy","match":"\\\\bsecurity reasons?\\\\b|(?:from|in) (?:that|your|this) (?:country|location)\\\\b|geographical location"}]},{"receiver":null,"source":"https://www.postfix.org/postconf.5.html","date":"2026-11-29","rows":[{"cause":"rate-limited","match":"too many (?:invalid|unknown|bad|non-?existent) (?:recipients?|rcpts?(?: to)?(?: addresses)?|users?|addresses) from (?:this|your|the)? ?(?:ip|host|client|server)?","concern":"ip"}]},{"receiver":null,"source":"https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml","date":"2026-11-29","rows":[{"cause":"auth-required","match":"\\\\b(?:requires?|needs?) (?:SMTP )?auth(?:entication)?\\\\b|unauthenticated senders?\\\\b.{0,20}not allowed"},{"cause":"mail-loop","match":"\\\\bmail-?loop\\\\b"},{"cause":"sender-domain-not-found","match":"Domain may not exist or DNS check failed"},{"cause":"blocklisted","match":"\\\\bblock-?listing in effect\\\\b","concern":"ip"},{"cause":"blocklisted","match":"\\\\b(?:url|uri|link|domain)s? in (?:this|the|your) (?:e-?mail|message|body)\\\\b.{0,20} (?:is|are) listed (?:on|in|at|by)\\\\b","concern":"domain"},{"cause":"mailbox-unknown","match":"\\\\bcannot deliver mail for\\\\b|\\\\bno such ID\\\\b|check (?:if|that|whether) (?:the )?address is correct"},{"cause":"content-spam","match":"(?:rejected|refused|blocked)\\\\W{1,4}spam\\\\w{0,12}\\\\b|\\\\bmessage (?:was |has been |is )?filtered\\\\b"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc3207","date":"2026-11-29","rows":[{"cause":"tls-required","match":"(?:does not|doesn\'t|did not) (?:support|offer|advertise) (?:START)?TLS\\\\b|\\\\b(?:START)?TLS (?:is |was )?not (?:supported|offered|available)","next":"remote-tls"},{"cause":"tls-required","match":"\\\\b(?:START)?TLS (?:handshake|negotiation|connection) (?:has )?failed|certificate (?:verification|validation) failed|\\\\b(?:un)?trusted certificate|Server certificate not (?:trusted|verified)","next":"remote-tls"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc3463#section-3.2","date":"2026-11-29","rows":[{"cause":"helo-rejected","match":"(?:invalid|bad|unknown|illegal|malformed|no such) (?:domain|host|name)\\\\b.{0,80}\\\\(in reply to the greeting\\\\)"},{"cause":"sender-domain-not-found","match":"\\\\b[45]\\\\.1\\\\.[78]\\\\b.{0,80}(?:no such|unknown|not found|does not exist|invalid|bad address)"}]},{"receiver":null,"source":"https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt","date":"2026-11-29","rows":[{"cause":"blocklisted","match":"\\\\b(?:black|block|deny) ?-?listed (?:at|in|on|by) (?!the recipient|(?:the )?user)\\\\S"}]},{"receiver":null,"source":"https://github.com/sisimai/set-of-emails","date":"2026-11-29","rows":[{"cause":"domain-unknown","match":"MX or SRV record indicated no SMTP service|couldn\'t find (?:a|any) (?:mail exchanger|host named)|DNS lookup failure: host|\\\\bNo MX found for\\\\b|\\\\bDomain not found \\\\(#"}]},{"receiver":null,"source":"https://github.com/sisimai/set-of-emails","date":"2026-11-29","rows":[{"cause":"mailbox-disabled","match":"(?:mailbox|account|user|address)\\\\b.{0,40}(?:frozen|blocked due to inactivity)"},{"cause":"mailbox-full","match":"number of messages in (?:the )?recipient\'?s? mailbox exceeded"},{"cause":"relay-denied","match":"not configured to relay|\\\\bno relaying\\\\b|Rcpt-To validation failed"},{"cause":"mailbox-unknown","match":"\\\\bnot our (?:user|customer)\\\\b|\\\\bNot in recipient list\\\\b"},{"cause":"message-too-large","match":"message length exceeds|\\\\bmail size\\\\b.{0,20}(?:limit|exceed)"},{"cause":"message-malformed","match":"headers? too (?:large|long)|\\\\bline limit exceeded|\\\\bmedia error\\\\b"},{"cause":"mail-loop","match":"\\\\bloop detected\\\\b"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc6647","date":"2026-11-24","rows":[{"cause":"greylisted","match":"gr[ea]y[ -]?list"}]},{"receiver":null,"source":"https://www.postfix.org/postconf.5.html","date":"2026-11-24","rows":[{"cause":"helo-rejected","match":"(?:helo|ehlo)(?: command| name| argument)?\\\\b.{0,60}(?:rejected|invalid|denied|blocked|not allowed|does not resolve|mismatch|must|should|required)|(?:bad|invalid|forged|rejected|wrong|fake) (?:helo|ehlo)"},{"cause":"no-ptr","match":"cannot find your (?:reverse )?host ?name|\\\\(DNS:NR\\\\)|\\\\b(?:fix|set ?up|configure|add) .{0,20}(?:reverse[ -]dns|rdns|\\\\bptr\\\\b)|(?:no|missing|without|invalid|have a|lacks|bad|requires?) (?:a |valid ){0,10}(?:reverse[ -]dns|rdns|ptr)\\\\b|reverse (?:dns|hostname|lookup).{0,40}(?:fail|missing|not found|required|unknown|does not|no )|\\\\bptr(?: record)?\\\\b.{0,40}(?:missing|not found|fail|does not|required)|IP name lookup failed|unresolvable relay host|reverse (?:lookup|mapping|ptr).{0,20}(?:rejected|required|please fix|inconsistent)|(?:no|missing|inconsistent|invalid) (?:\\\\w{1,12} ){0,4}(?:reverse )?(?:dns )?ptr\\\\b|\\\\bip (?:address )?must resolve|(?:missing|without|no) reverse (?:ptr|name|mapping)|\\\\bRP:RDN\\\\b"},{"cause":"generic-ptr","match":"generic (?:reverse|ptr|r?dns|host)|dynamic(?:ally)? (?:assigned )?(?:ip|host|pool|address)|(?:dial-?up|residential) (?:ip|host|pool|address|line)|custom reverse DNS name"},{"cause":"sender-domain-not-found","match":"Sender address rejected: .{0,30}(?:domain|Malformed DNS).{0,20}(?:not found|does not)|sender (?:domain|verify).{0,40}(?:fail|not found|not exist|must exist|must resolve)|domain of sender.{0,100}(?:does not|not) (?:exist|resolve)|envelope sender domain must exist|Sender .{0,100}has no A, AAAA,? or MX|(?:unresolvable|cannot resolve|could not resolve).{0,20}(?:sender|from)|domain does not have (?:n?either )?(?:a )?(?:valid )?(?:MX|A\\\\b)|Invalid Domain \\\\[.{0,60}LIB_"},{"cause":"relay-denied","match":"relay(?:ing)? (?:access )?(?:is )?(?:denied|prohibited|not (?:permitted|allowed)|operation rejected|rejected)|(?:unable|not (?:allowed|permitted)|isn\'t allowed) to relay|list of allowed rcpthosts|we do not relay|open relay (?:is )?not allowed|as a relay, but|\\\\(relaying\\\\) is not allowed|(?:don\'t|do not|doesn\'t) handle mail for|relaying\\\\b.{0,40}\\\\bnot (?:allowed|permitted)"},{"cause":"tls-required","match":"must issue a STARTTLS|(?:TLS|STARTTLS|encryption|encrypted connection|TLS\\\\/SSLv3 Connection) (?:is )?(?:required|needed|mandatory)|requires? (?:TLS|encryption|STARTTLS)"},{"cause":"message-too-large","match":"(?:message|mail|attachment)(?: size)? (?:is |was )?(?:too (?:large|big|long)|exceeds)|exceeds? .{0,40}(?:message|mail)? ?size limit|exceeded.{0,30}size limits?|maximum (?:message|email|mail) size"},{"cause":"auth-required","match":"authentication (?:is )?required|(?:must|please) (?:authenticate|log ?in)|SMTP AUTH(?:ENTICATION)? .{0,30}required|not authenticated"}]},{"receiver":null,"source":"https://smtp.codes/rackspace","date":"2026-11-24","rows":[{"cause":"receiver-fault","match":"temporary .{0,20}\\\\b(?:DNS|lookup)\\\\b.{0,20} (?:failure|error)","concern":"none","next":"dns-trouble"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc9989","date":"2026-11-24","rows":[{"cause":"dmarc-fail","match":"\\\\bDMARC\\\\b.{0,80}(?:fail|reject|violat|not (?:pass|accept)|polic|did not|invalid|quarantine)|(?:fail|reject|violat|refused|due to|per)\\\\w{0,30}.{0,60}\\\\bDMARC\\\\b"},{"cause":"dkim-fail","match":"\\\\bDKIM\\\\b.{0,60}(?:fail|invalid|missing|not (?:pass|sign|valid|verif)|required|bad|broken)|(?:no|invalid|bad|missing|failed) (?:valid |passing )?DKIM\\\\b"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc7372","date":"2026-11-24","rows":[{"cause":"spf-fail","match":"\\\\bSPF\\\\b.{0,80}(?:fail|reject|not (?:pass|allow|permit|authori)|deny|denied|polic|violat|invalid|unauthori[sz]ed|forbid)|(?:fail|reject|violat|denied|invalid)\\\\w{0,30}.{0,40}\\\\b(?:SPF|Sender Policy Framework)\\\\b|not (?:allowed|permitted|authori[sz]ed|designated) (?:to|as|sender)? ?(?:send|sender|use)?.{0,40}(?:mail (?:from|for)|in the name of|behalf of|by (?:the )?(?:domain|SPF))|Sender Policy Framework violation|does not designate|(?:blocked|rejected|refused|denied) (?:by|due to|because of) SPF\\\\b"},{"cause":"unauthenticated","match":"message (?:is|was) not authenticated|(?:fails?|failed) authentication checks"}]},{"receiver":null,"source":"https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html","date":"2026-11-24","rows":[{"cause":"virus","match":"\\\\b(?:attachment|extension|file ?(?:type|name)?)\\\\b.{0,60}(?:blocked|not allowed|rejected|forbidden|block ?list|black ?list)"},{"cause":"blocklisted","match":"\\\\b(?:client|host|server|ip|address|sender|\\\\[?\\\\d{1,3}(?:\\\\.\\\\d{1,3}){3}\\\\]?)\\\\b.{0,80}(?<!not )blocked using (?!customer|spf|dkim|dmarc)\\\\S"},{"cause":"blocklisted","match":"\\\\b(?:blocked|rejected|listed|refused) (?:by|using|at|in|on) (?:[a-z0-9-]{1,63}\\\\.){0,10}[a-z0-9-]{0,63}(?:bl|list|abuse|spam)[a-z0-9-]{0,63}\\\\.(?!protection\\\\.outlook)[a-z0-9.-]{0,255}[a-z]{2}"},{"cause":"sender-blocked","match":"(?:recipient|user)(?:\'s)? (?:has |have )?(?:blocked|rejected|refused) (?:you|mail from|the sender)|(?:\\\\bsender\\\\b|envelope|<[^\\\\s<>@]{1,128}@[^\\\\s<>]{1,128}>).{0,60}(?:is |has been |was )?(?:black ?-?listed|blocked|denied|in my badmailfrom)|Sender address rejected: Access denied|registered as spammer|blocked senders?\\\\b|(?:email address|domain) (?:\\\\S{1,255} )?(?:has been|is) (?:blocked|blacklisted) by (?:the )?(?:recipient|user)|personal (?:block|black) ?list|your (?:e-?mail address|domain)\\\\b.{0,120} (?:has been|is) (?:blocked|black ?listed)|private list access denied","next":"to-recipient"},{"cause":"blocklisted","match":"\\\\b(?:you|your|ip|client|host|server|address|sender(?: domain| ip)?|domain|connection|connections|mail from|relay|url|uri|link|service unavailable|\\\\d)\\\\b.{0,120}\\\\b(?:listed|blocked|rejected|refused|found|present|appears?|denied)\\\\b.{0,60}\\\\b(?=[a-z-]{0,24}(?:bl|list|spam|barrac|sorbs|uce|uri|inval|ivm|senders|abus|trend))(?<!\\\\b(?:not?|never|isn\'t|without)\\\\b[^.;,]{0,18})(?:[rd]ns?bl|[a-z-]{0,63}(?:black|block|deny) ?-?list|spamhaus|spamcop|barracuda ?(?:reputation|central)|sorbs|uceprotect|surbl|uribl|invaluement|ivmSIP|senderscore|abusix|trend micro|SBL|XBL|PBL|DBL)\\\\b"},{"cause":"blocklisted","match":"\\\\b(?:is|are) (?:currently )?(?:in|on) (?:\\\\S{1,255} ){0,2}\\\\b(?=[a-z-]{0,24}(?:bl|list|spam|barrac|sorbs|uce|uri|inval|ivm|senders|abus|trend))(?<!\\\\b(?:not?|never|isn\'t|without)\\\\b[^.;,]{0,18})(?:[rd]ns?bl|[a-z-]{0,63}(?:black|block|deny) ?-?list|spamhaus|spamcop|barracuda ?(?:reputation|central)|sorbs|uceprotect|surbl|uribl|invaluement|ivmSIP|senderscore|abusix|trend micro|SBL|XBL|PBL|DBL)\\\\b"},{"cause":"blocklisted","match":"\\\\b(?:listed|blocked|rejected|found) (?:at|in|on|by|using|with|due to(?: listing in)?) (?:the |a |an |one or more |our )?\\\\b(?=[a-z-]{0,24}(?:bl|list|spam|barrac|sorbs|uce|uri|inval|ivm|senders|abus|trend))(?<!\\\\b(?:not?|never|isn\'t|without)\\\\b[^.;,]{0,18})(?:[rd]ns?bl|[a-z-]{0,63}(?:black|block|deny) ?-?list|spamhaus|spamcop|barracuda ?(?:reputation|central)|sorbs|uceprotect|surbl|uribl|invaluement|ivmSIP|senderscore|abusix|trend micro|SBL|XBL|PBL|DBL)"},{"cause":"blocklisted","match":"(?:blocked|rejected) using (?!customer|spf|dkim|dmarc)(?:[a-z0-9-]{1,63}\\\\.){2,10}[a-z]{2,63}"},{"cause":"blocklisted","match":"is listed (?:at|on|in|by) (?!list\\\\.dnswl|the recipient)(?:[a-z0-9-]{1,63}\\\\.){2,10}[a-z]{2,63}"},{"cause":"blocklisted","match":"\\\\b(?:ip|host|server|client|domain|network|\\\\]|\\\\d|you)(?: address)?(?: \\\\S{3,60})? (?:is|are|has been|was|been) (?:\\\\w{1,30} )?(?<!not )(?:black|block|deny) ?-?listed"},{"cause":"blocklisted","match":"(?:from|ip|host|client|address|server)\\\\W{0,3}\\\\[?\\\\d{1,3}(?:\\\\.\\\\d{1,3}){3}[\\\\])]? (?:is |has been )?(?:currently |temporarily )?(?:blocked|banned)\\\\b","concern":"ip","list":{"kind":"of-receiver"}}]},{"receiver":null,"source":"https://spamassassin.apache.org/","date":"2026-11-24","rows":[{"cause":"virus","match":"\\\\b(?:virus|malware|trojan|infected|phishing)\\\\b|forbidden attachment|attachment (?:type )?(?:not allowed|blocked|rejected|forbidden)"},{"cause":"reputation","match":"(?:poor|low|bad|negative|unknown|insufficient) (?:\\\\w{1,30} )?reputation|reputation (?:of|problem|is|too|score|filter)|due to (?:ip |domain |sender )?reputation|spam(?:my)? (?:source|statistics)","concern":"ip"},{"cause":"content-spam","match":"spamassassin|may consider spam|spam (?:scale|score|content|pattern|message|filter|detected|denied|mail)|(?:classified|identified|detected|rejected|considered|flagged|marked|looks?|tagged)(?: to be| as| like){0,10} (?:\\\\w{1,30} )?(?:spam|junk|UCE|UBE|unsolicited)|(?:suspicion of|contains?|due to|high probability of|scored?|suspected) (?:\\\\w{1,30} )?spam|content (?:rejected|denied|filter|reject)|junk ?mail"}]},{"receiver":null,"source":"https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml","date":"2026-11-24","rows":[{"cause":"mail-loop","match":"too many hops|hop count exceeded|mail(?:ing)? loop|loops? back to (?:my|it)self|exceeded \\\\d{1,12} hops|routing loop"},{"cause":"mailbox-full","match":"(?:mailbox|account|inbox|storage|recipient\\\\S{0,255}|user)\\\\b.{0,40}\\\\b(?:full|over ?quota)|over ?quota|quota (?:limit )?(?:exceeded|violation|full)|exceed\\\\w{0,30}.{0,40}\\\\b(?:quota|storage allocation)|mailbox (?:size )?limit|disk quota"},{"cause":"mailbox-disabled","match":"(?:account|mailbox|user|recipient|address)\\\\b.{0,50}\\\\b(?:disabled|suspended|inactive|deactivated|locked|closed|expired|discontinued|not active|not activated|no longer (?:active|available|valid|in use|accepts|on server))|(?:disabled|inactive|suspended) (?:account|mailbox|user|recipient|mbox)|DisabledUser"},{"cause":"domain-unknown","match":"host or domain name not found|name service error|(?:host|domain|name)(?: name)? (?:not found|unknown|does not exist|doesn\'t exist)|no such (?:domain|host)|non-existent hosts|null MX|does not accept mail|unable to route|DNS error|bad destination (?:host|system)|no (?:valid )?MX (?:for|record)"},{"cause":"mailbox-unknown","match":"(?:user|mailbox|recipient|account|addressee|local ?-?part|alias|e?mail address|address|mail-?box)\\\\b.{0,60}\\\\b(?:unknown|not found|not known|does not exist|doesn\'t exist|not exist|invalid|(?<!temporarily )unavailable|unrecogni[sz]ed|not listed in|undeliverable|not a valid)|(?:unknown|invalid|no such|illegal|undeliverable|non-?existent|bad destination) (?:or (?:illegal|invalid) )?(?:virtual )?(?:user|mailbox|recipient|account|person|address|alias|local ?-?part|e?mail)|no mail-?box (?:here )?(?:by that name)?|not a (?:valid|known) (?:user|mailbox|recipient)|unrouteable address|RecipNotFound|RecipientNotFound|utilisateur inconnu|user not exist"},{"cause":"rate-limited","match":"too much mail|unusual sending activity|too many (?:SMTP )?(?:connections|messages|mails?|emails?|recipients|concurrent|sessions|errors|requests)|rate ?-?limit|throttl|too (?:fast|quickly|frequent)|(?:connection|sending|message|submission)? ?rate (?:exceeded|limit|too)|excessive (?:volume|rate)|(?:hourly|daily|sending) (?:limit|quota)|frequency limited|slow down","concern":"ip"},{"cause":"connection","match":"connection (?:timed out|refused|reset|dropped|was dropped|closed)|no route to host|network (?:is )?unreachable|lost connection|timed out|couldn\'t find any host|no answer from|unable to establish|delivery temporarily suspended: (?:connect|lost|conversation)"},{"cause":"receiver-fault","match":"internal (?:server |system |software )?error|queue file write error|server configuration error|temporary lookup failure|local (?:configuration |server )?(?:error|problem)|temporary (?:system |server |local )?(?:problem|failure|error)|server (?:is )?(?:too )?busy|insufficient (?:system|disk)|resources temporarily unavailable|system (?:storage|not accepting|full)|temporarily unable|out of memory|disk full|(?:unable to (?:contact|reach)|cannot (?:contact|reach)) (?:the )?LDAP|LDAP (?:server )?(?:error|lookup|fail)"},{"cause":"message-malformed","match":"bare (?:LF|linefeed|line feed|newline|<?CR>?)|stray (?:linefeed|newline)|RFC ?-?(?:2822|5322|5321|2821)\\\\b.{0,60}(?:complian|violat|requir)|(?:not|non).{0,5}RFC.{0,20}complian|(?:missing|duplicate|invalid|malformed) (?:from|date|message-id|to|header)s?\\\\b"},{"cause":"policy","match":"\\\\b(?:polic(?:y|ies)|administrative(?:ly)? prohibit\\\\w{0,30}|prohibited|security reasons)\\\\b"}]}]},{"of":"reply","note":"Text that is a link and nothing else names a listing: Exim\'s and sendmail\'s default reply is what the list\'s TXT record says.","groups":[{"receiver":null,"source":"https://www.spamhaus.org/faqs/dnsbl-usage/","date":"2026-11-24","rows":[{"cause":"blocklisted","match":"https?:\\\\/\\\\/(?:www\\\\.|check\\\\.)?spamhaus\\\\.org\\\\/(?:query\\\\/(?:ip|bl|domain|dbl)|sbl\\\\/query|pbl\\\\/query|xbl|lookup)"},{"cause":"blocklisted","match":"\\\\b(?:ip|address|host|client)\\\\b.{0,60} is listed (?:on|at|in|by) https?:\\\\/\\\\/"},{"cause":"blocklisted","match":"\\\\b(?:rejected|blocked|denied|refused|unavailable)\\\\b.{0,120}https?:\\\\/\\\\/(?:[\\\\w-]{1,40}\\\\.){0,3}(?:spamhaus|spamcop|sorbs|uceprotect|barracudacentral|mailspike|abuseat|invaluement|surbl|uribl|abusix)\\\\."},{"cause":"blocklisted","match":"https?:\\\\/\\\\/(?:www\\\\.)?spamcop\\\\.net\\\\/(?:bl\\\\.shtml|w3m\\\\?action=checkblock)"},{"cause":"blocklisted","match":"https?:\\\\/\\\\/(?:www\\\\.)?barracudacentral\\\\.org\\\\/(?:reputation|rbl|lookups)"}]}]},{"of":"words","note":"Said by many, looked for last: less sure than the texts above.","groups":[{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc7372","date":"2026-11-28","rows":[{"cause":"spf-fail","match":"\\\\b(?:invalid|wrong|unauthori[sz]ed) (?:ip|host|server)\\\\b.{0,20}\\\\bfor (?:sending|domain)"},{"cause":"spf-fail","match":"Bad SPF records?|\\\\bspf\\\\.pobox\\\\.com|openspf\\\\.(?:org|net)|SPF (?:check|record|validation|lookup|result)|SoftFail|Please see http\\\\S{0,60}why\\\\.html"},{"cause":"unauthenticated","match":"(?:sender|message|mail) (?:has )?(?:not |failed to )pass(?:ed)? (?:validation|authentication)|not passed validation|sender ?id\\\\b.{0,40}(?:fail|not pass)|must be authenticated with (?:SPF|DKIM)|Unauthenticated email|lacks? authentication information"},{"cause":"no-ptr","match":"unverifyable sending IP|(?:mismatch(?:es)?|not match(?:ing)?).{0,30}client ip|no matches to nameserver query|(?:may not be|not a) mail exchanger|no rDNS|reverse (?:name|mapping)|\\\\bhas no (?:valid )?PTR|DNS check failure|(?:host ?name|name) (?:for|of) your (?:ip|address)|IP .{0,20}(?:not|n\'t) resolve|resolv(?:e|able).{0,30}(?:your|client|sending) (?:ip|host)|\\\\brdns\\\\b|reverse dns|inverse address"},{"cause":"helo-rejected","match":"\\\\b(?:HELO|EHLO)\\\\b"}]},{"receiver":null,"source":"https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html","date":"2026-11-28","rows":[{"cause":"rate-limited","match":"too many (?:sessions|recipients|invalid|unknown|bad|simultaneous|open|spams?)|(?:daily|hourly|relay|sending|message|mail) (?:relay )?(?:quota|threshold|limits?)\\\\b|quota of messages|(?:connections?|messages?|mails?|recipients?) per (?:minute|hour|day|second|connection|session|ip)|exceeded .{0,40}(?:limit|threshold|maximum|rate|number)|try again later.{0,20}too|maximum number of|max(?:imum)? (?:allowed )?(?:connections|messages|recipients)|too many","concern":"ip"},{"cause":"message-malformed","match":"header error|protocol violation|Header are not accepted|syntax error in (?:the )?(?:header|message|from)|(?:8-?bit|non-ascii|invalid|illegal) (?:characters?|data) in|mime (?:error|violation)|RFC ?\\\\d{3,4}|headers? (?:is|are) (?:missing|malformed|invalid)|address headers|unescaped|unbalanced|duplicate header"},{"cause":"content-spam","match":"unsolicited (?:bulk|commercial|mail|e-?mail)|\\\\b(?:UBE|UCE)\\\\b|\\\\bspam(?:my|ming|mer|mers|like)?\\\\b|bulk mail|considered (?:to be )?(?:spam|junk|bulk)|looks like (?:spam|junk)|mass mail","concern":"none"},{"cause":"virus","match":"executable|\\\\.(?:exe|scr|zip|js|vbs)\\\\b.{0,40}(?:attach|not allowed|blocked|forbidden)|(?:images?|attachments?)\\\\b.{0,40}(?:not accept|forbidden|not allowed|blocked|illegal)|illegal attachment"},{"cause":"sender-domain-not-found","match":"\\\\b[45]\\\\.1\\\\.7 No such domain|Unroutable sender|invalid sender(?: domain| address)?|sender(?: address)? (?:domain )?(?:is )?(?:invalid|unknown|unroutable|not (?:valid|exist|found))|Domain of sender|From: Domain is invalid|verify (?:failed|sender)|Invalid domain(?: name)?\\\\b|valid sender domain|sender verify|callout|(?:recursive )?CNAME records for|bogus (?:mail )?from"},{"cause":"sender-blocked","match":"(?:sender|from|e-?mail address|mail ?from|address)\\\\b.{0,60}\\\\b(?:rejected|denied|refused|blocked|banned|blacklisted|not (?:accepted|allowed|authori[sz]ed|permitted|approved|welcome)|not owned|prohibited|is spammer)|(?:rejected|refused|blocked|denied) (?:sender|from address|by (?:the )?(?:recipient|destination|user|addressee|receiver))|bouncedeny|not (?:a )?registered|not (?:a )?member|non-?member|members-only|not subscribed|closed (?:mailing )?list|allowed senders?|list of senders|not pre-?approved|not allowed to post|BATV|empty (?:envelope|email|sender)|null (?:sender|reverse)|no third-party DSNs|backscatter|unsigned dsn","next":"to-recipient"},{"cause":"reputation","match":"(?:bad|poor|low|suspicious) (?:ip|sender|profile|score)|bad ip profile|(?:your|the|sending|sender) (?:ip|network|server|host|remote ?host|mail ?server|address)\\\\b.{0,60}\\\\b(?:blocked|rejected|denied|banned|refused|suspicious|abus\\\\w{1,30}|forbidden|not allowed|looks)|(?:host|client|server|connection|access from|ip(?: address)?)\\\\b.{0,60}\\\\b(?:blocked|rejected|refused|denied|banned|not allowed|forbidden)\\\\b|no access from|not accepting connections|go away|use (?:the )?smtp server of your isp|dynamic|zombie|open proxy|currently sending spam|confirm this mail ?server|requires confirmation|\\\\bblocked\\\\b|unwanted messages|bad sender|not allowed to (?:connect|send)","concern":"ip"},{"cause":"mailbox-full","match":"\\\\bquota\\\\b|(?:mailbox|maildir|inbox|storage|disk ?space)\\\\b.{0,40}\\\\b(?:full|exceed\\\\w{0,30}|overdrawn|limit|no (?:more )?space)|out of (?:disk|storage) space"},{"cause":"mailbox-disabled","match":"(?:account|mailbox|user|recipient)\\\\b.{0,40}\\\\b(?:suspended|disabled|inactive|closed|dormant|retired|temporarily unavailable|not (?:active|accepting))"},{"cause":"mailbox-unknown","match":"(?:no|unknown|invalid|bad|not a) (?:such |valid )?(?:user|recipient|mailbox|address|account|person|addressee|rcpt)|(?:user|recipient|mailbox|account|addressee)\\\\b.{0,40}\\\\b(?:unknown|not (?:exist|found|known|here|listed|valid|local)|doesn\'t exist|rejected|has moved|no longer|undeliverable|incorrect)|not our customer|no one by that name|address (?:rejected|unknown|incorrect|does)|not listed in|does not exist|doesn\'t (?:exist|have a)|has moved|address changed|no mailbox"},{"cause":"policy","match":"\\\\b(?:policy|policies|(?<!e-?mail |messaging |cloud )security(?! suite|\\\\.cloud)|regulations?|rules?|organi[sz]ational settings|not accepted|not allowed|prohibited|unacceptable|not permitted|purported responsible)\\\\b"}]},{"receiver":null,"source":"https://github.com/sisimai/set-of-emails","date":"2026-11-29","rows":[{"cause":"connection","match":"\\\\bEnvelope expired\\\\b|Could not deliver for the last \\\\d{1,12} seconds|(?:did not|does not|didn\'t) accept our requests? to connect|\\\\bhost (?:is )?not reachable|(?:after|failed) (?:multiple retries|\\\\d{1,12} attempts)|have been failing for a long time|(?:could not|cannot) be delivered for \\\\d{1,12} (?:hours?|days?|minutes?)|\\\\btimeout exceeded\\\\b|delivery (?:to the following recipients? )?has been delayed|have not yet received your message|THIS IS A WARNING MESSAGE ONLY"},{"cause":"receiver-fault","match":"^4\\\\d\\\\d .{0,300}(?:service (?:is )?(?:currently |temporarily )?(?:not available|unavailable)|license expired)|\\\\bmailer error\\\\b"},{"cause":"policy","match":"\\\\bmail ?policy violation"}]},{"receiver":null,"source":"https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt","date":"2026-11-29","rows":[{"cause":"blocklisted","match":"(?<!\\\\b(?:not?|never|isn\'t|without)\\\\b[^.;,]{0,30})(?<![\\\\w.@/-])(?:[dr](?:ns)?bl|rbl|zen|[sxpd]bl|bl|ix|dnsrbl|combined)\\\\.(?:[a-z0-9-]{2,40}\\\\.){1,3}[a-z]{2,24}\\\\b"},{"cause":"auth-required","match":"\\\\bdoes not (?:advertise|support|offer) AUTH\\\\b"}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3","date":"2026-11-29","rows":[{"cause":"connection","match":"retry time(?:out)? (?:not reached|exceeded)|(?:message|delivery time|queue) expired|in the queue too long|message delayed|unable to contact (?:the )?destination (?:SMTP|mail)"},{"cause":"policy","match":"\\\\bmessage (?:was |has been |is )?(?:denied|refused)\\\\b"}]},{"receiver":null,"source":"https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118380-technote-esa-00.html","date":"2026-11-29","rows":[{"cause":"reputation","match":"Your access to (?:this mail system|submit messages to this e-?mail system) has been rejected","concern":"ip"}]}]},{"of":"codes","note":"Codes whose registered meaning leaves no doubt; 5.7.1, 5.1.0 and x.0.0 say nothing and are not here. A status x.4.y counts only from the sending server itself: behind a reply there was a connection.","groups":[{"receiver":null,"source":"https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml","date":"2026-11-24","rows":[{"cause":"mailbox-unknown","match":"^\\\\S{0,255} ?[45]\\\\.1\\\\.1(?= |$)","case":true},{"cause":"domain-unknown","match":"^\\\\S{0,255} ?[45]\\\\.1\\\\.(?:2|10)(?= |$)","case":true},{"cause":"sender-domain-not-found","match":"^\\\\S{0,255} ?[45]\\\\.(?:1\\\\.[78]|7\\\\.27)(?= |$)","case":true},{"cause":"mailbox-disabled","match":"^\\\\S{0,255} ?[45]\\\\.(?:2\\\\.1|7\\\\.13)(?= |$)","case":true},{"cause":"mailbox-full","match":"^\\\\S{0,255} ?[45]\\\\.2\\\\.2(?= |$)","case":true},{"cause":"message-too-large","match":"^\\\\S{0,255} ?[45]\\\\.(?:2\\\\.3|3\\\\.4)(?= |$)","case":true},{"cause":"mail-loop","match":"^\\\\S{0,255} ?[45]\\\\.4\\\\.6(?= |$)","case":true},{"cause":"connection","match":"^ ?[45]\\\\.4\\\\.(?:1|2|7)(?= |$)","case":true},{"cause":"dkim-fail","match":"^\\\\S{0,255} ?[45]\\\\.7\\\\.2[012](?= |$)","case":true},{"cause":"spf-fail","match":"^\\\\S{0,255} ?[45]\\\\.7\\\\.2[34](?= |$)","case":true},{"cause":"no-ptr","match":"^\\\\S{0,255} ?[45]\\\\.7\\\\.25(?= |$)","case":true},{"cause":"unauthenticated","match":"^\\\\S{0,255} ?[45]\\\\.7\\\\.26(?= |$)","case":true},{"cause":"auth-required","match":"^\\\\S{0,255} ?530 5\\\\.7\\\\.0(?= |$)","case":true}]},{"receiver":null,"source":"https://www.rfc-editor.org/rfc/rfc3463#section-3.8","date":"2026-11-29","rows":[{"cause":"message-malformed","match":"^\\\\S{0,255} ?[45]\\\\.6\\\\.\\\\d{1,3}(?= |$)"},{"cause":"policy","match":"^\\\\S{0,255} ?5\\\\.7\\\\.(?:[2-9]|[1-9]\\\\d{1,2})(?= |$)"}]}]},{"of":"reply","note":"What Postfix puts before the text of a rule; the text itself was none that is known.","groups":[{"receiver":null,"source":"https://www.postfix.org/access.5.html","date":"2026-11-29","rows":[{"cause":"policy","match":"\\\\bRecipient address(?:es)? rejected\\\\b","next":"to-recipient"}]}]}]}');
;// CONCATENATED MODULE: ./build/mail/bounce/patterns.js

const FILE = refusals_namespaceObject;
const PATTERNS = FILE.stages.map(({ of, groups }) => ({ of, patterns: groups.flatMap(patternsOf) }));
function patternsOf({ receiver, source, date, rows }) {
    return rows.map((row) => ({
        receiver,
        cause: row.cause,
        match: new RegExp(row.match, row.case === true ? "" : "i"),
        only: row.only ?? false,
        list: row.list ?? null,
        concern: row.concern ?? null,
        next: row.next ?? null,
        source,
        date,
    }));
}

;// CONCATENATED MODULE: ./build/mail/bounce/receivers.js
const NEVER = /(?!)/;
function receiver(name, hosts, domains = NEVER, marks = null) {
    return { name, hosts, domains, marks };
}
const RECEIVERS = [
    receiver("Gmail", /(?:^|\.)(?:google|googlemail|gmail)\.com$/, /^(?:gmail|googlemail)\.com$/, / - (?:gsmtp|gcdp)\b|support\.google\.com\/(?:a|mail)\b/),
    receiver("Outlook.com", /\.olc\.protection\.outlook\.com$/, /^(?:outlook|hotmail|live|msn|passport)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/, /mail\.live\.com\/mail\/troubleshooting|postmaster\.live\.com|OutlookDNSBL/),
    receiver("Microsoft 365", /\.(?:protection\.outlook\.com|mx\.microsoft|prod\.outlook\.com)$/, NEVER, /\.prod\.protection\.outlook\.com|\.prod\.outlook\.com/),
    receiver("Yahoo Japan", /\.yahoo\.co\.jp$/, /^(?:yahoo\.co\.jp|ybb\.ne\.jp)$/),
    receiver("Yahoo", /(?:^|\.)(?:yahoodns\.net|yahoo\.com)$/, /^(?:yahoo\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})|ymail\.com|rocketmail\.com|aol\.[a-z.]{2,6}|aim\.com|verizon\.net)$/, /(?:postmaster|senders)\.yahooinc\.com|(?:postmaster|help)\.yahoo\.com/),
    receiver("iCloud", /(?:^|\.)(?:mail\.icloud\.com|me\.com|apple\.com)$/, /^(?:icloud|me|mac)\.com$/, /support\.apple\.com\/(?:[a-z-]+\/)?(?:HT204137|102322)|\[(?:CS|HM|HME|IT)\d{1,2}\]/),
    receiver("docomo", /\.docomo\.ne\.jp$/, /^(?:docomo\.ne\.jp|docomo\.com)$/),
    receiver("au", /\.(?:ezweb\.ne\.jp|au\.com|uqmobile\.jp|auone-net\.jp)$/, /^(?:ezweb\.ne\.jp|au\.com|uqmobile\.jp)$/),
    receiver("SoftBank", /\.(?:softbank\.(?:ne\.)?jp|vodafone\.ne\.jp|disney\.ne\.jp)$/, /^(?:i\.softbank\.jp|softbank\.(?:ne\.)?jp|[dhtcrknsq]\.vodafone\.ne\.jp|ymobile\.ne\.jp)$/),
    receiver("J:COM", /\.(?:jcom\.(?:home\.)?ne\.jp|zaq\.ne\.jp)$/, /^(?:[\w.-]+\.)?(?:jcom\.(?:home\.)?ne\.jp|zaq\.ne\.jp)$/),
    receiver("Sakura Internet", /\.sakura\.ne\.jp$/, /\.sakura\.ne\.jp$/),
    receiver("GMX / WEB.DE", /(?:^|\.)(?:gmx\.(?:net|com|de)|web\.de|mail\.com|kundenserver\.de|ionos\.[a-z.]{2,6}|1and1\.com)$/, /^(?:gmx\.[a-z.]{2,6}|web\.de|mail\.com)$/, /postmaster\.(?:gmx\.(?:net|com)|web\.de|mail\.com|1und1\.de|1and1\.com|kundenserver\.de)|Nemesis ESMTP Service/),
    receiver("T-Online", /\.t-online\.de$/, /^(?:t-online|magenta)\.de$/, /@rx\.t-online\.de/),
    receiver("Orange", /\.(?:orange|wanadoo)\.fr$/, /^(?:orange|wanadoo)\.fr$/, /\b(?:OFR|OUK)\d{0,3}_\d{3}\b|\bmwinf\w{4} ME\b/i),
    receiver("La Poste", /\.laposte\.net$/, /^laposte\.net$/, /\bLPN(?:AAA)?\d{0,3}_\d{3}\b/),
    receiver("Free", /\.(?:free|proxad)\.(?:fr|net)$/, /^(?:free|aliceadsl|libertysurf|online)\.fr$/, /postmaster\.free\.fr/),
    receiver("SFR", /\.(?:sfr|neuf|numericable)\.(?:fr|net)$/, /^(?:sfr|neuf|numericable|cegetel|club-internet|9online)\.(?:fr|net)$/, /\bSFR_IN_\d{3}\b/),
    receiver("mail.ru", /(?:^|\.)mail\.ru$/, /^(?:mail|bk|list|inbox|internet)\.ru$/, /help\.mail\.ru|notspam\.mail\.ru/),
    receiver("Yandex", /(?:^|\.)yandex\.(?:ru|net|com)$/, /^(?:yandex\.[a-z.]{2,6}|ya\.ru)$/, /(?:help|feedback)\.yandex\.|yandex\.[a-z]+\/support/),
    receiver("QQ", /(?:^|\.)qq\.com$/, /^(?:qq|foxmail)\.com$/, /service\.mail\.qq\.com|qmail\.qq\.com/),
    receiver("NetEase", /\.(?:netease|163|126)\.com$/, /^(?:163|126|vip\.163)\.com$|^yeah\.net$/, /mail\.163\.com\/help/),
    receiver("Naver", /\.naver\.com$/, /^naver\.com$/, /realip\.naver\.com/),
    receiver("Zoho", /\.zoho(?:mail)?\.(?:com|eu|in)$/, /^zoho(?:mail)?\.(?:com|eu|in)$/),
    receiver("Proofpoint", /\.(?:pphosted|ppe-hosted)\.com$/, NEVER, /(?:support|ipcheck)\.proofpoint\.com/),
    receiver("Mimecast", /\.mimecast(?:-offshore)?\.(?:com|co\.za)$/, NEVER, /community\.mimecast\.com|mimecastsupport/),
    receiver("Barracuda", /\.(?:barracudanetworks|cudasvc|ess\.barracudanetworks)\.com$/, NEVER, /barracuda(?:central|networks)\.(?:com|org)|Barracuda Reputation|cudasvc\.com/),
    receiver("Symantec / MessageLabs", /\.messagelabs\.com$/, NEVER, /symanteccloud\.com|messagelabs\.com/),
    receiver("Cloudmark", NEVER, NEVER, /csi\.cloudmark\.com/),
    receiver("Comcast", /\.comcast\.net$/, /^(?:comcast|xfinity)\.(?:net|com)$/, /postmaster\.comcast\.net/),
];
function receiverOf(host, recipient, text) {
    const name = (host ?? "").toLowerCase().replace(/\.$/, "");
    const domain = (recipient ?? "").toLowerCase().replace(/^.*@/, "");
    const brand = RECEIVERS.find((r) => r.hosts.test(name));
    const found = brand?.name === "Microsoft 365"
        ? (RECEIVERS.find((r) => r.name === "Outlook.com" && r.domains.test(domain)) ?? brand)
        : brand;
    const known = found ??
        RECEIVERS.find((r) => r.marks?.test(text)) ??
        RECEIVERS.find((r) => domain !== "" && r.domains.test(domain));
    return known?.name ?? null;
}

;// CONCATENATED MODULE: ./build/mail/bounce/reply.js
const FRONT = /(?<![\d.:/[-])([45]\d\d)(?: (?=#?\d\.)|-(?=\d\.)|[ :-]+(?=\D)| (?=\d{1,3} [A-Za-z])| (?=\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))| (?=[\da-f]{1,4}:[\da-f:]{2,})|; ?)(?:#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]))?/;
const INNER = /(?:#|\()([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const ALONE = /^\W{0,3}([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;
function parseReply(refusal) {
    const text = tidy(refusal);
    const found = FRONT.exec(text.slice(0, 2000));
    if (found === null) {
        const enhancedCode = (ALONE.exec(text) ?? INNER.exec(text))?.[1] ?? null;
        return { code: null, enhancedCode, text };
    }
    const code = found[1] ?? "";
    const enhanced = found[2] ?? (INNER.exec(text)?.[1] || null);
    const again = `(?<![\\d.])${code}[ -]${enhanced === null ? "" : `(?:${enhanced.replaceAll(".", "\\.")})? ?`}`;
    const body = text.slice(found.index + found[0].length).replace(new RegExp(again, "g"), "");
    const before = text.slice(0, found.index).replace(/(?:smtp|said)\s*[:;]\s*$/i, "");
    return { code: Number(code), enhancedCode: enhanced, text: tidy(`${before} ${body}`) };
}
function tidy(text) {
    return text
        .slice(0, 20_000)
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
        .trim()
        .slice(0, 4000);
}

;// CONCATENATED MODULE: ./build/mail/bounce/spf-said.js
function spfSaid(reply, enhancedCode) {
    return { result: resultOf(reply, enhancedCode), identity: HELO.test(reply) ? "helo" : "mail-from" };
}
const HELO = /[?&;](?:s|scope)=helo\b|\b(?:helo|ehlo)(?: (?:identity|name|domain|check))?\b.{0,40}\bspf\b|\bspf\b.{0,40}\b(?:helo|ehlo)\b/i;
function resultOf(reply, enhancedCode) {
    if (/\btemp(?:orary)?[ _-]?(?:err(?:or)?|fail(?:ure)?)\b|\btemperror\b/i.test(reply))
        return "temperror";
    if (/\bperm(?:anent)?[ _-]?(?:err(?:or)?|fail(?:ure)?)\b|\bpermerror\b|\bBad SPF records?\b/i.test(reply))
        return "permerror";
    if (/\bsoft ?-?fail\b|discourages use of this host/i.test(reply))
        return "softfail";
    if (enhancedCode === "4.7.24")
        return "temperror";
    return enhancedCode === "5.7.24" ? "permerror" : "fail";
}
function heloIn(reply) {
    return /[?&;](?:s|scope)=helo[;&](?:id|identity)=([a-z0-9._-]+)/i.exec(reply)?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/mail/bounce/status.js
var bounce_status = __webpack_require__(153);
;// CONCATENATED MODULE: ./build/mail/bounce/advice.js
const CONCERNS = {
    blocklisted: "ip",
    "spf-fail": "domain",
    "dkim-fail": "domain",
    "dmarc-fail": "domain",
    unauthenticated: "domain",
    "no-ptr": "ip",
    "generic-ptr": "ip",
    "helo-rejected": "ip",
    reputation: "ip",
    "rate-limited": "none",
    greylisted: "none",
    "content-spam": "none",
    virus: "none",
    "message-malformed": "none",
    "message-too-large": "none",
    "mailbox-unknown": "recipient",
    "mailbox-full": "recipient",
    "mailbox-disabled": "recipient",
    "domain-unknown": "recipient-domain",
    "sender-blocked": "domain",
    "sender-domain-not-found": "domain",
    "relay-denied": "recipient-domain",
    "auth-required": "none",
    "tls-required": "none",
    "mail-loop": "recipient-domain",
    connection: "recipient-domain",
    "receiver-fault": "none",
    policy: "none",
    unknown: "none",
};

// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/mail/bounce/subject.js


const V4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const V6 = /(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){2,7}[0-9a-fA-F:.]{0,39}(?![\w])|(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F:]{0,39}/g;
const BEFORE = /(?:client(?: host)?|your ip(?: address)?|\bip(?: address)?|host|server|messages from|mail from ip|connection from|sending ip)(?: is| of)?[\s:=([<]{0,3}(?:\S{1,80}[\s[(]{1,2})?$/i;
function addressIn(text) {
    return (0,ip_ip/* normalizeIp */.Z2)((text ?? "").replace(/[[\]<>()]/g, "").replace(/[:.,]+$/, ""));
}
function findAddress(text, hostIp) {
    const other = addressIn(hostIp);
    const found = [...text.matchAll(V4), ...text.matchAll(V6)].flatMap((m) => {
        const ip = addressIn(m[0]);
        if (ip === null || ip === other || ip.startsWith("127."))
            return [];
        return [{ ip, called: BEFORE.test(text.slice(Math.max(0, m.index - 160), m.index)) }];
    });
    const called = [...new Set(found.filter((f) => f.called).map((f) => f.ip))];
    const all = [...new Set(found.map((f) => f.ip))];
    return (called.length === 1 ? called[0] : all.length === 1 ? all[0] : undefined) ?? null;
}
const subject_NAMED = [
    /\bSPF \[((?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{1,62})\]/i,
    /[?&;](?:s=mfrom;)?id=[^\s&;]*?(?:@|%40)([a-z0-9.-]+)/i,
    /(?:domain(?: of)?(?: sender(?: address)?)?|in the name of|behalf of|mail (?:from|for)|sender(?: address)?|sent from|From:?)[\s:=]+["'<[(]*(?:[^\s"'<>[\]()@]{1,64}@)?((?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{1,62})(?![\w@])/gi,
    /<[^\s<>@]{1,64}@((?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{1,62})>/gi,
];
function domainIn(text) {
    const name = (0,dns_name/* normalizeName */.Pc)((text ?? "").replace(/^.*@/, "").replace(/[\].,;:>)'"]+$/, ""));
    return name !== null && /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(name) ? name : null;
}
function findDomain(text, not) {
    const foreign = not.flatMap((n) => domainIn(n) ?? []);
    for (const pattern of subject_NAMED) {
        const found = (pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)])
            .map((m) => domainIn(m?.[1]))
            .filter((d) => d !== null && !foreign.some((f) => d === f || d.endsWith(`.${f}`) || f.endsWith(`.${d}`)));
        const [first] = found;
        if (first !== undefined && new Set(found).size === 1)
            return first;
    }
    return null;
}
function mailboxIn(text) {
    const found = /^([^\s<>@]{1,128})@([^\s<>@]{1,255})$/.exec((text ?? "").replace(/[<>]/g, "").replace(/[.,;:]+$/, ""));
    const domain = domainIn(found?.[2]);
    return found === null || domain === null ? null : `${found[1] ?? ""}@${domain}`;
}

;// CONCATENATED MODULE: ./build/mail/bounce/sides.js



const DOMAIN_LISTS = /^(?:dbl|zrd)\.spamhaus\.org$|^multi\.(?:surbl\.org|uribl\.com)$/;
function addresseeIn(said) {
    const found = [
        ...said.matchAll(/(?<!verif\w{1,10} (?:failed )?(?:for )?)[<(]([^<>()\s@]{1,128}@[^<>()\s@]{1,255})[>)](?!:? (?:\.\.\. )?sender)/gi),
    ];
    const all = new Set(found.map((m) => m[1]?.toLowerCase() ?? ""));
    return all.size === 1 && !/(?:sender|mail from|from:?) ?[<(]/i.test(said) ? (found[0]?.[1] ?? null) : null;
}
function sidesOf(refusal, said, match, list) {
    const recipient = mailboxIn(refusal.recipient) ?? mailboxIn(addresseeIn(said));
    const recipientDomain = domainIn(recipient);
    const own = match?.pattern.cause === "dmarc-fail" ? (refusal.author ?? refusal.sender) : refusal.sender;
    const named = findDomain(said, [refusal.host, recipientDomain, list?.zone ?? null]);
    return {
        ip: addressIn(match?.subject) ?? findAddress(said, refusal.hostIp),
        domain: (addressIn(match?.subject) === null ? domainIn(match?.subject) : null) ??
            domainIn(heloIn(said)) ??
            named ??
            domainIn(own),
        recipient,
        recipientDomain,
    };
}
function concernOf(cause, pattern, list, sides) {
    if (pattern !== null && pattern.concern !== null)
        return pattern.concern;
    if (cause !== "blocklisted")
        return CONCERNS[cause];
    return DOMAIN_LISTS.test(list?.zone ?? "") || (sides.ip === null && sides.domain !== null) ? "domain" : "ip";
}
function subjectOf(concern, sides) {
    switch (concern) {
        case "ip":
            return sides.ip;
        case "domain":
            return sides.domain;
        case "recipient":
            return sides.recipient;
        case "recipient-domain":
            return sides.recipientDomain;
        case "none":
            return null;
    }
}

;// CONCATENATED MODULE: ./build/mail/bounce/explain.js











const FOR_GOOD = new Set([
    "mailbox-unknown",
    "mailbox-disabled",
    "domain-unknown",
    "sender-blocked",
    "relay-denied",
    "message-malformed",
]);
function causeOf(match, command) {
    const cause = match?.pattern.cause ?? "unknown";
    const isSender = command === "MAIL FROM" && (cause === "mailbox-unknown" || cause === "domain-unknown");
    return isSender ? "sender-domain-not-found" : cause;
}
function explain(refusal) {
    const first = judge(refusal, refusal.text);
    if (first.cause !== "unknown" || refusal.also === undefined)
        return first;
    const second = judge(refusal, refusal.also);
    return second.cause === "unknown" ? first : second;
}
function judge(refusal, said) {
    const reply = parseReply(said);
    const enhancedCode = reply.enhancedCode ?? (refusal.status?.endsWith(".0.0") === true ? null : refusal.status);
    const texts = textsOf(reply, enhancedCode, refusal.command, said);
    const receiver = receiverOf(refusal.host, refusal.recipient ?? addresseeIn(said), said);
    const match = decide(texts, receiver);
    const cause = causeOf(match, refusal.command);
    const list = cause === "blocklisted" ? listOf(said, match?.pattern.list ?? null) : null;
    const temporary = (reply.enhancedCode ?? String(reply.code ?? refusal.status ?? "")).startsWith("4");
    const sides = sidesOf(refusal, said, match, list);
    const concern = concernOf(cause, match?.pattern ?? null, list, sides);
    const codeSays = (0,bounce_status/* meaningOf */.P)(reply.code, enhancedCode);
    const spf = spfSaid(said, enhancedCode);
    const rule = ruleOf(list, match?.pattern ?? null, said);
    const step = temporary && FOR_GOOD.has(cause) ? { code: "for-now" } : nextOf(cause, match?.pattern ?? null, list, codeSays, spf);
    return {
        cause,
        code: reply.code,
        enhancedCode,
        receiver: receiver ?? match?.pattern.receiver ?? domainIn(refusal.host),
        list: rule === null ? null : (0,list_name/* namedRuleText */.d)(rule),
        subject: subjectOf(concern, sides),
        next: (0,next_steps/* nextText */.p)(step),
        temporary,
        meaning: codeSays === null ? null : (0,bounce_status/* meaningText */.j)(codeSays),
        commands: commandsFor(cause, { ...sides, list, helo: spf.identity === "helo" }),
        text: tidy(said),
        recipient: sides.recipient,
        host: refusal.host,
        ip: sides.ip,
        domain: sides.domain,
        source: match?.pattern.source ?? null,
        at: refusal.at ?? null,
        helo: domainIn(heloIn(said) ?? /\b(?:helo|ehlo)[=:] ?[<[(]{0,2}([\w.-]{4,255})/i.exec(said)?.[1]) ??
            refusal.sentBy ??
            null,
        author: refusal.author ?? null,
        signatures: refusal.signatures ?? [],
        codes: { rule, step, meaning: codeSays },
    };
}
function ruleOf(list, pattern, said) {
    if (list !== null && list.zone !== null)
        return { list: list.name, rule: null };
    const name = list?.name ?? pattern?.list ?? null;
    return name === null ? null : { list: name, rule: ruleIn(said) };
}
function ruleIn(said) {
    const found = /\((S\d{3,5})\)|\b((?:SC|OU|DY|RP)-\d{3})\b|\[((?:CS|HM|HT|TSS?|BL|PH)\d{2})\]/.exec(said);
    return found?.slice(1).find((rule) => rule) ?? null;
}
function textsOf(reply, enhancedCode, command, said) {
    const end = endOf(command, said);
    const join = (...parts) => parts.filter((p) => p !== null).join(" ");
    const line = `${join(reply.code, reply.enhancedCode, reply.text)}${end}`;
    const words = line
        .replace(/\bhttps?:\/\/\S+|\bwww\.\S+/gi, " ")
        .replace(/\bRecipient address(?:es)? rejected ?: ?(?=\S)/gi, "");
    return { reply: line, words, codes: join(reply.code ?? "", enhancedCode) };
}
function endOf(command, said) {
    if (command === "HELO" || command === "EHLO")
        return " (in reply to the greeting)";
    return command === "DATA" && /after end of data/i.test(said) ? " (in reply to end of DATA command)" : "";
}
function decide(texts, receiver) {
    for (const { of, patterns } of PATTERNS) {
        for (const pattern of patterns) {
            if (pattern.only && pattern.receiver !== receiver)
                continue;
            const found = pattern.match.exec(texts[of]);
            if (found !== null)
                return { pattern, subject: found.groups?.["subject"] ?? null };
        }
    }
    return null;
}
function nextOf(cause, pattern, list, meaning, spf) {
    if (cause === "unknown")
        return meaning === null ? { code: "cause", cause, page: null } : { code: "only-code", meaning };
    if (pattern !== null && pattern.next !== null)
        return { code: "told", step: pattern.next };
    if (list !== null && list.dead !== null)
        return { code: "dead-list", list: (0,list_name/* listNameText */.N)(list.name), since: list.dead };
    if (list?.zone === "pbl.spamhaus.org")
        return { code: "no-mail-server-range" };
    if (cause === "spf-fail" && (spf.result !== "fail" || spf.identity !== "mail-from"))
        return { code: "spf", ...spf };
    return { code: "cause", cause, page: list?.page ?? null };
}

// EXTERNAL MODULE: ./build/mail/bounce/kind-words.js
var kind_words = __webpack_require__(7769);
;// CONCATENATED MODULE: ./build/mail/bounce/decode.js
function decodeText(bytes) {
    const [a, b] = bytes;
    if (a === 0xff && b === 0xfe)
        return new TextDecoder("utf-16le").decode(bytes);
    if (a === 0xfe && b === 0xff)
        return utf16be(bytes.subarray(2));
    const head = bytes.subarray(0, 400);
    const zeros = (odd) => head.filter((byte, i) => i % 2 === odd && byte === 0).length;
    if (head.length >= 8 && zeros(1) > head.length * 0.4)
        return new TextDecoder("utf-16le").decode(bytes);
    if (head.length >= 8 && zeros(0) > head.length * 0.4)
        return utf16be(bytes);
    return new TextDecoder().decode(bytes);
}
function utf16be(bytes) {
    const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
    for (let i = 0; i < swapped.length; i += 2) {
        swapped[i] = bytes[i + 1] ?? 0;
        swapped[i + 1] = bytes[i] ?? 0;
    }
    return new TextDecoder("utf-16le").decode(swapped);
}
const HEADER = /^(?:Return-Path|Received|X-[A-Za-z0-9-]{1,60}|Delivered-To|From|Date|Message-Id): /i;
const MAX_MESSAGES = 200;
const SEPARATOR = /^From \S{1,320} {1,4}[A-Z][a-z]{2} .{5,40}\d{4}/;
function splitMbox(text) {
    if (!text.startsWith("From "))
        return [text];
    const messages = [];
    let open = [];
    let blank = true;
    const lines = text.split("\n");
    for (const [i, line] of lines.entries()) {
        if ((blank || HEADER.test(lines[i + 1] ?? "")) && SEPARATOR.test(line)) {
            if (open.length > 0)
                messages.push(open.join("\n"));
            open = [];
        }
        else
            open.push(line);
        blank = line.trim() === "";
    }
    messages.push(open.join("\n"));
    return messages.filter((message) => message.trim() !== "").slice(0, MAX_MESSAGES);
}

// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(5666);
;// CONCATENATED MODULE: ./build/mail/bounce/notification.js


const MAX_JSON = 1024 * 1024;
const MAX_RECIPIENTS = 100;
function readNotification(text) {
    const shown = text.slice(0, MAX_JSON);
    if (!/\\?"(?:notificationType|eventType)\\?" ?:/.test(shown))
        return null;
    const outer = objectIn(shown);
    const told = typeof outer?.["Message"] === "string" ? objectIn(outer["Message"]) : outer;
    if (told === null)
        return null;
    const mail = fieldsOf(told["mail"]);
    switch (told["notificationType"] ?? told["eventType"]) {
        case "Bounce":
            return { kind: "refused", refusals: refusalsOf(fieldsOf(told["bounce"]), mail) };
        case "Complaint":
            return {
                kind: "complaint",
                feedback: textOf(fieldsOf(told["complaint"])["complaintFeedbackType"]) ?? "abuse",
                from: textOf(mail["source"]),
            };
        case "Delivery":
            return { kind: "delivered" };
        default:
            return null;
    }
}
function refusalsOf(bounce, mail) {
    const recipients = Array.isArray(bounce["bouncedRecipients"]) ? bounce["bouncedRecipients"] : [];
    return recipients.slice(0, MAX_RECIPIENTS).map((each) => {
        const told = fieldsOf(each);
        const kind = [bounce["bounceType"], bounce["bounceSubType"]].flatMap((part) => textOf(part) ?? []).join(" ");
        return {
            text: tidy((textOf(told["diagnosticCode"]) ?? kind).replace(/^(?:smtp|Amazon SES) ?; ?/i, "")),
            status: textOf(told["status"]),
            recipient: textOf(told["emailAddress"]),
            sender: textOf(mail["source"]),
            host: null,
            hostIp: null,
            command: null,
        };
    });
}
function objectIn(text) {
    const parsed = (0,json/* parseJson */.q)(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
    return parsed.ok ? fieldsOf(parsed.value) : null;
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ./build/mail/bounce/kind.js



const MAX_HEAD = 64 * 1024;
function otherMail(bytes) {
    const [message = "", second] = splitMbox(decodeText(bytes.subarray(0, 1024 * 1024)));
    return second === undefined ? otherMessage(message) : null;
}
function otherMessage(message) {
    const text = message.replaceAll("\r", "").replace(/^\n+/, "");
    const head = (text.slice(0, MAX_HEAD).split("\n\n")[0] ?? "").replace(/\n[ \t]+/g, " ");
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1]?.trim() ?? null;
    if (!/^[A-Za-z][A-Za-z0-9-]{0,60}:/.test(head) || field("From") === null)
        return null;
    const report = text.slice(0, 512 * 1024);
    if (/report-type="?feedback-report/i.test(head) || /^Content-Type:[ \t]*message\/feedback-report/im.test(report))
        return complaintOf(report);
    const hotmail = /^complaint about message from (\S{3,45})$/i.exec(field("Subject") ?? "")?.[1];
    if (hotmail !== undefined && /@(?:hotmail|outlook|microsoft)\.com>?$/i.test(field("From") ?? ""))
        return { kind: "complaint", feedback: "abuse", ip: kind_addressIn(hotmail), from: null };
    const notified = readNotification(text.slice(head.length));
    if (notified?.kind === "complaint")
        return { ...notified, ip: null };
    if (isBounce(head, report, field))
        return null;
    const from = field("From");
    const auto = field("Auto-Submitted");
    const replied = auto !== null && /^auto-(?:replied|notified)/i.test(auto);
    if (replied || field("X-Autoreply") !== null || field("X-Autorespond") !== null || isAway(field("Subject")))
        return { kind: "auto-reply", from };
    if (/^<\s*>$/.test(field("Return-Path") ?? "x") || SUBJECT.test(field("Subject") ?? ""))
        return null;
    return /^\W{0,4}[45]\d\d[ -]/m.test(text.slice(head.length, head.length + 200_000)) ? null : { kind: "mail" };
}
function complaintOf(report) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(\\S[^\\n]{0,500})$`, "im").exec(report)?.[1]?.trim() ?? null;
    return {
        kind: "complaint",
        feedback: (field("Feedback-Type") ?? "abuse").toLowerCase(),
        ip: kind_addressIn(field("Source-IP")),
        from: field("Original-Mail-From"),
    };
}
function kind_addressIn(text) {
    const ip = (0,ip_ip/* parseIp */.r5)((text ?? "").replace(/^\[|\]$/g, ""));
    return ip === null ? null : (0,ip_ip/* formatIp */.v_)((0,ip_ip/* unmapped */.NW)(ip));
}
const SUBJECT = /undeliver|failure notice|returned mail|delivery (?:status|fail|notif|report|problem|has|of)|not delivered|mail (?:delivery|system error)|could not be delivered|不達|エラー(?:通知|メール)|(?:メール|配信|送信)エラー|not (?:a )?member|non-?delivery|user unknown|配信|unzustellbar|non remis/i;
function isBounce(head, report, field) {
    return (/report-type="?delivery-status/i.test(head) ||
        /^Final-Recipient:/im.test(report) ||
        /\\?"(?:diagnosticCode|bounceType)\\?"/.test(report) ||
        /\b(?:mailer-?daemon|postmaster|mail ?delivery|maildelivery|mail_?system)\b/i.test(field("From") ?? "") ||
        field("X-Failed-Recipients") !== null);
}
function isAway(subject) {
    return /\bis out of (?:the )?office\b|^(?:out of (?:the )?office\b|AUTO:|\[?(?:automatyczna odpowied|respuesta autom|risposta autom|automatisch antwoord|automatiskt svar)|(?:automatic reply|auto[- ]?reply|autosvar|automatische antwort|abwesenheit|réponse automatique|自動応答|自動返信)\b|(?:away|vacation)\b)/i.test(subject ?? "");
}

// EXTERNAL MODULE: ./node_modules/postal-mime/dist/esm/postal-mime.js + 9 modules
var postal_mime = __webpack_require__(4286);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/mail/bounce/introductions.js
const CODE = "[245]\\d\\d[ -](?:#?[245]\\.\\d{1,3}\\.\\d{1,3}\\b)?";
const MAX_REPLY = 3000;
const PARAGRAPH = /\n\s*\n|$/;
const INTRODUCED = [
    { from: /Remote host said: ?/, to: /\n\s*(?:Giving up on|I'm not going to try|\n|---)|$/ },
    { from: /"diagnosticCode" ?: ?"(?:smtp; ?)?/, to: /"/, mustEnd: true },
    {
        from: /The (?:response|error that the other server returned)(?: from the remote server)? was: ?\s*/i,
        to: /\n\s*(?:\n\S|-----|Last RetryAt|Final-Recipient)|$/i,
    },
    {
        from: /(?:returned|Technical details of (?:permanent|temporary) failure): ?\s*(?:Google tried to deliver your message[^]{0,400}?(?:error[^]{0,80}?was:|The error that the other server returned was:))\s*/,
        to: PARAGRAPH,
    },
    { from: /Remote Server returned '/i, to: /'/, mustEnd: true },
    { from: /\s#<?(?=[245]\d\d |\w[^#]{3})/, to: />? ?#(?:SMTP)?#/, mustEnd: true },
    { from: /\(reason: (?=[245]\d\d)/, to: /\)\s*\n/, mustEnd: true },
    { from: new RegExp(`<<< (?=${CODE})`), to: /\n(?!\s*<<< [245]\d\d-| {2,})|$/ },
    {
        from: /host \S{1,255}? ?\[[^\]]{2,60}\](?::\d{1,5})? (?:said|refused to talk to me):/,
        to: PARAGRAPH,
        keep: true,
    },
    { from: /SMTP error from remote mail server after /, to: PARAGRAPH, keep: true },
    { from: /SMTP error from remote server after [^\n]{1,60}:\s{1,3}host: \S{1,255}\s{1,3}/, to: PARAGRAPH },
    { from: new RegExp(`\\nReason:\\s{1,3}(?=${CODE})`), to: /\n|$/ },
    { from: new RegExp(`(?:^|\\n)[ \\t>]*(?=${CODE})`), to: PARAGRAPH },
];
function introduced(body, { from, to, mustEnd, keep }) {
    const found = from.exec(body);
    if (found === null)
        return undefined;
    const start = found.index + (keep === true ? 0 : found[0].length);
    const rest = body.slice(start, start + MAX_REPLY);
    const end = to.exec(rest)?.index ?? (mustEnd === true ? 0 : rest.length);
    const said = rest.slice(0, end);
    return said.trim().length < 3 ? undefined : said;
}
function introducedReply(body) {
    return INTRODUCED.map((introduction) => introduced(body, introduction)).find((text) => text !== undefined);
}

;// CONCATENATED MODULE: ./build/mail/bounce/time.js
function timeOf(text) {
    const time = Date.parse((text ?? "").slice(0, 100).replace(/\([^()]{0,60}\)/g, ""));
    return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
}
function timeOfLine(line) {
    return timeOf(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})? ?(?:Z|[+-]\d\d:?\d\d)/.exec(line)?.[0]);
}

;// CONCATENATED MODULE: ./build/mail/bounce/log-line.js


const ADDRESS = "<?([^\\s<>,;]{1,320}@[^\\s<>,;]{1,255}?)>?";
const POSTFIX_STATUS = /\bstatus=(sent|bounced|deferred|expired|undeliverable|deliverable|softbounce)\b ?(?:\((.*)\))?/;
const POSTFIX_REJECT = /\b(?:NOQUEUE|[0-9A-Za-z]{6,20}): (?:milter-)?reject: (\w+)(?: \w+)? from (\S*?)\[([0-9a-fA-F.:]+)\](?::\d+)?: (.*)$/;
const EXIM = /(?:^|\s)(?:(\*\*|==|=>|->) )(\S+)(.*)$/;
const SENDMAIL = /\bstat=(.*)$/;
const QMAIL = /\bdelivery \d+: (success|failure|deferral): (.*)$/;
function readLogLine(raw) {
    const line = tidy(raw);
    const read = postfix(line) ?? qmail(line) ?? sendmail(line) ?? exim(line);
    const at = timeOfLine(line);
    return read?.kind !== "refusal" || at === null ? read : { ...read, refusal: { ...read.refusal, at } };
}
function postfix(line) {
    const status = POSTFIX_STATUS.exec(line);
    if (status !== null) {
        if (status[1] === "sent" || status[1] === "deliverable")
            return { kind: "delivered" };
        const said = splitHost(status[2] ?? "");
        return {
            kind: "refusal",
            refusal: {
                ...said,
                host: said.host ?? /\brelay=([^\s[,]{1,255})\[/.exec(line)?.[1] ?? null,
                hostIp: said.hostIp ?? /\brelay=[^\s[,]{1,255}\[([^\]]{1,60})\]/.exec(line)?.[1] ?? null,
                status: /\bdsn=(\d\.\d+\.\d+)/.exec(line)?.[1] ?? null,
                recipient: new RegExp(`\\bto=${ADDRESS}[,\\s]`).exec(line)?.[1] ?? null,
                sender: new RegExp(`\\bfrom=${ADDRESS}[,\\s]`).exec(line)?.[1] ?? null,
            },
        };
    }
    const reject = POSTFIX_REJECT.exec(line);
    if (reject === null)
        return null;
    const [reply = ""] = (reject[4] ?? "").split(/; (?:from|to|proto|helo)=</);
    const fields = (reject[4] ?? "").slice(reply.length);
    const names = !reply.includes(reject[3] ?? "\n");
    return {
        kind: "refusal",
        refusal: {
            text: names ? `${reply} (client [${reject[3] ?? ""}])` : reply,
            status: null,
            host: null,
            hostIp: null,
            command: reject[1] ?? null,
            recipient: new RegExp(`\\bto=${ADDRESS}`).exec(fields)?.[1] ?? null,
            sender: new RegExp(`\\bfrom=${ADDRESS}`).exec(fields)?.[1] ?? null,
        },
    };
}
function exim(line) {
    const found = EXIM.exec(line);
    const [, flag = "", address = "", rest = ""] = found ?? [];
    if (/^\W{0,3}[245]\d\d[ -]/.test(line))
        return null;
    if (found === null || !/\b[RTHUP]=|: /.test(rest))
        return null;
    if (flag === "=>" || flag === "->")
        return { kind: "delivered" };
    const host = /\bH=(\S+) \[([^\]]+)\]/.exec(rest);
    const angle = /<([^<>\s]+@[^<>\s]+)>/.exec(rest)?.[1];
    const start = /(?:SMTP error from remote mail server|: |defer \(-?\d+\)|\bR=\S+ ).*$/.exec(rest)?.[0] ?? rest;
    const said = splitHost(start);
    return {
        kind: "refusal",
        refusal: {
            ...said,
            host: host?.[1] ?? said.host,
            hostIp: host?.[2] ?? said.hostIp,
            status: null,
            recipient: address.includes("@") ? address.replace(/^<|[>:]+$/g, "") : (angle ?? null),
            sender: /\bF=<([^<>\s]+@[^<>\s]+)>/.exec(line)?.[1] ?? null,
        },
    };
}
function sendmail(line) {
    const found = SENDMAIL.exec(line);
    const stat = found?.[1];
    if (found === null || stat === undefined)
        return null;
    if (/^Sent\b/.test(stat))
        return { kind: "delivered" };
    const relay = /\brelay=([^\s,[]{1,255}?)\.? \[([^\]]{1,60})\]/.exec(line);
    const before = line.slice(0, found.index);
    const at = before.indexOf(" reply=");
    const reply = at < 0 ? null : before.slice(at + " reply=".length).replace(/, ?$/, "");
    return {
        kind: "refusal",
        refusal: {
            text: tidy(reply !== null && /^\d{3}/.test(reply) ? reply : stat),
            status: /\bdsn=(\d\.\d+\.\d+)/.exec(line)?.[1] ?? null,
            host: relay?.[1] ?? null,
            hostIp: relay?.[2] ?? null,
            command: null,
            sender: null,
            recipient: new RegExp(`\\bto=${ADDRESS}[,\\s]`).exec(line)?.[1] ?? null,
        },
    };
}
function qmail(line) {
    const found = QMAIL.exec(line);
    if (found === null)
        return null;
    if (found[1] === "success")
        return { kind: "delivered" };
    const text = (found[2] ?? "").replaceAll("_", " ").replaceAll("/", " / ");
    const ip = /(?:^|[\s(])([\d.]{7,15}) (?:does not like|failed after|said)/.exec(text)?.[1] ?? null;
    const said = /Remote host said: (.*?)(?: \/ Giving up on .*)?$/.exec(text)?.[1]?.replaceAll(" / ", "/") ?? text;
    const refusal = { text: tidy(said.replace(/[\s/]+$/, "")), status: null, host: null, hostIp: ip };
    return { kind: "refusal", refusal: { ...refusal, recipient: null, sender: null, command: null } };
}
function splitHost(text) {
    const empty = { status: null, recipient: null, sender: null };
    const whole = tidy(text);
    const command = /\(in reply to (?:end of )?([A-Z]+(?: [A-Z]+)?) command\)/.exec(whole)?.[1] ?? afterOf(whole);
    const body = whole.replace(/ ?\(in reply to (?!end of)[^()]{1,40}\)/, "");
    const said = /(?:^|\s|\()host (\S{1,255}?) ?\[([^\]]{2,60})\](?::\d+)? (?:said|refused to talk to me): ?(.*)$/.exec(body) ??
        /(?:^|\s)host (\S{1,255}?) \[([^\]]{2,60})\]: ?(.*)$/.exec(body);
    if (said !== null)
        return { ...empty, text: tidy(said[3] ?? ""), host: said[1] ?? null, hostIp: said[2] ?? null, command };
    const connect = /connect to (\S{1,255}?)\[([^\]]{2,60})\]/.exec(body);
    const bare = body.replace(/^.{0,400}?SMTP error from remote mail server after [^:]{1,40}(?::<[^>]*>[^:]{0,80})?: ?/, "");
    return { ...empty, text: bare, host: connect?.[1] ?? null, hostIp: connect?.[2] ?? null, command };
}
function afterOf(text) {
    return (/SMTP error from remote mail server after (?:pipelined )?(?:end of )?([A-Za-z]+(?: (?:TO|FROM))?)/i
        .exec(text)?.[1]
        ?.toUpperCase() ?? null);
}

;// CONCATENATED MODULE: ./build/mail/bounce/human.js




const MAX_HUMAN = 200_000;
const human_ADDRESS = "['\"<]{0,2}([^\\s<>:,;'\"()]{1,128}@[^\\s<>:,;'\"()]{1,200}[A-Za-z0-9])";
const RECIPIENTS = [
    new RegExp(`(?:^|\\n) {0,20}(?:[>*] {1,3})?${human_ADDRESS}['">]{0,2} {0,5}(?::|\\(|\\n|$|host | on [A-Z][a-z]{2}, \\d)`),
    new RegExp(`(?:(?:generated|expanded) from|failed recipients?|recipient(?: address)?|error-for|undeliverable(?: address)?|userid|mailbox|user|addresse?d?|deliver\\w*|following user|attempts|is full|not reach|message|mail)(?: to)? {0,2}:?\\s{1,3}(?:"[^"\\n]{1,80}" )?${human_ADDRESS}`, "i"),
];
function readHuman(raw) {
    const body = humanPart(raw);
    const recipient = recipientIn(body);
    const generating = /Generating server: (\S{1,255})/.exec(body)?.[1] ?? null;
    const remote = /\n(\S{1,255}\.\S{1,255}) #<?[245]\d\d |\n(?:Remote server|host): (\S{1,255})/.exec(body);
    const told = remote?.[1] ?? remote?.[2] ?? null;
    const server = told ?? generating ?? /while talking to (\S{1,255}?)\.?:/.exec(body)?.[1] ?? null;
    const sentBy = told === null ? null : domainIn(generating);
    const reply = introducedReply(body);
    const dialogue = transcript(body);
    const found = dialogue !== null && dialogue.length > (reply?.length ?? 0) ? dialogue : reply;
    const said = splitHost(joined(found ?? body));
    const by = /by the server for the recipient domain \S+ by (\S+?)\.? \[/.exec(body)?.[1];
    const qmailIp = /\n([\d.]{7,15}) (?:does not like|failed after|said)/.exec(body)?.[1];
    const command = said.command ?? (/\bbut my name was rejected\b/.test(body) ? "HELO" : null);
    const host = said.host ?? by ?? server;
    return {
        ...said,
        recipient,
        command,
        host,
        hostIp: said.hostIp ?? qmailIp ?? null,
        ...(sentBy === null || sentBy === domainIn(host) ? {} : { sentBy }),
    };
}
function recipientIn(body) {
    if (/^\W{0,4}[245]\d\d[ -]/.test(body))
        return null;
    const text = body.replace(SENDER, " ");
    for (const pattern of RECIPIENTS) {
        const found = pattern.exec(text)?.[1];
        if (found !== undefined && !OWN.test(found))
            return found;
    }
    const all = [...text.matchAll(new RegExp(human_ADDRESS, "g"))].map((m) => (m[1] ?? "").toLowerCase());
    const others = new Set(all.filter((address) => !OWN.test(address)));
    return others.size === 1 ? ([...others][0] ?? null) : null;
}
const OWN = /^(?:postmaster|mailer-?daemon|abuse|support|help\w*|hostmaster)@/i;
const SENDER = new RegExp(`(?:sender|(?<!generated |expanded )from|sent by|accepting mail)(?: address)?\\W{0,4}${human_ADDRESS}|${human_ADDRESS}[>'"]{0,2}:? (?:\\.\\.\\. )?sender`, "gi");
const RETURNED = /\n\|?-{3,} ?(?:Below this line is a copy|This is a copy of|Original message|Begin forwarded|The following is a copy|Returned mail|Message (?:text|header) follows|Unsent message|START OF RETURNED)|\n(?:Original message headers|Received): ?|\n {0,8}(?:Below is a copy of the original|Original message follows|A copy of the original message|Your message reads)/i;
function humanPart(raw) {
    const text = squeezed(raw.slice(0, MAX_HUMAN));
    const end = RETURNED.exec(text)?.index ?? text.length;
    return text.slice(0, end).trim();
}
function transcript(body) {
    let last = [];
    let open = "no";
    for (const line of body.split("\n")) {
        const reply = /^ {0,8}<<< ([245]\d\d[ -].{0,2000})/.exec(line)?.[1];
        if (reply === undefined) {
            if (last.length > 0 && open !== "no" && /^ {2,}\S/.test(line) && !/^ *(?:>>>|---|\.\.\.)/.test(line))
                last.push(line);
            else
                open = "no";
        }
        else if (/^[45]/.test(reply)) {
            last = open === "yes" ? [...last.slice(-50), reply] : [reply];
            open = /^\d\d\d-/.test(reply) ? "yes" : "last";
        }
        else
            open = "no";
    }
    return last.length === 0 ? null : last.join("\n");
}
function squeezed(text) {
    return text
        .replaceAll("\r", "")
        .replace(/[^\S\n]/g, " ")
        .replace(/ {21,}/g, " ".repeat(20))
        .replace(/(?:\n *){3,}(?=\n)/g, "\n\n");
}
function joined(text) {
    return tidy(text.replace(/\n\s*<<< /g, "\n"));
}

;// CONCATENATED MODULE: ./build/mail/bounce/exchange-log.js


const TRACKING = "recipient-status";
const PROTOCOL = "remote-endpoint";
const exchange_log_MAX_RECIPIENTS = 100;
function exchangeColumns(line) {
    const names = cells(line.replace(/^\ufeff?#Fields: /, "")).map(columnName);
    const known = names.includes(TRACKING) ? "eventid" : names.includes(PROTOCOL) ? "context" : null;
    return known !== null && names.some((name) => name.startsWith(known) || name === "event-id" || name === "event")
        ? names
        : null;
}
function columnName(cell) {
    const name = cell.trim().toLowerCase();
    const dashed = {
        recipientstatus: TRACKING,
        recipients: "recipient-address",
        sender: "sender-address",
        "event-id": "eventid",
        serverhostname: "server-hostname",
    };
    return dashed[name] ?? name;
}
function readExchangeLine(line, columns) {
    if (line.startsWith("#"))
        return [];
    const values = cells(line);
    const of = (name) => values[columns.indexOf(name)] ?? "";
    return columns.includes(TRACKING) ? tracking(of) : protocol(of);
}
function tracking(of) {
    const event = of("eventid").toUpperCase();
    if (event === "DELIVER" || event === "SEND")
        return [{ kind: "delivered" }];
    if (event !== "FAIL" && event !== "DEFER")
        return [];
    const recipients = of("recipient-address").split(/[;|]/).slice(0, exchange_log_MAX_RECIPIENTS);
    const statuses = statusesOf(of(TRACKING));
    return recipients.flatMap((recipient, i) => {
        const status = statuses[i] ?? statuses[0];
        if (recipient === "" || status === undefined)
            return [];
        const at = timeOfLine(of("date-time"));
        const refusal = {
            ...status,
            status: null,
            command: null,
            recipient,
            sender: of("sender-address") || null,
            ...(at === null ? {} : { at }),
        };
        return [{ kind: "refusal", refusal }];
    });
}
function statusesOf(field) {
    const told = field.split(/(?<=\])[;|]|(?<=[a-z.)])[;|](?=[45]\d\d )/).slice(0, exchange_log_MAX_RECIPIENTS);
    return told.flatMap((part) => {
        const named = (name) => new RegExp(`\\{${name}=([^{}]{1,2000})\\}`).exec(part)?.[1]?.trim() ?? null;
        const text = named("LED") ?? named("MSG") ?? (part.startsWith("[{") ? null : part);
        return text === null ? [] : [{ text: tidy(text), host: named("FQDN"), hostIp: named("IP") }];
    });
}
function protocol(of) {
    const said = of("data");
    if (of("event") !== "<" || !/^[45]\d\d[ -]/.test(said))
        return [];
    const hostIp = /^\[?([\d.]{7,15}|[\da-f:]{3,45})\]?:\d+$/i.exec(of(PROTOCOL))?.[1] ?? null;
    const nobody = { status: null, host: null, recipient: null, sender: null, command: null };
    return [{ kind: "refusal", refusal: { ...nobody, text: tidy(said), hostIp } }];
}
function cells(line) {
    const found = [];
    let cell = "";
    let quoted = false;
    for (let i = 0; i < line.length; i++) {
        const sign = line[i] ?? "";
        if (sign === '"' && quoted && line[i + 1] === '"') {
            cell += sign;
            i++;
        }
        else if (sign === '"')
            quoted = !quoted;
        else if (sign === "," && !quoted) {
            found.push(cell);
            cell = "";
        }
        else
            cell += sign;
    }
    return [...found, cell];
}

;// CONCATENATED MODULE: ./build/mail/bounce/recipients.js

const recipients_ADDRESS = "<?([^\\s<>@:,;()\"'=]{1,320}@[^\\s<>@:,;()\"'=]{1,255})>?";
const SHAPES = [
    { match: new RegExp(`^ {0,20}${recipients_ADDRESS}(?: \\([^()]{0,300}\\))?:?()$`), ends: false },
    { match: new RegExp(`^ {0,20}${recipients_ADDRESS}: +(\\S.*)$`), ends: false },
    { match: new RegExp(`^ {0,20}"${recipients_ADDRESS}":()$`), ends: false },
    {
        match: new RegExp(`^ {0,20}${recipients_ADDRESS} on [A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} .{0,40}()$`),
        ends: false,
    },
    {
        match: new RegExp(`^ {0,20}${recipients_ADDRESS},? +((?:Invalid|Mailbox|User|SMTP|\\w+ )?.{0,60}ERROR_CODE.*)$`),
        ends: false,
    },
    { match: new RegExp(`^ {0,20}(?:[45]\\d\\d )(?:[45]\\.\\d\\.\\d )?${recipients_ADDRESS}\\.\\.\\. (.*)$`), ends: true },
];
const OF_SENDER = /(?:sent by|sent from|from sender|sender)\s?:?\s?$/i;
const ANSWER = /^ {0,8}<<< ([45]\d\d[ -].{0,2000})/;
const SAYS_NOTHING = /^(?:Remote protocol error|Service unavailable|Deferred)\b/i;
const MAX_LINE = 2000;
const recipients_MAX_RECIPIENTS = 100;
function readRecipients(raw) {
    const blocks = blocksOf(humanPart(raw));
    if (blocks.length < 2)
        return [];
    const whole = readHuman(raw);
    return blocks.map(({ recipient, lines }) => {
        const text = lines.join("\n").trim();
        const said = /[a-z]{3}/i.test(text) ? readHuman(text) : whole;
        return { ...said, recipient: recipient.replace(/[.,>]+$/, ""), host: said.host ?? whole.host };
    });
}
function blocksOf(body) {
    const blocks = [];
    let before = "";
    let answer = null;
    for (const line of body.split("\n")) {
        const begun = line.length > MAX_LINE || OF_SENDER.test(before) ? null : beginning(line);
        const last = blocks.at(-1);
        if (begun !== null && isNew(blocks, begun.recipient)) {
            const text = answer !== null && SAYS_NOTHING.test(begun.text) ? answer : begun.text;
            blocks.push({ recipient: begun.recipient, lines: [text], ends: begun.ends });
            answer = null;
        }
        else if (last?.ends === false)
            last.lines.push(line);
        if (line.trim() !== "")
            before = line.slice(-60);
        answer = ANSWER.exec(line)?.[1] ?? answer;
        if (blocks.length > recipients_MAX_RECIPIENTS)
            break;
    }
    return blocks;
}
function beginning(line) {
    for (const { match, ends } of SHAPES) {
        const found = match.exec(line);
        if (found !== null)
            return { recipient: found[1] ?? "", text: found[2] ?? "", ends };
    }
    return null;
}
function isNew(blocks, recipient) {
    return !blocks.some((block) => block.recipient.toLowerCase() === recipient.toLowerCase());
}

;// CONCATENATED MODULE: ./build/mail/bounce/returned.js

const returned_MAX_HEAD = 64 * 1024;
const MAX_SIGNATURES = 3;
function returnedHead(parts) {
    const returned = parts.find((a) => /^(?:message\/(?:rfc822|global)|text\/rfc822-headers)/.test(a.mimeType));
    if (returned === undefined)
        return null;
    const text = returned_textOf(returned).slice(0, returned_MAX_HEAD).replaceAll("\r", "").replace(/^\n+/, "");
    return (text.split("\n\n")[0] ?? "").replace(/\n[ \t]+/g, " ");
}
function returned_textOf(part) {
    return typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
}
function authorOf(head) {
    const from = /^From:(.*)$/im.exec(head ?? "")?.[1];
    return domainIn(/@([^\s<>"',;()]+)/.exec(from ?? "")?.[1]);
}
function signaturesOf(head) {
    return [...(head ?? "").matchAll(/^DKIM-Signature:(.*)$/gim)].slice(0, MAX_SIGNATURES).flatMap(([, value = ""]) => {
        const tag = (name) => new RegExp(`[;\\s]${name}= ?([^\\s;]{1,255})`).exec(`;${value}`)?.[1];
        const [domain, selector] = [domainIn(tag("d")), tag("s") ?? ""];
        return domain === null || !/^[\w.-]{1,63}$/.test(selector) ? [] : [{ domain, selector: selector.toLowerCase() }];
    });
}

;// CONCATENATED MODULE: ./build/mail/bounce/report-fields.js




const MAX_GROUPS = 200;
const OF_RECIPIENT = new Set(["final-recipient", "original-recipient"]);
function readGroups(text) {
    return text
        .slice(0, 256 * 1024)
        .replaceAll("\r", "")
        .split(/\n[ \t]*\n+/)
        .slice(0, MAX_GROUPS)
        .flatMap(readFields)
        .slice(0, MAX_GROUPS);
}
function readFields(paragraph) {
    const groups = [];
    let open = new Map();
    for (const line of unfolded(paragraph)) {
        const found = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*(.*)$/.exec(line);
        const name = found?.[1]?.toLowerCase();
        if (name === undefined)
            continue;
        if (OF_RECIPIENT.has(name) && open.has(name)) {
            groups.push(open);
            open = new Map();
        }
        if (!open.has(name))
            open.set(name, (found?.[2] ?? "").trim());
    }
    return [...groups, open].filter((fields) => fields.size > 0);
}
function unfolded(text) {
    return text.replace(/\n[ \t]+/g, " ").split("\n");
}
function typed(value) {
    if (value === undefined)
        return null;
    const text = value
        .replace(/^[A-Za-z0-9-]{1,40} ?; ?/, "")
        .replace(/[<>]/g, "")
        .trim();
    return text === "" ? null : text;
}
function report_fields_refusalsOf(groups) {
    const sender = typed(groups[0]?.get("x-postfix-sender"));
    const reporter = domainIn(typed(groups[0]?.get("reporting-mta")));
    return groups.flatMap((group) => {
        const recipient = recipientOf(group);
        if (recipient === null || isDelivered(group))
            return [];
        const [remote = "", ip = ""] = (typed(group.get("remote-mta")) ?? "").split(/[\s([]+/);
        const said = splitHost((group.get("diagnostic-code") ?? "").replace(/^[A-Za-z0-9-]{1,40} ?; ?/, ""));
        const status = /\d\.\d{1,3}\.\d{1,3}/.exec(group.get("status") ?? "")?.[0] ?? null;
        const host = said.host ?? (remote === "" ? null : remote);
        const at = timeOf(group.get("last-attempt-date"));
        return [
            {
                text: tidy(said.text),
                command: said.command,
                status,
                recipient,
                sender,
                host,
                hostIp: said.hostIp ?? (/^[\d.]{7,15}/.exec(ip)?.[0] || null),
                ...(reporter === null || host === null || domainIn(host) === reporter ? {} : { sentBy: reporter }),
                ...(at === null ? {} : { at }),
            },
        ];
    });
}
function isDelivered(group) {
    const action = group.get("action") ?? "";
    return (/^(?:delivered|deliverable|relayed|expanded)/i.test(action) ||
        (!/^(?:failed|delayed|undeliverable)/i.test(action) &&
            /^smtp ?; ?2\d\d[ -]/i.test(group.get("diagnostic-code") ?? "")));
}
function recipientOf(group) {
    const final = typed(group.get("final-recipient"));
    const original = typed(group.get("original-recipient"));
    return mailboxIn(final) === null && mailboxIn(original) !== null ? original : (final ?? original);
}

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/mail/bounce/read.js















const MAX_TEXT = 16 * 1024 * 1024;
const MAX_LINES = 100_000;
const MAX_MAIL_LINES = 50_000;
const MAX_COLUMNS_LINE = 4000;
const MAX_RESULTS = 100;
const read_HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:[ \t]|$)/;
function wrong(message) {
    return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
}
async function readBounce(bytes) {
    if (bytes.length > MAX_TEXT)
        return wrong("the bounce is larger than 16 MiB; give the one message or the log lines");
    const messages = splitMbox(decodeText(bytes));
    if (messages.length > 1)
        return readMbox(messages);
    const text = messages[0] ?? "";
    if (text.trim() === "")
        return wrong("the input is empty; expected a bounce message, an SMTP reply (550 5.7.1 …), or lines of a mail log");
    if (isMessage(text))
        return readMessage(text);
    const notified = readNotification(text);
    if (notified !== null)
        return ofNotification(notified);
    if (/^Final-Recipient:/im.test(text))
        return (0,problem.ok)(report_fields_refusalsOf(readGroups(text)).slice(0, MAX_RESULTS));
    const lines = readLog(text.split(/\r?\n/).slice(0, MAX_LINES));
    const refusals = lines.flatMap((line) => (line.kind === "refusal" ? [line.refusal] : []));
    if (refusals.length > 0)
        return (0,problem.ok)(refusals.slice(0, MAX_RESULTS));
    if (lines.some((line) => line.kind === "delivered"))
        return wrong("the log tells only of mail that was delivered; expected a line with a refusal");
    const each = readRecipients(text);
    if (each.length > 0)
        return (0,problem.ok)(each);
    const said = readHuman(text);
    const code = parseReply(said.text).code;
    if (code === null && /^\W*[123]\d\d[ -]/.test(said.text))
        return wrong("the reply tells of success; expected one that begins with 4 or 5");
    return (0,problem.ok)([said]);
}
function readLog(lines) {
    let columns = null;
    return lines.flatMap((line) => {
        const named = line.length < MAX_COLUMNS_LINE ? exchangeColumns(line) : null;
        columns = named ?? columns;
        if (columns !== null)
            return named === null ? readExchangeLine(line, columns) : [];
        return readLogLine(line) ?? [];
    });
}
function ofNotification(notified) {
    switch (notified.kind) {
        case "refused":
            return (0,problem.ok)(notified.refusals);
        case "complaint":
            return wrong("the notification tells of a complaint; expected one of a bounce");
        case "delivered":
            return wrong("the notification tells of a delivery; expected one of a bounce");
    }
}
async function readMbox(messages) {
    const bounces = messages.filter((message) => isMessage(message) && otherMessage(message) === null);
    const read = await Promise.all(bounces.map(readMessage));
    const refusals = read.flatMap((r) => (r.ok ? r.value : []));
    if (refusals.length > 0)
        return (0,problem.ok)(refusals.slice(0, MAX_RESULTS));
    return read[0] ?? wrong("the mailbox holds no message that can be read");
}
function isMail(bytes) {
    return splitMbox(decodeText(bytes.subarray(0, 128 * 1024))).some(isMessage);
}
function isMessage(text) {
    const head = text
        .slice(0, 64 * 1024)
        .replaceAll("\r", "")
        .replace(/^\n+/, "")
        .split("\n\n")[0] ?? "";
    return (read_HEADER.test(head) &&
        /^(?:From|Received|Return-Path|MIME-Version|Message-ID|Content-Type|Subject):/im.test(head) &&
        /^(?:From|To|Subject|Received):/im.test(head));
}
async function readMessage(text) {
    let email;
    try {
        email = await postal_mime/* default */.Ay.parse(firstLines(text.replace(/^\s+/, "")), {
            forceRfc822Attachments: true,
            maxNestingDepth: 30,
            maxHeadersSize: 1024 * 1024,
        });
    }
    catch (error) {
        return wrong(`the message cannot be read: ${(0,failure/* messageOf */.bD)(error)}`);
    }
    const status = email.attachments.find((a) => a.mimeType === "message/delivery-status");
    const raw = text.slice(text.search(/\r?\n\r?\n/) + 1);
    const shown = email.text ?? stripTags(email.html ?? "");
    const words = shown.trim() === "" ? raw : shown;
    const notified = readNotification(words);
    if (notified !== null)
        return ofNotification(notified);
    const human = readHuman(words);
    const to = email.to?.flatMap((a) => (a.address === undefined ? [] : [a.address]))[0] ?? null;
    const returned = returnedHead(email.attachments);
    const author = authorOf(returned);
    const signatures = signaturesOf(returned);
    const written = timeOf(email.date);
    const complete = (r) => ({
        ...r,
        recipient: mailboxIn(r.recipient) === null ? (failedRecipient(email) ?? human.recipient ?? r.recipient) : r.recipient,
        sender: r.sender ?? to,
        host: r.host ?? human.host,
        hostIp: r.hostIp ?? human.hostIp,
        ...(author === null ? {} : { author }),
        ...(signatures.length === 0 ? {} : { signatures }),
        ...(r.at !== undefined || written === null ? {} : { at: written }),
        ...(isFuller(human, r) ? { text: human.text, command: human.command } : {}),
        ...(r === human ? {} : { also: human.text }),
    });
    const fields = status === undefined ? fieldsIn(raw) : returned_textOf(status);
    const groups = fields === null ? [] : readGroups(fields);
    const told = distinct(report_fields_refusalsOf(groups));
    if (told.length === 0 && groups.some((group) => group.has("final-recipient")))
        return wrong("the report tells only of mail that was delivered; expected one of a refusal");
    if (told.length === 0) {
        const each = readRecipients(words).map(complete);
        return (0,problem.ok)(each.length > 0 ? each : [complete(human)]);
    }
    return (0,problem.ok)(told.slice(0, MAX_RESULTS).map((r) => complete(r.text === "" ? { ...r, text: human.text } : r)));
}
function isFuller(human, told) {
    return told.command === null && human.command !== null && told.text !== "" && human.text.startsWith(told.text);
}
function distinct(refusals) {
    const seen = new Map(refusals.map((r) => [`${(r.recipient ?? "").toLowerCase()}\n${r.text}`, r]));
    return [...seen.values()];
}
function fieldsIn(raw) {
    const text = raw.slice(0, 1024 * 1024);
    const at = text.search(/^(?:Reporting-MTA|Final-Recipient):/im);
    return at < 0 || !/^Final-Recipient:/im.test(text) ? null : text.slice(at);
}
function firstLines(text) {
    let end = -1;
    for (let line = 0; line < MAX_MAIL_LINES; line++) {
        end = text.indexOf("\n", end + 1);
        if (end < 0)
            return text;
    }
    return text.slice(0, end);
}
function failedRecipient(email) {
    return (email.headers
        .find((h) => h.key === "x-failed-recipients")
        ?.value.split(",")[0]
        ?.trim() ?? null);
}
function stripTags(html) {
    return html
        .slice(0, 500_000)
        .replace(/<(?:br|\/p|\/div|\/tr|\/h\d)\b[^<>]{0,200}>/gi, "\n")
        .replace(/<[^<>]{0,2000}>/g, " ")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replace(/&(?:#39|apos);/g, "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
}

// EXTERNAL MODULE: ./build/mail/subject.js
var subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/report/drafts/of-finding.js
var of_finding = __webpack_require__(6223);
;// CONCATENATED MODULE: ./build/report/drafts/of-bounce.js




const of_bounce_OWN = {
    blocklisted: "sending",
    reputation: "sending",
    "content-spam": "sending",
    "rate-limited": "sending",
    "spf-fail": "authentication",
    "dkim-fail": "authentication",
    "dmarc-fail": "authentication",
    unauthenticated: "authentication",
    "no-ptr": "reverse",
    "generic-ptr": "reverse",
    "helo-rejected": "reverse",
    "sender-blocked": null,
    "relay-denied": null,
    "mail-loop": null,
    "receiver-fault": null,
    policy: null,
    unknown: null,
};
function bounceLetters(bounce, facts = {}, isListed = null) {
    const own = of_bounce_OWN[bounce.cause];
    if (own === undefined)
        return [];
    const ip = bounce.ip ?? (facts.subject !== undefined && (0,subject/* isAddress */.PW)(facts.subject) ? facts.subject : null);
    const { domain } = bounce;
    const known = {
        at: null,
        domain,
        names: null,
        helo: null,
        spf: [],
        lists: null,
        evidence: [],
        ...facts,
        subject: ip ?? domain ?? dns_name/* ROOT */.Dl,
    };
    const { receiver, host, recipient, list, text, at } = bounce;
    const toPostmaster = {
        to: "postmaster",
        matter: { kind: "refused", refusal: { receiver, host, recipient, domain, ip, list, reply: text, at, own } },
        known,
    };
    return [...(ip === null ? [] : firstLetters(bounce, known, isListed)), toPostmaster];
}
function firstLetters(bounce, known, isListed) {
    switch (bounce.cause) {
        case "no-ptr":
            return [{ to: "hoster", matter: { kind: "ptr-refused", wanted: null }, known }];
        case "generic-ptr":
            return [{ to: "hoster", matter: { kind: "ptr-generic", wanted: null }, known }];
        case "blocklisted":
            return known.names === null || isListed === false ? [] : listLetters(bounce, known);
        default:
            return [];
    }
}
function listLetters({ codes, list, receiver }, known) {
    const named = codes.rule?.list.kind === "named" ? codes.rule.list.name : null;
    const entry = named === null ? undefined : (0,catalogue/* catalogueEntry */.yd)(named);
    if (entry !== undefined)
        return entry.kind === "ip" ? (0,of_finding/* listingLetters */.k1)(LISTED_AS[entry.scope], entry, null, known) : [];
    if (list === null || !(0,of_finding/* isOfOther */.Yc)(known))
        return [];
    const fact = { title: list, operator: receiver ?? "", zone: list, page: null, expires: false };
    const told = { ...fact, code: null, reason: null, text: null };
    return [{ to: "hoster", matter: { kind: "shared-listed", list: told }, known }];
}
const LISTED_AS = {
    ip: "dnsbl/listed",
    domain: "dnsbl/domain-listed",
    range: "dnsbl/network-listed",
    asn: "dnsbl/network-listed",
    policy: "dnsbl/policy",
};

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/ip/private.js
var ip_private = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/mail/dkim/fetch-key.js
var fetch_key = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/mail/dkim/key.js
var key = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/mail/dmarc/discover.js
var discover = __webpack_require__(4001);
// EXTERNAL MODULE: ./build/mail/dnsbl/plan.js + 1 modules
var plan = __webpack_require__(872);
// EXTERNAL MODULE: ./build/mail/dnsbl/caps.js
var caps = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/mail/reverse/reverse.js
var reverse_reverse = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/mail/spf/check-host.js + 7 modules
var check_host = __webpack_require__(857);
// EXTERNAL MODULE: ./build/cli/dnsbl-rows.js
var dnsbl_rows = __webpack_require__(2196);
;// CONCATENATED MODULE: ./build/cli/bounce-state.js
















const STATE_DEADLINE_MS = 5000;
const MULTICAST = ["224.0.0.0/4", "ff00::/8"].flatMap((text) => (0,ip_range/* parseRange */.RC)(text) ?? []);
function isAskable(bounce) {
    const concern = CONCERNS[bounce.cause];
    const isOwn = concern === "ip" || concern === "domain";
    return isOwn && (publicIp(bounce.ip) !== null || bounce.domain !== null || bounce.helo !== null);
}
function publicIp(text) {
    if (text === null)
        return null;
    return (0,ip_private/* isPrivateAddress */.C0)(text) || MULTICAST.some((range) => (0,ip_range/* contains */.gR)(range, (0,ip_ip/* ipOf */.ls)(text))) ? null : text;
}
async function bounceState(door, bounce, at) {
    const dns = (0,budget/* budgeted */.h)(door);
    const addresses = await heloAddresses(dns, bounce.helo);
    const [only, second] = addresses ?? [];
    const ip = publicIp(bounce.ip) ?? (bounce.ip === null && second === undefined ? publicIp(only ?? null) : null);
    const { domain } = bounce;
    const isAuthentication = AUTHENTICATION.has(bounce.cause);
    const [reverse, spf, lists, dmarc, dkim] = await Promise.all([
        ip === null ? null : (0,reverse_reverse/* reverseOf */.Kg)(dns, ip),
        ip === null || domain === null
            ? null
            : (0,check_host/* checkHost */.R)(dns, { ip: (0,ip_ip/* ipOf */.ls)(ip), mailFrom: `postmaster@${domain}`, helo: domain }),
        listsOf(dns, bounce, ip),
        isAuthentication ? dmarcOf(dns, bounce.author ?? domain) : null,
        isAuthentication ? keysOf(dns, bounce.signatures) : [],
    ]);
    const names = (0,of_finding/* reverseFacts */.QB)(reverse ?? undefined);
    const judged = spf === null || domain === null || spf.result === "temperror" ? null : { domain, result: spf.result };
    const evidence = reverse?.evidence ?? [];
    const helo = bounce.helo === null ? null : { name: bounce.helo, addresses };
    const matches = ip === null || addresses === null ? null : addresses.includes(ip);
    return {
        state: { ip, names, helo: helo === null ? null : { ...helo, matches }, spf: judged, dmarc, dkim, lists },
        known: {
            ...(ip === null ? {} : { subject: ip }),
            ...(helo === null ? {} : { helo }),
            ...(reverse === null ? {} : { at, names, spf: judged === null ? [] : [judged], evidence }),
        },
    };
}
const AUTHENTICATION = new Set(["dkim-fail", "dmarc-fail", "unauthenticated", "spf-fail"]);
async function heloAddresses(dns, helo) {
    const name = helo === null ? null : (0,dns_name/* normalizeName */.Pc)(helo);
    if (name === null)
        return null;
    const { addresses } = await (0,reverse_reverse/* addressesOfName */.TZ)(dns, name);
    return addresses.known ? addresses.value : null;
}
async function dmarcOf(dns, author) {
    const name = author === null ? null : (0,dns_name/* normalizeName */.Pc)(author);
    if (name === null)
        return null;
    const found = await (0,discover/* discover */.k4)(dns, name);
    if (found.kind === "error")
        return null;
    return { domain: name, policy: found.kind === "record" ? policyFor(found.record, found.at === name) : null };
}
function policyFor(record, isOwn) {
    return (isOwn ? null : record.sp) ?? record.p ?? (record.rua.length > 0 ? "none" : null);
}
async function keysOf(dns, signatures) {
    const keys = await Promise.all(signatures.map(async (signature) => {
        const found = await (0,fetch_key/* keyTexts */.W)(dns, signature.selector, signature.domain);
        if (found.kind === "none")
            return [{ ...signature, key: "missing" }];
        if (found.kind !== "texts")
            return [];
        const isRevoked = found.texts.every((text) => (0,key/* parseKey */.Do)(text).key?.revoked !== false);
        return [{ ...signature, key: isRevoked ? "revoked" : "found" }];
    }));
    return keys.flat();
}
async function listsOf(dns, bounce, ip) {
    const list = bounce.codes.rule?.list;
    const entry = list?.kind === "named" ? (0,catalogue/* catalogueEntry */.yd)(list.name) : undefined;
    if (bounce.cause !== "blocklisted" || entry === undefined)
        return [];
    const subject = entry.kind === "domain" ? bounce.domain : ip;
    const add = [{ zone: entry.zone, impact: null, kind: entry.kind, at: null }];
    const planned = (0,plan/* planLists */.t)({ profile: "none", add, remove: [], dqsKey: null, abusixKey: null });
    if (subject === null || !planned.ok)
        return [];
    const { rows } = await (0,dnsbl_rows/* rowsOf */.R)(dns, planned.value, [subject], caps/* DEFAULT_CAPS */.g_);
    return rows.map((row) => ({ list: row.list, subject: row.subject, verdict: row.verdict }));
}

// EXTERNAL MODULE: ./build/mail/dkim/key-name.js
var key_name = __webpack_require__(8467);
;// CONCATENATED MODULE: ./build/cli/bounce-first.js

function firstStep(bounce, state) {
    switch (bounce.cause) {
        case "blocklisted": {
            const [told] = state.lists;
            return told?.verdict === "not-listed" ? { code: "not-listed", list: told.list, subject: told.subject } : null;
        }
        case "no-ptr": {
            const right = state.names?.find(({ confirmed }) => confirmed === true);
            return right === undefined || state.ip === null
                ? null
                : { code: "reverse-right", ip: state.ip, name: right.name };
        }
        case "helo-rejected":
            return ofHelo(state);
        case "dkim-fail":
        case "dmarc-fail":
        case "unauthenticated":
            return ofKeys(state);
        default:
            return null;
    }
}
function ofHelo({ helo, ip }) {
    if (helo === null || helo.addresses === null)
        return null;
    if (helo.addresses.length === 0)
        return { code: "helo-without-address", name: helo.name };
    return helo.matches === false && ip !== null ? { code: "helo-elsewhere", name: helo.name, ip } : null;
}
function ofKeys({ dkim }) {
    const broken = dkim.find(({ key }) => key !== "found");
    if (broken === undefined || dkim.some(({ key }) => key === "found"))
        return null;
    const name = (0,key_name/* keyNameText */.g)(broken.selector, broken.domain);
    return { code: broken.key === "missing" ? "publish-key" : "revoked-key", name };
}

// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var core_width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/cli/bounce-text.js








function bounceText(b, look, state = null, letters = bounceLetters(b)) {
    const { words, verbose, path } = look;
    const codes = [b.code, b.enhancedCode].filter((c) => c !== null).join(" ");
    const { rule, step, meaning } = b.codes;
    const first = state === null ? null : firstStep(b, state);
    return labelled(look, [
        ["happened", [words.story(b)]],
        ["cause", [words.cause(b.cause, b.temporary)]],
        ["about", [b.subject]],
        ["list", [rule === null ? null : words.list(rule)]],
        ["receiver", [b.receiver === b.host || b.host === null ? b.receiver : words.receiver(b.receiver ?? "", b.host)]],
        ["recipient", [b.subject === b.recipient ? null : b.recipient]],
        ["code", [codes === "" ? null : words.code(codes, meaning)]],
        ["next", first === null ? [words.next(step)] : [words.first(first), words.next(step)]],
        ["state", state === null ? [] : stateLines(state, words)],
        ["commands", b.commands],
        ["writeTo", [writeTo(letters, path, words)]],
        ["reply", [(0,printable/* excerpt */.Kb)(b.text, verbose ? 4000 : 300)]],
        ["source", [verbose ? b.source : null]],
    ]);
}
function othersText(others, look) {
    if (others.length === 0)
        return "";
    const { words, verbose } = look;
    if (verbose)
        return `\n${others.map((b) => bounceText(b, look)).join("\n")}`;
    const told = others.slice(0, MAX_OTHERS).map((b) => words.story(b));
    const more = others.length - told.length;
    return `\n${labelled(look, [["others", [...told, more === 0 ? null : words.more(more)]]])}`;
}
const MAX_OTHERS = 10;
const PASTED = ["commands", "writeTo"];
function labelled({ words: { labels }, color = false, columns = null }, rows) {
    const width = (0,core_width/* widest */.D3)(Object.values(labels)) + 2;
    const ink = (0,paint/* painter */.C)({ color });
    return rows
        .flatMap(([label, lines]) => {
        const room = columns === null || PASTED.includes(label) ? null : columns - width;
        const shown = lines.flatMap((line) => (line === null ? [] : (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)(line), room)));
        const isFirst = lines[0] !== null;
        return shown.map((line, i) => {
            const name = i === 0 && isFirst ? labels[label] : "";
            return `${ink("bold", name)}${" ".repeat(width - (0,core_width/* widthOf */.qz)(name))}${line}\n`;
        });
    })
        .join("");
}
function stateLines(state, words) {
    const { ip, names, helo, spf, dmarc, dkim, lists } = state;
    return [
        ...lists.map((l) => words.listed(l.list, l.subject, l.verdict)),
        ...(ip === null || names === null ? [] : [words.reverse(ip, names)]),
        ...(helo === null || helo.addresses === null ? [] : [words.helo(helo.name, helo.addresses, helo.matches)]),
        ...(spf === null ? [] : [words.spf(spf.domain, spf.result)]),
        ...dkim.map((k) => words.dkim((0,key_name/* keyNameText */.g)(k.selector, k.domain), k.key)),
        ...(dmarc === null ? [] : [words.dmarc(dmarc.domain, dmarc.policy)]),
    ];
}
function writeTo(letters, path, words) {
    const to = [...new Set(letters.map((letter) => letter.to))];
    if (to.length === 0)
        return null;
    return words.writeTo(to, path === "-" ? null : `mailworthy bounce ${shellWord(path)} --draft`);
}
function shellWord(path) {
    const text = path.startsWith("-") ? `./${path}` : path;
    return /^[\w./=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/cli/drafts-for.js
var drafts_for = __webpack_require__(139);
// EXTERNAL MODULE: ./build/cli/drafts.js
var cli_drafts = __webpack_require__(4089);
// EXTERNAL MODULE: ./build/app/io.js
var app_io = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/cli/lang.js
var cli_lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/words/words.js
var words_words = __webpack_require__(4658);
;// CONCATENATED MODULE: ./build/cli/bounce.js

















async function bounceCommand(parsed, io) {
    const path = parsed.positionals[0] ?? "-";
    const bytes = (0,files/* readInput */.R5)(io, path, "the bounce");
    if (!bytes.ok)
        return bytes;
    const other = otherMail(bytes.value);
    const lang = (0,cli_lang/* langOfReader */.t)(parsed, io);
    const [words, draftWords] = await Promise.all([(0,words_words/* commandWords */.B)("bounce", lang), (0,words_words/* commandWords */.B)("drafts", lang)]);
    if (other !== null)
        return otherOutcome(other, parsed, { ...(0,cli_io/* lookOf */.Li)(io, parsed), words });
    const read = await readBounce(bytes.value);
    if (!read.ok)
        return read;
    const all = read.value.map(explain);
    if (all.every(saysNothing) && !isMail(bytes.value))
        return (0,problem/* fail */.f)([{ at: null, message: kind_words/* KIND_WORDS */.P.noise, hint: null }]);
    const first = all.find((b) => b.cause !== "unknown") ?? all[0];
    if (first === undefined)
        return (0,problem/* fail */.f)([{ at: null, message: `${(0,printable/* excerpt */.Kb)(path, 200)} tells of no refusal, only of deliveries`, hint: null }]);
    const others = all.filter((b) => b !== first);
    const option = (0,cli_drafts/* draftOption */.F)(parsed);
    const learned = await learn(parsed, io, first);
    if (!learned.ok)
        return learned;
    const { state, known } = learned.value;
    const letters = bounceLetters(first, known, isListed(state));
    const drafts = (0,drafts_for.draftsFor)(option === null ? [] : letters, option);
    if (parsed.flag("json")) {
        const more = option === null ? {} : { drafts };
        return (0,cli_io/* doneJson */.Vn)({
            schema: "mailworthy/bounce/1",
            ...(0,without/* without */.F)(first, "codes"),
            others: others.map((b) => (0,without/* without */.F)(b, "codes")),
            state,
            ...more,
        });
    }
    const written = option === null ? "" : (0,cli_drafts/* draftText */.Y)(drafts, words.noLetter(first.cause), draftWords);
    const look = { ...(0,cli_io/* lookOf */.Li)(io, parsed), words, verbose: parsed.flag("verbose"), path };
    return (0,cli_io/* done */.Vw)(bounceText(first, look, state, letters) + othersText(others, look) + written);
}
function isListed(state) {
    const [list] = state?.lists ?? [];
    return list === undefined || list.verdict === "not-checked" ? null : list.verdict !== "not-listed";
}
function saysNothing({ cause, code, enhancedCode, host }) {
    return cause === "unknown" && code === null && enhancedCode === null && host === null;
}
function otherOutcome(other, parsed, look) {
    const { words } = look;
    if (other.kind === "mail")
        return (0,problem/* fail */.f)([{ at: null, message: kind_words/* KIND_WORDS */.P.mail, hint: null }]);
    if (!parsed.flag("json")) {
        const { what, next } = other.kind === "complaint" ? words.complaint(other) : words.autoReply(other);
        return (0,cli_io/* done */.Vw)(labelled(look, [
            ["happened", [what]],
            ["next", [next]],
        ]));
    }
    const said = other.kind === "complaint" ? kind_words/* KIND_WORDS */.P.complaint(other) : kind_words/* KIND_WORDS */.P["auto-reply"](other);
    const ip = other.kind === "complaint" ? other.ip : null;
    return (0,cli_io/* doneJson */.Vn)({
        schema: "mailworthy/bounce/1",
        kind: other.kind,
        cause: "unknown",
        code: null,
        enhancedCode: null,
        receiver: null,
        list: null,
        subject: ip,
        next: said.next,
        temporary: false,
        meaning: said.what,
        commands: [],
        text: "",
        recipient: null,
        host: null,
        ip,
        domain: null,
        source: null,
        at: null,
        helo: null,
        author: null,
        signatures: [],
        others: [],
    });
}
const NOTHING = { state: null, known: {} };
async function learn(parsed, io, bounce) {
    if (parsed.flag("offline") || !isAskable(bounce))
        return (0,problem.ok)(NOTHING);
    const learned = await (0,cli_io/* withDns */.Ck)(parsed, io, async ({ dns }) => {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(() => {
                resolve(NOTHING);
            }, STATE_DEADLINE_MS);
        });
        const first = await Promise.race([bounceState(dns, bounce, (0,app_io/* isoTime */.L)(io.now())), late]);
        clearTimeout(timer);
        return (0,problem.ok)(first);
    });
    const isAsked = ["dns", "timeout", "attempts", "record", "replay"].some((name) => parsed.flag(name));
    return learned.ok || isAsked ? learned : (0,problem.ok)(NOTHING);
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ troubleText),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2428);

function isListed({ verdict }) {
    return verdict === "listed" || verdict === "policy";
}
function troubleText({ reason, detail }) {
    return `${reason}: ${detail}`;
}
function removalOf(removal) {
    const { how, page, hours = null, cost, note } = removal;
    return {
        who: (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_0__/* .whoAsks */ .N)(removal),
        how,
        url: page,
        cost: how === "paid" ? "paid" : (cost ?? "free"),
        hours,
        note: note === "" ? null : note,
    };
}


/***/ }),

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _mail_dnsbl_ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9269);
/* harmony import */ var _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1477);
/* harmony import */ var _mail_dnsbl_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(872);
/* harmony import */ var _mail_dnsbl_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92);
/* harmony import */ var _mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(767);
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6783);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2986);
/* harmony import */ var _mail_trouble_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3561);
/* harmony import */ var _rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6347);
/* harmony import */ var _dnsbl_row_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6385);












async function rowsOf(dns, specs, subjects, caps) {
    const isPublicOnly = specs.every(({ entry }) => isOfTheWorld(entry.zone));
    const asked = isPublicOnly ? subjects.filter((s) => !isPrivateSubject(s)) : subjects;
    const split = { addresses: asked.filter(_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW), domains: subjects.filter(_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isDomain */ .l0) };
    const { lists, listings } = await (0,_mail_dnsbl_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runLists */ .Z)(dns, specs, split, { caps, keepClean: true });
    const kinds = new Set(specs.map((spec) => spec.entry.kind));
    const rows = specs.flatMap((spec) => {
        const { zone, kind } = spec.entry;
        return subjects.flatMap((subject) => {
            if (kindOf(subject) !== kind && kinds.has(kindOf(subject)))
                return [];
            return [
                rowOf(spec, lists.get(zone), subject, listings.get(subject)?.find((l) => l.list === zone)),
            ];
        });
    });
    return { rows, lists: [...lists.values()] };
}
function kindOf(subject) {
    return (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW)(subject) ? "ip" : "domain";
}
function rowOf(spec, fact, subject, listing) {
    const isInside = isPrivateSubject(subject) && isOfTheWorld(spec.entry.zone);
    if (fact === undefined || isInside || (0,_mail_dnsbl_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsFor */ .dS)(spec, subject) === null)
        return notHeldRow(spec, subject, isInside);
    const state = (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFor */ .Dp)(fact, subject);
    if (!state.usable) {
        const why = { code: "unusable", trouble: (0,_mail_trouble_js__WEBPACK_IMPORTED_MODULE_10__/* .bareTrouble */ .q)(state) };
        const none = { verdict: "not-checked", evidence: fact.controls ?? [] };
        return { ...bareRow(spec, subject), ...none, reason: (0,_dnsbl_row_js__WEBPACK_IMPORTED_MODULE_11__/* .troubleText */ .NX)(state), why, unknown: state.reason };
    }
    if (listing === undefined)
        throw new Error(`no answer of ${spec.entry.zone} for ${subject}`);
    return answeredRow(spec, subject, listing);
}
function notHeldRow(spec, subject, isInside) {
    const { kind } = spec.entry;
    const other = kind === "ip" ? "addresses" : "domains";
    const holds = isInside ? "public" : kindOf(subject) === kind ? null : other;
    const reason = holds === null
        ? "the list has no data of this family"
        : `the list holds ${holds === "public" ? "public addresses" : holds} only`;
    const why = { code: "no-family", family: (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW)(subject) ? (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(subject) : null, holds };
    const none = { verdict: "not-checked", evidence: [] };
    return { ...bareRow(spec, subject), ...none, reason, why, unknown: "no-answer" };
}
function answeredRow(spec, subject, listing) {
    const { criteria, removal } = spec.entry;
    const { verdict, code, unknown, evidence, text } = listing;
    const reason = text === null ? listing.reason : `${listing.reason ?? ""} – ${text}`;
    const why = verdict === "not-checked" ? { code: "unknown", trouble: (0,_mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .listingTrouble */ .u)(listing) } : saysOf(listing, criteria);
    const own = { verdict, code, reason, why, unknown, evidence, standing: listing.standing ?? null };
    return { ...bareRow(spec, subject), ...waysOf(spec, listing.removal ?? removal, text), ...own };
}
function bareRow(spec, subject) {
    const { zone, title, role, scope, impact, removal } = spec.entry;
    const ways = waysOf(spec, removal, null);
    return { subject, list: zone, title, role, scope, impact, ...ways, standing: null, code: null };
}
function waysOf({ entry }, by, text) {
    return { removal: (0,_dnsbl_row_js__WEBPACK_IMPORTED_MODULE_11__/* .removalOf */ .c6)(by), wayOut: (0,_rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .wayOutOf */ .bp)(entry.criteria, text, by) };
}
function isOfTheWorld(zone) {
    return (0,_mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogueEntry */ .yd)(zone) !== undefined;
}
function isPrivateSubject(subject) {
    return (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW)(subject) && (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_7__/* .isPrivateAddress */ .C0)(subject) && !(0,_ip_private_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback4 */ .O8)(subject);
}
function saysOf({ verdict, reason, text }, criteria) {
    const isBad = verdict === "listed" || verdict === "policy";
    const meaning = reason === "listed" ? null : reason;
    return { code: "says", meaning, criteria: isBad && criteria !== _mail_dnsbl_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_RULES */ .P ? criteria : null, text };
}


/***/ }),

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftsFor: () => (/* binding */ draftsFor)
/* harmony export */ });
/* harmony import */ var _report_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);

function draftsFor(letters, option) {
    return option === null ? [] : (0,_report_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftsFrom */ .F)(letters, option === "both" ? null : option);
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ draftOption),
/* harmony export */   Y: () => (/* binding */ draftText)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function draftOption(parsed) {
    const word = parsed.last("draft");
    return word === null ? null : word === "en" || word === "ja" ? word : "both";
}
function draftText(drafts, none, words) {
    if (drafts.length === 0)
        return `\n${none}\n`;
    const show = (d) => {
        const title = d.language === "en" ? "Subject: " : "件名：";
        return `\n----- ${words.heading(d.to, d.language)} -----\n${title}${d.subject}\n\n${d.body}`;
    };
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linesForLog */ .L_)(drafts.map(show).join(""));
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

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pairKey),
/* harmony export */   w: () => (/* binding */ writtenPair)
/* harmony export */ });
function pairKey(a, b) {
    return `${a} ${b}`;
}
function writtenPair(text) {
    return text;
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

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ KIND_WORDS)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

const KIND_WORDS = {
    complaint: ({ feedback, ip, from }) => ({
        what: `A complaint (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(feedback, 40)} report): a recipient called a mail${from === null ? "" : ` of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(from, 120)}`} spam${ip === null ? "" : `; it was sent from ${ip}`}.`,
        next: "Take the recipient off the list, and find out why the mail was not wanted: complaints are what reputation is made of.",
    }),
    "auto-reply": ({ from }) => ({
        what: `An automatic answer${from === null ? "" : ` from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(from, 120)}`}: the mail was delivered.`,
        next: "There is nothing to do.",
    }),
    mail: "this is a mail and no bounce: it holds no reply of a mail server; give the message that came back, or the line of the log",
    noise: "no refusal is to be seen; expected a bounce message, an SMTP reply (550 5.7.1 …), or lines of a mail log",
};


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listNameText),
/* harmony export */   d: () => (/* binding */ namedRuleText)
/* harmony export */ });
function listNameText(list) {
    switch (list.kind) {
        case "named":
            return list.name;
        case "own":
            return `${list.of}'s own list`;
        case "own-blocklist":
            return `${list.of}'s own block list`;
        case "ip-reputation":
            return `${list.of}'s IP reputation`;
        case "local-policy":
            return `${list.of}'s local policy`;
        case "of-recipient":
            return "the recipient organisation's block list";
        case "of-receiver":
            return "the receiver's own list";
    }
}
function namedRuleText({ list, rule }) {
    return rule === null ? listNameText(list) : `${listNameText(list)} (${rule})`;
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nextText)
/* harmony export */ });
/* unused harmony export STEP_IDS */
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);

function nextText(next) {
    switch (next.code) {
        case "cause":
            return next.page === null ? CAUSE_STEPS[next.cause] : `${CAUSE_STEPS[next.cause]} Page: ${next.page}`;
        case "told":
            return STEPS[next.step];
        case "only-code":
            return `The text matches nothing that is known. Its code means: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningText */ .j)(next.meaning)}. Write to its postmaster with this reply, the sending address and the time.`;
        case "dead-list":
            return `The list ${next.list} is dead (${next.since}): nobody can be removed from it. Tell the receiver's postmaster to stop asking it.`;
        case "no-mail-server-range":
            return "The network's owner says that no mail server is there. Send through the provider's relay, or, with a fixed address and its own reverse name, remove it at https://check.spamhaus.org/.";
        case "spf":
            return spfText(next);
        case "for-now":
            return "The receiver says that this is for now: the server tries again by itself. Change nothing yet; act when the same comes back as a permanent refusal (5yz).";
    }
}
function spfText({ result, identity }) {
    const record = identity === "helo"
        ? "the SPF record of the name that the server says in HELO"
        : "the SPF record of the envelope sender's domain";
    switch (result) {
        case "permerror":
            return `Mend ${record}: it is broken (permerror: a syntax error, two records or too many lookups), so no address passes by it. Adding the address does not help; the command below shows where it breaks.`;
        case "temperror":
            return `The receiver got no answer from DNS about ${record}; the server tries again. If it lasts, check that the name servers of that name, and of all that the record includes, answer.`;
        case "fail":
        case "softfail":
            return identity === "helo"
                ? `The name that the server says in HELO does not allow its address: publish v=spf1 a -all at that name, with the address among its A or AAAA records, or let the server say another name. The record of the mail's own domain is not at fault.`
                : `Add the sending address to ${record}; it only softly fails, yet this receiver refuses it. If the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.`;
    }
}
const STEPS = {
    "outlook-form": "Ask Microsoft to remove the address with its sender form (https://olcsupport.office.com/); enrol the address in SNDS to see what it did. The hoster can ask for a whole network.",
    "m365-delist": "Ask for removal at https://sender.office.com/ (the mail address and the IP address from the bounce); if it answers that the address is not listed, reply to the bounce's delist address.",
    "broken-list": "Nobody listed you: the receiving server asks its blocklist through a resolver that the list refuses, and takes the refusal for a listing. Tell its postmaster by another way (phone, another mailbox) and send this text.",
    "dial-up-range": "The address lies in a range that is not meant for sending (a dial-up or dynamic one). Send through your provider's relay, or ask the provider for a fixed address with a name of its own.",
    "no-ipv6": "The receiver takes no mail over IPv6: let your server send to it over IPv4.",
    "m365-account": "Your own account was stopped for sending spam: secure it, then ask your Microsoft 365 administrator to unblock it.",
    apple: "Apple judged content or reputation. Check authentication, PTR and complaints first; then write to icloudadmin@apple.com with this reply, the address and the domain.",
    "docomo-filter": 'docomo answers "Unknown user" after the data when the recipient\'s filter refuses the mail. Ask the recipient to allow your domain (domain reception settings).',
    "docomo-unknown": "The mailbox does not exist, or its owner's filter refuses the mail: docomo says the same in both cases. Remove the address unless the recipient tells you to try again; many such addresses lead to blocking.",
    "au-filter": "au answers so when the recipient's filter refuses the mail. Ask the recipient to allow your domain.",
    "gmx-link": "Follow the link in the reply: its page explains the block and has the form for your address.",
    "ptr-then-link": "Give the address one reverse name (PTR) that is not generic and leads back to it; then use the link in the reply.",
    "dead-addresses": "Too many of your mails went to addresses that do not exist. Clean the list, look for a compromised mailbox, and wait: the block ends by itself.",
    "t-online-unknown": "T-Online takes mail only from addresses that it knows. Write to the address in the reply (from another network) with the sending address, its name and who runs it; the host name wants a page with an imprint (§ 4.1 of postmaster.t-online.de). It is then let in within a day.",
    "t-online": "Write to the address in the reply (from another network) with the sending address, its name and who runs it. T-Online wants a host name with an imprint page (§ 4.1 of its postmaster page).",
    "orange-link": "Follow the link in the reply (Cloudmark or Sender Score) and ask there.",
    "free-24-hours": "Free blocks for 24 hours at most and unblocks by itself; https://postmaster.free.fr shows the state of an address. Find what sent the spam first.",
    "qq-link": "Open the link in the reply and ask for removal there; check complaints first.",
    register: "Register the address with the receiver, as the reply says.",
    "att-forward": "Forward the reply to abuse_rbl@abuse-att.net, as it says.",
    "cpanel-limit": "Your own server (cPanel) stops the domain for an hour because too many of its mails fail. Find out what sends to dead addresses: an old list, a forwarder, a broken web form, a stolen password.",
    "dns-trouble": "The receiver could not ask DNS about you just then; the server tries again. If it lasts, check that the name servers of your domain answer.",
    "sender-null-mx": "By its null MX (MX 0 .) the domain of the envelope sender says that it takes no mail, and receivers may refuse mail from such a domain (RFC 7505). Replace it by an MX that takes bounces and replies, or send as another domain.",
    "sender-callout": "The receiver asked the sender's own mail server whether it takes bounces for the sender's address, and it does not. Give that address a mailbox or an alias, and let the server take mail from the empty sender.",
    "remote-tls": "The receiving server offers no TLS that your server accepts, and yours insists on it. Tell its postmaster by another way; or let your server send to that domain without (check DANE, MTA-STS and your own rules first).",
    "verify-identity": "The sending service takes mail only from addresses or domains that you have verified there: verify the one in the reply, in the same region (and leave the sandbox to write to others).",
    "to-recipient": "The recipient's side has blocked this sender by itself. Only the recipient (or the administrator there) can undo it: ask by another way.",
};
const STEP_IDS = Object.keys(STEPS);
const CAUSE_STEPS = {
    blocklisted: "Ask the list whether it still lists you, find and stop what it saw, then ask for removal on its page (the hoster may have to ask for a shared or whole network).",
    "spf-fail": "Add the sending address to the SPF record of the envelope sender's domain; if the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.",
    "dkim-fail": "Check that the server signs, that the selector's key is in DNS, and that nothing changes the mail after signing.",
    "dmarc-fail": "Either SPF or DKIM must pass for the very domain in From (aligned). Authorise or sign at the service that sent it, or do not send as that domain from there.",
    unauthenticated: "Publish SPF for the envelope sender's domain with every sending address, and sign with DKIM; then DMARC.",
    "no-ptr": "Have the owner of the address (your hoster) set one reverse name that leads back to the same address, and use that name in HELO.",
    "generic-ptr": "Have the hoster set a name of your own as reverse name; from a dial-up or dynamic address send through the provider's relay.",
    "helo-rejected": "Let the server say HELO with its full name, which must resolve to the sending address (and best equal its reverse name).",
    reputation: "Not a public list but the receiver's own judgement: stop what draws complaints, send less and to people who read it, and grow slowly (mailworthy volume makes a plan).",
    "rate-limited": "The server will try again. Send more slowly with fewer connections; after a jump in volume, warm up (mailworthy volume makes a plan).",
    greylisted: "Nothing is wrong: the receiver wants a second attempt after some minutes. Let the server retry from the same address.",
    "content-spam": "The text, a link or an attachment was judged. Send a plain mail to compare, check the links' domains, and write to the receiver's postmaster with this reply.",
    virus: "Check the attachment; send it by another way or as a link.",
    "message-malformed": "Mend the program that wrote the mail: one From, Date and Message-ID, CRLF line ends, lines under 998 bytes (RFC 5322).",
    "message-too-large": "Send it smaller: as a link, or in parts.",
    "mailbox-unknown": "Check the address for typing errors; take it off your lists, for mail to dead addresses costs reputation.",
    "mailbox-full": "Only the recipient can make room; try again in a few days.",
    "mailbox-disabled": "The mailbox is closed: take the address off your lists.",
    "domain-unknown": "Check the domain for typing errors; it has no mail server in DNS, or wants none.",
    "sender-blocked": "The recipient, or the administrator there, has blocked this sender. Ask by another way to be let in.",
    "sender-domain-not-found": "The domain of the envelope sender needs an MX or an address in DNS; check for a typing error, an expired domain or a broken zone.",
    "relay-denied": "That server does not take mail for the recipient's domain: its MX points to the wrong server, or you must log in to send through it.",
    "auth-required": "Switch on SMTP authentication (port 587) in the sending program.",
    "tls-required": "Switch on STARTTLS for outgoing mail at the sending server.",
    "mail-loop": "The recipient's servers or forwarders pass the mail round; its postmaster must mend that.",
    connection: "The recipient's mail server was not reached. Check its MX, whether port 25 is open from your server, and wait: the server tries again.",
    "receiver-fault": "The receiver has a problem of its own; the server tries again. If it lasts, tell its postmaster.",
    policy: "A rule of the receiver, which the reply does not explain. Write to its postmaster with this reply, the sending address and the time.",
    unknown: "The text matches nothing that is known. Write to the receiver's postmaster with this reply.",
};


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   j: () => (/* binding */ meaningText)
/* harmony export */ });
const MEANINGS = {
    "1.0": "other address status",
    "1.1": "bad destination mailbox address: the part before the @ is not known there",
    "1.2": "bad destination system address: the domain is not known or takes no mail",
    "1.3": "bad destination mailbox address syntax",
    "1.4": "destination mailbox address is ambiguous",
    "1.6": "the mailbox has moved, no forwarding address",
    "1.7": "bad sender's mailbox address syntax",
    "1.8": "bad sender's system address: the sender's domain is not known or takes no mail",
    "1.9": "message relayed to a mailer that gives no more reports",
    "1.10": "the recipient's domain takes no mail (null MX, RFC 7505)",
    "2.0": "other or undefined mailbox status",
    "2.1": "mailbox disabled, not accepting messages",
    "2.2": "mailbox full",
    "2.3": "message longer than the mailbox's administrative limit",
    "2.4": "mailing list expansion problem",
    "3.0": "other or undefined mail system status",
    "3.1": "mail system full",
    "3.2": "system not accepting network messages at present",
    "3.3": "system not capable of the requested feature",
    "3.4": "message too big for the system",
    "3.5": "system incorrectly configured",
    "4.0": "other or undefined network or routing status",
    "4.1": "no answer from the host",
    "4.2": "bad connection",
    "4.3": "directory server failure",
    "4.4": "unable to route: no usable MX or address",
    "4.5": "mail system congestion",
    "4.6": "routing loop detected",
    "4.7": "delivery time expired",
    "5.0": "other or undefined protocol status",
    "5.1": "invalid command",
    "5.2": "syntax error",
    "5.3": "too many recipients",
    "5.4": "invalid command arguments",
    "5.5": "wrong protocol version",
    "5.6": "authentication exchange line too long",
    "6.0": "other or undefined media error",
    "6.1": "media not supported",
    "6.2": "conversion required and prohibited",
    "6.3": "conversion required but not supported",
    "7.0": "other or undefined security status",
    "7.1": "delivery not authorized, message refused",
    "7.2": "mailing list expansion prohibited",
    "7.3": "security conversion required but not possible",
    "7.4": "security features not supported",
    "7.5": "cryptographic failure",
    "7.7": "message integrity failure",
    "7.8": "authentication credentials invalid",
    "7.10": "encryption needed",
    "7.13": "user account disabled",
    "7.14": "trust relationship required",
    "7.20": "no passing DKIM signature found (RFC 7372)",
    "7.21": "no acceptable DKIM signature found (RFC 7372)",
    "7.22": "no valid author-matched DKIM signature found (RFC 7372)",
    "7.23": "SPF validation failed (RFC 7372)",
    "7.24": "SPF validation error (RFC 7372)",
    "7.25": "reverse DNS validation failed (RFC 7372)",
    "7.26": "multiple authentication checks failed (RFC 7372)",
    "7.27": "the sender address has a null MX (RFC 7505)",
    "7.28": "mail flood detected",
    "7.30": "REQUIRETLS support required (RFC 8689)",
};
const REPLIES = {
    421: "service not available, the connection is closed",
    450: "mailbox unavailable for now (busy, or blocked for policy reasons)",
    451: "local error in processing at the receiver",
    452: "insufficient system storage at the receiver",
    500: "command not recognized",
    501: "syntax error in parameters",
    503: "bad sequence of commands",
    550: "mailbox unavailable (not found, no access, or refused for policy reasons)",
    551: "user not local",
    552: "exceeded storage allocation",
    553: "mailbox name not allowed",
    554: "transaction failed, or no SMTP service here",
};
const CLASSES = {
    "4": "temporary: the sending server tries again by itself",
    "5": "permanent: trying again will not help",
};
function meaningOf(code, enhancedCode) {
    const [kind = "", subject = "", detail = ""] = (enhancedCode ?? "").split(".");
    const status = [`${subject}.${detail}`, `${subject}.0`].find((key) => isKey(MEANINGS, key));
    const reply = code !== null && isKey(REPLIES, code) ? { reply: code } : null;
    const says = status === undefined ? reply : { status };
    const lasting = [kind, String(code ?? "").charAt(0)].find((key) => isKey(CLASSES, key)) ?? null;
    return says === null && lasting === null ? null : { says, lasting };
}
function isKey(of, key) {
    return Object.hasOwn(of, key);
}
function meaningText({ says, lasting }) {
    const text = says === null ? null : "status" in says ? MEANINGS[says.status] : REPLIES[says.reply];
    return [text, lasting === null ? null : CLASSES[lasting]].filter((part) => part !== null).join("; ");
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

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jsonFaultText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9093);

const MAX_DEPTH = 100;
function parseJson(text, maxDepth = MAX_DEPTH) {
    if (deepestOf(text, maxDepth) > maxDepth)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "too-deep", depth: maxDepth });
    try {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(text));
    }
    catch (error) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "syntax", detail: error instanceof Error ? error.message : String(error) });
    }
}
function jsonFaultText(fault) {
    switch (fault.code) {
        case "syntax":
            return fault.detail;
        case "too-deep":
            return `nested more than ${fault.depth} levels deep`;
    }
}
function deepestOf(text, max) {
    let depth = 0;
    let isInText = false;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isInText) {
            if (code === 0x5c)
                i++;
            else if (code === 0x22)
                isInText = false;
        }
        else if (code === 0x22)
            isInText = true;
        else if (code === 0x5b || code === 0x7b) {
            if (++depth > max)
                return depth;
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
    return depth;
}


/***/ })

};
