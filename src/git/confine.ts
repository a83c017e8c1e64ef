import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { isInside, type Env, type Repository } from "./repository.ts";

/**
 * Settings that could run a program, write, or wait for a person, switched off whatever a configuration file says. For
 * `remote.*.uploadpack` see `run.ts`; which protocols may be spoken, in `childEnvironment`.
 */
export const SETTINGS: readonly string[] = [
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.alternateRefsCommand=true",
  "core.askPass=",
  "core.gitProxy=",
  "core.pager=cat",
  "core.sshCommand=false",
  "credential.helper=",
  "fetch.recurseSubmodules=false",
  "gc.auto=0",
  "http.lowSpeedLimit=100",
  "http.lowSpeedTime=60",
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);

/** Inherited as they are: where programs are, how the network is reached. No `GIT_*` but the certificates to trust. */
const INHERITED =
  /^(?:PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|GIT_SSL_CA(?:INFO|PATH))$/i;

export interface Confinement {
  readonly home: string;
  readonly global: string;
  readonly top: string;
  readonly fetches: boolean;
}

/** The whole environment of a git process. */
export function childEnvironment(env: Env, { home, global, top, fetches }: Confinement): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(([name]) => INHERITED.test(name));
  return {
    ...Object.fromEntries(inherited),
    PATH: searchPath(env, top).join(delimiter),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    LC_ALL: "C",
    LANGUAGE: "C",
    // Beats every `protocol.*.allow`, in all versions of git.
    GIT_ALLOW_PROTOCOL: fetches ? "https:http:file" : "none",
    GIT_ASKPASS: "",
    GIT_CEILING_DIRECTORIES: top,
    GIT_CONFIG_GLOBAL: global,
    GIT_NO_LAZY_FETCH: fetches ? "0" : "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    GIT_TERMINAL_PROMPT: "0",
    SSH_ASKPASS: "",
  };
}

/**
 * The configuration in place of the user's: the repository is safe whoever owns it (a container's user seldom does), and
 * then the user's own file, for proxies, certificates and rewritten addresses. What it could run is off by `SETTINGS`.
 */
export function globalConfig(env: Env, { top, gitDir }: Repository): string {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const own = home === undefined || !isAbsolute(home) || isInside(top, home) ? [] : [join(home, ".gitconfig")];
  return [
    ...own.map((path) => `[include]\n\tpath = ${quoted(path)}\n`),
    ...[top, gitDir].map((path) => `[safe]\n\tdirectory = ${quoted(path)}\n`),
  ].join("");
}

/** git-config(1), "Syntax": in quotes, `"` and `\` are escaped. */
function quoted(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

/** Where the system looks when the environment says nothing. */
const DEFAULT_PATH = ["/usr/local/bin", "/usr/bin", "/bin"].join(delimiter);

/** Absolute directories outside of the work tree: a program that a commit brought along is never run. */
function searchPath(env: Env, top: string): readonly string[] {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? DEFAULT_PATH;
  return path.split(delimiter).filter((dir) => {
    try {
      return isAbsolute(dir) && (top === "/" || !isInside(top, realpathSync(dir)));
    } catch {
      return false;
    }
  });
}

/** The git program, null when there is none. */
export function findProgram(env: Env, top: string): string | null {
  const names = delimiter === ";" ? ["git.exe"] : ["git"];
  const paths = searchPath(env, top).flatMap((dir) => names.map((name) => join(dir, name)));
  return paths.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
