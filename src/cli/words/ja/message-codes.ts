import type { DkimNote, DkimProblem, SignatureFault } from "../../../mail/dkim/problem.ts";
import type { DmarcNote, DmarcProblem, DmarcUnchecked, SpfUnchecked } from "../../../mail/dmarc/problem.ts";
import type { IprevProblem } from "../../../mail/message/iprev.ts";
import { trustOf, type MessageNote, type Oddity, type UnsubscribeFault } from "../../../mail/message/note.ts";
import type { SpfProblem } from "../../../mail/spf/problem.ts";
import { faultText } from "../../../rules/words/ja/record-faults.ts";
import { excerpt } from "../../../text/printable.ts";
import { spfProblemText } from "./spf-problem.ts";
import { troubleText } from "./trouble.ts";

function uncheckedText({ code }: SpfUnchecked): string {
  switch (code) {
    case "no-ip":
      return "送信元のIPアドレスが分かりません";
    case "no-sender":
      return "MAIL FROM（エンベロープFrom）が分かりません";
    case "no-helo":
      return "MAIL FROMが空で、HELOの名前も分かりません";
  }
}

function dmarcUncheckedText(unchecked: DmarcUnchecked): string {
  return unchecked.code === "no-body" ? "本文がないためDKIMを検証できません" : uncheckedText(unchecked);
}

export function spfText(problem: SpfProblem | SpfUnchecked): string {
  switch (problem.code) {
    case "no-ip":
    case "no-sender":
    case "no-helo":
      return uncheckedText(problem);
    default:
      return spfProblemText(problem);
  }
}

export function dkimProblemText(problem: DkimProblem): string {
  switch (problem.code) {
    case "signature":
      return signatureText(problem.fault);
    case "not-verified":
      return `残りの署名${problem.rest.toLocaleString("ja-JP")}個は検証していません（${problem.max}個まで検証します）`;
    case "rsa-sha1":
      return "rsa-sha1の署名はもう認められません（RFC 8301 §3.1）";
    case "key-not-fetched":
      return `鍵を取得できませんでした：${troubleText(problem.trouble)}`;
    case "name-too-long":
      return "セレクタとドメインを合わせた名前が、DNSの上限より長くなります";
    case "no-key":
      return problem.gone
        ? `${problem.name} という名前が存在せず、鍵がありません`
        : `${problem.name} にTXTレコードがなく、鍵がありません`;
    case "empty-key":
      return "レコードに鍵が含まれていません";
    case "key":
      return faultText(problem.fault);
    case "other-type":
      return `署名の a=${problem.algorithm} が、鍵の種類 k=${problem.type} と合いません`;
    case "strict-identity":
      return "鍵の t=s により、i= のドメインは d= と同じでなければなりません";
    case "expired":
      return `署名の有効期限（${problem.at}）が切れています`;
    case "length":
      return `l=${problem.length} が、本文の長さ${problem.body}バイトを超えています`;
    case "no-body":
      return "ヘッダーだけのため検証できません（署名の検証にはメール全体が必要です）";
    case "body-changed":
      return "署名後に本文が変更されています（ハッシュが bh= と一致しません）";
    case "header-changed":
      return "署名後に署名対象のヘッダーが変更されたか、鍵が署名時のものと異なります";
  }
}

