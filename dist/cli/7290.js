export const id = 7290;
export const ids = [7290];
export const modules = {

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messageJa: () => (/* binding */ messageJa)
});

// EXTERNAL MODULE: ./build/rules/words/ja/record-faults.js
var record_faults = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/cli/words/ja/trouble.js
var trouble = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/cli/words/ja/dkim-problem.js



function dkimProblemText(problem) {
    switch (problem.code) {
        case "signature":
            return signatureText(problem.fault);
        case "not-verified":
            return `残りの署名${problem.rest.toLocaleString("ja-JP")}個は検証していません（${problem.max}個まで検証します）`;
        case "rsa-sha1":
            return "rsa-sha1の署名はもう認められません（RFC 8301 §3.1）";
        case "key-not-fetched":
            return `鍵を取得できませんでした：${(0,trouble/* troubleText */.N)(problem.trouble)}`;
        case "name-too-long":
            return "セレクタとドメインを合わせた名前が、DNSの上限より長くなります";
        case "no-key":
            return problem.gone
                ? `${problem.name} という名前が存在せず、鍵がありません`
                : `${problem.name} にTXTレコードがなく、鍵がありません`;
        case "empty-key":
            return "レコードに鍵が含まれていません";
        case "key":
            return (0,record_faults/* faultText */.I)(problem.fault);
        case "other-type":
            return `署名の a=${problem.algorithm} が、鍵の種類 k=${problem.type} と合いません`;
        case "strict-identity":
            return "鍵の t=s により、i= のドメインは d= と同じでなければなりません";
        case "expired":
            return `署名の有効期限（${problem.at}）が切れています`;
        case "length":
            return `l=${problem.length} が、本文の長さ${problem.body}バイトを超えています`;
        case "no-body":
            return "ヘッダーだけのため検証できません（署名の検証にはメール全体が必要です）";
        case "body-changed":
            return "署名後に本文が変更されています（ハッシュが bh= と一致しません）";
        case "header-changed":
            return "署名後に署名対象のヘッダーが変更されたか、鍵が署名時のものと異なります";
    }
}
function signatureText(fault) {
    switch (fault.code) {
        case "tag-list":
            return `${(0,record_faults/* faultText */.I)(fault.fault)}（${fault.column}文字目）`;
        case "missing-tags":
            return `必須のタグがありません：${fault.tags.map((tag) => `${tag}=`).join("、")}`;
        case "version":
            return `v=${(0,printable/* excerpt */.Kb)(fault.value, 20)} は正しくありません（v=1 と書きます）`;
        case "algorithm":
            return `a=${(0,printable/* excerpt */.Kb)(fault.value, 40)} というアルゴリズムはDKIMにありません`;
        case "canonicalization":
            return `c=${(0,printable/* excerpt */.Kb)(fault.value, 40)} は正しくありません（simple か relaxed、またはその2つをスラッシュで区切って書きます）`;
        case "query":
            return `q=${(0,printable/* excerpt */.Kb)(fault.value, 40)} は使えません（dns/txt だけが有効です）`;
        case "domain":
            return `d=${(0,printable/* excerpt */.Kb)(fault.value, 80)} は正しいドメイン名ではありません`;
        case "selector":
            return `s=${(0,printable/* excerpt */.Kb)(fault.value, 80)} は正しいセレクタではありません`;
        case "identity":
            return `i=${(0,printable/* excerpt */.Kb)(fault.value, 80)} のドメインが、d=${fault.domain} またはその下位ではありません`;
        case "from-not-signed":
            return "h= に From がありません（From は必ず署名の対象にします）";
        case "body-hash":
            return "bh= がBase64のハッシュとして正しくありません";
        case "not-base64":
            return "b= がBase64として正しくありません";
        case "number":
            return `${fault.tag}=${(0,printable/* excerpt */.Kb)(fault.value, 40)} は${fault.tag === "l" ? "バイト数" : "秒数"}として正しくありません`;
        case "expires-before":
            return "x= が t= より後になっていません";
    }
}
function dkimNoteText(note) {
    switch (note.code) {
        case "several-records":
            return `${note.name} にTXTレコードが${note.records}個あります（1個だけにします）`;
        case "testing":
            return "鍵の t=y により、DKIMをテスト中です。受信側に結果を無視されることがあります";
        case "unsigned-rest":
            return `l=${note.length} のため、本文の${note.octets.toLocaleString("ja-JP")}バイトは署名されていません。誰かが書き加えた可能性があります`;
        case "open-length":
            return "l= があるため、誰でも本文に書き加えることができます";
        case "future":
            return `署名日時が未来です（t= は ${note.at}）`;
    }
}

