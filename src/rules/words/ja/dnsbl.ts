import type { ListedParams, WayOut } from "../../dnsbl/lists.ts";
import type { ReputationFell } from "../../dnsbl/reputation-fell.ts";
import type { CategoryWords } from "../words.ts";
import { listText, meaningsText } from "./list-texts.ts";

/** 応答コードの意味とコード。 */
function reasonText({ reason, code }: ListedParams): string {
  const parts = [...(reason === null ? [] : [meaningsText(reason)]), ...(code === null ? [] : [code])];
  return parts.length === 0 ? "" : `（${parts.join("、")}）`;
}

function timeText(hours: number): string {
  return hours < 72 || hours % 24 !== 0 ? `${hours}時間` : `${hours / 24}日`;
}

/** 費用と、運営者の補足。 */
function remarkText({ cost, note }: WayOut): string {
  const price = { free: "無料", optional: "無料。料金を払う必要はありません", paid: "" }[cost ?? "paid"];
  const parts = [price, listText(note ?? "")].filter((part) => part !== "");
  return parts.length === 0 ? "" : `（${parts.join("。")}）`;
}

/** 掲載基準、リストの説明、誰が何をすればよいか、費用、いつ消えるかを伝える段落。 */
export function wayOutText(way: WayOut): string {
  const { criteria, says, how, page, hours, who, cost } = way;
  const cause = `掲載基準：${criteria === null ? "リスト独自の基準" : listText(criteria)}。${says === null ? "" : `リストの説明：「${says}」。`}`;
  const note = remarkText(way);
  const bare = remarkText({ ...way, cost: "paid" });
  const see = page === null ? "" : ` 詳細：${page}`;
  const at = page === null ? "リストのサイト" : ` ${page} `;
  const time = hours === undefined ? "" : `最後に検出されてから${timeText(hours)}で`;
  const orWaits = hours === undefined ? "" : `待つこともできます（${time}自動的に解除されます）。`;
  switch (how) {
    case "form":
      if (who === "hoster")
        return `${cause}まず原因を調べて止めてください。解除は、ネットワークの管理者が${at}から申請します。ホスティング会社に連絡してください${bare}。${orWaits}`;
      return `${cause}まず原因を調べて止めてください（止めないと再び掲載されます）。そのうえで、${at}から${who === "anyone" ? "解除を申請してください（誰でも申請できます）" : "解除を申請してください"}${note}。${orWaits}`;
    case "expires":
      return `${cause}原因を調べて止めてください。掲載は${time}自動的に解除されるため、申請は不要です${cost === "optional" ? note : bare}。${see}`;
    case "hoster":
      return `${cause}このIPアドレスだけでなくネットワーク全体が対象で、解除を申請できるのはネットワークの運用者だけです。ホスティング会社に連絡してください${bare}。${see}`;
    case "mail":
      return `${cause}まず原因を調べて止め、そのうえでリストの運営者にメールで連絡してください${note}。${orWaits}${see}`;
    case "paid":
      return `${cause}解除に料金を求めるリストです${bare}。原因を止め、重要な送信先がこのリストを使っている場合にだけ支払いを検討してください。${see}`;
    case "none":
      return `${cause}申請による解除を受け付けていないリストです${bare}。原因を止めるか、別のIPアドレスから送信してください。${see}`;
  }
}

/** 迷惑メールが理由ではない登録の場合。 */
export function policyText(way: WayOut, scope: ListedParams["scope"]): string {
  const { says, page, who } = way;
  const told = says === null ? "" : `リストの説明：「${says}」。`;
  if (scope === "domain")
    return `ドメインの種類を示す登録で、メールに問題があるという意味ではありません。${told}実態と異なる場合は、${page === null ? "リスト" : ` ${page} `}に連絡してください${remarkText(way)}。`;
  const remark = remarkText(who === "hoster" ? { ...way, cost: "paid" } : way);
  const take = who === "hoster" ? "ホスティング会社に除外を依頼してください" : "除外を申請してください";
  return `問題のあるメールが見つかったわけではありません。直接メールを送信しないはずの範囲として登録されています。${told}プロバイダーの送信サーバーを経由して送信するか、固定IPアドレスで独自の逆引きがある場合は${page === null ? "" : ` ${page} から`}${take}${remark}。`;
}

/** 誰に何を頼むかだけを伝える文（掲載基準と、原因を止めることは別に示す）。 */
export function askText(way: WayOut): string {
  const { how, page, hours, who, cost } = way;
  const note = remarkText(way);
  const bare = remarkText({ ...way, cost: "paid" });
  const at = page === null ? "リストのサイト" : `${page} `;
  const see = page === null ? "" : ` 詳細：${page}`;
  const time = hours === undefined ? "" : `最後に検出されてから${timeText(hours)}で`;
  const orWaits = hours === undefined ? "" : `待つこともできます（${time}自動的に解除されます）。`;
  switch (how) {
    case "form":
      if (who === "hoster")
        return `解除は、ネットワークの管理者が ${at}から申請します。ホスティング会社に連絡してください${bare}。${orWaits}`;
      return `${at}から${who === "anyone" ? "誰でも解除を申請できます" : "解除を申請してください"}${note}。${orWaits}`;
    case "expires":
      return `${time}自動的に解除されるため、申請は不要です${cost === "optional" ? note : bare}。${see}`;
    case "hoster":
      return `ネットワーク全体が対象で、申請できるのはその運用者だけです。ホスティング会社に連絡してください${bare}。${see}`;
    case "mail":
      return `リストの運営者にメールで連絡してください${note}。${orWaits}${see}`;
    case "paid":
      return `解除に料金を求めるリストです${bare}。重要な送信先がこのリストを使っている場合にだけ検討してください。${see}`;
    case "none":
      return `申請による解除を受け付けていません${bare}。消えない場合は別のIPアドレスから送信してください。${see}`;
  }
}

