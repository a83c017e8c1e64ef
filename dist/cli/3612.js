export const id = 3612;
export const ids = [3612];
export const modules = {

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

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   volumeJa: () => (/* binding */ volumeJa)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_volume_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(410);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);



const number = (n) => n.toLocaleString("ja-JP", { maximumFractionDigits: 1 });
const ALARMS = { none: "", warning: "警告", error: "エラー" };
function noteText(note) {
    switch (note.code) {
        case "chosen-column":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(note.column, 60)} の列を送信数として読み取りました`;
        case "no-count":
            return `送信数のない行が${number(note.lines)}行あります（その日の送信数は不明です）`;
        case "several-days":
            return `${note.days}日分をまとめたレポートは、各日に均等に割り振りました`;
        case "failed-dmarc":
            return `DMARCに合格しなかった記録${number(note.records)}件は除きました（ご自身のメールとは限らないため）`;
        case "broken":
            return `IPアドレスまたは件数が正しくない記録${number(note.records)}件は除きました`;
        case "left-out":
            return `読み取れないファイルを除きました（${note.why}）`;
    }
}
const volumeJa = {
    number,
    allMail: "すべてのメール",
    notChecked: (who, trouble) => `${who}：確認できません：${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(trouble)}`,
    forecast: (who, outlook, alarm, cold) => {
        const loud = alarm === "none" ? "" : `（${ALARMS[alarm]}${cold ? "、送信実績不足" : ""}）`;
        return `${who}：${outlook}${loud}（Mailworthy独自の予測）`;
    },
    nothingSent: (day) => `${day}：送信がありませんでした。`,
    compared: (day, { volume, ratio, usual, basis, compared }) => {
        const times = ratio === null ? "ふだんの送信はありません" : `ふだんの${number(usual)}通の${ratio.toFixed(1)}倍`;
        return `${day}：${number(volume)}通（${times}）。${(0,_rules_words_ja_volume_js__WEBPACK_IMPORTED_MODULE_0__/* .basisText */ .G)({ basis, compared })}。`;
    },
    day: "日付",
    messages: "送信数",
    judged: " ← 判定した日",
    notKnown: "不明",
    usualAlready: (target, from) => `ウォームアップ計画：1日${number(target)}通は、すでにふだんの送信数（${number(from)}通）の範囲内です。`,
    warmUp: (from, target, days, end) => {
        const short = end === null ? "" : `（計画は${number(end)}通までです。以降も同じように増やしてください）`;
        return `ウォームアップ計画：1日${number(from)}通から${number(target)}通まで、${days}日間${short}`;
    },
    hold: "この送信数を維持し、バウンス、保留、苦情を確認",
    backOff: "保留や苦情が増えた場合は、増える前の送信数に戻し、1週間維持してください。",
    onePerSending: (every) => `${every}日ごとの送信1回につき1段階です。早く増やすには、間の数日に分けて送信してください。`,
    sources: {
        title: (domain, addresses, reports, days) => `${domain} として送信しているIPアドレス：${number(addresses)}件（DMARCレポート${number(reports)}件、${number(days)}日分）`,
        address: "IPアドレス",
        passed: "合格",
        failed: "不合格",
        last: "最終確認日",
        list: "一覧",
        listed: "あり",
        unlisted: "なし",
        onlyFails: "DMARC不合格",
        more: (addresses) => `… 送信数の少ない残り${number(addresses)}件（--json で表示）`,
        noList: (domain) => `送信者の一覧に ${domain} のIPアドレスがないため、比較できません（--senders FILE または senders.txt で指定）。`,
        unlistedAdvice: (addresses) => `${number(addresses)}件のIPアドレスが、一覧にないのにご自身のドメインとしてDMARCに合格しています。送信を代行するサービスか、忘れられたサーバーです。ご自身のものは一覧に加え、監視の対象にしてください。`,
        failsAdvice: (addresses) => `${number(addresses)}件のIPアドレスのメールは、すべてDMARCに不合格です。なりすまし、転送、またはSPFとDKIMが未設定のご自身のメールです。`,
        unseen: (ips, days) => `一覧にあり、${number(days)}日分のレポートにないIPアドレス：${ips.join("、")}。`,
        tooFewDays: (days, least) => `一覧のうち送信していないIPアドレスは判定していません（レポートは${number(days)}日分で、${least}日分以上必要です）。`,
        allAsListed: "DMARCに合格したIPアドレスは、すべて一覧にあります。",
    },
    hintsTitle: "送信数を増やすときの、主な受信側の案内：",
    hintsOf: (provider, source, read) => `${provider}（${source}、${read}確認）`,
    hints: {
        Gmail: "よく読んでくれる宛先から始め、一定のペースで少しずつ増やしてください。一度に2倍にすると制限されることがあります。1日5,000通以上では、大量送信者の要件が適用されます。Postmaster Toolsを確認し、保留された場合はエラーが減るまで送信数を減らしてください。",
        "Outlook.com": "1日5,000通以上では、SPF、DKIM、DMARCが必須です。認証されないメールは拒否されます（5.7.515）。",
        Yahoo: "TSS04またはTSS05の保留は、想定外の送信数か受信者からの苦情を示します。送信数を減らし、サーバーの自動再送を待ってください。",
    },
    own: "送信数だけにもとづくMailworthy独自の予測で、メールサービス事業者の評価ではありません。",
    note: (note) => `注：${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(noteText(note), 300)}。`,
};


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
