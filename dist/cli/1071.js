export const id = 1071;
export const ids = [1071];
export const modules = {

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ spfProblemText)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6599);
/* harmony import */ var _rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);


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
            return `${problem.domain}：${(0,_rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(problem.fault)}（${problem.column}文字目：${problem.term}）`;
        case "over-time":
            return "DNSサーバーの応答が遅く、評価に時間がかかりすぎました";
        case "dns":
            return `${problem.name} ${problem.type}：${(0,_rules_words_ja_why_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsTroubleText */ .E)(problem.error)}`;
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


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spfJa: () => (/* binding */ spfJa)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_spf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7873);
/* harmony import */ var _rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6599);
/* harmony import */ var _spf_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);



const CONSEQUENCE = {
    pass: "を許可されています",
    fail: "を許可されていません（受信側に拒否されることがあります）",
    softfail: "をおそらく許可されていません（受信側は疑わしいメールとして扱います）",
    neutral: "を許可も禁止もされていません（受信側はSPFがない場合と同じように扱います）",
};
function sentence(problem) {
    return problem === null ? "" : `${(0,_spf_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .spfProblemText */ ._)(problem)}。`;
}
const spfJa = {
    verdict: (verdict) => {
        switch (verdict.code) {
            case "pass":
            case "fail":
            case "softfail":
            case "neutral": {
                const name = verdict.helo ? `${verdict.domain}（HELOの名前）` : verdict.domain;
                return `${verdict.address} は、${name} としての送信${CONSEQUENCE[verdict.code]}。`;
            }
            case "nothing":
                return `${verdict.domain} には確認する対象がありません。`;
            case "none":
                return `${verdict.domain} は、どのサーバーに送信を許可するかを公開していません。`;
            case "temperror":
                return `${verdict.address} が ${verdict.domain} としての送信を許可されているか、現時点では判定できません。`;
            case "permerror":
                return `${verdict.domain} のSPFに誤りがあります。このIPアドレスについては受信側がエラー（permerror）で評価をやめ、多くはメールを拒否するか、疑わしいメールとして扱います。`;
        }
    },
    reason: (reason) => {
        switch (reason.code) {
            case "no-term":
                return "レコードにこのIPアドレスと一致する項がなく、一致しない場合の扱いも書かれていません。";
            case "last-term":
                return `レコードにこのIPアドレスと一致する項がないため、最後の項で決まりました：${reason.path.join(" → ")}`;
            case "found-by":
                return `次の順にたどった項と一致しました：${reason.path.join(" → ")}`;
            case "term":
                return `${reason.term} の項と一致しました。`;
            case "problem":
                return sentence(reason.problem);
            case "no-record":
                return `${sentence(reason.problem)}受信側はほかの方法で判断し、疑わしいメールとして扱うことも少なくありません。`;
            case "no-answer":
                return `DNSから答えが得られませんでした：${sentence(reason.problem)}`;
            case "near-miss":
                return `${(0,_rules_words_ja_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .missingText */ .qq)(reason)}。`;
            case "syntax":
                return `${(0,_rules_words_ja_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxText */ .H$)(reason.syntax)}。`;
            case "circle":
                return `include が循環しています：${reason.domains.join(" → ")}`;
        }
    },
    next: (next) => {
        switch (next.code) {
            case "everyone-passes":
                return "誰でも認証される状態です。送信を許可するサーバーを書き、レコードの最後を -all にしてください。";
            case "publish-if-yours":
                return `${next.address} がご自身のメールを送信するサーバーであれば、${next.domain} に次のTXTレコードを公開してください（SPFレコードはこの1個だけにします）：`;
            case "publish":
                return `${next.domain} に次のTXTレコードを公開してください（SPFレコードはこの1個だけにします）：`;
            case "try-again":
                return "しばらくしてからもう一度お試しください。続く場合は、その名前のDNSサーバーを確認してください。受信側ではメールの受け取りが保留されます。";
            case "decide":
                return `${(0,_rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .undecidedText */ .FG)(next.undecided)}誤りの一覧は次のコマンドで確認できます：mailworthy check ${next.domain}`;
            case "check":
                return `ほかの誤りや、include ごとのDNS参照回数は次のコマンドで確認できます：mailworthy check ${next.domain}`;
        }
    },
    problem: _spf_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .spfProblemText */ ._,
    explains: (explanation) => `ドメインによる説明：${explanation}`,
    moreLines: (n) => `… ほか${n}行`,
    used: (lookups, voids) => `${lookups} DNSの参照回数（このIPアドレスの場合）。うち、レコードが見つからなかった参照：${voids}`,
    legend: "上から順に評価し、最初に一致した項で決まります。● 結果を決めた項、○ 一致しない項、✘ エラー。右端の数字はその項のDNS参照回数（全体の上限は10回）です。",
    lookups: "参照回数",
    circle: (domain) => `すでに上にある ${domain} に戻り、循環しています`,
    notLookedAt: (n) => `評価しなかった項：ほか${n}個`,
    moreRanges: (first, more) => `${first} ほか${more}個の範囲`,
    outcome: {
        match: "一致",
        matchOnly: "一致（ただし、このレコードでは許可されません）",
        noMatch: "不一致",
        noMatchVoid: "不一致（この名前にレコードがありません）",
        redirect: "代わりにこのドメインのレコードで判定します",
        permerror: "エラー",
        temperror: "応答なし",
    },
    because: (outcome, problem) => `${outcome}：${problem}`,
    asked: (question) => `問い合わせ：${question}`,
};


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
