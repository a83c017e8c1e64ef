export const id = 1953;
export const ids = [1953];
export const modules = {

/***/ 2092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dnsblJa: () => (/* binding */ dnsblJa)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_dnsbl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2459);
/* harmony import */ var _rules_words_ja_list_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);
/* harmony import */ var _rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4942);




const ACCESS = {
    anyone: "制限なし",
    "low-volume": "少量の利用のみ",
    registration: "登録が必要",
    key: "鍵が必要",
    unknown: "不明",
};
const HOLDS = {
    addresses: "IPアドレスのリストで、ドメインのデータがありません",
    domains: "ドメインのリストで、IPアドレスのデータがありません",
    public: "公開のIPアドレスのリストで、プライベートアドレスのデータがありません",
};
const dnsblJa = {
    labels: {
        subject: "対象",
        list: "リスト",
        verdict: "判定",
        code: "コード",
        why: "理由",
        knows: "登録のあるリスト",
        knownAs: "評価",
        state: "状態",
        terms: "利用条件",
        impact: "影響",
        profile: "プロファイル",
    },
    verdicts: {
        listed: "掲載あり",
        policy: "ポリシー登録",
        "not-listed": "掲載なし",
        "not-checked": "未確認",
    },
    why: (why) => {
        switch (why.code) {
            case "no-family":
                if (why.holds !== null)
                    return HOLDS[why.holds];
                return `このリストには${why.family === null ? "この種類" : `IPv${why.family}`}のデータがありません`;
            case "unusable":
                return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleText */ .N)(why.trouble);
            case "unknown":
                return why.trouble.why === undefined ? why.trouble.detail : (0,_rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_2__/* .whyText */ .s)(why.trouble.why);
            case "says": {
                const meaning = why.meaning === null ? null : (0,_rules_words_ja_list_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningsText */ .Mo)(why.meaning);
                const criteria = why.criteria === null ? null : (0,_rules_words_ja_list_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(why.criteria);
                return [meaning ?? criteria, why.text].filter((part) => part !== null).join(" – ");
            }
        }
    },
    standing: ({ allowed, grade }) => [...(allowed ? ["ホワイトリスト"] : []), ...(grade === null ? [] : [grade])].join("、"),
    standingWhy: ({ meaning }) => (0,_rules_words_ja_list_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningsText */ .Mo)(meaning),
    notChecked: "確認できなかったリスト（掲載の有無は不明）：",
    cause: (lists, more, subjects, why) => `${lists.join("、")}${more === 0 ? "" : `、ほか${more}件`}（${subjectsText(subjects)}）：${why}`,
    clean: (clean, answered, subjects) => `掲載なし：応答のあったブラックリスト${answered}件のうち${clean}件（対象${subjects}件）`,
    partlyClean: ({ clean, answered, pairs, lists }) => `掲載なし：ブラックリスト${lists}件からの応答${answered}件のうち${clean}件。リストと対象の組${pairs}件のうち${pairs - answered}件は未確認`,
    nothingAnswered: (subjects) => `応答のあったブラックリストがなく、掲載の有無は不明です（対象${subjects}件）`,
    notHeld: (lists, more, subjects) => `この種類のデータがないため問い合わせていないリスト（${subjectsText(subjects)}）：${lists.join("、")}${more === 0 ? "" : `、ほか${more}件`}`,
    whatToDo: (stops) => stops ? "対処：まず原因を調べて止めてください（止めないと再び掲載されます）。そのうえで：" : "対処：",
    wayOutOf: (list, impact, subjects) => `${list}（影響：${impact}${subjects === null ? "" : `、${subjectsText(subjects)}`}）`,
    wayOut: (way, isPolicy, scope) => (isPolicy ? (0,_rules_words_ja_dnsbl_js__WEBPACK_IMPORTED_MODULE_0__/* .policyText */ .MJ)(way, scope) : (0,_rules_words_ja_dnsbl_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(way)),
    moreWays: (n) => `ほか${n}件のリストは --json の removal を参照してください`,
    portals: (portals) => `受信側の独自の判定で拒否された場合は、そのページで確認：${portals.map((p) => `${p.receivers.replace(", ", "と")}は ${p.title} ${p.page}`).join(" 、")}`,
    held: (lists) => `問い合わせ速度の上限（--list-rate）により待機した問い合わせ：${lists.map(([zone, held]) => `${zone} ${held}件`).join("、")}`,
    usable: (usable) => (usable ? "利用可" : "利用不可"),
    families: (states) => states.map(([family, usable]) => `IPv${family}：${dnsblJa.usable(usable)}`).join("、"),
    terms: (access, limit) => (limit === null ? ACCESS[access] : `${ACCESS[access]}（${(0,_rules_words_ja_list_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(limit)}）`),
    impacts: { high: "大", medium: "中", low: "小" },
    noLetter: "文面はありません。応答のあったリストには掲載されていません。",
    noLetterNeeded: "文面はありません。掲載しているリストは申請を受け付けていません。上の対処を参照してください。",
};
function subjectsText({ ipv4, ipv6, domains }) {
    const kinds = [
        ...(ipv4 === 0 ? [] : [`IPv4アドレス${ipv4}件`]),
        ...(ipv6 === 0 ? [] : [`IPv6アドレス${ipv6}件`]),
        ...(domains === 0 ? [] : [`ドメイン${domains}件`]),
    ];
    return kinds.join("、");
}


/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ troubleText)
/* harmony export */ });
/* harmony import */ var _report_words_ja_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4164);



