import { z } from "zod";
import { ok, type Result } from "../text/problem.ts";
import type { Api } from "./api.ts";
import type { Trouble } from "./trouble.ts";

const viewer = z.object({
  data: z.object({ viewer: z.object({ login: z.string(), databaseId: z.int().nullish() }) }),
});
const user = z.object({ login: z.string(), id: z.int().optional() });

/** What the token writes as. */
export interface Me {
  readonly login: string;
  /** GitHub's number of the account, which no other account ever gets; null when it was not told. */
  readonly id: number | null;
}

/** What the token of a workflow writes as. */
const WORKFLOW_BOT: Me = { login: "github-actions[bot]", id: null };

/** The account that the token writes as. */
export async function whoAmI(api: Api): Promise<Result<Me, Trouble>> {
  const asked = await api.call({
    method: "POST",
    path: "/graphql",
    body: { query: "query { viewer { login databaseId } }" },
    repeatable: true,
  });
  const told = asked.ok ? viewer.safeParse(asked.value) : null;
  if (told?.success === true) {
    const { login, databaseId } = told.data.data.viewer;
    return ok({ login, id: databaseId ?? null });
  }
  // A token of an app may not ask for its user (403); without GraphQL only the workflow's own is known.
  const plain = await api.call({ method: "GET", path: "/user" });
  const named = plain.ok ? user.safeParse(plain.value) : null;
  if (named?.success === true) return ok({ login: named.data.login, id: named.data.id ?? null });
  if (!plain.ok && plain.error.kind !== "forbidden" && plain.error.kind !== "not-found") return plain;
  return ok(WORKFLOW_BOT);
}

/** Who wrote a comment or an issue, as REST tells it; null for a deleted account. */
export const authorSchema = z
  .object({ login: z.string(), type: z.string().optional(), id: z.int().optional() })
  .nullable();

/**
 * Is that the account? A bot is called `…[bot]`, which no person can be (GraphQL may leave that off); anyone else is
 * known by the number, since a name can change hands.
 */
export function wrote(author: z.infer<typeof authorSchema>, me: Me): boolean {
  if (author === null) return false;
  const [own, mine] = [author.login.toLowerCase(), me.login.toLowerCase()];
  const isBot = author.type === "Bot";
  if (mine.endsWith("[bot]")) return isBot && own === mine;
  if (me.id !== null && author.id !== undefined) return author.id === me.id;
  return own === mine || (isBot && own === `${mine}[bot]`);
}
