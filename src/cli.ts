import { keysOf } from "./cli/io.ts";
import { start, type Outside } from "./cli/run.ts";
import { leaveWith, nodeFront } from "./node-front.ts";
import { createWriter } from "./report/writer.ts";

const front = nodeFront();
const outside: Outside = async ({ git, long }) => {
  if (long) (await import("./node-heap.ts")).keepYoung();
  const { nodeIo } = await import("./node-io.ts");
  // What starts processes takes a while to load.
  return nodeIo(git ? (await import("./git/processes.ts")).nodeProcess : () => ({ kind: "no-program" }));
};
leaveWith(start(process.argv.slice(2), front, outside), createWriter(front, keysOf(front.env)));
