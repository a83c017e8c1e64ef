export const id = 5468;
export const ids = [5468];
export const modules = {

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookupJa: () => (/* binding */ lookupJa)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);


function problemText(problem) {
    switch (problem.code) {
        case "unknown":
            return `確認できません：${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(problem.trouble)}`;
        case "no-reverse":
            return "逆引き（PTR）がありません";
        case "not-confirmed":
            return `逆引きの名前を正引きしても ${problem.ip} に戻りません`;
        case "final-dot":
            return `${problem.ip} のPTRレコードの末尾にドットがありません（正しくは ${problem.meant}）`;
        case "root-as-name":
            return `${problem.ip} のPTRレコードがDNSのルート（.）を指しており、ホスト名ではありません`;
        case "address-as-name":
            return `${problem.ip} のPTRレコードが、ホスト名ではなくIPアドレス ${problem.name} を指しています`;
        case "partly-confirmed":
            return `${problem.astray.join("、")} を正引きしても ${problem.ip} に戻りません（受信側はいずれか1つの名前を使います）`;
        case "no-name":
            return "この名前は存在しません";
        case "no-address":
            return "この名前にIPアドレスがありません";
        case "shared":
            return `なし（${shown(problem)} にはサーバー自身の名前があり、正引きと一致します。共用サーバーでは正常です）`;
        case "other-reverse":
            return `${shown(problem)} に、正引きして元に戻る逆引きがありません`;
        case "not-asked":
            return `確認できません：${(0,_rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_0__/* .whyText */ .s)(problem)}`;
        case "reverse-unknown":
            return "確認できない逆引きがあります";
    }
}
function shown({ first, more }) {
    return `${first.join("、")}${more > 0 ? `、ほか${more}件` : ""}`;
}
const lookupJa = {
    query: "問い合わせ",
    addresses: "IPアドレス",
    names: "名前（PTR）",
    confirmed: "正引きと逆引き",
    problem: "問題",
    state: { yes: "一致", no: "不一致", unknown: "未確認", shared: "サーバー名で一致" },
    problems: (problems) => problems.map(problemText).join("。"),
    noLetter: "文面はありません。確認できた逆引きはすべて正しく設定されています。",
};


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
