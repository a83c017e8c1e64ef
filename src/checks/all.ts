import { RULES } from "../rules/registry.ts";
import { asCheck } from "./as-check.ts";
import type { Check } from "./check.ts";
import { configLoosened } from "./config/loosened.ts";
import { configUselessAccept } from "./config/useless-accept.ts";
import { dnsblAllowlistLost } from "./dnsbl/allowlist-lost.ts";
import { dnsblDomainListed } from "./dnsbl/domain-listed.ts";
import { dnsblListed } from "./dnsbl/listed.ts";
import { dnsblNetworkListed } from "./dnsbl/network-listed.ts";
import { dnsblPolicy } from "./dnsbl/policy.ts";
import { dnsblReputationFell } from "./dnsbl/reputation-fell.ts";
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
import { volumeJump } from "./volume/jump.ts";
import { volumeNotWarmedUp } from "./volume/not-warmed-up.ts";
import { spfRemoved } from "./spf/removed.ts";
import { dkimRemoved } from "./dkim/removed.ts";
import { spfWeakened } from "./spf/weakened.ts";
import { dkimMissing } from "./dkim/missing.ts";
import { dkimMultipleKeys } from "./dkim/multiple-keys.ts";
import { dkimBrokenKey } from "./dkim/broken-key.ts";
import { dkimRevoked } from "./dkim/revoked.ts";
import { dkimWeakKey } from "./dkim/weak-key.ts";
import { dkimShortKey } from "./dkim/short-key.ts";
import { dkimHash } from "./dkim/hash.ts";
import { dkimService } from "./dkim/service.ts";
import { dkimTesting } from "./dkim/testing.ts";
import { dkimTargetMissing } from "./dkim/target-missing.ts";
import { dmarcMissing } from "./dmarc/missing.ts";
import { dmarcMultipleRecords } from "./dmarc/multiple-records.ts";
import { dmarcSyntax } from "./dmarc/syntax.ts";
import { dmarcPolicy } from "./dmarc/policy.ts";
import { dmarcRemoved } from "./dmarc/removed.ts";
import { dmarcWeakened } from "./dmarc/weakened.ts";
import { dmarcUnknownTag } from "./dmarc/unknown-tag.ts";
import { dmarcReportUri } from "./dmarc/report-uri.ts";
import { dmarcReportNotAuthorized } from "./dmarc/report-not-authorized.ts";
import { dmarcAlignment } from "./dmarc/alignment.ts";
import { dmarcRemovedTag } from "./dmarc/removed-tag.ts";
import { zoneCnameBesideOthers } from "./zone/cname-beside-others.ts";
import { zoneDelegationHidesMail } from "./zone/delegation-hides-mail.ts";
import { zoneRecordShadowed } from "./zone/record-shadowed.ts";
import { zoneNameDeleted } from "./zone/name-deleted.ts";
import { zoneMissingFinalDot } from "./zone/missing-final-dot.ts";

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
  dnsblListed,
  dnsblPolicy,
  dnsblNetworkListed,
  dnsblDomainListed,
  volumeJump,
  volumeNotWarmedUp,
  dnsblAllowlistLost,
  dnsblReputationFell,
  ...moved("mx/"),
  spfRemoved,
  dkimRemoved,
  dkimMissing,
  dkimMultipleKeys,
  dkimBrokenKey,
  dkimRevoked,
  dkimWeakKey,
  dkimShortKey,
  dkimHash,
  dkimService,
  dkimTesting,
  dkimTargetMissing,
  dmarcMissing,
  dmarcMultipleRecords,
  dmarcSyntax,
  dmarcPolicy,
  dmarcRemoved,
  dmarcWeakened,
  dmarcUnknownTag,
  dmarcReportUri,
  dmarcReportNotAuthorized,
  dmarcAlignment,
  dmarcRemovedTag,
  zoneCnameBesideOthers,
  zoneDelegationHidesMail,
  zoneRecordShadowed,
  zoneNameDeleted,
  zoneMissingFinalDot,
  configLoosened,
  configUselessAccept,
];
