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
import { dmarcUnknownTag } from "./dmarc/unknown-tag.ts";
import { dmarcWeakened } from "./dmarc/weakened.ts";
import { dnsblAllowlistLost } from "./dnsbl/allowlist-lost.ts";
import { dnsblDomainListed } from "./dnsbl/domain-listed.ts";
import { dnsblListed } from "./dnsbl/listed.ts";
import { dnsblNetworkListed } from "./dnsbl/network-listed.ts";
import { dnsblPolicy } from "./dnsbl/policy.ts";
import { dnsblReputationFell } from "./dnsbl/reputation-fell.ts";
import { heloMismatch } from "./helo/mismatch.ts";
import { heloNotResolving } from "./helo/not-resolving.ts";
import { heloSpfFail } from "./helo/spf-fail.ts";
import { mxNone } from "./mx/none.ts";
import { mxNullBesideOthers } from "./mx/null-beside-others.ts";
import { mxRemoved } from "./mx/removed.ts";
import { mxTargetIsCname } from "./mx/target-is-cname.ts";
import { mxTargetMissing } from "./mx/target-missing.ts";
import { ptrGenericName } from "./ptr/generic-name.ts";
import { ptrInvalidName } from "./ptr/invalid-name.ts";
import { ptrMissing } from "./ptr/missing.ts";
import { ptrMultipleNames } from "./ptr/multiple-names.ts";
import { ptrNotConfirmed } from "./ptr/not-confirmed.ts";
import { volumeJump } from "./volume/jump.ts";
import { volumeNotWarmedUp } from "./volume/not-warmed-up.ts";
import { zoneCnameBesideOthers } from "./zone/cname-beside-others.ts";
import { zoneDelegationHidesMail } from "./zone/delegation-hides-mail.ts";
import { zoneMissingFinalDot } from "./zone/missing-final-dot.ts";
import { zoneNameDeleted } from "./zone/name-deleted.ts";
import { zoneRecordShadowed } from "./zone/record-shadowed.ts";
/** Every rule, in the order in which the docs list them. */
export const RULES = [
  heloNotResolving,
  heloMismatch,
  heloSpfFail,
  ptrMissing,
  ptrNotConfirmed,
  ptrGenericName,
  ptrMultipleNames,
  ptrInvalidName,
  dnsblListed,
  dnsblPolicy,
  dnsblNetworkListed,
  dnsblDomainListed,
  volumeJump,
  volumeNotWarmedUp,
  dnsblAllowlistLost,
  dnsblReputationFell,
  mxRemoved,
  mxTargetMissing,
  mxNullBesideOthers,
  mxTargetIsCname,
  mxNone,
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
  dkimRemovedTag,
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
] as const;

/** `<category>/<problem>` of a rule that there is. */
export type RuleId = (typeof RULES)[number]["id"];
