import { styleText } from "node:util";

export type Color = "red" | "green" | "yellow" | "dim" | "bold";
export type Paint = (color: Color | null, text: string) => string;

/** Whether there are colours is decided by the look alone, not by what this process writes to. */
export function painter({ color: isColored }: { readonly color: boolean }): Paint {
  return (color, text) =>
    isColored && color !== null && text !== "" ? styleText(color, text, { validateStream: false }) : text;
}
