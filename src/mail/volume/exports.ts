/** What a service's own export, or its interface, calls the day and the count of messages; in plain letters (see `plainHeading`). */
export interface ExportColumns {
  readonly service: string;
  readonly days: readonly string[];
  readonly counts: readonly string[];
  /** Among the headings of the count (see `countRank`). */
  readonly rank: number;
  readonly source: string;
  /** When the source was read. */
  readonly date: string;
}

/** Headings that people's own tables share with them stand in column-names.ts, too. */
export const EXPORTS: readonly ExportColumns[] = [
  {
    service: "Mailgun",
    days: ["time"],
    counts: ["accepted outgoing count", "processed count"],
    rank: 2,
    source: "https://documentation.mailgun.com/docs/mailgun/user-manual/mg_reporting",
    date: "2026-11-29",
  },
  {
    service: "Twilio SendGrid",
    days: ["date"],
    counts: ["requests", "processed", "stat requests"],
    rank: 2,
    source: "https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/marketing-campaigns-stats-overview",
    date: "2026-11-29",
  },
  {
    service: "Brevo",
    days: ["date", "sent date", "sending date"],
    counts: ["requests"],
    rank: 2,
    source: "https://github.com/sendinblue/APIv3-go-library/blob/master/docs/GetTransacSmsReportReports.md",
    date: "2026-11-29",
  },
  {
    service: "SparkPost",
    days: ["ts"],
    counts: ["count sent", "count injected", "count targeted"],
    rank: 1,
    source: "https://docs.bird.com/api/email-api/metrics",
    date: "2026-11-29",
  },
  {
    service: "Amazon SES",
    days: ["timestamp"],
    counts: ["delivery attempts"],
    rank: 2,
    source: "https://docs.aws.amazon.com/ses/latest/dg/ses_example_ses_GetSendStatistics_section.html",
    date: "2026-11-29",
  },
  {
    service: "Postmark",
    days: ["date"],
    counts: ["sent"],
    rank: 1,
    source: "https://app.unpkg.com/postmark@4.0.7/files/dist/client/models/stats/Stats.d.ts",
    date: "2026-11-29",
  },
  {
    service: "HubSpot",
    days: ["send date"],
    counts: ["sent", "processed"],
    rank: 1,
    source: "https://knowledge.hubspot.com/articles/kcs_article/email/what-do-the-email-terms-in-my-basic-export-mean",
    date: "2026-11-29",
  },
  {
    service: "Klaviyo",
    days: ["send time"],
    counts: ["recipients", "total recipients"],
    rank: 3,
    source: "https://help.funnel.io/en/articles/2841011-what-data-can-i-get-from-klaviyo",
    date: "2026-11-29",
  },
  {
    service: "Mailchimp",
    days: ["send date", "send time"],
    counts: ["total recipients", "emails sent"],
    rank: 3,
    source: "https://mailchimp.com/help/about-email-campaign-reports/",
    date: "2026-11-29",
  },
];
