resource "aws_route53_zone" "terra" {
  name = "terra.example"
}

locals {
  mail = "203.0.113.40"
}

resource "aws_route53_record" "mail" {
  zone_id = aws_route53_zone.terra.zone_id
  name    = "mail"
  type    = "A"
  ttl     = 300
  records = [local.mail]
}

resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.terra.zone_id
  name    = ""
  type    = "MX"
  ttl     = 300
  records = ["10 mail.terra.example."]
}

resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.terra.zone_id
  name    = ""
  type    = "TXT"
  ttl     = 300
  records = ["v=spf1 ip4:${local.mail} include:vendor.example -all"]
}

resource "aws_route53_record" "dmarc" {
  zone_id = aws_route53_zone.terra.zone_id
  name    = "_dmarc"
  type    = "TXT"
  ttl     = 300
  records = ["v=DMARC1; p=reject"]
}
