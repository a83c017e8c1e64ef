import type { AnnotationWords } from "../annotations.ts";
import { num } from "./numbers.ts";

export const annotationsJa: AnnotationWords = {
  learned: "履歴がまだないため、現在の状態を記録しました。今回の実行は失敗になりません。",
  notChecked: "未確認",
  notCheckedText: (subject, why) => `未確認：${subject}：${why}。`,
  finding: (message, same, help) => `${message}。${same}${help}`,
  same: (names) => `${names} も同様です。`,
  hidden: (errors, warnings) =>
    `ほかにエラー${num(errors)}件、警告${num(warnings)}件がありますが、注釈には表示していません（GitHub の表示は各10件まで）`,
};
