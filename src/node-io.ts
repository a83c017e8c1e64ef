import { readFileSync } from "node:fs";
import type { Io } from "./app/io.ts";
import { workspaceOf } from "./app/workspace.ts";
import { nodeDisk } from "./core/disk.ts";
import { nodeNetwork } from "./dns/network.ts";
import type { RunProcess } from "./git/processes.ts";
import { nodeFront } from "./node-front.ts";

/** The process as a run sees it. Only the edges call this. */
export function nodeIo(runProcess: RunProcess): Io {
  return {
    ...nodeFront(),
    stdin: () => readFileSync(0),
    disk: nodeDisk(process.cwd(), workspaceOf({ directory: process.cwd(), env: process.env })),
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    random: Math.random,
    network: nodeNetwork(process.env),
    runProcess,
    onInterrupt: (stop) => {
      process.once("SIGINT", stop);
      return () => void process.removeListener("SIGINT", stop);
    },
  };
}
