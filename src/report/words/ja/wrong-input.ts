import type { WrongInputWords } from "../wrong-input.ts";
import { num } from "./numbers.ts";

export const wrongInputJa: WrongInputWords = {
  line: (first, more) =>
    `入力に誤りがあるため、何も確認していません：${first ?? "原因不明"}${more > 0 ? `（ほか${num(more)}件）` : ""}`,
  title: (faults) => `入力に誤りが${num(faults)}件あるため、何も確認していません`,
  what: "誤りの内容と、正しい入力",
  where: "場所",
  didYouMean: (hint) => `${hint} ではありませんか？`,
  more: (n) => `ほか${num(n)}件の誤りがあります（ログをご覧ください）。`,
};
