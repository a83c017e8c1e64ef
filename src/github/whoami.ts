import { z } from "zod";
import { ok, type Result } from "../text/problem.ts";
import type { Api } from "./api.ts";
import type { Trouble } from "./trouble.ts";

const viewer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });
const user = z.object({ login: z.string() });

/** What the token of a workflow writes as. */
const WORKFLOW_BOT = "github-actions[bot]";

/** The login that the token writes as. */
export async function whoAmI(api: Api): Promise<Result<string, Trouble>> {
  const asked = await api.call({
    ...{ method: "POST", path: "/graphql", body: { query: "query { viewer { login } }" }, repeatable: true },
  });
  const told = asked.ok ? viewer.safeParse(asked.value) : null;
  if (told?.success === true) return ok(told.data.data.viewer.login);
  // A token of an app may not ask for its user (403); without GraphQL only the workflow's own is known.
  const plain = await api.call({ method: "GET", path: "/user" });
  const named = plain.ok ? user.safeParse(plain.value) : null;
  if (named?.success === true) return ok(named.data.login);
  if (!plain.ok && plain.error.kind !== "forbidden" && plain.error.kind !== "not-found") return plain;
  return ok(WORKFLOW_BOT);
}

/** Who wrote a comment or an issue, as REST tells it; null for a deleted account. */
export const authorSchema = z.object({ login: z.string(), type: z.string().optional() }).nullable();

/** Is that the login? Apps are called with `[bot]` by REST, not always by GraphQL; no person's account can be a bot's. */
export function wrote(author: z.infer<typeof authorSchema>, login: string): boolean {
  if (author === null) return false;
  const [own, me] = [author.login.toLowerCase(), login.toLowerCase()];
  return own === me || (author.type === "Bot" && own === `${me}[bot]`);
}
