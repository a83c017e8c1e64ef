import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const GLOBALS = new URL("globals.mjs", import.meta.url).href;

/** `@jest/globals` itself only loads inside jest's own runner. */
export async function resolve(specifier, context, next) {
  return specifier === "@jest/globals" ? { url: GLOBALS, shortCircuit: true } : next(specifier, context);
}

/** Node 20 cannot strip types by itself. */
export async function load(url, context, next) {
  const filename = url.startsWith("file:") ? fileURLToPath(url) : "";
  if (!filename.endsWith(".ts")) return next(url, context);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    swcrc: false,
    jsc: { target: "es2022", parser: { syntax: "typescript" }, experimental: { keepImportAttributes: true } },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
