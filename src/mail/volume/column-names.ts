import { EXPORTS } from "./exports.ts";
import { plainLetters } from "./plain-letters.ts";

/** Headings of the day in people's own tables, in plain letters. */
const DAYS: readonly string[] = [
  ...["day", "date", "time", "timestamp", "time stamp", "date time", "datetime", "period", "interval"],
  ...[
    "send date",
    "sent date",
    "delivery date",
    "event date",
    "sent at",
    "send at",
    "sent on",
    "send time",
    "sent time",
  ],
  ...["datum", "tag", "zeitstempel", "versanddatum", "versandtag", "sendedatum", "gesendet am"],
  ...["jour", "date d envoi", "horodatage", "envoye le"],
  ...["fecha", "dia", "fecha de envio", "enviado el", "data", "giorno", "data di invio"],
  ...["日付", "日", "年月日", "日時", "送信日", "送信日時", "配信日", "配信日時"],
];

/** Headings of the count, the surest first: what was handed over for sending stands before what arrived. */
const COUNTS: readonly (readonly string[])[] = [
  ["count", "counts", "volume", "anzahl", "menge", "nombre", "cantidad", "numero", "件数", "通数"],
  [
    ...["sent", "send", "sends", "total sent", "emails sent", "messages sent", "mails sent", "number sent"],
    ...["sent emails", "sent messages", "sent mails", "sent count", "sent total", "number of emails sent"],
    ...["gesendet", "gesendete mails", "gesendete e mails", "gesendete nachrichten", "anzahl gesendet", "versendet"],
    ...["versendete e mails", "versendete mails", "anzahl gesendeter e mails", "anzahl versendeter e mails"],
    ...["verschickt", "versand", "versandt", "versandmenge"],
    ...["envoye", "envoyes", "envoyee", "envoyees", "emails envoyes", "e mails envoyes", "messages envoyes"],
    ...[
      "nombre d envois",
      "envois",
      "nombre d e mails envoyes",
      "nombre d emails envoyes",
      "nombre de messages envoyes",
    ],
    ...["enviado", "enviados", "enviadas", "envios", "correos enviados", "mensajes enviados", "emails enviados"],
    ...["inviati", "inviate", "messaggi inviati", "email inviate"],
    ...["送信数", "送信件数", "送信通数", "メール送信数", "配信数", "配信件数", "配信通数", "メール配信数"],
  ],
  [
    ...["delivery attempts", "delivery attempt", "request", "requests", "processed", "injected", "injection"],
    ...["injections", "targeted", "attempt", "attempts", "attempted", "accepted", "accepted outgoing", "outgoing"],
  ],
  [
    ...["total", "gesamt", "summe", "insgesamt", "total recipients", "total emails", "total messages", "total mails"],
    ...["recipients", "empfaenger", "destinataires", "destinatarios", "messages", "mails", "emails", "e mails"],
    ...["nachrichten", "correos", "mensajes", "sum", "samplecount", "sample count", "合計"],
  ],
  [
    ...["delivered", "delivery", "deliveries", "successful deliveries", "zugestellt", "delivre", "delivres"],
    ...["distribue", "distribues", "entregado", "entregados", "consegnati", "到達数", "配信成功数"],
  ],
];

const DAY_SET = new Set([...DAYS, ...EXPORTS.flatMap((e) => e.days)]);
const COUNT_SETS = COUNTS.map((names, rank) => {
  return new Set([...names, ...EXPORTS.flatMap((e) => (e.rank === rank ? e.counts : []))]);
});

/** How many ranks of headings there are. */
export const COUNT_RANKS = COUNT_SETS.length;

export function isDayName(heading: string): boolean {
  return DAY_SET.has(plainHeading(heading));
}

/** How sure the heading names the count: 0 is the surest; null for another heading. */
export function countRank(heading: string): number | null {
  const plain = plainHeading(heading);
  const rank = COUNT_SETS.findIndex((names) => names.has(plain));
  return rank < 0 ? null : rank;
}

/** `Send Date (Your time zone)`, `send_date` and `SendDate` are one heading: small letters without accents and signs. */
function plainHeading(heading: string): string {
  const words = heading
    .slice(0, 100)
    .normalize("NFKC")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replace(/\([^()]*\)$/, "");
  return plainLetters(words)
    .replaceAll(/[\s_\-/.'’:]+/g, " ")
    .trim();
}

/** The line below a table that adds it up, or says what it means. */
export function isTotal(cell: string): boolean {
  return /^(?:(?:grand |sub)?totals?|total general|gesamt(?:summe|ergebnis)?|summe|insgesamt|somme|suma|sum|average|avg|mean|durchschnitt|mittelwert|moyenne|promedio|media|合計|平均|総計|小計)(?:$|[\s:.])/i.test(
    cell.trim().normalize("NFD").replaceAll(/\p{M}/gu, ""),
  );
}
