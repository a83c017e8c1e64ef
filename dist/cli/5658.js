export const id = 5658;
export const ids = [5658];
export const modules = {

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spfJa: () => (/* binding */ spfJa)
/* harmony export */ });
/* harmony import */ var _rules_words_ja_spf_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2407);
/* harmony import */ var _rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6599);
/* harmony import */ var _spf_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1232);



const CONSEQUENCE = {
    pass: "を許可されています",
    fail: "を許可されていません（受信側に拒否されることがあります）",
    softfail: "をおそらく許可されていません（受信側は疑わしいメールとして扱います）",
    neutral: "を許可も禁止もされていません（受信側はSPFがない場合と同じように扱います）",
};
function sentence(problem) {
    return problem === null ? "" : `${(0,_spf_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .spfProblemText */ ._6)(problem)}。`;
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
                return `${(0,_rules_words_ja_spf_record_js__WEBPACK_IMPORTED_MODULE_0__/* .missingText */ .qq)(reason)}。`;
            case "syntax":
                return `${(0,_rules_words_ja_spf_record_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxText */ .H$)(reason.syntax)}。`;
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
            case "private-address":
                return `${next.address} はプライベートアドレスで、受信側からは見えません。外から見えるグローバルIPアドレスで確認してください。`;
            case "publish":
                return `${next.domain} に次のTXTレコードを公開してください（SPFレコードはこの1個だけにします）：`;
            case "try-again":
                return "しばらくしてからもう一度お試しください。続く場合は、その名前のDNSサーバーを確認してください。受信側ではメールの受け取りが保留されます。";
            case "decide":
                return `${(0,_rules_words_ja_spf_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidedText */ .FG)(next.undecided)}誤りの一覧は次のコマンドで確認できます：mailworthy check ${next.domain}`;
            case "check":
                return `ほかの誤りや、include ごとのDNS参照回数は次のコマンドで確認できます：mailworthy check ${next.domain}`;
        }
    },
    problem: _spf_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .spfProblemText */ ._6,
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


/***/ })

};
