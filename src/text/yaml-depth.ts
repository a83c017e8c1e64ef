/** Levels of a file that people write are below 20; the library's recursion ends the process somewhere above 2,000. */
const MAX_FLOW = 200;
const MAX_INDENT = 1000;
/** Colons of one line outside of brackets: each may begin a map in the map before (`a: b: c:`). */
const MAX_COLONS = 500;

/**
 * May the text nest deeper than is parsed? Looked at before the parser is, which recurses: brackets that are open, and
 * the column up to which a line only indents or begins lists and keys. Brackets in quotes count too: an upper bound.
 */
export function nestsTooDeep(yaml: string): boolean {
  let flow = 0;
  let indent = 0;
  let colons = 0;
  for (let i = 0; i < yaml.length; i++) {
    switch (yaml.charCodeAt(i)) {
      case 0x0a:
      case 0x0d:
        indent = 0;
        colons = 0;
        break;
      case 0x20:
      case 0x09:
      case 0x2d: // -
      case 0x3f: // ?
      case 0x3a: // :
        if (flow === 0 && yaml.charCodeAt(i) === 0x3a && ++colons > MAX_COLONS) return true;
        if (indent >= 0 && ++indent > MAX_INDENT) return true;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++flow > MAX_FLOW) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        flow = Math.max(0, flow - 1);
        indent = -1;
        break;
      default:
        indent = -1;
    }
  }
  return false;
}
