import type { Dns, DnsError, Name } from "../../dns/types.ts";
import { network } from "../../ip/range.ts";
import { contains } from "../../ip/range.ts";
import { reverseName } from "../../dns/reverse-name.ts";
import { formatIp, ipOf, type Ip, type IpText } from "../../ip/ip.ts";
import { MAX_LOOKUPS, MAX_NAMES, MAX_VOID } from "./limits.ts";
import { nameToRaw, rawToName, recordOf, textsOf, type TextOf } from "./door.ts";
import { expandMacros, fitName, needsLocalPart, type MacroContext } from "./macro.ts";
import { macroStringFault } from "./macro-syntax.ts";
import { parseSpf, type Directive, type Mechanism, type SpfRecord } from "./parse.ts";
import { prefetch } from "./prefetch.ts";
import { spfProblemText, type SpfProblem } from "./problem.ts";
import type { SpfResult, SpfResultCode, SpfStep } from "./types.ts";
import { domainProblem } from "./domain-problem.ts";

/** Characters; an SMTP reply holds far fewer (RFC 5321 §4.5.3.1.5). */
const MAX_EXPLANATION = 4096;
const OVER_TIME: SpfProblem = { code: "over-time" };

type Halt = {
  readonly halt: "permerror" | "temperror" | "none";
  readonly problem: SpfProblem;
  readonly trouble?: DnsError;
};
type Matched = {
  readonly result: SpfResultCode;
  readonly mechanism: string | null;
  readonly explanation: string | null;
};

function isHalt(value: unknown): value is Halt {
  return typeof value === "object" && value !== null && "halt" in value;
}

/** What one evaluation knows from the start. */
export interface Given extends Omit<MacroContext, "domain" | "validatedName"> {
  /** Has the whole evaluation taken longer than it may (§4.6.4)? */
  readonly isOver: () => boolean;
}

const RESULTS = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" } as const;

/** One evaluation: its counters and its steps. */
export class Evaluation {
  private lookups = 0;
  private voids = 0;
  private readonly steps: SpfStep[] = [];
  private questions: string[] = [];
  private readonly dns: Dns;
  private readonly fixed: Given;

  constructor(dns: Dns, fixed: Given) {
    this.dns = dns;
    this.fixed = fixed;
  }

  async result(domain: string): Promise<SpfResult> {
    const outcome = await this.host(domain, [], true);
    const common = { lookups: this.lookups, voidLookups: this.voids, trace: this.steps };
    if (isHalt(outcome)) {
      const { halt, problem, trouble } = outcome;
      const none = { result: halt, explanation: null, mechanism: null };
      const result = { ...common, ...none, problem: spfProblemText(problem), why: problem };
      return trouble === undefined ? result : { ...result, trouble };
    }
    return { ...common, ...outcome, problem: null };
  }

  /** §4.4 to §4.7 for one domain. `top` false inside an include, where explanations do not count (§6.2). */
  private async host(domain: string, path: readonly Name[], top: boolean): Promise<Matched | Halt> {
    const name = rawToName(domain);
    if (name === null || domainProblem(domain) !== null)
      return { halt: "none", problem: { code: "not-a-domain", domain } };
    const here = [...path, name];
    if (this.fixed.isOver()) return this.stop(here, "temperror", OVER_TIME);
    const found = await recordOf(this.dns, name);
    this.questions.push(`${name} TXT`);
    if (found.kind === "error")
      return { ...this.stop(here, "temperror", { code: "dns", name, type: "TXT", error: found }), trouble: found };
    if (found.kind === "none")
      return this.stop(here, "none", { code: "no-record", domain: name, gone: found.nxdomain });
    if (found.kind === "multiple")
      return this.stop(here, "permerror", { code: "multiple", domain: name, records: found.texts.length });
    const { record, errors } = parseSpf(found.text);
    this.step(here, null, "record", found.text, 0, 0);
    const error = errors[0];
    if (error !== undefined) {
      const { fault, span, term } = error;
      return this.stop(here, "permerror", { code: "syntax", domain: name, fault, column: span.column, term }, term);
    }
    prefetch(this.dns, record, domain, this.fixed.ip, MAX_LOOKUPS - this.lookups);
    return this.terms(record, domain, here, top);
  }

