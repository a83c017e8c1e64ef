import { BIND } from "./bind/format.ts";
import { dnscontrol } from "./dnscontrol/dnscontrol.ts";
import type { Format } from "./format.ts";
import { GCLOUD } from "./gcloud/format.ts";
import { OCTODNS } from "./octodns/format.ts";
import { terraform } from "./terraform/terraform.ts";

/** Every way to keep DNS as code that is read; the first that takes a file reads it. */
export const FORMATS: readonly Format[] = [OCTODNS, dnscontrol, terraform, GCLOUD, BIND];
