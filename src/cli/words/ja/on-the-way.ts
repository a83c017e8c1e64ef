import { grouped } from "../../../text/printable.ts";
import type { OnTheWayWords } from "../on-the-way.ts";

export const onTheWayJa: OnTheWayWords = {
  questions: (answered, left, seconds) => {
    const rest = seconds === null || left === 0 ? "" : `（約${seconds}秒）`;
    return `応答 ${grouped(answered)}件、残り ${grouped(left)}件${rest}…`;
  },
  files: (read, left) => `読み込み ${grouped(read)}件、残り ${grouped(left)}件…`,
  stopped: "中断しました。それまでに分かったことを上に示しています。残りは確認していません。",
};
