import { z } from "zod";
import { DNS_NEEDS, MAIL_NEEDS } from "./catalogue.ts";

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/);

const requirement = z.strictObject({ need: z.enum([...DNS_NEEDS, ...MAIL_NEEDS]), level: z.enum(["must", "should"]) });

/** The form of providers.json. */
export const PROVIDERS_SCHEMA = z.strictObject({
  providers: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      name: z.string().min(1),
      source: z.url({ protocol: /^https$/ }),
      since: month,
      read: month,
      note: z.string().optional(),
      low: z.array(requirement).min(1),
      bulk: z.array(requirement).min(1),
    }),
  ),
});
