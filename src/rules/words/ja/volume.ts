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
};
