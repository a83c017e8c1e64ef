import type { ProviderWords } from "../provider.ts";

export const providerJa: ProviderWords = {
  title: "受信事業者の要件",
  titled: (scores) => `受信事業者の要件：${scores}`,
  needs: {
    spf: "すべての送信元アドレスで SPF が pass",
    dkim: "1024 ビット以上の DKIM 鍵",
    "spf-or-dkim": "SPF または DKIM",
    dmarc: "DMARC レコード（p=none でも可）",
    aligned: "差出人 (From) と一致する SPF または DKIM",
    ptr: "すべてのアドレスに、正引きと一致する逆引き (PTR) を設定",
    tls: "TLS での送信",
    "one-click": "購読メールでのワンクリック登録解除 (RFC 8058)",
    "spam-rate": "迷惑メール報告率 0.3 % 未満（推奨 0.1 % 未満）",
    "unsubscribe-link": "機能する登録解除リンクと、SNDS・JMRP での苦情の確認",
    "opt-in": "登録解除リンクと、受信者の事前の同意（オプトイン）",
  },
  advised: (text) => `${text}（推奨）`,
  needsData: (portals) =>
    `実際のメールまたは管理画面での確認が必要${portals.map(({ title, page }) => `（${title} ${page} ）`).join("")}`,
  met: (met, of) => `適合 ${met}/${of}件`,
  unmet: (names) => `不適合：${names}`,
  unknown: (names) => `未確認：${names}`,
  parts: (parts) => parts.join("、"),
  requirement: (provider, requirement, senders) => `${provider}：${requirement}（${senders}）`,
  provider: "受信事業者",
  requirementColumn: "要件",
  senders: "送信元",
  source: "出典",
  result: "結果",
  legend:
    "⬜ 確認できませんでした。DKIM を確認するには、送信元の一覧にセレクターを指定してください（`dkim=`）。✉ DNS では判定できないため、実際のメールまたは受信事業者の管理画面でご確認ください。",
  caption: "受信事業者の要件（DNS で確認できる範囲）",
  pageLegend:
    "DKIM が未確認の場合は、送信元の一覧にセレクターを指定してください (dkim=)。「–」は DNS では判定できない項目です。実際のメールまたは受信事業者の管理画面でご確認ください。",
  since: (since, source) => `${since} 以降、${source}`,
  isMet: "適合",
  isNotMet: "不適合",
  adviceNotMet: "推奨事項に不適合",
  notAllChecked: "一部未確認",
  notChecked: "未確認",
};
