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
    why: "バウンスメールや返信は、ドメイン名そのもののIPアドレス（多くはメールを受け取らないウェブサーバー）に送られます。大量送信の場合は警告になります。",
    fix: "ドメインのメールを受け取るサーバーを指すMXレコードを追加してください。",
    message: ({ domain }) => `${domain} にMXレコードがないため、バウンスメールや返信が確実には届きません`,
    help: ({ domain }) => `${domain} に、メールを受け取るサーバーを指すMXレコードを追加してください。`,
  },
  "mx/no-return-path": {
    title: "送信ドメインに、メールを返す先がありません",
    why: "MXもIPアドレスもないドメインからのメールは、Postfix（reject_unknown_sender_domain）やExim（verify = sender）、多くの大手の受信側に拒否されます。",
    fix: "ドメインのメールを受け取るサーバーを指すMXレコードを追加してください。",
    message: ({ domain }) =>
      `${domain} にはMXレコードもIPアドレスもないため、このドメインのメールには誰も返信できません`,
    help: ({ domain }) =>
      `${domain} に、バウンスメールや返信を受け取るサーバーを指すMXレコードを追加してください。ないままでは、受信側に拒否されます。`,
  },
  "mx/null-of-sender": {
    title: "送信ドメインにnull MXがあります",
    why: "null MXは「メールを受け取らない」という宣言です。受信側はこれを理由に拒否してよいことになっており（550 5.7.27）、PostfixもEximも拒否します。",
    fix: "null MX（0 .）の代わりに、バウンスメールや返信を受け取るサーバーのMXを公開するか、別のドメインで送信してください。",
    message: ({ domain }) => `${domain} はリストでは送信元ですが、null MXで「メールを受け取らない」と宣言しています`,
    help: ({ domain }) =>
      `${domain} のnull MX（0 .）を、バウンスメールや返信を受け取るサーバーのMXに置き換えてください。送信に使わないドメインなら、リストに sends=no と書いてください。`,
  },
  "mx/loopback-only": {
    title: "MXがループバックアドレスだけを指しています",
    why: "127.0.0.1 には誰も配送できません。Eximはそのような差出人を「返信できない」とみなして拒否します。",
    fix: "公開されたIPアドレスを持つサーバーをMXに指定してください。メールを受け取らないドメインなら、null MX（0 .）で宣言できます。",
    message: ({ domain, exchanges }) =>
      `${domain} 宛てのメールの行き先がループバックアドレスだけです（${exchanges.join("、")}）`,
    help: ({ domain }) =>
      `${domain} のMXに、公開されたIPアドレスを持つサーバーを指定してください。このままでは、差出人を確認する受信側に拒否されます。`,
  },
};
