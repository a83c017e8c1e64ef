import { BETWEEN_MEANINGS, undocumentedBit } from "../../../mail/dnsbl/meanings.ts";
import { LIST_CRITERIA } from "./list-criteria.ts";
import { LIST_MEANINGS } from "./list-meanings.ts";
import { LIST_NOTES } from "./list-notes.ts";

const BITS = [1, 2, 4, 8, 16, 32, 64, 128];
const UNDOCUMENTED = new Map(BITS.map((bit) => [undocumentedBit(bit), `公表されていないビット ${bit}`]));

/** カタログの一文。訳のないもの（過去の版の文、利用者のリスト）は英語のまま示す。 */
export function listText(text: string): string {
  return translated(text) ?? text;
}

function translated(text: string): string | null {
  return LIST_MEANINGS[text] ?? LIST_CRITERIA[text] ?? LIST_NOTES[text] ?? UNDOCUMENTED.get(text) ?? null;
}

/** 複数のコードの意味。 */
export function meaningsText(meaning: string): string {
  return meaning.split(BETWEEN_MEANINGS).map(listText).join("、");
}

/** 複数のコードの意味。訳のないものがあれば null。 */
export function meaningsOrNull(meaning: string): string | null {
  const parts = meaning.split(BETWEEN_MEANINGS).map(translated);
  return parts.some((part) => part === null) ? null : parts.join("、");
}
