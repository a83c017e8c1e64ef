/** 解除の補足、利用条件、応答拒否の説明。キーはカタログ（catalogue.json）の英語。 */
export const LIST_NOTES: Readonly<Record<string, string>> = {
  // 解除
  "clean the machine first": "先にマシンを駆除してください",
  "entered by the network's owner, who can take the address out": "ネットワークの所有者による登録で、所有者が外せます",
  "for a static address that runs a mail server": "メールサーバーを運用する固定IPアドレスが対象です",
  "by itself after 24 hours": "24時間後に自動的に消えます",
  "answered within 6 to 36 hours": "6～36時間以内に回答があります",
  "a level follows the mail that is sent": "評価は送信するメールに応じて変わります",
  "an entry follows the mail that is sent": "登録は送信するメールに応じて変わります",
  "paying for a faster removal is not necessary": "急ぐための料金を払う必要はありません",
  "the network's owner must stop the spam of its other customers":
    "ネットワークの所有者が、他の顧客のスパムを止める必要があります",
  "the provider is taken out once under 0.2 % of its addresses are on Level 1 within 7 days":
    "7日間にLevel 1に掲載されるIPアドレスが0.2%未満になると、事業者ごと解除されます",
  "or at once by the form": "フォームからすぐに解除することもできます",
  "usually within days; there is no removal by hand": "通常は数日以内です。手動の解除はありません",
  "to be opened from the listed address": "掲載されたIPアドレスから開く必要があります",
  "set a reverse name first": "先に逆引きを設定してください",
  "set a reverse name of your own first": "先に独自の逆引きを設定してください",
  "by itself after some days without a hit, except for policy entries":
    "検出がなければ数日で自動的に消えます（ポリシーによる登録を除く）",
  "or by the form": "フォームからも申請できます",
  "by itself after 15 days": "15日後に自動的に消えます",
  "say which entry, and what was done; entries with * are about the whole network":
    "どの登録か、何を対処したかを伝えてください。* の付く登録はネットワーク全体が対象です",
  "say which entry, and what was done": "どの登録か、何を対処したかを伝えてください",
  "in English, with what was done; entries do not expire":
    "英語で、何を対処したかを伝えてください。登録は自動では消えません",
  "from an address of the domain, in English, with what was done":
    "そのドメインのアドレスから、英語で、何を対処したかを伝えてください",
  "by mail to dnsbl@tornevall.org": "dnsbl@tornevall.org へメールで申請します",
  "set a proper reverse name first": "先に適切な逆引きを設定してください",
  "a score follows the mail that is sent": "評価は送信するメールに応じて変わります",
  "the owner of the address registers": "IPアドレスの所有者が登録します",
  "the owner of the domain registers": "ドメインの所有者が登録します",
  "needs an account there": "アカウントが必要です",
  "there is no removal by hand": "手動の解除はありません",
  "most entries expire; some cannot be taken out by hand":
    "多くの登録は自動的に消えます。手動で解除できないものもあります",
  "entries do not expire": "登録は自動では消えません",
  "longer when it comes again; there is no removal by hand": "再び検出されると長くなります。手動の解除はありません",
  "30 days more after four listings in a month; the form does not make it faster":
    "1か月に4回を超えて掲載されると30日長くなります。フォームから申請しても早くなりません",
  "nobody says when": "時期は公表されていません",
  // 利用条件
  "non-commercial use, under 100,000 SMTP connections and 300,000 questions a day":
    "非商用で、1日のSMTP接続10万件・問い合わせ30万件未満",
  "public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)":
    "公開リゾルバーとクラウドからの問い合わせは拒否されます（127.255.255.254）。自前のリゾルバーか鍵（入力 dqs-key）を使ってください",
  "only with a Data Query Service key (input dqs-key)": "Data Query Service の鍵（入力 dqs-key）が必要です",
  "provided as is; its owner recommends to tag rather than to refuse":
    "現状のまま提供。運営者は、拒否ではなく印を付ける使い方を勧めています",
  "free, after the address of your resolver is registered at https://www.barracudacentral.org/rbl; then name the list yourself":
    "リゾルバーのIPアドレスを https://www.barracudacentral.org/rbl で登録すれば無料です。登録後にリスト名を指定してください",
  "anybody is free to use it": "誰でも利用できます",
  "under 100,000 messages and 100,000 questions a day": "1日にメール10万通・問い合わせ10万件未満",
  "no test entry is documented: where the control query fails it stays not checked":
    "テスト用の項目は公表されていません。対照確認が成立しない場合は未確認のままです",
  "free; automatic removal is free too, paying is never necessary":
    "無料。自動解除も無料で、料金を払う必要はありません",
  "free; meant for MAIL FROM <> and postmaster only": "無料。MAIL FROM <> と postmaster だけに使うものです",
  "free for commercial and non-commercial use": "商用・非商用とも無料",
  "free, run by volunteers": "無料（有志による運営）",
  "sources of 2026 do not agree whether the service still runs: its control query decides":
    "運営が続いているかどうか、2026年の情報は一致しません。対照確認で判断します",
  free: "無料",
  "supported by donations; no terms found": "寄付による運営。利用条件は見つかっていません",
  "very high rates and commercial filtering excluded": "極端に多い問い合わせと商用フィルターは対象外",
  "free for most; an own API key in the name is recommended":
    "ほとんどの利用は無料。名前に自分のAPIキーを入れることが勧められています",
  "100,000 questions a day, 5 a second for longer than minutes": "1日に問い合わせ10万件、数分を超えて続く場合は毎秒5件",
  "given as is, for scoring": "現状のまま、点数付け用に提供",
  "no terms found": "利用条件は見つかっていません",
  "10,000 questions a day, more after asking": "1日に問い合わせ1万件（それ以上は要相談）",
  "under 1,000 mailboxes and 250,000 questions a day": "メールボックス1,000未満、1日に問い合わせ25万件未満",
  "free for non-profit, private and small business use": "非営利・個人・小規模事業の利用は無料",
  "one question in 100 ms from a network": "1つのネットワークから100ミリ秒に1件",
  "for scoring only": "点数付けのみ",
  "no terms found, its last news seen are of 2016: its control query decides":
    "利用条件は見つかっていません。最後の告知は2016年で、対照確認で判断します",
  "only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells":
    "Abusix Guardian Mail の鍵（入力 abusix-key）が必要です。鍵が受け付けられないと応答がなく、対照確認で分かります",
  "10,000 questions in 30 days": "30日に問い合わせ1万件",
  "only for addresses registered at https://my.validity.com; others are answered 127.255.255.255; then name the list yourself":
    "https://my.validity.com で登録したIPアドレスだけが利用でき、それ以外には 127.255.255.255 を返します。登録後にリスト名を指定してください",
  "too many questions from this resolver: use your own resolver":
    "このリゾルバーからの問い合わせが多すぎます。自前のリゾルバーを使ってください",
  "100,000 questions a day": "1日に問い合わせ10万件",
  "free except for companies that sell filtering; over the limit it may answer 'trusted' for everything, which the control query tells":
    "フィルターを販売する企業以外は無料。上限を超えるとすべてに「信頼できる」と答えることがあり、対照確認で分かります",
  "no charge to ask": "問い合わせは無料",
  "SURBL refuses this resolver; use your own resolver or ask for access":
    "SURBLがこのリゾルバーを拒否しています。自前のリゾルバーを使うか、利用を申請してください",
  "under 1,000 users and 250,000 messages a day": "利用者1,000人・1日のメール25万通未満",
  "free for small organizations, not in products for a fee": "小規模な組織は無料。有料の製品での利用は対象外",
  "URIBL refuses this resolver; use your own resolver or their data feed":
    "URIBLがこのリゾルバーを拒否しています。自前のリゾルバーか、URIBLのデータ提供を使ってください",
  "shared and public resolvers are refused with 127.0.0.1": "共用・公開リゾルバーは拒否されます（127.0.0.1）",
  "free for low volume": "少量の利用は無料",
  "addresses must not be asked here": "IPアドレスを問い合わせてはいけないリストです",
  "its operator no longer answers; its control query decides":
    "運営者からの返答がなくなっています。対照確認で判断します",
};