function troubleText({ reason, detail, why }) {
    const text = why === undefined ? detail : (0,_rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_1__/* .whyText */ .s)(why);
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .needsReason */ .i)(reason) ? `${_report_words_ja_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownJa */ .U.reasons[reason]}：${text}` : text;
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ needsReason)
/* harmony export */ });
const BARE = new Set(["timeout", "servfail", "refused", "malformed", "network"]);
function needsReason(reason) {
    return BARE.has(reason);
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ BETWEEN_MEANINGS),
/* harmony export */   OM: () => (/* binding */ joinedMeanings),
/* harmony export */   xk: () => (/* binding */ undocumentedBit)
/* harmony export */ });
const BETWEEN_MEANINGS = "; ";
function joinedMeanings(meanings) {
    return [...new Set(meanings)].join(BETWEEN_MEANINGS);
}
function undocumentedBit(bit) {
    return `bit ${bit}, which is not documented`;
}


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownJa)
/* harmony export */ });
const ANOTHER_SERVER = "この環境から DNS サーバーに接続できるかをご確認ください。または、応答する DNS サーバーを dns で指定してください。";
const unknownJa = {
    reasons: {
        timeout: "時間内に応答がありませんでした",
        servfail: "DNS サーバーが名前解決に失敗しました (SERVFAIL)",
        refused: "DNS サーバーが問い合わせを拒否しました (REFUSED)",
        malformed: "応答の形式が正しくありません",
        network: "DNS サーバーに接続できません",
        limit: "数が多く、確認できる上限を超えています",
        "not-recorded": "記録ファイルにこの問い合わせがありません",
        "not-evaluated": "リポジトリのファイルでの記述が、Mailworthy では評価しない形式です",
        "bad-name": "DNS で問い合わせできない名前です",
        stopped: "先に実行が中断されました",
        "control-failed": "リストがテスト用エントリに正しく応答しないため、このリストの応答は信頼できません",
        quota: "リストの問い合わせ数の上限に達しました",
        "needs-key": "このリストの利用には鍵が必要です",
        bounded: "一部のみを確認しています",
        "undocumented-code": "リストが、公開されている仕様にないコードを返しました",
        "list-refused": "リストが、問い合わせ元の DNS サーバーからの利用を拒否しています",
        "no-answer": "判定できる応答がありませんでした",
        "shard-missing": "分割実行のレポートがありません",
        "no-data": "ファイルにその日の件数がありません",
        "too-little-history": "比較に必要な日数分のデータがありません",
        "no-address": "送信元アドレスが分かりません",
    },
    classes: { spf: "SPF", reverse: "逆引き (PTR)", lists: "ブラックリスト (DNSBL)" },
    cures: {
        spf: ANOTHER_SERVER,
        reverse: ANOTHER_SERVER,
        lists: "自社の DNS リゾルバーを dns で指定するか、Spamhaus または Abusix の鍵（dqs-key、abusix-key）を設定してください。ブラックリストを確認しない場合は blocklists.profile: none を設定してください。",
    },
    kinds: {
        spf: "SPF",
        ptr: "逆引き (PTR)",
        helo: "HELO 名",
        dnsbl: "ブラックリスト (DNSBL)",
        mx: "メールサーバー (MX)",
        dkim: "DKIM 鍵",
        dmarc: "DMARC",
        zone: "ゾーンファイル",
        provider: "受信事業者の要件",
        volume: "送信数",
        servers: "送信元アドレス",
        shard: "分割実行",
    },
    of: (kinds, names) => `${names} の ${kinds}`,
    why: (reason, detail) => `${unknownJa.reasons[reason]}（${detail}）`,
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

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dnsTroubleText),
/* harmony export */   s: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _list_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);


