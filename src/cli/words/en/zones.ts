import type { ZonesCommandWords } from "../zones.ts";

const SOURCES = {
  zone: "as these files say",
  outside: "these files do not say: ask the world",
  "not-evaluated": "these files may say, but in a form that Mailworthy does not evaluate",
} as const;

export const zonesEn: ZonesCommandWords = {
  name: "Name",
  type: "Type",
  ttl: "TTL",
  data: "Data",
  where: "Where",
  answered: (rcode, source) => `${rcode} (${source}: ${SOURCES[source]})`,
};