// EXTERNAL MODULE: ./build/cli/words/ja/spf-problem.js
var spf_problem = __webpack_require__(1232);
;// CONCATENATED MODULE: ./build/cli/words/ja/dmarc-problem.js


function dmarcProblemText(problem) {
    switch (problem.code) {
        case "no-from":
            return "From（差出人）のヘッダーがありません";
        case "fragment":
            return "ヘッダーの一部だけで、From（差出人）が含まれていません";
        case "several-from":
            return `From（差出人）のヘッダーが${problem.fields}個あります（1個だけにする必要があります）`;
        case "empty-from":
            return "From（差出人）にメールアドレスがありません";
        case "several-domains":
            return "From（差出人）に複数のドメインのメールアドレスがあります";
        case "unknown-domain":
            return "From（差出人）のドメインが、DNSで問い合わせできない名前です";
        case "dns":
            return `_dmarc.${problem.at}：${(0,trouble/* troubleText */.N)(problem.trouble)}`;
        case "several-records":
            return `_dmarc.${problem.at} にDMARCレコードが${problem.records}個あり、1つもないものとして扱われます`;
        case "no-record":
            return `${problem.author} にも上位のドメインにもDMARCレコードがありません`;
        case "unusable":
            return `${problem.at} のレコードを適用できません`;
        case "open":
            return `${problem.domain} の${problem.by.toUpperCase()}を確認できませんでした`;
        case "fail": {
            const named = problem.passed.map(({ by, domain }) => `${by} ${domain}`).join("、");
            const failed = named === ""
                ? "SPFもDKIMも認証されませんでした"
                : `認証されたドメイン（${named}）が、差出人のドメイン ${problem.author} と一致しません`;
            return problem.unchecked === null ? failed : `${failed}（ただし、${dmarcUncheckedText(problem.unchecked)}）`;
        }
    }
}
function dmarcUncheckedText(unchecked) {
    return unchecked.code === "no-body" ? "本文がないためDKIMを検証できません" : (0,spf_problem/* spfUncheckedText */.hh)(unchecked);
}
function dmarcNoteText(note) {
    switch (note.code) {
        case "testing":
            return "t=y により、テスト中です。受信側はポリシーより1段階緩く対応します";
        case "other-organization":
            return `RFC 7489に従う受信側では、組織ドメインが ${note.now} ではなく ${note.old} になります`;
    }
}

// EXTERNAL MODULE: ./build/mail/message/note.js
var message_note = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/cli/words/ja/message-notes.js





