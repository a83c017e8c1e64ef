var REG = NewRegistrar("none");
var DSP = NewDnsProvider("bind");

var MAIL = "203.0.113.30";

D(
  "control.example",
  REG,
  DnsProvider(DSP),
  A("mail", MAIL),
  MX("@", 10, "mail"),
  TXT("@", "v=spf1 ip4:203.0.113.30 include:vendor.example -all"),
  DMARC_BUILDER({ policy: "reject" }),
);
