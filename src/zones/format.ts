import type { Name } from "../dns/types.ts";
import type { ZoneBudget } from "./budget.ts";
import type { Files } from "./files.ts";
import type { ZoneSet } from "./types.ts";

/** One way to keep DNS as code. `readZones` gives each format the files it takes and merges what they declare. */
export interface Format {
  readonly name: "bind" | "octodns" | "dnscontrol" | "terraform" | "gcloud";
  /** By the path alone, cheaply: could this be one of its files? */
  takes(path: string): boolean;
  /** By its text: is it one? Asked only when files are detected, not when the user's globs name them. */
  is(path: string, text: string): boolean;
  /** `zoneIds`: domains by what stands for their zone in Terraform. What these files declare together (Terraform's locals and octoDNS' split zones span files). Never throws for their content. */
  read(files: Files, paths: readonly string[], budget?: ZoneBudget, zoneIds?: ReadonlyMap<string, Name>): ZoneSet;
}