function noteText(note) {
    switch (note.code) {
        case "record":
            return (0,record_faults/* faultText */.I)(note.fault);
        case "dkim":
            return dkimNoteText(note.note);
        case "dmarc":
            return dmarcNoteText(note.note);
        case "oddity":
            return oddityText(note.oddity);
        case "differs":
            return `${note.method} は現在 ${note.now} ですが、受信時には ${note.by ?? "受信側"} が ${note.then} と記録しています`;
        case "no-source":
            return "外部のIPアドレスを示すReceivedヘッダーがありません。--ip（および --helo）で指定してください";
        case "unreadable-source":
            return `上から${note.number}番目のReceivedヘッダー${note.by === null ? "" : `（${(0,printable/* excerpt */.Kb)(note.by, 80)}）`}に、メールを渡したホストのIPアドレスがありません。それより下は偽造の可能性があるため、--ip（および --helo）で指定してください`;
        case "gateway":
            return `このメールは ${note.gateway.name} を経由しています。ご利用の受信フィルターであれば、--trust ${(0,message_note/* trustOf */.A)(note.gateway)} を指定すると、その手前のIPアドレスを判定します`;
        case "source-differs":
            return `送信元のIPアドレスが、Receivedヘッダーでは ${note.ip}、${note.field} では ${(0,printable/* excerpt */.Kb)(note.other, 60)} です。どちらかは受信側のサーバーが書いたものではありません（正しいほうを --ip で指定してください）`;
        case "unsubscribe":
            return unsubscribeText(note.fault);
        case "no-return-path":
            return "Return-Pathがありません。MAIL FROM（エンベロープFrom）を --mail-from で指定してください";
        case "several-return-paths":
            return `Return-Pathが${note.fields}個あります。いちばん上のものを使います`;
    }
}
function unsubscribeText(fault) {
    const wanted = "GmailとYahooは、大量送信者にワンクリックでの購読解除（RFC 8058）を求めています";
    switch (fault) {
        case "none":
            return `一斉配信メールですが、List-Unsubscribeがありません。${wanted}`;
        case "no-https":
            return `List-Unsubscribeにhttpsのアドレスがありません。${wanted}`;
        case "no-post":
            return `List-Unsubscribe-Post: List-Unsubscribe=One-Click がありません。${wanted}`;
        case "not-signed":
            return `List-UnsubscribeとList-Unsubscribe-Postを対象に含む有効なDKIM署名がありません（RFC 8058 §4）。${wanted}`;
    }
}
function oddityText(oddity) {
    switch (oddity.code) {
        case "no-body":
            return "ヘッダーの後に空行がなく、本文がありません";
        case "nul":
            return "RFC 5322で禁止されているNULバイトが含まれています";
        case "lone-cr":
            return "RFC 5322で禁止されている単独のCRが含まれています";
        case "mixed-line-ends":
            return "改行にCRLFとLFが混ざっています。すべてCRLFとみなして署名を検証します";
        case "large-header":
            return `ヘッダーが${oddity.mebibytes}MiBを超えるため、残りは読み取りません`;
        case "no-field":
            return `ヘッダーの形ではない行があります（名前の後にコロンがありません）：${(0,printable/* excerpt */.Kb)(oddity.line, 60)}`;
        case "no-fields":
            return `ヘッダーの形ではない行が${oddity.lines.toLocaleString("ja-JP")}行あります`;
        case "many-fields":
            return `ヘッダーが${oddity.lines.toLocaleString("ja-JP")}個を超えるため、残りは読み取りません`;
    }
}

;// CONCATENATED MODULE: ./build/cli/words/ja/message.js





