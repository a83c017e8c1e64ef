import { createServer, type AddressInfo } from "node:net";
import type { Place } from "./place.ts";

const SHIPPED = "/etc/postfix-policyd-spf-python/policyd-spf.conf";
const STRICT = `debugLevel = 1
TestOnly = 1
HELO_reject = Softfail
Mail_From_reject = Softfail
PermError_reject = True
TempError_Defer = True
skip_addresses = 127.0.0.0/8
`;

/**
 * policyd-spf behind a port of its own, one process a connection, as Postfix's spawn(8) has it; that one wants to change
 * the user, which proot does not let it.
 */
export async function startPolicyd(place: Place, settings: "shipped" | "strict"): Promise<number> {
  const conf = settings === "shipped" ? SHIPPED : place.write("policyd-strict.conf", STRICT);
  const server = createServer((socket) => {
    const child = place.pipe("/usr/bin/policyd-spf", [conf]);
    socket.on("error", () => undefined);
    child.stdin?.on("error", () => undefined);
    child.stdout?.pipe(socket);
    if (child.stdin !== null) socket.pipe(child.stdin);
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  server.unref();
  return (server.address() as AddressInfo).port;
}
