export const id = 4706;
export const ids = [4706];
export const modules = {

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ draftsFrom),
  e: () => (/* binding */ draftsOf)
});

// EXTERNAL MODULE: ./build/core/lang.js
var lang = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/mail/subject.js
var subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/report/drafts/letter.js
function isZone(list) {
    return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(list);
}

;// CONCATENATED MODULE: ./build/report/drafts/en-asks.js


const HOSTER = "Hello,";
const CUSTOMER = "I am a customer of yours ([CUSTOMER OR CONTRACT NUMBER])";
const CAUSE = {
    title: "Cause, and what was done about it",
    what: "what caused it, how you found that out, what you changed and since when (date and time, UTC). Send this letter only after the cause has been found and stopped.",
};
const OWN_CHECK = {
    title: "What I checked on my side",
    what: "queue, mail log, accounts and web forms, with the result and the date.",
};
function asksEn({ matter, known }) {
    const { subject, domain } = known;
    const forDomain = domain === null || domain === subject ? "" : `, which sends mail for ${domain},`;
    switch (matter.kind) {
        case "listed":
        case "domain-listed":
            return {
                subject: `Removal request: ${subject} on ${matter.list.title}`,
                hello: helloList(matter.list),
                opening: [
                    `${matter.kind === "listed" ? "The address" : "The domain"} ${subject}${forDomain} is listed by ${matter.list.title}. I am responsible for this mail and ask you to review the entry.`,
                ],
                blank: CAUSE,
                closing: matter.list.expires
                    ? [
                        "I understand that the entry expires by itself once nothing more is seen. If you still see mail or traffic that leads to it, please tell me when you saw it last and, if you can, a sample header, so that I can follow it up.",
                    ]
                    : [
                        "If this settles the matter for you, please remove the entry. If you still see what led to it, please tell me when you saw it last and, if you can, a sample header. I will gladly send log lines or answer questions.",
                    ],
            };
        case "allowlist-lost":
            return {
                subject: `${subject} is no longer on ${matter.list.title}`,
                hello: helloList(matter.list),
                opening: [`${subject}${forDomain} used to be on ${matter.list.title}, and is not any more.`],
                blank: CAUSE,
                closing: ["Please tell me why the entry was taken out, and what you need to put it back."],
            };
        case "shared-listed":
            return {
                subject: `${subject} is listed by ${matter.list.title}`,
                hello: HOSTER,
                opening: [
                    `${CUSTOMER} and my mail leaves through ${subject}${domain === null ? "" : ` (sender domain ${domain})`}. This address is listed by ${matter.list.title}.`,
                    "Going by its reverse name, the address is a server of yours that other customers may use as well. So the cause may lie with a neighbour, where I can neither see nor stop it.",
                ],
                blank: OWN_CHECK,
                closing: [
                    "Please help with one of these:",
                    "1. find and stop the cause on the server, then ask the list for removal on our behalf;",
                    "2. move my outgoing mail to another address that is not listed;",
                    "3. name a relay of yours that I can use until then.",
                    "Please tell me which of them you can do, and by when.",
                ],
            };
        case "network-listed": {
            const what = matter.scope === "asn" ? "your network as a whole (its ASN)" : "the network around it";
            return {
                subject: `${matter.list.title} lists ${matter.scope === "asn" ? "your network" : "a network of yours"} (${subject})`,
                hello: HOSTER,
                opening: [
                    `${CUSTOMER} and send mail from ${subject}${domain === null ? "" : ` (sender domain ${domain})`}. ${matter.list.title} lists ${what}. The entry is about the ${matter.scope === "asn" ? "provider" : "range"}, not about this one address, so I cannot have it removed myself.`,
                ],
                blank: OWN_CHECK,
                closing: [
                    "Please help with one of these:",
                    `1. see to the cause in the ${matter.scope === "asn" ? "network" : "range"} and ask the list for removal, as its operator;`,
                    `2. give me an address outside the listed ${matter.scope === "asn" ? "network" : "range"} for outgoing mail;`,
                    "3. name a relay of yours that is not affected.",
                    "Please tell me which of them you can do, and by when.",
                ],
            };
        }
        case "policy":
            return {
                subject: `${subject} is in a policy list (${matter.list.title})`,
                hello: HOSTER,
                opening: [
                    `${CUSTOMER} and run a mail server at ${subject}${domain === null ? "" : ` for ${domain}`}. ${matter.list.title} holds the address as one from which no mail server should send directly. That is no accusation of spam: such entries follow from what the owner of the network declares, or from the names in it.`,
                ],
                blank: null,
                closing: [
                    "Please do one of these:",
                    "1. confirm that the address is assigned to me permanently, and take it out of the policy list (or tell me that I may ask for that myself);",
                    "2. give me an address that is meant for mail servers;",
                    "3. name a relay of yours for my outgoing mail.",
                ],
            };
        case "ptr-refused":
        case "ptr-missing":
        case "ptr-not-confirmed":
        case "ptr-generic":
        case "ptr-several":
            return reverseEn(matter.kind, subject, matter.wanted);
        case "helo-not-resolving":
        case "helo-mismatch":
        case "helo-spf-fail":
            return heloEn(matter.kind, subject, (0,printable/* excerpt */.Kb)(matter.helo, 255));
        case "refused":
            return refusedEn(matter.refusal);
    }
}
function helloList(list) {
    return `Hello ${(0,printable/* excerpt */.Kb)(list.operator === "" ? list.title : list.operator, 80)} team,`;
}
function reverseEn(kind, ip, wanted) {
    const name = wanted ?? "[NAME OF THE MAIL SERVER, such as mail.example.com]";
    const faults = {
        "ptr-refused": "was refused by a receiver because it has no reverse name (PTR record), or one that does not lead back to the address",
        "ptr-missing": "has no reverse name (PTR record). Large receivers refuse or delay mail from such an address",
        "ptr-not-confirmed": "has a reverse name (PTR record) that does not lead back to the address. Receivers check both ways and treat this like no name at all",
        "ptr-generic": "has a reverse name (PTR record) that looks generated. Some receivers take such an address for a home connection and refuse its mail",
        "ptr-several": "has several reverse names (PTR records). Receivers pick one of them in no fixed order, so that the name may not match the server's",
    };
    return {
        subject: `Please set the reverse name (PTR) of ${ip}`,
        hello: HOSTER,
        opening: [`${CUSTOMER} and run a mail server at ${ip}. The address ${faults[kind]}.`],
        blank: null,
        closing: [
            `Please set exactly one PTR record for ${ip}:`,
            `  ${ip}  ->  ${name}`,
            "I keep the address record of that name, so that it leads back to the address. If I can set the PTR myself in your control panel, please tell me where. If the reverse zone is delegated to somebody else, please tell me to whom.",
        ],
    };
}
function heloEn(kind, subject, helo) {
    const about = {
        "helo-not-resolving": `greets as ${helo}, a name without an address. Many receivers refuse mail for that (RFC 5321 §4.1.1.1 wants a name that resolves)`,
        "helo-mismatch": `greets as ${helo}, but that name does not resolve to ${subject}. Filters hold this against the mail`,
        "helo-spf-fail": `greets as ${helo}, and the SPF record of that name does not authorize ${subject}. Bounces and other mail without a sender fail SPF for it`,
    };
    const server = subject === helo ? "the mail server" : `the mail server at ${subject}`;
    const asks = {
        "helo-not-resolving": `add an A or AAAA record for ${helo}, or let the server greet with a name that has one;`,
        "helo-mismatch": `let the server greet with the reverse name of its address, or add the address to ${helo};`,
        "helo-spf-fail": `publish "v=spf1 a -all" at ${helo}, with the address among its A or AAAA records;`,
    };
    return {
        subject: `HELO name ${helo} of the mail server needs correcting`,
        hello: HOSTER,
        opening: [`${CUSTOMER}, and ${server} ${about[kind]}.`],
        blank: null,
        closing: [
            "Please do one of these, or tell me where I can do it myself:",
            `1. ${asks[kind]}`,
            "2. set HELO name, address record and reverse name (PTR) to one and the same name.",
        ],
    };
}
function refusedEn(r) {
    const from = r.domain === null ? "our mail" : `mail from ${r.domain}`;
    const by = r.ip === null ? "" : ` (sent from ${r.ip})`;
    return {
        subject: `Mail refused by ${r.receiver ?? r.host ?? "your server"}${r.ip === null ? "" : `: ${r.ip}`}${r.domain === null ? "" : ` (${r.domain})`}`,
        hello: "Dear postmaster,",
        opening: [
            `Your mail server refuses ${from}${by}. I am responsible for this mail and would like to fix whatever is wrong on our side.`,
        ],
        blank: blankOf(r),
        closing: [
            "Could you please tell me which rule was met, and what you need to see changed? If the refusal is no longer justified, please lift it, or let this sender through by an exception. I will gladly send full headers or log lines.",
        ],
    };
}
function blankOf({ own, list }) {
    const what = {
        authentication: "what SPF, DKIM and DMARC give for this mail now, and what was changed, with the time (UTC).",
        reverse: "what the address's reverse name and HELO name are now, and what was changed, with the time (UTC).",
        sending: "what kind of mail it was, how much a day, how recipients subscribed, and what was changed about the cause, with the time (UTC).",
    };
    const removal = list !== null && isZone(list) ? ` State of the removal from ${(0,printable/* excerpt */.Kb)(list, 100)}.` : "";
    return own === null
        ? { title: "What I checked on our side", what: "what kind of mail it was, and what you looked at." }
        : { title: "What I checked and changed on our side", what: `${what[own]}${removal}` };
}

