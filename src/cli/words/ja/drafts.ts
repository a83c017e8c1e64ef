import type { DraftsWords } from "../drafts.ts";

const TO = {
  list: "リストの運営者宛（フォームまたはメール）",
  hoster: "ホスティング会社（IPアドレスの管理者）宛",
  postmaster: "受信側のメール管理者（postmaster）宛",
} as const;

export const draftsJa: DraftsWords = {
  heading: (to, language) => `${TO[to]}の文面（${language === "ja" ? "日本語" : "英語"}）`,
};
