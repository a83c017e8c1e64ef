import { z } from "zod";
import { isIpText, normalizeIp, type IpText } from "./ip.ts";

/** An address in a file of ours, which holds it in the one form because an `IpText` was written there; else it is told. */
export function ipIn(text: z.ZodString): z.ZodType<IpText, string> {
  return text.refine(isIpText, { error: ({ input }) => `${String(input)} is no address in its one form` });
}

/** An address in a file that people write too, in any spelling. */
export function ipFrom(text: z.ZodString): z.ZodType<IpText, string> {
  return text.transform((written, context) => {
    const ip = normalizeIp(written);
    if (ip !== null) return ip;
    context.addIssue("is no address");
    return z.NEVER;
  });
}
