import type { PageSpfWords } from "../page-spf.ts";
import { num } from "./numbers.ts";

export const pageSpfJa: PageSpfWords = {
  title: "SPF：DNS 参照回数、構成、送信を許可しているアドレス",
  intro: (lookups, voids) =>
    `RFC 7208 により、1回の SPF 検証で許される DNS 参照は${num(lookups)}回まで、そのうちレコードの見つからない参照は${num(voids)}回までです。これを超えると、どの送信元からのメールも受信側でエラーとなります。`,
  moreDomains: (n) => `参照回数の少ないドメインがほかに${num(n)}件あります。JSON レポートをご覧ください。`,
  lookups: (used, budget, before) =>
    `DNS 参照 ${used}/${budget}回${before === null || before === used ? "" : `（変更前 ${before}回）`}`,
  voids: (used, budget, before, family) =>
    `${family === null ? "" : `IPv${family}：`}レコードの見つからない参照 ${used}/${budget}回${before === null || before === used ? "" : `（変更前 ${before}回）`}`,
  others: "ほかに誰が送信できるかは、次の項により、メールの内容によって異なります。",
  idle: "一覧のアドレスはいずれもこれによって pass となりません",
  cost: (lookups) => `DNS 参照 ${num(lookups)}回`,
  redirectTo: "redirect 先",
  whoMaySend: "送信を許可しているアドレス",
  cannotBeListed: (detail) => `一覧を作成できません：${detail}`,
  added: (who) => `追加：${who}`,
  noLonger: (who) => `削除：${who}`,
  more: "… ほかにもあります（JSON レポートをご覧ください）",
};
