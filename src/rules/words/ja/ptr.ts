import { familyOf, type IpText } from "../../../ip/ip.ts";
import { isAddressName } from "../../../mail/reverse/address-name.ts";
import type { CategoryWords } from "../words.ts";
import { privateText } from "./private.ts";

const typeOf = (ip: IpText): string => (familyOf(ip) === 6 ? "AAAA" : "A");

/** DNSのルート、またはIPアドレスの文字列。 */
function isNoName(names: readonly string[]): boolean {
  return names.every((name) => name === "." || isAddressName(name));
}

export const ptr: CategoryWords<"ptr"> = {
  "ptr/missing": {
    title: "送信元IPアドレスに逆引き（PTR）がありません",
    why: "Gmail、Outlook、GMXをはじめ多くの受信側は、PTRレコードのないIPアドレスからのメールを拒否または保留します。",
    fix: "IPアドレスの管理者（通常はホスティング会社。コントロールパネルで設定できることもあります）に、PTRをサーバーの名前に設定してもらってください。",
    message: ({ ip }) => `${ip} に逆引き（PTRレコード）がありません`,
    help: ({ ip, private: unseen }) =>
      unseen === true
        ? privateText(ip)
        : `${ip} のPTRを、メールサーバー自身の名前（HELOで名乗る名前）に設定してください。設定するのはIPアドレスの管理者で、通常はホスティング会社です。`,
  },
  "ptr/not-confirmed": {
    title: "逆引きした名前が元のIPアドレスに戻りません",
    why: "逆引きの名前は、その名前を正引きして同じIPアドレスに戻らなければ証明になりません。受信側は両方向を確認します。",
    fix: "PTRの名前のAまたはAAAAレコードにそのIPアドレスを追加するか、すでにそのIPアドレスを持つ名前にPTRを変更してください。",
    message: ({ ip, names, meant }) =>
      meant !== null
        ? `${ip} のPTRレコードに末尾のドットがありません。${meant} のつもりが ${names.join("、")} になっています`
        : isNoName(names)
          ? `${ip} のPTRレコードは ${names.join("、")} となっており、名前ではないため正引きできません`
          : `${ip} の逆引きは ${names.join("、")} ですが、その名前を正引きしても ${ip} になりません`,
    help: ({ ip, names, meant }) =>
      meant !== null
        ? `PTRレコードの名前を、末尾にドットを付けて ${meant}. と書いてください。設定するのはIPアドレスの管理者です。`
        : isNoName(names)
          ? `${ip} のPTRを、メールサーバー自身の名前（正引きするとこのIPアドレスになるもの）に変更してください。`
          : `${names[0] ?? ""} に${typeOf(ip)}レコード ${ip} を追加するか、すでにこのIPアドレスを持つ名前にPTRを変更してください。`,
  },
  "ptr/partly-confirmed": {
    title: "複数の逆引きの名前のうち、元のIPアドレスに戻らないものがあります",
    why: "受信側は複数の名前から順不同に1つを選びます。戻らない名前が選ばれた接続だけが拒否され、原因が分かりにくくなります。",
    fix: "その名前のPTRレコードを削除するか、その名前にIPアドレスを追加してください。",
    message: ({ ip, astray, others }) =>
      `${ip} の逆引きのうち ${astray.join("、")} は、正引きしても ${ip} になりません（${others.join("、")} は一致します）`,
    help: ({ ip, astray }) =>
      `${astray.join("、")} のPTRレコードを削除してもらうか、その名前に${typeOf(ip)}レコード ${ip} を追加してください。逆引きの名前は1つにすることをお勧めします。`,
  },
  "ptr/generic-name": {
    title: "逆引きの名前が自動生成のように見えます",
    why: "10-113-0-203.dynamic.example.net のような名前は家庭用回線とみなされ、拒否する受信側もあります。",
    fix: "mail.example.com のような独自の名前をPTRに設定するよう、ホスティング会社に依頼してください。",
    message: ({ ip, names }) => `${ip} の逆引き ${names.join("、")} は、事業者が自動生成した名前のように見えます`,
    help: ({ ip }) =>
      `${ip} のPTRをメールサーバー自身の名前にするよう、ホスティング会社に依頼してください。自動生成の名前を拒否する受信側もあるため、変更をお勧めします。`,
  },
  "ptr/multiple-names": {
    title: "1つのIPアドレスに逆引きの名前が複数あります",
    why: "受信側は複数のPTRから順不同に1つを選ぶため、HELOで名乗る名前と一致しないことがあります。",
    fix: "送信元IPアドレスごとにPTRレコードを1つだけにしてください。",
    message: ({ ip, names }) => `${ip} に逆引きの名前が${names.length}個あります：${names.join("、")}`,
    help: () => "サーバーがHELOで名乗る名前のPTRレコードだけを残し、ほかは削除してください。",
  },
  "ptr/invalid-name": {
    title: "逆引きの名前がホスト名として正しくありません",
    why: "アンダースコアを含む名前、ドットのない名前、IPアドレスそのものはホスト名ではなく、逆引きがないものとして扱う受信側もあります。",
    fix: "PTRは、英数字とハイフンだけの完全なホスト名に設定してください。",
    message: ({ ip, names }) => {
      const [first = ""] = names;
      if (names.every((name) => name === "."))
        return `${ip} のPTRレコードがDNSのルート（.）を指しており、ホスト名ではありません`;
      if (isAddressName(first))
        return `${ip} の逆引きがIPアドレスの文字列 ${first} になっており、正しいホスト名ではありません`;
      return `${ip} の逆引き ${names.slice(0, 5).join("、")} は、正しいホスト名ではありません`;
    },
    help: ({ ip }) =>
      `${ip} のPTRを mail.example.com のような英数字とハイフンだけの完全な名前にするよう、ホスティング会社に依頼してください。`,
  },
};
