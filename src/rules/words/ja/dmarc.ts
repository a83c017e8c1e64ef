import type { DmarcFaultParams } from "../../dmarc/records.ts";
import type { CategoryWords } from "../words.ts";
import { faultText } from "./record-faults.ts";

function recordFault({ at, fault, column }: DmarcFaultParams): string {
  return `${at} のDMARC：${faultText(fault)}（${column}文字目）`;
}

export const dmarc: CategoryWords<"dmarc"> = {
  "dmarc/missing": {
    title: "ドメインにDMARCがありません",
    why: "Gmail、Yahoo、Outlookは大量送信者にDMARCレコードを求めています。また、レコードがないと誰でもドメインをかたることができます。volume: bulk ではエラーになります。",
    fix: "_dmarc に、少なくとも v=DMARC1; p=none; と、実際に読めるアドレスを指定した rua= を公開してください。",
    message: ({ domain, misspelled }) =>
      `${domain} にも上位のドメインにもDMARCレコードがありません${misspelled === null ? "" : `。次のレコードがDMARCのつもりで書かれたようです：${misspelled}`}`,
    help: ({ domain, sends }) =>
      sends
        ? `_dmarc.${domain} に、次のTXTレコードを1つ追加してください：v=DMARC1; p=none; rua=mailto:（実際に読めるアドレス）`
        : `_dmarc.${domain} に、次のTXTレコードを1つ追加してください：v=DMARC1; p=reject`,
  },
  "dmarc/multiple-records": {
    title: "DMARCレコードが複数あります",
    why: "複数あると、受信側はDMARCレコードがないものとして扱います。",
    fix: "1つだけにしてください。",
    message: ({ domain, records }) =>
      `${domain} にDMARCレコードが${records}個あり、受信側は1つもないものとして扱います`,
    help: ({ domain }) =>
      `_dmarc.${domain} のTXTレコードを1つだけにしてください。レポートの宛先が複数ある場合は、1つの rua= にカンマ区切りで書きます。`,
  },
  "dmarc/syntax": {
    title: "DMARCレコードを書かれたとおりに読み取れません",
    why: "受信側はその部分、またはレコード全体を無視します。",
    fix: "タグを直してください。",
    message: recordFault,
    help: () =>
      "このタグを直してください。レコードは「名前=値」の形のタグをセミコロンで区切り、先頭に v=DMARC1 を書きます。",
  },
  "dmarc/policy": {
    title: "DMARCのポリシーがないか、正しくありません",
    why: "読み取れるポリシーがないと、受信側は p=none とみなすか、DMARCを適用しません。",
    fix: "p= に none、quarantine、reject のいずれかを指定してください。",
    message: recordFault,
    help: () => "p=（および sp=、np=）に none、quarantine、reject のいずれかを指定してください。",
  },
  "dmarc/tolerated": {
    title: "DMARCレコードに、受信側が補って読む部分があります",
    why: "多くの受信側は補って読みますが、補い方は受信側によって異なり、厳密な受信側では別の意味になることがあります。",
    fix: "RFC 9989のとおり、「名前=値」をセミコロンで区切り、p= を必ず書いてください。",
    message: recordFault,
    help: () => "この部分を直してください。多くの受信側では、このままでもレコードが読み取られます。",
  },
  "dmarc/removed": {
    title: "DMARCレコードが削除されました",
    why: "Gmail、Yahoo、Outlookは大量送信者にDMARCレコードを求めています。また、レコードがないとドメインをかたられることがあります。",
    fix: "レコードを元に戻してください。",
    message: ({ domain, before, instead }) =>
      `この変更で ${domain} のDMARCレコード（${before.join("、")}）が削除されます${instead === null ? "" : `。代わりに ${instead.at} のレコード（p=${instead.policy}）が適用されます`}`,
    help: ({ domain }) => `_dmarc.${domain} に元のレコードを戻してください。`,
  },
  "dmarc/weakened": {
    title: "DMARCのポリシーが弱められました",
    why: "ドメインをかたるメールに対して、受信側の対応が緩くなるか、何もしなくなります。",
    fix: "意図した変更でなければ、ポリシーを元に戻してください。",
    message: ({ domain, tags }) =>
      `この変更で ${domain} のDMARCが弱められます：${tags.map(({ tag, is, was }) => `${tag}=${is}（変更前：${was ?? "なし"}）`).join("、")}`,
    help: () => "意図した変更であればマージし、そうでなければ元のポリシーに戻してください。",
  },
  "dmarc/unknown-tag": {
    title: "DMARCにないタグがあります",
    why: "受信側は知らないタグを無視します。多くは書き間違いです。",
    fix: "タグ名を直すか、タグを削除してください。",
    message: recordFault,
    help: () => "タグ名を直すか、タグを削除してください。",
  },
  "dmarc/report-uri": {
    title: "DMARCレポートの宛先が正しくありません",
    why: "この宛先にはレポートが送られません。",
    fix: "mailto:メールアドレス の形で書いてください。",
    message: recordFault,
    help: () => "レポートの宛先は mailto:name@domain の形で書き、複数ある場合はカンマで区切ってください。",
  },
  "dmarc/report-not-authorized": {
    title: "DMARCレポートの送信先ドメインが受け取りに同意していません",
    why: "受信側が別組織にレポートを送るのは、送信先に同意を示すレコードがある場合だけです。このレポートは届きません。",
    fix: "レポートを受け取る側にレコードの公開を依頼するか、自分のドメインのアドレスを使ってください。",
    message: ({ at, uri, host }) => `${at} のDMARCレポートの宛先は ${uri} ですが、${host} は受け取りに同意していません`,
    help: ({ host, name }) =>
      `${host} の管理者に、${name} へTXTレコード v=DMARC1 を公開してもらうか、自分のドメインのアドレスを使ってください。`,
  },
  "dmarc/alignment": {
    title: "SPFもDKIMもDMARCの条件を満たせません",
    why: "DMARCは、From（差出人）のドメインでSPFかDKIMが通らなければ合格しません。ここでは、MAIL FROMのドメインも使える鍵も、Fromのドメインのものではありません。",
    fix: "FromのドメインのDKIM鍵で署名するか、その下位のドメインをMAIL FROMに使ってください。",
    message: ({ domain, mailFrom }) =>
      `${domain} のメールはDMARCに合格できません。MAIL FROMは ${mailFrom.join("、")} で、使えるDKIM鍵もありません`,
    help: ({ domain }) =>
      `_domainkey.${domain} に使えるDKIM鍵を公開して d=${domain} で署名するか、${domain} の下位のドメインをMAIL FROMに使ってください。`,
  },
  "dmarc/removed-tag": {
    title: "廃止されたDMARCのタグがあります",
    why: "RFC 9989で pct、rf、ri は廃止され、受信側では無視されます。pct に頼っていた場合は、ポリシーがすべてのメールに適用されます。",
    fix: "タグを削除してください。pct=0 の代わりには t=y を使います。",
    message: recordFault,
    help: () =>
      "タグを削除してください。pct= でポリシーを抑えていた場合は、t=y で1段階緩い対応を求めることができます。",
  },
};
