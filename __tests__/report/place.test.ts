import { expect, test } from "@jest/globals";
import { repositorySource } from "../../src/github/source.ts";
import { placeLink } from "../../src/report/place.ts";

const SHA = "a".repeat(40);
const ENV = { GITHUB_SERVER_URL: "https://github.example:8443", GITHUB_REPOSITORY: "octo-org/dns" };
const BLOB = `https://github.example:8443/octo-org/dns/blob/${SHA}`;

test.each<[string, string, string]>([
  ["zones/a.zone", "", `[\`zones/a.zone:3\`](${BLOB}/zones/a.zone#L3)`],
  ["./a.zone", "infra/dns", `[\`./a.zone:3\`](${BLOB}/infra/dns/a.zone#L3)`],
  ["a (1) #[x]'?.zone", "", `[\`a (1) #[x]'?.zone:3\`](${BLOB}/a%20%281%29%20%23%5Bx%5D%27%3F.zone#L3)`],
  [
    "x](https://evil.example)`.zone",
    "",
    `[\`\`x](https://evil.example)\`.zone:3\`\`](${BLOB}/x%5D%28https%3A/evil.example%29%60.zone#L3)`,
  ],
  ["(input senders)", "", "`(input senders):3`"],
  ["/etc/passwd", "", "`/etc/passwd:3`"],
  ["../a.zone", "", "`../a.zone:3`"],
])("%s below %j", (file, directory, shown) => {
  expect(placeLink({ file, line: 3, column: 1 }, repositorySource(ENV, SHA, directory))).toBe(shown);
});

test.each([
  ["no commit", ENV, null],
  ["no server", { ...ENV, GITHUB_SERVER_URL: "" }, SHA],
  ["an odd server", { ...ENV, GITHUB_SERVER_URL: "javascript:x" }, SHA],
  ["an odd repository", { ...ENV, GITHUB_REPOSITORY: "a/b)c" }, SHA],
])("%s: no link", (_, env, sha) => expect(repositorySource(env, sha, "")).toBeNull());