const LIST = "送信元のIPアドレスをリストに書いてください";
function whyText(why) {
    switch (why.code) {
        case "no-reply":
            return `${why.server} から応答がありません`;
        case "no-true-reply":
            return `${why.server} から正しい応答がありません（${why.noise}）`;
        case "odd-reply":
            return `${why.server} の応答が正しくありません（${why.what}）`;
        case "unreachable":
            return `${why.server} に接続できません（${why.reason}）`;
        case "closed":
            return `${why.server} が接続を閉じました`;
        case "truncated":
            return `${why.server} の応答が途中で切れています`;
        case "rcode":
            return `${why.server} が ${why.rcode} と応答しました`;
        case "odd-rcode":
            return `${why.server} が応答コード ${why.rcode} を返しました`;
        case "no-server":
            return "問い合わせ先のDNSサーバーがありません";
        case "stopped":
            return "応答の前に中断されました";
        case "bad-name":
            return `${why.name} は問い合わせできない名前です（空のラベルがあるか、長すぎます）`;
        case "cname-loop":
            return `${why.name} のCNAMEが循環しています`;
        case "cname-chain":
            return `${why.name} のCNAMEが${why.max}個を超えて連なっています`;
        case "not-recorded":
            return `${why.file} に ${why.question} の記録がありません`;
        case "over-budget":
            return `1件あたりの問い合わせが${why.max}回を超えるため、残りは問い合わせていません`;
        case "files":
            return `${why.reason}（${why.file}:${why.line}）`;
        case "asking":
            return `${why.name}：${whyText(why.why)}`;
        case "name-too-long":
            return `${why.name} は長すぎます`;
        case "bad-selector":
            return `${why.selector} はDKIMのセレクタとして使えません`;
        case "no-dmarc-record":
            return `${why.domain} に使えるDMARCレコードがありません`;
        case "ptr-names":
            return `PTRの名前は${why.max}個まで確認します`;
        case "not-asked":
            return `1件あたりの問い合わせが${why.max}回を超えるため、${why.left.toLocaleString("ja-JP")}件は問い合わせていません`;
        case "selectors":
            return `${why.domain} のセレクタ${why.all}個のうち${why.asked}個だけを確認しました。使用中のセレクタをリストに（dkim=…）書いてください`;
        case "no-selector":
            return `${why.domain} のDKIMセレクタが分かりません。リストに（dkim=…）書いてください`;
        case "spf-time":
            return "評価に時間がかかりすぎました";
        case "spf-part":
            return `${why.domain} の一部を問い合わせできませんでした`;
        case "spf-depends":
            return `${why.term} はメールの内容によって変わるため、IPアドレスを一覧にできません`;
        case "too-many-includes":
            return "include が多すぎるため、すべては確認していません";
        case "parked":
            return `${why.list} が127.0.0.0/8以外の ${why.address} を返しました。${why.address === "0.0.0.0" ? "DNS サーバーのフィルターが代わりに応答しています" : "ゾーンが放棄されたか、乗っ取られています"}`;
        case "list-refusal":
            if (why.refusal.kind === "spamhaus-cloud")
                return `${REFUSALS["spamhaus-cloud"]}（応答：${why.address}）`;
            return `${why.list} が ${why.address} を返しました：${REFUSALS[why.refusal.kind]}${why.refusal.kind === "told" ? `（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(why.refusal.text)}）` : ""}`;
        case "undocumented":
            return `${why.list} が、公表されていないコード ${why.addresses} を返しました`;
        case "contradicts":
            return `${why.list} は ${why.first} と応答し、再度の問い合わせには ${why.second} と応答しました（応答が矛盾しています）`;
        case "over-quota":
            return `${why.list} が認める問い合わせは${why.days === 1 ? "1日" : `${why.days}日間`}に${why.questions.toLocaleString("en-US")}件です。今回の上限 ${why.perRun.toLocaleString("en-US")}件に対して ${why.wanted.toLocaleString("en-US")}件が必要です。対象を減らすか、分けて実行するか、リストのデータ提供を受けてください`;
        case "resolver-filters":
            return `${FILTERS[why.how]}（${why.lists}件のリストのいずれもテスト用の項目を掲載ありと応答しません：${why.answer}）。別のリゾルバーを使うか（--dns、入力 dns）、リストの応答を通すように設定してください（Unbound では private-address から 127.0.0.0/8 を外す、dnsmasq では rebind-localhost-ok、フィルターではリストのゾーンを許可）`;
        case "lists-neutral":
            return `${why.list} は、掲載される理由のない ${why.neutral} まで掲載済みと応答します（${why.answer}）。すべてを掲載済みとするリストなので、blocklists.remove で外してください`;
        case "unproven":
            return `応答した DNS サーバーでは ${why.list} の対照確認が成立しません（掲載されているはずの項目：${why.listed}、掲載されないはずの項目：${why.clean}）。このため、掲載とも未掲載とも言えません`;
        case "fell-silent":
            return `${why.list} は、実行の終わりにはテスト用の項目も掲載なしと応答しました（${why.answer}）。それまでの「掲載なし」は根拠になりません`;
        case "lists-everything":
            return `${why.list} は、掲載されないはずのテスト用の項目まで${halfText(why.family)}掲載済みと応答します（${why.answer}）。すべてを掲載済みとするリストなので、blocklists.remove で外してください`;
        case "lists-nothing":
            return `${why.list} は、掲載されているはずのテスト用の項目を${halfText(why.family)}掲載なしと応答します（${why.answer}）。リストが停止しているか空です${why.keyed ? "。または、鍵が受け付けられていません" : ""}${why.seen === undefined ? "" : `（テスト用の項目を最後に確認できた日：${why.seen}）`}`;
        case "wants-key":
            return `${why.list} は鍵を持つ利用者にだけ応答します：${CURES[why.service]}`;
        case "wants-registration":
            return `${why.list} の利用には登録が必要です（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(why.note)}）。使わない場合は blocklists.remove で外してください`;
        case "few-days":
            return `${why.day} の直前${why.of}日のうち${why.known}日分しか送信数が分かりません（${why.least}日分、または間隔を空けた${why.sendings}回分の送信が必要です）`;
        case "no-count":
            return `${why.day} の送信数がありません。${why.last === null ? "それ以前の記録もありません" : `最後の記録は ${why.last} です`}（送信のない日は 0 と書いてください）`;
        case "no-row":
            return `${why.file} に該当する記録がありません`;
        case "shard-missing":
            return `分割実行 ${why.shard} のレポートがなく、その送信元については何も分かりません。ジョブが最後まで実行されたか確認してください`;
        case "no-servers":
            return `送信元のIPアドレスが分からないため、逆引きとIPアドレスのブラックリストは確認していません。自前のサーバーがある場合は、${LIST}`;
        case "server-range":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(why.term, 80)} には${BigInt(why.addresses).toLocaleString("ja-JP")}個のIPアドレスが含まれます。確認するのは${why.bound}個までの範囲なので、${LIST}`;
        case "more-servers":
            return `SPFには、確認する${why.bound}台のほかに${why.addresses.toLocaleString("ja-JP")}台のサーバーがあります。${LIST}`;
        case "servers-unknown":
            return `SPFにあるサーバーの一部が分からないため、それらの逆引きとブラックリストは確認していません。${why.detail}`;
    }
}
function halfText(family) {
    return family === null ? "" : `（IPv${family}）`;
}
function dnsTroubleText({ detail, why }) {
    return why === undefined ? detail : whyText(why);
}
const FILTERS = {
    strips: "DNS サーバーが 127.0.0.0/8 の応答を取り除いています（リバインディング対策）",
    denies: "DNS サーバーがブラックリストへの問い合わせをすべて否定しています（フィルター）。または、リストに到達できません",
    rewrites: "DNS サーバーがブラックリストの代わりに応答しています（フィルター）",
    refuses: "DNS サーバーが 127.0.0.0/8 の応答を拒否しています（リバインディング対策）",
};
const REFUSALS = {
    misspelled: "リスト名が誤っています",
    "public-resolver": "公開DNSサーバーやクラウドからの問い合わせを拒否しています。自分のDNSサーバーか鍵（Spamhausでは無料のDQSキー）を使ってください",
    "spamhaus-cloud": "Spamhaus は、クラウドやホスティング事業者（Hetzner、DigitalOcean、Azure、したがって GitHub のランナーも）のリゾルバーと公開リゾルバーを拒否します。そこに自前のリゾルバーを置いても同じです。無料の Data Query Service の鍵（https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/）を取得し、入力 dqs-key（MAILWORTHY_DQS_KEY）に設定してください",
    "too-many": "このDNSサーバーからの問い合わせが多すぎるか、登録されていません。自分のDNSサーバーか鍵を使ってください",
    "error-code": "エラーを示すコードです",
    told: "リストが問い合わせを拒否しています",
};
const CURES = {
    dqs: "https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/ で無料のData Query Serviceの鍵を取得し、dqs-key（MAILWORTHY_DQS_KEY）に設定してください",
    abusix: "https://app.abusix.com/ で鍵を取得し、abusix-key（MAILWORTHY_ABUSIX_KEY）に設定してください",
};


/***/ })

};
