import { RULES } from "../rules/registry.ts";
import { asCheck } from "./as-check.ts";
import type { Check } from "./check.ts";
import { spfMissing } from "./spf/missing.ts";
import { spfMultipleRecords } from "./spf/multiple-records.ts";
import { spfSyntax } from "./spf/syntax.ts";
import { spfTooManyLookups } from "./spf/too-many-lookups.ts";
import { spfNearLookupLimit } from "./spf/near-lookup-limit.ts";
import { spfTooManyVoidLookups } from "./spf/too-many-void-lookups.ts";
import { spfIncludeWithoutRecord } from "./spf/include-without-record.ts";
import { spfIncludeLoop } from "./spf/include-loop.ts";
import { spfIncludeGone } from "./spf/include-gone.ts";
import { spfAllowsEveryone } from "./spf/allows-everyone.ts";
import { spfNeutralAll } from "./spf/neutral-all.ts";
import { spfNoAll } from "./spf/no-all.ts";
import { spfPtrMechanism } from "./spf/ptr-mechanism.ts";
import { spfIgnoredTerms } from "./spf/ignored-terms.ts";
import { spfDuplicateTerm } from "./spf/duplicate-term.ts";
import { spfTooLong } from "./spf/too-long.ts";
import { spfStringSplitting } from "./spf/string-splitting.ts";
import { spfPrivateRange } from "./spf/private-range.ts";
import { spfWideRange } from "./spf/wide-range.ts";
import { spfRangeHostBits } from "./spf/range-host-bits.ts";
import { spfOverlappingRange } from "./spf/overlapping-range.ts";
import { spfUnknownModifier } from "./spf/unknown-modifier.ts";
import { spfInvisibleCharacter } from "./spf/invisible-character.ts";
import { spfTypo } from "./spf/typo.ts";
import { spfType99 } from "./spf/type-99.ts";
import { spfTooManyNames } from "./spf/too-many-names.ts";
import { spfTakeover } from "./spf/takeover.ts";
import { spfUnreachableTerm } from "./spf/unreachable-term.ts";
import { spfDuplicateInclude } from "./spf/duplicate-include.ts";
import { spfPerMessageLookup } from "./spf/per-message-lookup.ts";
import { spfParkedWithoutReject } from "./spf/parked-without-reject.ts";
import { spfSenderNotAuthorized } from "./spf/sender-not-authorized.ts";
import { spfUnwantedSender } from "./spf/unwanted-sender.ts";
import { spfRemoved } from "./spf/removed.ts";
import { spfWeakened } from "./spf/weakened.ts";

/** The rules of a category that have the new shape already. */
function moved(prefix: string): readonly Check[] {
  return RULES.filter(({ id }) => id.startsWith(prefix)).map(asCheck);
}

/** Every check, in the order in which the docs list them. */
export const CHECKS: readonly Check[] = [
  spfMissing,
  spfMultipleRecords,
  spfSyntax,
  spfTooManyLookups,
  spfNearLookupLimit,
  spfTooManyVoidLookups,
  spfIncludeWithoutRecord,
  spfIncludeLoop,
  spfIncludeGone,
  spfAllowsEveryone,
  spfNeutralAll,
  spfNoAll,
  spfPtrMechanism,
  spfIgnoredTerms,
  spfDuplicateTerm,
  spfTooLong,
  spfStringSplitting,
  spfPrivateRange,
  spfWideRange,
  spfRangeHostBits,
  spfOverlappingRange,
  spfUnknownModifier,
  spfInvisibleCharacter,
  spfTypo,
  spfType99,
  spfTooManyNames,
  spfTakeover,
  spfUnreachableTerm,
  spfDuplicateInclude,
  spfPerMessageLookup,
  spfSenderNotAuthorized,
  spfUnwantedSender,
  spfParkedWithoutReject,
  spfWeakened,
  ...moved("helo/"),
  ...moved("ptr/"),
  ...moved("dnsbl/"),
  ...moved("volume/"),
  ...moved("mx/"),
  spfRemoved,
  ...moved("dkim/"),
  ...moved("dmarc/"),
  ...moved("zone/"),
  ...moved("config/"),
];
