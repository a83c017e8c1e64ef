import { expect, test } from "@jest/globals";
import { parseKey } from "../../src/mail/dkim/key.ts";
import { parseDmarc } from "../../src/mail/dmarc/record.ts";
import { frozenText } from "../../src/mail/record-fault-text.ts";

// Word for word what version 1 wrote: histories and acceptances hold fingerprints of these.
test.each([
  ["v=DMARC1; p=none; sp", 'sp has no "=": expected name=value'],
  ["v=DMARC1; p=none;; sp=none", "an empty tag before this semicolon"],
  ["v=DMARC1; p=none; 1x=y", "1x is not a tag name"],
  ["v=DMARC1; p=none; p=reject", "the tag p is given twice"],
  ["v=DMARC1; p=none; rua=mailto:a\u00e9@example.com", "rua= holds the character é"],
  ["v=DMARC1; p=rejct", "p=rejct: expected none, quarantine, reject (did you mean reject?)"],
  ["v=DMARC1; p=none; sp=x", "sp=x: expected none, quarantine, reject"],
  ["v=DMARC1; p=none; adkim=q", "adkim=q: expected r, s"],
  ["v=DMARC1; p=none; fo=7", "fo=7: expected 0, 1, d or s"],
  ["v=DMARC1; rua=mailto:a@example.com", "p= is missing: receivers read the record as p=none"],
  ["v=DMARC1;", "p= and rua= are missing: receivers do not apply DMARC by this record"],
  ["v=DMARC1; p=none; pct=50", "pct= is no longer part of DMARC (RFC 9989); newer receivers ignore it"],
  ["v=DMARC1; p=none; ruaa=x", "ruaa= is not a tag of DMARC and is ignored (did you mean rua=?)"],
  ["v=DMARC1; p=none; zzzzzzzz=x", "zzzzzzzz= is not a tag of DMARC and is ignored"],
  ["v=DMARC1; p=none; rua=a@example.com", "rua=a@example.com: expected mailto:address"],
  [
    "v=DMARC1; p=none; rua=mailto:a@example.com!10m",
    "mailto:a@example.com!10m: size limits are no longer part of DMARC (RFC 9989)",
  ],
])("DMARC %s: the cause of its finding", (record, sentence) => {
  expect(parseDmarc(record).problems.map(({ fault }) => frozenText(fault))).toContain(sentence);
});

test.each([
  ["v=DKIM2; p=AAAA", "v=DKIM2: expected v=DKIM1"],
  ["k=rsa; v=DKIM1; p=AAAA", "v=DKIM1 must be the first tag"],
  ["v=DKIM1; k=dsa; p=AAAA", "k=dsa: expected rsa or ed25519"],
  ["v=DKIM1", "p= is missing: the record holds no key"],
  ["v=DKIM1; p=", "p= is empty: the key is revoked"],
  ["v=DKIM1; p=!!!", "p= is not base64"],
  ["v=DKIM1; p=AAAA", "p= is not an RSA public key in DER"],
  ["v=DKIM1; k=ed25519; p=AAAA", "p= is not the 32 bytes of an Ed25519 public key"],
  ["v=DKIM1; h=sha1; p=AAAA", "h= does not allow sha256, the only hash in use (RFC 8301)"],
  ["v=DKIM1; s=tlsrpt; p=AAAA", "s= names neither * nor email: the key is not for mail"],
  ["v=DKIM1; t=y; p=AAAA", "t=y: the domain says that it is testing DKIM"],
  ["v=DKIM1; g=*; p=AAAA", "g= is of DomainKeys and has no meaning in DKIM (RFC 6376 §C.2)"],
])("DKIM %s: what message/1 says", (record, sentence) => {
  expect(parseKey(record).problems.map(({ fault }) => frozenText(fault))).toContain(sentence);
});
