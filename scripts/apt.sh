#!/usr/bin/env bash
# Installs the real name servers and tools that the integration tests need, without starting any service.
set -euo pipefail

packages=(nsd unbound rbldnsd bind9-utils bind9-dnsutils shellcheck python3-spf python3-dns libmail-spf-perl chromium)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
policy=/usr/sbin/policy-rc.d
made=
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
  "${as_root[@]}" chmod 755 "$policy"
  made=1
fi
restore() { if [ -n "$made" ]; then "${as_root[@]}" rm -f "$policy"; fi; }
trap restore EXIT
"${as_root[@]}" apt-get update -q </dev/null >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null >&2
