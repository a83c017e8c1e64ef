import { parse } from "acorn";
import type { Location } from "../../text/problem.ts";
import { callFunction } from "./calls.ts";
import { evaluate } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { isArray, isFunc, isObject, isUnknown, objectOf, type Value } from "./values.ts";
import { unknown } from "./machine.ts";

/** The functions of underscore.js, which DNSControl loads, in the language that is evaluated here: what is not known stays so by its own laws. */
const SOURCE = `(function () {
var _ = {}, keys = Object.keys;
function isF(f) { return typeof f === 'function'; }
function list(o) { return o != null && typeof o.length === 'number' && !isF(o); }
function each(o, f) {
  if (o == null) return o;
  var i, ks;
  if (list(o)) for (i = 0; i < o.length; i++) f(o[i], i, o);
  else for (ks = keys(o), i = 0; i < ks.length; i++) f(o[ks[i]], ks[i], o);
  return o;
}
function same(v) { return v; }
function matches(o, p) { return keys(p).every(function (k) { return o != null && o[k] === p[k]; }); }
function by(f) {
  if (f == null) return same;
  if (isF(f)) return f;
  if (typeof f === 'object') return function (o) { return matches(o, f); };
  return function (o) { return o == null ? undefined : o[f]; };
}
function map(o, f) { var r = []; f = by(f); each(o, function (v, k) { r.push(f(v, k, o)); }); return r; }
function filter(o, f) { var r = []; f = by(f); each(o, function (v, k) { if (f(v, k, o)) r.push(v); }); return r; }
function find(o, f) { var r = filter(o, f); return r[0]; }
function reject(o, f) { f = by(f); return filter(o, function (v, k) { return !f(v, k, o); }); }
function has(o, k) { return o != null && !Array.isArray(o) && keys(o).indexOf(String(k)) >= 0; }
function values(o) { return map(keys(o), function (k) { return o[k]; }); }
function toArray(o) { return o == null ? [] : typeof o === 'string' ? o.split('') : Array.isArray(o) ? o.slice() : list(o) ? map(o) : values(o); }
function indexOf(a, v) { for (var i = 0; i < a.length; i++) if (a[i] === v) return i; return -1; }
function contains(o, v) { return indexOf(list(o) && typeof o !== 'string' ? o : values(o), v) >= 0; }
function flatten(a, shallow) {
  var r = [];
  each(a, function (v) { if (Array.isArray(v)) each(shallow ? v : flatten(v), function (w) { r.push(w); }); else r.push(v); });
  return r;
}
function uniq(a, f, g) {
  if (typeof f === 'boolean') f = g;
  var r = [], seen = [];
  each(a, function (v, i) { var c = f ? by(f)(v, i, a) : v; if (indexOf(seen, c) < 0) { seen.push(c); r.push(v); } });
  return r;
}
function reduce(o, f, m) {
  var start = arguments.length > 2;
  each(o, function (v, k) { if (start) m = f(m, v, k, o); else { m = v; start = true; } });
  return m;
}
function rest(a, n) { return toArray(a).slice(n == null ? 1 : n); }
function group(put) {
  return function (o, f) {
    var r = {};
    f = by(f);
    each(o, function (v, k) { put(r, v, f(v, k, o)); });
    return r;
  };
}
function extreme(sign) {
  return function (o, f) {
    var r = -sign * Infinity, last = r;
    each(o, function (v, k) {
      var c = f ? by(f)(v, k, o) : v;
      if (f ? (c - last) * sign > 0 : v != null && (sign > 0 ? v > r : v < r)) { r = v; last = c; }
    });
    return r;
  };
}
function equal(a, b) {
  if (a === b || (a !== a && b !== b)) return true;
  if (a == null || b == null || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false;
  if (list(a) && a.length !== b.length) return false;
  return keys(a).length === keys(b).length && keys(a).every(function (k) { return k in b && equal(a[k], b[k]); });
}
function is(type) { return function (v) { return typeof v === type; }; }
function names(args) { return map(flatten(args.slice(1)), String); }
function others(a) { return flatten(a.slice(1), true); }
_.each = _.forEach = each;
_.map = _.collect = map;
_.filter = _.select = filter;
_.find = _.detect = find;
_.reject = reject;
_.every = _.all = function (o, f) { return reject(o, f).length === 0; };
_.some = _.any = function (o, f) { return filter(o, f).length > 0; };
_.reduce = _.foldl = _.inject = reduce;
_.contains = _.includes = _.include = contains;
_.pluck = function (o, k) { return map(o, String(k)); };
_.where = filter;
_.findWhere = find;
_.max = extreme(1);
_.min = extreme(-1);
_.sortBy = function (o, f) {
  f = by(f);
  return map(o, function (v, k) { return { v: v, c: f(v, k, o) }; }).sort(function (p, q) {
    return p.c === q.c ? 0 : p.c > q.c || p.c === undefined ? 1 : p.c < q.c || q.c === undefined ? -1 : 0;
  }).map(function (p) { return p.v; });
};
_.groupBy = group(function (r, v, k) { if (has(r, String(k))) r[k].push(v); else r[k] = [v]; });
_.indexBy = group(function (r, v, k) { r[k] = v; });
_.countBy = group(function (r, v, k) { r[k] = has(r, String(k)) ? r[k] + 1 : 1; });
_.partition = function (o, f) { return [filter(o, f), reject(o, f)]; };
_.toArray = toArray;
_.size = function (o) { return o == null ? 0 : list(o) ? o.length : keys(o).length; };
_.first = _.head = _.take = function (a, n) { return n == null ? (a == null ? undefined : a[0]) : a.slice(0, Math.max(0, n)); };
_.last = function (a, n) { return n == null ? (a == null ? undefined : a[a.length - 1]) : a.slice(Math.max(0, a.length - n)); };
_.initial = function (a, n) { return toArray(a).slice(0, Math.max(0, a.length - (n == null ? 1 : n))); };
_.rest = _.tail = _.drop = rest;
_.compact = function (a) { return filter(a, Boolean); };
_.flatten = flatten;
_.difference = function (a) { var b = others(arguments); return filter(a, function (v) { return !contains(b, v); }); };
_.without = function (a) { var b = arguments.slice(1); return filter(a, function (v) { return !contains(b, v); }); };
_.union = function () { return uniq(flatten(arguments, true)); };
_.intersection = function (a) {
  var b = arguments.slice(1);
  return filter(uniq(a), function (v) { return b.every(function (c) { return contains(c, v); }); });
};
_.uniq = _.unique = uniq;
_.zip = function () {
  var a = arguments, n = a.reduce(function (m, v) { return Math.max(m, v.length); }, 0), r = [];
  for (var i = 0; i < n; i++) r.push(map(a, function (v) { return v[i]; }));
  return r;
};
_.object = function (a, b) { var r = {}; each(a, function (v, i) { if (b) r[v] = b[i]; else r[v[0]] = v[1]; }); return r; };
_.indexOf = function (a, v) { return a == null ? -1 : indexOf(a, v); };
_.range = function (a, b, c) {
  if (b == null) { b = a || 0; a = 0; }
  if (!c) c = b < a ? -1 : 1;
  var r = [];
  for (var n = Math.max(Math.ceil((b - a) / c), 0), i = 0; i < n; i++, a += c) r.push(a);
  return r;
};
_.chunk = function (a, n) { var r = []; for (var i = 0; i < a.length; i += n) r.push(a.slice(i, i + n)); return r; };
_.keys = function (o) { return o == null || typeof o !== 'object' ? [] : keys(o); };
_.values = values;
_.pairs = function (o) { return map(keys(o), function (k) { return [k, o[k]]; }); };
_.invert = function (o) { var r = {}; each(keys(o), function (k) { r[o[k]] = k; }); return r; };
_.extend = _.extendOwn = _.assign = function (o) {
  each(arguments.slice(1), function (from) { if (from != null) each(keys(from), function (k) { o[k] = from[k]; }); });
  return o;
};
_.defaults = function (o) {
  each(arguments.slice(1), function (from) { if (from != null) each(keys(from), function (k) { if (o[k] === undefined) o[k] = from[k]; }); });
  return o;
};
_.pick = function (o, f) {
  var r = {}, ns = isF(f) ? null : names(arguments);
  if (ns) each(ns, function (k) { if (k in o) r[k] = o[k]; });
  else each(keys(o), function (k) { if (f(o[k], k, o)) r[k] = o[k]; });
  return r;
};
_.omit = function (o, f) {
  var r = {}, ns = isF(f) ? null : names(arguments);
  each(keys(o), function (k) { if (ns ? ns.indexOf(k) < 0 : !f(o[k], k, o)) r[k] = o[k]; });
  return r;
};
_.mapObject = function (o, f) { var r = {}; f = by(f); each(keys(o), function (k) { r[k] = f(o[k], k, o); }); return r; };
_.clone = function (o) { return Array.isArray(o) ? o.slice() : o !== null && typeof o === 'object' ? _.extend({}, o) : o; };
_.has = has;
_.isEmpty = function (o) { return o == null || (list(o) ? o.length : keys(o).length) === 0; };
_.isArray = Array.isArray;
_.isObject = function (o) { return isF(o) || (typeof o === 'object' && o !== null); };
_.isString = is('string');
_.isNumber = is('number');
_.isBoolean = is('boolean');
_.isFunction = is('function');
_.isUndefined = is('undefined');
_.isNaN = function (v) { return v !== v; };
_.isEqual = equal;
_.isNull = function (v) { return v === null; };
_.identity = same;
_.constant = function (v) { return function () { return v; }; };
_.noop = function () {};
_.property = by;
_.matcher = _.matches = by;
_.times = function (n, f) { var r = []; for (var i = 0; i < n; i++) r.push(f(i)); return r; };
return _;
})()`;

