/** 掲載基準。キーはカタログ（catalogue.json）の英語。 */
export const LIST_CRITERIA: Readonly<Record<string, string>> = {
  "spam sources (SBL, CSS), hijacked machines (XBL) and networks that should not send directly (PBL)":
    "スパムの送信元（SBL、CSS）、乗っ取られたマシン（XBL）、直接メールを送信しないはずのネットワーク（PBL）",
  "spam sources and spam support; part of ZEN": "スパムの送信元とその支援（ZENの一部）",
  "compromised machines and open proxies; part of ZEN": "侵害されたマシンと公開プロキシ（ZENの一部）",
  "networks that should not send mail directly; part of ZEN": "直接メールを送信しないはずのネットワーク（ZENの一部）",
  "addresses that attack or abuse SMTP logins": "SMTPのログインを攻撃または悪用するIPアドレス",
  "domains found in spam, phishing or malware": "スパム、フィッシング、マルウェアで見つかったドメイン",
  "domains first seen within the last 24 hours": "24時間以内に初めて観測されたドメイン",
  "reports of users and hits of spam traps, weighted by age":
    "利用者の報告とスパムトラップへの送信（新しいものほど重視）",
  "spam to Barracuda's traps and customers": "Barracudaのスパムトラップと顧客へのスパム",
  "mail to a spam trap that is not known as mail of a mail server":
    "スパムトラップへのメールのうち、メールサーバーからと認められないもの",
  "bad reputation (L5 to L3) or part of a current spam wave (Z)": "評判の悪さ（L5～L3）、または進行中のスパム（Z）",
  "part of a current spam wave; contained in Mailspike BL": "進行中のスパムの発信元（Mailspike BLに含まれる）",
  "reputation level of every address with enough recent mail": "最近のメールが十分にあるIPアドレスの評判",
  "good reputation (H2 to H5)": "良い評判（H2～H5）",
  "single addresses that hit spam traps, probe or attack": "スパムトラップへの送信、探索、攻撃をした個々のIPアドレス",
  "networks with several addresses on Level 1 within 7 days":
    "7日以内に複数のIPアドレスがLevel 1に掲載されたネットワーク",
  "whole providers (ASN) with many addresses on Level 1": "多数のIPアドレスがLevel 1に掲載された事業者（ASN）全体",
  "bounces, auto-replies or sender call-outs to forged senders; not a spam list":
    "詐称された送信者への不達通知・自動応答・送信者確認（スパムのリストではない）",
  "open proxies, drones and abused machines": "公開プロキシ、ボット、悪用されたマシン",
  "attacks reported by fail2ban users within the last 48 hours": "fail2banの利用者が48時間以内に報告した攻撃",
  "addresses that send almost nothing but spam": "ほぼスパムしか送信しないIPアドレス",
  "mail or HTTP requests that contain spam": "スパムを含むメールまたはHTTPリクエスト",
  "any mail to its spam traps": "スパムトラップへのメールすべて",
  "a /24 with several trap hits": "スパムトラップへの送信が複数ある /24",
  "abuse seen from this address": "このIPアドレスからの不正行為",
  "addresses without a reverse name": "逆引きの名前がないIPアドレス",
  "addresses whose reverse name looks dynamic": "逆引きの名前が動的な形式のIPアドレス",
  "addresses that guess passwords": "パスワードを推測するIPアドレス",
  "the four SpamRATS lists in one": "SpamRATSの4つのリストの統合",
  "mail to spam traps over a threshold, and listings by policy":
    "基準を超えるスパムトラップへの送信と、ポリシーによる登録",
  "IPv6 networks (/64) that sent to spam traps": "スパムトラップへ送信したIPv6ネットワーク（/64）",
  "bounces to forged senders": "詐称された送信者への不達通知",
  "domains found in mail to spam traps": "スパムトラップ宛てのメールに含まれるドメイン",
  "SEM-URI and further domains that are probably in spam": "SEM-URIと、スパムに含まれる可能性が高いその他のドメイン",
  "domains registered within the last 15 days": "15日以内に登録されたドメイン",
  "spam in Finnish or about Finland": "フィンランド語またはフィンランドに関するスパム",
  "spam to the Nordic countries, moderated by hand": "北欧宛てのスパム（人手で確認）",
  "domains in spam to the Nordic countries, moderated by hand": "北欧宛てのスパムに含まれるドメイン（人手で確認）",
  "colours: white, yellow (mixed), brown (nearly black), black, and addresses that no list should block":
    "色で分類：white、yellow（混在）、brown（ほぼblack）、black、およびリストで拒否すべきでないIPアドレス",
  "mail to spam traps": "スパムトラップへのメール",
  "spam from an address without good mail that another list holds too":
    "他のリストにもあり、正規のメールのないIPアドレスからのスパム",
  "complaints of receivers; also servers without a proper reverse name, and dynamic addresses":
    "受信者の苦情、適切な逆引きのないサーバー、動的なIPアドレス",
  "mail to spam traps, infected machines, and networks of both":
    "スパムトラップへのメール、感染したマシン、およびそのネットワーク",
  "residential and other end-user networks": "家庭用などの一般利用者のネットワーク",
  "domains advertised in spam": "スパムで宣伝されているドメイン",
  "open and anonymous proxies, and mail or web abuse": "公開・匿名プロキシ、メールやWebの悪用",
  "spam traps, exploited machines, and addresses unfit for mail by their reverse name":
    "スパムトラップへの送信、悪用されたマシン、逆引きからメールに適さないIPアドレス",
  "mail to spam traps; part of combined": "スパムトラップへのメール（combinedの一部）",
  "exploited machines; part of combined": "悪用されたマシン（combinedの一部）",
  "addresses with a generic or no reverse name; part of combined":
    "逆引きがないか、自動生成された形式のIPアドレス（combinedの一部）",
  "domains and addresses found in mail to spam traps": "スパムトラップ宛てのメールに含まれるドメインとアドレス",
  "several welcome lists in one (DNSWL, Validity, its own)": "複数の許可リストの統合（DNSWL、Validity、自社）",
  "score 0 to 100 of an address over 30 days": "IPアドレスの30日間の評価（0～100）",
  "worst reputation in Validity's network": "Validityのネットワークで最低の評判",
  "senders certified by Validity": "Validityが認定した送信者",
  "known good mail servers, with a level of trust": "信頼できると知られたメールサーバー（信頼度つき）",
  "senders that Spamhaus trusts": "Spamhausが信頼する送信者",
  "senders accredited by ISIPP, with what is known of their practice": "ISIPPが認定した送信者と、その運用の内容",
  "domains found in unsolicited mail": "迷惑メールで見つかったドメイン",
  "domains that belong to spammers; part of multi": "スパム送信者のドメイン（multiの一部）",
  "addresses of botnets": "ボットネットのIPアドレス",
  "domains that sign the mail of known good servers, with a level of trust":
    "信頼できるサーバーのメールに署名するドメイン（信頼度つき）",
  "senders that Validity vouches for": "Validityが保証する送信者",
  "addresses seen sending spam just now": "たった今スパムを送信しているIPアドレス",
  "sources of spam about Finland that send much else too; meant for scoring":
    "フィンランドに関するスパムの送信元で、他のメールも多いもの（点数付け用）",
  "mail to addresses and spam traps of its admins": "運営者のアドレスとスパムトラップへのメール",
  "bulk mail to scientists who never asked for it": "研究者への、求めていない大量配信",
  "domains of bulk mail to scientists who never asked for it": "研究者への、求めていない大量配信のドメイン",
  "senders of good reputation in its community": "利用者の間で評判の良い送信者",
  "hosts that just began to send spam to its traps": "スパムトラップへの送信を始めたばかりのホスト",
  "mail to spam traps, scans and password guessing": "スパムトラップへのメール、スキャン、パスワードの推測",
  "domains that send to spam traps": "スパムトラップへ送信するドメイン",
};