const CONFIRMED = { true: "正引きと一致", false: "正引きと不一致", null: "未確認" };
const messageJa = {
    titles: {
        problems: "問題",
        source: "送信元",
        spf: "SPF",
        dmarc: "DMARC",
        iprev: "iprev（逆引き）",
        reported: "経路上のサーバーが書いた結果（参考。正しいとは限りません）",
        spam: "迷惑メールフィルター",
        unsubscribe: "購読解除（RFC 2369、RFC 8058）",
        records: "使用したDNSレコード",
        all: "問題と参考情報",
    },
    signatureTitle: (n, of) => `DKIM署名 ${n}/${of}`,
    labels: {
        address: "IPアドレス",
        helo: "HELO",
        mailFrom: "MAIL FROM",
        from: "From（差出人）",
        toldBy: "根拠",
        heloIdentity: "HELOの判定",
        mailFromIdentity: "MAIL FROMの判定",
        mechanism: "一致した項",
        because: "理由",
        explanation: "ドメインの説明",
        result: "結果",
        domain: "ドメイン",
        selector: "セレクタ",
        identity: "署名者（i=）",
        algorithm: "アルゴリズム",
        key: "鍵",
        signed: "署名対象",
        signedAt: "署名日時",
        expires: "有効期限",
        author: "差出人のドメイン",
        organization: "組織ドメイン",
        record: "レコード",
        policy: "ポリシー",
    },
    notKnown: "不明",
    emptyPath: "<>（バウンスメールの空の差出人）",
    ttl: (seconds) => `（TTL ${seconds}秒）`,
    spam: ({ score, threshold, measure, spam }) => {
        const judged = spam === null ? "" : spam ? "：迷惑メール" : "：迷惑メールではない";
        if (score === null)
            return spam === true ? "迷惑メール" : "迷惑メールではない";
        const from = threshold === null ? "" : `、${threshold}以上は迷惑メール`;
        switch (measure) {
            case "score":
                return `スコア ${score}${from}${judged}`;
            case "scl":
                return `迷惑メールの信頼度（SCL）${score}（-1～9${from}）${judged}`;
            case "bcl":
                return `一斉配信への苦情のレベル（BCL）${score}（0～9。4以上は苦情あり、8以上は多数）`;
            case "probability":
                return `確率 ${score}${judged}`;
        }
    },
    oneClick: "ワンクリックで解除でき、署名もされています",
    notOneClick: "ワンクリックでは解除できません",
    noUnsubscribe: "なし",
    as: (ip, domain) => `${ip}（${domain} としての送信）`,
    noSignature: "署名がありません",
    signedBy: (domain) => `${domain} の署名`,
    passing: (passed, all) => `（署名${all}個のうち${passed}個がpass）`,
    authorOf: (author) => `差出人のドメイン：${author}`,
    withPolicy: (why, policy) => `${why}（ポリシー：${policy}）`,
    received: (hop, by, at) => `上から${hop}番目のReceived（${by}${at === null ? "" : `、${at}`}）`,
    resultFor: (result, domain) => `${result}（${domain}）`,
    keyOf: (name, bits, testing) => `${name}（${bits}ビット${testing ? "、テスト中" : ""}）`,
    byList: (domain) => `${domain}（Public Suffix Listによる）`,
    aligned: (by, domain, state, aligned, mode) => `${by} ${domain} ${state}：差出人のドメインと${aligned ? "一致" : "不一致"}（${mode}）`,
    reverse: (name, confirmed, addresses) => `${name}（${CONFIRMED[`${confirmed}`]}）：${addresses.join(" ") || "IPアドレスなし"}`,
    unnamed: "（名前なし）",
    none: "なし",
    chain: (chain, seen) => `チェーン ${chain}${seen === null ? "" : `、${seen}`}`,
    severities: { error: "エラー", warning: "警告", info: "情報" },
    problem: (severity, where, column, message, id) => {
        const at = where === null ? "" : `${where}${column === null ? "" : `（${column}文字目）`}：`;
        return `${severity}：${at}${message}（${id}）`;
    },
    subject: ({ note, subject }) => (note.code === "dkim" ? `${note.domain ?? "?"} の署名` : subject),
    spf: spf_problem/* spfText */.Xg,
    dkim: dkimProblemText,
    dmarc: dmarcProblemText,
    iprev: iprevProblemText,
    note: noteText,
};
function iprevProblemText(problem) {
    switch (problem.code) {
        case "no-ip":
            return "送信元のIPアドレスが分かりません";
        case "no-reverse":
            return "IPアドレスに逆引き（PTR）がありません";
        case "not-confirmed":
            return "逆引きの名前を正引きしても、元のIPアドレスに戻りません";
        case "unknown":
            return (0,trouble/* troubleText */.N)(problem.trouble);
    }
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

/***/ 1263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ dkimNoteText),
/* harmony export */   g: () => (/* binding */ dkimProblemText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _record_fault_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3606);


