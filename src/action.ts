import { getInput, setOutput, setSecret, summary } from "@actions/core";
import type { ActionIo } from "./action/context.ts";
import { INPUTS } from "./action/inputs.ts";
import { keysOf, run } from "./action/run.ts";
import { nodeProcess } from "./git/processes.ts";
import { octokitTransport } from "./github/octokit.ts";
import { leaveWith } from "./node-front.ts";
import { keepYoung } from "./node-heap.ts";
import { nodeIo } from "./node-io.ts";
import { createWriter } from "./report/writer.ts";

keepYoung();
const inputs = Object.fromEntries(INPUTS.map((name) => [name, getInput(name)]));
const addSummary = async (text: string): Promise<void> => {
  await summary.addRaw(text).write();
};

const io: ActionIo = {
  ...nodeIo(nodeProcess),
  runner: { setOutput, setSecret, addSummary },
  github: (token) => octokitTransport(token, process.env),
};

leaveWith(run(inputs, io), createWriter(io, keysOf(inputs, io.env)));
