import { expect, test } from "@jest/globals";
import { readBy } from "../hostile/readers.ts";
import { vectorsOf } from "../hostile/vectors.ts";

test.each(vectorsOf(1))("%s: %s is read to the end", async (name, _, text) => {
  await expect(readBy(name, text)).resolves.toBeDefined();
});