function dkimProblemText(problem) {
    switch (problem.code) {
        case "signature":
            return signatureFaultText(problem.fault);
        case "not-verified":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(problem.rest, "more signature is", "more signatures are")} not verified; ${problem.max} are looked at`;
        case "rsa-sha1":
            return "rsa-sha1 must not be accepted any more (RFC 8301 §3.1)";
        case "key-not-fetched":
            return `the key could not be fetched: ${problem.trouble.reason} (${problem.trouble.detail})`;
        case "name-too-long":
            return "selector and domain form a name longer than DNS allows";
        case "no-key":
            return `there is no key at ${problem.name}: ${problem.gone ? "the name does not exist" : "the name has no TXT record"}`;
        case "empty-key":
            return "the record holds no key";
        case "key":
            return (0,_record_fault_text_js__WEBPACK_IMPORTED_MODULE_1__/* .frozenText */ .a)(problem.fault);
        case "other-type":
            return `a=${problem.algorithm} does not fit the key's k=${problem.type}`;
        case "strict-identity":
            return "the key's t=s asks for i= at exactly d=";
        case "expired":
            return `the signature expired at ${problem.at}`;
        case "length":
            return `l=${problem.length} is more than the ${problem.body} octets of the body`;
        case "no-body":
            return "only the header was given: a signature is verified over the whole message";
        case "body-changed":
            return "the body was changed after signing (its hash is not bh=)";
        case "header-changed":
            return "the signed header was changed after signing, or the key is another one";
    }
}
function signatureFaultText(fault) {
    switch (fault.code) {
        case "tag-list":
            return `${(0,_record_fault_text_js__WEBPACK_IMPORTED_MODULE_1__/* .frozenText */ .a)(fault.fault)} (column ${fault.column})`;
        case "missing-tags":
            return `required tags are missing: ${fault.tags.map((tag) => `${tag}=`).join(", ")}`;
        case "version":
            return `v=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 20)}: expected v=1`;
        case "algorithm":
            return `a=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)} is not an algorithm of DKIM`;
        case "canonicalization":
            return `c=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)}: expected simple or relaxed, or two of them with a slash`;
        case "query":
            return `q=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)}: only dns/txt is known`;
        case "domain":
            return `d=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 80)} is not a domain name`;
        case "selector":
            return `s=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 80)} is not a selector`;
        case "identity":
            return `i=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 80)} is not at d=${fault.domain} or below it`;
        case "from-not-signed":
            return "h= does not name From, which must be signed";
        case "body-hash":
            return "bh= is not a hash in base64";
        case "not-base64":
            return "b= is not base64";
        case "number":
            return `${fault.tag}=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)} is not a ${fault.tag === "l" ? "count of octets" : "time in seconds"}`;
        case "expires-before":
            return "x= is not after t=";
    }
}
function dkimNoteText(note) {
    switch (note.code) {
        case "several-records":
            return `${note.name} has ${note.records} TXT records; one is expected`;
        case "testing":
            return "the key says t=y: the domain is still testing DKIM; receivers may ignore the result";
        case "unsigned-rest":
            return `l=${note.length} leaves ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(note.octets, "octet")} of the body unsigned; anybody may have added them`;
        case "open-length":
            return "l= lets anybody append to the body";
        case "future":
            return `the signature is from the future: t= is ${note.at}`;
    }
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ dmarcProblemText),
/* harmony export */   T5: () => (/* binding */ dmarcNoteText),
/* harmony export */   hh: () => (/* binding */ spfUncheckedText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

function dmarcProblemText(problem) {
    switch (problem.code) {
        case "no-from":
            return "there is no From field";
        case "fragment":
            return "only a part of the header was given, without the From field";
        case "several-from":
            return `there are ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(problem.fields, "From field")}; one is allowed`;
        case "empty-from":
            return "the From field holds no address";
        case "several-domains":
            return "the From field holds addresses of several domains";
        case "unknown-domain":
            return "the From address has no domain that DNS could know";
        case "dns":
            return `_dmarc.${problem.at}: ${problem.trouble.reason} (${problem.trouble.detail})`;
        case "several-records":
            return `_dmarc.${problem.at} has ${problem.records} DMARC records, which counts as none`;
        case "no-record":
            return `neither ${problem.author} nor a domain above it has a DMARC record`;
        case "unusable":
            return `the record of ${problem.at} cannot be applied`;
        case "open":
            return `${problem.by} of ${problem.domain} could not be checked`;
        case "fail": {
            const named = problem.passed.map((i) => `${i.by} ${i.domain}`).join(", ");
            const failed = named === "" ? "neither SPF nor DKIM passed" : `what passed is not aligned with ${problem.author}: ${named}`;
            return problem.unchecked === null ? failed : `${failed}, but ${uncheckedText(problem.unchecked)}`;
        }
    }
}
function uncheckedText(unchecked) {
    return unchecked.code === "no-body" ? "DKIM cannot be verified without the body" : spfUncheckedText(unchecked);
}
function spfUncheckedText({ code }) {
    switch (code) {
        case "no-ip":
            return "the source address is not known";
        case "no-sender":
            return "the envelope sender is not known";
        case "no-helo":
            return "the envelope sender is empty and the HELO name is not known";
    }
}
function dmarcNoteText(note) {
    switch (note.code) {
        case "testing":
            return "t=y: the domain is testing; receivers apply one level less than the policy";
        case "other-organization":
            return `receivers that still follow RFC 7489 take ${note.old} for the organizational domain, not ${note.now}`;
    }
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4865);
/* harmony import */ var _dkim_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1263);
/* harmony import */ var _dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _record_fault_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3606);




