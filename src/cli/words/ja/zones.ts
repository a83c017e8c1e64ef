import type { ZonesCommandWords } from "../zones.ts";

const SOURCES = {
  zone: "これらのファイルの内容です",
  outside: "これらのファイルには記述がなく、外部のDNSに問い合わせる必要があります",
  "not-evaluated": "これらのファイルに記述がある可能性がありますが、Mailworthyでは評価しない形式です",
} as const;

export const zonesJa: ZonesCommandWords = {
  name: "名前",
  type: "種類",
  ttl: "TTL",
  data: "値",
  where: "場所",
  answered: (rcode, source) => `${rcode}（${source}：${SOURCES[source]}）`,
};
