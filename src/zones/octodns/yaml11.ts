/**
 * What YAML 1.1 makes of a plain word, as Python's `str()` then writes it: octoDNS reads its files that way, so that `no:` is
 * deployed as `false` and `010:` as `8` (PyYAML, resolver.py). Null when it stays the word that it is.
 */
export function yaml11(text: string): string | null {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return "None";
  if (/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text)) return "True";
  if (/^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text)) return "False";
  return integer(text) ?? float(text);
}

function integer(text: string): string | null {
  if (text.length > 300) return null;
  const bare = text.replaceAll("_", "");
  const sign = /^[-+]/.exec(bare)?.[0] ?? "";
  const digits = bare.slice(sign.length);
  const of = (value: bigint): string => String(sign === "-" ? -value : value);
  if (/^[-+]?0b[01_]+$/.test(text) || /^[-+]?0x[\da-fA-F_]+$/.test(text))
    return /^0.$/.test(digits) ? null : of(BigInt(digits));
  if (/^[-+]?0[0-7_]+$/.test(text)) return of(BigInt(`0o${digits}`));
  if (/^[-+]?(?:0|[1-9][\d_]*)$/.test(text)) return of(BigInt(digits));
  // Base 60: `12:30` is 750.
  if (/^[-+]?[1-9][\d_]*(?::[0-5]?\d)+$/.test(text))
    return of(digits.split(":").reduce((sum, part) => sum * 60n + BigInt(part), 0n));
  return null;
}

function float(text: string): string | null {
  if (!/^[-+]?(?:\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.[\d][\d_]*(?:[eE][-+]\d+)?)$/.test(text)) return null;
  const value = Number(text.replaceAll("_", ""));
  const exponent = Math.abs(value) !== 0 && (Math.abs(value) >= 1e16 || Math.abs(value) < 1e-4);
  if (exponent) return null;
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
