/** The list of an example that names none: a server that is set up well. */
export const USUAL_SENDERS = {
  file: "senders.txt",
  text: "example.com 203.0.113.10 helo=mail.example.net\n",
} as const;
