import type { ListName } from "../../../mail/bounce/list-name.ts";

/** リストやルールの呼び名。 */
export function listNameText(list: ListName): string {
  switch (list.kind) {
    case "named":
      return list.name;
    case "own":
      return `${list.of} 独自のリスト`;
    case "own-blocklist":
      return `${list.of} 独自のブラックリスト`;
    case "ip-reputation":
      return `${list.of} によるIPアドレスの評価`;
    case "local-policy":
      return `${list.of} のローカルポリシー`;
    case "of-recipient":
      return "宛先の組織のブラックリスト";
    case "of-receiver":
      return "受信側独自のリスト";
  }
}
