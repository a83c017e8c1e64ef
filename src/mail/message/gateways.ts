/** A filter service that stands in front of its customers' mail servers, and sends for them too. */
export interface Gateway {
  readonly name: string;
  /** Domains of its hosts' names; also what `--trust` takes. */
  readonly domains: readonly string[];
}

/** From the operators' own pages on MX and host names, read 2026-11-24. */
export const GATEWAYS: readonly Gateway[] = [
  { name: "Proofpoint", domains: ["pphosted.com", "ppe-hosted.com"] },
  { name: "Mimecast", domains: ["mimecast.com", "mimecast-offshore.com", "mimecast.co.za"] },
  { name: "Barracuda", domains: ["barracudanetworks.com", "cudaops.com"] },
  { name: "Cisco Secure Email", domains: ["iphmx.com"] },
  { name: "Symantec Email Security.cloud", domains: ["messagelabs.com"] },
  { name: "Trend Micro Email Security", domains: ["trendmicro.com", "trendmicro.eu", "trendmicro.co.jp"] },
  { name: "Hornetsecurity", domains: ["hornetsecurity.com", "antispameurope.com"] },
  { name: "FortiMail Cloud", domains: ["fortimailcloud.com", "fortimail.com"] },
  { name: "IIJ Secure MX", domains: ["securemx.jp"] },
];

/** Hosters whose servers hand on to each other under names that the Public Suffix List splits by customer. */
export const ONE_ORGANIZATION: readonly string[] = ["sakura.ne.jp"];
