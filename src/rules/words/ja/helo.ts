import { familyOf } from "../../../ip/ip.ts";
import type { CategoryWords } from "../words.ts";

export const helo: CategoryWords<"helo"> = {
  "helo/not-resolving": {
    title: "HELOの名前にIPアドレスがありません",
    why: "SMTPではHELOの名前が名前解決できることが必要です。解決できない名前は、多くのサーバー（Postfixの reject_unknown_helo_hostname など）に拒否されます。",
    fix: "HELOの名前にAまたはAAAAレコードを追加するか、名前解決できる名前を名乗るようにサーバーを設定してください。",
    message: ({ helo, mx }) =>
      mx
        ? `HELOの名前 ${helo} にはMXレコードだけがあり、IPアドレスがありません`
        : `HELOの名前 ${helo} にIPアドレスがありません`,
    help: ({ helo }) =>
      `${helo} にAまたはAAAAレコードを追加するか、名前解決できる名前を名乗るようにサーバーを設定してください。`,
  },
  "helo/mismatch": {
    title: "HELOの名前と送信元IPアドレスが一致しません",
    why: "HELOの名前、PTRの名前、IPアドレスがすべて一致しているサーバーは、迷惑メールフィルターで有利に評価されます。",
    fix: "HELOの名前を正引きすると送信元IPアドレスになり、そのIPアドレスのPTRがHELOの名前になるようにしてください。",
    message: ({ ip, helo, addresses }) =>
      addresses.length === 0
        ? `${ip} は ${helo} と名乗りますが、この名前には${familyOf(ip) === 6 ? "IPv6" : "IPv4"}アドレスがありません`
        : `${ip} は ${helo} と名乗りますが、この名前のIPアドレスは ${addresses.join("、")} です`,
    help: ({ ip, helo }) =>
      `${helo} の${familyOf(ip) === 6 ? "AAAA" : "A"}レコードに ${ip} を追加するか、このIPアドレス専用のHELOの名前を設定してください。`,
  },
  "helo/spf-fail": {
    title: "HELOの名前がSPFで認証されません",
    why: "バウンスメール（不達通知）には差出人アドレスがないため、受信側はHELOの名前だけで判断します。",
    fix: "HELOの名前に、自分のIPアドレスを認めるSPFレコードを公開してください：v=spf1 a -all",
    message: ({ ip, helo, result, assumed }) =>
      `${assumed ? "HELOで名乗ると仮定した逆引きの名前" : "HELOの名前"} ${helo} のSPFは ${ip} を認めていません（SPFの結果：${result}）`,
    help: ({ ip, helo, assumed }) =>
      `${helo} に v=spf1 a -all を公開し、${ip} をその名前のIPアドレスに含めてください。${assumed ? "サーバーが別の名前を名乗る場合は、リストに書いてください（helo=…）。" : ""}`,
  },
  "helo/invalid-name": {
    title: "HELOがホスト名になっていません",
    why: "アンダースコアを含むHELOの名前はEximに、IPアドレスだけのHELOやドメイン名のないHELOはPostfixに拒否されます。角括弧で囲んだIPアドレスも、迷惑メールフィルターで不利に評価されます。",
    fix: "英数字とハイフンだけの完全な名前で、正引きするとサーバーのIPアドレスになるものを名乗るように設定してください。",
    message: ({ helo, is, own }) => {
      const strange = own === false ? "（送信元のIPアドレスでもありません）" : "";
      switch (is) {
        case "literal":
          return `サーバーは名前ではなく、角括弧で囲んだIPアドレス ${helo} を名乗ります${strange}`;
        case "address":
          return `サーバーは名前ではなく、IPアドレス ${helo} を名乗ります${strange}`;
        case "label":
          return `サーバーは ${helo} と名乗りますが、これは完全な名前（ドメイン名を含む名前）ではありません`;
        case "name":
          return `HELOの名前 ${helo} はホスト名として正しくありません`;
      }
    },
    help: ({ is }) =>
      is === "name"
        ? "英数字とハイフンだけの名前（アンダースコアは使えません）で、正引きするとサーバーのIPアドレスになるものを名乗るように設定してください。逆引き（PTR）と同じ名前が最適です。"
        : "サーバー自身の名前を名乗るように設定してください。IPアドレスの逆引き（PTR）と同じ名前が最適です。",
  },
};
