export const id = 533;
export const ids = [533];
export const modules = {

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ spfText),
/* harmony export */   _6: () => (/* binding */ spfProblemText),
/* harmony export */   hh: () => (/* binding */ spfUncheckedText)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6599);
/* harmony import */ var _rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72);


function spfProblemText(problem) {
    switch (problem.code) {
        case "address-literal":
            return "IPアドレスをそのまま書いた宛先（アドレスリテラル）にSPFレコードはありません";
        case "not-qualified":
            return "ドメイン名が完全ではありません（ドットがありません）";
        case "malformed":
            return "ドメイン名が正しくありません（空のラベルがあるか、長すぎます）";
        case "not-a-domain":
            return `${problem.domain} はレコードを置けるドメイン名ではありません`;
        case "no-record":
            return problem.gone
                ? `${problem.domain} という名前が存在せず、SPFレコードもありません`
                : `${problem.domain} にSPFレコードがありません`;
        case "multiple":
            return `${problem.domain} にSPFレコードが${problem.records}個あります（1個だけにする必要があります）`;
        case "syntax":
            return `${problem.domain}：${(0,_rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(problem.fault)}（${problem.column}文字目：${problem.term}）`;
        case "over-time":
            return "DNSサーバーの応答が遅く、評価に時間がかかりすぎました";
        case "dns":
            return `${problem.name} ${problem.type}：${(0,_rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsTroubleText */ .E)(problem.error)}`;
        case "too-many-lookups":
            return `DNSの参照回数が上限の${problem.max}回を超えます`;
        case "too-many-void":
            return `レコードの見つからない参照（void lookup）が上限の${problem.max}回を超えました`;
        case "too-many-mx":
            return `mx：${problem.domain} にMXレコードが${problem.records}個あります（上限は${problem.max}個です）`;
        case "no-target":
            return "ローカルパートがASCIIではないため、参照先の名前を作れません";
        case "inside":
            return `${problem.by}${problem.by === "include" ? ":" : "="}${problem.target}：${spfProblemText(problem.problem)}`;
    }
}
function spfUncheckedText({ code }) {
    switch (code) {
        case "no-ip":
            return "送信元のIPアドレスが分かりません";
        case "no-sender":
            return "MAIL FROM（エンベロープFrom）が分かりません";
        case "no-helo":
            return "MAIL FROMが空で、HELOの名前も分かりません";
    }
}
function spfText(problem) {
    switch (problem.code) {
        case "no-ip":
        case "no-sender":
        case "no-helo":
            return spfUncheckedText(problem);
        default:
            return spfProblemText(problem);
    }
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
