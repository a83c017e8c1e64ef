import { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isGitName, isWithin, repositoryFault } from "../../src/core/paths.ts";

test.each([
  ...[".git", ".GIT", ".Git", ".git.", ".git ", ".git. .", ".git::$INDEX_ALLOCATION", ".git:stream", "git~1", "GIT~1"],
  ...["GIT~2", ".g\u200cit", "\ufeff.git", ".gi\u202et", "git~1.", ".GIT "],
])("%j is .git to some file system", (name) => {
  expect(isGitName(name)).toBe(true);
});

test.each([".github", ".gitignore", ".gitmodules", "git", "a.git", "git~", "git~x", ".gi", "", "..git", "git~1x"])(
  "%j is not",
  (name) => {
    expect(isGitName(name)).toBe(false);
  },
);

describe("a path that repository content names", () => {
  const here = { directory: "/ws/dns", workspace: "/ws" };
  const windows = { directory: "D:\\ws\\dns", workspace: "D:\\ws" };
  test.each([
    // path, on POSIX, on Windows
    ["history.json", null, null],
    ["./a/b.json", null, null],
    ["../a.json", null, null],
    ["a/../../b.json", null, null],
    [".mailworthy/history.json", null, null],
    [".github/x", null, null],
    ["..a/b", null, null],
    ["...", null, null],
    ["../../x", "outside", "outside"],
    ["a/../../../x", "outside", "outside"],
    ["..\\..\\x", null, "outside"],
    ["/etc/passwd", "outside", "outside"],
    ["/ws/dns/a", "outside", "outside"],
    ["\\etc", "outside", "outside"],
    ["\\\\host\\share\\x", "outside", "outside"],
    ["\\\\?\\C:\\x", "outside", "outside"],
    ["//host/share", "outside", "outside"],
    ["C:\\x", "outside", "outside"],
    ["c:x", "outside", "outside"],
    ["D:\\ws\\dns\\a", "outside", "outside"],
    [".git/config", "in-git", "in-git"],
    ["../.git/config", "in-git", "in-git"],
    ["../.GIT/config", "in-git", "in-git"],
    ["a\\.git\\config", "in-git", "in-git"],
    ["vendor/.git", "in-git", "in-git"],
    ["../git~1/config", "in-git", "in-git"],
    ["../.git. /config", "in-git", "in-git"],
    ["../.git::$INDEX_ALLOCATION/config", "in-git", "in-git"],
    ["../.g\u200bit/config", null, null],
    ["../.g\u200cit/config", "in-git", "in-git"],
    ["NUL", null, "special"],
    ["a/con.json", null, "special"],
    ["COM1", null, "special"],
    ["lpt\u00b9.txt", null, "special"],
    ["context.json", null, null],
    ["a.json:stream", null, "special"],
  ] as const)("%j", (path, onPosix, onWindows) => {
    expect([repositoryFault(path, here, posix), repositoryFault(path, windows, win32)]).toEqual([onPosix, onWindows]);
  });
});

test.each([
  ["/ws", "/ws", true, posix],
  ["/ws", "/ws/a", true, posix],
  ["/ws", "/ws/..a", true, posix],
  ["/ws", "/wsx", false, posix],
  ["/ws", "/", false, posix],
  ["/", "/etc", true, posix],
  ["D:\\ws", "d:\\WS\\a", true, win32],
  ["D:\\ws", "C:\\ws\\a", false, win32],
  ["D:\\ws", "\\\\host\\ws", false, win32],
  ["D:\\", "D:\\x", true, win32],
])("%s holds %s: %s", (parent, path, expected, rules) => {
  expect(isWithin(parent, path, rules)).toBe(expected);
});
