export const id = 7873;
export const ids = [7873];
export const modules = {

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   FG: () => (/* binding */ undecidedText),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Um: () => (/* binding */ costsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   fQ: () => (/* binding */ inStepText),
/* harmony export */   jM: () => (/* binding */ atText),
/* harmony export */   jf: () => (/* binding */ oddText),
/* harmony export */   nn: () => (/* binding */ othersText)
/* harmony export */ });
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


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ syntaxText),
/* harmony export */   kH: () => (/* binding */ spf),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _spf_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6599);

function noticed(words) {
    return {
        ...words,
        message: (params) => `${words.message(params)}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .atText */ .jM)(params.at)}`,
        help: (params) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .helpText */ .BK)(words.help(params), params.undecided),
    };
}
function nearText({ text, odd }, otherwise) {
    return `${odd === null ? otherwise : `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)} が含まれています`}：${text}`;
}
function missingText({ domain, near }) {
    if (near === null)
        return `${domain} にSPFレコードがありません`;
    return `${domain} にSPFレコードがありません。次のレコードがSPFのつもりで書かれたようですが、${nearText(near, "「v=spf1」と空白で始まる必要があります")}`;
}
function unseenText({ domain, near }) {
    return `${domain} の2つ目のTXTレコードはSPFのつもりで書かれたようですが、受信側には認識されません。${nearText(near, "「v=spf1」と空白で始まっていません")}`;
}
function mergeText({ meant }) {
    return `削除するか、有効なレコードに内容をまとめてください${meant === null ? "" : `（正しくは：${meant}）`}。`;
}
function syntaxText({ domain, column, term, fault, odd, others, more, split }) {
    const what = odd === null ? (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(fault) : `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)} が含まれています`;
    const glued = split ? "。また、文字列が項の間の空白なしに連結されています" : "";
    return `${domain} のSPFレコードを読み取れません。${column}文字目の ${term}：${what}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .othersText */ .nn)(others, more)}${glued}`;
}
function termsText(terms) {
    return terms.map((t) => `${t.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(t)}`).join("、");
}
const spf = {
    "spf/missing": noticed({
        title: "送信ドメインにSPFレコードがありません",
        why: "GmailやOutlookは、SPFのないドメインのメールを拒否するか、警告を付けて表示します。",
        fix: "「v=spf1」で始まるTXTレコードを1つ追加してください。",
        message: (params) => missingText(params),
        help: ({ domain, near, example }) => near === null
            ? `${domain} に、「v=spf1」で始まり送信元を列挙したTXTレコードを1つ追加してください${example ? "（例：v=spf1 mx -all）" : ""}。`
            : "そのTXTレコードを直してください。今のままでは受信側に認識されません。",
    }),
    "spf/multiple-records": noticed({
        title: "SPFレコードが複数あります",
        why: "受信側はエラー（permerror）とし、有効なSPFがないものとして扱います。",
        fix: "1つにまとめてください。",
        message: ({ domain, records }) => `${domain} にSPFレコードが${records}個あり、受信側ではSPFがエラー（permerror）になります`,
        help: () => "すべての内容を1つのレコードにまとめ、ほかは削除してください。",
    }),
    "spf/syntax": noticed({
        title: "SPFレコードを読み取れません",
        why: "1か所の誤りでレコード全体が無効になり、受信側ではエラー（permerror）になります。",
        fix: "示された位置の項を直してください。",
        message: (params) => syntaxText(params),
        help: ({ split, strings, instead, term }) => `${split ? (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings) : instead === null ? "" : `${term} を ${instead} に直してください。`}1か所の誤りでレコード全体が無効（permerror）になります。`,
    }),
    "spf/too-many-lookups": noticed({
        title: "DNSの参照が10回を超えています",
        why: "10回を超えると受信側はエラー（permerror）とし、本来通るはずのメールも失敗します。",
        fix: "使っていない include を削除してください。",
        message: ({ domain, lookups, max }) => `${domain} のSPFにはDNSの参照が${lookups}回必要です（上限は${max}回で、超えるとエラー（permerror）になります）`,
        help: (costs) => `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .costsText */ .Um)(costs)}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .inStepText */ .fQ)(costs.replaced)}使っていない配信サービスの include を削除するか、一部を専用のサブドメインに移してください。`,
    }),
    "spf/near-lookup-limit": noticed({
        title: "DNSの参照が上限（10回）に近づいています",
        why: "配信サービスが自社のレコードに include を1つ追加するだけで、こちらのSPFも無効になります。",
        fix: "そうなる前に、参照の回数を減らしてください。",
        message: ({ domain, lookups, max }) => `${domain} のSPFは、DNSの参照を上限${max}回のうち${lookups}回使っています`,
        help: (costs) => `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .costsText */ .Um)(costs)}配信サービスの include があと1つ増えると、無効になるおそれがあります。`,
    }),
    "spf/too-many-void-lookups": noticed({
        title: "結果のないDNSの参照が2回を超えています",
        why: "レコードのない名前への参照（void lookup）が2回を超えると、受信側はエラー（permerror）とします。",
        fix: "存在しなくなった名前の項を削除してください。",
        message: ({ domain, lookups, max, terms }) => `${domain} のSPFは、レコードのない名前（${termsText(terms)}）を${lookups}回参照しています（上限は${max}回で、超えるとエラー（permerror）になります）`,
        help: ({ terms }) => `レコードのなくなった次の項を削除してください：${termsText(terms)}`,
    }),
    "spf/void-term": noticed({
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
    "spf/include-without-record": noticed({
        title: "includeの先に有効なSPFレコードがありません",
        why: "このような include があると、そこまで評価した受信側ではSPFがエラー（permerror）になります。",
        fix: "削除するか、名前を直してください。",
        message: (p) => {
            const what = {
                "no-record": "SPFレコードのない名前",
                multiple: "SPFレコードが複数ある名前",
                syntax: "読み取れないレコード",
            }[p.why];
            const where = p.syntax === null ? "" : `（${p.syntax.column}文字目の ${p.syntax.term}：${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(p.syntax.fault)}）`;
            return `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} は、${what}を指しています${where}`;
        },
        help: ({ term, kind }) => `${term} を削除するか、名前を直してください。有効なレコードのない ${kind} があると、SPFがエラー（permerror）になります。`,
    }),
    "spf/include-loop": noticed({
        title: "includeが循環しています",
        why: "循環すると参照回数の上限に達し、SPFがエラー（permerror）になります。",
        fix: "循環の原因になっている include を削除してください。",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} が循環しています：${p.circle.join(" → ")}`,
        help: ({ term, holder }) => `${term} を削除${holder === null ? "して" : "するか、レコードの管理者に連絡して"}ください。循環するとSPFがエラー（permerror）になります。`,
    }),
    "spf/include-gone": noticed({
        title: "includeの先の名前が存在しません",
        why: "現在はSPFがエラー（permerror）になり、今後その名前を登録した人はあなたのドメインで送信できるようになります。",
        fix: "include を削除してください。",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} は存在しない名前を指しています${p.free === null ? "" : `。${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`}`,
        help: ({ term, holder, instead }) => `${instead === null ? `${term} を削除` : `${term} を ${instead} に訂正`}${holder === null ? "して" : "するか、レコードの管理者に連絡して"}ください。それまでは、ここまで評価した受信側でSPFがエラー（permerror）になります。`,
    }),
    "spf/allows-everyone": noticed({
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
    "spf/neutral-all": noticed({
        title: "SPFが ?all で終わっています",
        why: "neutral はレコードがないのと同じ扱いで、偽造メールを見分けられません。",
        fix: "~all または -all を使ってください。",
        message: ({ domain }) => `${domain} のSPFは ?all で終わっており、偽造メールについて何も示していません`,
        help: () => "~all に変更し、自分の送信するメールが失敗しないことを確認できたら -all にしてください。",
    }),
    "spf/no-all": noticed({
        title: "SPFに all も redirect もありません",
        why: "all のないレコードは、ほかの送信元すべてに対して neutral になります。",
        fix: "末尾に -all または ~all を追加してください。",
        message: ({ domain }) => `${domain} のSPFには all がなく、偽造メールについて何も示していません`,
        help: () => "末尾に ~all を追加し、自分の送信するメールが失敗しないことを確認できたら -all にしてください。",
    }),
    "spf/ptr-mechanism": noticed({
        title: "ptr機構が使われています",
        why: "遅く、DNSの参照回数を消費し、評価しない受信側もあります。",
        fix: "代わりにIPアドレスを書いてください。",
        message: ({ term, macro }) => `${macro ? `${term} のマクロ %{p}` : term} は遅く信頼性が低いため、使うべきではないとされています（RFC 7208 §${macro ? "7.2" : "5.5"}）。メール1通につき最大11回の問い合わせが発生し、名前はIPアドレスの管理者が自由に決められます`,
        help: () => "サーバーを指す ip4、ip6、a、mx に置き換えてください。",
    }),
    "spf/ignored-terms": noticed({
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
    "spf/duplicate-term": noticed({
        title: "同じ項が2回書かれています",
        why: "DNSの参照を2回消費することがあり、意味もありません。",
        fix: "一方を削除してください。",
        message: ({ term, domain }) => `${domain} のSPFに ${term} が2回書かれています`,
        help: () => "一方を削除してください。",
    }),
    "spf/too-long": noticed({
        title: "TXTレコードが1つのUDP応答に収まりません",
        why: "512バイトを超える応答は、TCPやEDNSが遮断されている環境では受け取れません。",
        fix: "不要になったTXTレコードを削除してください。",
        message: ({ domain, bytes, limit }) => `${domain} のTXTレコードは応答全体で約${bytes}バイトあります。${limit}バイトを超えると、512バイトのUDP応答に収まらないことがあります`,
        help: () => "不要になったTXTレコードを削除するか、SPFレコードの一部を自分の include に移してください。",
    }),
    "spf/string-splitting": noticed({
        title: "文字列が空白なしに連結されています",
        why: "TXTレコードの文字列はそのまま連結されるため、2つの項が1つになってしまいます。",
        fix: "文字列の末尾に空白を入れてください。",
        message: ({ domain }) => `${domain} のSPFレコードは、項の間の空白なしに連結される文字列に分かれています`,
        help: ({ strings }) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings),
    }),
    "spf/private-range": noticed({
        title: "SPFにプライベートネットワークがあります",
        why: "プライベートアドレスからのメールが受信側に届くことはありません。",
        fix: "項を削除してください。",
        message: ({ term }) => `${term} はプライベートネットワークで、ここから受信側にメールが届くことはありません`,
        help: ({ term }) => `${term} を削除してください。`,
    }),
    "spf/wide-range": noticed({
        title: "SPFに非常に広いネットワークがあります",
        why: "そのネットワークの利用者は誰でも、あなたのドメインとして送信できます。",
        fix: "自分のネットワークだけを書いてください。",
        message: ({ term, addresses, domain }) => `${term} により、${BigInt(addresses).toLocaleString("ja-JP")}個のIPアドレスから ${domain} として送信できます`,
        help: () => "実際にメールを送信するネットワークだけを書いてください。",
    }),
    "spf/range-host-bits": noticed({
        title: "プレフィックスより下のビットが指定されています",
        why: "受信側はネットワーク全体として扱うため、意図と異なることがあります。",
        fix: "ネットワークの先頭アドレスを書いてください。",
        message: ({ term, read }) => `${term} はプレフィックスより下のビットを含んでおり、受信側では ${read} として扱われます`,
        help: ({ read }) => `${read} と書いてください。そのIPアドレスだけを指す場合は、プレフィックスを外してください。`,
    }),
    "spf/overlapping-range": noticed({
        title: "ほかのネットワークに含まれるネットワークがあります",
        why: "意味がなく、レコードが長くなるだけです。",
        fix: "内側のネットワークを削除してください。",
        message: ({ term, by }) => `${term} は ${by} に含まれています`,
        help: ({ term }) => `${term} を削除してください。`,
    }),
    "spf/unknown-modifier": noticed({
        title: "知られていない修飾子があります",
        why: "受信側では無視されます。多くは書き間違いです。",
        fix: "削除するか、直してください。",
        message: ({ term }) => `${term} は、受信側に知られていない修飾子です`,
        help: () => "削除するか、名前（redirect、exp）を直してください。",
    }),
    "spf/invisible-character": noticed({
        title: "SPFのような文字列に、目に見えない文字が含まれています",
        why: "ゼロ幅スペース、改行しない空白、バイトオーダーマーク、引用符などが混ざると、受信側にSPFとして認識されません。",
        fix: "入力し直すか、修正済みのレコードをコピーしてください。",
        message: (params) => unseenText(params),
        help: (params) => mergeText(params),
    }),
    "spf/typo": noticed({
        title: "文法上は正しいものの、書き間違いと思われる項があります",
        why: "ip4=192.0.2.1 や2つ目の v=spf1 は、未知の修飾子として黙って無視されます。",
        fix: "意図した項を書いてください。",
        message: (p) => "near" in p
            ? unseenText(p)
            : `${p.domain} のSPFの ${p.term} は文法上は正しいものの、書き間違いと思われます（${p.modifier ? "受信側では無視されます" : "どこも指していません"}）`,
        help: (p) => "near" in p ? mergeText(p) : p.meant === "" ? `${p.term} を削除してください。` : `${p.meant} と書いてください。`,
    }),
    "spf/type-99": noticed({
        title: "廃止されたSPF型（99）のレコードがあります",
        why: "この型を問い合わせる受信側はもうありません。TXTレコードと並べておくと、内容が古くなるだけです。",
        fix: "削除し、TXTレコードだけを公開してください。",
        message: ({ domain, hasTxt }) => `${domain} に、TXTレコード${hasTxt ? "とは別に" : "の代わりに"}廃止されたSPF型（99）のレコードがあります。この型は問い合わせられません（RFC 7208 §3.1）`,
        help: ({ hasTxt }) => hasTxt
            ? "SPF型のレコードを削除してください。"
            : "同じ内容をTXTレコードとして公開し、SPF型のレコードを削除してください。",
    }),
    "spf/too-many-names": noticed({
        title: "mxの指すMXレコードが10個を超えています",
        why: "MXの名前が10個を超えると、SPFがエラー（permerror）になります。",
        fix: "サーバーを ip4 や ip6 で書いてください。",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)}：${p.target} のMXレコードが${p.names}個あります（上限は10個で、超えるとエラー（permerror）になります）`,
        help: ({ term, target }) => `${term} の代わりにサーバーを ip4 や ip6 で書くか、${target} のMXレコードを減らしてください。`,
    }),
    "spf/takeover": noticed({
        title: "aまたはmxが、誰でも登録できるドメインを指しています",
        why: "そのドメインを登録した人のメールは、あなたのドメインのSPFを通ります。",
        fix: "項を削除するか、ドメインを登録してください。",
        message: (p) => `${p.term}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(p)} は ${p.target} を指していますが、${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`,
        help: ({ term, free }) => `${term} を削除するか、${free} を自分で登録してください。`,
    }),
    "spf/unreachable-term": noticed({
        title: "前の項があるため、評価されない項があります",
        why: "最初に一致した項で決まります。手前に広い範囲があると、この項のIPアドレスはすべてそちらに一致します。",
        fix: "広い範囲の前に移してください。",
        message: ({ term, by }) => `${term} は一致することがありません（手前の ${by} に含まれています）`,
        help: ({ term, by }) => `${term} を ${by} の前に移してください。`,
    }),
    "spf/duplicate-include": noticed({
        title: "同じレコードが2つのincludeから参照されています",
        why: "経路ごとにDNSの参照を消費します。",
        fix: "もう一方に含まれている include を削除してください。",
        message: ({ domain, times, from }) => `${domain} のレコードが${times}回参照されており（${from.join("、")} から）、そのたびにDNSの参照を消費します`,
        help: ({ domain, own, saved }) => own
            ? `自分のレコードから include:${domain} を削除してください。別の include に含まれています。DNSの参照が${saved}回減ります。`
            : `そこを参照する include を1つ減らすと、DNSの参照が${saved}回以上減ります。`,
    }),
    "spf/per-message-lookup": noticed({
        title: "existsまたはマクロにより、メールごとに問い合わせが発生します",
        why: "結果をキャッシュできず、誰が送信できるかを一覧にすることもできません。",
        fix: "配信サービスに必要な場合にだけ残してください。",
        message: ({ term }) => `${term} はメールごとにDNSへの問い合わせが必要で、受信側はキャッシュできず、誰が送信できるかも一覧にできません`,
        help: () => "配信サービスから指定された場合にだけ残し、それ以外は ip4、ip6、include でネットワークを書いてください。",
    }),
    "spf/sender-not-authorized": {
        title: "リストのIPアドレスがSPFを通りません",
        why: "このIPアドレスからのメールはSPFに失敗し、受信側で拒否されるか、迷惑メールフォルダーに入ります。",
        fix: "ドメインのSPFレコードに、このIPアドレスか、それを含む include を追加してください。",
        message: ({ ip, domain, result, mechanism, problem }) => `${ip} は ${domain} として送信できません（SPF：${result}。${mechanism === null ? (problem ?? "一致する項がありません") : `${mechanism} に一致します`}）`,
        help: ({ ip, domain, result, term }) => result === "permerror" || result === "none"
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


/***/ })

};
