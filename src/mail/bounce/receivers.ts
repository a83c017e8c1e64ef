/** A receiving provider: how its servers, its customers' addresses and its reply texts are recognised. */
export interface Receiver {
  readonly name: string;
  /** Names of its mail servers; the best witness. */
  readonly hosts: RegExp;
  /** Domains of its mailboxes, for replies that name no server. */
  readonly domains: RegExp;
  /** What only its replies say. */
  readonly marks: RegExp | null;
}

const NEVER = /(?!)/;

function receiver(name: string, hosts: RegExp, domains: RegExp = NEVER, marks: RegExp | null = null): Receiver {
  return { name, hosts, domains, marks };
}

/** Ordered: a consumer brand stands before the platform that carries it. */
export const RECEIVERS: readonly Receiver[] = [
  receiver(
    "Gmail",
    /(?:^|\.)(?:google|googlemail|gmail)\.com$/,
    /^(?:gmail|googlemail)\.com$/,
    / - (?:gsmtp|gcdp)\b|support\.google\.com\/(?:a|mail)\b/,
  ),
  receiver(
    "Outlook.com",
    /\.olc\.protection\.outlook\.com$/,
    /^(?:outlook|hotmail|live|msn|passport)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/,
    /mail\.live\.com\/mail\/troubleshooting|postmaster\.live\.com|OutlookDNSBL/,
  ),
  receiver(
    "Microsoft 365",
    /\.(?:protection\.outlook\.com|mx\.microsoft|prod\.outlook\.com)$/,
    NEVER,
    /\.prod\.protection\.outlook\.com|\.prod\.outlook\.com/,
  ),
  receiver("Yahoo Japan", /\.yahoo\.co\.jp$/, /^(?:yahoo\.co\.jp|ybb\.ne\.jp)$/),
  receiver(
    "Yahoo",
    /(?:^|\.)(?:yahoodns\.net|yahoo\.com)$/,
    /^(?:yahoo\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})|ymail\.com|rocketmail\.com|aol\.[a-z.]{2,6}|aim\.com|verizon\.net)$/,
    /(?:postmaster|senders)\.yahooinc\.com|(?:postmaster|help)\.yahoo\.com/,
  ),
  receiver(
    "iCloud",
    /(?:^|\.)(?:mail\.icloud\.com|me\.com|apple\.com)$/,
    /^(?:icloud|me|mac)\.com$/,
    /support\.apple\.com\/(?:[a-z-]+\/)?(?:HT204137|102322)|\[(?:CS|HM|HME|IT)\d{1,2}\]/,
  ),
  receiver("docomo", /\.docomo\.ne\.jp$/, /^(?:docomo\.ne\.jp|docomo\.com)$/),
  receiver("au", /\.(?:ezweb\.ne\.jp|au\.com|uqmobile\.jp|auone-net\.jp)$/, /^(?:ezweb\.ne\.jp|au\.com|uqmobile\.jp)$/),
  receiver(
    "SoftBank",
    /\.(?:softbank\.(?:ne\.)?jp|vodafone\.ne\.jp|disney\.ne\.jp)$/,
    /^(?:i\.softbank\.jp|softbank\.(?:ne\.)?jp|[dhtcrknsq]\.vodafone\.ne\.jp|ymobile\.ne\.jp)$/,
  ),
  receiver(
    "J:COM",
    /\.(?:jcom\.(?:home\.)?ne\.jp|zaq\.ne\.jp)$/,
    /^(?:[\w.-]+\.)?(?:jcom\.(?:home\.)?ne\.jp|zaq\.ne\.jp)$/,
  ),
  receiver("Sakura Internet", /\.sakura\.ne\.jp$/, /\.sakura\.ne\.jp$/),
  receiver(
    "GMX / WEB.DE",
    /(?:^|\.)(?:gmx\.(?:net|com|de)|web\.de|mail\.com|kundenserver\.de|ionos\.[a-z.]{2,6}|1and1\.com)$/,
    /^(?:gmx\.[a-z.]{2,6}|web\.de|mail\.com)$/,
    /postmaster\.(?:gmx\.(?:net|com)|web\.de|mail\.com|1und1\.de|1and1\.com|kundenserver\.de)|Nemesis ESMTP Service/,
  ),
  receiver("T-Online", /\.t-online\.de$/, /^(?:t-online|magenta)\.de$/, /@rx\.t-online\.de/),
  receiver(
    "Orange",
    /\.(?:orange|wanadoo)\.fr$/,
    /^(?:orange|wanadoo)\.fr$/,
    /\b(?:OFR|OUK)\d{0,3}_\d{3}\b|\bmwinf\w{4} ME\b/i,
  ),
  receiver("La Poste", /\.laposte\.net$/, /^laposte\.net$/, /\bLPN(?:AAA)?\d{0,3}_\d{3}\b/),
  receiver(
    "Free",
    /\.(?:free|proxad)\.(?:fr|net)$/,
    /^(?:free|aliceadsl|libertysurf|online)\.fr$/,
    /postmaster\.free\.fr/,
  ),
  receiver(
    "SFR",
    /\.(?:sfr|neuf|numericable)\.(?:fr|net)$/,
    /^(?:sfr|neuf|numericable|cegetel|club-internet|9online)\.(?:fr|net)$/,
    /\bSFR_IN_\d{3}\b/,
  ),
  receiver("mail.ru", /(?:^|\.)mail\.ru$/, /^(?:mail|bk|list|inbox|internet)\.ru$/, /help\.mail\.ru|notspam\.mail\.ru/),
  receiver(
    "Yandex",
    /(?:^|\.)yandex\.(?:ru|net|com)$/,
    /^(?:yandex\.[a-z.]{2,6}|ya\.ru)$/,
    /(?:help|feedback)\.yandex\.|yandex\.[a-z]+\/support/,
  ),
  receiver("QQ", /(?:^|\.)qq\.com$/, /^(?:qq|foxmail)\.com$/, /service\.mail\.qq\.com|qmail\.qq\.com/),
  receiver("NetEase", /\.(?:netease|163|126)\.com$/, /^(?:163|126|vip\.163)\.com$|^yeah\.net$/, /mail\.163\.com\/help/),
  receiver("Naver", /\.naver\.com$/, /^naver\.com$/, /realip\.naver\.com/),
  receiver("Zoho", /\.zoho(?:mail)?\.(?:com|eu|in)$/, /^zoho(?:mail)?\.(?:com|eu|in)$/),
  receiver("Proofpoint", /\.(?:pphosted|ppe-hosted)\.com$/, NEVER, /(?:support|ipcheck)\.proofpoint\.com/),
  receiver("Mimecast", /\.mimecast(?:-offshore)?\.(?:com|co\.za)$/, NEVER, /community\.mimecast\.com|mimecastsupport/),
  receiver(
    "Barracuda",
    /\.(?:barracudanetworks|cudasvc|ess\.barracudanetworks)\.com$/,
    NEVER,
    /barracuda(?:central|networks)\.(?:com|org)|Barracuda Reputation|cudasvc\.com/,
  ),
  receiver("Symantec / MessageLabs", /\.messagelabs\.com$/, NEVER, /symanteccloud\.com|messagelabs\.com/),
  receiver("Cloudmark", NEVER, NEVER, /csi\.cloudmark\.com/),
  receiver("Comcast", /\.comcast\.net$/, /^(?:comcast|xfinity)\.(?:net|com)$/, /postmaster\.comcast\.net/),
];

/** The provider, if it is a known one: by its server, else by what only its texts say, else by the mailbox's domain. */
export function receiverOf(host: string | null, recipient: string | null, text: string): string | null {
  const name = (host ?? "").toLowerCase().replace(/\.$/, "");
  const domain = (recipient ?? "").toLowerCase().replace(/^.*@/, "");
  const brand = RECEIVERS.find((r) => r.hosts.test(name));
  const found =
    brand?.name === "Microsoft 365"
      ? (RECEIVERS.find((r) => r.name === "Outlook.com" && r.domains.test(domain)) ?? brand)
      : brand;
  const known =
    found ??
    RECEIVERS.find((r) => r.marks?.test(text)) ??
    RECEIVERS.find((r) => domain !== "" && r.domains.test(domain));
  return known?.name ?? null;
}
