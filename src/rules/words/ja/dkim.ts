import type { CategoryWords } from "../words.ts";
import type { KeyFaultParams } from "../../dkim/selectors.ts";
import { faultText } from "./record-faults.ts";

function keyFault({ selector, domain, fault, column }: KeyFaultParams): string {
  return `${domain} のDKIM鍵（セレクタ ${selector}）：${faultText(fault)}（${column}文字目）`;
}

export const dkim: CategoryWords<"dkim"> = {
  "dkim/removed": {
    title: "DKIMの鍵が削除されました",
    why: "このセレクタで署名したメールを検証できなくなります。Gmail、Yahoo、Outlookは署名のないメールとして扱います。",
    fix: "鍵（または配信サービスのCNAME）を元に戻すか、先にこの鍵での署名をやめ、送信済みのメールが届き終わるのを待ってください。",
    message: ({ selector, domain }) => `この変更で ${domain} のDKIM鍵（セレクタ ${selector}）が削除されます`,
    help: ({ selector }) =>
      `s=${selector} でまだ署名している場合は、元に戻してください。鍵の入れ替えによる削除であれば、使用中のセレクタを送信元リストに（dkim=…）書けば、それ以外は削除しても指摘されません。`,
  },
  "dkim/missing": {
    title: "リストに書かれたセレクタに鍵がありません",
    why: "送信元リストではこのセレクタで署名していることになっていますが、受信側は鍵を見つけられず、署名のないメールとして扱います。",
    fix: "鍵を公開するか、リストのセレクタを直してください。",
    message: ({ selector, domain }) => `${domain} の、リストに書かれたセレクタ ${selector} にDKIM鍵がありません`,
    help: ({ name }) => `${name} に鍵を公開するか、リストの dkim= を直してください。`,
  },
  "dkim/multiple-keys": {
    title: "1つのDKIMセレクタに鍵が複数あります",
    why: "受信側がどの鍵を使うかは決まっておらず、ときどき検証に失敗します。",
    fix: "セレクタごとにレコードを1つだけにし、新しい鍵には新しいセレクタを使ってください。",
    message: ({ selector, domain, keys }) =>
      `${domain} のDKIMセレクタ ${selector} に鍵が${keys}個あり、受信側がどれを使うか決まりません`,
    help: () => "1つだけ残し、もう一方には別のセレクタを使ってください。",
  },
  "dkim/broken-key": {
    title: "DKIMの鍵レコードを読み取れません",
    why: "受信側はこのセレクタで署名したメールを検証できず、署名のないメールとして扱います。",
    fix: "鍵をもう一度コピーしてください。1つのTXTレコード内の文字列は、間に何も入れずに連結されます。",
    message: keyFault,
    help: ({ restApart }) =>
      restApart
        ? "鍵の残りが別のTXTレコードに分かれていますが、レコード同士は連結されません。両方を1つのレコードの2つの文字列として書いてください。"
        : "署名側の公開鍵からもう一度コピーしてください。ゾーンファイルでは、1つのレコードの中で255バイト以下の文字列に分けて書きます。",
  },
  "dkim/tolerated": {
    title: "DKIMの鍵レコードに、受信側が補って読む部分があります",
    why: "多くの受信側は補って読みますが、厳密な受信側では鍵が見つからないことがあります。",
    fix: "RFC 6376のとおり、「名前=値」をセミコロンで区切って書いてください。",
    message: keyFault,
    help: () => "この部分を直してください。多くの受信側では、このままでも鍵が読み取られます。",
  },
  "dkim/revoked": {
    title: "DKIMの鍵が失効しています",
    why: "空の p= は鍵の失効を表します。この鍵で署名したメールは、偽造または署名なしとして扱われます。",
    fix: "鍵を公開し直すか、先に別のセレクタでの署名に切り替えてください。",
    message: ({ selector, domain }) => `${domain} のDKIM鍵（セレクタ ${selector}）は失効しています（p= が空です）`,
    help: ({ selector }) =>
      `まだ s=${selector} で署名している場合は、鍵を公開し直してください。使っていない場合は、このセレクタを除いた使用中のセレクタを送信元リストに（dkim=…）書いてください。`,
  },
  "dkim/weak-key": {
    title: "DKIMの鍵が1024ビット未満です",
    why: "受信側はこの長さの鍵を認めてはならないと定められており、署名のないメールとして扱われます。",
    fix: "2048ビットの新しいRSA鍵で署名してください。",
    message: keyFault,
    help: () => "新しいセレクタで2048ビットの鍵を作成し、その鍵での署名に切り替えてから、この鍵を失効させてください。",
  },
  "dkim/short-key": {
    title: "DKIMの鍵が2048ビット未満です",
    why: "1024ビットの鍵はまだ認められていますが、2048ビットが推奨されています。",
    fix: "次に鍵を入れ替えるときに、2048ビットにしてください。",
    message: keyFault,
    help: () => "次に鍵を入れ替えるときに、2048ビットの鍵を作成してください。",
  },
  "dkim/hash": {
    title: "DKIMの鍵がSHA-256を許可していません",
    why: "SHA-1の署名はもう認められないため、この鍵による署名はすべて無効になります。",
    fix: "鍵レコードから h= を削除するか、sha256 を指定してください。",
    message: keyFault,
    help: () => "鍵レコードから h= を削除するか、h=sha256 にしてください。",
  },
  "dkim/service": {
    title: "DKIMの鍵がメール用ではありません",
    why: "s= に指定されたサービスにメールが含まれないため、メールの検証ではこの鍵が無視されます。",
    fix: "鍵レコードから s= を削除するか、email を指定してください。",
    message: keyFault,
    help: () => "鍵レコードから s= を削除するか、s=email にしてください。",
  },
  "dkim/testing": {
    title: "DKIMの鍵がテスト用になっています",
    why: "t=y は、このドメインがDKIMをテストしているだけであることを受信側に伝えます。",
    fix: "テストが終わったら t=y を削除してください。",
    message: keyFault,
    help: () => "テストが終わったら、鍵レコードから t=y を削除してください。",
  },
  "dkim/removed-tag": {
    title: "DKIMの鍵にDomainKeysのタグがあります",
    why: "g= は、DKIMの前身であるDomainKeysで鍵の用途を制限するタグです。DKIMでは無視されるため、制限になりません。",
    fix: "鍵レコードから g= を削除してください。",
    message: keyFault,
    help: () => "鍵レコードから g= を削除してください。受信側では無視されます。",
  },
  "dkim/target-missing": {
    title: "DKIMのCNAMEの先に鍵がありません",
    why: "このセレクタは配信サービスの鍵の別名ですが、その先に鍵がありません。契約が終わっているか、まだ有効になっていません。",
    fix: "サービス側でDKIMを有効にするか、CNAMEの先を直すか、CNAMEを削除してください。",
    message: ({ selector, domain, alias }) =>
      `${domain} のDKIMセレクタ ${selector} は ${alias} の別名ですが、そこに鍵がありません`,
    help: () =>
      "使い始めたばかりであれば、サービス側でDKIMを有効にしてください。そうでなければCNAMEの先を直し、サービスを使っていない場合はCNAMEを削除してください。",
  },
};
