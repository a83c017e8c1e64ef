import type { PublishWords } from "../publish-words.ts";

export const publish: PublishWords = {
  elsewhere: "修正後のレコードはレポートに記載しています。",
  strings: (strings) => `ゾーンファイルでは、255バイト以下の文字列に分けて書きます：${strings}`,
  record: (record) => `公開するレコード：${record}`,
  gap: " ",
};
