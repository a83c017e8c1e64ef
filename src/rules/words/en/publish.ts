import type { PublishWords } from "../publish-words.ts";

export const publish: PublishWords = {
  elsewhere: "The corrected record stands in the report.",
  strings: (strings) => `In a zone file it takes strings of at most 255 bytes: ${strings}.`,
  record: (record) => `Publish: ${record}`,
  gap: " ",
};
