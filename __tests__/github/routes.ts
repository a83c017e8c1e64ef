import { descends, idOf, putBlob, putCommit, putFile, type Author, type Issue, type Store } from "./store.ts";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}
export interface Reply {
  readonly status: number;
  readonly data: unknown;
}

const reply = (status: number, data: unknown): Reply => ({ status, data });
const notFound = reply(404, { message: "Not Found" });
const invalid = (message: string): Reply => reply(422, { message });

type Handler = (store: Store, call: Call, part: readonly string[], me: Author) => Reply;

function page<T>(rows: readonly T[], query: URLSearchParams): readonly T[] {
  const [size, number] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
  return rows.slice(size * (number - 1), size * number);
}

const userJson = (user: Author): object => ({ ...user, id: idOf(user) });
const locked: Reply = reply(403, { message: "Unable to create comment because issue is locked." });

function issueJson(issue: Issue): object {
  const { number, title, body, state, closed_at, labels, user, isPull } = issue;
  const shown = {
    number,
    title,
    body,
    state,
    closed_at,
    user: userJson(user),
    labels: labels.map((name) => ({ name })),
  };
  return isPull ? { ...shown, pull_request: { url: "https://api.github.com/x" } } : shown;
}

const commentJson = (c: Store["comments"][number]): object => ({ id: c.id, body: c.body, user: userJson(c.user) });
const refJson = (ref: string, sha: string): object => ({ ref, object: { type: "commit", sha } });

