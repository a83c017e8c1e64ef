import { excerpt } from "../../../text/printable.ts";
import type { CategoryWords } from "../words.ts";
import { looseningText } from "./loosening.ts";

export const config: CategoryWords<"config"> = {
  "config/loosened": {
    title: "この変更で確認内容が緩められます",
    why: "確認されなくなった項目は失敗することもありません。メールを壊す変更でも、確認と一緒に外されていれば問題がないように見えます。",
    fix: "レビューで合意のうえマージしてください。`settings: base` を指定すると、プルリクエストは変更前の設定で判定されます。",
    message: ({ loosening, goneFile }) =>
      `${looseningText(loosening)}${goneFile === null ? "" : `（設定されていたファイル ${excerpt(goneFile, 200)} は削除されました）`}`,
    help: () => "レビューで合意するか、元に戻してください。確認されなくなった項目は、問題があっても失敗しません。",
  },
  "config/useless-accept": {
    title: "acceptの項目が何も許容していません",
    why: "必要のなくなった例外を残しておくと、同じ問題が再発したときに気付けません。",
    fix: "項目を削除するか、まだ許容する場合は新しい期限を設定してください。",
    message: ({ why, id, on, list, until }) => {
      const what = `accept：${excerpt(on, 120)} の ${id}${list === null ? "" : `（${excerpt(list, 120)}）`}`;
      switch (why) {
        case "expired":
          return `${what} は ${until} に期限が切れ、すでに効力がありません`;
        case "no-finding":
          return `${what} に該当する問題は、現在ありません`;
        case "no-subject":
          return `${what} に該当する送信元は、リストにありません`;
      }
    },
    help: ({ why }) => {
      switch (why) {
        case "expired":
          return "項目を削除するか、まだ許容する場合は新しい期限を設定してください。";
        case "no-finding":
          return "再発したときに気付けるように、項目を削除してください。";
        case "no-subject":
          return "項目を削除するか、対象のIPアドレスまたは名前を直してください。";
      }
    },
  },
};
