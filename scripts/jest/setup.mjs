import { register } from "node:module";

// Before any suite: stacks name the lines as written, and TypeScript is loaded without its types.
process.setSourceMapsEnabled(true);
register("./hooks.mjs", import.meta.url);
