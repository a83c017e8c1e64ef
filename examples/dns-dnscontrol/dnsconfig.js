var REG = NewRegistrar("none");
var DNS = NewDnsProvider("bind");

D(
  "example.com",
  REG,
  DnsProvider(DNS),
  DefaultTTL("1h"),
  MX("@", 10, "mail"),
  SPF_BUILDER({
    label: "@",
    parts: ["v=spf1", "ip4:203.0.113.10", "-all"],
  }),
  DMARC_BUILDER({ policy: "reject", rua: ["mailto:dmarc@example.com"] }),
  A("mail", "203.0.113.10"),
  TXT("mail", "v=spf1 a -all"),
);

D(
  "parked.example",
  REG,
  DnsProvider(DNS),
  MX("@", 0, "."),
  TXT("@", "v=spf1 -all"),
  TXT("_dmarc", "v=DMARC1; p=reject"),
);
