import { excerpt } from "../../text/printable.ts";

/** Sentences about the files of volumes. */
export const VOLUME_WORDS = {
  noReportInMail: (name: string) => `${excerpt(name, 200)} is a mail without a DMARC aggregate report in it`,
} as const;