/** `_`, made when a file of the program uses it. */
export function defineUnderscore(machine: Machine): void {
  const program = parse(SOURCE, { ecmaVersion: 2022, locations: true });
  const [first] = program.body;
  if (first?.type !== "ExpressionStatement") return;
  const made = evaluate(machine, { ...machine.global, file: HERE }, first.expression);
  const known = isObject(made) ? [...made.entries] : [];
  const members = known.map(([name, value]): [string, Value] => [
    name,
    isFunc(value) && value.kind === "function"
      ? { kind: "native", name, call: (args, at) => located(callFunction(machine, value, args, at), args, name, at) }
      : value,
  ]);
  const object = objectOf(members);
  object.tainted = unknown("a function of underscore.js that is not evaluated", { file: HERE, line: 1, column: 1 });
  machine.global.variables.set("_", object);
}

/** No file of the user's: what is told of it is told where it is called. */
const HERE = "underscore.js";

function located(made: Value, args: readonly Value[], name: string, at: Location): Value {
  const reason = `_.${name}() is not evaluated here`;
  for (const value of [made, ...args])
    if ((isArray(value) || isObject(value)) && value.tainted?.at.file === HERE) value.tainted = unknown(reason, at);
  return isUnknown(made) && made.at.file === HERE ? unknown(reason, at) : made;
}
