#!/usr/bin/env bash
# Installs the real name servers, mail receivers and tools that the integration tests need, without starting any service.
set -euo pipefail

packages=(nsd unbound rbldnsd bind9-utils bind9-dnsutils shellcheck python3-spf python3-dns python3-dnspython libmail-spf-perl chromium
  iproute2 proot postfix postfix-policyd-spf-python rspamd)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
exim=$PWD/.work/exim
[ "${#missing[@]}" -eq 0 ] && [ -x "$exim/usr/sbin/exim4" ] && exit 0

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
if [ "${#missing[@]}" -gt 0 ]; then
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null >&2
fi

# Exim and Postfix exclude each other: Exim and what it needs beyond the machine's own libraries is only unpacked.
rm -rf "$exim"
mkdir -p "$exim/archives/partial"
"${as_root[@]}" apt-get install -y -q --download-only --no-install-recommends -o APT::Sandbox::User=root \
  -o Dir::Cache::archives="$exim/archives" exim4-daemon-heavy </dev/null >&2
for archive in "$exim"/archives/*.deb; do dpkg -x "$archive" "$exim"; done
[ -x "$exim/usr/sbin/exim4" ]
