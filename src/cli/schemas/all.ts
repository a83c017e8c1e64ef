import { bounceSchema } from "./bounce.ts";
import { messageSchema } from "./message.ts";
import { volumeSchema } from "./volume.ts";

/** What `--json` gives, by command; `npm run docs` publishes each as `schema/<command>.schema.json`. */
export const OUTPUT_SCHEMAS = { bounce: bounceSchema, message: messageSchema, volume: volumeSchema } as const;
