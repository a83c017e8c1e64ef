import type { Severity } from "./types.ts";

/** From the quietest to the loudest. */
export const LEVELS = ["off", "info", "warning", "error"] as const satisfies readonly (Severity | "off")[];
