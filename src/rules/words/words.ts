import type { InLang } from "../../core/lang.ts";
import type { RULES, RuleId } from "../registry.ts";
import type { Rule } from "../rule.ts";
import { config as configEn } from "./en/config.ts";
import { dnsbl as dnsblEn } from "./en/dnsbl.ts";
import { volume as volumeEn } from "./en/volume.ts";
import { zone as zoneEn } from "./en/zone.ts";
import { spf as spfEn } from "./en/spf.ts";
import { dkim as dkimEn } from "./en/dkim.ts";
import { dmarc as dmarcEn } from "./en/dmarc.ts";
import { helo as heloEn } from "./en/helo.ts";
import { mx as mxEn } from "./en/mx.ts";
import { ptr as ptrEn } from "./en/ptr.ts";
import { config as configJa } from "./ja/config.ts";
import { dnsbl as dnsblJa } from "./ja/dnsbl.ts";
import { volume as volumeJa } from "./ja/volume.ts";
import { zone as zoneJa } from "./ja/zone.ts";
import { spf as spfJa } from "./ja/spf.ts";
import { dkim as dkimJa } from "./ja/dkim.ts";
import { dmarc as dmarcJa } from "./ja/dmarc.ts";
import { helo as heloJa } from "./ja/helo.ts";
import { mx as mxJa } from "./ja/mx.ts";
import { ptr as ptrJa } from "./ja/ptr.ts";

/** What a rule says to people, in one language. `P`: the parameters of its violations. */
export interface RuleWords<P> {
  /** What is wrong, as a heading. */
  readonly title: string;
  /** Why it matters: one or two sentences. */
  readonly why: string;
  /** What to do in general, for the rule's page. */
  readonly fix: string;
  /** What is wrong here: one sentence without a full stop, that a person who never heard of the protocol can act on. */
  readonly message: (params: P) => string;
  /** What to do here: one to three sentences. A record to publish is shown after them. */
  readonly help: (params: P) => string;
}

type RuleOf<Id extends RuleId> = Extract<(typeof RULES)[number], { readonly id: Id }>;
export type ParamsOf<Id extends RuleId> = RuleOf<Id> extends Rule<Id, infer P> ? P : never;

/** The words of one category: complete, and each for the parameters of its rule, or it does not compile. */
export type CategoryWords<C extends string> = {
  readonly [Id in Extract<RuleId, `${C}/${string}`>]: RuleWords<ParamsOf<Id>>;
};

type Words = { readonly [Id in RuleId]: RuleWords<ParamsOf<Id>> };

export const RULE_WORDS: InLang<Words> = {
  en: {
    ...ptrEn,
    ...heloEn,
    ...mxEn,
    ...dkimEn,
    ...configEn,
    ...dnsblEn,
    ...volumeEn,
    ...zoneEn,
    ...spfEn,
    ...dmarcEn,
  },
  ja: {
    ...ptrJa,
    ...heloJa,
    ...mxJa,
    ...dkimJa,
    ...configJa,
    ...dnsblJa,
    ...volumeJa,
    ...zoneJa,
    ...spfJa,
    ...dmarcJa,
  },
};