  private async terms(record: SpfRecord, domain: string, path: readonly Name[], top: boolean): Promise<Matched | Halt> {
    for (const term of record.terms) {
      if (term.kind !== "directive") continue;
      const matched = await this.directive(term, domain, path);
      if (isHalt(matched)) return matched;
      if (!matched) continue;
      const result = RESULTS[term.qualifier];
      const explanation =
        result === "fail" && top && record.exp !== null ? await this.explain(record.exp.value, domain) : null;
      return { result, mechanism: term.text, explanation };
    }
    if (record.redirect === null) return { result: "neutral", mechanism: null, explanation: null };
    const over = this.spend(path, record.redirect.text);
    if (over !== null) return over;
    if (this.hasNoTarget(record.redirect.value))
      return this.stop(path, "permerror", { code: "no-target" }, record.redirect.text);
    const target = await this.target(record.redirect.value, domain);
    const tooMany = this.overVoid();
    if (tooMany !== null) return this.stop(path, "permerror", tooMany.problem, record.redirect.text);
    this.step(path, record.redirect.text, "redirect", target, 1, 0);
    const outcome = await this.host(target, path, top);
    // §6.1: no record at the target is an error of the domain that points there.
    return isHalt(outcome) && outcome.halt === "none"
      ? { halt: "permerror", problem: { code: "inside", by: "redirect", target, problem: outcome.problem } }
      : outcome;
  }

  private async directive(term: Directive, domain: string, path: readonly Name[]): Promise<boolean | Halt> {
    const [lookupsBefore, voidsBefore] = [this.lookups, this.voids];
    const isStatic = term.mechanism.name === "all" || term.mechanism.name === "ip4" || term.mechanism.name === "ip6";
    if (!isStatic) {
      const over = this.spend(path, term.text);
      if (over !== null) return over;
    }
    if (term.mechanism.name === "include") this.step(path, term.text, "include", "", 1, 0);
    const outcome = await this.mechanism(term.mechanism, domain, path);
    // A %{p} in the target may have been the void lookup too many, which the mechanism itself does not see.
    const matched = isHalt(outcome) ? outcome : (this.overVoid() ?? outcome);
    const cost = term.mechanism.name === "include" ? 0 : this.lookups - lookupsBefore;
    if (isHalt(matched)) {
      this.step(
        path,
        term.text,
        matched.halt === "temperror" ? "temperror" : "permerror",
        spfProblemText(matched.problem),
        cost,
        this.voids - voidsBefore,
        matched.problem,
      );
    } else {
      this.step(
        path,
        term.text,
        matched ? "match" : "no-match",
        "",
        cost,
        term.mechanism.name === "include" ? 0 : this.voids - voidsBefore,
      );
    }
    return matched;
  }

  /** RFC 8616 §4: a term with `%{s}` or `%{l}` matches nothing when the local part is not ASCII. */
  private hasNoTarget(spec: string | null): boolean {
    return spec !== null && needsLocalPart(spec) && /[^\0-\x7f]/.test(this.fixed.localPart);
  }

  private async mechanism(mechanism: Mechanism, domain: string, path: readonly Name[]): Promise<boolean | Halt> {
    if ("domain" in mechanism && this.hasNoTarget(mechanism.domain)) return false;
    switch (mechanism.name) {
      case "all":
        return true;
      case "ip4":
      case "ip6":
        return contains(mechanism.range, this.fixed.ip);
      case "include":
        return this.include(await this.target(mechanism.domain, domain), path);
      case "exists": {
        const found = await this.ask(await this.target(mechanism.domain, domain), "A", true);
        return isHalt(found) ? found : found.length > 0;
      }
      case "a":
        return this.addressMatch(await this.target(mechanism.domain, domain), mechanism);
      case "mx":
        return this.mx(await this.target(mechanism.domain, domain), mechanism);
      case "ptr":
        return this.ptr(await this.target(mechanism.domain, domain));
    }
  }

  /** §5.2: the table of results. */
  private async include(target: string, path: readonly Name[]): Promise<boolean | Halt> {
    const outcome = await this.host(target, path, false);
    if (isHalt(outcome)) {
      if (outcome.halt === "none")
        return { halt: "permerror", problem: { code: "inside", by: "include", target, problem: outcome.problem } };
      return outcome;
    }
    return outcome.result === "pass";
  }

  private async addressMatch(
    target: string,
    mechanism: { readonly prefix4: number; readonly prefix6: number },
  ): Promise<boolean | Halt> {
    const found = await this.ask(target, this.addressType(), true);
    if (isHalt(found)) return found;
    const prefix = this.fixed.ip.family === 4 ? mechanism.prefix4 : mechanism.prefix6;
    return found.some((text) => within(text, prefix, this.fixed.ip));
  }

  private async mx(
    target: string,
    mechanism: { readonly prefix4: number; readonly prefix6: number },
  ): Promise<boolean | Halt> {
    const exchanges = await this.ask(target, "MX", true);
    if (isHalt(exchanges)) return exchanges;
    if (exchanges.length > MAX_NAMES)
      return {
        halt: "permerror",
        problem: { code: "too-many-mx", domain: target, records: exchanges.length, max: MAX_NAMES },
      };
    for (const exchange of exchanges)
      if (exchange !== "") void this.dns.ask({ name: exchange, type: this.addressType() });
    for (const exchange of exchanges) {
      if (exchange === "") continue;
      const matched = await this.addressMatch(nameToRaw(exchange), mechanism);
      if (matched !== false) return matched;
    }
    return false;
  }

