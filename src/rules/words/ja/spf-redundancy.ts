import type { CategoryWords } from "../words.ts";
import { noticed } from "./spf-terms.ts";

/** 効果のない項。 */
export const spfRedundancy = {
  "spf/ignored-terms": noticed({
    title: "効果のない項があります",
    why: "all より後ろの項は評価されません。また、redirect は all がない場合にだけ有効です。",
    fix: "all の前に移すか、削除してください。",
    message: ({ term, by, why }) =>
      why === "after-all"
        ? `${term} は効果がありません（${by} より後ろは評価されません）`
        : `${term} は効果がありません（redirect は all がない場合にだけ有効です）`,
    help: ({ term, by, why }) =>
      why === "after-all"
        ? `有効にしたい場合は ${term} を ${by} の前に移し、そうでなければ削除してください。`
        : `相手のドメインのサーバーからも送信する場合は、${by} の前に ${term.replace(/^redirect=/i, "include:")} と書いてください。そうでなければ ${term} を削除してください。`,
  }),
  "spf/duplicate-term": noticed({
    title: "同じ項が2回書かれています",
    why: "DNSの参照を2回消費することがあり、意味もありません。",
    fix: "一方を削除してください。",
    message: ({ term, domain }) => `${domain} のSPFに ${term} が2回書かれています`,
    help: () => "一方を削除してください。",
  }),
  "spf/unreachable-term": noticed({
    title: "前の項があるため、評価されない項があります",
    why: "最初に一致した項で決まります。手前に広い範囲があると、この項のIPアドレスはすべてそちらに一致します。",
    fix: "広い範囲の前に移してください。",
    message: ({ term, by }) => `${term} は一致することがありません（手前の ${by} に含まれています）`,
    help: ({ term, by }) => `${term} を ${by} の前に移してください。`,
  }),
  "spf/overlapping-range": noticed({
    title: "ほかのネットワークに含まれるネットワークがあります",
    why: "意味がなく、レコードが長くなるだけです。",
    fix: "内側のネットワークを削除してください。",
    message: ({ term, by }) => `${term} は ${by} に含まれています`,
    help: ({ term }) => `${term} を削除してください。`,
  }),
  "spf/private-range": noticed({
    title: "SPFにプライベートネットワークがあります",
    why: "プライベートアドレスからのメールが受信側に届くことはありません。",
    fix: "項を削除してください。",
    message: ({ term }) => `${term} はプライベートネットワークで、ここから受信側にメールが届くことはありません`,
    help: ({ term }) => `${term} を削除してください。`,
  }),
} satisfies Partial<CategoryWords<"spf">>;
