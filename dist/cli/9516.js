export const id = 9516;
export const ids = [9516];
export const modules = {

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bounceJa: () => (/* binding */ bounceJa)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/cli/words/ja/list-name.js
function listNameText(list) {
    switch (list.kind) {
        case "named":
            return list.name;
        case "own":
            return `${list.of} 独自のリスト`;
        case "own-blocklist":
            return `${list.of} 独自のブラックリスト`;
        case "ip-reputation":
            return `${list.of} によるIPアドレスの評価`;
        case "local-policy":
            return `${list.of} のローカルポリシー`;
        case "of-recipient":
            return "宛先の組織のブラックリスト";
        case "of-receiver":
            return "受信側独自のリスト";
    }
}

;// CONCATENATED MODULE: ./build/cli/words/ja/smtp-codes.js
function meaningText({ says, lasting }) {
    const text = says === null ? null : "status" in says ? MEANINGS[says.status] : REPLIES[says.reply];
    return [text, lasting === null ? null : CLASSES[lasting]].filter((part) => part !== null).join("。");
}
const MEANINGS = {
    "1.0": "宛先に関するその他の状態",
    "1.1": "宛先のメールアドレスが正しくない（@の前の部分が存在しない）",
    "1.2": "宛先のドメインが正しくない（存在しないか、メールを受け付けていない）",
    "1.3": "宛先のメールアドレスの書式が正しくない",
    "1.4": "宛先を1個に特定できない",
    "1.6": "宛先のメールボックスは移転済みで、転送先がない",
    "1.7": "差出人のメールアドレスの書式が正しくない",
    "1.8": "差出人のドメインが正しくない（存在しないか、メールを受け付けていない）",
    "1.9": "これ以上の報告を返さないシステムに中継した",
    "1.10": "宛先のドメインはメールを受け付けない（空のMX、RFC 7505）",
    "2.0": "メールボックスに関するその他の状態",
    "2.1": "メールボックスが無効で、受信できない",
    "2.2": "メールボックスの容量がいっぱい",
    "2.3": "メールのサイズがメールボックスの上限を超えている",
    "2.4": "メーリングリストの展開に失敗した",
    "3.0": "メールシステムに関するその他の状態",
    "3.1": "メールシステムの容量がいっぱい",
    "3.2": "システムが現在メールを受け付けていない",
    "3.3": "必要な機能にシステムが対応していない",
    "3.4": "メールのサイズがシステムの上限を超えている",
    "3.5": "システムの設定に誤りがある",
    "4.0": "ネットワークまたは配送経路に関するその他の状態",
    "4.1": "ホストから応答がない",
    "4.2": "接続が不良",
    "4.3": "ディレクトリサーバーの障害",
    "4.4": "配送先が見つからない（使えるMXやIPアドレスがない）",
    "4.5": "メールシステムの混雑",
    "4.6": "配送の循環を検出した",
    "4.7": "配送の期限が過ぎた",
    "5.0": "プロトコルに関するその他の状態",
    "5.1": "コマンドが正しくない",
    "5.2": "構文の誤り",
    "5.3": "宛先が多すぎる",
    "5.4": "コマンドの引数が正しくない",
    "5.5": "プロトコルのバージョンが正しくない",
    "5.6": "認証情報の行が長すぎる",
    "6.0": "メールの形式に関するその他の状態",
    "6.1": "対応していない形式",
    "6.2": "形式の変換が必要だが、禁止されている",
    "6.3": "形式の変換が必要だが、対応していない",
    "7.0": "セキュリティに関するその他の状態",
    "7.1": "配送が許可されず、拒否された",
    "7.2": "メーリングリストへの送信が許可されていない",
    "7.3": "セキュリティの変換が必要だが、できない",
    "7.4": "セキュリティ機能に対応していない",
    "7.5": "暗号処理に失敗した",
    "7.7": "メールの改ざん検査に失敗した",
    "7.8": "認証情報が正しくない",
    "7.10": "暗号化が必要",
    "7.13": "利用者のアカウントが無効",
    "7.14": "信頼関係の設定が必要",
    "7.20": "認証されたDKIM署名がない（RFC 7372）",
    "7.21": "受け入れられるDKIM署名がない（RFC 7372）",
    "7.22": "差出人のドメインと一致する有効なDKIM署名がない（RFC 7372）",
    "7.23": "SPFの認証に失敗した（RFC 7372）",
    "7.24": "SPFの評価でエラーが発生した（RFC 7372）",
    "7.25": "逆引きの確認に失敗した（RFC 7372）",
    "7.26": "複数の認証に失敗した（RFC 7372）",
    "7.27": "差出人のドメインのMXが空（RFC 7505）",
    "7.28": "メールの大量送信を検出した",
    "7.30": "REQUIRETLSへの対応が必要（RFC 8689）",
};
const REPLIES = {
    421: "サービスを利用できず、接続を閉じた",
    450: "メールボックスを一時的に利用できない（使用中、またはポリシーによる拒否）",
    451: "受信側の処理中にエラーが発生した",
    452: "受信側の記憶容量が足りない",
    500: "コマンドが認識されない",
    501: "引数の構文の誤り",
    503: "コマンドの順序の誤り",
    550: "メールボックスを利用できない（存在しない、アクセスできない、またはポリシーによる拒否）",
    551: "利用者がこのサーバーにいない",
    552: "割り当てられた容量の超過",
    553: "メールボックスの名前が許可されない",
    554: "処理の失敗、またはSMTPサービスがない",
};
const CLASSES = {
    4: "一時的な拒否（送信サーバーが自動的に再送します）",
    5: "恒久的な拒否（再送しても届きません）",
};

;// CONCATENATED MODULE: ./build/cli/words/ja/next-steps.js

function nextText(next) {
    switch (next.code) {
        case "cause":
            return next.page === null ? CAUSE_STEPS[next.cause] : `${CAUSE_STEPS[next.cause]}ページ：${next.page}`;
        case "told":
            return STEPS[next.step];
        case "only-code":
            return `応答の文面に該当する原因が分かりません。コードの意味は「${meaningText(next.meaning)}」です。この応答、送信元のIPアドレス、日時を添えて、受信側のメール管理者（postmaster）に問い合わせてください。`;
        case "dead-list":
            return `${next.list} はすでに廃止されたリストで（${next.since}）、解除を申請できません。このリストの利用をやめるよう、受信側のメール管理者（postmaster）に伝えてください。`;
        case "no-mail-server-range":
            return "ネットワークの管理者が、メールサーバーのない範囲と申告しています。プロバイダーの送信サーバー（スマートホスト）を経由して送信するか、独自の逆引きを設定した固定IPアドレスであれば https://check.spamhaus.org/ で除外を申請してください。";
        case "spf":
            return spfText(next);
        case "for-now":
            return "受信側は一時的な拒否と回答しており、サーバーが自動的に再送します。まだ何も変更せず、同じ内容が恒久的な拒否（5yz）で返ってきた場合に対応してください。";
    }
}
function spfText({ result, identity }) {
    const name = identity === "helo" ? "サーバーがHELOで名乗る名前" : "MAIL FROM（エンベロープFrom）のドメイン";
    switch (result) {
        case "permerror":
            return `${name}のSPFレコードを修正してください。書式の誤り、レコードの重複、DNS参照回数の超過などで無効（permerror）になっており、どのIPアドレスも認証されません。IPアドレスを追加しても解決しません。問題の箇所は、下のコマンドで確認できます。`;
        case "temperror":
            return `受信側が、${name}のSPFレコードについてDNSの応答を得られませんでした。サーバーが自動的に再送します。続く場合は、その名前と、レコードがincludeするすべての名前のDNSサーバーが応答しているか確認してください。`;
        case "fail":
        case "softfail":
            return identity === "helo"
                ? "サーバーがHELOで名乗る名前のSPFが、そのIPアドレスを許可していません。その名前に v=spf1 a -all を公開してIPアドレスをAまたはAAAAレコードに含めるか、別の名前を名乗ってください。メールのドメインのSPFレコードには問題がありません。"
                : `${name}のSPFレコードに、送信元のIPアドレスを追加してください。結果は softfail ですが、この受信側は拒否します。転送されたメールの場合は、転送するサーバーで差出人を書き換える（SRS）か、DKIMで署名する必要があります。`;
    }
}
const STEPS = {
    "outlook-form": "Microsoftの送信者向けフォーム（https://olcsupport.office.com/）からIPアドレスの解除を申請し、SNDSに登録して送信状況を確認してください。ネットワーク全体の場合は、ホスティング会社が申請できます。",
    "m365-delist": "https://sender.office.com/ で解除を申請してください（バウンスメールに記載されたメールアドレスとIPアドレスを入力します）。掲載されていないと表示された場合は、バウンスメールに記載の解除申請先に返信してください。",
    "broken-list": "実際には掲載されていません。受信側のサーバーが、リストに利用を拒否されるDNSサーバーで問い合わせており、その拒否を掲載と取り違えています。別の手段（電話や別のメールアドレス）で受信側のメール管理者（postmaster）に、この文面を添えて伝えてください。",
    "dial-up-range": "このIPアドレスは、メールの送信用ではない範囲（動的IPアドレスなど）にあります。プロバイダーの送信サーバー（スマートホスト）を経由して送信するか、独自の名前を設定できる固定IPアドレスをプロバイダーに依頼してください。",
    "no-ipv6": "受信側はIPv6でのメールを受け付けていません。この宛先にはIPv4で送信するように設定してください。",
    "m365-account": "ご自身のアカウントが、迷惑メールの送信を理由に停止されています。アカウントの安全を確保したうえで、Microsoft 365の管理者に解除を依頼してください。",
    apple: "Appleが内容または評価（レピュテーション）を理由に拒否しています。まず認証、PTR、苦情の状況を確認し、そのうえで icloudadmin@apple.com に、この応答、IPアドレス、ドメインを添えて連絡してください。",
    "docomo-filter": "ドコモは、宛先の受信設定（迷惑メールフィルター）で拒否した場合に、本文の送信後に「Unknown user」と応答します。受信者に、ドメインの受信許可（ドメイン指定受信）を設定してもらってください。",
    "docomo-unknown": "メールアドレスが存在しないか、宛先の受信設定で拒否されています（ドコモはどちらの場合も同じ応答を返します）。受信者から再送を求められない限り、配信先から外してください。このような宛先が多いと、送信自体を拒否されるようになります。",
    "au-filter": "auは、宛先の受信設定（迷惑メールフィルター）で拒否した場合にこのように応答します。受信者に、ドメインの受信許可を設定してもらってください。",
    "gmx-link": "応答に記載されたリンク先で、拒否の理由と解除の申請フォームを確認してください。",
    "ptr-then-link": "IPアドレスの逆引き（PTR）を、自動生成ではない名前1個だけにし、正引きして同じIPアドレスに戻るようにしてください。そのうえで、応答に記載されたリンクを使ってください。",
    "dead-addresses": "存在しないアドレスへの送信が多すぎます。配信先を整理し、乗っ取られたアカウントがないか調べてください。拒否はしばらくすると自動的に解除されます。",
    "t-online-unknown": "T-Onlineは、登録済みのIPアドレスからのメールだけを受け付けます。応答に記載されたアドレスに（別のネットワークから）、送信元のIPアドレス、その名前、運用者を連絡してください。ホスト名のWebページに運営者情報の記載が必要です（postmaster.t-online.de の§ 4.1）。通常は1日以内に許可されます。",
    "t-online": "応答に記載されたアドレスに（別のネットワークから）、送信元のIPアドレス、その名前、運用者を連絡してください。T-Onlineでは、ホスト名のWebページに運営者情報の記載が必要です（postmasterページの§ 4.1）。",
    "orange-link": "応答に記載されたリンク先（CloudmarkまたはSender Score）で解除を申請してください。",
    "free-24-hours": "Freeの拒否は最長24時間で、自動的に解除されます。IPアドレスの状態は https://postmaster.free.fr で確認できます。まず、迷惑メールが送信された原因を調べてください。",
    "qq-link": "まず苦情の状況を確認し、応答に記載されたリンク先で解除を申請してください。",
    register: "応答の案内に従って、IPアドレスを受信側に登録してください。",
    "att-forward": "応答の案内のとおり、この応答を abuse_rbl@abuse-att.net に転送してください。",
    "cpanel-limit": "送信できなかったメールが多すぎるため、ご自身のサーバー（cPanel）がこのドメインからの送信を1時間止めています。古い配信先リスト、転送設定、Webフォームの不具合、パスワードの漏えいなど、存在しないアドレスに送信している原因を調べてください。",
    "dns-trouble": "受信側で送信元の名前解決が一時的にできませんでした。サーバーが自動的に再送します。続く場合は、ドメインのDNSサーバーが応答しているか確認してください。",
    "sender-null-mx": "MAIL FROM（エンベロープFrom）のドメインは、null MX（MX 0 .）で「メールを受け取らない」と宣言しています。受信側は、そのようなドメインからのメールを拒否できます（RFC 7505）。バウンスメールや返信を受け取るMXに置き換えるか、別のドメインで送信してください。",
    "sender-callout": "受信側が、差出人アドレス宛てのバウンスメールを受け取るかを差出人のメールサーバーに確認し、拒否されました。そのアドレスのメールボックスか別名を用意し、空の差出人からのメールを受け取るように設定してください。",
    "remote-tls": "相手のサーバーが、こちらのサーバーの受け入れられる TLS を提供していません（こちらは TLS を必須としています）。別の手段で相手の管理者に知らせるか、そのドメイン宛てに限り TLS なしの送信を許してください（先に DANE、MTA-STS、自社の規則を確認してください）。",
    "verify-identity": "この送信サービスは、そこで確認済みのアドレスやドメインからのメールだけを受け付けます。応答にあるアドレスかドメインを、同じリージョンで確認してください（サンドボックスの間は、宛先も確認済みのものに限られます）。",
    "to-recipient": "宛先側の設定で、この差出人が拒否されています。解除できるのは受信者（またはその管理者）だけです。別の手段で依頼してください。",
};
const CAUSE_STEPS = {
    blocklisted: "リストに現在も掲載されているかを確認し、原因を調べて止めたうえで、リストのページから解除を申請してください（共用のIPアドレスやネットワーク全体の場合は、ホスティング会社からの申請が必要なことがあります）。",
    "spf-fail": "MAIL FROM（エンベロープFrom）のドメインのSPFレコードに、送信元のIPアドレスを追加してください。転送されたメールの場合は、転送するサーバーで差出人を書き換える（SRS）か、DKIMで署名する必要があります。",
    "dkim-fail": "サーバーが署名しているか、セレクタの鍵がDNSにあるか、署名後にメールが書き換えられていないかを確認してください。",
    "dmarc-fail": "From（差出人）と同じドメインで、SPFかDKIMが認証される必要があります。送信に使ったサービスでドメインの認証（SPF・DKIM）を設定するか、そのサービスからこのドメインで送信しないようにしてください。",
    unauthenticated: "MAIL FROM（エンベロープFrom）のドメインに、すべての送信元IPアドレスを含むSPFレコードを公開し、DKIMで署名してください。そのうえでDMARCを設定します。",
    "no-ptr": "IPアドレスの管理者（通常はホスティング会社）に、正引きして同じIPアドレスに戻る名前を1個だけ逆引きに設定してもらい、HELOでもその名前を名乗ってください。",
    "generic-ptr": "独自の名前を逆引きに設定するよう、ホスティング会社に依頼してください。動的IPアドレスからは、プロバイダーの送信サーバー（スマートホスト）を経由して送信してください。",
    "helo-rejected": "HELOで完全なホスト名を名乗るように、サーバーを設定してください。その名前は、正引きして送信元のIPアドレスになる必要があります（逆引きの名前と同じにするのが最善です）。",
    reputation: "公開リストではなく、受信側独自の評価です。苦情の原因をなくし、よく読んでくれる宛先に絞って送信数を減らし、少しずつ増やしてください（mailworthy volume で計画を作成できます）。",
    "rate-limited": "サーバーが自動的に再送します。同時接続数を減らし、もっとゆっくり送信してください。送信数を急に増やした場合は、少しずつ増やし直してください（mailworthy volume で計画を作成できます）。",
    greylisted: "問題はありません。受信側は数分後の再送を待っています。同じIPアドレスから再送されるのを待ってください。",
    "content-spam": "本文、リンク、添付ファイルのいずれかが判定されました。比較のために簡単な本文のメールを送り、リンク先のドメインを確認し、この応答を添えて受信側のメール管理者（postmaster）に問い合わせてください。",
    virus: "添付ファイルを確認し、別の方法で送るか、リンクで共有してください。",
    "message-malformed": "メールを作成したプログラムを直してください。From、Date、Message-IDは1個ずつ、改行はCRLF、1行は998バイト未満にします（RFC 5322）。",
    "message-too-large": "リンクで共有するか、分割するなどして、小さくして送信してください。",
    "mailbox-unknown": "宛先の書き間違いがないか確認し、配信先から外してください。存在しないアドレスへの送信は、評価（レピュテーション）を下げます。",
    "mailbox-full": "空き容量を作れるのは受信者だけです。数日後にもう一度お試しください。",
    "mailbox-disabled": "メールボックスが停止されています。配信先から外してください。",
    "domain-unknown": "ドメインの書き間違いがないか確認してください。このドメインにはメールサーバーがないか、メールを受け付けない設定です。",
    "sender-blocked": "宛先の利用者またはその管理者が、この差出人を拒否しています。別の手段で、受信の許可を依頼してください。",
    "sender-domain-not-found": "MAIL FROM（エンベロープFrom）のドメインには、MXまたはIPアドレスが必要です。書き間違い、ドメインの期限切れ、ゾーンの不具合がないか確認してください。",
    "relay-denied": "そのサーバーは宛先のドメインのメールを受け付けません。宛先のMXが誤っているか、送信にログイン（SMTP認証）が必要です。",
    "auth-required": "送信するプログラムで、SMTP認証（ポート587）を有効にしてください。",
    "tls-required": "送信サーバーで、送信時のSTARTTLSを有効にしてください。",
    "mail-loop": "宛先のサーバーや転送設定の間で、メールが循環しています。宛先のメール管理者（postmaster）に対応を依頼してください。",
    connection: "宛先のメールサーバーに接続できませんでした。宛先のMXと、自社サーバーからポート25に接続できるかを確認してください。サーバーは自動的に再送します。",
    "receiver-fault": "受信側に障害があります。サーバーが自動的に再送します。続く場合は、受信側のメール管理者（postmaster）に伝えてください。",
    policy: "受信側独自のルールによる拒否で、応答に説明がありません。この応答、送信元のIPアドレス、日時を添えて、受信側のメール管理者（postmaster）に問い合わせてください。",
    unknown: "応答の文面に該当する原因が分かりません。この応答を添えて、受信側のメール管理者（postmaster）に問い合わせてください。",
};

;// CONCATENATED MODULE: ./build/cli/words/ja/bounce.js




function spaced(name) {
    return `${/^[ -~]/.test(name) ? " " : ""}${name}${/[ -~]$/.test(name) ? " " : ""}`;
}
const REASONS = {
    blocklisted: (ip, list) => `${ip === null ? "送信元のIPアドレス" : `${ip} `}が${spaced(list ?? "ブラックリスト")}に掲載されています`,
    "spf-fail": (domain) => `${domain === null ? "送信ドメイン" : `${domain} `}のSPFが、送信したサーバーを許可していません`,
    "dkim-fail": (domain) => `${domain === null ? "送信ドメイン" : `${domain} `}のDKIM署名がないか、検証できません`,
    "dmarc-fail": (domain) => `${domain === null ? "From（差出人）のドメイン" : `${domain} `}がDMARCで、認証できないメールの拒否を求めています`,
    unauthenticated: (domain) => `${domain === null ? "差出人のドメイン" : `${domain} `}からのメールであることを確認できません（SPFもDKIMも認証されませんでした）`,
    "no-ptr": (ip) => `${ip === null ? "送信元のIPアドレス" : `${ip} `}に、正引きして同じIPアドレスに戻る逆引きがありません`,
    "generic-ptr": (ip) => `${ip === null ? "送信元のIPアドレス" : `${ip} `}の逆引きが、家庭用回線の名前のように見えます`,
    "helo-rejected": (ip) => `${ip === null ? "送信サーバー" : `${ip} `}がHELOで名乗る名前を受け付けません`,
    reputation: (about) => `${about === null ? "送信元" : `${about} `}の評価（レピュテーション）が低いためです（公開リストではなく、受信側独自の評価です）`,
    "rate-limited": (about) => `短時間に届いたメールが多すぎます${about === null ? "" : `（${about}）`}`,
    greylisted: () => "数分後の再送を待っています（グレイリスト）。問題はありません",
    "content-spam": () => "フィルターが内容を迷惑メールと判定しました",
    virus: () => "フィルターがウイルス、または禁止されている添付ファイルを検出しました",
    "message-malformed": () => "メールの形式が規格に合っていません",
    "message-too-large": () => "メールのサイズが大きすぎます",
    "mailbox-unknown": () => "宛先のメールアドレスが存在しません",
    "mailbox-full": () => "宛先のメールボックスがいっぱいです",
    "mailbox-disabled": () => "宛先のメールボックスは停止されています",
    "domain-unknown": (domain) => `${domain === null ? "宛先のドメイン" : `${domain} `}はメールを受け付けていません`,
    "sender-blocked": () => "宛先の利用者またはその管理者が、この差出人を拒否しています",
    "sender-domain-not-found": (domain) => `${domain === null ? "差出人のドメイン" : `${domain} `}の名前解決ができません`,
    "relay-denied": () => "そのサーバーは、宛先のドメインのメールを受け付けていません",
    "auth-required": () => "送信するプログラムに、ログイン（SMTP認証）が必要です",
    "tls-required": () => "暗号化された接続（TLS）でしか受け付けません",
    "mail-loop": () => "メールが同じ経路を循環しました",
    connection: () => "宛先のメールサーバーに接続できませんでした",
    "receiver-fault": () => "受信側に障害があります。送信側に問題があるとは示されていません",
    policy: () => "受信側独自のルールによるもので、応答に説明がありません",
    unknown: () => "応答の文面に該当する原因が分かりません。コードと応答の原文をご確認ください",
};
function reason({ cause, codes: { step } }, about, list) {
    if (step.code === "told" && step.step === "sender-null-mx")
        return `${about === null ? "差出人のドメイン" : `${about} `}が、null MXで「メールを受け取らない」と宣言しています`;
    if (step.code !== "spf")
        return REASONS[cause](about, list);
    const name = about === null ? (step.identity === "helo" ? "HELOの名前" : "送信ドメイン") : `${about} `;
    switch (step.result) {
        case "permerror":
            return `${name}のSPFレコードが無効です`;
        case "temperror":
            return `${name}のSPFレコードについて、DNSの応答を得られませんでした`;
        case "fail":
        case "softfail":
            return `${name}${step.identity === "helo" && about !== null ? "（HELOの名前）" : ""}のSPFが、送信したサーバーを許可していません`;
    }
}
function story(bounce) {
    const { receiver, host, recipient, temporary, subject, codes } = bounce;
    const show = (text) => (text === null ? null : (0,printable/* excerpt */.Kb)(text, 120));
    const who = receiver ?? host;
    const server = who === null ? "受信側のサーバー" : `${(0,printable/* excerpt */.Kb)(who, 80)} `;
    const mail = recipient === null ? "メール" : ` ${(0,printable/* excerpt */.Kb)(recipient, 120)} 宛のメール`;
    const done = temporary ? "一時的に受け付けませんでした" : "拒否しました";
    const list = codes.rule === null ? null : bounceJa.list(codes.rule);
    return `${server}が${mail}を${done}。理由：${reason(bounce, show(subject), show(list))}。`;
}
const WHO = {
    list: "リストの運営者",
    hoster: "ホスティング会社",
    postmaster: "受信側のメール管理者（postmaster。そこでも拒否される場合は、別のメールアドレスや電話で）",
};
const LISTED = {
    listed: "現在も掲載されています",
    policy: "現在もポリシーリストに登録されています",
    "not-listed": "現在は掲載されていません（受信側の情報が古いか、すでに解除されています）",
    "not-checked": "確認できませんでした",
};
const CONFIRMED = { true: "（正引きと一致）", false: "（正引きと不一致）", null: "" };
function first(step) {
    switch (step.code) {
        case "publish-key":
            return `DKIMの公開鍵を公開してください。メールには署名がありますが、${step.name} がDNSにないため、検証できません。`;
        case "revoked-key":
            return `別の鍵で署名してください。${step.name} は失効しており（p= が空）、この鍵の署名はすべて失敗します。`;
        case "not-listed":
            return `もう一度送信してください。${step.subject} は現在 ${step.list} に掲載されていません。再び拒否される場合は受信側のデータが古いため、その管理者（postmaster）に連絡してください。`;
        case "reverse-right":
            return `もう一度送信してください。${step.ip} の逆引き（${step.name}）は現在設定されており、正引きとも一致します。DNSの反映には1日ほどかかることがあります。`;
        case "helo-without-address":
            return `${step.name} にAまたはAAAAレコードを設定するか、アドレスを持つ名前でHELOを送るようにしてください。`;
        case "helo-elsewhere":
            return `${step.name} が ${step.ip} を指すようにするか、送信元アドレスの逆引きの名前でHELOを送るようにしてください。`;
    }
}
const MATCHES = { true: "（送信元と一致）", false: "（送信元と不一致）", null: "" };
const KEYS = { found: "あり", revoked: "失効", missing: "なし" };
const bounceJa = {
    labels: {
        happened: "状況",
        cause: "原因",
        about: "対象",
        list: "リスト・ルール",
        receiver: "受信側",
        recipient: "宛先",
        code: "コード",
        next: "まずすること",
        state: "現在のDNS",
        commands: "確認コマンド",
        writeTo: "連絡先",
        reply: "応答の原文",
        others: "ほかの拒否",
        source: "判定の根拠",
    },
    story,
    titles: {
        blocklisted: "ブラックリストへの掲載",
        "spf-fail": "SPFの認証失敗",
        "dkim-fail": "DKIMの認証失敗",
        "dmarc-fail": "DMARCの認証失敗",
        unauthenticated: "SPFもDKIMも認証されない",
        "no-ptr": "逆引き（PTR）がない、または正引きと一致しない",
        "generic-ptr": "自動生成または動的IPアドレスの逆引き",
        "helo-rejected": "HELOの名前の拒否",
        reputation: "低い評価（レピュテーション）",
        "rate-limited": "送信数・送信速度の超過",
        greylisted: "グレイリスト",
        "content-spam": "内容が迷惑メールと判定された",
        virus: "ウイルスまたは禁止された添付ファイル",
        "message-malformed": "規格に合わないメール",
        "message-too-large": "メールのサイズ超過",
        "mailbox-unknown": "宛先のメールアドレスが存在しない",
        "mailbox-full": "宛先のメールボックスの容量超過",
        "mailbox-disabled": "宛先のメールボックスの停止",
        "domain-unknown": "宛先のドメインがメールを受け付けない",
        "sender-blocked": "宛先側での差出人の拒否",
        "sender-domain-not-found": "差出人のドメインが見つからない",
        "relay-denied": "中継の拒否",
        "auth-required": "ログイン（SMTP認証）が必要",
        "tls-required": "暗号化（TLS）が必要",
        "mail-loop": "メールの循環",
        connection: "接続できない",
        "receiver-fault": "受信側の障害",
        policy: "受信側独自のルールによる拒否",
        unknown: "該当する原因なし",
    },
    cause: (cause, temporary) => `${bounceJa.titles[cause]}（${cause}${temporary ? "、一時的" : ""}）`,
    list: ({ list, rule }) => (rule === null ? listNameText(list) : `${listNameText(list)}（${rule}）`),
    receiver: (receiver, host) => `${receiver}（${host}）`,
    code: (codes, meaning) => (meaning === null ? codes : `${codes}：${meaningText(meaning)}`),
    next: nextText,
    first,
    listed: (list, subject, verdict) => `${list}：${subject} は${LISTED[verdict]}`,
    reverse: (ip, names) => {
        const shown = names.map(({ name, confirmed }) => `${name}${CONFIRMED[`${confirmed}`]}`);
        return `${ip}：${shown.length === 0 ? "逆引き（PTR）なし" : shown.join("、")}`;
    },
    helo: (name, addresses, matches) => addresses.length === 0
        ? `HELO名 ${name}：アドレスなし`
        : `HELO名 ${name}：${addresses.slice(0, 3).join("、")}${MATCHES[`${matches}`]}`,
    spf: (domain, result) => `${domain} のSPF：${result}`,
    dkim: (name, key) => `DKIMの鍵 ${name}：${KEYS[key]}`,
    dmarc: (domain, policy) => `${domain} のDMARC：${policy === null ? "有効なレコードなし" : `p=${policy}`}`,
    more: (count) => `ほか${count}件（--verbose または --json ですべて表示）`,
    writeTo: (to, command) => {
        const how = command === null ? "同じコマンドに --draft を付けると" : `${command} で`;
        return `${to.map((who) => WHO[who]).join("、次に")}。${how}文面を作成できます`;
    },
    noLetter: (cause) => `文面はありません。受信側に連絡しても解決しない内容です（${bounceJa.titles[cause]}）。`,
    complaint: ({ feedback, ip, from }) => ({
        what: `苦情の通知（${(0,printable/* excerpt */.Kb)(feedback, 40)}）です。受信者が${from === null ? "" : ` ${(0,printable/* excerpt */.Kb)(from, 120)} からの`}メールを迷惑メールとして報告しました${ip === null ? "" : `（送信元：${ip}）`}。`,
        next: "この受信者を配信先から外し、なぜ望まれないメールだったのかを調べてください。苦情は評価（レピュテーション）に直接影響します。",
    }),
    autoReply: ({ from }) => ({
        what: `${from === null ? "" : `${(0,printable/* excerpt */.Kb)(from, 120)} からの`}自動応答です。メールは届いています。`,
        next: "対応は不要です。",
    }),
};


/***/ })

};