function noteText(note) {
    switch (note.code) {
        case "record":
            return (0,_record_fault_text_js__WEBPACK_IMPORTED_MODULE_0__/* .frozenText */ .a)(note.fault);
        case "dkim":
            return (0,_dkim_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .dkimNoteText */ .V)(note.note);
        case "dmarc":
            return (0,_dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .dmarcNoteText */ .T5)(note.note);
        case "oddity":
            return oddityText(note.oddity);
        case "differs":
            return `${note.method} is ${note.now} now; ${note.by ?? "the receiver"} wrote ${note.then} when the message came`;
        case "no-source":
            return "no Received field tells an address from outside; name it with --ip (and --helo)";
        case "unreadable-source":
            return `Received field ${note.number}${note.by === null ? "" : `, by ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(note.by, 80)},`} does not tell the address of the host that handed the message over, and what stands below may be forged; name the address with --ip (and --helo)`;
        case "gateway":
            return `the message came through ${note.gateway.name}; if that filters your incoming mail, name it with --trust ${trustOf(note.gateway)}, and the address before it is judged`;
        case "source-differs":
            return `the Received fields tell ${note.ip}, ${note.field} tells ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(note.other, 60)}: one of them was not written by the receiving server (name the right one with --ip)`;
        case "unsubscribe":
            return unsubscribeText(note.fault);
        case "no-return-path":
            return "there is no Return-Path; name the envelope sender with --mail-from";
        case "several-return-paths":
            return `there are ${note.fields} Return-Path fields; the topmost one counts`;
    }
}
function unsubscribeText(fault) {
    const wanted = "Gmail and Yahoo ask bulk senders for a one-click unsubscribe (RFC 8058)";
    switch (fault) {
        case "none":
            return `the message is marked as bulk mail, and has no List-Unsubscribe; ${wanted}`;
        case "no-https":
            return `List-Unsubscribe has no https address; ${wanted}`;
        case "no-post":
            return `there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click; ${wanted}`;
        case "not-signed":
            return `no valid DKIM signature covers List-Unsubscribe and List-Unsubscribe-Post (RFC 8058 §4); ${wanted}`;
    }
}
function trustOf({ name, domains }) {
    return domains[0] ?? name;
}
function oddityText(oddity) {
    switch (oddity.code) {
        case "no-body":
            return "there is no empty line after the header: the message has no body";
        case "nul":
            return "the message holds NUL bytes, which RFC 5322 forbids";
        case "lone-cr":
            return "the message holds lone CR characters, which RFC 5322 forbids";
        case "mixed-line-ends":
            return "some lines end in CRLF and some in LF; signatures are verified as if every line ended in CRLF";
        case "large-header":
            return `the header is larger than ${oddity.mebibytes} MiB; the rest is not read`;
        case "no-field":
            return `a header line is no field (no colon after a name): ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(oddity.line, 60)}`;
        case "no-fields":
            return `${oddity.lines.toLocaleString("en-US")} header lines are no fields`;
        case "many-fields":
            return `more than ${oddity.lines.toLocaleString("en-US")} header fields; the rest is not read`;
    }
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ frozenText)
/* harmony export */ });
function frozenText(fault) {
    switch (fault.code) {
        case "too-many-tags":
            return `more than ${fault.max} tags`;
        case "empty-tag":
            return "an empty tag before this semicolon";
        case "no-equals":
            return `${fault.text} has no "=": expected name=value`;
        case "bad-tag-name":
            return `${fault.text} is not a tag name`;
        case "tag-twice":
            return `the tag ${fault.tag} is given twice`;
        case "odd-character":
            return `${fault.tag}= holds the character ${fault.character}`;
        case "bad-value":
            return `${fault.tag}=${fault.value}: expected ${expectedOf(fault)}${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
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
            return "g= is of DomainKeys and has no meaning in DKIM (RFC 6376 §C.2)";
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
function expectedOf({ tag, expected }) {
    if (tag === "v")
        return `v=${expected.join("")}`;
    if (tag === "k" || tag === "fo")
        return `${expected.slice(0, -1).join(", ")} or ${expected.at(-1) ?? ""}`;
    return expected.join(", ");
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


/***/ })

};
