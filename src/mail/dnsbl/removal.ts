import type { Removal } from "./types.ts";

/** Who asks where the catalogue does not say follows from how it is asked. */
export function whoAsks({ who, how }: Pick<Removal, "who" | "how">): NonNullable<Removal["who"]> {
  const usual = {
    form: "owner",
    mail: "owner",
    paid: "owner",
    hoster: "hoster",
    expires: "nobody",
    none: "nobody",
  } as const;
  return who ?? usual[how];
}

/** Does the list read what the owner of an address or domain writes to it? */
export function takesLetters(removal: Removal): boolean {
  const who = whoAsks(removal);
  return (removal.how === "form" || removal.how === "mail") && (who === "owner" || who === "anyone");
}
