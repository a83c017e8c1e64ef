/** The forms of a report, as `--format` and `--out` name them. */
export const FORMATS = ["text", "json", "markdown", "html", "sarif", "junit", "github", "badge"] as const;
export type Format = (typeof FORMATS)[number];
