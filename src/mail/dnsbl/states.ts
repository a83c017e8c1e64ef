import { seenFamily, type Subject } from "../subject.ts";
import type { Controlled, ListFact, ListInfo, ListState } from "./types.ts";

/** The state of a list for one subject: of its family, where both were asked. */
export function stateFor(list: ListFact, subject: Subject): ListState {
  const { families, state } = list;
  if (families === undefined) return state;
  const family = seenFamily(subject);
  return family === null ? state : families[family];
}

/** Is a subject one that a list is asked for? */
export function covers({ kind, families }: ListInfo, subject: Subject): boolean {
  const family = seenFamily(subject);
  return family === null ? kind === "domain" : kind === "ip" && families.includes(family);
}

/** What the controls of a list come to, each family once: usable when one of them is. */
export function overall(made: readonly Controlled[]): Omit<ListFact, "info" | "held"> {
  const controlled = [...made].sort((a, b) => (a.family ?? 0) - (b.family ?? 0));
  const controls = controlled.flatMap((c) => c.controls);
  const state = (controlled.find((c) => c.state.usable) ?? controlled[0])?.state;
  if (state === undefined) throw new Error("no control was made");
  const [four, six] = ([4, 6] as const).map((family) => controlled.find((c) => c.family === family)?.state);
  return {
    state,
    ...(controls.length === 0 ? {} : { controls }),
    ...(four === undefined || six === undefined ? {} : { families: { 4: four, 6: six } }),
    controlled,
  };
}
