import type { CategoryWords } from "../words.ts";

const kindText = (kind: string): string => (kind === "return-path" ? "リターンパス" : kind.toUpperCase());

export const zone: CategoryWords<"zone"> = {
  "zone/cname-beside-others": {
    title: "CNAMEとほかのレコードが混在しています",
    why: "CNAMEのある名前にほかのレコードは置けません。サーバーがゾーンを読み込まないか、どちらか一方しか応答しません。",
    fix: "CNAMEを削除するか、その名前のほかのレコードをすべて削除してください。",
    message: ({ name, types }) =>
      `${name} にCNAMEと ${types.join("、")} が並んでいます。サーバーがゾーンを拒否するか、どちらか一方しか応答しません`,
    help: ({ name }) => `${name} のCNAMEを削除するか、ほかのレコードをすべて削除してください。`,
  },
  "zone/delegation-hides-mail": {
    title: "委任によってメールのレコードが隠れています",
    why: "NSレコードより下の名前について、このゾーンは応答しません。そこに書いたMX、SPF、DKIM、DMARCのレコードは使われません。",
    fix: "レコードを委任先のゾーンに移すか、NSレコードを削除してください。",
    message: ({ name, hidden }) =>
      `${name} の委任によって、このゾーンのメールのレコード${hidden.count}件が隠れています：${hidden.first.join("; ")}`,
    help: ({ name }) => `レコードを ${name} の委任先サーバーのゾーンに移すか、${name} のNSレコードを削除してください。`,
  },
  "zone/record-shadowed": {
    title: "メールのレコードが別のレコードに隠されています",
    why: "レコードはファイルに残っていますが、別のレコードが先に応答します。ワイルドカードは実在する名前には応答せず、DNAMEや独立したゾーンはその下を隠します。",
    fix: "その名前自体に同じレコードを書くか、手前にあるレコードを削除してください。",
    message: (shadowed) =>
      shadowed.by === "dname"
        ? `${shadowed.name} のDNAMEによって、その下のメールのレコード${shadowed.hidden.count}件が隠れています：${shadowed.hidden.first.join("; ")}`
        : `新しい ${shadowed.record} が優先されるため、${shadowed.name} の${kindText(shadowed.kind)}レコード（${shadowed.before.join("、")}）が失われます`,
    help: (shadowed) => {
      switch (shadowed.by) {
        case "dname":
          return "レコードをDNAMEの先に移すか、DNAMEを削除してください。";
        case "zone":
          return `${shadowed.owner} は独立したゾーンになりました。レコードをそちらに書いてください。`;
        case "record":
          return `ワイルドカードは実在する名前には応答しません。${shadowed.name} 自体に同じレコードを書いてください。`;
      }
    },
  },
  "zone/name-deleted": {
    title: "メール配信サービスのリターンパスが削除されました",
    why: "配信サービスはこの名前をバウンスメールの宛先に使います。なくなるとSPFが失敗するか、DMARCの条件を満たさなくなります。",
    fix: "サービスを使っている場合は、CNAMEを元に戻してください。",
    message: ({ name, before }) =>
      `この変更で、メール配信サービスのリターンパス ${name}（${before.join("、")}）が削除されます`,
    help: ({ domain }) => `サービスがまだ ${domain} のメールを送信している場合は、CNAMEを元に戻してください。`,
  },
  "zone/missing-final-dot": {
    title: "名前の末尾のドットがありません",
    why: "末尾にドットのない名前にはゾーン名が付け足されます。レコードが見つからないか、存在しない名前を指します。",
    fix: "名前の末尾にドットを付けるか、ゾーンからの相対名で書いてください。",
    message: ({ record, written, meant }) =>
      `${record}：ゾーン名が付け足されて ${written} になっています。正しくは ${meant} と思われます`,
    help: ({ meant }) => `末尾のドットを付けて ${meant}. と書いてください。`,
  },
};
