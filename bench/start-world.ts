import { fork } from "node:child_process";

export interface World {
  readonly port: number;
  readonly end: () => void;
}

/** The bench's world in a process of its own: answers late by `rttMs`, `loss` of a hundred questions lost. */
export async function startWorld(rttMs: number, loss: number): Promise<World> {
  const world = fork(new URL("world.ts", import.meta.url), [String(rttMs), String(loss)]);
  const port = await new Promise<number>((resolve) => world.once("message", (m) => resolve(Number(m))));
  return { port, end: () => world.disconnect() };
}