/** The part of GitHub that Mailworthy uses, by its documented behaviour. */
export const ROUTES: readonly (readonly [string, RegExp, string, Handler])[] = [
  [
    ...(["GET", /^\/issues\/(\d+)\/comments$/, "pull-requests: read"] as const),
    (store, { query }, [n]) =>
      reply(
        200,
        page(
          store.comments.filter((c) => c.issue === Number(n)),
          query,
        ).map(commentJson),
      ),
  ],
  [
    ...(["POST", /^\/issues\/(\d+)\/comments$/, "comment"] as const),
    (store, { body }, [n], me) => {
      if (store.locked.has(Number(n))) return locked;
      const text = body["body"] as string;
      if (text.length > 65_536) return invalid("Validation Failed: body is too long (maximum is 65536 characters)");
      const comment = { id: store.next++, issue: Number(n), body: text, user: me };
      store.comments.push(comment);
      return reply(201, commentJson(comment));
    },
  ],
  [
    ...(["PATCH", /^\/issues\/comments\/(\d+)$/, "comment"] as const),
    (store, { body }, [id]) => {
      const comment = store.comments.find((c) => c.id === Number(id));
      if (comment === undefined) return notFound;
      comment.body = body["body"] as string;
      return reply(200, commentJson(comment));
    },
  ],
  [
    ...(["DELETE", /^\/issues\/comments\/(\d+)$/, "comment"] as const),
    (store, _, [id]) => {
      const at = store.comments.findIndex((c) => c.id === Number(id));
      if (at === -1) return notFound;
      store.comments.splice(at, 1);
      return reply(204, null);
    },
  ],
  [
    ...(["GET", /^\/pulls\/(\d+)$/, "pull-requests: read"] as const),
    (store, _, [n]) => {
      const pull = store.pulls.find((p) => p.number === Number(n));
      return pull === undefined ? notFound : reply(200, { number: pull.number, head: { sha: pull.sha } });
    },
  ],
  [
    ...(["GET", /^\/issues$/, "issues: read"] as const),
    (store, { query }) => {
      const rows = store.issues
        .filter((i) => query.get("state") === "all" || i.state === (query.get("state") ?? "open"))
        .filter((i) => (query.get("creator") ?? i.user.login).toLowerCase() === i.user.login.toLowerCase())
        .filter((i) => (query.get("labels") ?? "").split(",").every((l) => l === "" || i.labels.includes(l)))
        .sort((a, b) => b.updated - a.updated);
      return reply(200, page(rows, query).map(issueJson));
    },
  ],
  [
    ...(["POST", /^\/issues$/, "issues: write"] as const),
    (store, { body }, _, me) => {
      const issue: Issue = {
        ...{ number: store.next++, title: body["title"] as string, body: body["body"] as string, state: "open" },
        ...{ state_reason: null, closed_at: null, updated: store.next++, user: me, isPull: false },
        labels: (body["labels"] as string[] | undefined) ?? [],
      };
      store.issues.push(issue);
      return reply(201, issueJson(issue));
    },
  ],
  [
    ...(["PATCH", /^\/issues\/(\d+)$/, "issues: write"] as const),
    (store, { body }, [n]) => {
      const issue = store.issues.find((i) => i.number === Number(n));
      if (issue === undefined) return notFound;
      Object.assign(issue, body, { updated: store.next++ });
      if (body["state"] === "closed") issue.closed_at = new Date().toISOString();
      if (body["state"] === "open") issue.closed_at = null;
      return reply(200, issueJson(issue));
    },
  ],
  [
    ...(["GET", /^\/labels\/([^/]+)$/, "issues: read"] as const),
    (store, _, [name = ""]) => (store.labels.has(name) ? reply(200, { name }) : notFound),
  ],
  [
    ...(["POST", /^\/labels$/, "issues: write"] as const),
    (store, { body }) => {
      const name = body["name"] as string;
      if (store.labels.has(name)) return invalid("Validation Failed");
      store.labels.add(name);
      return reply(201, { name });
    },
  ],
  [
    ...(["GET", /^\/pulls$/, "pull-requests: read"] as const),
    (store, { query }) =>
      reply(
        200,
        store.pulls
          .filter((p) => p.label === query.get("head"))
          .map((p) => ({ number: p.number, head: { sha: p.sha } })),
      ),
  ],
  [
    ...(["GET", /^\/git\/matching-refs\/(.+)$/, "contents: read"] as const),
    (store, _, [prefix = ""]) =>
      reply(
        200,
        [...store.refs].filter(([ref]) => ref.startsWith(`refs/${prefix}`)).map(([ref, sha]) => refJson(ref, sha)),
      ),
  ],
  [
    ...(["GET", /^\/git\/commits\/(\w+)$/, "contents: read"] as const),
    (store, _, [sha = ""]) => {
      const commit = store.commits.get(sha);
      return commit === undefined ? notFound : reply(200, { sha, message: commit.message, tree: { sha: commit.tree } });
    },
  ],
  [
    ...(["GET", /^\/git\/trees\/(\w+)$/, "contents: read"] as const),
    (store, _, [sha = ""]) => {
      const entries = store.trees.get(sha);
      return entries === undefined ? notFound : reply(200, { sha, truncated: false, tree: entries });
    },
  ],
  [
    ...(["GET", /^\/git\/blobs\/(\w+)$/, "contents: read"] as const),
    (store, _, [sha = ""]) => {
      const text = store.blobs.get(sha);
      if (text === undefined) return notFound;
      // GitHub breaks base64 into lines.
      const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
      return reply(200, { sha, encoding: "base64", content, size: text.length });
    },
  ],
  [
    ...(["POST", /^\/git\/blobs$/, "contents: write"] as const),
    (store, { body }) =>
      reply(201, { sha: putBlob(store, body["content"] as string), url: "https://api.github.com/x" }),
  ],
  [
    ...(["POST", /^\/git\/trees$/, "contents: write"] as const),
    (store, { body }) => {
      const [entry] = body["tree"] as { path: string; sha: string }[];
      const base = (body["base_tree"] as string | undefined) ?? null;
      if (entry === undefined || !store.blobs.has(entry.sha) || (base !== null && !store.trees.has(base)))
        return invalid("tree.sha is not a valid blob");
      return reply(201, { sha: putFile(store, base, entry.path, entry.sha) });
    },
  ],
  [
    ...(["POST", /^\/git\/commits$/, "contents: write"] as const),
    (store, { body }) => {
      const { message, tree, parents } = body as { message: string; tree: string; parents: string[] };
      if (!store.trees.has(tree) || parents.some((p) => !store.commits.has(p)))
        return invalid("Tree SHA does not exist");
      return reply(201, { sha: putCommit(store, { message, tree, parents }) });
    },
  ],
  [
    ...(["POST", /^\/git\/refs$/, "contents: write"] as const),
    (store, { body }) => {
      const { ref, sha } = body as { ref: string; sha: string };
      if (store.refs.has(ref)) return invalid("Reference already exists");
      if (!store.commits.has(sha)) return invalid("Object does not exist");
      store.refs.set(ref, sha);
      return reply(201, refJson(ref, sha));
    },
  ],
  [
    ...(["PATCH", /^\/git\/refs\/(.+)$/, "contents: write"] as const),
    (store, { body }, [name = ""]) => {
      const { sha, force } = body as { sha: string; force: boolean };
      const old = store.refs.get(`refs/${name}`);
      if (old === undefined) return invalid("Reference does not exist");
      if (!force && !descends(store, sha, old)) return invalid("Update is not a fast forward");
      store.refs.set(`refs/${name}`, sha);
      return reply(200, refJson(`refs/${name}`, sha));
    },
  ],
];
