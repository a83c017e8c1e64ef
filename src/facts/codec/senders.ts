import { z } from "zod";
import type { Sender } from "../../config/types.ts";
import { ips, location, name, names, text, texts, open } from "./parts.ts";

const sender = open({
  id: text,
  domain: name.nullable(),
  mailFrom: names,
  addresses: ips,
  ranges: texts,
  helo: text.nullable(),
  dkim: texts.nullable(),
  volume: z.enum(["low", "bulk"]),
  sends: z.boolean(),
  mustNotAuthorize: texts,
  location,
});

export const senders = z.array(sender).max(100_000).meta({ id: "senders" });

type SenderFile = z.infer<typeof sender>;

export function readSender({ location: at, ...rest }: SenderFile): Sender {
  return { ...rest, at };
}

export function writeSender({ at, ...rest }: Sender): SenderFile {
  return { ...rest, location: at } as object as SenderFile;
}
