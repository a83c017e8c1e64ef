import { createApi, type Api, type Transport } from "../../src/github/api.ts";
import { fail, ok } from "../../src/text/problem.ts";
import { unavailable } from "../../src/github/trouble.ts";
import { TOKEN, type PlayedGitHub } from "./server.ts";

/** The API of the played GitHub, without the runner and its client. */
export function apiOf(github: PlayedGitHub): Api {
  const transport: Transport = async ({ method, path, query, body }) => {
    const search = new URLSearchParams(
      Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const headers = { authorization: `token ${TOKEN}`, "x-github-api-version": "2022-11-28" };
    try {
      const answer = await fetch(`${github.url}${path}?${search.toString()}`, {
        ...{ method, headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const data: unknown = text === "" ? null : JSON.parse(text);
      return ok({ status: answer.status, headers: Object.fromEntries(answer.headers), data });
    } catch (error) {
      return fail(unavailable(String(error)));
    }
  };
  return createApi({ transport, sleep: () => Promise.resolve(), now: () => 0 });
}
