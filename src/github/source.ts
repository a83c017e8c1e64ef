import type { Source } from "../report/model.ts";

/** The pages of a commit's files, from what the runner tells of its server and repository; null when it does not. */
export function repositorySource(
  env: Readonly<Record<string, string | undefined>>,
  sha: string | null,
  directory: string,
): Source | null {
  const [server, repository] = [env["GITHUB_SERVER_URL"] ?? "", env["GITHUB_REPOSITORY"] ?? ""];
  const known = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (!known || sha === null || !/^[0-9a-f]{40,64}$/.test(sha)) return null;
  return { url: `${server}/${repository}/blob/${sha}`, directory };
}
