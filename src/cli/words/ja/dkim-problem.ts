import type { DkimNote, DkimProblem, SignatureFault } from "../../../mail/dkim/problem.ts";
import { faultText } from "../../../rules/words/ja/record-faults.ts";
import { excerpt } from "../../../text/printable.ts";
import { troubleText } from "./trouble.ts";

/** 署名を検証できない理由。 */
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

/** 署名そのものの誤り（RFC 6376 §3.5）。 */
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

/** DKIMについての注記。 */
export function dkimNoteText(note: DkimNote): string {
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
