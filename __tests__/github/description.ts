import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** GitHub's own description of its REST API (npm @octokit/openapi), as the judge of every request and answer of a test. */
interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>;
}
interface Response {
  readonly content?: Readonly<Record<string, { schema: Schema }>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}
type Schema = Record<string, unknown>;
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Schema;
}

const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const document = JSON.parse(readFileSync(file, "utf8")) as Document;

const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, coerceTypes: false });
addFormats.default(ajv);
const added = new Set<string>();
const queries = new Ajv({ strict: false, validateSchema: false, allErrors: true, coerceTypes: true });
addFormats.default(queries);

/** The id of a component that is known to `ajv`; the description has thousands, and a test needs some. */
function component(ref: string): string {
  const id = ref.replace("#/", "https://description.test/");
  if (!added.has(id)) {
    added.add(id);
    ajv.addSchema(closed(resolve({ $ref: ref }), false) as Schema, id);
  }
  return id;
}

/** A copy whose references lead to components; closed = unknown fields are errors, else nothing is required. */
function closed(value: unknown, close: boolean): unknown {
  if (Array.isArray(value)) return value.map((v) => closed(v, close));
  if (typeof value !== "object" || value === null) return value;
  const source = value as Schema;
  if (typeof source["$ref"] === "string") return { $ref: component(source["$ref"]) };
  const entries = Object.entries(source).filter(([key, v]) => close || key !== "required" || !Array.isArray(v));
  const copy: Schema = Object.fromEntries(entries.map(([key, v]) => [key, closed(v, close)]));
  if (close && typeof copy["properties"] === "object" && copy["additionalProperties"] === undefined)
    copy["additionalProperties"] = false;
  // OpenAPI 3.0's nullable needs a type beside it in ajv.
  if (copy["nullable"] === true && copy["type"] === undefined) delete copy["nullable"];
  if (Array.isArray(copy["enum"]) && copy["nullable"] === true) copy["enum"] = [...(copy["enum"] as unknown[]), null];
  return copy;
}

function resolve<T extends object>(value: T | { readonly $ref: string }): T {
  if (!("$ref" in value)) return value;
  const parts = value.$ref.replace("#/", "").split("/");
  return parts.reduce<unknown>((at, key) => (at as Schema)[key], document) as T;
}

const templates = Object.keys(document.paths)
  .filter((path) => path === "/user" || /^\/repos\/\{owner\}\/\{repo\}\/(issues|labels|git|pulls)/.test(path))
  .map((path) => ({
    path,
    pattern: new RegExp(
      `^${path.replace(/\{(\w+)\}/g, (_, name: string) => (name === "ref" ? "(.+)" : "([^/]+)")).replaceAll("/", "\\/")}$`,
    ),
    parameters: (path.match(/\{/g) ?? []).length,
  }))
  .sort((a, b) => a.parameters - b.parameters);

export interface Described {
  readonly path: string;
  /** What is wrong with the request by GitHub's description. */
  readonly violations: readonly string[];
  readonly operation: Operation | null;
}

/** Judges a request: path, method, query and body; unknown parameters and fields are violations. */
export function judgeRequest(method: string, path: string, query: URLSearchParams, body: unknown): Described {
  const found = templates.find(
    (t) => t.pattern.test(path) && document.paths[t.path]?.[method.toLowerCase()] !== undefined,
  );
  const operation = found === undefined ? undefined : document.paths[found.path]?.[method.toLowerCase()];
  if (found === undefined || operation === undefined)
    return { path, violations: [`${method} ${path} is not in GitHub's description`], operation: null };
  const violations = [...judgeQuery(operation, query), ...judgeBody(operation, body)];
  return { path: found.path, violations: violations.map((v) => `${method} ${found.path}: ${v}`), operation };
}

const values = new Map<Parameter, ValidateFunction>();

function judgeQuery(operation: Operation, query: URLSearchParams): readonly string[] {
  const known = new Map((operation.parameters ?? []).map(resolve).map((p) => [p.name, p]));
  return [...query].flatMap(([name, value]) => {
    const parameter = known.get(name);
    if (parameter?.in !== "query") return [`unknown query parameter ${name}`];
    const check =
      values.get(parameter) ?? queries.compile({ type: "object", properties: { v: closed(parameter.schema, true) } });
    values.set(parameter, check);
    return check({ v: value }) ? [] : [`query ${name}=${value}: ${queries.errorsText(check.errors)}`];
  });
}

const bodies = new Map<unknown, ValidateFunction>();

function judgeBody(operation: Operation, body: unknown): readonly string[] {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : ["a body where none is described"];
  if (body === undefined) return operation.requestBody?.required === false ? [] : ["the body is missing"];
  const check = bodies.get(schema) ?? ajv.compile(closed(schema, true) as Schema);
  bodies.set(schema, check);
  return check(body) ? [] : [`body: ${ajv.errorsText(check.errors)}`];
}

/** Judges an answer of the test's own server: the status is a described one, and every field has the described type. */
export function judgeAnswer({ operation, path }: Described, status: number, data: unknown): readonly string[] {
  if (operation === null) return [];
  const found = operation.responses[String(status)];
  if (found === undefined) return [`${path} does not answer ${status}`];
  const schema = resolve(found).content?.["application/json"]?.schema;
  if (schema === undefined) return [];
  const check = bodies.get(`${path} ${status}`) ?? ajv.compile(closed(schema, false) as Schema);
  bodies.set(`${path} ${status}`, check);
  return check(data) ? [] : [`answer ${status} of ${path}: ${ajv.errorsText(check.errors)}`];
}
