import { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { namedFile } from "../../src/core/paths.ts";
import { systemServersOf } from "../../src/dns/network.ts";
import { cli } from "../run.ts";

describe("a file that the caller names", () => {
  test.each([
    ["a.zone", ".", "a.zone"],
    ["./a.zone", ".", "a.zone"],
    ["dns/a.zone", "dns", "a.zone"],
    ["../a.zone", "..", "a.zone"],
    ["/a.zone", "/", "a.zone"],
    ["/srv/dns/a.zone", "/srv/dns", "a.zone"],
  ])("%s, on either system", (path, directory, name) => {
    expect(namedFile(path, posix)).toEqual({ directory, name });
    expect(namedFile(path, win32)).toEqual({ directory, name });
  });

  test.each([
    ["dns\\a.zone", "dns", "a.zone"],
    [".\\a.zone", ".", "a.zone"],
    ["..\\dns/a.zone", "..\\dns", "a.zone"],
    ["C:\\dns\\a.zone", "C:\\dns", "a.zone"],
    ["c:a.zone", "c:", "a.zone"],
    ["C:\\a.zone", "C:\\", "a.zone"],
    ["\\\\host\\share\\a.zone", "\\\\host\\share\\", "a.zone"],
  ])("%s on Windows; elsewhere a backslash is a letter", (path, directory, name) => {
    expect(namedFile(path, win32)).toEqual({ directory, name });
    expect(namedFile(path, posix).directory).toBe(path.includes("/") ? "..\\dns" : ".");
  });

  test("is found as it is written", async () => {
    const { code, stdout } = await cli(["zones", "./demo/zones/good.example.zone", "--json"]);
    const { records } = JSON.parse(stdout) as { readonly records: readonly { readonly file: string }[] };
    expect([code, new Set(records.map((r) => r.file))]).toEqual([0, new Set(["demo/zones/good.example.zone"])]);
  });
});

test("without resolv.conf (Windows) the system's servers are those that Node found", () => {
  const servers = systemServersOf(null, ["192.0.2.53", "[2001:db8::53]:5353"]);
  expect(servers).toMatchObject([
    { address: "192.0.2.53", port: 53 },
    { address: "2001:db8::53", port: 5353 },
  ]);
  expect(systemServersOf(null, [])).toEqual([]);
});
