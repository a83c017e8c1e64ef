import { keysOf } from "./cli/io.ts";
import { run } from "./cli/run.ts";
import { leaveWith, nodeIo } from "./node-io.ts";
import { createWriter } from "./report/writer.ts";

const io = nodeIo();
leaveWith(run(process.argv.slice(2), io), createWriter(io, keysOf(io.env)));
