import type { CategoryWords } from "../words.ts";

export const mx: CategoryWords<"mx"> = {
  "mx/removed": {
    title: "MXレコードが削除されました",
    why: "MXがないとドメインはメールを受け取れません。返信、バウンスメール、苦情が届かなくなり、受信側の信用も下がります。",
    fix: "MXレコードを元に戻すか、メールを受け取らない名前にはnull MX（0 .）を公開してください。",
    message: ({ domain, before }) => `この変更で ${domain} のMXレコード（${before.join("、")}）が削除されます`,
    help: ({ domain }) =>
      `MXレコードを元に戻してください。${domain} で今後メールを受け取らない場合は、代わりにnull MX（MX 0 .）を公開してください。`,
  },
  "mx/target-missing": {
    title: "MXの指す名前にIPアドレスがありません",
    why: "このドメイン宛のメールがそのサーバーに配送できず、バウンスメールや返信が失われたり遅れたりします。",
    fix: "MXレコードの名前を直すか、その名前に必要なAまたはAAAAレコードを追加してください。",
    message: ({ domain, exchange }) =>
      `${domain} のMXは ${exchange} を指していますが、この名前にはIPアドレスがありません`,
    help: ({ exchange, literal }) =>
      literal === null
        ? `名前を直すか、${exchange} にAまたはAAAAレコードを追加してください。`
        : `MXにはIPアドレスではなく名前を書きます。${literal} にAレコードで名前を付け、MXにはその名前を書いてください。`,
  },
  "mx/null-beside-others": {
    title: "null MXとほかのMXレコードが混在しています",
    why: "null MXは「メールを受け取らない」という宣言です。ほかのMXと並んでいると、どちらに従うかは送信側によって異なります。",
    fix: "null MX（0 .）か、ほかのMXレコードのどちらかを削除してください。",
    message: ({ domain, others }) =>
      `${domain} に、null MX（メールを受け取らない宣言）と ${others.join("、")} が並んでいます`,
    help: ({ domain }) =>
      `${domain} でメールを受け取る場合はnull MXを、受け取らない場合はほかのMXレコードを削除してください。`,
  },
  "mx/target-is-cname": {
    title: "MXが別名（CNAME）を指しています",
    why: "MXに書く名前には、それ自身のAまたはAAAAレコードが必要です。CNAMEをたどらない送信側もあります。",
    fix: "MXには、別名ではなくサーバー本来の名前を書いてください。",
    message: ({ domain, exchange, alias }) =>
      `${domain} のMXは ${exchange} を指していますが、これは ${alias} の別名（CNAME）です`,
    help: ({ exchange, alias }) => `MXに ${alias} を直接書くか、${exchange} にAまたはAAAAレコードを設定してください。`,
  },
  "mx/none": {
    title: "送信ドメインにMXがありません",
    why: "バウンスメールや返信の届け先がありません。メールを受け取らないドメインからのメールを拒否する受信側もあります。大量送信の場合は警告になります。",
    fix: "このドメインのメールを受け取るサーバーの名前を、MXレコードに設定してください。",
    message: ({ domain, nullMx }) =>
      nullMx
        ? `${domain} はリストではメールを送信しますが、null MXで「受け取らない」と宣言しています。このため受信側に拒否されることがあります`
        : `${domain} にMXレコードがないため、バウンスメールや返信が確実には届きません`,
    help: ({ domain }) => `${domain} に、メールを受け取るサーバーの名前を書いたMXレコードを追加してください。`,
  },
};
