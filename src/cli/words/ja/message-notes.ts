import { trustOf, type MessageNote, type Oddity, type UnsubscribeFault } from "../../../mail/message/note.ts";
import { faultText } from "../../../rules/words/ja/record-faults.ts";
import { excerpt } from "../../../text/printable.ts";
import { dkimNoteText } from "./dkim-problem.ts";
import { dmarcNoteText } from "./dmarc-problem.ts";

/** メールについての注記。 */
export function noteText(note: MessageNote): string {
  switch (note.code) {
    case "record":
      return faultText(note.fault);
    case "dkim":
      return dkimNoteText(note.note);
    case "dmarc":
      return dmarcNoteText(note.note);
    case "oddity":
      return oddityText(note.oddity);
    case "differs":
      return `${note.method} は現在 ${note.now} ですが、受信時には ${note.by ?? "受信側"} が ${note.then} と記録しています`;
    case "no-source":
      return "外部のIPアドレスを示すReceivedヘッダーがありません。--ip（および --helo）で指定してください";
    case "unreadable-source":
      return `上から${note.number}番目のReceivedヘッダー${note.by === null ? "" : `（${excerpt(note.by, 80)}）`}に、メールを渡したホストのIPアドレスがありません。それより下は偽造の可能性があるため、--ip（および --helo）で指定してください`;
    case "gateway":
      return `このメールは ${note.gateway.name} を経由しています。ご利用の受信フィルターであれば、--trust ${trustOf(note.gateway)} を指定すると、その手前のIPアドレスを判定します`;
    case "source-differs":
      return `送信元のIPアドレスが、Receivedヘッダーでは ${note.ip}、${note.field} では ${excerpt(note.other, 60)} です。どちらかは受信側のサーバーが書いたものではありません（正しいほうを --ip で指定してください）`;
    case "unsubscribe":
      return unsubscribeText(note.fault);
    case "no-return-path":
      return "Return-Pathがありません。MAIL FROM（エンベロープFrom）を --mail-from で指定してください";
    case "several-return-paths":
      return `Return-Pathが${note.fields}個あります。いちばん上のものを使います`;
  }
}

function unsubscribeText(fault: UnsubscribeFault): string {
  const wanted = "GmailとYahooは、大量送信者にワンクリックでの購読解除（RFC 8058）を求めています";
  switch (fault) {
    case "none":
      return `一斉配信メールですが、List-Unsubscribeがありません。${wanted}`;
    case "no-https":
      return `List-Unsubscribeにhttpsのアドレスがありません。${wanted}`;
    case "no-post":
      return `List-Unsubscribe-Post: List-Unsubscribe=One-Click がありません。${wanted}`;
    case "not-signed":
      return `List-UnsubscribeとList-Unsubscribe-Postを対象に含む有効なDKIM署名がありません（RFC 8058 §4）。${wanted}`;
  }
}

function oddityText(oddity: Oddity): string {
  switch (oddity.code) {
    case "no-body":
      return "ヘッダーの後に空行がなく、本文がありません";
    case "nul":
      return "RFC 5322で禁止されているNULバイトが含まれています";
    case "lone-cr":
      return "RFC 5322で禁止されている単独のCRが含まれています";
    case "mixed-line-ends":
      return "改行にCRLFとLFが混ざっています。すべてCRLFとみなして署名を検証します";
    case "large-header":
      return `ヘッダーが${oddity.mebibytes}MiBを超えるため、残りは読み取りません`;
    case "no-field":
      return `ヘッダーの形ではない行があります（名前の後にコロンがありません）：${excerpt(oddity.line, 60)}`;
    case "no-fields":
      return `ヘッダーの形ではない行が${oddity.lines.toLocaleString("ja-JP")}行あります`;
    case "many-fields":
      return `ヘッダーが${oddity.lines.toLocaleString("ja-JP")}個を超えるため、残りは読み取りません`;
  }
}
