import type { Forecast } from "../../../mail/volume/types.ts";
import type { CategoryWords } from "../words.ts";

const number = (n: number): string => Math.round(n).toLocaleString("ja-JP");

/** 送信数を何と比較したか。 */
export function basisText({ basis, compared }: Pick<Forecast, "basis" | "compared">): string {
  switch (basis) {
    case "month-mean":
      return `直前28日のうち送信数の分かる${compared}日間の平均と比較しました`;
    case "send-days":
      return `間隔を空けて送信しているため、直近${compared}回の送信日の中央値と比較しました`;
    case "usual-peaks":
      return "同様の山が繰り返しあるため、2番目に大きいものと比較しました";
    case "nothing-sent":
      return "送信がありませんでした";
  }
}

export const volume: CategoryWords<"volume"> = {
  "volume/jump": {
    title: "送信数がふだんより大幅に増えています",
    why: "受信側は、送信数が急増したIPアドレスからのメールを制限または拒否します。予定にない急増は、アカウントの乗っ取りであることが少なくありません。",
    fix: "予定になければ、送信しているアカウントやフォームを調べてください。予定どおりであれば、ウォームアップ計画（mailworthy volume --target）に沿って増やしてください。",
    message: ({ subject, day, volume: sent, ratio, usual }) =>
      ratio === null
        ? `${subject} は ${day} に${number(sent)}通を送信しました（ふだんの送信はありません）`
        : `${subject} は ${day} に${number(sent)}通を送信しました（ふだんの${number(usual)}通の${ratio.toFixed(1)}倍）`,
    help: ({ outlook, basis, compared }) =>
      `判定方法：${basisText({ basis, compared })}。予定になければ、送信しているアカウントやフォームを止めてください。予定どおりであれば、もっとゆっくり増やしてください。これはMailworthy独自の予測（${outlook}）で、メールサービス事業者の評価ではありません。`,
  },
  "volume/not-warmed-up": {
    title: "ほとんど送信のなかったIPアドレスから急に大量送信しています",
    why: "受信側にはこのIPアドレスの送信実績がないため、メールが制限、保留または拒否されます。",
    fix: "初めは、よく読んでくれる宛先に少しずつ送り、日ごとに増やしてください（mailworthy volume --target N で計画を作成できます）。",
    message: ({ subject, day, volume: sent }) =>
      `${subject} は、4週間ほとんど送信がなかったあと、${day} に${number(sent)}通を送信しました`,
    help: () =>
      "日ごとに少しずつ増やしてください。mailworthy volume FILE --target N で計画を作成できます。これはMailworthy独自の予測で、メールサービス事業者の評価ではありません。",
  },
  "volume/unlisted-source": {
    title: "一覧にないIPアドレスがご自身のドメインとして送信しています",
    why: "DMARCに合格したメールはご自身のもので、送信を代行するサービスか、忘れられたサーバーから送られています。一覧にないものは監視されないため、ブロックリストに載っても、逆引きが失われても、誰も気付きません。",
    fix: "誰のIPアドレスかを調べ（mailworthy lookup）、ご自身のものは送信者の一覧に加え、そうでないものは送信の許可（SPF、DKIMの鍵）を取り消してください。",
    message: ({ domain, ips, addresses, messages, days }) =>
      `一覧にない${number(addresses)}件のIPアドレスが、${number(days)}日分のレポートで ${domain} としてDMARCに合格したメールを${number(messages)}通送信しています：${ips.join("、")}${addresses > ips.length ? " …" : ""}`,
    help: ({ domain }) =>
      `ご自身のものは、送信者の一覧の ${domain} に加えて監視の対象にしてください。ご自身のものでなければ、なりすましが可能な状態です。SPFレコードから除くか、DKIMの鍵を取り替えてください。`,
  },
  "volume/unseen-source": {
    title: "一覧にあるIPアドレスから送信されていません",
    why: "レポートを送る受信側のどこでも、このIPアドレスからのメールが確認されていません。許可したまま使っていないIPアドレスは、ホスティング事業者の次の利用者に悪用されるおそれがあります。",
    fix: "もう送信しないのであれば、一覧とSPFレコードから除いてください。送信するはずであれば、送信されない理由を調べてください。",
    message: ({ domain, ips, addresses, reports, days }) =>
      `${domain} の一覧にある${number(addresses)}件のIPアドレスからの送信が、どの受信側でも確認されていません（DMARCレポート${number(reports)}件、${number(days)}日分）：${ips.join("、")}${addresses > ips.length ? " …" : ""}`,
    help: () =>
      "もう送信しないのであれば、一覧とSPFレコードから除いてください。レポートには、レポートを送る受信側が確認したメールしか含まれないため、少量の送信は現れないことがあります。",
  },
};