function changedText({ criteria, page }: { readonly criteria: string; readonly page: string | null }): string {
  return `何が変わったかを調べてください（基準：${listText(criteria)}）。${page === null ? "" : ` ${page}`}`;
}

function portalsText(portals: ReputationFell["portals"]): string {
  if (portals === undefined || portals.length === 0) return "";
  return ` 公開リストを使わない受信側の評価は、それぞれのページで確認できます：${portals.map((p) => `${p.receivers.replace(", ", "と")}は ${p.title} ${p.page}`).join(" 、")}`;
}

export const dnsbl: CategoryWords<"dnsbl"> = {
  "dnsbl/listed": {
    title: "送信元IPアドレスがブラックリストに掲載されています",
    why: "このリストを使う受信側は、このIPアドレスからのメールを拒否するか、迷惑メールとして扱います。",
    fix: "原因を調べて止め、そのうえでリストのページから解除を申請してください。",
    message: (listed) => `${listed.subject} が ${listed.list} に掲載されています${reasonText(listed)}`,
    help: ({ wayOut }) => wayOutText(wayOut),
  },
  "dnsbl/policy": {
    title: "メールサーバーがないはずのIPアドレスとしてリストに登録されています",
    why: "迷惑メールが理由ではありません。ネットワークの管理者の申告や名前の付け方から、直接メールを送信しない範囲とされています。",
    fix: "プロバイダーの送信サーバー（スマートホスト）を経由して送信するか、ネットワークの管理者に対象から外してもらってください。",
    message: (listed) => `${listed.subject} が ${listed.list} のポリシーリストに登録されています${reasonText(listed)}`,
    help: ({ wayOut, scope }) => policyText(wayOut, scope),
  },
  "dnsbl/network-listed": {
    title: "送信元IPアドレスの属するネットワークが掲載されています",
    why: "このIPアドレスではなく、近隣のIPアドレスや事業者が理由です。これを理由にメールを拒否する受信側は多くありません。",
    fix: "ホスティング会社に連絡してください。このサーバーでの対処では変わりません。",
    message: ({ subject, list, scope }) =>
      `${subject} の${scope === "asn" ? "事業者（AS）" : "ネットワーク"}が ${list} に掲載されています`,
    help: ({ wayOut }) => wayOutText(wayOut),
  },
  "dnsbl/domain-listed": {
    title: "送信ドメインがドメインのブラックリストに掲載されています",
    why: "どのIPアドレスから送信しても、このドメインを含むメールはフィルターに拒否されます。",
    fix: "原因（サイトの改ざんや購入した宛先リストなど）を調べて止め、そのうえで解除を申請してください。",
    message: (listed) => `${listed.subject} が ${listed.list} に掲載されています${reasonText(listed)}`,
    help: ({ wayOut }) => wayOutText(wayOut),
  },
  "dnsbl/name-listed": {
    title: "サーバーの名前がドメインのブラックリストに掲載されています",
    why: "受信側は、HELOの名前や逆引きの名前もドメインのブラックリストで確認し、掲載されていれば、どのドメインのメールであってもそのサーバーからの受信を拒否します。",
    fix: "ホスティング会社の名前であれば、ホスティング会社に連絡するか、独自の逆引きを設定してください。自社の名前であれば、原因を調べて止め、解除を申請してください。",
    message: (listed) =>
      `${listed.as === "helo" ? "HELOの名前" : "逆引きの名前"} ${listed.subject} が ${listed.list} に掲載されています${reasonText(listed)}`,
    help: ({ wayOut, as }) =>
      `掲載された名前がホスティング会社のものであれば、${as === "helo" ? "独自の名前を名乗るようにサーバーを設定して" : "独自の名前を逆引きに設定して"}ください。${wayOutText(wayOut)}`,
  },
  "dnsbl/allowlist-lost": {
    title: "送信元がホワイトリストから外れました",
    why: "このリストを信頼する受信側でも、通常どおりフィルターされるようになります。外されたのには理由があります。",
    fix: "リストのページで登録状況を確認し、外された理由を運営者に問い合わせてください。",
    message: ({ subject, list, was }) =>
      `${subject} がホワイトリスト ${list} から外れました（以前：${meaningsText(was)}）`,
    help: changedText,
  },
  "dnsbl/reputation-fell": {
    title: "送信元のレピュテーションが下がりました",
    why: "評価型のリストは、ブラックリストより先に問題のあるメールを捉えます。GOODからNEUTRALやPOORに下がると、次に掲載されることがよくあります。",
    fix: "ブラックリストに掲載される前に、何が変わったか（送信数、苦情、アカウントの乗っ取りなど）を調べてください。",
    message: ({ subject, list, from, to, meaning }) =>
      `${list} での ${subject} のレピュテーションが ${from} から ${to} に下がりました（${meaningsText(meaning)}）`,
    help: (fell) => `${changedText(fell)}${portalsText(fell.portals)}`,
  },
};
