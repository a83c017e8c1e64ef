import { expect, test } from "@jest/globals";
import { typeOf } from "../../src/zones/record-types.ts";
import { readZones } from "../../src/zones/read.ts";
import { memoryFiles } from "./memory-files.ts";

/** Types that are only carried, as each format writes them. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bind: {
    "example.com.zone": `$TTL 300
@ SOA ns1 host 1 2 3 4 5
@ NS ns1
h HTTPS 1 . alpn="h2,h3" ipv4hint=192.0.2.1
n NAPTR 100 10 "S" "SIP+D2U" "" _sip._udp.example.com.
t TLSA 3 1 1 ( 0b9f
  5e14 ) ; two lines
d DS 1 13 2 AAAA
g TYPE65534 \\# 2 0102
`,
  },
  octodns: {
    "example.com.yaml": `h: {type: HTTPS, value: {svcpriority: 1, targetname: ., svcparams: {alpn: [h2, h3], ipv4hint: [192.0.2.1]}}}
n: {type: NAPTR, value: {order: 100, preference: 10, flags: S, service: SIP+D2U, regexp: "", replacement: _sip._udp.example.com.}}
t: {type: TLSA, value: {certificate_usage: 3, selector: 1, matching_type: 1, certificate_association_data: 0b9f}}
d: {type: DS, value: {key_tag: 1, algorithm: 13, digest_type: 2, digest: AAAA}}
`,
  },
  dnscontrol: {
    "dnsconfig.js":
      'D("example.com", "r", HTTPS("h", 1, ".", "alpn=h2,h3"), SSHFP("f", 1, 2, "dd46"), TLSA("t", 3, 1, 1, "0b9f"));\n',
  },
  terraform: {
    "main.tf": `resource "aws_route53_zone" "z" { name = "example.com" }
resource "aws_route53_record" "t" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "t"
  type    = "TLSA"
  ttl     = 300
  records = ["3 1 1 0b9f"]
}
`,
  },
  gcloud: {
    "records.yaml":
      'kind: dns#resourceRecordSet\nname: h.example.com.\nrrdatas:\n- 1 . alpn="h2"\nttl: 300\ntype: HTTPS\n---\nkind: dns#resourceRecordSet\nname: example.com.\nrrdatas:\n- ns1.example.net. h. 1 2 3 4 5\nttl: 300\ntype: SOA\n',
  },
};

test.each<[string, readonly string[]]>([
  [
    "bind",
    [
      'HTTPS 1 . alpn="h2,h3" ipv4hint=192.0.2.1',
      'NAPTR 100 10 "S" "SIP+D2U" "" _sip._udp.example.com.',
      "TLSA 3 1 1 0b9f 5e14",
      "DS 1 13 2 AAAA",
      "TYPE65534 \\# 2 0102",
    ],
  ],
  [
    "octodns",
    [
      "HTTPS 1 . alpn=h2,h3 ipv4hint=192.0.2.1",
      'NAPTR 100 10 "S" "SIP+D2U" "" _sip._udp.example.com.',
      "TLSA 3 1 1 0b9f",
      "DS 1 13 2 AAAA",
    ],
  ],
  ["dnscontrol", ["HTTPS 1 . alpn=h2,h3", "SSHFP 1 2 dd46", "TLSA 3 1 1 0b9f"]],
  ["terraform", ["TLSA 3 1 1 0b9f"]],
  ["gcloud", ['HTTPS 1 . alpn="h2"']],
])("%s: data that is only carried stays as it is written", (format, expected) => {
  const { zones } = readZones(memoryFiles(FILES[format] ?? {}), null);
  const carried = zones.flatMap((zone) => zone.records).filter((record) => record.data.type === "OTHER");
  expect(carried.map((record) => `${typeOf(record.data)} ${String(record.written)}`)).toEqual(expected);
});