function signatureText(fault: SignatureFault): string {
  switch (fault.code) {
    case "tag-list":
      return `${faultText(fault.fault)}（${fault.column}文字目）`;
    case "missing-tags":
      return `必須のタグがありません：${fault.tags.map((tag) => `${tag}=`).join("、")}`;
    case "version":
      return `v=${excerpt(fault.value, 20)} は正しくありません（v=1 と書きます）`;
    case "algorithm":
      return `a=${excerpt(fault.value, 40)} というアルゴリズムはDKIMにありません`;
    case "canonicalization":
      return `c=${excerpt(fault.value, 40)} は正しくありません（simple か relaxed、またはその2つをスラッシュで区切って書きます）`;
    case "query":
      return `q=${excerpt(fault.value, 40)} は使えません（dns/txt だけが有効です）`;
    case "domain":
      return `d=${excerpt(fault.value, 80)} は正しいドメイン名ではありません`;
    case "selector":
      return `s=${excerpt(fault.value, 80)} は正しいセレクタではありません`;
    case "identity":
      return `i=${excerpt(fault.value, 80)} のドメインが、d=${fault.domain} またはその下位ではありません`;
    case "from-not-signed":
      return "h= に From がありません（From は必ず署名の対象にします）";
    case "body-hash":
      return "bh= がBase64のハッシュとして正しくありません";
    case "not-base64":
      return "b= がBase64として正しくありません";
    case "number":
      return `${fault.tag}=${excerpt(fault.value, 40)} は${fault.tag === "l" ? "バイト数" : "秒数"}として正しくありません`;
    case "expires-before":
      return "x= が t= より後になっていません";
  }
}

export function dmarcProblemText(problem: DmarcProblem): string {
  switch (problem.code) {
    case "no-from":
      return "From（差出人）のヘッダーがありません";
    case "fragment":
      return "ヘッダーの一部だけで、From（差出人）が含まれていません";
    case "several-from":
      return `From（差出人）のヘッダーが${problem.fields}個あります（1個だけにする必要があります）`;
    case "empty-from":
      return "From（差出人）にメールアドレスがありません";
    case "several-domains":
      return "From（差出人）に複数のドメインのメールアドレスがあります";
    case "unknown-domain":
      return "From（差出人）のドメインが、DNSで問い合わせできない名前です";
    case "dns":
      return `_dmarc.${problem.at}：${troubleText(problem.trouble)}`;
    case "several-records":
      return `_dmarc.${problem.at} にDMARCレコードが${problem.records}個あり、1つもないものとして扱われます`;
    case "no-record":
      return `${problem.author} にも上位のドメインにもDMARCレコードがありません`;
    case "unusable":
      return `${problem.at} のレコードを適用できません`;
    case "open":
      return `${problem.domain} の${problem.by.toUpperCase()}を確認できませんでした`;
    case "fail": {
      const named = problem.passed.map(({ by, domain }) => `${by} ${domain}`).join("、");
      const failed =
        named === ""
          ? "SPFもDKIMも認証されませんでした"
          : `認証されたドメイン（${named}）が、差出人のドメイン ${problem.author} と一致しません`;
      return problem.unchecked === null ? failed : `${failed}（ただし、${dmarcUncheckedText(problem.unchecked)}）`;
    }
  }
}

export function iprevProblemText(problem: IprevProblem): string {
  switch (problem.code) {
    case "no-ip":
      return "送信元のIPアドレスが分かりません";
    case "no-reverse":
      return "IPアドレスに逆引き（PTR）がありません";
    case "not-confirmed":
      return "逆引きの名前を正引きしても、元のIPアドレスに戻りません";
    case "unknown":
      return troubleText(problem.trouble);
  }
}

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

function dkimNoteText(note: DkimNote): string {
  switch (note.code) {
    case "several-records":
      return `${note.name} にTXTレコードが${note.records}個あります（1個だけにします）`;
    case "testing":
      return "鍵の t=y により、DKIMをテスト中です。受信側に結果を無視されることがあります";
    case "unsigned-rest":
      return `l=${note.length} のため、本文の${note.octets.toLocaleString("ja-JP")}バイトは署名されていません。誰かが書き加えた可能性があります`;
    case "open-length":
      return "l= があるため、誰でも本文に書き加えることができます";
    case "future":
      return `署名日時が未来です（t= は ${note.at}）`;
  }
}

function dmarcNoteText(note: DmarcNote): string {
  switch (note.code) {
    case "testing":
      return "t=y により、テスト中です。受信側はポリシーより1段階緩く対応します";
    case "other-organization":
      return `RFC 7489に従う受信側では、組織ドメインが ${note.now} ではなく ${note.old} になります`;
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