// EXTERNAL MODULE: ./build/report/drafts/wrap.js
var wrap = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/report/drafts/en.js




function english(letter) {
    const { matter, known } = letter;
    const { subject, hello, opening, blank, closing } = asksEn(letter);
    const rows = rowsEn(matter, known);
    const parts = [
        hello,
        ...opening.map((p) => (0,wrap/* wrapped */.ky)(p)),
        ...(matter.kind === "refused" ? [`Your server's reply:\n\n${(0,wrap/* quoted */.TL)((0,printable/* excerpt */.Kb)(matter.refusal.reply, 1500))}`] : []),
        `${matter.kind === "refused" ? "The facts from our side" : "What was found"}:\n\n${table(rows)}`,
        ...(blank === null ? [] : [`${blank.title}:\n\n${(0,wrap/* wrapped */.ky)(`  [PLEASE FILL IN: ${blank.what}]`, "  ")}`]),
        ...closing.map((p) => (0,wrap/* wrapped */.ky)(p, /^\d\. /.test(p) ? "   " : "")),
        "Kind regards,\n[YOUR NAME]\n[YOUR ORGANISATION]\n[YOUR PHONE OR OTHER CONTACT]",
    ];
    return { subject: (0,printable/* excerpt */.Kb)(subject, 200), body: `${joined(parts)}\n` };
}
function joined(parts) {
    return parts.reduce((text, part) => `${text}${/^[2-9]\. /.test(part) ? "\n" : "\n\n"}${part}`);
}
function table(rows) {
    const width = Math.max(...rows.filter((r) => r.own !== true).map((r) => r.label.length)) + 2;
    return rows
        .map(({ label, value, own }) => own === true ? `  ${label}\n    ${value}` : (0,wrap/* wrapped */.ky)(`  ${label.padEnd(width)}${value}`, " ".repeat(width + 2)))
        .join("\n");
}
function rowsEn(matter, known) {
    const isIp = (0,subject/* isAddress */.PW)(known.subject);
    const row = (label, value) => value === null || value === "" ? [] : [{ label, value: (0,printable/* excerpt */.Kb)(value, 400) }];
    return [
        ...row(isIp ? "IP address" : "Domain", known.subject),
        ...(isIp ? row("Sends mail for", known.domain) : []),
        ...row("Reverse name (PTR)", namesEn(known)),
        ...row("HELO name", en_heloEn(known)),
        ...row("SPF", known.spf.map((s) => `${s.result} for ${s.domain}`).join(", ")),
        ...row("Address lists", listsEn(known)),
        ...("list" in matter ? listRows(matter.list, row) : []),
        ...(matter.kind === "refused" ? row("Recipient", matter.refusal.recipient) : []),
        ...(matter.kind === "refused" ? row("Your server", matter.refusal.host) : []),
        ...(matter.kind === "refused" ? row("Refused at", en_refusedEn(matter.refusal.at)) : []),
        ...row("Checked at", checkedEn(matter, known)),
        ...known.evidence.slice(0, 3).map((e) => ({
            label: "To repeat it:",
            value: `${e.command}   # ${(0,printable/* excerpt */.Kb)(e.answer, 120)}`,
            own: true,
        })),
    ];
}
function listRows(list, row) {
    return [
        ...row("List", list.title === list.zone ? list.zone : `${list.title} (${list.zone})`),
        ...row("Return code", [list.code, list.reason].filter((v) => v !== null && v !== "").join(": ")),
        ...row("Reason text", list.text === null ? null : `"${(0,printable/* excerpt */.Kb)(list.text, 300)}"`),
    ];
}
function checkedEn(matter, { at }) {
    if (at !== null)
        return timeEn(at);
    return matter.kind === "refused" ? null : "[PLEASE FILL IN: date and time, UTC]";
}
function en_refusedEn(at) {
    return at === null ? "[PLEASE FILL IN: date and time, UTC]" : timeEn(at);
}
function timeEn(at) {
    return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
function namesEn({ names }) {
    if (names === null)
        return null;
    if (names.length === 0)
        return "none";
    const said = (confirmed) => confirmed === null ? "" : confirmed ? " (leads back to the address)" : " (does not lead back to the address)";
    return names
        .slice(0, 5)
        .map((n) => `${n.name}${said(n.confirmed)}`)
        .join(", ");
}
function en_heloEn({ helo }) {
    if (helo === null)
        return null;
    if (helo.addresses === null)
        return helo.name;
    return `${helo.name} (${helo.addresses.length === 0 ? "has no address" : helo.addresses.slice(0, 4).join(", ")})`;
}
function listsEn({ lists }) {
    if (lists === null || lists.answered === 0)
        return null;
    return lists.listed === 0
        ? `none of the ${lists.answered} that answered lists the address itself`
        : `${lists.listed} of the ${lists.answered} that answered`;
}

// EXTERNAL MODULE: ./build/rules/words/ja/list-texts.js + 3 modules
var list_texts = __webpack_require__(1865);
;// CONCATENATED MODULE: ./build/report/drafts/ja-names.js
const ja_names_HOSTER = {
    to: "［サーバー会社名］\nサポートご担当者様",
    greeting: ["いつもお世話になっております。", "［契約者名・お客様番号］の［氏名］と申します。"],
};
function reverseJa(kind, ip, wanted) {
    const name = wanted ?? "［メールサーバーのホスト名（例：mail.example.com）］";
    const faults = {
        "ptr-refused": "逆引き（PTRレコード）がない、または逆引きの名前を正引きしても元のIPアドレスに戻らないことを理由に、受信側からメールの受信を拒否されました。",
        "ptr-missing": "逆引き（PTRレコード）が設定されていないことを確認いたしました。逆引きのないIPアドレスからのメールは、主要な受信側で拒否または遅延されます。",
        "ptr-not-confirmed": "逆引き（PTRレコード）の名前を正引きしても、元のIPアドレスに戻らないことを確認いたしました。受信側は双方向の一致を確認するため、逆引きがない場合と同様に扱われます。",
        "ptr-generic": "逆引き（PTRレコード）が、自動生成された形式の名前になっていることを確認いたしました。一部の受信側では、家庭用回線とみなされて拒否されることがあります。",
        "ptr-several": "逆引き（PTRレコード）が複数設定されていることを確認いたしました。どの名前が参照されるかは一定しないため、サーバーの名乗る名前と一致しないことがあります。",
    };
    return {
        subject: `【設定のお願い】${ip} の逆引き（PTRレコード）について`,
        ...ja_names_HOSTER,
        opening: [`メールサーバーを運用しておりますIPアドレス ${ip} について、${faults[kind]}`],
        blank: null,
        request: [
            "つきましては、PTRレコードを次の1件のみとなるよう、設定をお願いいたします。",
            `\u3000${ip}\u3000→\u3000${name}`,
            "なお、この名前の正引き（A／AAAAレコード）は、同じIPアドレスになるよう当方で管理いたします。",
            "コントロールパネル等から当方で設定できる場合は、その方法をご教示ください。また、逆引きゾーンが他社に委任されている場合は、ご連絡先をお知らせいただけますと幸いです。",
        ],
        end: ["お手数をおかけいたしますが、何卒よろしくお願いいたします。"],
    };
}
function heloJa(kind, subject, helo) {
    const faults = {
        "helo-not-resolving": "この名前を正引きできないことを確認いたしました。受信側によっては、これを理由に受信を拒否されます。",
        "helo-mismatch": `この名前の正引きに ${subject} が含まれていないことを確認いたしました。迷惑メールの判定で不利になることがあります。`,
        "helo-spf-fail": `この名前のSPFレコードで ${subject} が許可されていないことを確認いたしました。エラーメールなど、送信者アドレスが空のメールでSPFが失敗します。`,
    };
    const asks = {
        "helo-not-resolving": `① ${helo} のA／AAAAレコードの追加、または正引きできる名前への変更`,
        "helo-mismatch": `① HELO名を逆引きと同じ名前に変更、または ${helo} の正引きへの当該アドレスの追加`,
        "helo-spf-fail": `① ${helo} へのSPFレコード（v=spf1 a -all）の追加、および正引きへの当該アドレスの追加`,
    };
    return {
        subject: `【設定のお願い】メールサーバーのHELO名（${helo}）について`,
        ...ja_names_HOSTER,
        opening: [
            `${subject === helo ? "利用しておりますメールサーバー" : `利用しておりますメールサーバー（${subject}）`}は、HELOで ${helo} と名乗っておりますが、`,
            faults[kind],
        ],
        blank: null,
        request: [
            "つきましては、以下のいずれかの設定をお願いできますでしょうか。当方で設定できる場合は、その方法をご教示ください。",
            asks[kind],
            "② HELO名・正引き・逆引き（PTR）を同一の名前に統一",
        ],
        end: ["お手数をおかけいたしますが、何卒よろしくお願いいたします。"],
    };
}

;// CONCATENATED MODULE: ./build/report/drafts/ja-asks.js



const ja_asks_CAUSE = {
    title: "原因と対応状況",
    what: "原因、特定した経緯、実施した対応、対応完了日時。原因の特定と対応が済んでからお送りください。",
};
const ja_asks_OWN_CHECK = {
    title: "当方で確認した内容",
    what: "送信キュー、メールログ、アカウント、Webフォームなどの確認結果と確認日。",
};
const CHOICES_END = [
    "ご対応いただける内容と、おおよその時期をお知らせいただけますと幸いです。",
    "お忙しいところ恐れ入りますが、何卒よろしくお願いいたします。",
];
function asksJa({ matter, known }) {
    const { subject, domain } = known;
    const mail = domain === null || domain === subject ? " " : `（送信ドメイン：${domain}）`;
    switch (matter.kind) {
        case "listed":
        case "domain-listed":
            return listedJa(matter.kind, subject, mail, matter.list);
        case "allowlist-lost":
            return {
                subject: `${matter.list.title} の登録状況に関するお問い合わせ（${subject}）`,
                ...toList(matter.list),
                opening: [
                    `これまで ${matter.list.title} に登録いただいておりました ${subject}${mail}について、`,
                    "現在は登録がないことを確認いたしました。",
                ],
                blank: ja_asks_CAUSE,
                request: ["恐れ入りますが、登録が外れた理由と、再登録に必要な条件をご教示いただけますでしょうか。"],
                end: ["お手数をおかけいたしますが、何卒よろしくお願い申し上げます。"],
            };
        case "shared-listed":
            return {
                subject: `【ご相談】送信元IPアドレス ${subject} のブロックリスト登録について`,
                ...ja_names_HOSTER,
                opening: [
                    `メール送信に利用しておりますIPアドレス ${subject}${mail}が、`,
                    `ブロックリスト「${matter.list.title}」に登録されていることを確認いたしました。`,
                    "逆引きの名前から、このIPアドレスは貴社のサーバーのもので、ほかのお客様も利用されている可能性があると考えております。その場合、原因が他のご利用者にあると、当方では確認も対処もできません。",
                ],
                blank: ja_asks_OWN_CHECK,
                request: [
                    "つきましては、以下のいずれかのご対応をご検討いただけないでしょうか。",
                    "① サーバー上の原因の調査・対処と、貴社からリスト運営者への解除申請",
                    "② 登録されていない別のIPアドレスからの送信への切り替え",
                    "③ 解除までの間に利用できる送信用リレーサーバーのご案内",
                ],
                end: CHOICES_END,
            };
        case "network-listed": {
            const what = matter.scope === "asn" ? "貴社ネットワーク全体（AS単位）" : "このIPアドレスを含むネットワーク範囲";
            return {
                subject: `【ご相談】ネットワーク単位でのブロックリスト登録について（${subject}）`,
                ...ja_names_HOSTER,
                opening: [
                    `メール送信に利用しておりますIPアドレス ${subject}${mail}に関連して、`,
                    `${what}が、ブロックリスト「${matter.list.title}」に登録されていることを確認いたしました。`,
                    "この登録は、当方のIPアドレス単独ではなくネットワークを対象としたもので、当方から解除を申請することができません。",
                ],
                blank: ja_asks_OWN_CHECK,
                request: [
                    "つきましては、以下のいずれかのご対応をご検討いただけないでしょうか。",
                    "① ネットワーク内の原因への対処と、管理者である貴社からリスト運営者への解除申請",
                    "② 登録範囲に含まれない別のIPアドレスの割り当て",
                    "③ 影響を受けない送信用リレーサーバーのご案内",
                ],
                end: CHOICES_END,
            };
        }
        case "policy":
            return {
                subject: `【ご相談】${subject} のポリシーリスト登録について`,
                ...ja_names_HOSTER,
                opening: [
                    `メールサーバーを運用しておりますIPアドレス ${subject}${mail}が、`,
                    `「${matter.list.title}」に、メールを直接送信しないアドレスとして登録されていることを確認いたしました。`,
                    "この種の登録は迷惑メールの送信を理由とするものではなく、ネットワーク管理者の申告や逆引きの名前にもとづくものと理解しております。",
                ],
                blank: null,
                request: [
                    "つきましては、以下のいずれかのご対応をお願いできますでしょうか。",
                    "① 当該アドレスが当方への固定割り当てであることのご確認と、ポリシーリストからの除外（当方で申請してよい場合は、その旨のご連絡）",
                    "② メールサーバー用IPアドレスの割り当て",
                    "③ 送信用リレーサーバーのご案内",
                ],
                end: CHOICES_END,
            };
        case "ptr-refused":
        case "ptr-missing":
        case "ptr-not-confirmed":
        case "ptr-generic":
        case "ptr-several":
            return reverseJa(matter.kind, subject, matter.wanted);
        case "helo-not-resolving":
        case "helo-mismatch":
        case "helo-spf-fail":
            return heloJa(matter.kind, subject, (0,printable/* excerpt */.Kb)(matter.helo, 255));
        case "refused":
            return refusedJa(matter.refusal);
    }
}
function toList(list) {
    return {
        to: `${(0,printable/* excerpt */.Kb)(list.operator === "" ? list.title : list.operator, 80)}\nご担当者様`,
        greeting: ["突然のご連絡失礼いたします。", "［会社名］でメール送信を担当しております［氏名］と申します。"],
    };
}
function listedJa(kind, subject, mail, list) {
    const noun = kind === "listed" ? "IPアドレス" : "ドメイン";
    return {
        subject: `【登録解除のお願い】${noun} ${subject}（${list.title}）`,
        ...toList(list),
        opening: [
            `当方がメール送信に利用しております${noun} ${subject}${mail}が、`,
            `貴リスト「${list.title}」に登録されていることを確認いたしました。`,
            "つきましては、登録内容のご確認をお願いしたく、ご連絡いたしました。",
        ],
        blank: ja_asks_CAUSE,
        request: list.expires
            ? [
                "登録は、新たな検知がなければ自動的に解除されるものと理解しております。",
                "現在も該当する通信を検知されている場合は、当方での調査のため、直近の検知日時や、差し支えない範囲でヘッダー等の情報をご教示いただけますと幸いです。",
            ]
            : [
                "上記をご確認のうえ、問題がないようでしたら、登録の解除をお願いいたします。",
                "現在も該当する通信を検知されている場合は、直近の検知日時や、差し支えない範囲でヘッダー等の情報をご教示いただけますと幸いです。ログなど必要な情報がございましたら、お知らせください。",
            ],
        end: ["お手数をおかけいたしますが、何卒よろしくお願い申し上げます。"],
    };
}
function refusedJa(r) {
    const sent = [
        r.domain === null ? null : `送信ドメイン：${r.domain}`,
        r.ip === null ? null : `送信元IPアドレス：${r.ip}`,
    ]
        .filter((part) => part !== null)
        .join("、");
    const removal = r.list !== null && isZone(r.list) ? `${(0,printable/* excerpt */.Kb)(r.list, 100)} への解除申請の状況。` : "";
    const titles = {
        authentication: "SPF・DKIM・DMARCの現在の判定結果と、変更した場合はその内容・日時。",
        reverse: "逆引き・HELO名の現在の設定と、変更した場合はその内容・日時。",
        sending: "メールの種類、1日の送信数、受信者の登録方法、原因と実施した対応・日時。",
    };
    return {
        subject: `【お問い合わせ】${r.receiver ?? r.host ?? "貴サーバー"} 宛メールの受信拒否について${sent === "" ? "" : `（${r.domain ?? r.ip ?? ""}）`}`,
        to: `${(0,printable/* excerpt */.Kb)(r.receiver ?? r.host ?? "［受信側の組織名］", 80)}\nメールサーバーご担当者様（postmaster）`,
        greeting: ["突然のご連絡失礼いたします。", "［会社名］でメール送信を担当しております［氏名］と申します。"],
        opening: [
            `当方から貴サーバー宛に送信したメール${sent === "" ? "" : `（${sent}）`}が受信を拒否されましたので、お問い合わせいたします。`,
        ],
        blank: {
            title: "当方での確認・対応状況",
            what: r.own === null ? "メールの種類と、確認した内容。" : `${titles[r.own]}${removal}`,
        },
        request: [
            "恐れ入りますが、該当した判定の内容と、当方で改善すべき点をご教示いただけますでしょうか。",
            "また、拒否を継続する必要がないとご判断いただけましたら、解除、または当方からのメールを受信する例外設定をご検討いただけますと幸いです。",
            "ヘッダーやログなど必要な情報がございましたら、速やかにお送りいたします。",
        ],
        end: ["お忙しいところ恐れ入りますが、何卒よろしくお願い申し上げます。"],
    };
}

;// CONCATENATED MODULE: ./build/report/drafts/ja.js





const RULE = "──────────────────────";
const SIGNATURE = [RULE, "［会社名・部署名］", "［氏名］", "［メールアドレス］", "［電話番号］", RULE].join("\n");
function japanese(letter) {
    const { matter, known } = letter;
    const { subject, to, greeting, opening, blank, request, end } = asksJa(letter);
    const reply = matter.kind === "refused" ? [`■ 貴サーバーからの応答\n${(0,wrap/* quoted */.TL)((0,printable/* excerpt */.Kb)(matter.refusal.reply, 1500))}`] : [];
    const parts = [
        to,
        greeting.map((p) => (0,wrap/* wrapped */.ky)(p)).join("\n"),
        sentences(opening),
        ...reply,
        `■ ${matter.kind === "refused" ? "当方の情報" : "確認した内容"}\n${rowsJa(matter, known)
            .map(({ label, value, own }) => own === true
            ? `・${label}：
\u3000\u3000${value}`
            : (0,wrap/* wrapped */.ky)(`・${label}：${value}`, "\u3000\u3000"))
            .join("\n")}`,
        ...(blank === null ? [] : [`■ ${blank.title}\n${(0,wrap/* wrapped */.ky)(`［ご記入ください：${blank.what}］`, "\u3000")}`]),
        request.map((p) => (0,wrap/* wrapped */.ky)(p, /^[①-⑨]/.test(p) ? "\u3000" : "")).join("\n"),
        end.map((p) => (0,wrap/* wrapped */.ky)(p)).join("\n"),
        SIGNATURE,
    ];
    return { subject: (0,printable/* excerpt */.Kb)(subject, 200), body: `${parts.join("\n\n")}\n` };
}
function sentences(parts) {
    const joined = parts.reduce((text, part) => `${text}${text === "" || text.endsWith("、") ? "" : "\n"}${part}`, "");
    return joined
        .split("\n")
        .map((line) => (0,wrap/* wrapped */.ky)(line))
        .join("\n");
}
function rowsJa(matter, known) {
    const isIp = (0,subject/* isAddress */.PW)(known.subject);
    const row = (label, value) => value === null || value === "" ? [] : [{ label, value: (0,printable/* excerpt */.Kb)(value, 400) }];
    return [
        ...row(isIp ? "対象IPアドレス" : "対象ドメイン", known.subject),
        ...(isIp ? row("送信ドメイン", known.domain) : []),
        ...row("逆引き（PTR）", namesJa(known)),
        ...row("HELO名", ja_heloJa(known)),
        ...row("SPF判定", known.spf.map((s) => `${s.result}（${s.domain}）`).join("、")),
        ...row("IPアドレス単位の登録", listsJa(known)),
        ...("list" in matter ? ja_listRows(matter.list, row) : []),
        ...(matter.kind === "refused" ? row("宛先", matter.refusal.recipient) : []),
        ...(matter.kind === "refused" ? row("貴サーバー", matter.refusal.host) : []),
        ...(matter.kind === "refused" ? row("拒否された日時", ja_refusedJa(matter.refusal.at)) : []),
        ...row("確認日時", checkedJa(matter, known)),
        ...known.evidence.slice(0, 3).map((e) => ({
            label: "確認コマンド",
            value: `${e.command}   # ${(0,printable/* excerpt */.Kb)(e.answer, 120)}`,
            own: true,
        })),
    ];
}
function ja_listRows(list, row) {
    return [
        ...row("リスト名", list.title === list.zone ? list.zone : `${list.title}（${list.zone}）`),
        ...row("応答コード", codeJa(list)),
        ...row("登録理由（リストの表示）", list.text === null ? null : `「${(0,printable/* excerpt */.Kb)(list.text, 300)}」`),
    ];
}
function codeJa({ code, reason }) {
    const meaning = reason === null || reason === "listed" ? null : (0,list_texts/* meaningsOrNull */.Zy)(reason);
    return code === null ? meaning : meaning === null ? code : `${code}（${meaning}）`;
}
function checkedJa(matter, { at }) {
    if (at !== null)
        return whenJa(at);
    return matter.kind === "refused" ? null : "［ご記入ください：日時］";
}
function ja_refusedJa(at) {
    return at === null ? "［ご記入ください：日時］" : whenJa(at);
}
function whenJa(at) {
    const show = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
    const utc = new Date(at);
    if (Number.isNaN(utc.getTime()))
        return `${show(at)} UTC`;
    return `${show(at)} UTC（日本時間 ${show(new Date(utc.getTime() + 9 * 3_600_000).toISOString())}）`;
}
function namesJa({ names }) {
    if (names === null)
        return null;
    if (names.length === 0)
        return "設定なし";
    const said = (confirmed) => confirmed === null ? "" : confirmed ? "（正引き一致）" : "（正引き不一致）";
    return names
        .slice(0, 5)
        .map((n) => `${n.name}${said(n.confirmed)}`)
        .join("、");
}
function ja_heloJa({ helo }) {
    if (helo === null)
        return null;
    if (helo.addresses === null)
        return helo.name;
    return `${helo.name}（${helo.addresses.length === 0 ? "正引きできません" : helo.addresses.slice(0, 4).join("、")}）`;
}
function listsJa({ lists }) {
    if (lists === null || lists.answered === 0)
        return null;
    return lists.listed === 0
        ? `応答のあった${lists.answered}リストのいずれにも登録なし`
        : `応答のあった${lists.answered}リストのうち${lists.listed}リストに登録`;
}

// EXTERNAL MODULE: ./build/report/drafts/of-finding.js
var of_finding = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/report/lang.js
var report_lang = __webpack_require__(4079);
;// CONCATENATED MODULE: ./build/report/drafts.js





function draftsOf(finding, input) {
    if (finding.change === "resolved")
        return [];
    const letters = (0,of_finding/* lettersOf */.bi)(finding, input.facts, input.at);
    return letters.flatMap((letter) => inTurn((0,report_lang/* langOf */.E)(input)).map((language) => draftOf(letter, language)));
}
function draftsFrom(letters, only = null) {
    const languages = only === null ? inTurn("en") : [only];
    return letters.flatMap((letter) => languages.map((language) => draftOf(letter, language)));
}
function inTurn(first) {
    return [first, ...lang/* LANGS */.gq.filter((lang) => lang !== first)];
}
const WRITERS = { en: english, ja: japanese };
function draftOf(letter, language) {
    return { language, to: letter.to, ...WRITERS[language](letter) };
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ reverseFacts),
/* harmony export */   Yc: () => (/* binding */ isOfOther),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   k1: () => (/* binding */ listingLetters)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(360);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _private_reverse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7343);
/* harmony import */ var _mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2428);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4825);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2986);







