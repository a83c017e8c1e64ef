/** Full-width digits as usual ones; small letters without accents (`ä` is `ae`). */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/ä/gi, "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase();
}