  private async ptr(target: string): Promise<boolean | Halt> {
    const names = await this.validatedNames(true);
    if (isHalt(names)) return names;
    const wanted = rawToName(fitName(target));
    return wanted !== null && names.some((name) => name === wanted || name.endsWith(`.${wanted}`));
  }

  /** §5.5: PTR names that lead back to the address; trouble with one of them only leaves it out. */
  private async validatedNames(counted: boolean): Promise<readonly Name[] | Halt> {
    const question = { name: reverseName(this.fixed.ip), type: "PTR" } as const;
    this.questions.push(`${question.name} PTR`);
    const found = await textsOf(this.dns, question.name, "PTR");
    if (found.kind === "error") return [];
    if (found.texts.length === 0 && counted) return this.countVoid() ?? [];
    const checked = await Promise.all(
      found.texts.slice(0, MAX_NAMES).map(async (name) => {
        const addresses = await textsOf(this.dns, name, this.addressType());
        const text = formatIp(this.fixed.ip);
        return addresses.kind === "texts" && addresses.texts.includes(text) ? [name] : [];
      }),
    );
    return checked.flat();
  }

  /** §7.2, `p`: the domain itself, else a name below it, else any validated name. */
  private async validatedName(domain: string, counted: boolean): Promise<string> {
    const names = await this.validatedNames(counted);
    if (isHalt(names)) return "unknown";
    const wanted = rawToName(domain) ?? "";
    const best = names.find((n) => n === wanted) ?? names.find((n) => n.endsWith(`.${wanted}`)) ?? names[0];
    return best === undefined ? "unknown" : nameToRaw(best);
  }

  /** §6.2: any trouble with the explanation leaves it out. */
  private async explain(spec: string, domain: string): Promise<string | null> {
    const name = this.hasNoTarget(spec) ? null : rawToName(await this.target(spec, domain, false));
    if (name === null || name === "") return null;
    const found = await textsOf(this.dns, name, "TXT");
    const [text, ...more] = found.kind === "texts" ? found.texts : [];
    if (text === undefined || more.length > 0 || macroStringFault(text, true) !== null) return null;
    return (await expandMacros(text, this.context(domain, false))).slice(0, MAX_EXPLANATION);
  }

  /** `counted`: the reverse lookup of a `%{p}` counts as void like any other (§4.6.4), except for an explanation. */
  private context(domain: string, counted: boolean): MacroContext {
    return { ...this.fixed, domain, validatedName: () => this.validatedName(domain, counted) };
  }

  private async target(spec: string | null, domain: string, counted = true): Promise<string> {
    return spec === null ? domain : fitName(await expandMacros(spec, this.context(domain, counted)));
  }

  private addressType(): "A" | "AAAA" {
    return this.fixed.ip.family === 4 ? "A" : "AAAA";
  }

  /** Records of a target; a name that cannot be asked does not exist (§4.3, §4.8). */
  private async ask<T extends "A" | "AAAA" | "MX">(
    target: string,
    type: T,
    counted: boolean,
  ): Promise<readonly TextOf[T][] | Halt> {
    const name = rawToName(target);
    if (name === null) return [];
    if (this.fixed.isOver()) return { halt: "temperror", problem: OVER_TIME };
    this.questions.push(`${name} ${type}`);
    const found = await textsOf(this.dns, name, type);
    if (found.kind === "error")
      return { halt: "temperror", problem: { code: "dns", name, type, error: found }, trouble: found };
    return found.texts.length === 0 && counted ? (this.countVoid() ?? []) : found.texts;
  }

  private countVoid(): Halt | null {
    this.voids++;
    return this.overVoid();
  }

  private overVoid(): Halt | null {
    if (this.voids <= MAX_VOID) return null;
    return { halt: "permerror", problem: { code: "too-many-void", max: MAX_VOID } };
  }

  private spend(path: readonly Name[], term: string): Halt | null {
    this.lookups++;
    if (this.lookups <= MAX_LOOKUPS) return null;
    return this.stop(path, "permerror", { code: "too-many-lookups", max: MAX_LOOKUPS }, term);
  }

  private stop(path: readonly Name[], halt: Halt["halt"], problem: SpfProblem, term: string | null = null): Halt {
    this.step(
      path,
      term,
      halt === "temperror" ? "temperror" : halt === "none" ? "no-match" : "permerror",
      spfProblemText(problem),
      0,
      0,
      problem,
    );
    return { halt, problem };
  }

  private step(
    path: readonly Name[],
    term: string | null,
    outcome: SpfStep["outcome"],
    detail: string,
    lookups: number,
    voidLookups: number,
    why: SpfProblem | null = null,
  ): void {
    this.steps.push({ path, term, outcome, detail, why, lookups, voidLookups, questions: this.questions });
    this.questions = [];
  }
}

function within(text: IpText, prefix: number, ip: Ip): boolean {
  return contains(network(ipOf(text), prefix), ip);
}
