# Nothing here tells which domain this zone is: .github/mailworthy.yml does (zone-ids).
variable "zone_id" {
  type = string
}

locals {
  mail_server = "203.0.113.10"
}

resource "cloudflare_dns_record" "mx" {
  zone_id  = var.zone_id
  name     = "@"
  type     = "MX"
  content  = "mail.example.com"
  priority = 10
  ttl      = 3600
}

resource "cloudflare_dns_record" "spf" {
  zone_id = var.zone_id
  name    = "@"
  type    = "TXT"
  content = "\"v=spf1 ip4:${local.mail_server} -all\""
  ttl     = 3600
}

resource "cloudflare_dns_record" "dmarc" {
  zone_id = var.zone_id
  name    = "_dmarc"
  type    = "TXT"
  content = "\"v=DMARC1; p=reject; rua=mailto:dmarc@example.com\""
  ttl     = 3600
}

resource "cloudflare_dns_record" "mail" {
  zone_id = var.zone_id
  name    = "mail"
  type    = "A"
  content = local.mail_server
  ttl     = 3600
}

resource "cloudflare_dns_record" "mail_spf" {
  zone_id = var.zone_id
  name    = "mail"
  type    = "TXT"
  content = "\"v=spf1 a -all\""
  ttl     = 3600
}
