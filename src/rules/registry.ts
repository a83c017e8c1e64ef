import { configLoosened } from "./config/loosened.ts";
import { configUselessAccept } from "./config/useless-accept.ts";
import { dkimBrokenKey } from "./dkim/broken-key.ts";
import { dkimHash } from "./dkim/hash.ts";
import { dkimMissing } from "./dkim/missing.ts";
import { dkimMultipleKeys } from "./dkim/multiple-keys.ts";
import { dkimRemovedTag } from "./dkim/removed-tag.ts";
import { dkimRemoved } from "./dkim/removed.ts";
import { dkimRevoked } from "./dkim/revoked.ts";
import { dkimService } from "./dkim/service.ts";
import { dkimShortKey } from "./dkim/short-key.ts";
import { dkimTargetMissing } from "./dkim/target-missing.ts";
import { dkimTesting } from "./dkim/testing.ts";
import { dkimTolerated } from "./dkim/tolerated.ts";
import { dkimWeakKey } from "./dkim/weak-key.ts";
import { dmarcAlignment } from "./dmarc/alignment.ts";
import { dmarcMissing } from "./dmarc/missing.ts";
import { dmarcMultipleRecords } from "./dmarc/multiple-records.ts";
import { dmarcPolicy } from "./dmarc/policy.ts";
import { dmarcRemovedTag } from "./dmarc/removed-tag.ts";
import { dmarcRemoved } from "./dmarc/removed.ts";
import { dmarcReportNotAuthorized } from "./dmarc/report-not-authorized.ts";
import { dmarcReportUri } from "./dmarc/report-uri.ts";
import { dmarcSyntax } from "./dmarc/syntax.ts";
import { dmarcTolerated } from "./dmarc/tolerated.ts";
import { dmarcUnknownTag } from "./dmarc/unknown-tag.ts";
import { dmarcWeakened } from "./dmarc/weakened.ts";
import { dnsblAllowlistLost } from "./dnsbl/allowlist-lost.ts";
import { dnsblDomainListed } from "./dnsbl/domain-listed.ts";
import { dnsblListed } from "./dnsbl/listed.ts";
import { dnsblNameListed } from "./dnsbl/name-listed.ts";
import { dnsblNetworkListed } from "./dnsbl/network-listed.ts";
import { dnsblPolicy } from "./dnsbl/policy.ts";
import { dnsblReputationFell } from "./dnsbl/reputation-fell.ts";
import { heloInvalidName } from "./helo/invalid-name.ts";
import { heloMismatch } from "./helo/mismatch.ts";
import { heloNotResolving } from "./helo/not-resolving.ts";
import { heloSpfFail } from "./helo/spf-fail.ts";
import { mxLoopbackOnly } from "./mx/loopback-only.ts";
import { mxNoReturnPath } from "./mx/no-return-path.ts";
import { mxNone } from "./mx/none.ts";
import { mxNullOfSender } from "./mx/null-of-sender.ts";
import { mxNullBesideOthers } from "./mx/null-beside-others.ts";
import { mxRemoved } from "./mx/removed.ts";
import { mxTargetIsCname } from "./mx/target-is-cname.ts";
import { mxTargetMissing } from "./mx/target-missing.ts";
import { ptrGenericName } from "./ptr/generic-name.ts";
import { ptrInvalidName } from "./ptr/invalid-name.ts";
import { ptrMissing } from "./ptr/missing.ts";
import { ptrPartlyConfirmed } from "./ptr/partly-confirmed.ts";
import { ptrMultipleNames } from "./ptr/multiple-names.ts";
import { ptrNotConfirmed } from "./ptr/not-confirmed.ts";
import { spfAllowsEveryone } from "./spf/allows-everyone.ts";
import { spfDuplicateInclude } from "./spf/duplicate-include.ts";
import { spfDuplicateTerm } from "./spf/duplicate-term.ts";
import { spfIgnoredTerms } from "./spf/ignored-terms.ts";
import { spfIncludeGone } from "./spf/include-gone.ts";
import { spfIncludeLoop } from "./spf/include-loop.ts";
import { spfIncludeWithoutRecord } from "./spf/include-without-record.ts";
import { spfInvisibleCharacter } from "./spf/invisible-character.ts";
import { spfMissing } from "./spf/missing.ts";
import { spfMultipleRecords } from "./spf/multiple-records.ts";
import { spfNearLookupLimit } from "./spf/near-lookup-limit.ts";
import { spfNeutralAll } from "./spf/neutral-all.ts";
import { spfNoAll } from "./spf/no-all.ts";
import { spfOverlappingRange } from "./spf/overlapping-range.ts";
import { spfParkedWithoutReject } from "./spf/parked-without-reject.ts";
import { spfPerMessageLookup } from "./spf/per-message-lookup.ts";
import { spfPrivateRange } from "./spf/private-range.ts";
import { spfPtrMechanism } from "./spf/ptr-mechanism.ts";
import { spfRangeHostBits } from "./spf/range-host-bits.ts";
import { spfRemoved } from "./spf/removed.ts";
import { spfSenderNotAuthorized } from "./spf/sender-not-authorized.ts";
import { spfStringSplitting } from "./spf/string-splitting.ts";
import { spfSyntax } from "./spf/syntax.ts";
import { spfTakeover } from "./spf/takeover.ts";
import { spfTooLong } from "./spf/too-long.ts";
import { spfTooManyLookups } from "./spf/too-many-lookups.ts";
import { spfTooManyNames } from "./spf/too-many-names.ts";
import { spfTooManyVoidLookups } from "./spf/too-many-void-lookups.ts";
import { spfVoidTerm } from "./spf/void-term.ts";
import { spfType99 } from "./spf/type-99.ts";
import { spfTypo } from "./spf/typo.ts";
import { spfUnknownModifier } from "./spf/unknown-modifier.ts";
import { spfUnreachableTerm } from "./spf/unreachable-term.ts";
import { spfUnwantedSender } from "./spf/unwanted-sender.ts";
import { spfWeakened } from "./spf/weakened.ts";
import { spfWideRange } from "./spf/wide-range.ts";
import { volumeJump } from "./volume/jump.ts";
import { volumeNotWarmedUp } from "./volume/not-warmed-up.ts";
import { volumeUnlistedSource } from "./volume/unlisted-source.ts";
import { volumeUnseenSource } from "./volume/unseen-source.ts";
import { zoneCnameBesideOthers } from "./zone/cname-beside-others.ts";
import { zoneDelegationHidesMail } from "./zone/delegation-hides-mail.ts";
import { zoneMissingFinalDot } from "./zone/missing-final-dot.ts";
import { zoneNameDeleted } from "./zone/name-deleted.ts";
import { zoneRecordShadowed } from "./zone/record-shadowed.ts"; /** Every rule, in the order in which the docs list them. */
export const RULES = [
  spfMissing,
  spfMultipleRecords,
  spfSyntax,
  spfTooManyLookups,
  spfNearLookupLimit,
  spfTooManyVoidLookups,
  spfVoidTerm,
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
  heloNotResolving,
  heloMismatch,
  heloSpfFail,
  heloInvalidName,
  ptrMissing,
  ptrNotConfirmed,
  ptrPartlyConfirmed,
  ptrGenericName,
  ptrMultipleNames,
  ptrInvalidName,
  dnsblListed,
  dnsblPolicy,
  dnsblNetworkListed,
  dnsblDomainListed,
  dnsblNameListed,
  volumeJump,
  volumeNotWarmedUp,
  volumeUnlistedSource,
  volumeUnseenSource,
  dnsblAllowlistLost,
  dnsblReputationFell,
  mxRemoved,
  mxTargetMissing,
  mxNullBesideOthers,
  mxTargetIsCname,
  mxNone,
  mxNoReturnPath,
  mxNullOfSender,
  mxLoopbackOnly,
  spfRemoved,
  dkimRemoved,
  dkimMissing,
  dkimMultipleKeys,
  dkimBrokenKey,
  dkimTolerated,
  dkimRevoked,
  dkimWeakKey,
  dkimShortKey,
  dkimHash,
  dkimService,
  dkimTesting,
  dkimRemovedTag,
  dkimTargetMissing,
  dmarcMissing,
  dmarcMultipleRecords,
  dmarcSyntax,
  dmarcPolicy,
  dmarcTolerated,
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
] as const;

/** `<category>/<problem>` of a rule that there is. */
export type RuleId = (typeof RULES)[number]["id"];
