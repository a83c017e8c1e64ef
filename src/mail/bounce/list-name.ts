/** What a list or rule of a receiver is called: a code with what its words need. */
export type ListName =
  /** A zone, or a name of its own. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "own" | "own-blocklist" | "ip-reputation" | "local-policy"; readonly of: string }
  /** Of the recipient's organisation, or of a receiver that has no other name here. */
  | { readonly kind: "of-recipient" | "of-receiver" };

/** `rule`: the receiver's name for its rule, which its support asks for: `S3150`, `SC-001`, `CS01`. */
export interface NamedRule {
  readonly list: ListName;
  readonly rule: string | null;
}

/** In English, for JSON. */
export function listNameText(list: ListName): string {
  switch (list.kind) {
    case "named":
      return list.name;
    case "own":
      return `${list.of}'s own list`;
    case "own-blocklist":
      return `${list.of}'s own block list`;
    case "ip-reputation":
      return `${list.of}'s IP reputation`;
    case "local-policy":
      return `${list.of}'s local policy`;
    case "of-recipient":
      return "the recipient organisation's block list";
    case "of-receiver":
      return "the receiver's own list";
  }
}

export function namedRuleText({ list, rule }: NamedRule): string {
  return rule === null ? listNameText(list) : `${listNameText(list)} (${rule})`;
}
