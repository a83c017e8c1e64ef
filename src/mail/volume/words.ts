import { excerpt } from "../../text/printable.ts";

/** Sentences about the files of volumes. */
export const VOLUME_WORDS = {
  noReportInMail: (name: string) => `${excerpt(name, 200)} is a mail without a DMARC aggregate report in it`,
  notATable: (name: string, why: string) =>
    `${excerpt(name, 200)} is neither a table of days and counts nor a DMARC aggregate report: ${why}`,
  tlsReport: "it is a report on TLS (RFC 8460)",
  json: "it is JSON",
  binary: "it is no text",
  empty: "it is empty",
} as const;