function lettersOf(finding, facts, at) {
    const sender = facts.senders.find((s) => s.id === finding.sender) ?? null;
    const known = knownOf(finding, facts, sender, at);
    if (finding.id.startsWith("dnsbl/")) {
        const info = finding.list === null ? undefined : facts.lists.get(finding.list)?.info;
        const listing = facts.listings.get(known.subject)?.find((l) => l.list === finding.list) ?? null;
        return info === undefined ? [] : listingLetters(finding.id, info, listing, known);
    }
    const wanted = sender?.helo ?? null;
    if ((0,_private_reverse_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateReverse */ .E)(finding))
        return [];
    switch (finding.id) {
        case "ptr/missing":
            return [{ to: "hoster", matter: { kind: "ptr-missing", wanted }, known }];
        case "ptr/not-confirmed":
            return [{ to: "hoster", matter: { kind: "ptr-not-confirmed", wanted }, known }];
        case "ptr/generic-name":
            return [{ to: "hoster", matter: { kind: "ptr-generic", wanted }, known }];
        case "ptr/invalid-name":
        case "ptr/multiple-names":
            return [{ to: "hoster", matter: { kind: "ptr-several", wanted }, known }];
        case "helo/not-resolving":
            return [{ to: "hoster", matter: { kind: "helo-not-resolving", helo: finding.cause }, known }];
        case "helo/mismatch":
            return [{ to: "hoster", matter: { kind: "helo-mismatch", helo: finding.cause }, known }];
        case "helo/spf-fail":
            return [{ to: "hoster", matter: { kind: "helo-spf-fail", helo: finding.cause }, known }];
        default:
            return [];
    }
}
function listingLetters(id, info, listing, known) {
    const list = listFact(info, listing);
    const removal = listing?.removal ?? info.removal;
    switch (id) {
        case "dnsbl/listed": {
            const toHoster = { to: "hoster", matter: { kind: "shared-listed", list }, known };
            const toList = { to: "list", matter: { kind: "listed", list }, known };
            const toOwner = (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .takesLetters */ .q)(removal) && !isHosters(known);
            const hosterAsks = (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .whoAsks */ .N)(removal) === "hoster" || seemsShared(known) || isHosters(known);
            return [...(toOwner ? [toList] : []), ...(hosterAsks ? [toHoster] : [])];
        }
        case "dnsbl/domain-listed":
        case "dnsbl/name-listed":
            return (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .takesLetters */ .q)(removal) ? [{ to: "list", matter: { kind: "domain-listed", list }, known }] : [];
        case "dnsbl/allowlist-lost":
            return (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .takesLetters */ .q)(removal) ? [{ to: "list", matter: { kind: "allowlist-lost", list }, known }] : [];
        case "dnsbl/network-listed":
            return [
                {
                    to: "hoster",
                    matter: { kind: "network-listed", list, scope: info.scope === "asn" ? "asn" : "range" },
                    known,
                },
            ];
        case "dnsbl/policy":
            return [{ to: "hoster", matter: { kind: "policy", list }, known }];
        default:
            return [];
    }
}
function listFact(info, listing) {
    const { title, operator, zone } = info;
    const removal = listing?.removal ?? info.removal;
    return {
        title,
        operator,
        zone,
        page: removal.page,
        expires: removal.how === "expires",
        code: listing?.code ?? null,
        reason: listing?.reason ?? null,
        text: listing?.text ?? null,
    };
}
function seemsShared({ domain, names }) {
    const own = domain === null ? null : (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(domain);
    return own !== null && names !== null && names.length > 0 && names.every((n) => (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(n.name) !== own);
}
function isOfOther(known) {
    return seemsShared(known) || isHosters(known);
}
const JAPANESE_HOSTERS = new Set([
    ...[
        "sakura.ne.jp",
        "xserver.jp",
        "lolipop.jp",
        "heteml.jp",
        "kagoya.net",
        "cpi.ad.jp",
        "wadax-sv.jp",
        "coreserver.jp",
    ],
    ...[
        "xrea.com",
        "onamae.ne.jp",
        "gmoserver.jp",
        "mixhost.jp",
        "conoha.io",
        "value-server.com",
        "netowl.jp",
        "star.ne.jp",
    ],
]);
function isHosters({ names }) {
    return names?.some(({ name }) => JAPANESE_HOSTERS.has((0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(name) ?? name)) === true;
}
function reverseFacts(reverse) {
    if (reverse?.names.known !== true)
        return null;
    return reverse.names.value.map((n) => ({ name: n.name, confirmed: n.confirmed.known ? n.confirmed.value : null }));
}
function knownOf(finding, facts, sender, at) {
    const subject = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenSubject */ .yO)(finding.subject);
    const address = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .isAddress */ .PW)(subject) ? subject : null;
    const helo = sender?.helo ?? null;
    const heloFact = helo === null || !(0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeloName */ .U3)(helo) ? undefined : facts.helo.get(helo)?.addresses;
    return {
        at,
        subject,
        domain: sender?.domain ?? null,
        names: address === null ? null : reverseFacts(facts.reverse.get(address)),
        helo: helo === null ? null : { name: helo, addresses: heloFact?.known === true ? heloFact.value : null },
        spf: address === null || sender === null ? [] : spfFacts(facts, sender, address),
        lists: address !== null && finding.id.startsWith("dnsbl/") ? listCounts(facts, address) : null,
        evidence: finding.evidence,
    };
}
function spfFacts(facts, { mailFrom }, address) {
    return mailFrom.flatMap((domain) => {
        const result = facts.spfResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_6__/* .pairKey */ .Y)(domain, address))?.result;
        return result === undefined || result === "temperror" ? [] : [{ domain, result }];
    });
}
function listCounts(facts, address) {
    if (!facts.reverse.has(address))
        return null;
    const family = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(address);
    const zones = [...facts.lists.values()]
        .filter(({ info, state }) => state.usable && info.role === "block" && info.kind === "ip" && info.scope === "ip")
        .filter(({ info }) => info.families.includes(family))
        .map(({ info }) => info.zone);
    const rows = (facts.listings.get(address) ?? []).filter((l) => zones.includes(l.list));
    return {
        listed: rows.filter((l) => l.verdict === "listed").length,
        answered: zones.length - rows.filter((l) => l.verdict === "not-checked").length,
    };
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isPrivateReverse)
/* harmony export */ });
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2986);


function isPrivateReverse({ id, subject: text }) {
    const subject = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenSubject */ .yO)(text);
    return id.startsWith("ptr/") && (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(subject) && (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateAddress */ .C0)(subject);
}


/***/ })

};
