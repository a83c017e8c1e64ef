/** The proxy that the environment names for a URL (`https_proxy`, `all_proxy`, `no_proxy`, also in capitals); null: none. */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): URL | null {
  const read = (name: string): string => env[name] ?? env[name.toUpperCase()] ?? "";
  const named = read(url.protocol === "https:" ? "https_proxy" : "http_proxy") || read("all_proxy");
  if (named === "" || exempt(url, read("no_proxy"))) return null;
  try {
    return new URL(/^[a-z][a-z+.-]*:\/\//i.test(named) ? named : `http://${named}`);
  } catch {
    return null;
  }
}

/** `no_proxy`: hosts, domains (with or without a leading dot), `host:port`, or `*`, between commas or blanks. */
function exempt(url: URL, list: string): boolean {
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, host = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const domain = host.replace(/^\*?\./, "");
      return (only === undefined || only === port) && (url.hostname === domain || url.hostname.endsWith(`.${domain}`));
    });
}
