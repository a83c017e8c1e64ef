import type { RecordFault } from "../../../mail/record-problem.ts";

/** レコードの一部の誤り。文末の句点は付けない。 */
export function faultText(fault: RecordFault): string {
  switch (fault.code) {
    case "too-many-tags":
      return `タグが${fault.max}個を超えています`;
    case "empty-tag":
      return "このセミコロンの前のタグが空です";
    case "no-equals":
      return `${fault.text} に「=」がありません（名前=値 の形で書きます）`;
    case "bad-tag-name":
      return `${fault.text} はタグ名として正しくありません`;
    case "tag-twice":
      return `タグ ${fault.tag} が2回書かれています`;
    case "odd-character":
      return `${fault.tag}= に使えない文字 ${fault.character} が含まれています`;
    case "bad-value":
      return `${fault.tag}=${fault.value} は正しくありません（指定できる値：${fault.expected.join("、")}${fault.near === null ? "" : `。${fault.near} の誤りではありませんか`}）`;
    case "version-not-first":
      return "v=DKIM1 は先頭に書く必要があります";
    case "no-key":
      return "p= がなく、レコードに鍵が含まれていません";
    case "not-base64":
      return "p= がBase64として正しくありません";
    case "not-a-key":
      return fault.type === "rsa"
        ? "p= がDER形式のRSA公開鍵ではありません"
        : "p= が32バイトのEd25519公開鍵ではありません";
    case "too-many-bits":
      return `RSA鍵が${fault.bits}ビットあります（${fault.max}ビットまで確認します）`;
    case "weak-key":
      return `RSA鍵が${fault.bits}ビットしかありません（受信側は${fault.least}ビット未満の鍵を認めてはならないと定められています：RFC 8301）`;
    case "short-key":
      return `RSA鍵が${fault.bits}ビットです（${fault.least}ビットが推奨されています：RFC 8301）`;
    case "revoked":
      return "p= が空で、鍵が失効しています";
    case "testing":
      return "t=y により、DKIMをテスト中であると宣言しています";
    case "no-sha256":
      return "h= が、現在使われている唯一のハッシュであるsha256を許可していません（RFC 8301）";
    case "not-for-mail":
      return "s= に * も email もなく、メール用の鍵になっていません";
    case "domainkeys-g":
      return "g= は前身のDomainKeysのタグで、DKIMでは意味がありません（RFC 6376 §C.2）";
    case "no-policy":
      return fault.reports
        ? "p= がないため、受信側は p=none とみなします"
        : "p= と rua= がないため、受信側はこのレコードによるDMARCを適用しません";
    case "removed-tag":
      return `${fault.tag}= はDMARCから廃止されたタグで（RFC 9989）、新しい受信側では無視されます`;
    case "unknown-tag":
      return `${fault.tag}= はDMARCのタグではなく、無視されます${fault.near === null ? "" : `（${fault.near}= の誤りではありませんか）`}`;
    case "report-uri":
      return `${fault.tag}=${fault.uri} は「mailto:メールアドレス」の形ではありません`;
    case "report-size":
      return `${fault.uri} のサイズ制限は、DMARCから廃止されました（RFC 9989）`;
  }
}
