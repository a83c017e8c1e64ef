import type { IpText } from "../ip/ip.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import type { BounceState } from "./bounce-state.ts";
import { keyNameText } from "../mail/dkim/key-name.ts";
import type { Subject } from "../mail/subject.ts";

/** What DNS shows just now decides what is done first, before what the reply alone asks for. */
export type FirstStep =
  | { readonly code: "publish-key" | "revoked-key"; readonly name: string }
  /** The list does not have it any more. */
  | { readonly code: "not-listed"; readonly list: string; readonly subject: Subject }
  /** The reverse name is there and leads back. */
  | { readonly code: "reverse-right"; readonly ip: IpText; readonly name: string }
  | { readonly code: "helo-without-address"; readonly name: string }
  | { readonly code: "helo-elsewhere"; readonly name: string; readonly ip: IpText };

/** Null where the state adds nothing to the reply's own step. */
export function firstStep(bounce: Bounce, state: BounceState): FirstStep | null {
  switch (bounce.cause) {
    case "blocklisted": {
      const [told] = state.lists;
      return told?.verdict === "not-listed" ? { code: "not-listed", list: told.list, subject: told.subject } : null;
    }
    case "no-ptr": {
      const right = state.names?.find(({ confirmed }) => confirmed === true);
      return right === undefined || state.ip === null
        ? null
        : { code: "reverse-right", ip: state.ip, name: right.name };
    }
    case "helo-rejected":
      return ofHelo(state);
    case "dkim-fail":
    case "dmarc-fail":
    case "unauthenticated":
      return ofKeys(state);
    default:
      return null;
  }
}

function ofHelo({ helo, ip }: BounceState): FirstStep | null {
  if (helo === null || helo.addresses === null) return null;
  if (helo.addresses.length === 0) return { code: "helo-without-address", name: helo.name };
  return helo.matches === false && ip !== null ? { code: "helo-elsewhere", name: helo.name, ip } : null;
}

function ofKeys({ dkim }: BounceState): FirstStep | null {
  const broken = dkim.find(({ key }) => key !== "found");
  // One key that is there lets the mail pass by that signature.
  if (broken === undefined || dkim.some(({ key }) => key === "found")) return null;
  const name = keyNameText(broken.selector, broken.domain);
  return { code: broken.key === "missing" ? "publish-key" : "revoked-key", name };
}
