import { expect, test } from "@jest/globals";
import { z } from "zod";
import { isAddress, isDomain, seenFamily, subjectIn, writtenSubject } from "../../src/mail/subject.ts";

test.each<[string, boolean, 4 | 6 | null]>([
  ["192.0.2.1", true, 4],
  ["2001:db8::1", true, 6],
  // A list of addresses holds it as the IPv4 address that it is.
  ["::ffff:192.0.2.1", true, 4],
  ["mail.example.com", false, null],
  ["", false, null],
  // Names may be of digits and colons alone.
  ["192.0.2", false, null],
  ["1.2.3.4.5", false, null],
  ["192.0.2.256", false, null],
  ["::ffff:192.0.2.1.5", false, null],
  // Another spelling in a file that somebody changed equals no address.
  ["2001:DB8::1", false, null],
])("%j is an address: %j, and lists see family %j", (text, address, family) => {
  const subject = writtenSubject(text);
  expect([isAddress(subject), isDomain(subject), seenFamily(subject)]).toEqual([address, !address, family]);
  expect(subjectIn(z.string()).parse(text)).toBe(subject);
});
