import type { Location } from "../../text/problem.ts";

/** An expression of HCL's native syntax (HCL spec, "Expressions"); `at` is where it begins. */
export type Expr = { readonly at: Location } & (
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "template"; readonly parts: readonly (string | Expr)[] }
  | { readonly kind: "list"; readonly items: readonly Expr[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [Expr, Expr])[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "attribute"; readonly of: Expr; readonly name: string }
  | { readonly kind: "index"; readonly of: Expr; readonly key: Expr }
  /** `of[*].a.b`: the path of every element. */
  | { readonly kind: "splat"; readonly of: Expr; readonly path: readonly (string | Expr)[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expr[]; readonly expand: boolean }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expr }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "conditional"; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
  | ForExpr
  /** Something of the language that is not evaluated, such as a `%{ if }` in a template. */
  | { readonly kind: "other"; readonly what: string }
);

export interface ForExpr {
  readonly kind: "for";
  readonly variables: readonly string[];
  readonly over: Expr;
  /** Null for a list. */
  readonly key: Expr | null;
  readonly value: Expr;
  readonly condition: Expr | null;
}

export interface Attribute {
  readonly name: string;
  readonly value: Expr;
  readonly at: Location;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly at: Location;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}
