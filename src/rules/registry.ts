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
  mxRemoved,
  mxTargetMissing,
  mxNullBesideOthers,
  mxTargetIsCname,
  mxNone,
] as const;

/** `<category>/<problem>` of a rule that there is. */
export type RuleId = (typeof RULES)[number]["id"];
