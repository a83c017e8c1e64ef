/** Headings of the day, of people's own tables and of exports (SendGrid, Mailgun, SES and CloudWatch, SparkPost, Mailchimp, Postmark, HubSpot). */
export const DAY_NAMES =
  /^(?:day|date|datum|tag|jour|fecha|data|日付|日|年月日|送信日|time ?stamp|zeitstempel|horodatage|date[ /_-]?time|time|period|interval|(?:send|sent|delivery|event|send ?time)[ _-]date|(?:send|sent)[ _-](?:at|time|on)|versand(?:datum|tag)|date d['’]envoi|date \(utc\))$/i;

/** Headings of the count, the surest first: what was handed over for sending stands before what arrived. */
export const COUNT_NAMES: readonly RegExp[] = [
  /^(?:count|counts|volume|anzahl|menge|件数|通数)$/i,
  /^(?:sent|sends?|(?:total|emails?|messages?|mails?)[ _-]?sent|sent[ _-]?(?:emails?|messages?|mails?|count|total)|gesendet(?:e[ _-]?(?:mails?|e-mails?|nachrichten))?|versendet|verschickt|versand|envoy[ée]e?s?|(?:e-?mails?|messages?) envoy[ée]e?s|enviados?|送信数|送信件数|送信通数|配信数)$/i,
  /^(?:delivery[ _-]?attempts?|requests?|processed|injected|injections?|targeted|attempts?|attempted|accepted|outgoing)$/i,
  /^(?:total|gesamt|summe|insgesamt|total[ _-](?:recipients|emails|messages|mails)|recipients|empf[äa]nger|destinataires|messages|mails|e-?mails?|nachrichten|sum|samplecount)$/i,
  /^(?:delivered|deliveries|successful[ _-]deliveries|zugestellt|d[ée]livr[ée]s?|distribu[ée]s?)$/i,
];

/** The line below a table that adds it up, or says what it means. */
export function isTotal(cell: string): boolean {
  return /^(?:(?:grand |sub)?totals?|gesamt(?:summe)?|summe|insgesamt|somme|sum|average|avg|mean|durchschnitt|mittelwert|moyenne|合計|平均|総計)\b[\s:.]*|^(?:合計|平均|総計)/i.test(
    cell.trim(),
  );
}
