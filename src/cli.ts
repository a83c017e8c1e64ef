import { run } from "./cli/run.ts";
import { leaveWith, nodeIo } from "./node-io.ts";

leaveWith(run(process.argv.slice(2), nodeIo()));
