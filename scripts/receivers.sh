#!/usr/bin/env bash
# Runs the tests with real mail receivers (__tests__/receivers), in a network namespace of their own where that is
# permitted: clients then connect from their real addresses, and nothing gets out. Else on plain loopback.
set -euo pipefail
cd "$(dirname "$0")/.."

# As root: `inside own|plain DIR RESOLVER`, then what jest is told.
if [ "${1:-}" = inside ]; then
  where=$2 dir=$3
  export MAILWORTHY_RESOLVER=$4
  shift 4
  if [ "$where" = own ]; then
    for file in resolv.conf nsswitch.conf passwd group; do mount --bind "$dir/$file" "/etc/$file"; done
    ip link set lo up
    ip address add 203.0.113.1/24 dev lo
    # Without IPv6 its clients are left to the receivers that are only told of them.
    for last in $(seq 10 40); do ip -6 address add "2001:db8::$last/128" dev lo nodad 2>/dev/null || break; done
  else
    export MAILWORTHY_FILES=$dir
  fi
  node node_modules/.bin/jest -c jest.receivers.config.js --runInBand "$@"
  exit
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n env "PATH=$PATH"); fi

# What the receivers are to see instead of the machine's own: our resolver, and the user by which Exim wants to run.
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
chmod 755 "$dir"
# Whatever is started inside ends with it.
start=(unshare --net --mount --pid --fork --kill-child --mount-proc --)
where=own
resolver=127.0.0.1
if [ "${MAILWORTHY_NAMESPACE:-}" = none ] || ! "${as_root[@]}" "${start[@]}" true 2>/dev/null; then
  start=()
  where=plain
  resolver=127.25.25.25
  echo 'no network namespace: plain loopback, and the PROXY protocol tells the address of each client' >&2
fi
printf 'nameserver %s\noptions timeout:2 attempts:2\n' "$resolver" >"$dir/resolv.conf"
printf 'passwd: files\ngroup: files\nhosts: files dns\n' >"$dir/nsswitch.conf"
cp /etc/passwd /etc/group "$dir"
grep -q '^Debian-exim:' "$dir/passwd" || echo 'Debian-exim:x:64998:64998::/nonexistent:/usr/sbin/nologin' >>"$dir/passwd"
grep -q '^Debian-exim:' "$dir/group" || echo 'Debian-exim:x:64998:' >>"$dir/group"

"${as_root[@]}" "${start[@]}" bash scripts/receivers.sh inside "$where" "$dir" "$resolver" "$@"
