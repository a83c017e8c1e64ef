import type { OnTheWayWords } from "../on-the-way.ts";

const number = (n: number): string => n.toLocaleString("ja-JP");

export const onTheWayJa: OnTheWayWords = {
  questions: (answered, left, seconds) => {
    const rest = seconds === null || left === 0 ? "" : `（約${seconds}秒）`;
    return `応答 ${number(answered)}件、残り ${number(left)}件${rest}…`;
  },
  files: (read, left) => `読み込み ${number(read)}件、残り ${number(left)}件…`,
  stopped: "中断しました。それまでに分かったことを上に示しています。残りは確認していません。",
};
