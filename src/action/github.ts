import { createApi, type Api } from "../github/api.ts";
import type { ActionIo } from "./context.ts";

/** How this run reaches GitHub. */
export interface GitHub {
  /** `owner/name`. */
  readonly repository: string;
  /** The run's page; null when the runner does not tell. */
  readonly runUrl: string | null;
  /** The run's number, and how often it was started again; null when the runner does not tell. */
  readonly run: number | null;
  readonly attempt: number | null;
  /** Loads the client on the first call, since most runs write nothing. */
  readonly api: () => Promise<Api>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Null without a token, or outside of a repository. */
export function openGitHub(token: string | null, io: ActionIo): GitHub | null {
  const { env, sleep, now } = io;
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (token === null || !/^[^/\s]+\/[^/\s]+$/.test(repository)) return null;
  const [server, run] = [env["GITHUB_SERVER_URL"] ?? "", env["GITHUB_RUN_ID"] ?? ""];
  const known = /^https?:\/\/[\w.:-]+$/.test(server) && /^\d+$/.test(run);
  let api: Promise<Api> | null = null;
  const open = async (): Promise<Api> =>
    createApi({ transport: await io.github(token), sleep, now: () => now().getTime() });
  return {
    repository,
    run: whole(run),
    attempt: whole(env["GITHUB_RUN_ATTEMPT"] ?? ""),
    runUrl: known ? `${server}/${repository}/actions/runs/${run}` : null,
    api: () => (api ??= open()),
    sleep,
  };
}

function whole(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
