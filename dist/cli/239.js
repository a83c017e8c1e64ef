export const id = 239;
export const ids = [239];
export const modules = {

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nodeDisk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_path_, 2);
// EXTERNAL MODULE: ./build/core/random.js
var random = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/paths.js
var paths = __webpack_require__(6182);
;// CONCATENATED MODULE: ./build/core/walk.js




const MAX_LINKS = 40;
function walk(path, workspace) {
    if (hasNoLinks(path))
        return (0,problem.ok)({ real: path, link: null });
    let at = (0,paths/* isWithin */.UO)(workspace, path, external_node_path_namespaceObject) ? workspace : external_node_path_.parse(path).root;
    let link = null;
    const left = partsOf(external_node_path_.relative(at, path));
    for (let followed = 0; left.length > 0;) {
        const name = left.pop() ?? "";
        if (name === "" || name === ".")
            continue;
        const next = name === ".." ? external_node_path_.dirname(at) : external_node_path_.join(at, name);
        if (name === ".." || (0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink() !== true) {
            at = next;
            continue;
        }
        if (++followed > MAX_LINKS)
            return (0,problem/* fail */.f)({ code: "too-many-links" });
        if ((0,paths/* isWithin */.UO)(workspace, at, external_node_path_namespaceObject))
            link ??= next;
        const target = (0,external_node_fs_.readlinkSync)(next);
        const { root } = external_node_path_.parse(target);
        if (root !== "")
            at = external_node_path_.resolve(at, root);
        left.push(...partsOf(target.slice(root.length)));
    }
    return (0,problem.ok)({ real: at, link });
}
function hasNoLinks(path) {
    try {
        return external_node_fs_.realpathSync.native(path) === path;
    }
    catch {
        return false;
    }
}
function partsOf(path) {
    return path.split(external_node_path_.sep === "\\" ? /[/\\]/ : "/").reverse();
}

;// CONCATENATED MODULE: ./build/core/guarded.js




const MAX_BYTES = 64 * 1024 * 1024;
const CAUTIOUS = external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const PIPE_CHUNK = 64 * 1024;
function readGuarded(target) {
    return inItsPlace(target, (path) => withRegular(path, external_node_fs_.constants.O_RDONLY, target, readAll));
}
function readPlain(path) {
    return withFile(path, external_node_fs_.constants.O_RDONLY, readAll);
}
function writeGuarded(target, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target.path), { recursive: true });
    return inItsPlace(target, (path) => withRegular(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT, target, (fd) => {
        (0,external_node_fs_.ftruncateSync)(fd);
        (0,external_node_fs_.writeFileSync)(fd, text);
        return (0,problem.ok)(null);
    }));
}
function replaceGuarded(target, text, suffix) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target.path), { recursive: true });
    return inItsPlace(target, (path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stat !== undefined && !stat.isFile())
            return (0,problem/* fail */.f)({ code: stat.isDirectory() ? "directory" : "special" });
        const next = `${path}${suffix}`;
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
        const beside = { isMade: false };
        try {
            const made = { ...target, path: `${target.path}${suffix}` };
            const written = withRegular(next, flags, made, (fd) => {
                beside.isMade = true;
                (0,external_node_fs_.writeFileSync)(fd, text);
                return (0,problem.ok)(null);
            });
            if (written.ok)
                (0,external_node_fs_.renameSync)(next, path);
            return written;
        }
        finally {
            if (beside.isMade)
                (0,external_node_fs_.rmSync)(next, { force: true });
        }
    });
}
const DESCRIPTORS = "/proc/self/fd";
const HOLDS_DIRECTORIES = (0,external_node_fs_.existsSync)(DESCRIPTORS);
function inItsPlace(target, act) {
    const directory = (0,external_node_path_.dirname)(target.path);
    if (!HOLDS_DIRECTORIES)
        return act(target.path);
    return withFile(directory, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW, (fd) => {
        const held = (0,external_node_path_.join)(DESCRIPTORS, String(fd));
        const isPlaced = (0,external_node_fs_.readlinkSync)(held) === directory || isThere(fd, { ...target, path: directory });
        return isPlaced ? act((0,external_node_path_.join)(held, (0,external_node_path_.basename)(target.path))) : (0,problem/* fail */.f)({ code: "changed" });
    });
}
function withRegular(path, flags, target, act) {
    return withFile(path, flags | CAUTIOUS, (fd) => {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            return (0,problem/* fail */.f)({ code: stat.isDirectory() ? "directory" : "special" });
        return path !== target.path || isThere(fd, target) ? act(fd) : (0,problem/* fail */.f)({ code: "changed" });
    });
}
function isThere(fd, { path, workspace }) {
    const open = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
    const there = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    const walked = walk(path, workspace);
    return there?.ino === open.ino && there.dev === open.dev && walked.ok && walked.value.real === path;
}
function withFile(path, flags, act) {
    const fd = (0,external_node_fs_.openSync)(path, flags, 0o666);
    try {
        return act(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function readAll(fd) {
    const { size } = (0,external_node_fs_.fstatSync)(fd);
    if (size > MAX_BYTES)
        return (0,problem/* fail */.f)({ code: "too-large" });
    const chunks = [];
    for (let total = 0;;) {
        const chunk = Buffer.allocUnsafe(total < size ? size - total + 1 : size > 0 ? 1024 : PIPE_CHUNK);
        const length = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null);
        if (length === 0)
            return (0,problem.ok)(chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks));
        total += length;
        if (total > MAX_BYTES)
            return (0,problem/* fail */.f)({ code: "too-large" });
        chunks.push(chunk.subarray(0, length));
    }
}

;// CONCATENATED MODULE: ./build/core/disk.js








const CODES = {
    ENOENT: "missing",
    EACCES: "denied",
    EPERM: "denied",
    EISDIR: "directory",
    ENOTDIR: "not-a-directory",
    ELOOP: "changed",
    EMLINK: "changed",
    ENXIO: "special",
    ENODEV: "special",
};
function nodeDisk(directory, workspace = directory) {
    const absolute = (path) => external_node_path_.resolve(directory, path);
    const [here, root] = [real(directory), real(workspace)];
    const find = (path, by, to) => attempt(() => {
        const fault = by === "caller" ? null : (0,paths/* repositoryFault */.Lm)(path, { directory: here, workspace: root }, external_node_path_namespaceObject);
        return fault === null ? follow(absolute(path), root, by, to) : (0,problem/* fail */.f)({ code: fault });
    });
    const through = (found, act) => (found.ok ? attempt(() => act(found.value)) : found);
    return {
        directory,
        absolute,
        look: (path, by, to) => through(find(path, by, to), (found) => {
            const stat = (0,external_node_fs_.statSync)(found.isOurs ? found.target.path : found.path, { throwIfNoEntry: false });
            return (0,problem.ok)(stat === undefined ? "missing" : stat.isDirectory() ? "directory" : "file");
        }),
        read: (path, by) => through(find(path, by, "read"), (found) => (found.isOurs ? readGuarded(found.target) : readPlain(found.path))),
        size: (path, by) => through(find(path, by, "read"), (found) => (0,problem.ok)(found.isOurs ? (0,external_node_fs_.lstatSync)(found.target.path).size : (0,external_node_fs_.statSync)(found.path).size)),
        write: (path, text, by) => through(find(path, by, "write"), (found) => found.isOurs ? writeGuarded(found.target, text) : writePlain(found.path, text)),
        replace: (path, text, by) => through(find(path, by, "write"), ({ target }) => replaceGuarded(target, text, `.${Buffer.from((0,random/* randomBytes */.p)(8)).toString("hex")}.tmp`)),
        from: (path) => nodeDisk(absolute(path), (0,paths/* isWithin */.UO)(root, real(absolute(path)), external_node_path_namespaceObject) ? root : absolute(path)),
    };
}
function follow(path, workspace, by, to) {
    const walked = walk(path, workspace);
    if (!walked.ok)
        return walked;
    const { real: end, link } = walked.value;
    const target = { path: end, workspace };
    if (by === "caller" && external_node_path_.dirname(workspace) === workspace)
        return (0,problem.ok)({ path, target, isOurs: false });
    const isInside = (0,paths/* isWithin */.UO)(workspace, end, external_node_path_namespaceObject);
    const parts = external_node_path_.relative(workspace, end).split(external_node_path_.sep);
    const leads = !isInside ? "outside" : parts.some(paths/* isGitName */.M$) ? "in-git" : "inside";
    if (link !== null && (leads !== "inside" || to === "write"))
        return (0,problem/* fail */.f)({ code: "through-link", link: external_node_path_.relative(workspace, link).split(external_node_path_.sep).join("/"), leads });
    if (by === "repository" && leads !== "inside")
        return (0,problem/* fail */.f)({ code: leads });
    return (0,problem.ok)({ path, target, isOurs: isInside });
}
function writePlain(path, text) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return (0,problem.ok)(null);
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return external_node_path_.resolve(path);
    }
}
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        const code = CODES[(0,failure/* codeOf */.$N)(error) ?? ""];
        if (code !== undefined)
            return (0,problem/* fail */.f)({ code });
        return (0,problem/* fail */.f)({ code: "other", detail: (0,failure/* messageOf */.bD)(error) });
    }
}


/***/ }),

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ repositoryFault),
/* harmony export */   M$: () => (/* binding */ isGitName),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   eI: () => (/* binding */ namedFile)
/* harmony export */ });
function isWithin(parent, path, { relative, isAbsolute, sep }) {
    const below = relative(parent, path);
    return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function namedFile(path, { dirname, basename }) {
    return { directory: dirname(path), name: basename(path) };
}
const UNSEEN_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitName(name) {
    const [bare = ""] = name.replace(UNSEEN_BY_HFS, "").split(":");
    let end = bare.length;
    while (end > 0 && (bare[end - 1] === "." || bare[end - 1] === " "))
        end--;
    return /^(?:\.git|git~\d{1,9})$/i.test(bare.slice(0, end));
}
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?:[ .]|$)/i;
function repositoryFault(path, { directory, workspace }, rules) {
    if (/^(?:[/\\]|[a-z]:)/i.test(path))
        return "outside";
    if (!isWithin(workspace, rules.resolve(directory, path), rules))
        return "outside";
    const parts = path.split(/[/\\]/);
    if (parts.some(isGitName))
        return "in-git";
    const isSpecial = (part) => part.includes(":") || WINDOWS_DEVICE.test(part);
    return rules.sep === "\\" && parts.some(isSpecial) ? "special" : null;
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toLatin1),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return decodeLenient(bytes);
    }
}
function decodeLenient(bytes) {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const parts = [];
    let from = 0;
    while (from < bytes.length) {
        const end = endOfLine(bytes, from);
        parts.push(decodeLine(bytes.subarray(from, end), strict));
        from = end;
    }
    return parts.join("").replace(/^\ufeff/, "");
}
function endOfLine(bytes, from) {
    const end = bytes.indexOf(0x0a, from);
    return end < 0 ? bytes.length : end + 1;
}
function decodeLine(line, strict) {
    try {
        return strict.decode(line);
    }
    catch {
        let text = "";
        for (let at = 0; at < line.length;) {
            const byte = line[at] ?? 0;
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
            const char = byte < 0x80 ? String.fromCharCode(byte) : oneChar(line.subarray(at, at + length), strict);
            text += char ?? String.fromCharCode(0xdc00 + byte);
            at += char === null ? 1 : length;
        }
        return text;
    }
}
function oneChar(bytes, strict) {
    try {
        return bytes.length > 1 ? strict.decode(bytes) : null;
    }
    catch {
        return null;
    }
}
function toLatin1(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text;
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]|[^\u0000-\u007f]/g, (c) => c.length === 1 && c >= "\udc80" && c <= "\udcff"
        ? String.fromCharCode(c.charCodeAt(0) - 0xdc00)
        : Buffer.from(c, "utf8").toString("latin1"));
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kT: () => (/* binding */ nodeFiles),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4220);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6182);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7511);





const MAX_FILES = 50_000;
const MAX_BYTES = 64 * 1024 * 1024;
function nodeFiles(root) {
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const disk = (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeDisk */ .C)(top);
    return {
        list: () => walk(top, top, []).sort(),
        read: (path) => {
            const bytes = disk.read(path, "repository");
            return bytes.ok ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes.value) : null;
        },
        resolve: resolvePath,
        size: (path) => {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), { throwIfNoEntry: false });
            if (stat?.isFile() === true)
                return stat.size;
            const size = disk.size(path, "repository");
            return size.ok ? size.value : 0;
        },
    };
}
function resolvePath(path, from) {
    const parts = [...from.split("/").slice(0, -1), ...path.split("/")];
    const stack = [];
    for (const part of parts) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && stack.length > 0 && stack.at(-1) !== "..")
            stack.pop();
        else
            stack.push(part);
    }
    return stack.join("/");
}
function walk(root, dir, found) {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })) {
        if (found.length >= MAX_FILES)
            return found;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name);
        if (entry.isDirectory() && !(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitName */ .M$)(entry.name) && entry.name !== "node_modules")
            walk(root, path, found);
        else if ((entry.isFile() || entry.isSymbolicLink()) && !(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitName */ .M$)(entry.name))
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
    }
    return found;
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ globsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);



const MAX_LENGTH = 500;
const MAX_STARS = 3;
const MAX_BRACES = 4;
const MAX_DIRECTORIES = 5000;
function globsOf(patterns, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const globs = patterns.map((written) => globOf(written, separator));
    const literal = new Set(globs.filter((glob) => !glob.isOut).map((glob) => glob.pattern));
    const says = (glob, path) => glob.pattern === path || glob.test?.(path) === true;
    return {
        takes: (path) => globs.findLast((glob) => says(glob, path))?.isOut === false,
        names: (path) => literal.has(path),
        idle: (paths) => {
            const isOnlyOut = globs.every((glob) => glob.isOut);
            return globs.flatMap((glob, index) => {
                const why = glob.test === null ? "too-complex" : paths.some((path) => says(glob, path)) ? null : "no-file";
                if (why === null && !isOnlyOut)
                    return [];
                const hint = why === "no-file" ? hintOf(glob, paths) : null;
                return [{ index, pattern: glob.written, why: why ?? "nothing-taken-in", hint }];
            });
        },
    };
}
function globOf(written, separator) {
    const text = separator === "\\" ? written.replaceAll("\\", "/") : written;
    const isOut = text.startsWith("!");
    const pattern = text
        .slice(isOut ? 1 : 0)
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "");
    return { written, pattern, isOut, test: isTooComplex(pattern) ? null : matcherOf(pattern === "." ? "" : pattern) };
}
function isTooComplex(pattern) {
    const parts = pattern.split("/");
    const stars = (part) => part.split("*").length - 1;
    return (pattern.length > MAX_LENGTH ||
        parts.filter((part) => part === "**").length > MAX_STARS ||
        parts.some((part) => part !== "**" && stars(part) > MAX_STARS) ||
        pattern.split("{").length - 1 > MAX_BRACES);
}
function matcherOf(pattern) {
    if (pattern === "")
        return () => true;
    const plain = pattern.replace(/\\.|[+()|]/gs, (c) => (c.length > 1 ? c : `\\${c}`));
    const options = { dot: true, nonegate: true, noextglob: true, posix: true, windows: false };
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_2__([plain, `${plain}/**`], options);
    }
    catch {
        return () => false;
    }
}
function hintOf({ written, pattern }, paths) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(pattern);
    const directories = new Set();
    for (const path of paths) {
        directories.add(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
        if (directories.size > MAX_DIRECTORIES)
            break;
    }
    if (base === "" || base.length > MAX_LENGTH || directories.has(base))
        return null;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(base, directories);
    return near === null || near === "" ? null : written.replace(base, () => near);
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createMemo),
/* harmony export */   j: () => (/* binding */ rememberingFiles)
/* harmony export */ });
function createMemo(zoneIds = new Map()) {
    return { sets: new Map(), zoneIds };
}
function rememberingFiles(files, memo, key, read) {
    const known = memo?.sets.get(key);
    if (known !== undefined && isSame(files, known))
        return known.set;
    const texts = new Map();
    let listed = null;
    const set = read({
        ...files,
        list: () => {
            const list = files.list();
            listed = list.join("\0");
            return list;
        },
        read: (path) => {
            const text = files.read(path);
            texts.set(path, text);
            return text;
        },
    });
    memo?.sets.set(key, { texts, listed, set });
    return set;
}
function isSame(files, { texts, listed }) {
    if (listed !== null && files.list().join("\0") !== listed)
        return false;
    return [...texts].every(([path, text]) => files.read(path) === text);
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mergedSets),
/* harmony export */   g: () => (/* binding */ mergedZones)
/* harmony export */ });
/* harmony import */ var _core_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);



const MAX_DOUBTS = 100;
function mergedZones(parts) {
    const byOrigin = new Map();
    for (const part of parts)
        (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byOrigin, part.zone.origin, part);
    const merged = [...byOrigin.values()].map(mergedOf);
    return { zones: merged.map(({ zone }) => zone), doubts: merged.flatMap(({ doubts }) => doubts) };
}
const MADE = new WeakMap();
function mergedOf(parts) {
    const [first] = parts;
    const known = first === undefined ? undefined : MADE.get(first.zone);
    if (known?.parts.length === parts.length && known.parts.every(({ zone }, i) => zone === parts[i]?.zone))
        return known.merged;
    const merged = merge(parts);
    if (first !== undefined)
        MADE.set(first.zone, { parts, merged });
    return merged;
}
function merge(same) {
    const wholes = same.filter(isWhole);
    const pieces = same.filter((part) => !isWhole(part));
    const [first, ...others] = wholes.length === 0 ? [joined(same)] : wholes.map((part) => joined([part, ...pieces]));
    if (first === undefined || others.length === 0)
        return { zone: first ?? joined(same), doubts: [] };
    const doubts = differences([first, ...others]);
    const zone = {
        ...first,
        notEvaluated: [first, ...others].flatMap((z) => z.notEvaluated).concat(doubts),
        files: [first, ...others].flatMap((z) => z.files),
    };
    return { zone, doubts };
}
function isWhole({ zone, format }) {
    return format !== "bind" || zone.notEvaluated.length > 0 || zone.records.some((r) => r.data.type === "SOA");
}
function joined(parts) {
    const [first] = parts;
    if (first === undefined)
        return { origin: _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl, records: [], notEvaluated: [], files: [] };
    if (parts.length === 1)
        return first.zone;
    const openWorld = parts.find((part) => part.zone.openWorld !== undefined)?.zone.openWorld;
    return {
        ...(openWorld === undefined ? {} : { openWorld }),
        origin: first.zone.origin,
        records: parts.flatMap((part) => part.zone.records),
        notEvaluated: parts.flatMap((part) => part.zone.notEvaluated),
        files: parts.flatMap((part) => part.zone.files),
    };
}
function viewOf(zone) {
    const names = new Map();
    for (const record of zone.records) {
        if (record.data.type === "SOA")
            continue;
        const types = names.get(record.name) ?? new Map();
        names.set(record.name, types);
        types.set(record.data.type, [...(types.get(record.data.type) ?? []), record]);
    }
    return names;
}
function differences(zones) {
    const views = zones.map(viewOf);
    const origin = zones[0]?.origin ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl;
    const where = zones.map((zone) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(zone.files[0] ?? "", 80)).join(" and ");
    const found = [];
    for (const name of new Set(views.flatMap((view) => [...view.keys()]))) {
        const types = new Set(views.flatMap((view) => [...(view.get(name)?.keys() ?? [])]));
        const differing = [...types].filter((type) => new Set(views.map((v) => dataOf(v.get(name)?.get(type)))).size > 1);
        const at = views.map((view) => firstOf(view.get(name), differing)).find((record) => record !== undefined)?.at;
        if (differing.length === 0 || at === undefined)
            continue;
        const reason = `${where} both declare ${origin === "" ? "." : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(origin, 80)}, and differ for ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(name, 80)}: which of them the world sees is not known; name the right one with zones`;
        const narrow = views.every((view) => view.has(name)) && !differing.some((t) => ["CNAME", "DNAME", "NS"].includes(t));
        const read = differing.filter((type) => type !== "OTHER");
        if (narrow && read.length === 0)
            continue;
        found.push({ at, reason, origin, name, ...(narrow ? { types: read } : {}) });
        if (found.length > MAX_DOUBTS)
            return [{ at, reason, origin, name: null }];
    }
    return found;
}
function firstOf(types, differing) {
    return differing.map((type) => types?.get(type)?.[0]).find((record) => record !== undefined);
}
function dataOf(records) {
    const data = (records ?? []).map((r) => JSON.stringify(r.data.type === "TXT" ? r.data.strings.join("") : r.data));
    return [...new Set(data)].sort().join("\n");
}
function mergedSets(sets) {
    const [only, more] = sets;
    if (only !== undefined && more === undefined)
        return only;
    const { zones, doubts } = mergedZones(sets.flatMap((set) => set.zones.map((zone) => ({ zone, format: "bind" }))));
    return {
        zones,
        notEvaluated: [...sets.flatMap((set) => set.notEvaluated), ...doubts],
        unplaced: sets.flatMap((set) => set.unplaced ?? []),
        errors: sets.flatMap((set) => set.errors),
        files: sets.flatMap((set) => set.files),
    };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readZones)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/zones/budget.js
const MAX_VALUES = 2_000_000;
const MAX_STEPS = 6_000_000;
const MAX_CHARACTERS = 512 * 1024 * 1024;
function createZoneBudget(values = MAX_VALUES, characters = MAX_CHARACTERS) {
    return { values, characters, steps: MAX_STEPS, over: { values: null, file: null } };
}
function takeValue(budget, at, cost = 1) {
    if (budget.values >= cost) {
        budget.values -= cost;
        return true;
    }
    budget.values = 0;
    budget.over.values ??= at;
    return false;
}
function meteredFiles(files, budget) {
    return {
        ...files,
        read: (path) => {
            if (budget.characters <= 0) {
                budget.over.file ??= path;
                return null;
            }
            const text = files.read(path);
            budget.characters -= text?.length ?? 0;
            return text;
        },
    };
}
function overErrors({ over }) {
    const errors = [];
    if (over.values !== null)
        errors.push({
            at: over.values,
            message: `the DNS files together declare more than ${MAX_VALUES.toLocaleString("en-US")} records; from here on none is read`,
        });
    if (over.file !== null)
        errors.push({
            at: { file: over.file, line: 1, column: 1 },
            message: `the DNS files together, included ones each time, are larger than ${MAX_CHARACTERS / 1024 / 1024} MiB; from here on none is read`,
        });
    return errors;
}

// EXTERNAL MODULE: ./build/zones/globs.js
var zones_globs = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/dns/rdata.js
var rdata = __webpack_require__(298);
// EXTERNAL MODULE: ./build/core/append.js
var append = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/zones/bind/consistency.js




const BESIDE_CNAME = new Set([24, 25, 30, 46, 47]);
function consistencyErrors(zone) {
    const aliases = new Map();
    let soa = null;
    const errors = [];
    for (const [index, record] of zone.records.entries()) {
        const { type } = record.data;
        if (type === "CNAME" && !aliases.has(record.name))
            aliases.set(record.name, { record, index });
        if (type !== "SOA")
            continue;
        if (record.name !== zone.origin)
            errors.push({ at: record.at, message: "an SOA record below the zone's top" });
        else if (soa !== null && !(0,rdata/* isSameData */.B9)(soa.data, record.data))
            errors.push({ at: record.at, message: `a second SOA record; the first is in ${place(soa)}` });
        soa ??= record;
    }
    if (aliases.size > 0)
        (0,append/* append */.B)(errors, besideAliases(zone, aliases));
    return errors;
}
function besideAliases(zone, aliases) {
    const told = new Set();
    return zone.records.flatMap((record, index) => {
        const first = aliases.get(record.name);
        const alias = first?.record;
        if (first === undefined || alias === undefined || alias === record || told.has(record.name))
            return [];
        if (record.data.type === "OTHER" && BESIDE_CNAME.has(record.data.code))
            return [];
        if (record.data.type === "CNAME" && (0,rdata/* isSameData */.B9)(record.data, alias.data))
            return [];
        told.add(record.name);
        const later = first.index > index ? alias : record;
        const earlier = later === alias ? record : alias;
        const message = `${(0,printable/* excerpt */.Kb)(record.name, 80)} has a CNAME record and other data (RFC 1034 §3.6.2); the other is in ${place(earlier)}`;
        return [{ at: later.at, message, isFinding: true }];
    });
}
function place(record) {
    return `${(0,printable/* excerpt */.Kb)(record.at.file, 100)}:${record.at.line}`;
}
function outsideRecord(zone, records) {
    return records.find((record) => !(0,dns_name/* isSubdomain */.J4)(record.name, zone.origin)) ?? null;
}

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/zones/record-types.js
var record_types = __webpack_require__(4451);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/zones/bind/generate.js


const MAX_LINES = 65_536;
const MAX_WIDTH = 255;
function generated(range, words) {
    const match = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(range);
    if (match === null || words.length < 3)
        return (0,problem/* fail */.f)("expected start-stop[/step], an owner, a type and data, such as $GENERATE 1-9 host$ A 192.0.2.$");
    const [start, stop, step] = [Number(match[1]), Number(match[2]), Number(match[3] ?? "1")];
    if (step < 1 || stop < start)
        return (0,problem/* fail */.f)(`${(0,printable/* excerpt */.Kb)(range, 40)}: expected a range that goes up`);
    if (Math.floor((stop - start) / step) + 1 > MAX_LINES)
        return (0,problem/* fail */.f)(`${(0,printable/* excerpt */.Kb)(range, 40)}: more than ${MAX_LINES} records`);
    const templates = [];
    for (const word of words) {
        const parts = partsOf(word);
        if (parts === null)
            return (0,problem/* fail */.f)(`${(0,printable/* excerpt */.Kb)(word, 80)}: expected \${offset[,width[,base]]} with base d, o, x, X, n or N`);
        templates.push(parts);
    }
    const [last, negative] = [stop, start].map((n) => templates.flat().some((p) => typeof p !== "string" && n + p.offset < 0));
    if (last === true || negative === true)
        return (0,problem/* fail */.f)("an offset makes the number negative");
    return (0,problem.ok)(linesOf(templates, start, stop, step));
}
function* linesOf(templates, start, stop, step) {
    for (let value = start; value <= stop; value += step) {
        yield templates.map((parts) => parts.map((p) => (typeof p === "string" ? p : formatted(p, value))).join(""));
    }
}
function partsOf(word) {
    const parts = [];
    for (let at = 0; at < word.length;) {
        const c = word.charAt(at);
        const next = word.charAt(at + 1);
        if (c === "\\") {
            parts.push(word.slice(at, at + 2));
            at += 2;
        }
        else if (c !== "$") {
            parts.push(c);
            at++;
        }
        else if (next === "$") {
            parts.push("$");
            at += 2;
        }
        else if (next === "{") {
            const match = /^\$\{([+-]?\d{1,9})(?:,(\d{1,3})(?:,([doxXnN]))?)?\}/.exec(word.slice(at, at + 40));
            const width = Number(match?.[2] ?? "0");
            if (match === null || width > MAX_WIDTH)
                return null;
            parts.push({ offset: Number(match[1]), width, base: baseOf(match[3]) });
            at += match[0].length;
        }
        else {
            parts.push({ offset: 0, width: 0, base: "d" });
            at++;
        }
    }
    return parts;
}
function baseOf(letter) {
    const bases = ["d", "o", "x", "X", "n", "N"];
    return bases.find((base) => base === letter) ?? "d";
}
function formatted(part, value) {
    const number = value + part.offset;
    switch (part.base) {
        case "d":
            return String(number).padStart(part.width, "0");
        case "o":
            return number.toString(8).padStart(part.width, "0");
        case "x":
            return number.toString(16).padStart(part.width, "0");
        case "X":
            return number.toString(16).toUpperCase().padStart(part.width, "0");
        case "n":
            return nibbles(number, part.width);
        case "N":
            return nibbles(number, part.width).toUpperCase();
    }
}
function nibbles(number, width) {
    let text = "";
    let rest = number;
    let left = width;
    do {
        text += (rest % 16).toString(16);
        rest = Math.floor(rest / 16);
        left = Math.max(0, left - 1);
        if (left > 0 || rest > 0) {
            text += ".";
            left = Math.max(0, left - 1);
        }
    } while (rest > 0 || left > 0);
    return text;
}

// EXTERNAL MODULE: ./build/zones/bytes.js
var zones_bytes = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/zones/bind/names.js


const PLAIN = /^[a-z\d_*/-]{1,63}(?:\.[a-z\d_*/-]{1,63})*\.?$/;
const MAX_PLAIN = 200;
const END_DOT = /(?:^|[^\\])(?:\\\\)*\.$/;
function absoluteName(text, origin) {
    if (text === "@")
        return origin;
    if (text === "")
        return null;
    const lower = text.toLowerCase();
    if (lower.length <= MAX_PLAIN && PLAIN.test(lower)) {
        const isWhole = lower.endsWith(".");
        const name = (0,dns_name/* normalizeName */.Pc)(isWhole ? lower.slice(0, -1) : lower);
        if (isWhole || name === null)
            return name;
        if (origin === null)
            return null;
        const whole = (0,dns_name/* below */.Gz)(name, origin);
        return whole.length < 250 ? whole : (0,dns_name/* normalizeName */.Pc)(whole);
    }
    return oddName((0,zones_bytes/* toLatin1 */.L)(text), origin);
}
function oddName(raw, origin) {
    if (/\\(?![^\d]|\d{3})/.test(raw))
        return null;
    if (END_DOT.test(raw))
        return (0,dns_name/* normalizeName */.Pc)(raw);
    const relative = (0,dns_name/* normalizeName */.Pc)(raw);
    if (relative === null || relative === "" || origin === null)
        return null;
    return (0,dns_name/* normalizeName */.Pc)((0,dns_name/* below */.Gz)(relative, origin));
}

;// CONCATENATED MODULE: ./build/zones/bind/tokens.js

const MAX_TOKENS = 70_000;
const [TAB, LF, SPACE, QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH] = [0x09, 0x0a, 0x20, 0x22, 0x28, 0x29, 0x3b, 0x5c];
function readEntries(text, visit) {
    let tokens = [];
    let opened = null;
    let line = 1;
    let lineStart = 0;
    let blankOwner = false;
    let at = 0;
    while (at < text.length) {
        const c = text.charCodeAt(at);
        if (c === LF) {
            if (opened === null && tokens.length > 0) {
                visit({ tokens, blankOwner });
                tokens = [];
            }
            line++;
            lineStart = ++at;
            continue;
        }
        if (c <= SPACE) {
            at++;
            continue;
        }
        if (c === SEMICOLON) {
            const end = text.indexOf("\n", at);
            at = end < 0 ? text.length : end;
            continue;
        }
        const column = at - lineStart + 1;
        if (tokens.length === 0 && opened === null) {
            const first = text.charCodeAt(lineStart);
            blankOwner = first === SPACE || first === TAB;
        }
        if (c === OPEN) {
            if (opened !== null)
                return { line, column, message: "a parenthesis within parentheses" };
            opened = { line, column };
            at++;
        }
        else if (c === CLOSE) {
            if (opened === null)
                return { line, column, message: "a closing parenthesis without an opening one" };
            opened = null;
            at++;
        }
        else {
            const quoted = c === QUOTE;
            const end = quoted ? endOfQuoted(text, at + 1) : endOfWord(text, at);
            if (end < 0)
                return { line, column, message: "a quoted string does not end on its line" };
            if (tokens.length >= MAX_TOKENS)
                return { line, column, message: `more than ${MAX_TOKENS} words in one entry` };
            tokens.push({ text: text.slice(quoted ? at + 1 : at, end), quoted, line, column });
            at = quoted ? end + 1 : end;
        }
    }
    if (opened !== null)
        return { ...opened, message: "a parenthesis is never closed" };
    if (tokens.length > 0)
        visit({ tokens, blankOwner });
    return null;
}
function writtenOf(tokens) {
    let text = "";
    let end = 0;
    let line = 0;
    for (const token of tokens) {
        if (text !== "" && (token.line !== line || token.column !== end))
            text += " ";
        const word = token.quoted ? `"${token.text}"` : token.text;
        text += word;
        [line, end] = [token.line, token.column + word.length];
    }
    return text;
}
function endOfQuoted(text, from) {
    for (let at = from; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === BACKSLASH && text.charCodeAt(at + 1) !== LF)
            at++;
        else if (c === QUOTE)
            return at;
        else if (c === LF)
            return -1;
    }
    return -1;
}
function endOfWord(text, from) {
    let at = from;
    for (; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === BACKSLASH) {
            const next = text.charCodeAt(at + 1);
            if (next !== LF && next !== 0x0d && at + 1 < text.length)
                at++;
        }
        else if (c <= SPACE || c === SEMICOLON || c === OPEN || c === CLOSE || c === QUOTE)
            break;
    }
    return at;
}
function tokens_unescape(text) {
    const raw = (0,zones_bytes/* toLatin1 */.L)(text);
    if (!raw.includes("\\"))
        return raw;
    let bytes = "";
    for (let at = 0; at < raw.length; at++) {
        const c = raw.charAt(at);
        if (c !== "\\") {
            bytes += c;
            continue;
        }
        const next = raw.charAt(at + 1);
        if (next === "")
            return null;
        if (next < "0" || next > "9") {
            bytes += next;
            at += 1;
            continue;
        }
        const digits = raw.slice(at + 1, at + 4);
        if (!/^\d{3}$/.test(digits) || Number(digits) > 255)
            return null;
        bytes += String.fromCharCode(Number(digits));
        at += 3;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/zones/bind/ttl.js
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const MAX_U32 = 0xffff_ffff;
function ttlOf(text) {
    const first = text.charCodeAt(0);
    if (first < 0x30 || first > 0x39 || text.length > 40)
        return null;
    if (/^\d{1,10}$/.test(text))
        return bounded(Number(text));
    if (!/^(?:\d{1,10}[smhdw])+$/i.test(text))
        return null;
    const parts = [...text.toLowerCase().matchAll(/(\d+)([smhdw])/g)];
    return bounded(parts.reduce((sum, part) => sum + Number(part[1]) * (UNITS[part[2] ?? "s"] ?? 1), 0));
}
function bounded(seconds) {
    return seconds <= MAX_U32 ? seconds : null;
}
function effectiveTtl(seconds) {
    return seconds > 0x7fff_ffff ? 0 : seconds;
}

;// CONCATENATED MODULE: ./build/zones/bind/directive.js






const MAX_DEPTH = 8;
const DIRECTIVES = ["$ORIGIN", "$TTL", "$INCLUDE", "$GENERATE"];
const KEY_FILE = /(?:^|\/)K[^/]+\.\+\d{3}\+\d{5}\.key$/;
function readDirective(state, file, tokens, depth) {
    const [word, first] = tokens;
    const name = word?.text.toUpperCase() ?? "";
    const wrong = (token, message) => ({
        token: token ?? null,
        message: `${name}: ${message}`,
    });
    switch (name) {
        case "$ORIGIN": {
            const origin = first === undefined ? null : absoluteName(first.text, state.origin);
            if (tokens.length !== 2 || origin === null)
                return wrong(tokens[2] ?? first, `expected one domain name, found ${shown(tokens.slice(1))}`);
            state.origin = origin;
            state.firstOrigin ??= origin;
            return null;
        }
        case "$TTL": {
            const ttl = ttlOf(first?.text ?? "");
            if (ttl === null || tokens.length !== 2)
                return wrong(tokens[2] ?? first, `expected seconds, or units such as 1h30m, found ${shown(tokens.slice(1))}`);
            state.ttl = effectiveTtl(ttl);
            return null;
        }
        case "$INCLUDE":
            return include(state, file, tokens, depth, wrong);
        case "$GENERATE":
            return generate(state, file, tokens, depth, wrong);
        default: {
            const near = (0,nearest/* nearest */.p)(name, DIRECTIVES);
            const message = `${shown(tokens.slice(0, 1))} is not a directive that is known here`;
            return { token: null, message: near === null ? message : `${message} (did you mean ${near}?)` };
        }
    }
}
function shown(tokens) {
    return tokens.length === 0 ? "nothing" : (0,printable/* excerpt */.Kb)(tokens.map((token) => token.text).join(" "), 80);
}
function include(state, file, tokens, depth, wrong) {
    const [, path, originToken, extra] = tokens;
    if (path === undefined || extra !== undefined)
        return wrong(extra, "expected a file and, if need be, an origin");
    if (KEY_FILE.test(path.text))
        return null;
    if (depth >= MAX_DEPTH)
        return wrong(path, `deeper than ${MAX_DEPTH} files`);
    const included = state.include(path.text, file);
    if (included === null)
        return wrong(path, `${(0,printable/* excerpt */.Kb)(path.text, 80)} cannot be read inside this directory`);
    const { origin, owner } = state;
    if (originToken !== undefined) {
        state.origin = absoluteName(originToken.text, state.origin);
        if (state.origin === null) {
            state.origin = origin;
            return wrong(originToken, `${(0,printable/* excerpt */.Kb)(originToken.text, 80)} is not a domain name`);
        }
    }
    state.readInto(state, included.file, included.text, depth + 1);
    [state.origin, state.owner] = [origin, owner];
    return null;
}
function generate(state, file, tokens, depth, wrong) {
    const [, range, ...words] = tokens;
    const lines = generated(range?.text ?? "", words.map((token) => token.text));
    if (!lines.ok)
        return wrong(range, lines.error);
    const start = tokens[0] ?? { line: 1, column: 1 };
    const before = state.errors.length;
    for (const line of lines.value) {
        const made = line.flatMap((text, index) => again(text, words[index], start));
        state.readEntry(state, file, { tokens: made, blankOwner: false }, depth);
        if (state.stopped || state.errors.length > before)
            return null;
    }
    return null;
}
function again(text, { quoted } = { text: "", quoted: false, line: 1, column: 1 }, at) {
    const place = { line: at.line, column: at.column };
    if (!quoted)
        return [{ text, quoted, ...place }];
    const found = [];
    readEntries(text, (entry) => found.push(entry));
    return found.flatMap((entry) => entry.tokens.map((token) => ({ ...token, ...place })));
}

// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/dns/wire/decode.js + 2 modules
var decode = __webpack_require__(98);
;// CONCATENATED MODULE: ./build/zones/bind/generic.js



function genericHex(words) {
    const hex = words.slice(2).join("").toLowerCase();
    if (!/^(?:[\da-f]{2})*$/.test(hex))
        return (0,problem/* fail */.f)("expected bytes in hex after \\# and the length");
    const length = /^\d{1,5}$/.test(words[1] ?? "") ? Number(words[1]) : -1;
    if (hex.length !== length * 2 || length > 65_535)
        return (0,problem/* fail */.f)(`expected \\#, a length and so many bytes; there are ${hex.length / 2}`);
    return (0,problem.ok)(hex);
}
function genericData(type, hex) {
    const rdata = Buffer.from(hex, "hex");
    const head = Buffer.alloc(12 + 11);
    head.writeUInt16BE(0x8000, 2);
    head.writeUInt16BE(1, 6);
    head.writeUInt16BE(codes/* TYPE_CODES */.sb[type], 13);
    head.writeUInt16BE(1, 15);
    head.writeUInt16BE(rdata.length, 21);
    const decoded = (0,decode/* decode */.D)(Buffer.concat([head, rdata]));
    const data = decoded.ok ? decoded.message.answers[0]?.data : undefined;
    return data === undefined ? (0,problem/* fail */.f)(`the bytes are no ${type} data`) : (0,problem.ok)(data);
}

;// CONCATENATED MODULE: ./build/zones/bind/rdata.js






const wrong = (token, expected) => (0,problem/* fail */.f)({
    token: token ?? null,
    message: `expected ${expected}, found ${token === undefined ? "nothing" : (0,printable/* excerpt */.Kb)(token.text, 80)}`,
});
function readRdata(type, tokens, toName) {
    const first = tokens[0];
    if (first?.text === "\\#" && !first.quoted)
        return generic(type, tokens);
    if (type.kind === "carried")
        return first === undefined ? wrong(first, "data") : (0,problem.ok)({ type: "OTHER", code: type.code, hex: "" });
    return readKnown(type.type, tokens, toName);
}
function readKnown(type, tokens, toName) {
    switch (type) {
        case "A":
        case "AAAA":
            return exactly(tokens, 1, address(type, tokens[0]));
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR": {
            const target = nameAt(tokens[0], toName);
            return exactly(tokens, 1, target.ok ? (0,problem.ok)({ type, target: target.value }) : target);
        }
        case "MX": {
            const preference = numberAt(tokens[0], 65_535, "a preference from 0 to 65535");
            const exchange = nameAt(tokens[1], toName);
            if (!preference.ok)
                return preference;
            return exactly(tokens, 2, exchange.ok ? (0,problem.ok)({ type, preference: preference.value, exchange: exchange.value }) : exchange);
        }
        case "TXT":
        case "SPF":
            return strings(type, tokens);
        case "SOA":
            return soa(tokens, toName);
        case "SRV":
            return srv(tokens, toName);
        case "CAA":
            return caa(tokens);
    }
}
function exactly(tokens, n, read) {
    const extra = tokens[n];
    return read.ok && extra !== undefined ? wrong(extra, "the end of the record") : read;
}
function address(type, token) {
    const family = type === "A" ? 4 : 6;
    const read = (0,ip_ip/* normalizeIp */.Z2)(token?.text ?? "");
    return read !== null && (0,ip_ip/* familyOf */.Ap)(read) === family
        ? (0,problem.ok)({ type, address: read })
        : wrong(token, `one IPv${family} address`);
}
function nameAt(token, toName) {
    const name = token === undefined ? null : toName(token.text);
    return name === null ? wrong(token, "a domain name") : (0,problem.ok)(name);
}
function numberAt(token, max, expected) {
    const value = token !== undefined && /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
    return value <= max ? (0,problem.ok)(value) : wrong(token, expected);
}
function strings(type, tokens) {
    if (tokens.length === 0)
        return wrong(undefined, "at least one string");
    const read = [];
    let bytes = 0;
    for (const token of tokens) {
        const value = tokens_unescape(token.text);
        if (value === null)
            return wrong(token, "escapes \\000 to \\255, or a backslash and a character that is no digit");
        if (value.length > 255)
            return wrong(token, `strings of at most 255 bytes (this one has ${value.length}): split it into several`);
        read.push(value);
        bytes += value.length + 1;
    }
    return bytes > 65_535 ? wrong(tokens[0], "at most 65535 bytes in all") : (0,problem.ok)({ type, strings: read });
}
function soa(tokens, toName) {
    const mname = nameAt(tokens[0], toName);
    if (!mname.ok)
        return mname;
    const rname = nameAt(tokens[1], toName);
    if (!rname.ok)
        return rname;
    const times = [];
    for (const [index, what] of ["serial", "refresh", "retry", "expire", "minimum"].entries()) {
        const token = tokens[index + 2];
        const value = index === 0 ? numberAt(token, 0xffff_ffff, "the serial, a number of 32 bits") : null;
        if (value?.ok === false)
            return value;
        const seconds = value?.value ?? (token === undefined ? null : ttlOf(token.text));
        if (seconds === null)
            return wrong(token, `the ${what} time in seconds, or units such as 1h30m`);
        times.push(seconds);
    }
    const [serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0] = times;
    const data = {
        type: "SOA",
        mname: mname.value,
        rname: rname.value,
        serial,
        refresh,
        retry,
        expire,
        minimum,
    };
    return exactly(tokens, 7, (0,problem.ok)(data));
}
function srv(tokens, toName) {
    const numbers = [];
    for (const [index, what] of ["priority", "weight", "port"].entries()) {
        const value = numberAt(tokens[index], 65_535, `the ${what} from 0 to 65535`);
        if (!value.ok)
            return value;
        numbers.push(value.value);
    }
    const target = nameAt(tokens[3], toName);
    if (!target.ok)
        return target;
    const [priority = 0, weight = 0, port = 0] = numbers;
    return exactly(tokens, 4, (0,problem.ok)({ type: "SRV", priority, weight, port, target: target.value }));
}
function caa(tokens) {
    const flags = numberAt(tokens[0], 255, "flags from 0 to 255");
    if (!flags.ok)
        return flags;
    const [, tag, valueToken] = tokens;
    if (tag === undefined || !/^[a-z\d]{1,255}$/i.test(tag.text))
        return wrong(tag, "a tag of letters and digits");
    const value = valueToken === undefined ? null : tokens_unescape(valueToken.text);
    if (value === null)
        return wrong(valueToken, "a value");
    return exactly(tokens, 3, (0,problem.ok)({ type: "CAA", flags: flags.value, tag: tag.text.toLowerCase(), value }));
}
function generic(type, tokens) {
    const hex = genericHex(tokens.map((token) => token.text));
    const data = !hex.ok
        ? hex
        : type.kind === "carried"
            ? (0,problem.ok)({ type: "OTHER", code: type.code, hex: hex.value })
            : genericData(type.type, hex.value);
    return data.ok ? data : (0,problem/* fail */.f)({ token: tokens[1] ?? tokens[0] ?? null, message: data.error });
}

;// CONCATENATED MODULE: ./build/zones/bind/template.js
const FILLED_IN = "\ue000";
const MARKS = /\{\{|\{%|<%/;
const EXPRESSION = /\{\{[^{}\n]{0,300}\}\}|<%=[^%\n]{0,300}%>/g;
const CONTROL = /^[^;\n]*?(\{%|<%(?!=))/m;
function templateOf(text) {
    if (!MARKS.test(text))
        return null;
    const control = CONTROL.exec(text);
    const at = control === null ? -1 : control.index + control[0].length - (control[1] ?? "").length;
    const before = at < 0 ? "" : text.slice(0, at);
    const position = { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
    const filled = text.replace(EXPRESSION, (found) => FILLED_IN.repeat(found.length));
    return filled === text && control === null ? null : { text: filled, control: control === null ? null : position };
}

;// CONCATENATED MODULE: ./build/zones/bind/entry.js










const DEFAULT_TTL = 3600;
const isFilled = (token) => token?.text.includes(FILLED_IN) === true;
function readEntry(state, file, entry, depth) {
    const first = entry.tokens[0];
    if (first === undefined)
        return;
    const say = (token, message) => {
        state.errors.push({ at: { file, line: token.line, column: token.column }, message });
    };
    if (!first.quoted && !entry.blankOwner && first.text.startsWith("$")) {
        if (entry.tokens.some(isFilled))
            return leaveDirectiveOpen(state, file, first);
        const wrong = readDirective(state, file, entry.tokens, depth);
        if (wrong !== null)
            say(wrong.token ?? first, wrong.message);
        return;
    }
    if (!entry.blankOwner) {
        if (isFilled(first))
            return leaveOpen(state, file, first, { name: null }, "the owner name is filled in by a template");
        state.owner = absoluteName(first.text, state.origin);
        if (state.owner === null) {
            const why = state.origin === null ? " (the zone's $ORIGIN is unknown)" : "";
            return say(first, `${(0,printable/* excerpt */.Kb)(first.text, 80)} is not a domain name${why}`);
        }
    }
    if (state.owner === null)
        return say(first, "a record without an owner name");
    readRecord(state, file, state.owner, entry.blankOwner ? entry.tokens : entry.tokens.slice(1), first, say);
}
function readRecord(state, file, written, words, first, say) {
    let ttl = null;
    let classSeen = false;
    let at = 0;
    for (; at < words.length; at++) {
        const token = words[at] ?? first;
        const upper = token.text.toUpperCase();
        const seconds = ttl === null ? (isFilled(token) ? (state.ttl ?? DEFAULT_TTL) : ttlOf(token.text)) : null;
        if (token.quoted)
            break;
        if (/^\[AGE:\d{1,12}\]$/.test(upper))
            continue;
        if (!classSeen && (upper === "IN" || upper === "CLASS1"))
            classSeen = true;
        else if (/^(?:CH|HS|CS|CLASS\d+)$/.test(upper))
            return say(token, `class ${(0,printable/* excerpt */.Kb)(token.text, 20)}: expected IN, the class of the Internet`);
        else if (seconds !== null)
            ttl = seconds;
        else
            break;
    }
    const typeToken = words[at];
    if (typeToken === undefined)
        return say(words.at(-1) ?? first, "a record without a type");
    const data = words.slice(at + 1);
    const type = (0,record_types/* fileType */.$A)(typeToken.text.toUpperCase());
    if (data.some(isFilled) || isFilled(typeToken))
        return leaveRecordOpen(state, file, first, written, type, data);
    if (type === null) {
        const near = (0,nearest/* nearest */.p)(typeToken.text.toUpperCase(), record_types/* TYPE_WORDS */.FV);
        return say(typeToken, `${(0,printable/* excerpt */.Kb)(typeToken.text, 40)} is not a record type that is known here${near === null ? "" : ` (did you mean ${near}?)`}`);
    }
    const read = readRdata(type, data, (text) => absoluteName(text, state.origin));
    if (!read.ok)
        return say(read.error.token ?? typeToken, `${typeToken.text.toUpperCase()}: ${read.error.message}`);
    const owner = read.value.type === "SOA" ? (state.exported ?? written) : written;
    if (read.value.type === "SOA") {
        if (ttl === null && state.ttl === null && state.lastTtl === null)
            state.ttl = read.value.minimum;
        state.soaOwner ??= owner;
    }
    if (ttl !== null)
        state.lastTtl = ttl;
    const seconds = effectiveTtl(ttl ?? state.ttl ?? state.lastTtl ?? DEFAULT_TTL);
    const place = { file, line: first.line, column: first.column };
    if (!takeValue(state.budget, place))
        return overBudget(state, place);
    state.records.push({
        name: owner,
        ttl: seconds,
        data: read.value,
        at: place,
        ...(read.value.type === "OTHER" ? { written: writtenOf(data) } : {}),
    });
}
function overBudget(state, at) {
    state.stopped = true;
    state.open.push({ at, reason: "more records than are read in one run", origin: null, name: null });
}
function leaveRecordOpen(state, file, first, owner, type, data) {
    const reason = "the data is filled in by a template";
    const at = { file, line: first.line, column: first.column };
    if (type?.kind === "carried") {
        if (!takeValue(state.budget, at))
            return overBudget(state, at);
        const written = writtenOf(data).replace(/\ue000+/g, "{{…}}");
        state.records.push({
            name: owner,
            ttl: DEFAULT_TTL,
            data: { type: "OTHER", code: type.code, hex: "" },
            at,
            written,
        });
        return;
    }
    if (type?.type === "SOA")
        state.soaOwner ??= owner;
    const redirects = type === null || ["CNAME", "DNAME", "NS"].includes(type.type);
    leaveOpen(state, file, first, redirects ? { name: owner } : { name: owner, types: [type.type] }, reason);
}
function leaveDirectiveOpen(state, file, first) {
    if (first.text.toUpperCase() === "$TTL")
        return;
    leaveOpen(state, file, first, { name: null }, `${(0,printable/* excerpt */.Kb)(first.text, 20)} is filled in by a template`);
    state.stopped = true;
}
function leaveOpen(state, file, { line, column }, what, reason) {
    state.open.push({ at: { file, line, column }, reason, origin: null, ...what });
}

;// CONCATENATED MODULE: ./build/zones/bind/parse.js





const MAX_ERRORS = 50;
const MAX_FILES = 1000;
function parseZoneFile(file, text, include, budget = createZoneBudget()) {
    const exported = exportedDomain(text);
    const origin = exported ?? originFromName(file);
    const state = {
        origin,
        soaOwner: null,
        firstOrigin: null,
        ttl: null,
        lastTtl: null,
        owner: origin,
        exported,
        stopped: false,
        records: [],
        open: [],
        errors: [],
        files: [],
        include,
        budget,
        readInto,
        readEntry: readEntry,
    };
    readInto(state, file, text, 0);
    return {
        origin: state.soaOwner ?? origin ?? state.firstOrigin,
        hasSoa: state.soaOwner !== null,
        records: state.records,
        open: state.open,
        errors: state.errors,
        files: state.files,
    };
}
function exportedDomain(text) {
    const head = text.slice(0, 1000);
    const name = /^;;[ \t]*Domain:[ \t]*([\w.-]{1,255}?)\.?[ \t]*\r?$/im.exec(head)?.[1];
    return name === undefined || !/^;;[ \t]*Exported:/im.test(head) ? null : (0,dns_name/* normalizeName */.Pc)(name);
}
function originFromName(file) {
    const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:j2|jinja2?|tmpl|tpl|erb)$/i, "");
    const text = base
        .replace(/^db\./i, "")
        .replace(/\.?\.(?:zone|db|txt|hosts|bind|dns)$/i, "")
        .replace(/![\w-]{0,60}$/, "");
    if (!text.includes(".") || /[^\w.-]/.test(text))
        return null;
    return (0,dns_name/* normalizeName */.Pc)(text);
}
function readInto(state, file, text, depth) {
    state.files.push(file);
    const stop = (line, column, message) => {
        state.stopped = true;
        state.errors.push({ at: { file, line, column }, message });
    };
    if (state.files.length > MAX_FILES)
        return stop(1, 1, `more than ${MAX_FILES} files are included`);
    const template = templateOf(text);
    if (template !== null && template.control !== null) {
        const at = { file, ...template.control };
        state.open.push({ at, reason: "a template statement decides what stands here", origin: null, name: null });
        state.firstOrigin ??= originIn(text);
        state.stopped = true;
        return;
    }
    const visit = (entry) => {
        const { line, column } = entry.tokens[0] ?? { line: 1, column: 1 };
        if (state.stopped)
            return;
        if (state.errors.length >= MAX_ERRORS)
            stop(line, column, `more than ${MAX_ERRORS} errors: reading stops here`);
        else
            readEntry(state, file, entry, depth);
    };
    const error = readEntries(template?.text ?? text, visit);
    if (error !== null)
        stop(error.line, error.column, error.message);
}
function originIn(text) {
    const name = /^\$ORIGIN[ \t]+([\w.-]+)\.\s/im.exec(text)?.[1];
    return name === undefined ? null : (0,dns_name/* normalizeName */.Pc)(name);
}
function zoneOf(parsed) {
    const { origin } = parsed;
    if (origin === null)
        return null;
    return {
        origin,
        records: parsed.records.filter((r) => (0,dns_name/* isSubdomain */.J4)(r.name, origin)),
        notEvaluated: parsed.open.map((part) => ({ ...part, origin })),
        files: parsed.files,
    };
}

;// CONCATENATED MODULE: ./build/zones/bind/format.js




const ZONE_FILE = /(?:\.zone|\.db|\.bind|\.hosts|\.dns)(?:\.j2|\.jinja2?|\.tmpl|\.tpl|\.erb)?$|(?:^|\/)db\.[^/]+$/i;
const CALLED_AS_ZONE = /(?:^|\/)[\w-]+(?:\.[\w-]+)*\.([a-z]{2,24})\.?$/i;
const OTHER_ENDINGS = new Set(("bash bat c cc cfg class conf cpp cs css csv env gif go gz h hcl htm html ico ini jar java jpeg jpg js json jsonl jsx key kt less lock log " +
    "map md mjs mod pdf pem php pl png ps py pyc rb rs rst sass scss sh so sql sum svg tar tf tfvars tmpl toml ts tsx txt vue wasm webp xml " +
    "yaml yml zip").split(" "));
const HAS_SOA = /^\S*\s+(?:\d\w*\s+)?(?:IN\s+)?(?:\d\w*\s+)?SOA\s/im;
const BIND = {
    name: "bind",
    takes: (path) => ZONE_FILE.test(path) || /\.txt$/i.test(path) || isCalledAsZone(path),
    is: (_, text) => HAS_SOA.test(text),
    read: (files, paths, budget = createZoneBudget()) => {
        return together(paths.map((path) => readZoneText(files, path, budget)));
    },
};
function isCalledAsZone(path) {
    const ending = CALLED_AS_ZONE.exec(path)?.[1]?.toLowerCase();
    return ending !== undefined && !OTHER_ENDINGS.has(ending);
}
function together(sets) {
    return {
        zones: sets.flatMap((s) => s.zones),
        notEvaluated: sets.flatMap((s) => s.notEvaluated),
        errors: sets.flatMap((s) => s.errors),
        files: sets.flatMap((s) => s.files),
    };
}
function readZoneText(files, file, budget) {
    const text = files.read(file);
    if (text === null)
        return nothing([{ at: { file, line: 1, column: 1 }, message: "cannot be read" }], []);
    const parsed = oneNote(file, text, parseZoneFile(file, text, includer(files), budget));
    const zone = zoneOf(parsed);
    if (zone === null) {
        if (parsed.open.length > 0)
            return { ...nothing(parsed.errors, parsed.files), notEvaluated: parsed.open };
        const message = "the zone's name is unknown: expected $ORIGIN, an absolute SOA owner or a file name such as example.com.zone";
        return nothing([...parsed.errors, { at: { file, line: 1, column: 1 }, message }], parsed.files);
    }
    const errors = [...parsed.errors, ...consistencyErrors(zone)];
    const outside = outsideRecord(zone, parsed.records);
    const left = outside === null
        ? []
        : [
            {
                at: outside.at,
                reason: `outside of the zone ${format_shown(zone)}: servers leave it out`,
                origin: null,
                name: null,
            },
        ];
    const notEvaluated = [
        ...brokenZone(zone, errors.find((e) => e.isFinding !== true)),
        ...zone.notEvaluated,
    ];
    return {
        zones: [{ ...zone, notEvaluated }],
        notEvaluated: [...notEvaluated, ...left],
        errors,
        files: parsed.files,
    };
}
const TEMPLATE = /\bDYN[AC][ \t]|(?:^|[\s.])@[ZF](?=[\s.]|$)|\$\{[A-Za-z_]|@@\w|%\w{2,40}%|\b__[A-Z][A-Z_]{1,40}__\b|^[ \t]*(?:#(?:if|ifdef|include|define)\b|(?:define|include)\()/m;
function oneNote(file, text, parsed) {
    const [first] = parsed.errors;
    if (first === undefined || !TEMPLATE.test(text))
        return parsed;
    const reason = `${(0,printable/* excerpt */.Kb)(file, 80)} is filled in by another program (a template, or gdnsd) before a server reads it`;
    return { ...parsed, errors: [], open: [{ at: first.at, reason, origin: null, name: null }, ...parsed.open] };
}
function format_shown(zone) {
    return zone.origin === "" ? "." : (0,printable/* excerpt */.Kb)(zone.origin, 100);
}
function brokenZone(zone, fault) {
    if (fault === undefined)
        return [];
    return [{ at: fault.at, reason: `the zone file has an error: ${fault.message}`, origin: zone.origin, name: null }];
}
function nothing(errors, files) {
    return { zones: [], notEvaluated: [], errors, files };
}
function includer(files) {
    return (path, from) => {
        if (path.startsWith("/"))
            return null;
        for (const file of [files.resolve(path, from), path.replace(/^\.\//, "")]) {
            const text = files.read(file);
            if (text !== null)
                return { file, text };
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./build/zones/iac/collect.js



const TOO_MANY = "more records than are read in one run";
const MAX_PARTS = 20_000;
function newCollected(budget) {
    return { zones: new Map(), everywhere: [], unplaced: [], errors: [], files: new Set(), budget };
}
function zoneIn(collected, origin, at) {
    let zone = collected.zones.get(origin);
    if (zone === undefined) {
        zone = { records: [], open: [], files: new Set(), missed: new Set(), openWorld: null };
        collected.zones.set(origin, zone);
    }
    zone.files.add(at.file);
    return zone;
}
function addRecord(collected, origin, record) {
    if (!takeValue(collected.budget, record.at)) {
        addEverywhere(collected, { at: collected.budget.over.values ?? record.at, reason: TOO_MANY });
        return;
    }
    zoneIn(collected, origin, record.at).records.push(record);
}
function addOpen(collected, origin, name, part) {
    const { open } = zoneIn(collected, origin, part.at);
    const same = (p) => p.at.file === part.at.file &&
        p.at.line === part.at.line &&
        p.name === name &&
        p.undeclaredOnly === part.undeclaredOnly;
    if (open.slice(-4).some((p) => same(p) && p.at.column === part.at.column && String(p.types) === String(part.types)))
        return;
    if (open.length === MAX_PARTS)
        open.push({ at: part.at, reason: "too many parts are not evaluated", origin, name: null });
    if (open.length < MAX_PARTS)
        open.push({ ...part, reason: (0,printable/* printable */.g$)(part.reason), origin, name });
}
function addEverywhere(collected, part) {
    const same = (p) => p.at.file === part.at.file && p.at.line === part.at.line && p.reason === part.reason;
    if (collected.everywhere.length >= 200 || collected.everywhere.some(same))
        return;
    collected.everywhere.push({ ...part, reason: (0,printable/* printable */.g$)(part.reason) });
}
function addUnplaced(collected, part) {
    const { unplaced } = collected;
    const same = (p) => p.written === part.written && p.label === part.label && p.at.line === part.at.line;
    if (unplaced.length > MAX_UNPLACED || unplaced.slice(-4).some(same))
        return;
    const { at, written } = part;
    const last = unplaced.length === MAX_UNPLACED;
    unplaced.push({
        ...(last ? { at, written, reason: part.reason, label: dns_name/* ROOT */.Dl, under: null } : part),
        reason: (0,printable/* printable */.g$)(part.reason),
    });
}
const MAX_UNPLACED = 5000;
function addError(collected, at, message) {
    if (collected.errors.length < 1000)
        collected.errors.push({ at, message: (0,printable/* printable */.g$)(message) });
}
function zoneSetOf(collected) {
    const zones = [...collected.zones].map(([origin, gathered]) => {
        const everywhere = collected.everywhere.map((part) => ({ ...part, origin, name: null }));
        return {
            origin,
            records: gathered.records,
            notEvaluated: [...gathered.open, ...everywhere],
            files: [...gathered.files].sort(),
            ...(gathered.openWorld === null ? {} : { openWorld: gathered.openWorld }),
            ...(gathered.missed.size === 0 ? {} : { gone: gathered.missed }),
        };
    });
    return {
        zones,
        notEvaluated: [
            ...[...collected.zones.values()].flatMap((gathered) => gathered.open),
            ...collected.everywhere.map((part) => ({ ...part, origin: null, name: null })),
            ...collected.unplaced.map(({ at, reason, types }) => ({
                at,
                reason,
                origin: null,
                name: null,
                ...(types === undefined ? {} : { types }),
            })),
        ],
        ...(collected.unplaced.length === 0 ? {} : { unplaced: collected.unplaced }),
        errors: collected.errors,
        files: [...collected.files].sort(),
    };
}

;// CONCATENATED MODULE: ./build/zones/iac/nothing.js
function isNothing(value) {
    return value === null || value === undefined;
}

;// CONCATENATED MODULE: ./build/zones/iac/rdata.js





const OTHER_TYPES = new Map(Object.entries({
    HINFO: 13,
    RP: 17,
    AFSDB: 18,
    KEY: 25,
    LOC: 29,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    DNSKEY: 48,
    DHCID: 49,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    SVCB: 64,
    HTTPS: 65,
    URI: 256,
    ALIAS: 65_401,
}));
function presence(type) {
    return { type: "OTHER", code: OTHER_TYPES.get(type) ?? 65_534, hex: "" };
}
function isOtherType(type) {
    return OTHER_TYPES.has(type) || /^TYPE\d{1,5}$/.test(type);
}
function nameOf(text) {
    const ascii = (0,dns_name/* toAscii */.Vb)(text);
    return ascii === null ? null : (0,dns_name/* normalizeName */.Pc)(ascii);
}
function bytesOf(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
function chunks(bytes) {
    if (bytes.length <= 255)
        return [bytes];
    return Array.from({ length: Math.ceil(bytes.length / 255) }, (_, i) => bytes.slice(i * 255, (i + 1) * 255));
}
function integer(text, max) {
    if (text === undefined || !/^\d{1,10}$/.test(text))
        return null;
    const value = Number(text);
    return value <= max ? value : null;
}
const rdata_shown = (text) => (text === undefined ? "nothing" : `"${(0,printable/* excerpt */.Kb)(text, 60)}"`);
function dataOf(type, fields, toName) {
    switch (type) {
        case "A":
        case "AAAA":
            return rdata_address(type, fields);
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR": {
            const target = fields.length === 1 ? toName(fields[0] ?? "") : (0,problem/* fail */.f)("expected one domain name");
            return target.ok ? (0,problem.ok)({ type, target: target.value }) : target;
        }
        case "MX": {
            const preference = integer(fields[0], 65_535);
            if (preference === null || fields.length !== 2)
                return (0,problem/* fail */.f)(`expected a preference from 0 to 65535 and a domain name, not ${rdata_shown(fields.join(" "))}`);
            const exchange = toName(fields[1] ?? "");
            return exchange.ok ? (0,problem.ok)({ type, preference, exchange: exchange.value }) : exchange;
        }
        case "TXT":
        case "SPF":
            return rdata_text(type, fields);
        case "SRV":
            return service(fields, toName);
        case "CAA": {
            const flags = integer(fields[0], 255);
            const [, tag, value] = fields;
            if (flags === null || tag === undefined || value === undefined || fields.length !== 3)
                return (0,problem/* fail */.f)(`expected flags, a tag and a value, not ${rdata_shown(fields.join(" "))}`);
            return (0,problem.ok)({ type, flags, tag: tag.toLowerCase(), value: bytesOf(value) });
        }
        case "SOA":
            return rdata_soa(fields, toName);
        default:
            return isOtherType(type)
                ? (0,problem.ok)({ type: "OTHER", code: OTHER_TYPES.get(type) ?? Number(type.slice(4)), hex: "" })
                : (0,problem/* fail */.f)(`${rdata_shown(type)} is not a record type that is known here`);
    }
}
function rdata_address(type, fields) {
    const read = (0,ip_ip/* normalizeIp */.Z2)(fields[0] ?? "");
    const family = type === "A" ? 4 : 6;
    if (fields.length !== 1 || read === null || (0,ip_ip/* familyOf */.Ap)(read) !== family)
        return (0,problem/* fail */.f)(`expected an IPv${family} address, not ${rdata_shown(fields.join(" "))}`);
    return (0,problem.ok)({ type, address: read });
}
function rdata_text(type, fields) {
    const strings = fields.flatMap((field) => chunks(bytesOf(field)));
    if (strings.length === 0)
        return (0,problem/* fail */.f)("expected at least one string");
    const size = strings.reduce((sum, s) => sum + s.length + 1, 0);
    return size <= 65_535 ? (0,problem.ok)({ type, strings }) : (0,problem/* fail */.f)(`${size} bytes of text are more than a record holds (65535)`);
}
function service(fields, toName) {
    const [priority, weight, port] = fields.slice(0, 3).map((field) => integer(field, 65_535));
    if (fields.length !== 4 || isNothing(priority) || isNothing(weight) || isNothing(port))
        return (0,problem/* fail */.f)(`expected priority, weight, port and a domain name, not ${rdata_shown(fields.join(" "))}`);
    const target = toName(fields[3] ?? "");
    return target.ok ? (0,problem.ok)({ type: "SRV", priority, weight, port, target: target.value }) : target;
}
function rdata_soa(fields, toName) {
    const [serial, refresh, retry, expire, minimum] = fields.slice(2).map((field) => integer(field, 0xffffffff));
    if (fields.length !== 7 ||
        isNothing(serial) ||
        isNothing(refresh) ||
        isNothing(retry) ||
        isNothing(expire) ||
        isNothing(minimum))
        return (0,problem/* fail */.f)("expected two names, serial, refresh, retry, expire and minimum");
    const mname = toName(fields[0] ?? "");
    const rname = toName(fields[1] ?? "");
    if (!mname.ok)
        return mname;
    if (!rname.ok)
        return rname;
    return (0,problem.ok)({ type: "SOA", mname: mname.value, rname: rname.value, serial, refresh, retry, expire, minimum });
}

// EXTERNAL MODULE: ./build/dns/reverse-name.js
var reverse_name = __webpack_require__(8356);
;// CONCATENATED MODULE: ./build/zones/dnscontrol/names.js






function originOf(domain) {
    const bang = domain.indexOf("!");
    const name = bang < 0 ? domain : domain.slice(0, bang);
    return name === "" ? null : nameOf(name);
}
function tagOf(domain) {
    const bang = domain.indexOf("!");
    return bang < 0 || bang === domain.length - 1 ? null : domain.slice(bang + 1);
}
function ownerOf(label, origin, subdomain, repeated) {
    const shown = (0,printable/* excerpt */.Kb)(label, 80);
    if (label === "@" || label === "")
        return (0,problem.ok)((0,dns_name/* below */.Gz)(subdomain, origin));
    const name = nameOf(label);
    if (name === null)
        return (0,problem/* fail */.f)(`"${shown}" is not a domain name`);
    if (label.endsWith(".") || (isReverse(name) && (0,dns_name/* isSubdomain */.J4)(name, origin))) {
        return (0,dns_name/* isSubdomain */.J4)(name, origin)
            ? (0,problem.ok)(name)
            : (0,problem/* fail */.f)(`"${shown}" is not in the domain ${origin}; expected a name inside of it`);
    }
    if (!repeated && subdomain === "" && (0,dns_name/* isSubdomain */.J4)(name, origin))
        return (0,problem/* fail */.f)(`"${shown}" repeats the domain: expected a label such as "www", or the full name with a final dot`);
    const full = (0,dns_name/* normalizeName */.Pc)([name, subdomain, origin].filter((part) => part !== "").join("."));
    return full === null ? (0,problem/* fail */.f)(`"${shown}" is too long for a domain name`) : (0,problem.ok)(full);
}
function targetOf(target, origin, subdomain) {
    const shown = (0,printable/* excerpt */.Kb)(target, 80);
    if (target === "@")
        return (0,problem.ok)((0,dns_name/* below */.Gz)(subdomain, origin));
    if (target === ".")
        return (0,problem.ok)(dns_name/* ROOT */.Dl);
    const name = nameOf(target);
    if (name === null || target === "")
        return (0,problem/* fail */.f)(`the target "${shown}" is not a domain name`);
    if (target.endsWith("."))
        return (0,problem.ok)(name);
    if (target.includes("."))
        return (0,problem/* fail */.f)(`the target "${shown}" has dots but no final dot: expected "${shown}." or a single label`);
    const full = (0,dns_name/* normalizeName */.Pc)([name, subdomain, origin].filter((part) => part !== "").join("."));
    return full === null ? (0,problem/* fail */.f)(`the target "${shown}" is too long for a domain name`) : (0,problem.ok)(full);
}
function isReverse(name) {
    return /(^|\.)(in-addr|ip6)\.arpa$/.test(name);
}
function reverseOwner(label, origin) {
    const ip = (0,ip_ip/* parseIp */.r5)(label);
    if (ip === null || !isReverse(origin))
        return null;
    const full = (0,reverse_name/* reverseName */.A)(ip);
    const classless = /^(\d{1,3})[/-](\d{1,2})\.(.+)$/.exec(origin);
    if (classless === null)
        return (0,dns_name/* isSubdomain */.J4)(full, origin) ? full : null;
    return (0,dns_name/* parentOf */.gN)(full) === classless[3] ? (0,dns_name/* below */.Gz)((0,dns_name/* relativeTo */.Mf)(full, (0,dns_name/* parentOf */.gN)(full)), origin) : null;
}
function hyphened(address, bits) {
    const octets = [24n, 16n, 8n, 0n].map((shift) => Number((address >> shift) & 255n));
    const whole = Math.floor(bits / 8);
    const size = 2 ** (8 - (bits % 8));
    const first = Math.floor((octets[whole] ?? 0) / size) * size;
    return [`${first}-${bits}`, ...octets.slice(0, whole).reverse(), "in-addr.arpa"].join(".");
}
function reverseZone(text, classless) {
    const [address = "", length] = text.split("/");
    const ip = (0,ip_ip/* parseIp */.r5)(address);
    if (ip === null)
        return (0,problem/* fail */.f)(`REV("${(0,printable/* excerpt */.Kb)(text, 60)}"): expected an address or a network`);
    const total = ip.family === 4 ? 32 : 128;
    const bits = length === undefined ? total : /^\d{1,3}$/.test(length) ? Number(length) : -1;
    const unit = ip.family === 4 ? 8 : 4;
    const suffix = ip.family === 4 ? "in-addr.arpa" : "ip6.arpa";
    if (bits < 0 || bits > total)
        return (0,problem/* fail */.f)(`REV("${(0,printable/* excerpt */.Kb)(text, 60)}"): the prefix length is not from 0 to ${total}`);
    const labels = (0,reverse_name/* reversedLabels */.U)(ip).split(".");
    if (bits % unit === 0) {
        const kept = labels.slice((total - bits) / unit);
        return (0,problem.ok)({ name: [...kept, suffix].join("."), classless: false });
    }
    if (ip.family === 4 && classless === "rfc4183" && bits > 8)
        return (0,problem.ok)({ name: hyphened(ip.value, bits), classless: true });
    if (ip.family === 6 || bits < 24)
        return (0,problem/* fail */.f)(`REV("${(0,printable/* excerpt */.Kb)(text, 60)}"): a prefix length inside of a label`);
    const size = 2 ** (32 - bits);
    const first = Math.floor(Number(ip.value & 255n) / size) * size;
    return (0,problem.ok)({ name: [`${first}/${bits}`, ...labels.slice(1), suffix].join("."), classless: true });
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/values.js

function arrayOf(items) {
    return { kind: "array", items: items.slice(), tainted: null };
}
function objectOf(entries = []) {
    return { kind: "object", entries: new Map(entries), tainted: null };
}
function isUnknown(value) {
    return typeof value === "object" && value?.kind === "unknown";
}
function values_isArray(value) {
    return typeof value === "object" && value?.kind === "array";
}
function isObject(value) {
    return typeof value === "object" && value?.kind === "object";
}
function isRegexp(value) {
    return typeof value === "object" && value?.kind === "regexp";
}
function isFunc(value) {
    return typeof value === "object" && (value?.kind === "function" || value?.kind === "native");
}
function unknownIn(value, depth = 0) {
    if (isUnknown(value))
        return value;
    if (!values_isArray(value) && !isObject(value))
        return null;
    if (value.tainted !== null)
        return value.tainted;
    if (depth > 20)
        return null;
    for (const part of values_isArray(value) ? value.items : value.entries.values()) {
        const found = unknownIn(part, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function truthy(value) {
    if (isUnknown(value))
        return null;
    return Boolean(value);
}
const MAX_TEXT = 200_000;
function textOf(value, depth = 0) {
    if (typeof value === "string")
        return value;
    if (values_isArray(value)) {
        if (value.tainted !== null || depth > 20)
            return null;
        const parts = Array.from(value.items, (item) => (isNothing(item) ? "" : stringOf(item, depth + 1)));
        return parts.includes(null) ? null : values_bounded(parts.join(","));
    }
    if (typeof value === "object" && value !== null)
        return null;
    return String(value);
}
function stringOf(value, depth = 0) {
    if (!isObject(value))
        return textOf(value, depth);
    return value.tainted === null && !value.entries.has("toString") && !value.entries.has("valueOf")
        ? "[object Object]"
        : null;
}
function primitiveOf(value) {
    if (value === null || typeof value !== "object")
        return { is: value };
    const text = stringOf(value);
    return text === null ? null : { is: text };
}
function values_bounded(text) {
    return text.length <= MAX_TEXT ? text : null;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/ignore.js




function ignore(domain, args, at) {
    const { origin, sink, subdomain } = domain;
    const missing = args.map((arg) => unknownIn(arg)).find((found) => found !== null);
    const label = args[0] === undefined ? "*" : (textOf(args[0]) ?? "*");
    const types = typesOf(textOf(args[1] ?? "*") ?? "*");
    const reason = missing?.reason ?? `IGNORE("${label}"): the zone holds records that are kept elsewhere`;
    const part = { at, reason, undeclaredOnly: true, ...(types === null ? {} : { types }) };
    if (missing !== undefined)
        return addOpen(sink, origin, null, { at, reason, undeclaredOnly: true });
    const owner = label === "" || /[*?[\]{}\\]/.test(label) ? null : ownerOf(label, origin, subdomain, true);
    addOpen(sink, origin, owner?.ok === true ? owner.value : null, part);
}
function typesOf(list) {
    const words = list.split(",").map((word) => word.trim().toUpperCase());
    if (words.some((word) => word === "*" || word === "" || word === "CNAME"))
        return null;
    const known = words.filter((word) => Object.hasOwn(codes/* TYPE_CODES */.sb, word));
    return known.length === words.length ? known : null;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/spf.js



const MAX_PIECES = 50;
function spfSettings(settings) {
    const flatten = settings.get("flatten");
    const list = values_isArray(flatten)
        ? flatten.items.map((item) => textOf(item) ?? "")
        : (textOf(flatten ?? "") ?? "").split(",");
    const split = textOf(settings.get("split") ?? "") ?? "";
    const wanted = list.filter((item) => item !== "");
    return wanted.length === 0 && split === "" ? null : { flatten: wanted, split: split === "" ? null : split };
}
function applySpf(domain, spot, text, settings) {
    const { origin, sink } = domain;
    const asked = spfSettings(settings);
    if (asked === null)
        return;
    const parts = text
        .split(" ")
        .filter((part) => part !== "")
        .slice(1);
    const { at, name } = spot;
    const flattened = parts.some((part) => {
        const included = /^\+?include:(.+)$/i.exec(part)?.[1];
        return included !== undefined && (asked.flatten.includes("*") || asked.flatten.includes(included));
    });
    if (flattened) {
        addOpen(sink, origin, name, { at, reason: "flatten: the addresses are looked up at deployment", types: ["TXT"] });
        for (let i = 1; asked.split !== null && i <= MAX_PIECES; i++) {
            const piece = nameOf(`${asked.split.replace("%d", String(i))}.${origin}`);
            if (piece !== null)
                addOpen(sink, origin, piece, { at, reason: "split: depends on flatten", types: ["TXT"] });
        }
        return;
    }
    if (asked.split !== null && !asked.split.includes("%d"))
        return addError(sink, at, `SPF_BUILDER: the overflow "${asked.split}" has no %d, expected such as "_spf%d"`);
    for (const piece of pieces(parts, origin, asked.split, settings)) {
        const owner = piece.name === null ? name : nameOf(piece.name);
        if (owner === null)
            continue;
        addRecord(sink, origin, {
            name: owner,
            ttl: spot.ttl,
            data: { type: "TXT", strings: chunks(bytesOf(piece.text)) },
            at,
        });
    }
}
function pieces(parts, origin, pattern, settings) {
    const found = [];
    const max = Number(textOf(settings.get("txtMaxSize") ?? 255)) || 255;
    let room = max - (Number(textOf(settings.get("overhead1") ?? 0)) || 0);
    let name = null;
    let rest = parts;
    for (let next = 1;; next++) {
        const whole = ["v=spf1", ...rest].join(" ");
        if (pattern === null || whole.length <= room || next > MAX_PIECES)
            return [...found, { name, text: whole }];
        const further = `${pattern.replace("%d", String(next))}.${origin}`;
        const tail = ` include:${further} ${rest.at(-1) ?? ""}`;
        let text = "v=spf1";
        let taken = 0;
        for (const part of rest) {
            if (text.length + 1 + part.length + tail.length > room)
                break;
            text += ` ${part}`;
            taken++;
        }
        if (taken === 0)
            return [...found, { name, text: whole }];
        found.push({ name, text: text + tail });
        [name, rest, room] = [further, rest.slice(taken), max];
    }
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/records.js







const NO_RECORD = new Set(["CF_REDIRECT", "CF_TEMP_REDIRECT", "CF_SINGLE_REDIRECT", "CF_WORKER_ROUTE"]);
const ADDRESS_MAGIC = new Set([
    "ALIAS",
    "AKAMAICDN",
    "AKAMAITLC",
    "URL",
    "URL301",
    "FRAME",
    "CLOUDNS_WR",
    "PORKBUN_URLFWD",
    "NS1_URLFWD",
]);
function sorted(args, at) {
    const plain = [];
    const settings = new Map();
    let ttl = null;
    let missing = null;
    let absent = false;
    for (const arg of args) {
        missing ??= unknownIn(arg);
        if (isUnknown(arg) || values_isArray(arg) || typeof arg !== "object" || arg === null)
            plain.push(arg);
        else if (isObject(arg))
            for (const [key, value] of arg.entries)
                settings.set(key, value);
        else if (isFunc(arg))
            missing ??= { kind: "unknown", reason: `the function ${arg.name}() changes the record`, at };
        else if (arg.kind === "regexp")
            missing ??= { kind: "unknown", reason: "a regular expression is no argument", at };
        else if (arg.does === "ttl")
            ttl = arg.seconds;
        else if (arg.does === "absent")
            absent = true;
        else if (arg.does === "not-evaluated")
            missing ??= { kind: "unknown", reason: arg.reason, at: arg.at };
    }
    return { plain, ttl, settings, missing, absent };
}
function applyRecord(domain, call) {
    const { origin, sink } = domain;
    const { at, type } = call;
    if (NO_RECORD.has(type))
        return;
    const fault = (message) => {
        addError(sink, at, `${type}: ${message}`);
        addOpen(sink, origin, null, { at, reason: `${type} has an error: ${message}` });
    };
    const { plain, ttl, settings, missing, absent } = sorted(call.args, at);
    if (absent)
        return;
    const label = plain[0];
    if (isUnknown(label))
        return unknownOwner(domain, call, label);
    if (typeof label !== "string")
        return fault('expected a label as the first argument, such as "@" or "www"');
    const repeated = settings.has("skip_fqdn_check") || call.args.length === 0;
    const owner = (type === "PTR" ? okOr(reverseOwner(label, origin)) : null) ?? ownerOf(label, origin, domain.subdomain, repeated);
    if (!owner.ok)
        return fault(owner.error);
    const name = owner.value;
    const seconds = ttl ?? domain.ttl;
    const declare = (data, owned = name) => addRecord(sink, origin, { name: owned, ttl: seconds, data, at });
    const openName = (part) => {
        addOpen(sink, origin, name, part);
        declare(presence(type));
    };
    const transform = settings.get("transform");
    if (values_isArray(transform))
        return openName({ at, reason: "transform puts other addresses in the place of this one", ...narrow(type) });
    if (missing !== null) {
        if (type === "NS" || type === "DNAME")
            addOpen(sink, origin, null, { at, reason: missing.reason, undeclaredOnly: true });
        return openName({ at, reason: missing.reason, ...narrow(type) });
    }
    if (ADDRESS_MAGIC.has(type))
        return openName({
            at,
            reason: `${type} is answered by the provider with addresses that this file does not tell`,
            types: ["A", "AAAA"],
        });
    if (type === "R53_ALIAS" || type === "AZURE_ALIAS" || type === "LUA")
        return openName({ at, reason: `${type} is answered by the provider`, ...narrow(textOf(plain[1]) ?? "") });
    const proxied = /^(A|AAAA|CNAME)$/.test(type) && isProxied(settings.get("cloudflare_proxy"), domain.proxied);
    if (proxied || (type === "CNAME" && name === origin))
        return openName({
            at,
            reason: proxied
                ? "Cloudflare's proxy answers with its own addresses"
                : "a CNAME at the apex is answered with addresses by the provider",
            ...(type === "CNAME" && name !== origin ? {} : { types: ["A", "AAAA"] }),
        });
    if (isOtherType(type)) {
        const written = records_writtenOf(plain.slice(1));
        return addRecord(sink, origin, {
            name,
            ttl: seconds,
            data: presence(type),
            at,
            ...(written === null ? {} : { written }),
        });
    }
    if (type === "TXT" && spfSettings(settings) !== null) {
        return applySpf(domain, { name, ttl: seconds, at }, textOf(plain[1]) ?? "", settings);
    }
    const fields = fieldsOf(type, plain.slice(1), call.args);
    if (!fields.ok)
        return fault(fields.error);
    if (type === "SOA")
        return declareSoa(domain, name, call);
    const data = dataOf(type, fields.value, (text) => targetOf(text, origin, domain.subdomain));
    if (!data.ok)
        return Object.hasOwn(codes/* TYPE_CODES */.sb, type) ? fault(data.error) : openName({ at, reason: `${type} is not evaluated` });
    declare(data.value);
}
function records_writtenOf(plain) {
    const texts = plain.map(textOf).filter((text) => text !== null);
    return texts.length === plain.length ? texts.join(" ") : null;
}
function okOr(name) {
    return name === null ? null : (0,problem.ok)(name);
}
function isProxied(setting, byDefault) {
    return setting === undefined ? byDefault : setting !== "off";
}
function narrow(type) {
    return Object.hasOwn(codes/* TYPE_CODES */.sb, type) && !/^(CNAME|NS|DNAME)$/.test(type) ? { types: [type] } : {};
}
function unknownOwner(domain, call, why) {
    const { origin, sink } = domain;
    const reason = `the name of this ${call.type} record is not known: ${why.reason}`;
    const part = { at: call.at, reason };
    const types = narrow(call.type);
    if (call.type !== "CNAME")
        addOpen(sink, origin, null, { ...part, ...types });
    addOpen(sink, origin, null, { ...part, undeclaredOnly: true });
}
function declareSoa(domain, name, call) {
    addOpen(domain.sink, domain.origin, name, {
        at: call.at,
        reason: "the SOA's serial is made at deployment",
        types: ["SOA"],
    });
}
function fieldsOf(type, plain, all) {
    if (type === "TXT" && values_isArray(plain[0])) {
        const joined = plain[0].items.map((item) => textOf(item) ?? "").join("");
        return (0,problem.ok)([joined]);
    }
    const needed = { MX: 2, SRV: 4, CAA: 2, SOA: 6 }[type] ?? 1;
    if (plain.length < needed)
        return (0,problem/* fail */.f)(`expected ${needed + 1} arguments, the label included`);
    if (typeof plain[0] === "number" && type === "A")
        return (0,problem.ok)([dotted(plain[0])]);
    const texts = plain.slice(0, needed).map(textOf);
    const fields = texts.filter((text) => text !== null);
    if (fields.length !== texts.length)
        return (0,problem/* fail */.f)("expected texts and numbers");
    if (type !== "CAA")
        return (0,problem.ok)(fields);
    const critical = all.some((arg) => arg === 128 || (isObject(arg) && arg.entries.get("caa_critical") === true));
    return (0,problem.ok)([critical ? "128" : "0", ...fields]);
}
function dotted(value) {
    return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/domain.js








const domain_DEFAULT_TTL = 300;
function applyAll(domain, value, at, depth = 0) {
    if (isUnknown(value))
        return domain_open(domain, value.at, value.reason);
    if (values_isArray(value)) {
        if (value.tainted !== null)
            domain_open(domain, value.tainted.at, value.tainted.reason);
        if (depth > 50)
            return domain_open(domain, at, "arrays that nest too deep");
        value.items.forEach((item) => {
            applyAll(domain, item, at, depth + 1);
        });
        return;
    }
    if (isObject(value)) {
        if (value.tainted !== null)
            domain_open(domain, value.tainted.at, value.tainted.reason);
        const proxy = value.entries.get("cloudflare_proxy_default");
        if (proxy !== undefined)
            domain.proxied = proxy !== "off";
        return;
    }
    if (isRegexp(value))
        return domain_open(domain, at, "a regular expression is no modifier");
    if (isFunc(value))
        return domain_open(domain, at, `the function ${value.name}() changes the domain in a way that is not evaluated`);
    if (typeof value === "object" && value !== null)
        return apply(domain, value);
    addError(domain.sink, at, `a domain takes records and modifiers, not ${JSON.stringify(textOf(value) ?? null)}`);
    domain_open(domain, at, "the call has an error");
}
function domain_open(domain, at, reason) {
    if (domain.kept.length < MAX_KEPT)
        domain.kept.push({ at, reason });
    addOpen(domain.sink, domain.origin, null, { at, reason });
}
const MAX_KEPT = 100_000;
function declared(domain, call) {
    const { subdomain, ttl, proxied } = domain;
    if (domain.kept.length < MAX_KEPT)
        domain.kept.push({ call, subdomain, ttl, proxied });
    applyRecord(domain, call);
}
function domain_include(domain, name, at) {
    const other = domain.named(name);
    if (other === null) {
        const message = `INCLUDE("${(0,printable/* excerpt */.Kb)(name, 80)}"): no D() before it declares that domain`;
        addError(domain.sink, at, message);
        return domain_open(domain, at, message);
    }
    const own = { subdomain: domain.subdomain, ttl: domain.ttl, proxied: domain.proxied };
    for (const kept of other.kept.slice()) {
        if (!("call" in kept)) {
            domain_open(domain, kept.at, kept.reason);
            continue;
        }
        Object.assign(domain, { subdomain: kept.subdomain, ttl: kept.ttl, proxied: kept.proxied });
        declared(domain, kept.call);
    }
    Object.assign(domain, own);
}
function apply(domain, modifier) {
    const { origin, sink } = domain;
    switch (modifier.does) {
        case "record":
            return declared(domain, modifier);
        case "include":
            return domain_include(domain, modifier.name, modifier.at);
        case "default-ttl":
            domain.ttl = modifier.seconds;
            return;
        case "nameserver":
            return nameserver(domain, modifier);
        case "provider":
            if (!domain.provided)
                addOpen(sink, origin, origin, {
                    at: modifier.at,
                    reason: "the DNS provider adds its own NS and SOA records",
                    types: ["NS", "SOA"],
                });
            domain.provided = true;
            return;
        case "no-purge":
            zoneIn(sink, origin, modifier.at).openWorld ??= {
                at: modifier.at,
                reason: "NO_PURGE: records beside those in this file are kept",
            };
            return;
        case "purge":
            zoneIn(sink, origin, modifier.at).openWorld = null;
            return;
        case "ignore":
            return ignore(domain, modifier.args, modifier.at);
        case "not-evaluated":
            return domain_open(domain, modifier.at, modifier.reason);
        case "fault":
            addError(sink, modifier.at, modifier.message);
            return domain_open(domain, modifier.at, "the call has an error");
        case "ttl":
        case "absent":
        case "nothing":
            return;
    }
}
function nameserver(domain, modifier) {
    const [target] = modifier.args;
    const { origin, sink } = domain;
    const { at } = modifier;
    if (typeof target !== "string")
        return addOpen(sink, origin, origin, {
            at,
            reason: isUnknown(target) ? target.reason : "NAMESERVER() without a name",
            types: ["NS"],
        });
    const dotted = target.endsWith(".") ? target : `${target}.`;
    const data = dataOf("NS", [dotted], (text) => targetOf(text, origin, dns_name/* ROOT */.Dl));
    if (data.ok)
        addRecord(sink, origin, { name: origin, ttl: domain.ttl, data: data.value, at });
    else
        addError(sink, at, `NAMESERVER: ${data.error}`);
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/domains.js







function declareDomain(machine, args, at) {
    const [name] = args;
    if (typeof name !== "string") {
        const reason = isUnknown(name) ? `the domain of this D() is not known: ${name.reason}` : "D() without a name";
        addEverywhere(machine.collected, { at, reason });
        return undefined;
    }
    const origin = originOf(name);
    if (origin === null) {
        stop(machine, at, `D("${(0,printable/* excerpt */.Kb)(name, 80)}"): expected a domain name`);
        return;
    }
    if (machine.domains.has(name)) {
        stop(machine, at, `D("${(0,printable/* excerpt */.Kb)(name, 80)}"): the domain is declared more than once`);
        return;
    }
    const tag = tagOf(name);
    const sink = tag === null ? machine.collected : newCollected(machine.collected.budget);
    const domain = {
        origin,
        at,
        sink,
        tag,
        subdomain: dns_name/* ROOT */.Dl,
        ttl: domain_DEFAULT_TTL,
        proxied: false,
        provided: false,
        kept: [],
        named: (other) => domainOf(machine, other),
    };
    machine.domains.set(name, domain);
    zoneIn(sink, origin, at);
    for (const modifier of [...machine.defaults, ...args.slice(2)])
        applyAll(domain, modifier, at);
    return undefined;
}
function stop(machine, at, message) {
    addError(machine.collected, at, message);
    addEverywhere(machine.collected, { at, reason: message });
}
function extendDomain(machine, args, at) {
    const [name] = args;
    if (typeof name !== "string") {
        addEverywhere(machine.collected, {
            at,
            reason: isUnknown(name)
                ? `the domain of this D_EXTEND() is not known: ${name.reason}`
                : "D_EXTEND() without a name",
        });
        return undefined;
    }
    const origin = originOf(name);
    const domain = domainOf(machine, name);
    if (domain === null || origin === null) {
        const message = `D_EXTEND("${(0,printable/* excerpt */.Kb)(name, 80)}"): no D() before it declares that domain`;
        if (machine.collected.everywhere.length === 0) {
            stop(machine, at, message);
            return;
        }
        addEverywhere(machine.collected, { at, reason: message });
        return undefined;
    }
    domain.subdomain = extendedBy(origin, domain.origin);
    for (const modifier of args.slice(1))
        applyAll(domain, modifier, at);
    domain.subdomain = dns_name/* ROOT */.Dl;
    return undefined;
}
function domainOf(machine, name) {
    const [origin, tag] = [originOf(name), tagOf(name)];
    const found = [...machine.domains.values()].filter((d) => origin !== null && d.tag === tag && (0,dns_name/* isSubdomain */.J4)(origin, d.origin));
    return found.reduce((a, b) => (a === null || b.origin.length > a.origin.length ? b : a), null);
}
function extendedBy(name, domain) {
    return (0,dns_name/* relativeTo */.Mf)(name.includes("/") ? (0,dns_name/* parentOf */.gN)(name) : name, domain);
}
function declareElsewhere(machine, args, at) {
    if (typeof args[0] !== "string")
        addEverywhere(machine.collected, { at, reason: "a domain whose name is not known" });
    return undefined;
}
function settleVariants(machine) {
    const plain = new Set([...machine.domains.values()].filter((d) => d.tag === null).map((d) => d.origin));
    for (const domain of machine.domains.values()) {
        if (domain.tag === null)
            continue;
        (0,append/* append */.B)(machine.collected.errors, domain.sink.errors);
        if (plain.has(domain.origin))
            continue;
        const reason = `${domain.origin} has only split-horizon variants (!${domain.tag}); which one the world sees is not known`;
        addOpen(machine.collected, domain.origin, null, { at: domain.at, reason });
    }
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/builders.js

function settingsOf(object, at) {
    const get = (key) => object.entries.get(key);
    const text = (key) => (truthy(get(key)) === true ? (textOf(get(key)) ?? "") : "");
    return {
        at,
        text,
        list: (key) => {
            const value = get(key);
            if (values_isArray(value))
                return value.items.map((item) => textOf(item) ?? "");
            return text(key) === "" ? [] : [text(key)];
        },
        on: (key) => truthy(get(key)) === true,
        has: (key) => object.entries.has(key),
    };
}
function record(settings, type, args, ttl) {
    return { kind: "modifier", does: "record", type, args: ttl === null ? args : [...args, ttl], at: settings.at };
}
function fault(settings, message) {
    return [{ kind: "modifier", does: "fault", message, at: settings.at }];
}
function spfBuilder(settings, ttl) {
    const parts = settings.list("parts");
    if (parts.length < 2)
        return fault(settings, "SPF_BUILDER requires at least 2 elements in parts");
    const text = parts.join(" ");
    const asked = objectOf();
    const flatten = settings.list("flatten");
    if (flatten.length > 0)
        asked.entries.set("flatten", flatten.join(","));
    if (settings.on("overflow"))
        asked.entries.set("split", settings.text("overflow"));
    for (const key of ["overhead1", "txtMaxSize"])
        if (settings.on(key))
            asked.entries.set(key, settings.text(key));
    const raw = settings.text("raw") || (settings.has("raw") ? "" : "_rawspf");
    return [
        ...(flatten.length > 0 && raw !== "" ? [record(settings, "TXT", [raw, text], ttl)] : []),
        record(settings, "TXT", [settings.text("label") || "@", text, asked], ttl),
    ];
}
function dkimBuilder(settings, ttl) {
    const selector = settings.text("selector");
    if (selector === "")
        return fault(settings, "DKIM_BUILDER selector cannot be empty");
    const tag = (name, value) => (value === "" ? [] : [`${name}=${value}`]);
    const tags = [
        `v=${settings.text("version") || "DKIM1"}`,
        ...tag("h", settings.list("hashtypes").join(":")),
        ...tag("k", settings.text("keytype")),
        ...tag("n", quotedPrintable(settings.text("note"))),
        `p=${settings.text("pubkey")}`,
        ...tag("s", settings.list("servicetypes").join(":")),
        ...tag("t", settings.list("flags").join(":")),
    ];
    return [record(settings, "TXT", [below(`${selector}._domainkey`, settings), tags.join("; ")], ttl)];
}
function quotedPrintable(text) {
    return [...Buffer.from(text, "latin1")]
        .map((byte) => byte < 0x21 || byte === 0x3b || byte === 0x3d || byte >= 0x7f
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte))
        .join("");
}
function below(label, settings) {
    const under = settings.text("label") || "@";
    return under === "@" ? label : `${label}.${under}`;
}
function dmarcBuilder(settings, object, ttl) {
    const alignment = (key) => ({ relaxed: "r", strict: "s" })[settings.text(key)] ?? settings.text(key);
    const wrong = ["alignmentSPF", "alignmentDKIM"].find((key) => !["", "r", "s"].includes(alignment(key)));
    if (wrong !== undefined)
        return fault(settings, `DMARC_BUILDER: ${wrong} is "relaxed" or "strict", not "${settings.text(wrong)}"`);
    const tag = (name, value) => (value === "" ? [] : [`${name}=${value}`]);
    const ruf = settings.list("ruf");
    const interval = settings.text("reportInterval");
    const options = failureOptions(object.entries.get("failureOptions"));
    const tags = [
        `v=${settings.text("version") || "DMARC1"}`,
        `p=${settings.text("policy") || "none"}`,
        ...tag("sp", settings.text("subdomainPolicy")),
        ...tag("np", settings.text("nonexistentSubdomainPolicy")),
        ...tag("adkim", alignment("alignmentDKIM")),
        ...tag("aspf", alignment("alignmentSPF")),
        ...tag("pct", settings.text("percent")),
        ...tag("rua", settings.list("rua").join(",")),
        ...tag("ruf", ruf.join(",")),
        ...(settings.has("ruf") && options !== "0" ? tag("fo", options) : []),
        ...(settings.has("ruf") ? tag("rf", settings.text("failureFormat")) : []),
        ...tag("ri", interval === "" ? "" : String(durationOf(interval) ?? interval)),
        ...tag("psd", settings.text("publicSuffixDomain")),
        ...tag("t", settings.text("testMode")),
    ];
    return [record(settings, "TXT", [below("_dmarc", settings), tags.join("; ")], ttl)];
}
function failureOptions(value) {
    if (!isObject(value))
        return truthy(value) === true ? (textOf(value) ?? "") : "";
    const [dkim, spf] = [truthy(value.entries.get("DKIM")) === true, truthy(value.entries.get("SPF")) === true];
    return dkim && spf ? "1" : spf ? "s" : dkim ? "d" : "0";
}
function caaBuilder(settings, ttl) {
    const label = settings.text("label") || "@";
    const one = (tag) => settings.list(tag).map((value) => {
        const critical = objectOf([["caa_critical", settings.on(`${tag}_critical`)]]);
        return record(settings, "CAA", [label, tag, tag !== "iodef" && value === "none" ? ";" : value, critical], ttl);
    });
    return ["iodef", "issue", "issuewild", "issuevmc", "issuemail"].flatMap(one);
}
function m365Builder(domain, settings) {
    const wanted = (key) => !settings.has(key) || settings.on(key);
    if (!settings.on("domainGUID") && domain.includes("-"))
        return fault(settings, `M365_BUILDER requires domainGUID for domains with dashes: ${domain}`);
    const guid = settings.text("domainGUID") || domain.replaceAll(".", "-");
    const initial = settings.text("initialDomain");
    if (wanted("dkim") && initial === "")
        return fault(settings, "M365_BUILDER requires initialDomain to set up DKIM");
    const cname = (label, target) => record(settings, "CNAME", [label, target], null);
    const srv = (label, port, target) => record(settings, "SRV", [label, 100, 1, port, target], null);
    return [
        ...(wanted("mx")
            ? [record(settings, "MX", [settings.text("label") || "@", 0, `${guid}.mail.protection.outlook.com.`], null)]
            : []),
        ...(wanted("autodiscover") ? [cname("autodiscover", "autodiscover.outlook.com.")] : []),
        ...(wanted("dkim")
            ? ["selector1", "selector2"].map((s) => cname(`${s}._domainkey`, `${s}-${guid}._domainkey.${initial}.`))
            : []),
        ...(settings.on("skypeForBusiness")
            ? [
                cname("lyncdiscover", "webdir.online.lync.com."),
                cname("sip", "sipdir.online.lync.com."),
                srv("_sip._tls", 443, "sipdir.online.lync.com."),
                srv("_sipfederationtls._tcp", 5061, "sipfed.online.lync.com."),
            ]
            : []),
        ...(settings.on("mdm")
            ? [
                cname("enterpriseregistration", "enterpriseregistration.windows.net."),
                cname("enterpriseenrollment", "enterpriseenrollment.manage.microsoft.com."),
            ]
            : []),
    ];
}
function durationOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) && value >= 0 && value <= 0x7fffffff ? value : null;
    const match = /^(\d{1,10})([smhdwny]?)$/.exec(typeof value === "string" ? value : "");
    if (match === null)
        return null;
    const unit = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, n: 2_592_000, y: 31_536_000 }[match[2] ?? ""] ?? 1;
    return Number(match[1]) * unit;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/machine.js
const NORMAL = { kind: "normal" };
const machine_MAX_STEPS = 600_000;
const machine_MAX_DEPTH = 400;
class Exhausted extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
class Thrown extends Error {
    value;
    at;
    constructor(value, at, message = "the program stops with an error here") {
        super(message);
        this.value = value;
        this.at = at;
    }
}
function typeError(message, at) {
    return new Thrown(unknown("the text of an error", at), at, `the program stops with an error here: ${message}`);
}
function step(machine, at, cost = 1) {
    machine.steps += cost;
    if (machine.steps > machine_MAX_STEPS)
        throw new Exhausted(`the program takes more than ${machine_MAX_STEPS} steps`, at());
    const { budget } = machine.collected;
    budget.steps -= cost;
    if (budget.steps < 0)
        throw new Exhausted("the programs together take more steps than one run has", at());
}
function descend(machine, at) {
    if (++machine.depth > machine_MAX_DEPTH)
        throw new Exhausted(`the program nests deeper than ${machine_MAX_DEPTH} levels`, at());
}
function locationOf(file, node) {
    return { file, line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 };
}
function unknown(reason, at) {
    return { kind: "unknown", reason, at };
}

// EXTERNAL MODULE: ./build/text/json.js
var text_json = __webpack_require__(5666);
;// CONCATENATED MODULE: ./build/core/safe-regexp.js
function patternCost({ loose }, length) {
    return Math.ceil(length ** (loose + 1) / 2000);
}
const MAX_PATTERN = 500;
const safe_regexp_MAX_TEXT = [100_000, 4096, 256, 64];
function safePattern(source, flags) {
    if (source.length > MAX_PATTERN)
        return null;
    const bare = source.replace(/\\[dDwWsSbBntrf.^$*+?()[\]{}|/\\"'-]/g, "a");
    if (bare.includes("\\"))
        return null;
    const shaped = bare.replace(/\[\^?\]?[^\]]{0,200}\]/g, "a");
    if (/\(\?(?!:)/.test(shaped))
        return null;
    const shape = shaped.replaceAll("(?:", "(");
    const groups = /\)(?:[*+?]|\{)/.test(shape) && /[*+?{|][^()]{0,500}\)(?:[*+?]|\{)|\)[^()]{0,500}\)(?:[*+?]|\{)/.test(shape);
    if (groups)
        return null;
    const ranges = [...shape.matchAll(/\{(\d{0,4})(,?)(\d{0,4})\}/g)];
    if (ranges.some(([, from, , to]) => Number(from) > 1000 || Number(to) > 1000))
        return null;
    const loose = (shape.match(/[*+]/g)?.length ?? 0) + ranges.filter(([, , comma]) => comma === ",").length;
    const maybe = shape.match(/\?/g)?.length ?? 0;
    const maxText = safe_regexp_MAX_TEXT[loose];
    if (maxText === undefined || maybe > 6 || (shape.match(/\|/g)?.length ?? 0) > 50)
        return null;
    try {
        return { pattern: new RegExp(source, flags), maxText, loose };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/patterns.js


function compiled({ source, flags }, text) {
    const found = /^[gims]*$/.test(flags) ? safePattern(source, flags) : null;
    return found === null || text.length > found.maxText ? null : found.pattern;
}
function stepsOf(pattern, text) {
    if (!isRegexp(pattern) || typeof text !== "string")
        return 0;
    const found = safePattern(pattern.source, "");
    return found === null || text.length > found.maxText ? 0 : patternCost(found, text.length);
}
function patternMethod(text, method, regexp, args) {
    const pattern = compiled(regexp, text);
    if (pattern === null)
        return null;
    switch (method) {
        case "replace":
        case "replaceAll": {
            const to = textOf(args[1]);
            if (to === null || args.length !== 2 || (method === "replaceAll" && !pattern.global))
                return null;
            const made = values_bounded(text.replace(pattern, to));
            return made === null ? null : { value: made };
        }
        case "split":
            return args.length === 1 ? { value: arrayOf(text.split(pattern)) } : null;
        case "search":
            return { value: text.search(pattern) };
        case "match":
            return pattern.global ? { value: patterns_all(text, pattern) } : { value: first(text, pattern) };
        default:
            return null;
    }
}
function regexpMethod(regexp, method, args) {
    const text = args.length === 1 ? textOf(args[0]) : null;
    if (text === null || regexp.flags.includes("g"))
        return null;
    const pattern = compiled(regexp, text);
    if (pattern === null)
        return null;
    if (method === "test")
        return { value: pattern.test(text) };
    return method === "exec" ? { value: first(text, pattern) } : null;
}
function patterns_all(text, pattern) {
    const found = text.match(pattern);
    return found === null ? null : arrayOf([...found]);
}
function first(text, pattern) {
    const found = pattern.exec(text);
    return found === null ? null : arrayOf([...found]);
}
function fromJson(json) {
    if (json === null || typeof json === "string" || typeof json === "number" || typeof json === "boolean")
        return json;
    if (Array.isArray(json))
        return arrayOf(json.map(fromJson));
    if (typeof json !== "object")
        return undefined;
    return objectOf(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}
function plainOf(value, depth = 0) {
    if (value === null || typeof value !== "object")
        return { is: value };
    if (depth > 20 || (!values_isArray(value) && !isObject(value)) || value.tainted !== null)
        return null;
    if (values_isArray(value)) {
        const parts = Array.from(value.items, (item) => plainOf(item, depth + 1));
        return parts.includes(null) ? null : { is: parts.map((part) => part?.is) };
    }
    const parts = keysOf(value.entries).map((key) => [key, plainOf(value.entries.get(key), depth + 1)]);
    if (parts.some(([, part]) => part === null))
        return null;
    return { is: Object.fromEntries(parts.map(([key, part]) => [key, part?.is])) };
}
function keysOf(entries) {
    const isIndex = (key) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 4_294_967_295;
    const keys = [...entries.keys()];
    const indexes = keys.filter(isIndex);
    if (indexes.length === 0)
        return keys;
    return [...indexes.sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}
function isList(value) {
    return isArray(value) && value.tainted === null;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/members.js




function memberOf(object, key, at) {
    if (isUnknown(object))
        return object;
    if (isUnknown(key))
        return key;
    const name = stringOf(key);
    if (isNothing(object))
        throw typeError(`.${String(name)} of ${String(object)}`, at);
    if (values_isArray(object) || typeof object === "string") {
        if (values_isArray(object) && object.tainted !== null)
            return object.tainted;
        const items = values_isArray(object) ? object.items : object;
        if (name === "length")
            return items.length;
        if (name !== null && /^(?:0|[1-9]\d{0,8})$/.test(name))
            return items[Number(name)];
        if (values_isArray(object) && name !== null && LIST.has(name))
            return {
                kind: "native",
                name,
                call: () => unknown(`.${name} without an array is not evaluated`, at),
                method: name,
            };
    }
    if (isFunc(object) && object.kind === "native" && object.members !== undefined)
        return memberOf(object.members, key, at);
    if (isObject(object) && name !== null) {
        if (object.entries.has(name))
            return object.entries.get(name);
        else if (!Object.hasOwn(Object.prototype, name))
            return object.tainted ?? undefined;
    }
    if (lacks(object, name))
        return undefined;
    return unknown(`.${String(name)} is not evaluated`, at);
}
function lacks(object, name) {
    if (name === null || isUnknown(object))
        return false;
    if (values_isArray(object))
        return object.tainted === null && !(name in Array.prototype) && !/^\d+$/.test(name);
    if (isObject(object))
        return object.tainted === null && !object.entries.has(name) && !(name in Object.prototype);
    return !isNothing(object) && typeof object !== "object" && !(name in Object(object)) && !/^\d+$/.test(name);
}
const words = (list) => new Set(list.split(" "));
const TEXT = words("at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf padEnd padStart repeat replace replaceAll slice split startsWith substr substring toLowerCase toString toUpperCase trim trimEnd trimLeft trimRight trimStart valueOf");
const NUMBER = words("toString toFixed toPrecision toExponential valueOf");
const LIST = words("at concat every fill filter find findIndex findLast flat flatMap forEach includes indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift");
const MAX_PADDED = 10_000;
const LIST_METHODS = [...LIST];
function primitiveMethod(of, method, args) {
    const [pattern] = args;
    if (typeof of === "string" && isRegexp(pattern))
        return patternMethod(of, method, pattern, args);
    if (typeof of === "boolean" ? method !== "toString" : !(typeof of === "string" ? TEXT : NUMBER).has(method))
        return null;
    const given = args.map(primitiveOf).map((arg) => (arg === null ? null : arg.is));
    if (args.some((arg) => primitiveOf(arg) === null))
        return null;
    const size = Number(given[0]) * (method === "repeat" ? String(of).length : 1);
    if (/^(?:repeat|pad)/.test(method) && !(size >= 0 && size <= MAX_PADDED))
        return null;
    try {
        const host = Object(of);
        const made = host[method]?.(...given);
        if (Array.isArray(made))
            return { value: arrayOf(made) };
        return typeof made === "string" && values_bounded(made) === null ? null : { value: made };
    }
    catch {
        return null;
    }
}
function arrayMethod(array, method, args) {
    const { items } = array;
    const numbers = args.map((arg) => (arg === undefined || typeof arg === "number" ? arg : Number.NaN));
    const isNumbered = numbers.every((n) => !Number.isNaN(n));
    switch (method) {
        case "push":
            return { value: items.push(...args) };
        case "unshift":
            return { value: items.unshift(...args) };
        case "pop":
            return { value: items.pop() };
        case "shift":
            return { value: items.shift() };
        case "concat":
            return {
                value: arrayOf(items.concat(...args.map((a) => (values_isArray(a) ? (a.tainted === null ? a.items : [a.tainted]) : [a])))),
            };
        case "slice":
            return isNumbered ? { value: arrayOf(items.slice(numbers[0], numbers[1])) } : null;
        case "at":
            return isNumbered ? { value: items.at(numbers[0] ?? 0) } : null;
        case "splice": {
            const [start, count] = numbers;
            if (start === undefined || Number.isNaN(start) || Number.isNaN(count))
                return null;
            return {
                value: arrayOf(args.length === 1 ? items.splice(start) : items.splice(start, count ?? 0, ...args.slice(2))),
            };
        }
        case "fill":
            return args.length === 1 ? { value: (items.fill(args[0]), array) } : null;
        case "reverse":
            items.reverse();
            return { value: array };
        case "indexOf":
        case "lastIndexOf":
        case "includes": {
            if (items.some(isUnknown) || isUnknown(args[0]) || !(args.length < 2 || Number.isInteger(args[1])))
                return null;
            const [wanted, from] = [args[0], numbers[1]];
            return { value: from === undefined ? items[method](wanted) : items[method](wanted, from) };
        }
        case "flat":
            if (args.length > 0)
                return null;
            return { value: arrayOf(items.flatMap((a) => (values_isArray(a) && a.tainted === null ? a.items : [a]))) };
        case "toString":
        case "join": {
            const between = args[0] === undefined || method === "toString" ? "," : stringOf(args[0]);
            const parts = Array.from(items, (item) => (isNothing(item) ? "" : stringOf(item)));
            const joined = between === null || parts.includes(null) ? null : values_bounded(parts.join(between));
            return joined === null ? null : { value: joined };
        }
        case "sort":
            return args.length > 0 ? null : members_sorted(array);
        default:
            return null;
    }
}
function members_sorted(array) {
    const texts = new Map();
    for (const item of array.items)
        texts.set(item, stringOf(item));
    if ([...texts.values()].includes(null))
        return null;
    const of = (item) => texts.get(item) ?? "";
    array.items.sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
    return { value: array };
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/scope.js
function childScope(parent, ofFunction, file = parent.file) {
    return { variables: new Map(), parent, ofFunction, file };
}
function holderOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent)
        if (at.variables.has(name))
            return at;
    return null;
}
function scope_assign(scope, name, value) {
    let at = holderOf(scope, name) ?? scope;
    if (!at.variables.has(name))
        while (at.parent !== null)
            at = at.parent;
    at.variables.set(name, value);
}
function declare(scope, name, value, kind) {
    let at = scope;
    if (kind === "var")
        while (!at.ofFunction && at.parent !== null)
            at = at.parent;
    at.variables.set(name, value);
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/bind.js





function bindPattern(machine, scope, pattern, value, kind) {
    const at = {
        file: scope.file,
        line: pattern.loc?.start.line ?? 1,
        column: (pattern.loc?.start.column ?? 0) + 1,
    };
    switch (pattern.type) {
        case "Identifier":
            return kind === "assign" ? scope_assign(scope, pattern.name, value) : declare(scope, pattern.name, value, kind);
        case "AssignmentPattern":
            return bindPattern(machine, scope, pattern.left, value === undefined ? machine.parts.evaluate(machine, scope, pattern.right) : value, kind);
        case "ArrayPattern":
            for (const [i, element] of pattern.elements.entries()) {
                if (element === null)
                    continue;
                if (element.type === "RestElement") {
                    const rest = values_isArray(value) && value.tainted === null
                        ? arrayOf(value.items.slice(i))
                        : unknown("the rest of what is not a known array", at);
                    bindPattern(machine, scope, element.argument, rest, kind);
                }
                else
                    bindPattern(machine, scope, element, memberOf(value, i, at), kind);
            }
            return;
        case "ObjectPattern": {
            const seen = new Set();
            if (isNothing(value))
                throw typeError("a pattern for nothing", at);
            for (const property of pattern.properties) {
                if (property.type === "RestElement")
                    bindPattern(machine, scope, property.argument, restOf(value, seen, at), kind);
                else {
                    const key = property.key.type === "Identifier" && !property.computed
                        ? property.key.name
                        : machine.parts.evaluate(machine, scope, property.key);
                    seen.add(stringOf(key));
                    bindPattern(machine, scope, property.value, memberOf(value, key, at), kind);
                }
            }
            return;
        }
        default:
            machine.parts.assignTo(machine, scope, pattern, value);
    }
}
function restOf(value, seen, at) {
    if (!isObject(value) || value.tainted !== null || seen.has(null))
        return unknown("the rest of an object", at);
    return objectOf([...value.entries].filter(([key]) => !seen.has(key)));
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/own-code.js
function jumps(root) {
    for (const { type } of ownNodes(root))
        if (/^(Return|Break|Continue|Throw)Statement$/.test(type))
            return true;
    return false;
}
function hoist(machine, scope, body) {
    const names = machine.hoisted.get(body) ?? varsIn(body);
    machine.hoisted.set(body, names);
    for (const name of names)
        if (!scope.variables.has(name))
            scope.variables.set(name, undefined);
}
function varsIn(root) {
    const names = [];
    for (const node of ownNodes(root))
        if (node.type === "VariableDeclaration" && node.kind === "var")
            for (const { id } of node.declarations)
                if (id.type === "Identifier")
                    names.push(id.name);
    return names;
}
function* ownNodes(root) {
    const work = [root];
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
        if (/Function/.test(node.type))
            continue;
        yield node;
        for (const child of Object.values(node)) {
            if (isNode(child))
                work.push(child);
            else if (Array.isArray(child))
                work.push(...child.filter(isNode));
        }
    }
}
function isNode(value) {
    return typeof value === "object" && value !== null && typeof value.type === "string";
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/taint.js






const DECLARES = new Set(["D", "D_EXTEND", "DOMAIN_ELSEWHERE", "DOMAIN_ELSEWHERE_AUTO"]);
const LOADS = new Set(["require", "require_glob", "eval", "Function", "DEFAULTS"]);
function taint_taint(machine, scope, root, why) {
    taintAll(machine, [{ node: root, scope }], why);
}
function notEvaluated(machine, scope, node, why) {
    taint_taint(machine, scope, node, why);
    return jumps(node) ? { kind: "unknown", why } : NORMAL;
}
function taintFunctions(machine, value, why) {
    taintAll(machine, [], why, functionsIn(value));
}
function taintAll(machine, nodes, why, functions = []) {
    const seen = new Set();
    const enter = (found) => {
        for (const func of found) {
            if (seen.has(func))
                continue;
            seen.add(func);
            const scope = childScope(func.scope, true);
            for (const param of func.params)
                if (param.type === "Identifier")
                    declare(scope, param.name, why, "let");
            hoist(machine, scope, func.body);
            nodes.push({ node: func.body, scope });
        }
    };
    enter(functions);
    for (let work = nodes.pop(); work !== undefined; work = nodes.pop()) {
        const { node, scope } = work;
        step(machine, () => locationOf(scope.file, node));
        enter(visit(machine, scope, node, why));
        for (const child of Object.values(node)) {
            if (isNode(child))
                nodes.push({ node: child, scope });
            else if (Array.isArray(child))
                nodes.push(...child.filter(isNode).map((one) => ({ node: one, scope })));
        }
    }
}
function visit(machine, scope, node, why) {
    switch (node.type) {
        case "AssignmentExpression":
        case "ForInStatement":
        case "ForOfStatement":
            taintTarget(scope, node.left, why);
            return [];
        case "UpdateExpression":
            taintTarget(scope, node.argument, why);
            return [];
        case "VariableDeclaration":
            for (const one of node.declarations)
                if (one.id.type === "Identifier" && node.kind === "var")
                    declare(scope, one.id.name, why, "var");
            return [];
        case "UnaryExpression":
            if (node.operator === "delete")
                taintTarget(scope, node.argument, why);
            return [];
        case "CallExpression":
        case "NewExpression":
            return taintCall(machine, scope, node, why);
        default:
            return [];
    }
}
function taintTarget(scope, target, why) {
    const root = rootOf(target);
    if (root === null)
        return;
    if (target.type === "Identifier")
        return scope_assign(scope, root.name, why);
    taintValue(holderOf(scope, root.name)?.variables.get(root.name), why);
}
function rootOf(node) {
    let at = node;
    while (at.type === "MemberExpression" || at.type === "CallExpression")
        at = at.type === "MemberExpression" ? at.object : at.callee;
    return at.type === "Identifier" ? at : null;
}
function taintValue(value, why, depth = 0) {
    if (!values_isArray(value) && !isObject(value))
        return;
    if (value.tainted !== null || depth > 20)
        return;
    value.tainted = why;
    for (const part of values_isArray(value) ? value.items : value.entries.values())
        taintValue(part, why, depth + 1);
    if (isObject(value))
        for (const key of value.entries.keys())
            value.entries.set(key, why);
}
function functionsIn(value, depth = 0) {
    if (isFunc(value))
        return value.kind === "function" ? [value] : [];
    if (depth > 5 || (!values_isArray(value) && !isObject(value)))
        return [];
    return [...(values_isArray(value) ? value.items : value.entries.values())].flatMap((part) => functionsIn(part, depth + 1));
}
function taintCall(machine, scope, call, why) {
    const valueOf = (node) => node.type === "Identifier"
        ? holderOf(scope, node.name)?.variables.get(node.name)
        : null;
    const found = [];
    for (const argument of call.arguments) {
        const value = valueOf(argument);
        found.push(...functionsIn(value));
        taintValue(value, why);
    }
    if (call.callee.type === "MemberExpression") {
        const root = rootOf(call.callee);
        const holder = root === null ? null : valueOf(root);
        if (isFunc(holder) && holder.kind === "native" && DECLARES.has(holder.name)) {
            const reason = `${holder.name}() may not be declared as written: ${why.reason}`;
            addEverywhere(machine.collected, { at: locationOf(scope.file, call), reason });
        }
        found.push(...functionsIn(holder));
        taintValue(holder, why);
        return found;
    }
    if (call.callee.type !== "Identifier")
        return found;
    const callee = valueOf(call.callee);
    const name = isFunc(callee) && callee.kind === "native" ? callee.name : call.callee.name;
    found.push(...functionsIn(callee));
    const at = locationOf(scope.file, call);
    const reason = `may not be declared as written: ${why.reason}`;
    if (DECLARES.has(name)) {
        const first = call.arguments[0];
        const known = first?.type === "Literal" ? first.value : first === undefined ? null : valueOf(first);
        const origin = typeof known === "string" ? originOf(known) : null;
        if (origin === null)
            addEverywhere(machine.collected, { at, reason: `${name}() ${reason}` });
        else
            openDomain(machine, origin, at, `${name}("${origin}") ${reason}`);
    }
    if (LOADS.has(name)) {
        addEverywhere(machine.collected, { at, reason: `${name}() ${reason}` });
        if (name === "DEFAULTS")
            machine.defaults = [unknown(why.reason, why.at)];
    }
    return found;
}
function openDomain(machine, origin, at, reason) {
    const above = [...machine.domains.values()].filter((d) => origin.endsWith(`.${d.origin}`));
    for (const name of [origin, ...above.map((d) => d.origin)])
        addOpen(machine.collected, name, null, { at, reason });
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/iterate.js



const NOT_ONE = Symbol();
function iterate(invoke, array, method, args, at) {
    const { items } = array;
    const state = { open: null };
    const call = (given) => state.open ?? invoke(given);
    const each = (item, index) => call([item, index, array]);
    const decide = (item, index) => {
        const kept = truthy(each(item, index));
        if (kept === null)
            state.open ??= unknown(`.${method}() depends on what is not known`, at);
        return kept === true;
    };
    const fold = (sum, item, index) => call([sum, item, index, array]);
    const compare = (a, b) => {
        const order = call([a, b]);
        if (isUnknown(order))
            state.open ??= order;
        return isUnknown(order) ? 0 : Number(primitiveOf(order)?.is);
    };
    const made = (() => {
        switch (method) {
            case "forEach":
                items.forEach((item, i) => void each(item, i));
                return undefined;
            case "map":
                return arrayOf(items.map(each));
            case "flatMap":
                return arrayOf(items.flatMap((item, i) => listed(each(item, i))));
            case "filter":
                return arrayOf(items.filter(decide));
            case "find":
            case "findLast":
                return items[method](decide);
            case "findIndex":
                return items.findIndex(decide);
            case "some":
            case "every":
                return items[method](decide);
            case "reduce":
            case "reduceRight":
                if (args.length > 1)
                    return items[method](fold, args[1]);
                if (items.length === 0)
                    throw typeError("reduce() of nothing", at);
                return items[method](fold);
            case "sort":
                items.sort(compare);
                if (state.open !== null)
                    taintValue(array, state.open);
                return array;
            default:
                return NOT_ONE;
        }
    })();
    return { made, open: state.open };
}
function listed(value) {
    return values_isArray(value) && value.tainted === null ? value.items : [value];
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/calls.js










function callFunction(machine, callee, args, at) {
    step(machine, () => at);
    if (!isFunc(callee)) {
        if (!isUnknown(callee) && (typeof callee !== "object" || callee === null))
            throw typeError("a call of what is not a function", at);
        return escaped(machine, isUnknown(callee) ? callee : unknown("a call of what is not a function", at), args);
    }
    if (callee.kind === "native") {
        const made = callee.call(args, at);
        return isUnknown(made) && args.some((arg) => functionsIn(arg).length > 0) ? escaped(machine, made, args) : made;
    }
    if (callee.async)
        return escaped(machine, unknown(`${callee.name}() is asynchronous or a generator`, at), [callee, ...args]);
    descend(machine, () => at);
    const value = run(machine, callee, args);
    machine.depth--;
    return value;
}
function run(machine, callee, args) {
    const scope = childScope(callee.scope, true);
    declare(scope, "arguments", arrayOf(args), "let");
    for (const [i, parameter] of callee.params.entries())
        bind(machine, scope, parameter, args, i);
    hoist(machine, scope, callee.body);
    if (callee.body.type !== "BlockStatement")
        return machine.parts.evaluate(machine, scope, callee.body);
    const end = machine.parts.execute(machine, scope, callee.body);
    switch (end.kind) {
        case "return":
            return end.value;
        case "unknown":
            return end.why;
        default:
            return undefined;
    }
}
function bind(machine, scope, parameter, args, index) {
    const target = parameter.type === "RestElement" ? parameter.argument : parameter;
    bindPattern(machine, scope, target, parameter.type === "RestElement" ? arrayOf(args.slice(index)) : args[index], "let");
}
function escaped(machine, why, args) {
    for (const arg of args) {
        taintFunctions(machine, arg, why);
        taintValue(arg, why);
    }
    return why;
}
function callMember(machine, object, key, args, at) {
    const patterns = stepsOf(object, args[0]) + stepsOf(args[0], object);
    step(machine, () => at, 1 + patterns + (values_isArray(object) ? Math.ceil(object.items.length / 50) : 0));
    const method = isUnknown(key) ? null : textOf(key);
    const not = () => {
        taintValue(object, unknown(`.${String(method)}() is not evaluated`, at));
        return escaped(machine, isUnknown(object) ? object : unknown(`.${String(method)}() is not evaluated`, at), args);
    };
    if (method === null || isUnknown(object))
        return not();
    if (isNothing(object) || lacks(object, method))
        throw typeError(`.${method}() is no function`, at);
    if (typeof object !== "object") {
        const made = replacedBy(machine, object, method, args, at) ?? primitiveMethod(object, method, args);
        return made === null ? not() : made.value;
    }
    if (isRegexp(object)) {
        const made = regexpMethod(object, method, args);
        return made === null ? not() : made.value;
    }
    if (values_isArray(object)) {
        if (object.tainted !== null)
            return escaped(machine, object.tainted, args);
        if (object.items.length > 100_000)
            return not();
        const plain = arrayMethod(object, method, args);
        if (plain !== null)
            return plain.value;
        const callback = args[0];
        if (!isFunc(callback))
            return not();
        const invoke = (given) => callFunction(machine, callback, given, at);
        const { made, open } = iterate(invoke, object, method, args, at);
        if (open !== null)
            return escaped(machine, open, [callback]);
        return made === NOT_ONE ? not() : made;
    }
    if (isObject(object)) {
        if (object.entries.has(method))
            return callFunction(machine, object.entries.get(method), args, at);
        if (method === "hasOwnProperty" && object.tainted === null)
            return object.entries.has(textOf(args[0]) ?? "");
    }
    if (isFunc(object)) {
        const member = object.kind === "native" ? object.members?.entries.get(method) : undefined;
        if (member !== undefined)
            return callFunction(machine, member, args, at);
        const given = method === "call" ? args.slice(1) : method === "apply" ? listOf(args[1]) : null;
        if (given === null)
            return not();
        return object.kind === "native" && object.method !== undefined
            ? callMember(machine, args[0], object.method, given, at)
            : callFunction(machine, object, given, at);
    }
    return not();
}
function listOf(value) {
    if (isNothing(value))
        return [];
    return values_isArray(value) && value.tainted === null ? Array.from(value.items) : null;
}
function replacedBy(machine, text, method, args, at) {
    const [what, by] = args;
    if (typeof text !== "string" || method !== "replace" || !isFunc(by))
        return null;
    const pattern = isRegexp(what) ? compiled(what, text) : typeof what === "string" ? what : null;
    if (pattern === null)
        return null;
    const state = { missing: null };
    const made = text.replace(pattern, (...found) => {
        const put = state.missing ?? callFunction(machine, by, found, at);
        const shown = stringOf(put);
        if (shown === null)
            state.missing ??= isUnknown(put) ? put : unknown("a replacement that is no text", at);
        return shown ?? "";
    });
    if (state.missing !== null)
        return { value: escaped(machine, state.missing, [by]) };
    return values_bounded(made) === null ? null : { value: made };
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/library.js







const MAX_JSON_DEPTH = 50;
const MAX_ITEMS = 10_000;
function defineLibrary(machine) {
    const { variables, file } = machine.global;
    const native = (name, call) => ({ kind: "native", name, call });
    const rest = unknown("a function of JavaScript that is not evaluated", { file, line: 1, column: 1 });
    const library = (members, call, name = "") => {
        const object = objectOf(Object.entries(members).map(([key, of]) => [key, native(key, of)]));
        object.tainted = rest;
        return call === undefined ? object : { kind: "native", name, call, members: object };
    };
    const plain = (name, of) => (args, at) => {
        const given = args.map((arg) => (isUnknown(arg) ? null : primitiveOf(arg)));
        const missing = args.find(isUnknown);
        if (missing !== undefined)
            return missing;
        if (given.includes(null))
            return unknown(`${name}() of this is not evaluated`, at);
        try {
            const made = of(...given.map((arg) => arg?.is));
            return typeof made === "string" ? (values_bounded(made) ?? unknown("a text that is too long", at)) : made;
        }
        catch {
            return unknown(`${name}() of this is not evaluated`, at);
        }
    };
    const text = plain("String", (...args) => (args.length === 0 ? "" : String(args[0])));
    const number = plain("Number", (...args) => (args.length === 0 ? 0 : Number(args[0])));
    variables.set("Math", library(Object.fromEntries(MATH.map((name) => [name, plain(name, (...args) => math(name, args))]))));
    variables.set("String", library({ fromCharCode: plain("fromCharCode", String.fromCharCode) }, text, "String"));
    variables.set("Number", library({ isInteger: plain("isInteger", Number.isInteger) }, number, "Number"));
    for (const [name, of] of Object.entries(GLOBAL))
        variables.set(name, native(name, plain(name, of)));
    for (const name of ["NaN", "Infinity"])
        variables.set(name, Number(name));
    variables.set("Boolean", native("Boolean", ([value]) => (isUnknown(value) ? value : (truthy(value) ?? undefined))));
    variables.set("JSON", library({ parse: parsed, stringify }));
    variables.set("Error", native("Error", ([message]) => {
        const error = objectOf([["message", message === undefined ? "" : message]]);
        error.tainted = rest;
        return error;
    }));
    variables.set("Object", library(OBJECT, (_, at) => unknown("Object() is not evaluated", at), "Object"));
    const array = library({
        isArray: ([value]) => (isUnknown(value) ? value : values_isArray(value)),
        of: arrayOf,
        from: (args, at) => listFrom(machine, args, at),
    }, (args, at) => {
        const [size] = args;
        if (args.length !== 1 || typeof size !== "number")
            return arrayOf(args);
        if (!Number.isInteger(size) || size < 0 || size > MAX_ITEMS)
            return unknown("an array of that size", at);
        return arrayOf(new Array(size));
    }, "Array");
    const methods = LIST_METHODS.map((name) => [name, memberOf(arrayOf([]), name, rest.at)]);
    if (isFunc(array) && array.kind === "native")
        array.members?.entries.set("prototype", objectOf(methods));
    variables.set("Array", array);
    const quiet = () => undefined;
    variables.set("console", library({ log: quiet, warn: quiet, error: quiet, info: quiet, debug: quiet }));
}
function math(name, args) {
    const [a = Number.NaN, b = Number.NaN] = args;
    if (name === "max" || name === "min")
        return Math[name](...args);
    return name === "pow" ? a ** b : Math[name](a);
}
const MATH = ["max", "min", "floor", "ceil", "round", "trunc", "abs", "pow", "sqrt", "sign"];
const GLOBAL = {
    parseInt,
    parseFloat,
    isNaN,
    isFinite,
    encodeURIComponent,
    decodeURIComponent,
};
const keyed = (name, of) => ([value], at) => {
    if (values_isArray(value) && value.tainted === null)
        return arrayOf(Object.keys(value.items).map((key) => of(key, value.items[Number(key)])));
    if (!isObject(value) || value.tainted !== null)
        return unknownIn(value) ?? unknown(`Object.${name}() of what is not an object`, at);
    return arrayOf(keysOf(value.entries).map((key) => of(key, value.entries.get(key))));
};
const OBJECT = {
    keys: keyed("keys", (key) => key),
    values: keyed("values", (_, value) => value),
    entries: keyed("entries", (key, value) => arrayOf([key, value])),
    assign: ([to, ...more], at) => {
        if (!isObject(to))
            return unknown("Object.assign() of what is not an object", at);
        for (const from of more) {
            if (isNothing(from))
                continue;
            if (!isObject(from) || from.tainted !== null)
                return unknownIn(from) ?? unknown("what is assigned is no object", at);
            for (const key of keysOf(from.entries))
                to.entries.set(key, from.entries.get(key));
        }
        return to;
    },
    fromEntries: ([list], at) => {
        const object = objectOf();
        const pairs = values_isArray(list) && list.tainted === null ? list.items : [undefined];
        for (const pair of pairs) {
            const key = values_isArray(pair) && pair.tainted === null ? stringOf(pair.items[0]) : null;
            if (key === null || !values_isArray(pair))
                return unknown("Object.fromEntries() of what is not known", at);
            object.entries.set(key, pair.items[1]);
        }
        return object;
    },
    freeze: ([value]) => value,
};
function listFrom(machine, [of, by], at) {
    const length = isObject(of) && of.tainted === null ? of.entries.get("length") : undefined;
    const items = values_isArray(of) && of.tainted === null
        ? Array.from(of.items)
        : typeof of === "string"
            ? Array.from(of)
            : typeof length === "number" && isObject(of) && of.entries.size === 1 && length >= 0 && length <= MAX_ITEMS
                ? Array.from({ length })
                : null;
    if (items === null)
        return unknownIn(of) ?? unknown("Array.from() of this is not evaluated", at);
    return arrayOf(by === undefined ? items : items.map((item, i) => callFunction(machine, by, [item, i], at)));
}
function parsed(args, at) {
    const [given] = args;
    if (isUnknown(given))
        return given;
    const text = textOf(given);
    const json = text === null || args.length !== 1 ? null : (0,text_json/* parseJson */.q)(text, MAX_JSON_DEPTH);
    return json?.ok === true ? fromJson(json.value) : unknown("JSON.parse() of what is not known to be JSON", at);
}
function stringify([value, by, indent], at) {
    const plain = isNothing(by) ? plainOf(value) : null;
    const isSimple = typeof indent !== "object" && typeof indent !== "boolean";
    const text = plain === null || !isSimple ? null : JSON.stringify(plain.is, null, indent);
    const made = text === null ? null : text === undefined ? { is: undefined } : values_bounded(text);
    if (made === null)
        return unknownIn(value) ?? unknown("JSON.stringify() of this is not evaluated", at);
    return typeof made === "string" ? made : made.is;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/tools.js





function defineTools(machine, native) {
    const { variables } = machine.global;
    native("REV", ([text], at) => {
        if (typeof text !== "string")
            return isUnknown(text) ? text : unknown("REV() of what is not a text", at);
        if (machine.classless === "other")
            return unknown("REV() after a REVCOMPAT() that is not known", at);
        const zone = reverseZone(text, machine.classless);
        if (!zone.ok)
            return unknown(zone.error, at);
        return zone.value.name;
    });
    native("REVCOMPAT", ([mode]) => void (machine.classless = mode === "rfc2317" || mode === "rfc4183" ? mode : "other"));
    native("IP", ([text], at) => {
        if (typeof text !== "string" || !/^\d{1,3}(\.\d{1,3}){3}$/.test(text))
            return isUnknown(text) ? text : unknown("IP() of what is not an address", at);
        return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
    });
    native("getConfiguredDomains", () => arrayOf([...machine.domains.keys()]));
    native("PANIC", ([text], at) => {
        addError(machine.collected, at, `PANIC: ${textOf(text) ?? ""}`);
        addEverywhere(machine.collected, { at, reason: "the program stops here" });
        return undefined;
    });
    native("CLI_DEFAULTS", ([object], at) => {
        if (isObject(object))
            for (const [key, value] of object.entries)
                variables.set(key, unknown(`${key} may be set on the command line (default ${textOf(value) ?? "unknown"})`, at));
        return undefined;
    });
    defineLibrary(machine);
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(4559);
;// CONCATENATED MODULE: ./build/zones/dnscontrol/places.js







function variable(scope, node, at) {
    if (node.name === "undefined")
        return undefined;
    const holder = holderOf(scope, node.name);
    const value = holder?.variables.get(node.name);
    if (typeof value === "object" && value?.kind === "modifier" && holder?.parent === null)
        return { ...value, at: at() };
    if (holder !== null)
        return value;
    return unknown(`${node.name} is not known here`, at());
}
function placeOf(machine, scope, target) {
    const at = () => locationOf(scope.file, target);
    if (target.type === "Identifier")
        return { get: () => variable(scope, target, at), set: (value) => scope_assign(scope, target.name, value) };
    if (target.type !== "MemberExpression")
        return {
            get: () => unknown("a pattern that is not evaluated", at()),
            set: (value) => bindPattern(machine, scope, target, value, "assign"),
        };
    const object = machine.parts.evaluate(machine, scope, target.object);
    const key = target.computed
        ? machine.parts.evaluate(machine, scope, target.property)
        : target.property.name;
    return { get: () => memberOf(object, key, at()), set: (value) => write(object, key, value, at()) };
}
const MAX_HOLES = 1000;
function write(object, key, value, at) {
    const name = isUnknown(key) ? null : stringOf(key);
    if (isNothing(object))
        throw typeError(`.${String(name)} of ${String(object)}`, at);
    if (isObject(object) && name !== null)
        object.entries.set(name, value);
    else if (values_isArray(object) &&
        name !== null &&
        /^(?:0|[1-9]\d{0,6})$/.test(name) &&
        Number(name) <= object.items.length + MAX_HOLES)
        object.items[Number(name)] = value;
    else if (values_isArray(object) &&
        name === "length" &&
        typeof value === "number" &&
        value >= 0 &&
        value <= object.items.length)
        object.items.length = Math.floor(value);
    else
        taintValue(object, unknown("written to in a way that is not evaluated", at));
}
function assignTo(machine, scope, target, value) {
    placeOf(machine, scope, target).set(value);
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/literals.js




function literal(value, at) {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    if (value instanceof RegExp)
        return { kind: "regexp", source: value.source, flags: value.flags };
    return unknown("a literal that is not evaluated", at());
}
function template(texts, holes, at) {
    let text = texts[0] ?? "";
    for (const [i, hole] of holes.entries()) {
        if (isUnknown(hole))
            return hole;
        const shown = stringOf(hole);
        if (shown === null)
            return unknown("a template with what is not a text", at());
        text += shown + (texts[i + 1] ?? "");
        if (values_bounded(text) === null)
            return unknown("a text that is too long", at());
    }
    return text;
}
function arrayLiteral(machine, scope, elements, at) {
    const items = [];
    for (const element of elements) {
        if (element === null)
            items.length++;
        else if (element.type !== "SpreadElement")
            items.push(machine.parts.evaluate(machine, scope, element));
        else
            spreadInto(items, machine.parts.evaluate(machine, scope, element.argument), at());
        step(machine, at);
    }
    return arrayOf(items);
}
function spreadInto(items, value, at) {
    if (values_isArray(value))
        items.push(...(value.tainted === null ? value.items : [value.tainted]));
    else if (typeof value === "string")
        items.push(...Array.from(value));
    else if (isNothing(value))
        throw typeError("a spread of nothing", at);
    else
        items.push(isUnknown(value) ? value : unknown("a spread of what is not a known array", at));
}
function objectLiteral(machine, scope, properties, at) {
    const object = objectOf();
    for (const property of properties) {
        if (property.type === "SpreadElement") {
            const from = machine.parts.evaluate(machine, scope, property.argument);
            if (isObject(from) && from.tainted === null)
                for (const [key, value] of from.entries)
                    object.entries.set(key, value);
            else if (!isNothing(from)) {
                object.tainted = null;
                taintValue(object, isUnknown(from) ? from : unknown("a spread of what is not a known object", at()));
            }
            continue;
        }
        const key = property.computed || property.key.type !== "Identifier"
            ? stringOf(machine.parts.evaluate(machine, scope, property.key))
            : property.key.name;
        if (key === null || property.kind !== "init")
            object.tainted = unknown("a property that is not evaluated", at());
        else
            object.entries.set(key, machine.parts.evaluate(machine, scope, property.value));
    }
    return object;
}
function functionOf(scope, node) {
    if (node.type !== "FunctionDeclaration" &&
        node.type !== "FunctionExpression" &&
        node.type !== "ArrowFunctionExpression")
        return undefined;
    const name = node.id?.name ?? "function";
    return { kind: "function", name, params: node.params, body: node.body, scope, async: node.async || node.generator };
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/operators.js



function binary(operator, left, right, at) {
    if (isUnknown(left))
        return left;
    if (isUnknown(right))
        return right;
    switch (operator) {
        case "===":
        case "!==":
            return same(operator, isConstant(left) || isConstant(right) ? null : left === right, at);
        case "==":
        case "!=":
            return same(operator, looselyEqual(left, right), at);
        case "in":
            return within(left, right) ?? unknown("the operator in is not evaluated here", at);
        case "instanceof":
            return isFunc(right) && right.kind === "native" && right.name === "Array"
                ? values_isArray(left)
                : unknown("the operator instanceof is not evaluated here", at);
        default: {
            const [a, b] = [primitiveOf(left), primitiveOf(right)];
            const made = a === null || b === null ? null : computed(operator, a.is, b.is);
            return made === null ? unknown(`the operator ${operator} is not evaluated here`, at) : made.is;
        }
    }
}
function same(operator, equal, at) {
    return equal === null
        ? unknown(`${operator} of these values is not evaluated`, at)
        : equal === operator.startsWith("=");
}
function isConstant(value) {
    return typeof value === "object" && (value?.kind === "modifier" || value?.kind === "regexp");
}
function isPrimitive(value) {
    return value === null || typeof value !== "object";
}
function looselyEqual(left, right) {
    if (isNothing(left) || isNothing(right))
        return isNothing(left) && isNothing(right);
    if (isConstant(left) || isConstant(right))
        return null;
    if (!isPrimitive(left) && !isPrimitive(right))
        return left === right;
    const [a, b] = [primitiveOf(left), primitiveOf(right)];
    if (a === null || b === null)
        return null;
    return typeof a.is === typeof b.is ? a.is === b.is : Number(a.is) === Number(b.is);
}
function within(key, of) {
    const name = stringOf(key);
    if (name === null)
        return null;
    if (values_isArray(of) && of.tainted === null && /^\d+$/.test(name))
        return Number(name) in of.items;
    if (!isObject(of))
        return null;
    if (of.entries.has(name))
        return true;
    return of.tainted === null && !Object.hasOwn(Object.prototype, name) ? false : null;
}
function computed(operator, left, right) {
    const texts = typeof left === "string" && typeof right === "string";
    const [a, b] = texts && /^[<>]=?$/.test(operator) ? [left, right] : [Number(left), Number(right)];
    const [m, n] = [Number(left), Number(right)];
    switch (operator) {
        case "+": {
            if (typeof left !== "string" && typeof right !== "string")
                return { is: m + n };
            const text = values_bounded(String(left) + String(right));
            return text === null ? null : { is: text };
        }
        case "<":
            return { is: a < b };
        case ">":
            return { is: a > b };
        case "<=":
            return { is: a <= b };
        case ">=":
            return { is: a >= b };
        case "-":
            return { is: m - n };
        case "*":
            return { is: m * n };
        case "/":
            return { is: m / n };
        case "%":
            return { is: m % n };
        case "**":
            return { is: m ** n };
        case "|":
            return { is: m | n };
        case "&":
            return { is: m & n };
        case "^":
            return { is: m ^ n };
        case "<<":
            return { is: m << n };
        case ">>":
            return { is: m >> n };
        case ">>>":
            return { is: m >>> n };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/expressions.js










function evaluate(machine, scope, node) {
    const at = () => locationOf(scope.file, node);
    step(machine, at);
    descend(machine, at);
    const value = expressions_valueOf(machine, scope, node, at);
    machine.depth--;
    if (isUnknown(value))
        machine.doubt ??= value;
    return value;
}
function expressions_valueOf(machine, scope, node, at) {
    const go = (child) => evaluate(machine, scope, child);
    switch (node.type) {
        case "Literal":
            return literal(node.value, at);
        case "TemplateLiteral":
            return template(node.quasis.map((q) => q.value.cooked ?? ""), node.expressions.map(go), at);
        case "Identifier":
            return variable(scope, node, at);
        case "ArrayExpression":
            return arrayLiteral(machine, scope, node.elements, at);
        case "ObjectExpression":
            return objectLiteral(machine, scope, node.properties, at);
        case "ArrowFunctionExpression":
        case "FunctionExpression":
            return functionOf(scope, node);
        case "ParenthesizedExpression":
            return go(node.expression);
        case "SequenceExpression":
            return node.expressions.map(go).at(-1);
        case "ConditionalExpression":
            return choice(machine, scope, go(node.test), node.consequent, node.alternate);
        case "LogicalExpression": {
            const left = go(node.left);
            const decided = node.operator === "??" ? (isUnknown(left) ? null : isNothing(left)) : truthy(left);
            if (decided === null)
                return skipped(machine, scope, [node.right], left);
            return (node.operator === "||" ? !decided : decided) ? go(node.right) : left;
        }
        case "BinaryExpression":
            return node.left.type === "PrivateIdentifier"
                ? unknown("private names are not evaluated", at())
                : binary(node.operator, go(node.left), go(node.right), at());
        case "UnaryExpression":
            return unary(machine, scope, node.operator, node.argument, at);
        case "UpdateExpression": {
            const place = placeOf(machine, scope, node.argument);
            const before = primitiveOf(place.get());
            if (before === null) {
                const why = unknown(`${node.operator} of what is not a number`, at());
                place.set(why);
                return why;
            }
            const after = Number(before.is) + (node.operator === "++" ? 1 : -1);
            place.set(after);
            return node.prefix ? after : Number(before.is);
        }
        case "AssignmentExpression":
            return assignment(machine, scope, node.left, node.operator, node.right, at);
        case "MemberExpression": {
            const object = go(node.object);
            const key = node.computed ? go(node.property) : node.property.name;
            if (node.optional && isNothing(object))
                return unknown("?. of nothing is not evaluated", at());
            return memberOf(object, key, at());
        }
        case "ChainExpression":
            return go(node.expression);
        case "CallExpression":
            return call(machine, scope, node, at);
        case "NewExpression":
            return made(machine, evaluate(machine, scope, node.callee), argumentsOf(machine, scope, node.arguments, at), at());
        default:
            taint_taint(machine, scope, node, unknown(`${node.type} is not evaluated`, at()));
            return unknown(`${node.type} is not evaluated`, at());
    }
}
function choice(machine, scope, test, yes, no) {
    const decided = truthy(test);
    if (decided === null)
        return skipped(machine, scope, [yes, no], test);
    return evaluate(machine, scope, decided ? yes : no);
}
function skipped(machine, scope, nodes, why) {
    if (isUnknown(why))
        for (const node of nodes)
            taint_taint(machine, scope, node, why);
    return why;
}
function unary(machine, scope, operator, argument, at) {
    if (operator === "typeof" && argument.type === "Identifier" && holderOf(scope, argument.name) === null)
        return unknown(`${argument.name} is not known here`, at());
    if (operator === "delete")
        return deleted(machine, scope, argument, at);
    const value = evaluate(machine, scope, argument);
    if (operator === "void")
        return undefined;
    if (isUnknown(value))
        return value;
    if (operator === "!")
        return !truthy(value);
    if (operator === "typeof")
        return value === null ? "object" : isFunc(value) ? "function" : typeof value;
    const number = primitiveOf(value);
    if (number !== null) {
        if (operator === "-")
            return -Number(number.is);
        if (operator === "+")
            return Number(number.is);
        if (operator === "~")
            return ~Number(number.is);
    }
    return unknown(`the operator ${operator} is not evaluated here`, at());
}
function deleted(machine, scope, argument, at) {
    if (argument.type !== "MemberExpression")
        return unknown("delete of what is no property", at());
    const object = evaluate(machine, scope, argument.object);
    const key = argument.computed ? evaluate(machine, scope, argument.property) : argument.property.name;
    const name = isUnknown(key) ? null : stringOf(key);
    if (isObject(object) && name !== null)
        object.entries.delete(name);
    else if (values_isArray(object) && typeof name === "string" && /^\d+$/.test(name))
        Reflect.deleteProperty(object.items, name);
    else
        taintValue(object, unknown("a part may be deleted", at()));
    return true;
}
function assignment(machine, scope, left, operator, right, at) {
    const place = placeOf(machine, scope, left);
    const before = operator === "=" ? undefined : place.get();
    if (/^(?:\|\||&&|\?\?)=$/.test(operator)) {
        const decided = operator === "??=" ? (isUnknown(before) ? null : isNothing(before)) : truthy(before);
        if (decided === null) {
            place.set(before);
            return skipped(machine, scope, [right], before);
        }
        if (operator === "||=" ? decided : !decided)
            return before;
    }
    const value = evaluate(machine, scope, right);
    const after = /^(?:=|\|\|=|&&=|\?\?=)$/.test(operator) ? value : binary(operator.slice(0, -1), before, value, at());
    place.set(after);
    return after;
}
function argumentsOf(machine, scope, nodes, at) {
    const args = [];
    for (const argument of nodes) {
        if (argument.type === "SpreadElement")
            spreadInto(args, evaluate(machine, scope, argument.argument), at());
        else
            args.push(evaluate(machine, scope, argument));
    }
    return args;
}
function call(machine, scope, node, at) {
    const readArgs = () => argumentsOf(machine, scope, node.arguments, at);
    if (node.callee.type === "MemberExpression") {
        const object = evaluate(machine, scope, node.callee.object);
        const key = node.callee.computed
            ? evaluate(machine, scope, node.callee.property)
            : node.callee.property.name;
        const args = readArgs();
        if ((node.callee.optional || node.optional) && isNothing(object))
            return escaped(machine, unknown("?. of nothing is not evaluated", at()), args);
        return callMember(machine, object, key, args, at());
    }
    if (node.callee.type === "Super")
        return unknown("classes are not evaluated", at());
    return callFunction(machine, evaluate(machine, scope, node.callee), readArgs(), at());
}
function made(machine, callee, args, at) {
    const native = isFunc(callee) && callee.kind === "native" ? callee.name : "";
    if (native === "Array" || native === "Error")
        return callFunction(machine, callee, args, at);
    return escaped(machine, isUnknown(callee) ? callee : unknown("what new makes is not evaluated", at), [
        callee,
        ...args,
    ]);
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/loops.js







function loop(machine, scope, node, { test, update, body, testFirst, ownScope }) {
    const { evaluate, execute } = machine.parts;
    for (let first = true;; first = false) {
        if (testFirst || !first) {
            const again = test === null ? true : evaluate(machine, scope, test);
            const decided = truthy(again);
            if (decided === null)
                return notEvaluated(machine, scope, node, again);
            if (!decided)
                return NORMAL;
        }
        const end = execute(machine, childScope(scope, false), body);
        if (end.kind === "break")
            return NORMAL;
        if (end.kind === "unknown")
            taint_taint(machine, scope, node, end.why);
        if (end.kind !== "normal" && end.kind !== "continue")
            return end;
        if (ownScope === true)
            scope = { ...scope, variables: new Map(scope.variables) };
        if (!isNothing(update))
            evaluate(machine, scope, update);
    }
}
function forEach(machine, scope, node) {
    const { assignTo, evaluate, execute } = machine.parts;
    const over = evaluate(machine, scope, node.right);
    const items = itemsOf(over, node.type === "ForInStatement");
    if (items === null)
        return notEvaluated(machine, scope, node, isUnknown(over) ? over : unknown("a loop over what is not known", locationOf(scope.file, node)));
    for (const item of items) {
        const inner = childScope(scope, false);
        const first = node.left.type === "VariableDeclaration" ? node.left.declarations[0] : undefined;
        if (first !== undefined && node.left.type === "VariableDeclaration")
            bindPattern(machine, inner, first.id, item, node.left.kind);
        else
            assignTo(machine, inner, node.left, item);
        const end = execute(machine, inner, node.body);
        if (end.kind === "break")
            return NORMAL;
        if (end.kind === "unknown")
            taint_taint(machine, scope, node, end.why);
        if (end.kind !== "normal" && end.kind !== "continue")
            return end;
    }
    return NORMAL;
}
function itemsOf(value, keys) {
    if (values_isArray(value) && value.tainted === null)
        return keys ? Object.keys(value.items) : Array.from(value.items);
    if (isObject(value) && value.tainted === null && keys)
        return keysOf(value.entries);
    if (typeof value === "string")
        return keys ? Object.keys(value) : Array.from(value);
    return null;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/statements.js










function executeAll(machine, scope, body) {
    for (const node of body)
        if (node.type === "FunctionDeclaration" && node.id !== null)
            declare(scope, node.id.name, functionOf(scope, node), "var");
    for (const [i, node] of body.entries()) {
        const end = execute(machine, scope, node);
        if (end.kind === "normal")
            continue;
        if (end.kind === "unknown")
            for (const rest of body.slice(i + 1))
                taint_taint(machine, scope, rest, end.why);
        return end;
    }
    return NORMAL;
}
function execute(machine, scope, node) {
    const at = () => locationOf(scope.file, node);
    step(machine, at);
    descend(machine, at);
    const end = executeOne(machine, scope, node);
    machine.depth--;
    return end;
}
function executeOne(machine, scope, node) {
    switch (node.type) {
        case "ExpressionStatement":
            evaluate(machine, scope, node.expression);
            return NORMAL;
        case "VariableDeclaration":
            declareAll(machine, scope, node);
            return NORMAL;
        case "FunctionDeclaration":
        case "EmptyStatement":
        case "DebuggerStatement":
            return NORMAL;
        case "BlockStatement":
            return executeAll(machine, childScope(scope, false), node.body);
        case "ReturnStatement":
            return { kind: "return", value: isNothing(node.argument) ? undefined : evaluate(machine, scope, node.argument) };
        case "BreakStatement":
        case "ContinueStatement":
            if (!isNothing(node.label))
                return notEvaluated(machine, scope, node, unknown("labels are not evaluated", locationOf(scope.file, node)));
            return { kind: node.type === "BreakStatement" ? "break" : "continue" };
        case "ThrowStatement":
            throw new Thrown(evaluate(machine, scope, node.argument), locationOf(scope.file, node));
        case "IfStatement": {
            const test = evaluate(machine, scope, node.test);
            const decided = truthy(test);
            if (decided === null)
                return notEvaluated(machine, scope, node, test);
            const chosen = decided ? node.consequent : node.alternate;
            return isNothing(chosen) ? NORMAL : execute(machine, scope, chosen);
        }
        case "ForStatement": {
            const inner = childScope(scope, false);
            if (node.init?.type === "VariableDeclaration")
                declareAll(machine, inner, node.init);
            else if (!isNothing(node.init))
                evaluate(machine, inner, node.init);
            const { test = null, update = null, body } = node;
            return loop(machine, inner, node, { test, update, body, testFirst: true, ownScope: true });
        }
        case "WhileStatement":
            return loop(machine, scope, node, { test: node.test, body: node.body, testFirst: true });
        case "DoWhileStatement":
            return loop(machine, scope, node, { test: node.test, body: node.body, testFirst: false });
        case "ForInStatement":
        case "ForOfStatement":
            return forEach(machine, scope, node);
        case "SwitchStatement":
            return choose(machine, scope, node);
        case "TryStatement":
            return attempt(machine, scope, node);
        default:
            return notEvaluated(machine, scope, node, unknown(`${node.type} is not evaluated`, locationOf(scope.file, node)));
    }
}
function attempt(machine, scope, node) {
    const { depth, directory, doubt } = machine;
    machine.doubt = null;
    const protectedly = (run) => {
        try {
            return run();
        }
        catch (error) {
            if (!(error instanceof Thrown))
                throw error;
            Object.assign(machine, { depth, directory });
            return error;
        }
    };
    let end = protectedly(() => execute(machine, scope, node.block));
    const why = machine.doubt;
    machine.doubt = doubt ?? why;
    if (why !== null)
        return notEvaluated(machine, scope, node, why);
    const { handler, finalizer } = node;
    if (end instanceof Thrown && !isNothing(handler)) {
        const inner = childScope(scope, false);
        const { value } = end;
        end = protectedly(() => {
            if (!isNothing(handler.param))
                bindPattern(machine, inner, handler.param, value, "let");
            return execute(machine, inner, handler.body);
        });
    }
    const last = isNothing(finalizer) ? NORMAL : execute(machine, scope, finalizer);
    if (last.kind !== "normal")
        return last;
    if (end instanceof Thrown)
        throw end;
    return end;
}
function declareAll(machine, scope, node) {
    for (const one of node.declarations) {
        if (isNothing(one.init) && node.kind === "var")
            continue;
        bindPattern(machine, scope, one.id, isNothing(one.init) ? undefined : evaluate(machine, scope, one.init), node.kind);
    }
}
function choose(machine, scope, node) {
    const subject = evaluate(machine, scope, node.discriminant);
    let start = -1;
    for (const [i, one] of node.cases.entries()) {
        if (isNothing(one.test))
            continue;
        const same = binary("===", subject, evaluate(machine, scope, one.test), locationOf(scope.file, one));
        if (isUnknown(same))
            return notEvaluated(machine, scope, node, same);
        if (same === true) {
            start = i;
            break;
        }
    }
    if (start < 0)
        start = node.cases.findIndex((one) => isNothing(one.test));
    if (start < 0)
        return NORMAL;
    const end = executeAll(machine, childScope(scope, false), node.cases.slice(start).flatMap((one) => one.consequent));
    return end.kind === "break" ? NORMAL : end;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/underscore.js





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
function defineUnderscore(machine) {
    const program = (0,acorn/* parse */.qg)(SOURCE, { ecmaVersion: 2022, locations: true });
    const [first] = program.body;
    if (first?.type !== "ExpressionStatement")
        return;
    const made = evaluate(machine, { ...machine.global, file: HERE }, first.expression);
    const known = isObject(made) ? [...made.entries] : [];
    const members = known.map(([name, value]) => [
        name,
        isFunc(value) && value.kind === "function"
            ? { kind: "native", name, call: (args, at) => located(callFunction(machine, value, args, at), args, name, at) }
            : value,
    ]);
    const object = objectOf(members);
    object.tainted = unknown("a function of underscore.js that is not evaluated", { file: HERE, line: 1, column: 1 });
    machine.global.variables.set("_", object);
}
const HERE = "underscore.js";
function located(made, args, name, at) {
    const reason = `_.${name}() is not evaluated here`;
    for (const value of [made, ...args])
        if ((values_isArray(value) || isObject(value)) && value.tainted?.at.file === HERE)
            value.tainted = unknown(reason, at);
    return isUnknown(made) && made.at.file === HERE ? unknown(reason, at) : made;
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/run.js









function runFile(machine, file, text, path = file) {
    machine.collected.files.add(file);
    const json = /\.json5?$/i.test(file);
    const program = parseText(machine, file, json ? `(${text.replace(/^\ufeff/, "")}\n)` : text);
    if (program === null)
        return unknown(`${file} has a syntax error`, { file, line: 1, column: 1 });
    if (/\b_\b/.test(text) && !machine.global.variables.has("_"))
        defineUnderscore(machine);
    const before = machine.directory;
    machine.directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
    const scope = { ...machine.global, file };
    const first = program.body[0];
    const value = json && first?.type === "ExpressionStatement"
        ? evaluate(machine, childScope(scope, false), first.expression)
        : true;
    if (!json) {
        hoist(machine, scope, program);
        const end = executeAll(machine, scope, program.body);
        if (end.kind === "unknown")
            addEverywhere(machine.collected, { at: end.why.at, reason: end.why.reason });
    }
    machine.directory = before;
    return value;
}
function parseText(machine, file, text) {
    const fault = (line, column, message) => {
        const at = { file, line, column };
        addError(machine.collected, at, message);
        addEverywhere(machine.collected, { at, reason: `${file} has an error: ${message}` });
        return null;
    };
    try {
        return (0,acorn/* parse */.qg)(text, {
            ecmaVersion: 2022,
            sourceType: "script",
            locations: true,
            allowReturnOutsideFunction: true,
            allowHashBang: true,
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            return fault(1, 1, "the code nests too deep");
        if (!(error instanceof SyntaxError))
            throw error;
        const { loc, pos = 0 } = error;
        const found = text.slice(pos, pos + 20).split("\n", 1)[0] ?? "";
        return fault(loc?.line ?? 1, (loc?.column ?? 0) + 1, `${error.message.replace(/ \(\d+:\d+\)$/, "")}, found ${found === "" ? "the end" : `"${(0,printable/* excerpt */.Kb)(found, 20)}"`}`);
    }
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/require.js





const MAX_LOADED = 2000;
function requireFile(machine, path, at) {
    const not = (reason) => {
        addEverywhere(machine.collected, { at, reason });
        return unknown(reason, at);
    };
    if (typeof path !== "string")
        return not(isUnknown(path) ? `which file require() loads is not known: ${path.reason}` : "require() without a file name");
    const shown = (0,printable/* excerpt */.Kb)(path, 80);
    const inDirectory = join(machine.directory, path);
    const file = path.startsWith(".")
        ? inDirectory
        : ([join(require_rootOf(machine), path), inDirectory].find((f) => machine.files.read(f) !== null) ?? inDirectory);
    const text = machine.files.read(file);
    if (text === null) {
        const reason = `require("${shown}"): the file cannot be read inside of this directory`;
        addEverywhere(machine.collected, { at, reason, undeclaredOnly: true });
        return unknown(reason, at);
    }
    if (++machine.loaded > MAX_LOADED)
        return not(`more than ${MAX_LOADED} files are loaded`);
    return runFile(machine, file, text, inDirectory);
}
function requireGlob(machine, args, at) {
    const [directory, recursive] = args;
    if (typeof directory !== "string" || isUnknown(recursive)) {
        addEverywhere(machine.collected, { at, reason: "which files require_glob() loads is not known" });
        return unknown("which files require_glob() loads is not known", at);
    }
    const base = join(machine.directory, directory).replace(/\/$/, "");
    const prefix = base === "." || base === "" ? "" : `${base}/`;
    const found = machine.files.list().filter((file) => {
        if (!file.startsWith(prefix) || !file.endsWith(".js"))
            return false;
        return recursive !== false || !file.slice(prefix.length).includes("/");
    });
    if (found.length === 0)
        addEverywhere(machine.collected, { at, reason: `require_glob("${(0,printable/* excerpt */.Kb)(directory, 80)}") finds no files` });
    const before = machine.directory;
    for (const file of found) {
        const text = machine.files.read(file);
        if (text === null || ++machine.loaded > MAX_LOADED)
            addEverywhere(machine.collected, { at, reason: `${file} is not read` });
        else
            runFile(machine, file, text, file);
    }
    machine.directory = before;
    return undefined;
}
function require_rootOf(machine) {
    const { file } = machine.global;
    return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}
function join(directory, path) {
    const parts = [];
    for (const part of `${path.startsWith("/") ? "" : directory}/${path}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/language.js






const RECORDS = [
    ..."A AAAA ALIAS CAA CNAME DHCID DNAME DNSKEY DS HTTPS LOC MX NAPTR NS OPENPGPKEY PTR RP SMIMEA SOA SRV SSHFP SVCB TLSA TXT".split(" "),
    ..."AKAMAICDN AKAMAITLC AZURE_ALIAS R53_ALIAS URL URL301 FRAME CLOUDNS_WR PORKBUN_URLFWD NS1_URLFWD LUA".split(" "),
    ..."CF_REDIRECT CF_TEMP_REDIRECT CF_SINGLE_REDIRECT CF_WORKER_ROUTE".split(" "),
];
const NOTHING = ["AUTODNSSEC_ON", "AUTODNSSEC_OFF", "AUTODNSSEC", "DISABLE_IGNORE_SAFETY_CHECK"];
const NOTHING_CALLED = [
    "NAMESERVER_TTL",
    "CF_COMMENT",
    "CF_TAGS",
    "R53_ZONE",
    "R53_EVALUATE_TARGET_HEALTH",
    "HEDNS_DDNS_KEY",
];
const NOT_EVALUATED = [
    "IMPORT_TRANSFORM",
    "IMPORT_TRANSFORM_STRIP",
    "R53_WEIGHT",
    "R53_HEALTH_CHECK_ID",
    "IGNORE_EXTERNAL_DNS",
];
const SETTINGS = {
    CF_PROXY_ON: [["cloudflare_proxy", "on"]],
    CF_PROXY_FULL: [["cloudflare_proxy", "full"]],
    CF_PROXY_OFF: [["cloudflare_proxy", "off"]],
    CF_PROXY_DEFAULT_ON: [["cloudflare_proxy_default", "on"]],
    CF_PROXY_DEFAULT_OFF: [["cloudflare_proxy_default", "off"]],
    CAA_CRITICAL: [["caa_critical", true]],
    DISABLE_REPEATED_DOMAIN_CHECK: [["skip_fqdn_check", "true"]],
    ...Object.fromEntries("END AUTOSPLIT CF_UNIVERSALSSL_ON CF_UNIVERSALSSL_OFF CF_MANAGE_COMMENTS CF_MANAGE_TAGS HEDNS_DYNAMIC_ON HEDNS_DYNAMIC_OFF IGNORE_NAME_DISABLE_SAFETY_CHECK"
        .split(" ")
        .map((name) => [name, []])),
};
function defineLanguage(machine) {
    const { variables } = machine.global;
    const native = (name, call) => void variables.set(name, { kind: "native", name, call });
    const modifier = (does, at) => ({
        kind: "modifier",
        does,
        at,
    });
    const nowhere = { file: machine.global.file, line: 1, column: 1 };
    for (const type of RECORDS)
        native(type, (args, at) => ({ kind: "modifier", does: "record", type, args, at }));
    for (const name of NOTHING)
        variables.set(name, modifier("nothing", nowhere));
    for (const name of NOTHING_CALLED)
        native(name, (_, at) => modifier("nothing", at));
    for (const name of NOT_EVALUATED)
        native(name, (_, at) => ({ kind: "modifier", does: "not-evaluated", reason: `${name}() is not evaluated`, at }));
    for (const [name, entries] of Object.entries(SETTINGS))
        variables.set(name, objectOf(entries));
    variables.set("NO_PURGE", modifier("no-purge", nowhere));
    variables.set("PURGE", modifier("purge", nowhere));
    native("DnsProvider", (_, at) => modifier("provider", at));
    native("NAMESERVER", (args, at) => ({ kind: "modifier", does: "nameserver", args, at }));
    native("INCLUDE", ([name], at) => isUnknown(name) ? name : { kind: "modifier", does: "include", name: textOf(name) ?? "", at });
    native("ENSURE_ABSENT_REC", (_, at) => ({ kind: "modifier", does: "absent", at }));
    native("IGNORE", (args, at) => ({ kind: "modifier", does: "ignore", args, at }));
    native("IGNORE_NAME", (args, at) => ({ kind: "modifier", does: "ignore", args: args.slice(0, 2), at }));
    native("IGNORE_TARGET", (args, at) => ({ kind: "modifier", does: "ignore", args: ["*", args[1], args[0]], at }));
    native("TTL", (args, at) => timeOf("ttl", args[0], at));
    native("DefaultTTL", (args, at) => timeOf("default-ttl", args[0], at));
    for (const name of ["NewRegistrar", "NewDnsProvider", "NewDnsProviderName"])
        native(name, ([name_]) => name_);
    native("D", (args, at) => declareDomain(machine, args, at));
    native("D_EXTEND", (args, at) => extendDomain(machine, args, at));
    for (const name of ["DOMAIN_ELSEWHERE", "DOMAIN_ELSEWHERE_AUTO"])
        native(name, (args, at) => declareElsewhere(machine, args, at));
    native("DEFAULTS", (args) => void (machine.defaults = args));
    native("require", (args, at) => requireFile(machine, args[0], at));
    native("require_glob", (args, at) => requireGlob(machine, args, at));
    native("DKIM", ([value]) => value);
    defineBuilders(native);
    defineTools(machine, native);
}
function timeOf(does, value, at) {
    if (isUnknown(value))
        return value;
    const seconds = durationOf(value);
    if (seconds !== null)
        return { kind: "modifier", does, seconds, at };
    const message = `${textOf(value) ?? "this"} is not a duration: expected seconds, or such as "5m", "1h", "1d"`;
    return { kind: "modifier", does: "fault", message, at };
}
function defineBuilders(native) {
    const builder = (name, build) => native(name, ([given], at) => {
        const object = given === undefined ? objectOf() : given;
        if (!isObject(object))
            return isUnknown(object) ? object : { kind: "modifier", does: "fault", message: `${name} takes an object`, at };
        const missing = unknownIn(object);
        if (missing !== null)
            return partly(name, object, missing, at);
        const time = object.entries.get("ttl");
        const ttl = time === undefined || time === 0 ? null : timeOf("ttl", time, at);
        return arrayOf(build(settingsOf(object, at), object, ttl));
    });
    builder("SPF_BUILDER", (settings, _, ttl) => spfBuilder(settings, ttl));
    builder("DKIM_BUILDER", (settings, _, ttl) => dkimBuilder(settings, ttl));
    builder("DMARC_BUILDER", (settings, object, ttl) => dmarcBuilder(settings, object, ttl));
    builder("CAA_BUILDER", (settings, _, ttl) => caaBuilder(settings, ttl));
    for (const name of ["LOC_BUILDER_DD", "LOC_BUILDER_DMM_STR", "LOC_BUILDER_DMS_STR", "LOC_BUILDER_STR"])
        builder(name, (settings) => [
            { kind: "modifier", does: "record", type: "LOC", args: [settings.text("label") || "@"], at: settings.at },
        ]);
    native("M365_BUILDER", ([domain, given], at) => {
        const object = isObject(given) ? given : objectOf();
        const missing = unknownIn(domain) ?? unknownIn(given);
        if (missing !== null || typeof domain !== "string")
            return missing ?? unknown("M365_BUILDER without a domain", at);
        return arrayOf(m365Builder(domain, settingsOf(object, at)));
    });
}
function partly(name, object, missing, at) {
    const label = object.tainted === null ? (object.entries.get("label") ?? "@") : missing;
    const under = (prefix) => typeof label === "string" ? (label === "@" ? prefix : `${prefix}.${label}`) : missing;
    const selector = object.entries.get("selector");
    const record = (type, owner) => ({
        kind: "modifier",
        does: "record",
        type,
        args: [owner, missing],
        at,
    });
    switch (name) {
        case "SPF_BUILDER":
            return object.entries.has("flatten") || object.entries.has("overflow") ? missing : record("TXT", label);
        case "DKIM_BUILDER":
            return record("TXT", typeof selector === "string" ? under(`${selector}._domainkey`) : missing);
        case "DMARC_BUILDER":
            return record("TXT", under("_dmarc"));
        case "CAA_BUILDER":
            return record("CAA", label);
        default:
            return missing;
    }
}

;// CONCATENATED MODULE: ./build/zones/dnscontrol/dnscontrol.js









const dnscontrol = {
    name: "dnscontrol",
    takes: (path) => /\.js$/i.test(path),
    is: (path, text) => /(^|\/)dnsconfig\.js$/i.test(path) && /\b(?:D|D_EXTEND|require|require_glob|DOMAIN_ELSEWHERE)\b/.test(text),
    read,
};
function read(files, paths, budget = createZoneBudget()) {
    const collected = newCollected(budget);
    for (const path of mainFirst(paths))
        if (!collected.files.has(path))
            runProgram(files, path, collected);
    return zoneSetOf(collected);
}
function mainFirst(paths) {
    const main = (path) => (/(^|\/)dnsconfig\.js$/i.test(path) ? 0 : 1);
    return [...paths].sort((a, b) => main(a) - main(b));
}
function runProgram(files, file, collected) {
    const text = files.read(file);
    if (text === null)
        return addError(collected, { file, line: 1, column: 1 }, "cannot be read: outside of this directory, or too large");
    const machine = {
        files,
        collected,
        global: { variables: new Map(), parent: null, ofFunction: true, file },
        domains: new Map(),
        defaults: [],
        directory: ".",
        classless: "rfc2317",
        steps: 0,
        depth: 0,
        loaded: 0,
        doubt: null,
        hoisted: new WeakMap(),
        parts: { evaluate: evaluate, execute: execute, assignTo: assignTo },
    };
    defineLanguage(machine);
    try {
        runFile(machine, file, text);
    }
    catch (error) {
        if (error instanceof RangeError)
            addEverywhere(collected, { at: { file, line: 1, column: 1 }, reason: "the code nests too deep" });
        else if (error instanceof Exhausted || error instanceof Thrown)
            addEverywhere(collected, { at: error.at, reason: error.message });
        else
            throw error;
    }
    settleVariants(machine);
}

// EXTERNAL MODULE: ./build/text/yaml.js
var text_yaml = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/zones/gcloud/format.js




const IS = /^[ \t-]*["']?rrdatas["']?:/m;
const KIND = /^[ \t-]*["']?(?:kind["']?:[ \t]*["']?dns#resourceRecordSet|type["']?:[ \t]*["']?[A-Z]+["']?[ \t]*\r?$)/m;
const GCLOUD = {
    name: "gcloud",
    takes: (path) => /\.ya?ml$/i.test(path),
    is: (_, text) => IS.test(text) && KIND.test(text),
    read: (files, paths, budget = createZoneBudget()) => {
        const sets = paths.map((path) => {
            const { text, errors } = zoneTextOf(path, files.read(path) ?? "");
            const set = readZoneText({ ...files, read: (file) => (file === path ? text : files.read(file)) }, path, budget);
            return { ...set, errors: [...errors, ...set.errors] };
        });
        return together(sets);
    },
};
function zoneTextOf(file, text) {
    const lines = [];
    const errors = [];
    let first = 0;
    for (const part of text.split(/^---(?=\s*$)/m)) {
        const yaml = (0,text_yaml/* parseYaml */.h)(part);
        if (yaml.ok) {
            const { root } = yaml.value;
            for (const set of root.kind === "list" ? root.items : [root])
                for (const { offset, line } of recordLines(set)) {
                    const at = first + yaml.value.place(offset).line - 1;
                    const free = lines[at] === undefined ? at : lines.length;
                    lines[free] = line;
                }
        }
        else
            (0,append/* append */.B)(errors, yaml.error.map(({ line, column }) => ({
                at: { file, line: first + line, column },
                message: "YAML that cannot be read",
            })));
        first += part.split("\n").length - 1;
    }
    return { text: Array.from(lines, (line) => line ?? "").join("\n"), errors };
}
function textIn(value) {
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function recordLines(set) {
    if (set.kind !== "map")
        return [];
    const get = (key) => set.entries.find((entry) => entry.key === key)?.value;
    const word = (key) => {
        const node = get(key);
        return node?.kind === "scalar" && node.value !== null ? textIn(node.value) : "";
    };
    const list = get("rrdatas");
    const [name, type] = [word("name"), word("type")];
    if (list?.kind !== "list" || name === "" || type === "")
        return [];
    return list.items.flatMap((item) => {
        const data = item.kind === "scalar" ? textIn(item.value) : "";
        if (data === "" || /[\r\n]/.test(data))
            return [];
        const owner = name.endsWith(".") ? name : `${name}.`;
        return [{ offset: item.offset, line: `${owner} ${word("ttl")} IN ${type} ${data}` }];
    });
}

;// CONCATENATED MODULE: ./build/zones/octodns/yaml11.js
function yaml11(text) {
    if (/^(?:~|null|Null|NULL|)$/.test(text))
        return "None";
    if (/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text))
        return "True";
    if (/^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text))
        return "False";
    return yaml11_integer(text) ?? yaml11_float(text);
}
function yaml11_integer(text) {
    if (text.length > 300)
        return null;
    const bare = text.replaceAll("_", "");
    const sign = /^[-+]/.exec(bare)?.[0] ?? "";
    const digits = bare.slice(sign.length);
    const of = (value) => String(sign === "-" ? -value : value);
    if (/^[-+]?0b[01_]+$/.test(text) || /^[-+]?0x[\da-fA-F_]+$/.test(text))
        return /^0.$/.test(digits) ? null : of(BigInt(digits));
    if (/^[-+]?0[0-7_]+$/.test(text))
        return of(BigInt(`0o${digits}`));
    if (/^[-+]?(?:0|[1-9][\d_]*)$/.test(text))
        return of(BigInt(digits));
    if (/^[-+]?[1-9][\d_]*(?::[0-5]?\d)+$/.test(text))
        return of(digits.split(":").reduce((sum, part) => sum * 60n + BigInt(part), 0n));
    return null;
}
function yaml11_float(text) {
    if (!/^[-+]?(?:\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.[\d][\d_]*(?:[eE][-+]\d+)?)$/.test(text))
        return null;
    const value = Number(text.replaceAll("_", ""));
    const exponent = Math.abs(value) !== 0 && (Math.abs(value) >= 1e16 || Math.abs(value) < 1e-4);
    if (exponent)
        return null;
    return Number.isInteger(value) ? `${value}.0` : String(value);
}

;// CONCATENATED MODULE: ./build/zones/octodns/tree.js

function tree_plainOf(tree) {
    switch (tree?.kind) {
        case undefined:
            return undefined;
        case "list":
            return tree.items.map(tree_plainOf);
        case "map":
            return Object.fromEntries(tree.entries.map(({ key, value }) => [key, tree_plainOf(value)]));
        case "scalar": {
            const meant = tree.isPlain ? yaml11(tree.text) : null;
            if (tree.isNull)
                return null;
            if (meant === "True" || meant === "False")
                return meant === "True";
            return meant === null || Number.isNaN(Number(meant)) ? tree.text : Number(meant);
        }
    }
}
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key === key)?.value ?? null;
}
function tree_textOf(tree) {
    return tree?.kind === "scalar" && !tree.isNull ? tree.text : null;
}
function numberOf(tree, max) {
    const text = tree_textOf(tree);
    if (text === null || tree?.kind !== "scalar")
        return null;
    const meant = (tree.isPlain ? yaml11(text) : null) ?? text;
    const value = /^\d{1,10}$/.test(meant) ? Number(meant) : Number.NaN;
    return value <= max ? value : null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/text/yaml-depth.js
var yaml_depth = __webpack_require__(1203);
;// CONCATENATED MODULE: ./build/zones/octodns/read-tree.js




const TOO_OFTEN = "YAML: nested or repeated too often";
const MAX_NODES = 3_000_000;
const read_tree_MAX_DEPTH = 50;
const MAX_INCLUDES = 8;
const MAX_CHARS = 16 * 1024 * 1024;
function readTree(files, file) {
    const reading = { files, errors: [], read: [], nodes: 0, isOver: false };
    return { tree: treeOfFile(reading, file, 0), errors: reading.errors, files: reading.read };
}
function treeOfFile(reading, file, depth) {
    const text = reading.files.read(file);
    const top = { file, line: 1, column: 1 };
    if (text === null || text.length > MAX_CHARS) {
        reading.errors.push({ at: top, message: "cannot be read: outside of this directory, or larger than 16 MiB" });
        return null;
    }
    if ((0,yaml_depth/* nestsTooDeep */.q)(text)) {
        reading.errors.push({ at: top, message: TOO_OFTEN });
        return null;
    }
    reading.read.push(file);
    const lines = new dist/* LineCounter */.HN();
    const doc = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    for (const error of doc.errors.slice(0, 5)) {
        const { line, col } = lines.linePos(error.pos[0]);
        reading.errors.push({ at: { file, line, column: col }, message: `YAML: ${(0,printable/* excerpt */.Kb)(error.message, 200)}` });
    }
    if (doc.errors.length > 0 || doc.contents === null)
        return null;
    return treeOf({ reading, file, lines, depth, anchors: new Map() }, doc.contents, 0);
}
function treeOf(place, node, depth) {
    const tree = ownTree(place, node, depth);
    if (((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node)) && node.anchor !== undefined)
        place.anchors.set(node.anchor, tree);
    return tree;
}
function ownTree(place, node, depth) {
    const { reading } = place;
    const at = read_tree_locationOf(place, node);
    const nothing = nothingAt(at);
    if (++reading.nodes > MAX_NODES || depth > read_tree_MAX_DEPTH) {
        if (!reading.isOver)
            reading.errors.push({ at, message: TOO_OFTEN });
        reading.isOver = true;
        return nothing;
    }
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = place.anchors.get(node.source);
        if (target !== undefined)
            return target;
        reading.errors.push({ at, message: `YAML: *${(0,printable/* excerpt */.Kb)(node.source, 40)} names no anchor` });
        return nothing;
    }
    if (read_tree_tagOf(node) === "!include")
        return included(place, node, at) ?? nothing;
    if ((0,dist/* isMap */.jh)(node))
        return mapOf(place, node.items, at, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: "list", items: node.items.map((item) => treeOf(place, item, depth + 1)), at };
    if (!(0,dist/* isScalar */.jn)(node))
        return nothing;
    const text = node.source ?? (typeof node.value === "string" ? node.value : "");
    return { kind: "scalar", text, isNull: node.value === null, isPlain: node.type === "PLAIN", at };
}
function nothingAt(at) {
    return { kind: "scalar", text: "", isNull: true, isPlain: true, at };
}
function read_tree_tagOf(node) {
    return ((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node)) && node.tag !== undefined ? node.tag : null;
}
function mapOf(place, pairs, at, depth) {
    const own = new Map();
    const merged = [];
    for (const pair of pairs) {
        const key = treeOf(place, pair.key, depth + 1);
        const value = treeOf(place, pair.value ?? pair.key, depth + 1);
        if (key.kind !== "scalar")
            place.reading.errors.push({ at: key.at, message: "YAML: a key that is no plain word" });
        else if (key.text === "<<")
            addMerged(place.reading, merged, value);
        else
            addOwn(place.reading, own, key, pair.value === null ? nothingAt(key.at) : value);
    }
    const entries = [...own.values()];
    const seen = new Set(own.keys());
    for (const entry of merged) {
        if (seen.has(entry.key))
            continue;
        seen.add(entry.key);
        entries.push(entry);
    }
    return { kind: "map", entries, at };
}
function addMerged(reading, merged, value) {
    for (const map of value.kind === "list" ? value.items : [value])
        if (map.kind === "map") {
            reading.nodes += map.entries.length;
            if (reading.nodes > MAX_NODES)
                break;
            for (const entry of map.entries)
                merged.push(entry);
        }
}
function addOwn(reading, own, key, value) {
    const word = (key.isPlain ? yaml11(key.text) : null) ?? key.text;
    const known = own.get(word);
    if (known === undefined) {
        own.set(word, { key: word, keyAt: key.at, value });
        return;
    }
    const first = `${known.keyAt.line}:${known.keyAt.column}`;
    reading.errors.push({
        at: key.at,
        message: `YAML: ${JSON.stringify((0,printable/* excerpt */.Kb)(word, 80))} is here a second time (first at ${first}); only one of them would count`,
    });
}
function included(place, node, at) {
    const { reading } = place;
    if (place.depth >= MAX_INCLUDES) {
        reading.errors.push({ at, message: `!include: deeper than ${MAX_INCLUDES} files` });
        return null;
    }
    const names = ((0,dist/* isSeq */.oP)(node) ? node.items : [node]).map((n) => ((0,dist/* isScalar */.jn)(n) ? (n.source ?? "") : ""));
    const trees = [];
    for (const name of names) {
        const path = reading.files.resolve(name, place.file);
        if (name === "" || name.startsWith("/") || reading.files.read(path) === null) {
            reading.errors.push({ at, message: `!include: ${(0,printable/* excerpt */.Kb)(name, 80)} cannot be read inside this directory` });
            return null;
        }
        const tree = treeOfFile(reading, path, place.depth + 1);
        if (tree !== null)
            trees.push(tree);
    }
    const [first] = trees;
    if (first === undefined || trees.length === 1)
        return first ?? null;
    if (first.kind === "map") {
        const entries = new Map(trees.flatMap((t) => (t.kind === "map" ? t.entries : [])).map((e) => [e.key, e]));
        return { kind: "map", entries: [...entries.values()], at };
    }
    return { kind: "list", items: trees.flatMap((t) => (t.kind === "list" ? t.items : [t])), at };
}
function read_tree_locationOf(place, node) {
    const range = node?.range;
    const { line, col } = place.lines.linePos(range?.[0] ?? 0);
    return { file: place.file, line: Math.max(1, line), column: Math.max(1, col) };
}

;// CONCATENATED MODULE: ./build/zones/octodns/settings.js


const PROVIDER = /["']?class["']?\s*:\s*["']?octodns\.provider\.yaml\.|^providers\s*:\s*!include\s/m;
const settings_MAX_CHARS = 1024 * 1024;
function settingsIn(files) {
    return files
        .list()
        .filter((path) => /\.ya?ml$/i.test(path))
        .flatMap((path) => {
        const text = files.read(path);
        return text !== null && text.length <= settings_MAX_CHARS && PROVIDER.test(text) ? providersOf(files, path) : [];
    });
}
function providersOf(files, path) {
    const data = tree_plainOf(readTree(files, path).tree);
    return Object.values(settings_record(settings_record(data)["providers"])).flatMap((provider) => {
        const { class: kind, directory, ...more } = settings_record(provider);
        if (typeof kind !== "string" || !kind.startsWith("octodns.provider.yaml.") || typeof directory !== "string")
            return [];
        const isSplit = kind.endsWith(".SplitYamlProvider");
        const extension = more[isSplit ? "extension" : "split_extension"];
        const ttl = more["default_ttl"];
        const shared = more["shared_filename"];
        const settings = {
            defaultTtl: typeof ttl === "number" && ttl >= 0 ? Math.floor(ttl) : null,
            escapedSemicolons: more["escaped_semicolons"] !== false,
            splitExtension: typeof extension === "string" ? extension : isSplit ? "." : "",
            onlySplit: more["disable_zonefile"] === true || isSplit,
        };
        return [clean(directory), clean(`${path.split("/").slice(0, -1).join("/")}/${directory}`)].map((dir) => ({
            ...settings,
            directory: dir,
            shared: typeof shared === "string" ? clean(`${dir}/${shared}`) : null,
        }));
    });
}
function settings_record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function clean(path) {
    return path
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}

;// CONCATENATED MODULE: ./build/zones/octodns/config.js





const CONFIGURATION = /^[ \t]*["']?zones["']?\s*:|\{\s*["']?zones["']?\s*:/m;
const HAS_CLASS = /["']?class["']?\s*:\s*["']?octodns|^providers\s*:\s*!include\s/m;
const config_MAX_CHARS = 1024 * 1024;
function plansIn(files) {
    return files
        .list()
        .filter((path) => /\.ya?ml$/i.test(path))
        .flatMap((path) => {
        const text = files.read(path);
        const is = text !== null && text.length <= config_MAX_CHARS && CONFIGURATION.test(text) && HAS_CLASS.test(text);
        return is ? plansOf(files, path) : [];
    });
}
function planner(plans) {
    const own = new Map();
    for (const plan of plans)
        if (!own.has(plan.origin))
            own.set(plan.origin, plan);
    const dynamic = plans.filter((plan) => plan.origin === null);
    return (origin) => own.get(origin) ?? dynamic.find((plan) => plan.takes(origin)) ?? null;
}
function plansOf(files, path) {
    const { tree } = readTree(files, path);
    if (tree?.kind !== "map")
        return [];
    const zones = tree.entries.find((entry) => entry.key === "zones")?.value;
    const data = settings_record(tree_plainOf(tree));
    const providers = settings_record(data["providers"]);
    const processors = settings_record(data["processors"]);
    const manager = settings_record(data["manager"]);
    const plain = settings_record(data["zones"]);
    return (zones?.kind === "map" ? zones.entries : []).flatMap((entry) => {
        const isDynamic = entry.key.startsWith("*");
        const origin = isDynamic ? null : config_nameOf(entry.key);
        if (origin === null && !isDynamic)
            return [];
        const zone = settings_record(plain[entry.key]);
        const alias = typeof zone["alias"] === "string" ? config_nameOf(zone["alias"]) : null;
        const named = [manager["processors"], zone["processors"], manager["post_processors"]].flatMap(texts);
        return [
            {
                origin,
                takes: matcher(zone["glob"], zone["regex"]),
                at: entry.keyAt,
                alias,
                isLenient: zone["lenient"] === true,
                sources: texts(zone["sources"] ?? zone["source"]).map((name) => sourceOf(name, settings_record(providers[name]), path)),
                processors: named.map((name) => processorOf(name, settings_record(processors[name]))),
            },
        ];
    });
}
function matcher(glob, regex) {
    if (typeof glob !== "string" && typeof regex !== "string")
        return () => true;
    const source = typeof glob === "string"
        ? `^${glob
            .replace(/[\\^$.+()|{}]/g, "\\$&")
            .replaceAll("*", "[^/]*")
            .replaceAll("?", ".")
            .replaceAll("[!", "[^")}$`
        : String(regex);
    const found = safePattern(source, "");
    return (origin) => found !== null && origin.length < found.maxText && found.pattern.test(`${origin}.`);
}
function config_nameOf(text) {
    const name = (0,dns_name/* normalizeName */.Pc)((0,dns_name/* toAscii */.Vb)(text) ?? "\u0100");
    return name === "" ? null : name;
}
function texts(value) {
    return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
function sourceOf(name, provider, path) {
    const { class: kind, directory } = provider;
    const isYaml = typeof kind === "string" && kind.startsWith("octodns.provider.yaml.") && typeof directory === "string";
    const beside = path.split("/").slice(0, -1).join("/");
    return {
        name,
        directories: isYaml ? [clean(directory), clean(`${beside}/${directory}`)] : [],
        replaces: provider["populate_should_replace"] === true,
    };
}
function processorOf(name, options) {
    const kind = /^octodns\.processor\.(?:[a-z]+\.)?(\w+)$/.exec(String(options["class"]))?.[1] ?? "";
    return { name, kind, options };
}

// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
;// CONCATENATED MODULE: ./build/zones/octodns/processors.js







const HARMLESS = new Set([
    ...["AcmeMangingProcessor", "AcmeManagingProcessor", "OwnershipProcessor", "MetaProcessor", "TtlRestrictionFilter"],
    ...["ExcludeRootNsChanges", "TrailingDots", "EnsureTrailingDots", "SpfDnsLookupProcessor"],
]);
function processed(zone, plan) {
    return (plan?.processors ?? []).reduce((left, processor) => (HARMLESS.has(processor.kind) ? left : processors_step(left, processor, plan?.at ?? zone.records[0]?.at)), zone);
}
function processors_step(zone, processor, at) {
    const { kind, options, name } = processor;
    const { origin, records, notEvaluated } = zone;
    const open = (reason, part) => ({
        reason,
        origin,
        name: null,
        ...part,
    });
    if (kind === "TtlClampProcessor") {
        const [min, max] = [number(options["min_ttl"], 300), number(options["max_ttl"], 86_400)];
        return { ...zone, records: records.map((r) => ({ ...r, ttl: Math.max(min, Math.min(max, r.ttl)) })) };
    }
    if (kind === "Templating") {
        const filled = records.filter((record) => /[{}]/.test(textsOf(record)));
        const parts = filled.map((record) => open(`${(0,printable/* excerpt */.Kb)(textsOf(record), 80)} is filled in by octoDNS' templates`, { at: record.at, name: record.name }));
        return { ...zone, notEvaluated: [...notEvaluated, ...parts] };
    }
    const keep = filterOf(processor, origin);
    if (keep === null) {
        if (at === undefined)
            return zone;
        return {
            ...zone,
            notEvaluated: [open(`the processor ${(0,printable/* excerpt */.Kb)(name, 60)} may change any record`, { at }), ...notEvaluated],
        };
    }
    const sets = new Map();
    for (const record of records) {
        const key = `${record.name} ${(0,record_types/* typeOf */.QP)(record.data)}`;
        const set = sets.get(key);
        if (set === undefined)
            sets.set(key, [record]);
        else
            set.push(record);
    }
    const kept = new Set();
    for (const set of sets.values()) {
        const [first] = set;
        if (first === undefined || !keep(first.name, (0,record_types/* typeOf */.QP)(first.data), set.map(textsOf)))
            continue;
        for (const record of set)
            kept.add(record);
    }
    const parts = notEvaluated.filter((part) => part.name === null || part.types === undefined || part.types.some((type) => keep(part.name ?? dns_name/* ROOT */.Dl, type, null)));
    const root = kind === "IgnoreRootNsFilter" && at !== undefined
        ? [open("the name servers at the zone's own name are kept elsewhere", { at, name: origin, types: ["NS"] })]
        : [];
    return { ...zone, records: records.filter((record) => kept.has(record)), notEvaluated: [...parts, ...root] };
}
function number(value, fallback) {
    return typeof value === "number" ? value : fallback;
}
function textsOf({ data, written }) {
    switch (data.type) {
        case "TXT":
        case "SPF":
            return data.strings.join("").replaceAll(";", "\\;");
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
        case "MX":
        case "SRV":
            return `${(0,rdata/* rdataText */._P)(data)}.`;
        case "OTHER":
            return written ?? "";
        default:
            return (0,rdata/* rdataText */._P)(data);
    }
}
function filterOf({ kind, options }, origin) {
    const found = /^(Type|Name|Value|NetworkValue)(Allow|Reject)listFilter$/.exec(kind);
    const relative = (name) => (name === origin ? "" : name.slice(0, name.length - origin.length - 1));
    if (kind === "IgnoreRootNsFilter")
        return (name, type) => type !== "NS" || name !== origin;
    if (kind === "ZoneNameFilter")
        return (name) => options["error"] !== false || !relative(name).endsWith(origin);
    const list = processors_listed(options["allowlist"] ?? options["rejectlist"]);
    if (found === null || list === null)
        return null;
    const [, what, does] = found;
    const allows = does === "Allow";
    if (what === "Type")
        return (_, type) => list.includes(type) === allows;
    if (what === "NetworkValue") {
        const ranges = list.map((text) => (0,ip_range/* parseRange */.RC)(text));
        if (ranges.includes(null))
            return null;
        const within = (text) => ranges.some((range) => isWithin(text, range));
        return (_, type, texts) => texts === null || !/^A(?:AAA)?$/.test(type) || texts.some(within) === allows;
    }
    const matches = processors_matcher(list, what === "Value");
    if (matches === null)
        return null;
    if (what === "Name")
        return (name) => matches(relative(name)) === allows;
    return (_, __, texts) => texts === null || texts.some(matches) === allows;
}
function isWithin(text, range) {
    const ip = (0,ip_ip/* parseIp */.r5)(text);
    return range !== null && ip !== null && (0,ip_range/* contains */.gR)(range, ip);
}
function processors_listed(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}
function processors_matcher(entries, ofValues) {
    const exact = new Set(entries.filter((entry) => !entry.startsWith("/")));
    const patterns = entries.filter((entry) => entry.startsWith("/")).map((entry) => safePattern(entry.slice(1, -1), ""));
    const max = ofValues ? 1024 : 256;
    if (patterns.some((found) => found === null || found.maxText < max))
        return null;
    return (text) => exact.has(text) || patterns.some((found) => text.length <= max && found?.pattern.test(text) === true);
}

;// CONCATENATED MODULE: ./build/zones/octodns/values.js




const values_wrong = (at, message) => ({ kind: "wrong", message, at });
function readValue(type, tree, rules) {
    const text = tree_textOf(tree);
    switch (type) {
        case "A":
        case "AAAA": {
            const family = type === "A" ? 4 : 6;
            const address = (0,ip_ip/* normalizeIp */.Z2)(text ?? "");
            if (address === null || (0,ip_ip/* familyOf */.Ap)(address) !== family)
                return values_wrong(tree.at, `${type}: expected one IPv${family} address, found ${values_shown(tree)}`);
            return { kind: "data", data: { type, address }, at: tree.at };
        }
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
            return withTarget(type, tree, (target) => ({ type, target }));
        case "MX": {
            const preference = numberOf(part(tree, "preference") ?? part(tree, "priority"), 65_535);
            if (preference === null)
                return values_wrong(tree.at, "MX: expected a preference from 0 to 65535 and an exchange");
            return withTarget(type, part(tree, "exchange") ?? part(tree, "value") ?? tree, (exchange) => ({
                type,
                preference,
                exchange,
            }));
        }
        case "SRV": {
            const number = (key) => numberOf(part(tree, key), 65_535);
            const [priority, weight, port] = [number("priority"), number("weight"), number("port")];
            if (priority === null || weight === null || port === null)
                return values_wrong(tree.at, "SRV: expected priority, weight and port from 0 to 65535, and a target");
            return withTarget(type, part(tree, "target") ?? tree, (target) => ({
                type,
                priority,
                weight,
                port,
                target,
            }));
        }
        case "CAA":
            return values_caa(tree);
        case "TXT":
        case "SPF":
            return values_strings(type, tree, text, rules);
        case "SOA":
            return { kind: "open", reason: "the SOA record is the provider's", at: tree.at };
    }
}
function part(tree, key) {
    return tree.kind === "map" ? entryOf(tree, key) : null;
}
function values_shown(tree) {
    return tree.kind === "scalar" ? (tree.isNull ? "nothing" : (0,printable/* excerpt */.Kb)(tree.text, 80)) : `a ${tree.kind}`;
}
function withTarget(type, tree, make) {
    const target = values_targetOf(type, tree);
    return target.kind === "name" ? { kind: "data", data: make(target.name), at: tree.at } : target;
}
function values_targetOf(type, tree) {
    const text = tree_textOf(tree);
    if (text === null || text === "")
        return { kind: "wrong", at: tree.at, message: `${type}: no target: expected a name` };
    if (text.includes("{") && text.includes("}"))
        return { kind: "open", at: tree.at, reason: `${(0,printable/* excerpt */.Kb)(text, 80)} is filled in by octoDNS' templates` };
    if (text === ".") {
        if (type === "MX" || type === "SRV")
            return { kind: "name", name: dns_name/* ROOT */.Dl };
        return { kind: "wrong", at: tree.at, message: `${type}: ".": expected a name` };
    }
    const name = (0,dns_name/* normalizeName */.Pc)((0,dns_name/* toAscii */.Vb)(text) ?? "\u0100");
    if (name === null || /[\s\\]/.test(text) || text.includes(".."))
        return { kind: "wrong", at: tree.at, message: `${type}: ${(0,printable/* excerpt */.Kb)(text, 80)} is not a domain name` };
    if (!text.endsWith("."))
        return name.includes(".")
            ? { kind: "name", name }
            : {
                kind: "open",
                at: tree.at,
                reason: `${type}: ${(0,printable/* excerpt */.Kb)(text, 80)} has no final dot: whether the provider adds the zone is not evaluated (did you mean ${(0,printable/* excerpt */.Kb)(text, 80)}.?)`,
            };
    return { kind: "name", name };
}
function values_caa(tree) {
    const flags = part(tree, "flags") === null ? 0 : numberOf(part(tree, "flags"), 255);
    const tag = tree_textOf(part(tree, "tag"));
    const value = tree_textOf(part(tree, "value"));
    if (flags === null || tag === null || !/^[a-z\d]{1,255}$/i.test(tag) || value === null)
        return values_wrong(tree.at, "CAA: expected flags from 0 to 255, a tag and a value");
    return {
        kind: "data",
        data: { type: "CAA", flags, tag: tag.toLowerCase(), value: value.replaceAll("\\;", ";") },
        at: tree.at,
    };
}
function values_strings(type, tree, text, rules) {
    if (text === null || text === "")
        return values_wrong(tree.at, `${type}: ${values_shown(tree)}: expected a text`);
    if (/(?<!%)\{(?:zone|record)_\w+\}/.test(text))
        return { kind: "open", reason: `${(0,printable/* excerpt */.Kb)(text, 80)} is filled in by octoDNS' templates`, at: tree.at };
    if (rules.isLenient !== true) {
        const fault = faultOf(type, tree, text, rules);
        if (fault !== null)
            return fault;
    }
    const bare = (text.startsWith('"') ? text.slice(1, -1) : text).replaceAll('" "', "");
    const meant = Buffer.from((rules.escapedSemicolons ? bare.replaceAll("\\;", ";") : bare).replaceAll('\\"', '"'), "utf8").toString("latin1");
    const parts = Array.from({ length: Math.ceil(meant.length / 255) }, (_, i) => meant.slice(i * 255, i * 255 + 255));
    return { kind: "data", data: { type, strings: parts.length === 0 ? [""] : parts }, at: tree.at };
}
function faultOf(type, tree, text, rules) {
    if (/[^\u0000-\u007f]/.test(text))
        return values_wrong(tree.at, `${type}: ${(0,printable/* excerpt */.Kb)(text, 80)} has a character that is not ASCII, which octoDNS refuses`);
    if (rules.escapedSemicolons && /\w;/.test(text))
        return values_wrong(tree.at, `${type}: ${(0,printable/* excerpt */.Kb)(text, 80)} has a plain semicolon; octoDNS expects \\;`);
    if (rules.escapedSemicolons && text.includes("\\\\;"))
        return values_wrong(tree.at, `${type}: ${(0,printable/* excerpt */.Kb)(text, 80)} has a doubly escaped semicolon; octoDNS expects \\;`);
    return null;
}

;// CONCATENATED MODULE: ./build/zones/octodns/records.js







const MADE_UP = ["ALIAS", "URLFWD"];
const SINGLE = new Set(["ALIAS", "CNAME", "DNAME"]);
function readName(gathered, rules, entry) {
    const name = records_ownerOf(entry.key, rules.origin);
    if (typeof name !== "string")
        return void gathered.errors.push({ at: entry.keyAt, message: name.message });
    for (const tree of entry.value.kind === "list" ? entry.value.items : [entry.value]) {
        if (!afford(gathered, rules, entry.keyAt))
            return;
        if (tree.kind === "map")
            readOne(gathered, rules, name, tree, entry.keyAt);
        else {
            const message = `${JSON.stringify((0,printable/* excerpt */.Kb)(entry.key, 80))}: expected a record, such as {type: A, value: 192.0.2.1}`;
            gathered.errors.push({ at: tree.at, message });
        }
    }
}
const WRONG_COST = 20;
function afford({ budget, open }, { origin }, at, cost = 1) {
    if (takeValue(budget, at, cost))
        return true;
    if (open.at(-1)?.reason !== records_TOO_MANY)
        open.push({ at, reason: records_TOO_MANY, origin, name: null });
    return false;
}
const records_TOO_MANY = "more records than are read in one run";
function records_ownerOf(key, origin) {
    if (key === "")
        return origin;
    if (key === "@")
        return { message: 'octoDNS knows no "@": expected "" for the zone\'s own name' };
    const shown = (0,printable/* excerpt */.Kb)(key, 80);
    if (key.endsWith("."))
        return { message: `${shown} ends with a dot: expected a name within the zone` };
    const ascii = /[\s\\]/.test(key) ? null : (0,dns_name/* toAscii */.Vb)(key);
    const name = ascii === null ? null : (0,dns_name/* normalizeName */.Pc)(`${ascii}.${origin}`);
    return name ?? { message: `${shown} is not a domain name` };
}
function readOne(gathered, rules, name, tree, keyAt) {
    const typeTree = entryOf(tree, "type");
    const word = tree_textOf(typeTree);
    const say = (at, message) => void gathered.errors.push({ at, message });
    if (word === null)
        return say(keyAt, `${(0,printable/* excerpt */.Kb)(name, 80)}: a record without a type`);
    const known = gathered.declared.get(`${name} ${word}`);
    if (known !== undefined)
        return say(tree.at, `a second ${(0,printable/* excerpt */.Kb)(word, 40)} record for ${(0,printable/* excerpt */.Kb)(name, 80)}; the first is in ${known.file}:${known.line}`);
    gathered.declared.set(`${name} ${word}`, tree.at);
    const ttl = records_ttlOf(entryOf(tree, "ttl"), rules.defaultTtl);
    if (typeof ttl !== "number")
        return say(ttl.at, "ttl: expected seconds");
    const type = (0,record_types/* fileType */.$A)(word);
    if (type?.kind === "carried")
        return carry(gathered, name, ttl, type.code, tree);
    if (type === null)
        return leaveMadeUp(gathered, rules, name, word, typeTree?.at ?? tree.at, tree);
    const special = notForEveryone(tree);
    if (special !== null)
        return records_leaveOpen(gathered, rules, name, type.type, special.at, special.reason);
    const lenient = rules.isLenient === true || tree_textOf(records_part(entryOf(tree, "octodns"), "lenient")) === "true";
    for (const written of valuesOf(tree, word)) {
        if (!afford(gathered, rules, tree.at))
            return;
        const value = readValue(type.type, written, { ...rules, isLenient: lenient });
        if (value.kind === "wrong" && !afford(gathered, rules, tree.at, WRONG_COST))
            return;
        keep(gathered, rules, name, ttl, type.type, value, lenient);
    }
    if (valuesOf(tree, word).length === 0)
        say(tree.at, `${word}: no value: expected value or values`);
}
function keep(gathered, rules, name, ttl, type, value, lenient) {
    switch (value.kind) {
        case "data":
            return void gathered.records.push({ name, ttl, data: value.data, at: value.at });
        case "open":
            return records_leaveOpen(gathered, rules, name, type, value.at, value.reason);
        case "wrong":
            if (lenient)
                return records_leaveOpen(gathered, rules, name, type, value.at, value.message);
            gathered.errors.push({ at: value.at, message: value.message });
    }
}
function records_part(tree, key) {
    return tree?.kind === "map" ? entryOf(tree, key) : null;
}
function valuesOf(tree, type) {
    const given = (SINGLE.has(type) ? null : entryOf(tree, "values")) ?? entryOf(tree, "value");
    if (given === null || (given.kind === "scalar" && given.isNull))
        return [];
    return given.kind === "list" ? given.items : [given];
}
function records_ttlOf(tree, fallback) {
    if (tree === null)
        return fallback;
    return numberOf(tree, 0x7fff_ffff) ?? { at: tree.at };
}
function notForEveryone(tree) {
    for (const key of ["dynamic", "geo"]) {
        const found = entryOf(tree, key);
        if (found !== null)
            return { at: found.at, reason: `${key}: the answer depends on who asks` };
    }
    const own = entryOf(tree, "octodns");
    for (const key of ["ignored", "excluded", "included"]) {
        const found = records_part(own, key);
        if (found !== null && tree_textOf(found) !== "false")
            return { at: found.at, reason: `octodns.${key}: the record does not go to every provider` };
    }
    return null;
}
function records_leaveOpen(gathered, { origin }, name, type, at, reason) {
    const redirects = type === "CNAME" || type === "DNAME" || type === "NS";
    gathered.open.push({ at, reason, origin, name, ...(redirects ? {} : { types: [type] }) });
}
function leaveMadeUp(gathered, { origin }, name, word, typeAt, tree) {
    const value = valuesOf(tree, word)[0];
    if (word === "ALIAS") {
        const target = value === undefined ? null : values_targetOf(word, value);
        if (target === null || target.kind === "wrong")
            return void gathered.errors.push({ at: target?.at ?? tree.at, message: target?.message ?? "ALIAS: no value" });
    }
    else if (!MADE_UP.includes(word) && !word.includes("/")) {
        const near = (0,nearest/* nearest */.p)(word.toUpperCase(), [...record_types/* TYPE_WORDS */.FV, ...MADE_UP]);
        if (near !== null)
            return void gathered.errors.push({
                at: typeAt,
                message: `${(0,printable/* excerpt */.Kb)(word, 40)} is not a record type that is known here (did you mean ${near}?)`,
            });
    }
    const reason = `${(0,printable/* excerpt */.Kb)(word, 40)}: the provider makes up the addresses`;
    gathered.open.push({ at: value?.at ?? tree.at, reason, origin, name, types: ["A", "AAAA"] });
}
function carry(gathered, name, ttl, code, tree) {
    const values = valuesOf(tree, "");
    for (const value of values.length === 0 ? [tree] : values) {
        if (!takeValue(gathered.budget, tree.at))
            return;
        const written = value.kind === "map" ? value.entries.map((e) => fieldOf(e.key, e.value)).join(" ") : (tree_textOf(value) ?? "");
        gathered.records.push({ name, ttl, data: { type: "OTHER", code, hex: "" }, at: value.at, written });
    }
}
function fieldOf(key, tree) {
    switch (tree.kind) {
        case "map":
            return tree.entries.map((e) => `${e.key}=${fieldOf(e.key, e.value)}`).join(" ");
        case "list":
            return tree.items.map((item) => fieldOf(key, item)).join(",");
        case "scalar":
            return ["flags", "service", "regexp"].includes(key) && !/^\d+$/.test(tree.text)
                ? JSON.stringify(tree.text)
                : tree.text;
    }
}

;// CONCATENATED MODULE: ./build/zones/octodns/sources.js


function splits({ directory, splitExtension }, path) {
    const [parent = "", ...rest] = path.slice(directory === "" ? 0 : directory.length + 1).split("/");
    return splitExtension !== "" && path.startsWith(directory) && rest.length === 1 && parent.endsWith(splitExtension);
}
function withoutExtension(origin, own) {
    const ending = (own?.splitExtension ?? "").toLowerCase();
    const last = ending.slice(1);
    return /^\.[a-z\d]+/.test(ending) && (0,dns_name/* isName */.Eo)(last) && origin.endsWith(ending) ? (0,dns_name/* relativeTo */.Mf)(origin, last) : origin;
}
function sourcesTogether(groups, plans) {
    const byPlace = new Map(groups.map((group) => [`${group.directory}\0${group.origin}`, group]));
    const planned = planner(plans);
    const taken = new Set();
    const found = [];
    for (const group of groups) {
        if (taken.has(group))
            continue;
        const plan = planned(group.origin);
        const sources = (plan?.sources ?? []).flatMap(({ directories, replaces }) => {
            const of = directories.map((dir) => byPlace.get(`${dir}\0${group.origin}`)).find((g) => g !== undefined);
            return of === undefined || taken.has(of) ? [] : [{ ...of, replaces, of }];
        });
        if (!sources.some(({ of }) => of === group)) {
            taken.add(group);
            const isElsewhere = sources.length > 0 || (group.own !== null && plan?.sources.every(isRead) === true);
            if (isElsewhere && !plans.some((other) => asks(other, group, plan?.origin === null)))
                continue;
            found.push({ plan, sources: [{ ...group, replaces: false }] });
            continue;
        }
        for (const { of } of sources)
            taken.add(of);
        found.push({ plan, sources });
    }
    return found;
}
function isRead({ directories }) {
    return directories.length > 0;
}
function asks(plan, { origin, directory }, isDynamic) {
    return ((plan.origin === origin || (isDynamic && plan.origin === null && plan.takes(origin))) &&
        plan.sources.some((source) => source.directories.includes(directory)));
}

;// CONCATENATED MODULE: ./build/zones/octodns/zone-name.js

const DOMAIN = /^[^\s/]+\.[^\s/]+$/;
function zoneFileOf(path, isPart = false) {
    const parts = path.split("/");
    const base = (parts.pop() ?? "").replace(/\.ya?ml$/i, "");
    const parent = parts.at(-1) ?? "";
    const above = parts.slice(0, -1).join("/");
    const isSplit = isPart || /[^.]\.$/.test(parent) || (DOMAIN.test(parent) && (/^\$|(?:^|\.)_/.test(base) || !base.includes(".")));
    if (isSplit)
        return named(parent, above);
    return DOMAIN.test(base) ? named(base.replace(/^\$/, ""), parts.join("/")) : null;
}
function named(text, directory) {
    const bare = text.replace(/\.$/, "");
    const reverse = /\.(?:in-addr|ip6)\.arpa$/i.test(bare) ? bare.replace(/^(\d{1,3})_(\d{1,3}\.)/, "$1/$2") : bare;
    const origin = (0,dns_name/* normalizeName */.Pc)((0,dns_name/* toAscii */.Vb)(reverse) ?? "\u0100");
    return origin === null || origin === "" ? null : { origin, directory };
}

;// CONCATENATED MODULE: ./build/zones/octodns/format.js













const TYPE_LINE = /(?:^[ \t]+(?:-[ \t]+)*|^(?:-[ \t]+)+|[{,][ \t]*)["']?type["']?:[ \t]*["']?(?:A|AAAA|ALIAS|CAA|CNAME|DNAME|DS|HTTPS|LOC|MX|NAPTR|NS|PTR|SPF|SRV|SSHFP|SVCB|TLSA|TXT|URLFWD)["']?[ \t]*(?:[,}#]|\r?$)/m;
const VALUE = /(?:^[ \t-]*|[{,][ \t]*)["']?(?:values?|dynamic|geo)["']?:(?:[ \t\r]|$)/m;
const OTHER_TOOL = /^(?:apiVersion|kind|AWSTemplateFormatVersion):[ \t]*["']?[\w.]|^[ \t]*(?:-[ \t]+)?content:/m;
const INCLUDES = /!include[ \t]/;
const format_DEFAULT_TTL = 3600;
const OCTODNS = {
    name: "octodns",
    takes: (path) => /\.ya?ml$/i.test(path),
    is: (path, text) => zoneFileOf(path) !== null &&
        ((TYPE_LINE.test(text) && VALUE.test(text) && !OTHER_TOOL.test(text)) || INCLUDES.test(text)),
    read: (files, paths, budget = createZoneBudget()) => {
        const settings = settingsIn(files);
        const plans = plansIn(files);
        const errors = [];
        const read = [];
        const groups = new Map();
        for (const path of paths) {
            const zone = zoneFileOf(path, settings.some((one) => splits(one, path)));
            if (zone === null) {
                (0,append/* append */.B)(errors, namelessErrors(files, settings, path));
                continue;
            }
            const { directory } = zone;
            const own = settings.find((s) => s.directory === directory) ?? null;
            const origin = withoutExtension(zone.origin, own);
            const isWhole = !path.slice(directory === "" ? 0 : directory.length + 1).includes("/");
            if (isWhole && own?.onlySplit === true)
                continue;
            const key = `${directory}\0${origin}`;
            const known = groups.get(key);
            if (known === undefined)
                groups.set(key, { directory, origin, own, paths: [path] });
            else
                known.paths.push(path);
        }
        for (const { origin, alias, sources } of plans)
            for (const directory of sources.flatMap((source) => source.directories)) {
                const own = settings.find((s) => s.directory === directory && s.shared !== null) ?? null;
                const key = `${directory}\0${String(origin)}`;
                if (origin !== null && alias === null && own !== null && !groups.has(key))
                    if (files.read(own.shared ?? "") !== null)
                        groups.set(key, { directory, origin, own, paths: [] });
            }
        const zones = sourcesTogether([...groups.values()], plans).map(({ plan, sources }) => {
            const found = readSources(files, sources, plan, budget);
            (0,append/* append */.B)(errors, found.errors);
            (0,append/* append */.B)(read, found.zone.files);
            return found.zone;
        });
        (0,append/* append */.B)(zones, aliasZones(zones, plans));
        return { zones, notEvaluated: zones.flatMap((z) => z.notEvaluated), errors, files: read };
    },
};
function namelessErrors(files, settings, path) {
    const { tree, errors } = readTree(files, path);
    if (errors.length > 0)
        return errors;
    if (tree === null || isConfiguration(tree) || settings.some((s) => s.shared === path))
        return [];
    if (!TYPE_LINE.test(files.read(path) ?? ""))
        return [{ at: tree.at, message: NOT_RECORDS }];
    return [{ at: tree.at, message: "the zone's name is unknown: expected a file name such as example.com.yaml" }];
}
const NOT_RECORDS = "not octoDNS: expected a map of names to records, such as www: {type: A, value: 192.0.2.1}";
function isConfiguration(tree) {
    return tree.kind === "map" && tree.entries.some((e) => ["providers", "zones", "manager"].includes(e.key));
}
function readSources(files, sources, plan, budget) {
    const origin = sources[0]?.origin ?? dns_name/* ROOT */.Dl;
    const isLenient = plan?.isLenient === true;
    const gathered = { records: [], open: [], errors: [], declared: new Map(), budget };
    const read = [];
    for (const { own, paths, replaces } of sources) {
        const rules = {
            origin,
            isLenient,
            defaultTtl: own?.defaultTtl ?? format_DEFAULT_TTL,
            escapedSemicolons: own?.escapedSemicolons ?? true,
        };
        const into = replaces
            ? { records: [], open: [], errors: gathered.errors, declared: new Map(), budget }
            : gathered;
        const shared = own?.shared ?? null;
        for (const path of shared === null || paths.includes(shared) ? paths : [...paths, shared]) {
            const { tree, errors, files: seen } = readTree(files, path);
            (0,append/* append */.B)(gathered.errors, errors);
            (0,append/* append */.B)(read, seen);
            if (tree === null || (tree.kind === "scalar" && tree.isNull) || isConfiguration(tree))
                continue;
            if (tree.kind !== "map")
                gathered.errors.push({ at: tree.at, message: NOT_RECORDS });
            else
                tree.entries.forEach((entry) => readName(into, rules, entry));
        }
        if (into !== gathered)
            replace(gathered, into);
    }
    (0,append/* append */.B)(gathered.open, foreignSources(plan, sources, origin));
    const declared = { origin, records: gathered.records, notEvaluated: gathered.open, files: read };
    const zone = processed(declared, plan);
    const errors = [...gathered.errors, ...(isLenient ? [] : consistencyErrors(zone))];
    const fault = errors.find((e) => e.isFinding !== true);
    const broken = fault === undefined
        ? []
        : [{ at: fault.at, reason: `the zone file has an error: ${fault.message}`, origin, name: null }];
    return { zone: { ...zone, notEvaluated: [...broken, ...zone.notEvaluated] }, errors };
}
function replace(all, by) {
    const kept = all.records.filter((r) => !by.declared.has(`${r.name} ${(0,record_types/* typeOf */.QP)(r.data)}`));
    const open = all.open.filter(({ name, types }) => !(types ?? []).some((type) => by.declared.has(`${name ?? ""} ${type}`)));
    all.records.splice(0, all.records.length, ...kept, ...by.records);
    all.open.splice(0, all.open.length, ...open, ...by.open);
    for (const [key, at] of by.declared)
        all.declared.set(key, at);
}
function foreignSources(plan, read, origin) {
    if (plan === null || !read.some((one) => plan.sources.some((s) => s.directories.includes(one.directory))))
        return [];
    return plan.sources
        .filter((source) => source.directories.length === 0)
        .map(({ name }) => ({
        at: plan.at,
        reason: `the source ${(0,printable/* excerpt */.Kb)(name, 60)} of this zone is not read`,
        origin,
        name: null,
        undeclaredOnly: true,
    }));
}
function aliasZones(zones, plans) {
    const known = new Map(zones.map((zone) => [zone.origin, zone]));
    return plans.flatMap(({ origin, alias, at }) => {
        if (origin === null || alias === null || known.has(origin))
            return [];
        const of = known.get(alias);
        if (of === undefined) {
            const reason = `the zone ${(0,printable/* excerpt */.Kb)(alias, 80)}, whose alias this is, is not among these files`;
            return [{ origin, records: [], notEvaluated: [{ at, reason, origin, name: null }], files: [at.file] }];
        }
        const last = plans.filter((plan) => plan.alias === null).at(-1)?.processors ?? [];
        const ran = planner(plans)(alias)?.processors ?? [];
        const isSame = last.map(({ name }) => name).join() === ran.map(({ name }) => name).join();
        const reason = "an alias goes through the processors of another zone, which is not evaluated";
        const open = isSame ? [] : [{ at, reason, origin, name: null }];
        const moved = (name) => (0,dns_name/* below */.Gz)((0,dns_name/* relativeTo */.Mf)(name, alias), origin);
        return [
            {
                ...of,
                origin,
                records: of.records.map((record) => ({ ...record, name: moved(record.name) })),
                notEvaluated: [
                    ...of.notEvaluated.map((part) => ({
                        ...part,
                        origin,
                        name: part.name === null ? null : moved(part.name),
                    })),
                    ...open,
                ],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/zones/terraform/module.js
const module_MAX_STEPS = 1_000_000;
const module_MAX_DEPTH = 250;
class module_Exhausted extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
function module_step(machine, at, cost = 1) {
    machine.steps += cost;
    if (machine.steps > module_MAX_STEPS)
        throw new module_Exhausted(`the configuration takes more than ${module_MAX_STEPS} steps`, at);
}
function module_descend(machine, at) {
    if (++machine.depth > module_MAX_DEPTH)
        throw new module_Exhausted(`expressions nest deeper than ${module_MAX_DEPTH} levels`, at);
}
function module_evaluate(env, expr) {
    return env.scope.machine.evaluate(env, expr);
}
function withLocals(env, more) {
    return { scope: env.scope, locals: new Map([...env.locals, ...more]) };
}

// EXTERNAL MODULE: ./build/zones/terraform/values.js
var terraform_values = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/zones/terraform/expand.js


const MAX_INSTANCES = 20_000;
function isExpanded(instances) {
    return Array.isArray(instances);
}
function instancesOf(env, block) {
    const count = block.body.attributes.get("count");
    const each = block.body.attributes.get("for_each");
    if (count !== undefined) {
        const value = module_evaluate(env, count.value);
        if ((0,terraform_values/* isUnknown */.t8)(value))
            return value;
        const n = typeof value === "number" ? value : Number((0,terraform_values/* textOf */.b6)(value) ?? Number.NaN);
        if (!Number.isInteger(n) || n < 0)
            return (0,terraform_values/* unknown */.L5)("count is no number", count.at);
        if (n > MAX_INSTANCES)
            return (0,terraform_values/* unknown */.L5)(`count makes more than ${MAX_INSTANCES} instances`, count.at);
        return Array.from({ length: n }, (_, index) => ({
            key: index,
            env: withLocals(env, [["count", (0,terraform_values/* objectOf */.Xy)([["index", index]])]]),
        }));
    }
    if (each === undefined)
        return [{ key: null, env }];
    const over = module_evaluate(env, each.value);
    if ((0,terraform_values/* isUnknown */.t8)(over))
        return over;
    const pairs = pairsOf(over);
    if (pairs === null)
        return (0,terraform_values/* unknown */.L5)("for_each over what is no map or set of texts", each.at);
    if (pairs.length > MAX_INSTANCES)
        return (0,terraform_values/* unknown */.L5)(`for_each makes more than ${MAX_INSTANCES} instances`, each.at);
    return pairs.map(([key, value]) => ({
        key,
        env: withLocals(env, [
            [
                "each",
                (0,terraform_values/* objectOf */.Xy)([
                    ["key", key],
                    ["value", value],
                ]),
            ],
        ]),
    }));
}
function pairsOf(over) {
    if ((0,terraform_values/* isObject */.Gv)(over))
        return [...over.entries];
    if (!(0,terraform_values/* isList */.Lv)(over))
        return null;
    const keys = over.items.map(terraform_values/* textOf */.b6);
    return keys.includes(null) ? null : keys.map((key) => [key ?? "", key ?? ""]);
}

;// CONCATENATED MODULE: ./build/zones/terraform/modules.js



const MAX_LEVEL = 10;
const META = new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);
function localSource(scope, block) {
    const source = block.body.attributes.get("source");
    const text = source?.value.kind === "literal" ? (0,terraform_values/* textOf */.b6)(source.value.value) : null;
    if (text === null || !/^\.{1,2}(\/|$)/.test(text) || scope.level >= MAX_LEVEL)
        return null;
    return scope.machine.directories.get(joinPath(scope.directory.path, text)) ?? null;
}
function joinPath(directory, path) {
    const parts = [];
    for (const part of `${directory}/${path}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? "." : parts.join("/");
}
function moduleInstances(scope, name, at) {
    const block = scope.directory.modules.get(name);
    const directory = block === undefined ? null : localSource(scope, block);
    if (block === undefined || directory === null)
        return (0,terraform_values/* unknown */.L5)(`module.${name} is not evaluated: it is not in this repository`, at);
    const env = { scope, locals: new Map() };
    const instances = instancesOf(env, block);
    if (!isExpanded(instances))
        return instances;
    const one = (inner) => ({
        kind: "module",
        env: { scope: modules_childScope(inner, block, directory), locals: new Map() },
    });
    if (block.body.attributes.has("count"))
        return (0,terraform_values/* listOf */.c3)(instances.map((i) => one(i.env)));
    if (block.body.attributes.has("for_each"))
        return (0,terraform_values/* objectOf */.Xy)(instances.map((i) => [String(i.key), one(i.env)]));
    return one(env);
}
function modules_childScope(env, block, directory) {
    const inputs = new Map();
    for (const [name, attribute] of block.body.attributes)
        if (!META.has(name))
            inputs.set(name, module_evaluate(env, attribute.value));
    return {
        machine: env.scope.machine,
        directory,
        inputs,
        known: new Map(),
        evaluating: new Set(),
        level: env.scope.level + 1,
    };
}

;// CONCATENATED MODULE: ./build/zones/terraform/scanner.js

class SyntaxFault extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
const scanner_MAX_DEPTH = 100;
function newScanner(file, text, json, expression) {
    return { file, text, pos: text.startsWith("\ufeff") ? 1 : 0, line: 1, lineStart: 0, depth: 0, json, expression };
}
function here(s) {
    return { file: s.file, line: s.line, column: s.pos - s.lineStart + 1 };
}
function expected(s, what) {
    const found = s.pos >= s.text.length
        ? "the end of the file"
        : `"${(0,printable/* excerpt */.Kb)(s.text.slice(s.pos, s.pos + 20).split("\n", 1)[0] ?? "", 20)}"`;
    return new SyntaxFault(here(s), `expected ${what}, found ${found === '""' ? "the end of the line" : found}`);
}
function nested(s, work) {
    if (s.depth >= scanner_MAX_DEPTH)
        throw new SyntaxFault(here(s), `nested deeper than ${scanner_MAX_DEPTH} levels`);
    s.depth++;
    const result = work();
    s.depth--;
    return result;
}
function advance(s, to) {
    for (let at = s.text.indexOf("\n", s.pos); at >= 0 && at < to; at = s.text.indexOf("\n", at + 1)) {
        s.line++;
        s.lineStart = at + 1;
    }
    s.pos = to;
}
function skip(s, lines) {
    const { text } = s;
    for (;;) {
        const c = text[s.pos];
        if (c === " " || c === "\t" || c === "\r")
            s.pos++;
        else if (c === "\n" && lines)
            advance(s, s.pos + 1);
        else if (c === "#" || (c === "/" && text[s.pos + 1] === "/")) {
            const end = text.indexOf("\n", s.pos);
            s.pos = end < 0 ? text.length : end;
        }
        else if (c === "/" && text[s.pos + 1] === "*") {
            const end = text.indexOf("*/", s.pos + 2);
            if (end < 0)
                throw new SyntaxFault(here(s), "this comment is never closed: expected */");
            advance(s, end + 2);
        }
        else
            return;
    }
}
function take(s, token) {
    if (!s.text.startsWith(token, s.pos))
        return false;
    s.pos += token.length;
    return true;
}
function need(s, token, what = `"${token}"`) {
    if (!take(s, token))
        throw expected(s, what);
}
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
function identifier(s) {
    IDENTIFIER.lastIndex = s.pos;
    const found = IDENTIFIER.exec(s.text)?.[0] ?? null;
    if (found !== null)
        s.pos += found.length;
    return found;
}

;// CONCATENATED MODULE: ./build/zones/terraform/template.js

function quoted(s) {
    const at = here(s);
    s.pos++;
    const parts = [];
    let text = "";
    for (;;) {
        const c = s.text[s.pos];
        if (c === undefined || c === "\n")
            throw new SyntaxFault(at, 'this string does not end on its line: expected "');
        if (c === '"') {
            s.pos++;
            return template_templateOf(parts, text, at);
        }
        if (c === "\\")
            text += template_escape(s);
        else if ((c === "$" || c === "%") && s.text[s.pos + 1] === c && s.text[s.pos + 2] === "{") {
            text += `${c}{`;
            s.pos += 3;
        }
        else if ((c === "$" || c === "%") && s.text[s.pos + 1] === "{") {
            parts.push(text, interpolation(s));
            text = "";
        }
        else {
            text += c;
            s.pos++;
        }
    }
}
function template_templateOf(parts, text, at) {
    if (parts.length === 0)
        return { kind: "literal", value: text, at };
    return { kind: "template", parts: [...parts, text].filter((part) => part !== ""), at };
}
function template_escape(s) {
    const c = s.text[s.pos + 1] ?? "";
    const simple = {
        n: "\n",
        r: "\r",
        t: "\t",
        '"': '"',
        "\\": "\\",
        ...(s.json ? { "/": "/", b: "\b", f: "\f" } : {}),
    };
    if (Object.hasOwn(simple, c)) {
        s.pos += 2;
        return simple[c] ?? "";
    }
    const length = c === "u" ? 4 : c === "U" ? 8 : 0;
    const digits = s.text.slice(s.pos + 2, s.pos + 2 + length);
    const code = length > 0 && /^[0-9a-f]+$/i.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN;
    if (!(code <= 0x10ffff))
        throw expected(s, 'an escape such as \\n, \\", \\\\ or \\u00e9');
    s.pos += 2 + length;
    return length === 4 ? String.fromCharCode(code) : String.fromCodePoint(code);
}
function interpolation(s) {
    const at = here(s);
    const directive = s.text[s.pos] === "%";
    s.pos += 2;
    if (directive) {
        const end = s.text.indexOf("}", s.pos);
        if (end < 0)
            throw new SyntaxFault(at, "this directive is never closed: expected }");
        advance(s, end + 1);
        return { kind: "other", what: "a %{ } directive in a template", at };
    }
    const trims = take(s, "~");
    skip(s, true);
    const value = nested(s, () => s.expression(s, true));
    skip(s, true);
    const trimsEnd = take(s, "~");
    need(s, "}", "} after the expression");
    return trims || trimsEnd ? { kind: "other", what: "a trimming ${~ }", at } : value;
}
function heredoc(s) {
    const at = here(s);
    const match = /^<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/u.exec(s.text.slice(s.pos, s.pos + 300));
    if (match === null)
        throw expected(s, "a heredoc such as <<EOT");
    const marker = match[2] ?? "";
    advance(s, s.pos + match[0].length);
    const lines = [];
    for (;;) {
        const end = s.text.indexOf("\n", s.pos);
        const line = s.text.slice(s.pos, end < 0 ? s.text.length : end);
        if (line.trim() === marker) {
            s.pos += line.length;
            break;
        }
        if (end < 0)
            throw new SyntaxFault(at, `this heredoc is never closed: expected ${marker} on a line of its own`);
        lines.push(heredocLine(s));
    }
    const shown = match[1] === "-" ? dedented(lines) : lines;
    const parts = shown.flat().reduce((all, part) => {
        const last = all.at(-1);
        if (typeof part === "string" && typeof last === "string")
            all[all.length - 1] = last + part;
        else
            all.push(part);
        return all;
    }, []);
    const [only] = parts;
    if (parts.length <= 1 && typeof only !== "object")
        return { kind: "literal", value: only ?? "", at };
    return { kind: "template", parts, at };
}
function heredocLine(s) {
    const parts = [];
    let text = "";
    for (;;) {
        const c = s.text[s.pos];
        if (c === undefined)
            break;
        if ((c === "$" || c === "%") && s.text[s.pos + 1] === c && s.text[s.pos + 2] === "{") {
            text += `${c}{`;
            s.pos += 3;
        }
        else if ((c === "$" || c === "%") && s.text[s.pos + 1] === "{") {
            parts.push(text, interpolation(s));
            text = "";
        }
        else {
            if (c !== "\r")
                text += c;
            advance(s, s.pos + 1);
            if (c === "\n")
                break;
        }
    }
    return [...parts, text];
}
function dedented(lines) {
    const indents = lines.map(([first]) => (typeof first === "string" ? (/^[ \t]*/.exec(first)?.[0].length ?? 0) : 0));
    const least = indents.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
    return lines.map(([first, ...rest]) => [typeof first === "string" ? first.slice(least) : (first ?? ""), ...rest]);
}

;// CONCATENATED MODULE: ./build/zones/terraform/parse-expr.js


const OPERATORS = [
    ["||"],
    ["&&"],
    ["==", "!="],
    ["<=", ">=", "<", ">"],
    ["+", "-"],
    ["*", "/", "%"],
];
function parseExpr(s, lines) {
    return nested(s, () => {
        const test = parseBinary(s, lines, 0);
        skip(s, lines);
        if (s.text[s.pos] !== "?")
            return test;
        s.pos++;
        skip(s, true);
        const yes = parseExpr(s, lines);
        skip(s, true);
        need(s, ":", '":" of the condition');
        skip(s, true);
        return { kind: "conditional", test, yes, no: parseExpr(s, lines), at: test.at };
    });
}
function parseBinary(s, lines, level) {
    const operators = OPERATORS[level];
    if (operators === undefined)
        return parseUnary(s, lines);
    let left = parseBinary(s, lines, level + 1);
    for (;;) {
        skip(s, lines);
        const operator = operators.find((o) => s.text.startsWith(o, s.pos));
        if (operator === undefined)
            return left;
        s.pos += operator.length;
        skip(s, true);
        left = { kind: "binary", operator, left, right: parseBinary(s, lines, level + 1), at: left.at };
    }
}
function parseUnary(s, lines) {
    const at = here(s);
    const operator = s.text[s.pos];
    if (operator === "-" || operator === "!") {
        s.pos++;
        skip(s, lines);
        return nested(s, () => ({ kind: "unary", operator, operand: parseUnary(s, lines), at }));
    }
    return parseTraversal(s, parseTerm(s), lines);
}
function parseTraversal(s, term, lines) {
    let value = term;
    for (;;) {
        const before = { pos: s.pos, line: s.line, lineStart: s.lineStart };
        skip(s, lines);
        const at = term.at;
        if (s.text[s.pos] === "." && s.text[s.pos + 1] !== ".") {
            s.pos++;
            skip(s, lines);
            if (take(s, "*"))
                value = { kind: "splat", of: value, path: [], at };
            else {
                const index = /^\d+/.exec(s.text.slice(s.pos, s.pos + 12))?.[0];
                if (index !== undefined)
                    s.pos += index.length;
                const name = index ?? identifier(s);
                if (name === null)
                    throw expected(s, "a name after the dot");
                value = parse_expr_step(value, index === undefined ? name : { kind: "literal", value: Number(index), at });
            }
        }
        else if (s.text[s.pos] === "[") {
            s.pos++;
            skip(s, true);
            if (take(s, "*"))
                value = { kind: "splat", of: value, path: [], at };
            else
                value = parse_expr_step(value, parseExpr(s, true));
            skip(s, true);
            need(s, "]");
        }
        else {
            Object.assign(s, before);
            return value;
        }
    }
}
function parse_expr_step(of, key) {
    const { at } = of;
    if (of.kind === "splat")
        return { ...of, path: [...of.path, key] };
    return typeof key === "string" ? { kind: "attribute", of, name: key, at } : { kind: "index", of, key, at };
}
function parseTerm(s) {
    const at = here(s);
    const c = s.text[s.pos];
    if (c === '"')
        return quoted(s);
    if (c === "(") {
        s.pos++;
        skip(s, true);
        const inner = parseExpr(s, true);
        skip(s, true);
        need(s, ")");
        return { ...inner, at };
    }
    if (c === "[")
        return parseList(s);
    if (c === "{")
        return parseObject(s);
    if (s.text.startsWith("<<", s.pos))
        return heredoc(s);
    const number = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(s.text.slice(s.pos, s.pos + 60))?.[0];
    if (number !== undefined) {
        s.pos += number.length;
        return { kind: "literal", value: Number(number), at };
    }
    const name = identifier(s);
    if (name === null)
        throw expected(s, "a value");
    if (name === "true" || name === "false")
        return { kind: "literal", value: name === "true", at };
    if (name === "null")
        return { kind: "literal", value: null, at };
    return parseCall(s, name, at);
}
function parseCall(s, first, at) {
    let name = first;
    while (s.text.startsWith("::", s.pos)) {
        s.pos += 2;
        name += `::${identifier(s) ?? ""}`;
    }
    const before = { pos: s.pos, line: s.line, lineStart: s.lineStart };
    skip(s, false);
    if (s.text[s.pos] !== "(") {
        Object.assign(s, before);
        return { kind: "name", name, at };
    }
    s.pos++;
    const args = [];
    let expand = false;
    for (;;) {
        skip(s, true);
        if (take(s, ")"))
            return { kind: "call", name, args, expand, at };
        args.push(parseExpr(s, true));
        skip(s, true);
        expand = take(s, "...");
        skip(s, true);
        if (!take(s, ",") && s.text[s.pos] !== ")")
            throw expected(s, '"," or ")" after an argument');
    }
}
function parseList(s) {
    const at = here(s);
    s.pos++;
    skip(s, true);
    if (isFor(s))
        return parseFor(s, at, "]");
    const items = [];
    for (;;) {
        skip(s, true);
        if (take(s, "]"))
            return { kind: "list", items, at };
        items.push(parseExpr(s, true));
        skip(s, true);
        if (!take(s, ",") && s.text[s.pos] !== "]")
            throw expected(s, '"," or "]" after an element');
    }
}
function parseObject(s) {
    const at = here(s);
    s.pos++;
    skip(s, true);
    if (isFor(s))
        return parseFor(s, at, "}");
    const entries = [];
    for (;;) {
        skip(s, true);
        if (take(s, "}"))
            return { kind: "object", entries, at };
        const key = parseExpr(s, false);
        skip(s, false);
        if (!take(s, "=") && !take(s, ":"))
            throw expected(s, '"=" after the key');
        skip(s, true);
        const value = parseExpr(s, false);
        entries.push([key.kind === "name" ? { kind: "literal", value: key.name, at: key.at } : key, value]);
        skip(s, false);
        if (!take(s, ",") && s.text[s.pos] !== "\n" && s.text[s.pos] !== "}")
            throw expected(s, 'a line end, "," or "}" after the value');
    }
}
function isFor(s) {
    return /^for[ \t\r\n]/.test(s.text.slice(s.pos, s.pos + 4));
}
function parseFor(s, at, close) {
    s.pos += 3;
    const variables = [];
    do {
        skip(s, true);
        const name = identifier(s);
        if (name === null)
            throw expected(s, "a variable of the for expression");
        variables.push(name);
        skip(s, true);
    } while (take(s, ","));
    if (identifier(s) !== "in")
        throw expected(s, '"in" of the for expression');
    skip(s, true);
    const over = parseExpr(s, true);
    skip(s, true);
    need(s, ":");
    skip(s, true);
    const first = parseExpr(s, true);
    skip(s, true);
    const isMap = take(s, "=>");
    skip(s, true);
    const value = isMap ? parseExpr(s, true) : first;
    skip(s, true);
    const grouped = take(s, "...");
    skip(s, true);
    const condition = /^if[^\p{ID_Continue}]/u.test(s.text.slice(s.pos, s.pos + 3))
        ? ((s.pos += 2), skip(s, true), parseExpr(s, true))
        : null;
    skip(s, true);
    need(s, close);
    if (grouped)
        return { kind: "other", what: "a grouping for expression", at };
    return { kind: "for", variables, over, key: isMap ? first : null, value, condition, at };
}

;// CONCATENATED MODULE: ./build/zones/terraform/parse.js



const parse_MAX_PARTS = 500_000;
function parseFile(file, text) {
    const json = file.endsWith(".json");
    const s = newScanner(file, text, json, parseExpr);
    try {
        return { body: json ? jsonBody(s) : parseBody(s, false), error: null };
    }
    catch (error) {
        if (!(error instanceof SyntaxFault))
            throw error;
        return { body: { attributes: new Map(), blocks: [] }, error: { at: error.at, message: error.message } };
    }
}
function parseBody(s, inBlock) {
    const attributes = new Map();
    const blocks = [];
    for (;;) {
        skip(s, true);
        if (s.pos >= s.text.length || (inBlock && s.text[s.pos] === "}"))
            return { attributes, blocks };
        if (blocks.length + attributes.size > parse_MAX_PARTS)
            throw new SyntaxFault(here(s), `more than ${parse_MAX_PARTS} blocks`);
        const at = here(s);
        const name = identifier(s);
        if (name === null)
            throw expected(s, inBlock ? 'an argument, a block or "}"' : 'a block such as resource "type" "name" {');
        skip(s, false);
        if (s.text[s.pos] === "=" && s.text[s.pos + 1] !== "=") {
            s.pos++;
            skip(s, false);
            if (attributes.has(name))
                throw new SyntaxFault(at, `the argument "${name}" is set twice in this block`);
            attributes.set(name, { name, value: parseExpr(s, false), at });
        }
        else
            blocks.push(parseBlock(s, name, at));
        skip(s, false);
        if (s.pos < s.text.length && s.text[s.pos] !== "\n" && !(inBlock && s.text[s.pos] === "}"))
            throw expected(s, "a line end");
    }
}
function parseBlock(s, type, at) {
    const labels = [];
    for (;;) {
        skip(s, false);
        if (s.text[s.pos] === '"') {
            const label = quoted(s);
            labels.push(label.kind === "literal" ? String(label.value) : "");
        }
        else {
            const word = identifier(s);
            if (word === null)
                break;
            labels.push(word);
        }
    }
    need(s, "{", `"=" or "{" after "${type}"`);
    return nested(s, () => {
        const body = parseBody(s, true);
        if (!take(s, "}"))
            throw new SyntaxFault(at, `this block "${type}" is never closed: expected }`);
        return { type, labels, body, at };
    });
}
const LABELS = {
    resource: 2,
    data: 2,
    module: 1,
    variable: 1,
    output: 1,
    provider: 1,
    locals: 0,
    terraform: 0,
    moved: 0,
};
function jsonBody(s) {
    skip(s, true);
    const root = parseExpr(s, true);
    skip(s, true);
    if (s.pos < s.text.length)
        throw expected(s, "the end of the file");
    if (root.kind !== "object")
        throw new SyntaxFault(root.at, "expected an object");
    const blocks = root.entries.flatMap(([key, value]) => {
        const type = parse_textOf(key);
        return Object.hasOwn(LABELS, type) ? jsonBlocks(type, [], value, LABELS[type] ?? 0) : [];
    });
    return { attributes: attributesOf(root), blocks };
}
function jsonBlocks(type, labels, value, more) {
    if (value.kind === "list")
        return value.items.flatMap((item) => jsonBlocks(type, labels, item, more));
    if (value.kind !== "object")
        return [];
    if (more > 0)
        return value.entries.flatMap(([key, inner]) => jsonBlocks(type, [...labels, parse_textOf(key)], inner, more - 1));
    return [{ type, labels, body: objectBody(value), at: value.at }];
}
function objectBody(value) {
    if (value.kind !== "object")
        return { attributes: new Map(), blocks: [] };
    const blocks = value.entries.flatMap(([key, inner]) => jsonBlocks(parse_textOf(key), [], inner, 0));
    return { attributes: attributesOf(value), blocks };
}
function attributesOf(value) {
    return new Map(value.entries.map(([key, inner]) => [parse_textOf(key), { name: parse_textOf(key), value: inner, at: key.at }]));
}
function parse_textOf(key) {
    return key.kind === "literal" ? String(key.value) : "";
}

;// CONCATENATED MODULE: ./build/zones/terraform/load.js



const load_MAX_FILES = 20_000;
function directoryOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
function load_isConfiguration(path) {
    return /\.tf(\.json)?$/.test(path);
}
function takingPart(files, paths) {
    const all = new Map();
    for (const path of files
        .list()
        .filter((p) => load_isConfiguration(p) || /\.tfvars(\.json)?$/.test(p))
        .slice(0, load_MAX_FILES)) {
        const directory = directoryOf(path);
        all.set(directory, [...(all.get(directory) ?? []), path]);
    }
    const calls = new Map([...all].map(([directory, list]) => [directory, calledBy(files, directory, list)]));
    const wanted = new Set(paths.map(directoryOf));
    for (let before = -1; before !== wanted.size;) {
        before = wanted.size;
        for (const [directory, called] of calls) {
            if (wanted.has(directory))
                for (const one of called)
                    wanted.add(one);
            else if (called.some((one) => wanted.has(one)))
                wanted.add(directory);
        }
    }
    return new Map([...all].filter(([directory]) => wanted.has(directory)));
}
function calledBy(files, directory, paths) {
    return paths.filter(load_isConfiguration).flatMap((path) => {
        const text = files.read(path) ?? "";
        return [...text.matchAll(/\bsource"?[ \t]{0,50}[=:][ \t]{0,50}"(\.{1,2}(?:\/[^"\n]{0,300})?)"/g)].map((m) => joinPath(directory, m[1] ?? "."));
    });
}
function loadDirectory(files, collected, path, list) {
    const directory = {
        path,
        variables: new Map(),
        locals: new Map(),
        outputs: new Map(),
        resources: new Map(),
        data: new Map(),
        modules: new Map(),
        given: new Map(),
        elsewhere: new Map(),
    };
    for (const file of [...list].sort(overridesLast)) {
        const text = files.read(file);
        if (text === null) {
            addError(collected, { file, line: 1, column: 1 }, "cannot be read: outside of this directory, or too large");
            addEverywhere(collected, { at: { file, line: 1, column: 1 }, reason: `${file} cannot be read` });
            continue;
        }
        const { body, error } = parseFile(file, text);
        if (error !== null) {
            addError(collected, error.at, error.message);
            addEverywhere(collected, { at: error.at, reason: `${file} has an error: ${error.message}` });
        }
        if (load_isConfiguration(file)) {
            collected.files.add(file);
            for (const block of body.blocks)
                load_place(directory, collected, block, file);
        }
        else
            variables(directory, file, body.attributes);
    }
    return directory;
}
function isOverride(file) {
    return /(^|\/|_)override\.tf(\.json)?$/.test(file);
}
function overridesLast(a, b) {
    return isOverride(a) === isOverride(b) ? (a < b ? -1 : 1) : isOverride(a) ? 1 : -1;
}
function overridden(block, by) {
    const types = new Set(by.body.blocks.map((b) => (b.type === "dynamic" ? (b.labels[0] ?? "") : b.type)));
    const stays = (b) => !types.has(b.type === "dynamic" ? (b.labels[0] ?? "") : b.type);
    return {
        ...block,
        body: {
            attributes: new Map([...block.body.attributes, ...by.body.attributes]),
            blocks: [...block.body.blocks.filter(stays), ...by.body.blocks],
        },
    };
}
function load_place(directory, collected, block, file) {
    const [first = "", second = ""] = block.labels;
    const target = {
        variable: directory.variables,
        output: directory.outputs,
        module: directory.modules,
        resource: directory.resources,
        data: directory.data,
    }[block.type];
    if (block.type === "locals")
        for (const [name, attribute] of block.body.attributes)
            directory.locals.set(name, attribute.value);
    if (target === undefined)
        return;
    const key = block.type === "resource" || block.type === "data" ? `${first}.${second}` : first;
    if (!target.has(key))
        return void target.set(key, block);
    if (isOverride(file))
        return void target.set(key, overridden(target.get(key) ?? block, block));
    addError(collected, block.at, `${block.type} "${key}" is declared twice in this directory`);
    addEverywhere(collected, { at: block.at, reason: `${block.type} "${key}" is declared twice` });
}
function variables(directory, file, attributes) {
    const automatic = /(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(file);
    for (const [name, attribute] of attributes) {
        if (automatic)
            directory.given.set(name, attribute.value);
        else
            directory.elsewhere.set(name, [...(directory.elsewhere.get(name) ?? []), attribute]);
    }
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./build/zones/terraform/operators.js


function operators_unary(operator, value, at) {
    if ((0,terraform_values/* isUnknown */.t8)(value))
        return value;
    if (operator === "!" && typeof value === "boolean")
        return !value;
    if (operator === "-" && typeof value === "number")
        return -value;
    return (0,terraform_values/* unknown */.L5)(`${operator} of this value is not evaluated`, at);
}
function operators_binary(operator, left, right, at) {
    if ((0,terraform_values/* isUnknown */.t8)(left))
        return left;
    if ((0,terraform_values/* isUnknown */.t8)(right))
        return right;
    if (operator === "==" || operator === "!=") {
        const same = equal(left, right);
        return same === null
            ? ((0,terraform_values/* unknownIn */.e3)(left) ?? (0,terraform_values/* unknownIn */.e3)(right) ?? (0,terraform_values/* unknown */.L5)("these values are not compared", at))
            : same === (operator === "==");
    }
    if (typeof left === "boolean" && typeof right === "boolean") {
        if (operator === "&&")
            return left && right;
        if (operator === "||")
            return left || right;
    }
    const [a, b] = [operators_numberOf(left), operators_numberOf(right)];
    if (a === null || b === null)
        return (0,terraform_values/* unknown */.L5)(`${operator} of these values is not evaluated`, at);
    switch (operator) {
        case "+":
            return a + b;
        case "-":
            return a - b;
        case "*":
            return a * b;
        case "/":
            return b === 0 ? (0,terraform_values/* unknown */.L5)("a division by zero", at) : a / b;
        case "%":
            return b === 0 ? (0,terraform_values/* unknown */.L5)("a division by zero", at) : a % b;
        case "<":
            return a < b;
        case ">":
            return a > b;
        case "<=":
            return a <= b;
        case ">=":
            return a >= b;
        default:
            return (0,terraform_values/* unknown */.L5)(`${operator} of these values is not evaluated`, at);
    }
}
function operators_numberOf(value) {
    if (typeof value === "number")
        return value;
    return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}
function equal(left, right, depth = 0) {
    if (left === null || right === null || typeof left !== "object" || typeof right !== "object") {
        if ((0,terraform_values/* isUnknown */.t8)(left) || (0,terraform_values/* isUnknown */.t8)(right))
            return null;
        return left === right;
    }
    if (depth > 20)
        return null;
    const pairs = [];
    if ((0,terraform_values/* isList */.Lv)(left) && (0,terraform_values/* isList */.Lv)(right)) {
        if (left.items.length !== right.items.length)
            return false;
        (0,append/* append */.B)(pairs, left.items.map((item, i) => [item, right.items[i]]));
    }
    else if ((0,terraform_values/* isObject */.Gv)(left) && (0,terraform_values/* isObject */.Gv)(right)) {
        if (left.entries.size !== right.entries.size)
            return false;
        (0,append/* append */.B)(pairs, [...left.entries].map(([key, item]) => [item, right.entries.get(key)]));
    }
    else
        return null;
    for (const [a, b] of pairs) {
        const same = a === undefined || b === undefined ? false : equal(a, b, depth + 1);
        if (same !== true)
            return same;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/zones/terraform/collections.js


const collections_MAX_ITEMS = 100_000;
function collectionFunction(name, args) {
    const [a, b, c] = args;
    switch (name) {
        case "tolist":
        case "list":
        case "tuple":
            return name === "tolist" ? (a === undefined ? null : (0,terraform_values/* isList */.Lv)(a) ? a : null) : (0,terraform_values/* listOf */.c3)(args);
        case "tomap":
            return (0,terraform_values/* isObject */.Gv)(a) ? a : null;
        case "toset":
            return (0,terraform_values/* isList */.Lv)(a) ? setOf(a.items) : null;
        case "distinct":
        case "compact": {
            if (!(0,terraform_values/* isList */.Lv)(a))
                return null;
            const kept = name === "compact" ? a.items.filter((item) => item !== null && item !== "") : distinct(a.items);
            return kept === null ? null : (0,terraform_values/* listOf */.c3)(kept);
        }
        case "setproduct":
            return args.length > 0 && args.every(terraform_values/* isList */.Lv) ? product(args.map((list) => list.items)) : null;
        case "concat":
            return args.every(terraform_values/* isList */.Lv) ? collections_bounded(args.flatMap((list) => list.items)) : null;
        case "flatten":
            return (0,terraform_values/* isList */.Lv)(a) ? collections_bounded(flatten(a.items, 0)) : null;
        case "reverse":
            return (0,terraform_values/* isList */.Lv)(a) ? (0,terraform_values/* listOf */.c3)([...a.items].reverse()) : null;
        case "sort": {
            const texts = (0,terraform_values/* isList */.Lv)(a) ? a.items.map(terraform_values/* textOf */.b6) : [null];
            return texts.includes(null) ? null : (0,terraform_values/* listOf */.c3)(texts.map((t) => t ?? "").sort());
        }
        case "length":
            return (0,terraform_values/* isList */.Lv)(a) ? a.items.length : (0,terraform_values/* isObject */.Gv)(a) ? a.entries.size : null;
        case "merge":
            return args.every(terraform_values/* isObject */.Gv) ? (0,terraform_values/* objectOf */.Xy)(args.flatMap((object) => [...object.entries])) : null;
        case "keys":
            return (0,terraform_values/* isObject */.Gv)(a) ? (0,terraform_values/* listOf */.c3)([...a.entries.keys()].sort()) : null;
        case "values": {
            const items = a === undefined || !(0,terraform_values/* isObject */.Gv)(a) ? null : (0,terraform_values/* elementsOf */.ZE)(a);
            return items === null ? null : (0,terraform_values/* listOf */.c3)(items);
        }
        case "zipmap": {
            const keys = (0,terraform_values/* isList */.Lv)(a) ? a.items.map(terraform_values/* textOf */.b6) : [null];
            if (keys.includes(null) || !(0,terraform_values/* isList */.Lv)(b) || b.items.length !== keys.length)
                return null;
            return (0,terraform_values/* objectOf */.Xy)(keys.map((key, i) => [key ?? "", b.items[i] ?? null]));
        }
        case "lookup": {
            const key = (0,terraform_values/* textOf */.b6)(b);
            if (!(0,terraform_values/* isObject */.Gv)(a) || key === null)
                return null;
            return a.entries.get(key) ?? c ?? null;
        }
        case "element":
            return (0,terraform_values/* isList */.Lv)(a) && typeof b === "number" && a.items.length > 0
                ? (a.items[((b % a.items.length) + a.items.length) % a.items.length] ?? null)
                : null;
        case "contains": {
            const found = (0,terraform_values/* isList */.Lv)(a) && b !== undefined ? a.items.map((item) => equal(item, b)) : [null];
            return found.includes(true) ? true : found.includes(null) ? null : false;
        }
        case "slice":
            return (0,terraform_values/* isList */.Lv)(a) && typeof b === "number" && typeof c === "number" ? (0,terraform_values/* listOf */.c3)(a.items.slice(b, c)) : null;
        case "range": {
            const [from, to] = typeof b === "number" ? [a, b] : [0, a];
            if (typeof from !== "number" || typeof to !== "number" || c !== undefined || to - from > collections_MAX_ITEMS)
                return null;
            return (0,terraform_values/* listOf */.c3)(Array.from({ length: Math.max(0, Math.ceil(to - from)) }, (_, i) => from + i));
        }
        case "coalesce":
            return args.find((arg) => arg !== null && arg !== "") ?? null;
        case "one":
            return (0,terraform_values/* isList */.Lv)(a) && a.items.length <= 1 ? (a.items[0] ?? null) : null;
        case "min":
        case "max": {
            const numbers = args.filter((arg) => typeof arg === "number");
            return numbers.length === args.length && numbers.length > 0 ? Math[name](...numbers) : null;
        }
        case "nonsensitive":
        case "sensitive":
            return a ?? null;
        default:
            return null;
    }
}
function collections_bounded(items) {
    return items.length <= collections_MAX_ITEMS ? (0,terraform_values/* listOf */.c3)(items) : null;
}
function flatten(items, depth) {
    return depth > 20 ? items : items.flatMap((item) => ((0,terraform_values/* isList */.Lv)(item) ? flatten(item.items, depth + 1) : [item]));
}
function distinct(items) {
    const texts = items.map(terraform_values/* textOf */.b6);
    if (texts.includes(null))
        return items.length <= 1 ? items : null;
    return [...new Set(items)];
}
function setOf(items) {
    const texts = items.map(terraform_values/* textOf */.b6);
    if (texts.includes(null))
        return null;
    return (0,terraform_values/* listOf */.c3)([...new Set(texts.map((t) => t ?? ""))].sort());
}
function product(lists) {
    if (lists.reduce((count, list) => count * list.length, 1) > collections_MAX_ITEMS)
        return null;
    const rows = lists.reduce((found, list) => found.flatMap((row) => list.map((item) => [...row, item])), [[]]);
    return (0,terraform_values/* listOf */.c3)(rows.map((row) => (0,terraform_values/* listOf */.c3)(row)));
}

;// CONCATENATED MODULE: ./build/zones/terraform/data-files.js





const data_files_MAX_DEPTH = 50;
function readDataFile(env, name, args, at) {
    const text = (0,terraform_values/* textOf */.b6)(args[0]);
    if (text === null)
        return null;
    switch (name) {
        case "file": {
            const path = text.startsWith("./") ? `${env.scope.directory.path}/${text.slice(2)}` : text;
            const content = env.scope.machine.files.read(path.replace(/^\.?\//, ""));
            if (content === null)
                return (0,terraform_values/* unknown */.L5)(`file("${(0,printable/* excerpt */.Kb)(text, 60)}") cannot be read inside of this directory`, at);
            env.scope.machine.collected.files.add(path.replace(/^\.?\//, ""));
            return content.length <= 5_000_000 ? content : (0,terraform_values/* unknown */.L5)("a file that is too large", at);
        }
        case "jsondecode": {
            const json = (0,text_json/* parseJson */.q)(text, data_files_MAX_DEPTH);
            if (json.ok)
                return fromPlain(json.value);
            return (0,terraform_values/* unknown */.L5)(json.error.code === "syntax" ? "jsondecode() of what is no JSON" : "JSON that nests too deep", at);
        }
        case "csvdecode":
            return csvOf(text) ?? (0,terraform_values/* unknown */.L5)("csvdecode() of what is no plain CSV", at);
        case "fileset": {
            const pattern = (0,terraform_values/* textOf */.b6)(args[1]);
            const base = text === "." ? env.scope.directory.path : text.replace(/^\.?\//, "");
            if (pattern === null || /[\\[\]{}!]/.test(pattern))
                return (0,terraform_values/* unknown */.L5)("fileset() with a pattern that is not evaluated", at);
            const below = base === "" || base === "." ? "" : `${base.replace(/\/$/, "")}/`;
            const globs = (0,zones_globs/* globsOf */.p)([pattern], "/");
            const paths = env.scope.machine.files.list().filter((path) => path.startsWith(below));
            const found = paths.map((path) => path.slice(below.length)).filter((path) => globs.takes(path));
            return (0,terraform_values/* listOf */.c3)(found.sort());
        }
        case "yamldecode": {
            const yaml = (0,text_yaml/* parseYaml */.h)(text);
            if (yaml.ok)
                return fromPlain(yaml.value.plain());
            switch (yaml.error[0]?.code) {
                case "too-deep":
                    return (0,terraform_values/* unknown */.L5)("YAML that nests too deep", at);
                case "too-large":
                    return (0,terraform_values/* unknown */.L5)("yamldecode() of YAML with too many values, its aliases written out", at);
                default:
                    return (0,terraform_values/* unknown */.L5)("yamldecode() of what is no YAML", at);
            }
        }
        default:
            return null;
    }
}
function csvOf(text) {
    const lines = text.split(/\r?\n/).filter((line) => line !== "");
    const rows = lines.map((line) => {
        const cells = line.match(/(?:^|,)(?:"[^"]*"|[^",]*)(?=,|$)/g) ?? [];
        const isWhole = cells.join("").length === line.length;
        return isWhole ? cells.map((cell) => cell.replace(/^,/, "").replace(/^"(.*)"$/, "$1")) : null;
    });
    const [head, ...more] = rows;
    if (head === undefined || head === null || more.some((row) => row?.length !== head.length))
        return null;
    return (0,terraform_values/* listOf */.c3)(more.map((row) => (0,terraform_values/* objectOf */.Xy)(head.map((name, i) => [name, row?.[i] ?? ""]))));
}
function fromPlain(plain) {
    if (plain === null || typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean")
        return plain;
    if (Array.isArray(plain))
        return (0,terraform_values/* listOf */.c3)(plain.map(fromPlain));
    if (typeof plain !== "object")
        return null;
    return (0,terraform_values/* objectOf */.Xy)(Object.entries(plain).map(([key, value]) => [key, fromPlain(value)]));
}

;// CONCATENATED MODULE: ./build/zones/terraform/regexp.js



const FLAGS = /^\(\?([ims]{1,3})\)/;
function regexp_compiled(machine, source, text, at) {
    const flags = FLAGS.exec(source)?.[1] ?? "";
    const found = safePattern(source.replace(FLAGS, ""), `g${[...new Set(flags)].join("")}`);
    if (found === null || text.length > found.maxText)
        return null;
    module_step(machine, at, patternCost(found, text.length));
    return found.pattern;
}
const regexp_notEvaluated = (at) => (0,terraform_values/* unknown */.L5)("a regular expression that is not evaluated", at);
function replaced(machine, text, source, by, at) {
    const pattern = regexp_compiled(machine, source, text, at);
    if (pattern === null)
        return regexp_notEvaluated(at);
    const made = text.replace(pattern, (whole, ...rest) => {
        const groups = rest.filter((part, n) => n < rest.length - 2 && typeof part !== "number");
        return by.replace(/\$(?:\$|\{(\w{1,50})\}|(\w{1,50}))/g, (sign, braced, plain) => {
            if (sign === "$$")
                return "$";
            const name = braced ?? plain ?? "";
            if (name === "0")
                return whole;
            const group = /^\d{1,3}$/.test(name) ? groups[Number(name) - 1] : undefined;
            return typeof group === "string" ? group : "";
        });
    });
    return (0,terraform_values/* textOf */.b6)(made);
}
function matched(machine, name, text, source, at) {
    const pattern = source.includes("(?P<") ? null : regexp_compiled(machine, source, text, at);
    if (pattern === null)
        return regexp_notEvaluated(at);
    const all = [...text.matchAll(pattern)].map((m) => m.length === 1 ? m[0] : (0,terraform_values/* listOf */.c3)(m.slice(1).map((group) => group ?? null)));
    if (name === "regexall")
        return (0,terraform_values/* listOf */.c3)(all);
    return all[0] ?? (0,terraform_values/* unknown */.L5)("regex() without a match", at);
}

;// CONCATENATED MODULE: ./build/zones/terraform/functions.js







function functions_callFunction(env, name, args, at) {
    const missing = args.find(terraform_values/* isUnknown */.t8);
    if (missing !== undefined && !/^(concat|merge|flatten|values|tolist|coalesce)$/.test(name))
        return missing;
    const read = readDataFile(env, name, args, at);
    if (read !== null)
        return read;
    return (textFunction(env, name, args, at) ??
        collectionFunction(name, args) ??
        args.map((arg) => (0,terraform_values/* unknownIn */.e3)(arg)).find((found) => found !== null) ??
        (0,terraform_values/* unknown */.L5)(`${name}() is not evaluated`, at));
}
function textFunction(env, name, args, at) {
    const texts = args.map(terraform_values/* textOf */.b6);
    const [a, b, c] = texts;
    if (isNothing(a))
        return null;
    switch (name) {
        case "lower":
            return a.toLowerCase();
        case "upper":
            return a.toUpperCase();
        case "trimspace":
            return a.trim();
        case "chomp":
            return a.replace(/[\r\n]{1,1000}$/, "");
        case "tostring":
            return a;
        case "tonumber":
            return /^-?\d+(\.\d+)?$/.test(a) ? Number(a) : null;
        case "tobool":
            return a === "true" ? true : a === "false" ? false : null;
        case "trimsuffix":
            return !isNothing(b) && b !== "" && a.endsWith(b) ? a.slice(0, -b.length) : a;
        case "trimprefix":
            return !isNothing(b) && a.startsWith(b) ? a.slice(b.length) : a;
        case "trim":
            return isNothing(b) ? null : trimmed(a, b);
        case "replace":
            if (isNothing(b) || isNothing(c))
                return null;
            return b.length > 1 && b.startsWith("/") && b.endsWith("/")
                ? replaced(env.scope.machine, a, b.slice(1, -1), c, at)
                : a.split(b).join(c);
        case "regex":
        case "regexall":
            return isNothing(b) ? null : matched(env.scope.machine, name, b, a, at);
        case "strrev":
            return Array.from(a).reverse().join("");
        case "formatlist":
            return formatList(a, args.slice(1));
        case "split":
            return isNothing(b) ? null : (0,terraform_values/* listOf */.c3)(splitOf(a, b));
        case "join":
            return joined(a, args.slice(1));
        case "format":
            return format(a, args.slice(1));
        case "substr":
            return substr(a, args);
        case "startswith":
            return isNothing(b) ? null : a.startsWith(b);
        case "endswith":
            return isNothing(b) ? null : a.endsWith(b);
        case "strcontains":
            return isNothing(b) ? null : a.includes(b);
        case "length":
            return typeof args[0] === "string" ? Array.from(a).length : null;
        case "title":
            return a.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
        case "provider::hcloud::txt_record":
            return chunks(a)
                .map((chunk) => `"${chunk.replace(/["\\]/g, "\\$&")}"`)
                .join(" ");
        case "provider::hcloud::idna":
            return (0,dns_name/* normalizeName */.Pc)(a);
        default:
            return null;
    }
}
function splitOf(separator, text) {
    return separator === "" ? Array.from(text).slice(0, collections_MAX_ITEMS) : text.split(separator);
}
function trimmed(text, set) {
    let [from, to] = [0, text.length];
    while (from < to && set.includes(text[from] ?? ""))
        from++;
    while (to > from && set.includes(text[to - 1] ?? ""))
        to--;
    return text.slice(from, to);
}
function joined(separator, lists) {
    const items = lists.flatMap((list) => ((0,terraform_values/* isList */.Lv)(list) ? list.items : [null]));
    const texts = items.map(terraform_values/* textOf */.b6);
    const text = texts.includes(null) ? null : texts.join(separator);
    return (0,terraform_values/* textOf */.b6)(text);
}
function format(spec, args) {
    let next = 0;
    const missing = [];
    const text = spec.replace(/%(%|(0\d{1,2})?[sdvq])/g, (_, verb, width) => {
        if (verb === "%")
            return "%";
        const value = (0,terraform_values/* textOf */.b6)(args[next++]);
        if (value === null)
            missing.push(value);
        const shown = (value ?? "").padStart(Number(width ?? 0), "0");
        return verb === "q" ? JSON.stringify(shown) : shown;
    });
    return missing.length > 0 || next !== args.length || /%[^%sdvq0]/.test(spec) ? null : (0,terraform_values/* textOf */.b6)(text);
}
function formatList(spec, args) {
    const lengths = new Set(args.filter(terraform_values/* isList */.Lv).map((list) => list.items.length));
    const [length = 1, other] = lengths;
    if (other !== undefined || length > collections_MAX_ITEMS)
        return null;
    const texts = Array.from({ length }, (_, n) => format(spec, args.map((arg) => ((0,terraform_values/* isList */.Lv)(arg) ? (arg.items[n] ?? null) : arg))));
    return texts.includes(null) ? null : (0,terraform_values/* listOf */.c3)(texts);
}
function substr(text, args) {
    const [, offset, length] = args;
    if (typeof offset !== "number" || typeof length !== "number")
        return null;
    const from = offset < 0 ? text.length + offset : offset;
    return text.slice(from, length < 0 ? undefined : from + length);
}

;// CONCATENATED MODULE: ./build/zones/terraform/zones.js



const literally = (instance, name) => {
    const attribute = instance.block.body.attributes.get(name);
    return attribute === undefined ? null : module_evaluate(instance.env, attribute.value);
};
const ZONE_TYPES = {
    aws_route53_zone: {
        name: ["name"],
        ids: ["zone_id", "id"],
        isPrivate: (i) => i.block.body.blocks.some((b) => b.type === "vpc") || literally(i, "private_zone") === true,
    },
    cloudflare_zone: { name: ["name", "zone"], ids: ["id", "zone_id"] },
    google_dns_managed_zone: {
        name: ["dns_name"],
        ids: ["name", "id"],
        isPrivate: (i) => literally(i, "visibility") === "private",
    },
    azurerm_dns_zone: { name: ["name"], ids: ["id"] },
    digitalocean_domain: { name: ["name"], ids: ["id"] },
    hetznerdns_zone: { name: ["name"], ids: ["id"] },
    hcloud_zone: { name: ["name"], ids: ["id"] },
    ovh_domain_zone: { name: ["name"], ids: ["id"] },
    gandi_livedns_domain: { name: ["name"], ids: ["id"] },
    powerdns_zone: { name: ["name"], ids: ["id"] },
    ns1_zone: { name: ["zone"], ids: ["id"] },
    dnsimple_zone: { name: ["name"], ids: ["id"] },
    linode_domain: { name: ["domain"], ids: ["id"] },
    vultr_dns_domain: { name: ["domain"], ids: ["id"] },
    scaleway_domain_zone: { name: [], ids: ["id"] },
};
function isZoneType(type) {
    return Object.hasOwn(ZONE_TYPES, type);
}
const REFERENCES = new WeakMap();
function isIdentity(zone) {
    return "origin" in zone;
}
function zoneAttribute(instance, attribute) {
    if (instance.type === "cloudflare_zones")
        return zonesFound(instance, attribute);
    const type = Object.hasOwn(ZONE_TYPES, instance.type) ? ZONE_TYPES[instance.type] : undefined;
    if (type?.name.includes(attribute) === true && literally(instance, attribute) === null) {
        const found = zoneOfInstance(instance);
        return found === null || !isIdentity(found) ? found : found.origin;
    }
    if (type?.ids.includes(attribute) !== true)
        return null;
    const zone = zoneOfInstance(instance);
    if (zone === null)
        return null;
    if (!isIdentity(zone))
        return literally(instance, attribute) ?? zone;
    return referenceTo(zone, instance);
}
function referenceTo(zone, instance) {
    const reference = (0,terraform_values/* unknown */.L5)("the id of a zone is known only when Terraform runs", instance.block.at);
    REFERENCES.set(reference, zone);
    return reference;
}
function zoneOfInstance(instance) {
    const type = Object.hasOwn(ZONE_TYPES, instance.type) ? ZONE_TYPES[instance.type] : undefined;
    if (type === undefined)
        return null;
    const { at } = instance.block;
    const isPrivate = type.isPrivate?.(instance) === true;
    const value = instance.type === "scaleway_domain_zone"
        ? scaleway(instance)
        : (type.name.map((name) => literally(instance, name)).find((v) => v !== null) ?? filtered(instance));
    if ((0,terraform_values/* isUnknown */.t8)(value))
        return value;
    const byId = value === null ? type.ids.map((id) => zoneOfValue(literally(instance, id), false)).find((z) => z !== null) : null;
    if (byId !== null && byId !== undefined)
        return byId;
    const origin = nameOf((0,terraform_values/* textOf */.b6)(value) ?? "");
    if (origin === null || origin === "")
        return (0,terraform_values/* unknown */.L5)("the name of this zone is not known", at);
    return { origin, isPrivate };
}
function zonesFound(instance, attribute) {
    if (attribute !== "zones" && attribute !== "result")
        return null;
    const block = instance.block.body.blocks.find((b) => b.type === "filter")?.body.attributes.get("name");
    const value = block === undefined ? (literally(instance, "name") ?? filtered(instance)) : module_evaluate(instance.env, block.value);
    if ((0,terraform_values/* isUnknown */.t8)(value))
        return value;
    const origin = nameOf((0,terraform_values/* textOf */.b6)(value) ?? "");
    if (origin === null || !origin.includes("."))
        return null;
    const reference = referenceTo({ origin, isPrivate: false }, instance);
    return (0,terraform_values/* listOf */.c3)([
        (0,terraform_values/* objectOf */.Xy)([
            ["id", reference],
            ["name", origin],
        ]),
    ]);
}
function filtered(instance) {
    const filter = literally(instance, "filter");
    return (0,terraform_values/* isObject */.Gv)(filter) ? (filter.entries.get("name") ?? null) : filter;
}
function scaleway(instance) {
    const domain = literally(instance, "domain");
    const subdomain = literally(instance, "subdomain");
    if ((0,terraform_values/* isUnknown */.t8)(domain) || (0,terraform_values/* isUnknown */.t8)(subdomain) || (0,terraform_values/* textOf */.b6)(domain) === null)
        return domain;
    const under = (0,terraform_values/* textOf */.b6)(subdomain) ?? "";
    return under === "" ? domain : `${under}.${(0,terraform_values/* textOf */.b6)(domain) ?? ""}`;
}
function zoneOfValue(value, byName) {
    const reference = (0,terraform_values/* isUnknown */.t8)(value) ? REFERENCES.get(value) : undefined;
    if (reference !== undefined)
        return reference;
    const text = (0,terraform_values/* textOf */.b6)(value);
    const origin = byName && text !== null && text.includes(".") ? nameOf(text) : null;
    return origin === null || origin === "" ? null : { origin, isPrivate: false };
}

;// CONCATENATED MODULE: ./build/zones/terraform/references.js






function nameValue(env, expr) {
    const local = env.locals.get(expr.name);
    if (local !== undefined)
        return local;
    switch (expr.name) {
        case "var":
        case "local":
        case "data":
        case "module":
        case "path":
            return pending(env, expr.name, "");
        case "each":
        case "count":
        case "self":
        case "terraform":
            return (0,terraform_values/* unknown */.L5)(`${expr.name} is not known here`, expr.at);
        default:
            return pending(env, "resource", expr.name);
    }
}
const PENDING = new WeakMap();
function pending(env, root, type) {
    const value = (0,terraform_values/* objectOf */.Xy)([]);
    PENDING.set(value, { env, root, type });
    return value;
}
function attributeOf(of, name, at) {
    if ((0,terraform_values/* isUnknown */.t8)(of))
        return (0,terraform_values/* partOf */.BU)(of, `.${name}`);
    if (of !== null && typeof of === "object") {
        const reference = PENDING.get(of);
        if (reference !== undefined)
            return resolve(reference.env, reference.root, reference.type, name, at);
        if ((0,terraform_values/* isObject */.Gv)(of))
            return of.entries.has(name)
                ? (of.entries.get(name) ?? null)
                : (0,terraform_values/* unknown */.L5)(`there is no "${(0,printable/* excerpt */.Kb)(name, 60)}" here`, at);
        if (of.kind === "instance")
            return instanceAttribute(of, name, at);
        if (of.kind === "module")
            return output(of.env.scope, name, at);
    }
    return (0,terraform_values/* unknown */.L5)(`.${(0,printable/* excerpt */.Kb)(name, 60)} of this value is not evaluated`, at);
}
function indexOf(of, key, at) {
    if ((0,terraform_values/* isUnknown */.t8)(key))
        return key;
    const text = (0,terraform_values/* textOf */.b6)(key);
    if ((0,terraform_values/* isUnknown */.t8)(of))
        return text === null ? of : (0,terraform_values/* partOf */.BU)(of, typeof key === "number" ? `[${text}]` : `.${text}`);
    if ((0,terraform_values/* isList */.Lv)(of)) {
        const item = of.items[Number(text)];
        return item === undefined ? (0,terraform_values/* unknown */.L5)(`there is no element ${(0,printable/* excerpt */.Kb)(text ?? "", 20)}`, at) : item;
    }
    return text === null ? (0,terraform_values/* unknown */.L5)("an index that is no text or number", at) : attributeOf(of, text, at);
}
function resolve(env, root, type, name, at) {
    const { scope } = env;
    switch (root) {
        case "var":
            return once(scope, `var.${name}`, at, () => references_variable(scope, name, at));
        case "local": {
            const expr = scope.directory.locals.get(name);
            if (expr === undefined)
                return (0,terraform_values/* unknown */.L5)(`local.${(0,printable/* excerpt */.Kb)(name, 60)} is not declared`, at);
            return once(scope, `local.${name}`, at, () => module_evaluate({ scope, locals: new Map() }, expr));
        }
        case "path":
            return name === "module" ? scope.directory.path : (0,terraform_values/* unknown */.L5)(`path.${name} is not evaluated`, at);
        case "data":
            return type === ""
                ? pending(env, "data", name)
                : referenced(scope, `data.${type}.${name}`, scope.directory.data.get(`${type}.${name}`), at);
        case "module":
            return once(scope, `module.${name}`, at, () => moduleInstances(scope, name, at));
        case "resource":
            return referenced(scope, `${type}.${name}`, scope.directory.resources.get(`${type}.${name}`), at);
    }
}
function once(scope, key, at, work) {
    const known = scope.known.get(key);
    if (known !== undefined)
        return known;
    if (scope.evaluating.has(key))
        return (0,terraform_values/* unknown */.L5)(`${key} depends on itself`, at);
    scope.evaluating.add(key);
    const value = work();
    scope.evaluating.delete(key);
    scope.known.set(key, value);
    return value;
}
function references_variable(scope, name, at) {
    const block = scope.directory.variables.get(name);
    const fallback = block?.body.attributes.get("default");
    const env = { scope, locals: new Map() };
    if (scope.inputs !== null) {
        const input = scope.inputs.get(name);
        if (input !== undefined)
            return input;
    }
    else {
        const given = scope.directory.given.get(name);
        const elsewhere = scope.directory.elsewhere.get(name) ?? [];
        const [first] = elsewhere;
        if (first !== undefined) {
            const values = elsewhere.map((one) => module_evaluate(env, one.value));
            const texts = new Set(values.map((value) => JSON.stringify(value)));
            const sure = given === undefined && fallback === undefined && texts.size === 1 && (0,terraform_values/* textOf */.b6)(values[0]) !== null;
            return sure
                ? (values[0] ?? null)
                : references_unknownIn(scope, `var.${name}`, `var.${name} may be set by ${first.at.file}`, at);
        }
        if (given !== undefined)
            return module_evaluate(env, given);
    }
    return fallback === undefined
        ? references_unknownIn(scope, `var.${name}`, `var.${(0,printable/* excerpt */.Kb)(name, 60)} has no default`, at)
        : module_evaluate(env, fallback.value);
}
function references_unknownIn(scope, reference, reason, at) {
    return scope.level === 0 ? (0,terraform_values/* unknownAt */.aI)(reference, reason, at) : (0,terraform_values/* unknown */.L5)(reason, at);
}
function referenced(scope, key, block, at) {
    if (block === undefined)
        return references_unknownIn(scope, key, `${(0,printable/* excerpt */.Kb)(key, 80)} is not declared in this directory`, at);
    return once(scope, key, at, () => {
        const env = { scope, locals: new Map() };
        const instances = instancesOf(env, block);
        if (!isExpanded(instances))
            return instances;
        const [type = ""] = block.labels;
        const instance = (inner) => ({ kind: "instance", type, block, env: inner });
        if (block.body.attributes.has("count"))
            return (0,terraform_values/* listOf */.c3)(instances.map((one) => instance(one.env)));
        if (block.body.attributes.has("for_each"))
            return (0,terraform_values/* objectOf */.Xy)(instances.map((one) => [String(one.key), instance(one.env)]));
        return instance(env);
    });
}
function instanceAttribute(instance, name, at) {
    const zone = zoneAttribute(instance, name);
    if (zone !== null)
        return zone;
    const attribute = instance.block.body.attributes.get(name);
    if (attribute !== undefined)
        return module_evaluate(instance.env, attribute.value);
    const { type, labels } = instance.block;
    const reference = `${type === "data" ? "data." : ""}${labels.join(".")}.${name}`;
    return references_unknownIn(instance.env.scope, reference, `${labels.join(".")}.${(0,printable/* excerpt */.Kb)(name, 60)} is known only when Terraform runs`, at);
}
function output(scope, name, at) {
    const value = scope.directory.outputs.get(name)?.body.attributes.get("value");
    if (value === undefined)
        return (0,terraform_values/* unknown */.L5)(`the module has no output "${(0,printable/* excerpt */.Kb)(name, 60)}"`, at);
    return once(scope, `output.${name}`, at, () => module_evaluate({ scope, locals: new Map() }, value.value));
}

;// CONCATENATED MODULE: ./build/zones/terraform/evaluate.js





function evaluate_evaluate(env, expr) {
    const { machine } = env.scope;
    module_step(machine, expr.at);
    module_descend(machine, expr.at);
    const value = evaluate_valueOf(env, expr);
    machine.depth--;
    return value;
}
function evaluate_valueOf(env, expr) {
    switch (expr.kind) {
        case "literal":
            return expr.value;
        case "template":
            return evaluate_template(env, expr);
        case "list":
            return (0,terraform_values/* listOf */.c3)(expr.items.map((item) => evaluate_evaluate(env, item)));
        case "object":
            return object(env, expr);
        case "name":
            return nameValue(env, expr);
        case "attribute":
            return attributeOf(evaluate_evaluate(env, expr.of), expr.name, expr.at);
        case "index":
            return indexOf(evaluate_evaluate(env, expr.of), evaluate_evaluate(env, expr.key), expr.at);
        case "splat":
            return splat(env, expr);
        case "call":
            return evaluate_call(env, expr);
        case "unary":
            return operators_unary(expr.operator, evaluate_evaluate(env, expr.operand), expr.at);
        case "binary":
            return operators_binary(expr.operator, evaluate_evaluate(env, expr.left), evaluate_evaluate(env, expr.right), expr.at);
        case "conditional": {
            const test = evaluate_evaluate(env, expr.test);
            if ((0,terraform_values/* isUnknown */.t8)(test))
                return test;
            if (typeof test !== "boolean" && test !== "true" && test !== "false")
                return (0,terraform_values/* unknown */.L5)("a condition that is no bool", expr.at);
            return evaluate_evaluate(env, String(test) === "true" ? expr.yes : expr.no);
        }
        case "for":
            return forExpr(env, expr);
        case "other":
            return (0,terraform_values/* unknown */.L5)(`${expr.what} is not evaluated`, expr.at);
    }
}
function evaluate_template(env, expr) {
    const [first] = expr.parts;
    if (expr.parts.length === 1 && typeof first === "object")
        return evaluate_evaluate(env, first);
    let text = "";
    for (const part of expr.parts) {
        const value = typeof part === "string" ? part : evaluate_evaluate(env, part);
        if ((0,terraform_values/* isUnknown */.t8)(value))
            return value;
        const shown = (0,terraform_values/* textOf */.b6)(value);
        if (shown === null || text.length + shown.length > 200_000)
            return (0,terraform_values/* unknown */.L5)("a template with what is no text, or is too long", expr.at);
        text += shown;
    }
    return text;
}
function object(env, expr) {
    const entries = [];
    for (const [key, value] of expr.entries) {
        const name = evaluate_evaluate(env, key);
        if ((0,terraform_values/* isUnknown */.t8)(name))
            return name;
        const text = (0,terraform_values/* textOf */.b6)(name);
        if (text === null)
            return (0,terraform_values/* unknown */.L5)("a key that is no text", expr.at);
        entries.push([text, evaluate_evaluate(env, value)]);
    }
    return (0,terraform_values/* objectOf */.Xy)(entries);
}
function splat(env, expr) {
    const over = evaluate_evaluate(env, expr.of);
    if ((0,terraform_values/* isUnknown */.t8)(over))
        return over;
    const items = (0,terraform_values/* isList */.Lv)(over) ? over.items : over === null ? [] : [over];
    return (0,terraform_values/* listOf */.c3)(items.map((item) => {
        module_step(env.scope.machine, expr.at);
        return expr.path.reduce((value, key) => typeof key === "string" ? attributeOf(value, key, expr.at) : indexOf(value, evaluate_evaluate(env, key), expr.at), item);
    }));
}
function evaluate_call(env, expr) {
    const [first, second] = expr.args;
    if (expr.name === "try" || expr.name === "can") {
        const value = first === undefined ? null : evaluate_evaluate(env, first);
        return (0,terraform_values/* isUnknown */.t8)(value) || expr.name === "can" || second === undefined
            ? (0,terraform_values/* isUnknown */.t8)(value)
                ? value
                : (0,terraform_values/* unknown */.L5)(`${expr.name}() is not evaluated`, expr.at)
            : value;
    }
    const args = expr.args.map((arg) => evaluate_evaluate(env, arg));
    const last = args.at(-1);
    if (expr.expand && last !== undefined) {
        const items = (0,terraform_values/* elementsOf */.ZE)(last);
        if (items === null)
            return (0,terraform_values/* isUnknown */.t8)(last) ? last : (0,terraform_values/* unknown */.L5)("arguments that are no list", expr.at);
        args.splice(-1, 1, ...items);
    }
    module_step(env.scope.machine, expr.at, args.reduce((sum, arg) => sum + ((0,terraform_values/* isList */.Lv)(arg) ? arg.items.length : 1), 0));
    return functions_callFunction(env, expr.name, args, expr.at);
}
function forExpr(env, expr) {
    const over = evaluate_evaluate(env, expr.over);
    if ((0,terraform_values/* isUnknown */.t8)(over))
        return over;
    const pairs = (0,terraform_values/* isList */.Lv)(over)
        ? over.items.map((item, i) => [i, item])
        : (0,terraform_values/* isObject */.Gv)(over)
            ? [...over.entries].sort(([a], [b]) => (a < b ? -1 : 1))
            : null;
    if (pairs === null)
        return (0,terraform_values/* unknown */.L5)("a for expression over what is no collection", expr.at);
    const items = [];
    const entries = [];
    for (const [key, item] of pairs) {
        const [one, two] = expr.variables;
        const inner = withLocals(env, two === undefined
            ? [[one ?? "_", item]]
            : [
                [one ?? "_", key],
                [two, item],
            ]);
        const wanted = expr.condition === null ? true : evaluate_evaluate(inner, expr.condition);
        if ((0,terraform_values/* isUnknown */.t8)(wanted))
            return wanted;
        if (wanted !== true && wanted !== "true")
            continue;
        const value = evaluate_evaluate(inner, expr.value);
        if (expr.key === null)
            items.push(value);
        else {
            const name = evaluate_evaluate(inner, expr.key);
            if ((0,terraform_values/* isUnknown */.t8)(name))
                return name;
            entries.push([(0,terraform_values/* textOf */.b6)(name) ?? "", value]);
        }
    }
    return expr.key === null ? (0,terraform_values/* listOf */.c3)(items) : (0,terraform_values/* objectOf */.Xy)(entries);
}

;// CONCATENATED MODULE: ./build/zones/terraform/resource.js



const VALUES = [
    ...["records", "rrdatas", "values", "record", "answers", "content", "value", "data", "target"],
    ...["txt", "addresses", "nameservers", "mx", "srv", "cname", "ptr"],
];
function resourceOf(env, block) {
    const { body } = block;
    const get = (name) => {
        const attribute = body.attributes.get(name);
        return attribute === undefined ? null : evaluate_evaluate(env, attribute.value);
    };
    return {
        type: block.labels[0] ?? "",
        at: block.at,
        get,
        where: (n) => whereOf(block, n),
        has: (name) => body.attributes.has(name) ||
            body.blocks.some((b) => b.type === name || (b.type === "dynamic" && b.labels[0] === name)),
        blocks: (name) => {
            const dynamic = body.blocks.find((b) => b.type === "dynamic" && b.labels[0] === name);
            if (dynamic !== undefined)
                return expandDynamic(env, dynamic, name);
            const plain = body.blocks.filter((b) => b.type === name).map((b) => resourceOf(env, b));
            if (plain.length > 0 || !body.attributes.has(name))
                return plain;
            const value = get(name);
            if ((0,terraform_values/* isUnknown */.t8)(value))
                return value;
            const items = (0,terraform_values/* isObject */.Gv)(value) ? [value] : ((0,terraform_values/* elementsOf */.ZE)(value) ?? []);
            return items.map((item) => objectResource(item, block.at));
        },
    };
}
function whereOf(block, n) {
    for (const name of VALUES) {
        const attribute = block.body.attributes.get(name);
        const { value } = attribute ?? {};
        if (value?.kind === "list")
            return value.items[n]?.at ?? value.at;
        if (attribute !== undefined)
            return value?.kind === "literal" || value?.kind === "template" ? value.at : attribute.at;
        const blocks = block.body.blocks.filter((b) => b.type === name);
        if (blocks.length > 0)
            return blocks[n]?.at ?? block.at;
    }
    return block.at;
}
function expandDynamic(env, dynamic, name) {
    const content = dynamic.body.blocks.find((b) => b.type === "content");
    const instances = content === undefined ? (0,terraform_values/* unknown */.L5)("a dynamic block without content", dynamic.at) : instancesOf(env, dynamic);
    if (!Array.isArray(instances))
        return instances;
    if (dynamic.body.attributes.has("iterator") || content === undefined)
        return (0,terraform_values/* unknown */.L5)("a dynamic block with an iterator", dynamic.at);
    return instances.map(({ env: inner }) => {
        const each = inner.locals.get("each") ?? null;
        return resourceOf({ scope: env.scope, locals: new Map([...env.locals, [name, each]]) }, content);
    });
}
function objectResource(value, at) {
    const get = (name) => (0,terraform_values/* isUnknown */.t8)(value) ? value : (0,terraform_values/* isObject */.Gv)(value) ? (value.entries.get(name) ?? null) : null;
    return { type: "", at, get, blocks: () => [], has: (name) => get(name) !== null, where: () => at };
}
function resource_textsOf(resource, names) {
    const texts = [];
    for (const name of names) {
        const value = resource.get(name);
        if ((0,terraform_values/* isUnknown */.t8)(value))
            return value;
        const text = value === null ? "" : (0,terraform_values/* textOf */.b6)(value);
        if (text === null)
            return (0,terraform_values/* unknown */.L5)(`${name} is no text`, resource.at);
        texts.push(text);
    }
    return texts;
}
function isTexts(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/zones/terraform/records.js








const records_DEFAULT_TTL = 300;
function knownZone(machine, origin, at) {
    zoneIn(machine.collected, origin, at).openWorld ??= {
        at,
        reason: "Terraform leaves records alone that it does not declare",
    };
}
function records_applyRecord(machine, provider, resource, zone) {
    const { at } = resource;
    const { collected } = machine;
    if (zone.isPrivate)
        return;
    const { origin } = zone;
    knownZone(machine, origin, at);
    const type = provider.type(resource);
    const typeName = (0,terraform_values/* textOf */.b6)(type)?.toUpperCase() ?? "";
    const label = resource.get(provider.name);
    if ((0,terraform_values/* isUnknown */.t8)(label))
        return records_unknownOwner(machine, origin, at, typeName, label);
    if (provider.unnamed === typeName)
        return records_unknownOwner(machine, origin, at, typeName, (0,terraform_values/* unknown */.L5)("the provider makes it of service and protocol", at));
    const owner = terraform_records_ownerOf((0,terraform_values/* textOf */.b6)(label) ?? "", origin, provider.owner);
    if (!owner.ok)
        return addError(collected, at, `${resource.type}: ${owner.error}`);
    const name = owner.value;
    if (provider.owner === "suffix" && (0,terraform_values/* textOf */.b6)(label) === "@")
        zoneIn(collected, origin, at).missed.add(`${origin} ${typeName}`);
    const openName = (part) => {
        addOpen(collected, origin, name, { at, ...part });
        addRecord(collected, origin, { name, ttl: records_DEFAULT_TTL, data: presence(typeName), at });
    };
    if (typeName === "" || (0,terraform_values/* isUnknown */.t8)(type))
        return openName({ reason: (0,terraform_values/* isUnknown */.t8)(type) ? type.reason : "a record without a type" });
    const narrow = narrowTo(typeName);
    const special = provider.special?.(resource, typeName, name === origin) ?? null;
    if (special !== null)
        return openName({
            reason: special.reason,
            ...(special.wholeName === true
                ? {}
                : /^(A|AAAA|CNAME)$/.test(typeName)
                    ? { types: ["A", "AAAA"] }
                    : narrow),
        });
    if (isOtherType(typeName)) {
        const data = presence(typeName);
        for (const [n, fields] of provider.values(resource, typeName).entries()) {
            const written = isTexts(fields) && fields.length > 0 ? { written: fields.join(" ") } : {};
            addRecord(collected, origin, { name, ttl: terraform_records_ttlOf(resource, provider), data, at: resource.where(n), ...written });
        }
        return;
    }
    const ttl = terraform_records_ttlOf(resource, provider);
    for (const [n, fields] of provider.values(resource, typeName).entries()) {
        const spot = resource.where(n);
        if (!isTexts(fields)) {
            if (typeName === "NS" || typeName === "DNAME")
                addOpen(collected, origin, null, { at, reason: fields.reason, undeclaredOnly: true });
            openName({ reason: fields.reason, ...narrow });
            continue;
        }
        if (provider.target === "zone-file" && isAmbiguous(typeName, fields)) {
            openName({
                reason: "a target with dots but no final dot: whether the provider adds the zone is not evaluated",
                ...narrow,
            });
            continue;
        }
        const data = dataOf(typeName, fields, (text) => records_targetOf(text, origin, provider.target));
        if (data.ok)
            addRecord(collected, origin, { name, ttl, data: data.value, at: spot });
        else if (Object.hasOwn(codes/* TYPE_CODES */.sb, typeName)) {
            const reason = `${typeName} of ${name}: ${data.error}`;
            addError(collected, spot, reason);
            openName({ reason, ...narrow });
        }
        else
            openName({ reason: `the type ${(0,printable/* excerpt */.Kb)(typeName, 20)} is answered by the provider` });
    }
}
function terraform_records_ttlOf(resource, provider) {
    const ttl = Number((0,terraform_values/* textOf */.b6)(resource.get(provider.ttl)) ?? Number.NaN);
    return Number.isInteger(ttl) && ttl > 1 && ttl <= 0x7fffffff ? ttl : (provider.defaultTtl ?? records_DEFAULT_TTL);
}
function narrowTo(type) {
    return Object.hasOwn(codes/* TYPE_CODES */.sb, type) && !/^(CNAME|NS|DNAME)$/.test(type) ? { types: [type] } : {};
}
function records_unknownOwner(machine, origin, at, type, why) {
    const part = { at, reason: `the name of this record is not known: ${why.reason}` };
    const validation = /domain_validation_options|validation_record/.test(why.reason);
    if (type !== "CNAME" && !validation)
        addOpen(machine.collected, origin, null, { ...part, ...narrowTo(type) });
    addOpen(machine.collected, origin, null, { ...part, undeclaredOnly: true });
}
function unknownInstances(machine, provider, resource, origin, why) {
    const { at } = resource;
    const type = (0,terraform_values/* textOf */.b6)(provider.type(resource))?.toUpperCase() ?? "";
    const label = (0,terraform_values/* textOf */.b6)(resource.get(provider.name));
    const owner = label === null ? null : terraform_records_ownerOf(label, origin, provider.owner);
    if (owner?.ok !== true)
        return records_unknownOwner(machine, origin, at, type, (0,terraform_values/* unknown */.L5)(why.reason, at));
    const reason = `whether this record exists is not known: ${why.reason}`;
    addOpen(machine.collected, origin, owner.value, { at, reason, ...narrowTo(type) });
    if (type === "NS" || type === "DNAME")
        addOpen(machine.collected, origin, null, { at, reason, undeclaredOnly: true });
}
function terraform_records_ownerOf(label, origin, rule) {
    if (rule === "suffix")
        return appended(label, origin);
    if (label === "" || label === "@")
        return rule === "full" ? (0,problem/* fail */.f)(`expected a full name within ${origin}`) : (0,problem.ok)(origin);
    const name = nameOf(label);
    const shown = (0,printable/* excerpt */.Kb)(label, 80);
    if (name === null)
        return (0,problem/* fail */.f)(`"${shown}" is not a domain name`);
    if (rule !== "relative" || label.endsWith(".")) {
        if ((0,dns_name/* isSubdomain */.J4)(name, origin))
            return (0,problem.ok)(name);
        if (rule === "full" || label.endsWith("."))
            return (0,problem/* fail */.f)(`"${shown}" is not in the zone ${origin}`);
    }
    const full = (0,dns_name/* normalizeName */.Pc)(`${name}.${origin}`);
    return full === null ? (0,problem/* fail */.f)(`"${shown}" is too long for a domain name`) : (0,problem.ok)(full);
}
function appended(label, origin) {
    if (label === "")
        return (0,problem.ok)(origin);
    const name = nameOf(label);
    const shown = (0,printable/* excerpt */.Kb)(label, 80);
    if (name === null)
        return (0,problem/* fail */.f)(`"${shown}" is not a domain name`);
    if ((0,dns_name/* isSubdomain */.J4)(name, origin))
        return (0,problem.ok)(name);
    if (name.endsWith(origin))
        return (0,problem/* fail */.f)(`"${shown}" is not in the zone ${origin}, which Route 53 refuses`);
    const full = (0,dns_name/* normalizeName */.Pc)(`${name}.${origin}`);
    return full === null ? (0,problem/* fail */.f)(`"${shown}" is too long for a domain name`) : (0,problem.ok)(full);
}
function isAmbiguous(type, fields) {
    const target = fields.at(-1) ?? "";
    return /^(CNAME|DNAME|NS|PTR|MX|SRV)$/.test(type) && /[^.]\.[^.]/.test(target) && !target.endsWith(".");
}
function records_targetOf(text, origin, rule) {
    if (text === "@")
        return (0,problem.ok)(origin);
    if (text === ".")
        return (0,problem.ok)(dns_name/* ROOT */.Dl);
    const name = nameOf(text);
    if (name === null || text === "")
        return (0,problem/* fail */.f)(`the target "${(0,printable/* excerpt */.Kb)(text, 80)}" is not a domain name`);
    if (rule === "absolute" || text.endsWith("."))
        return (0,problem.ok)(name);
    const full = (0,dns_name/* normalizeName */.Pc)(`${name}.${origin}`);
    return full === null ? (0,problem/* fail */.f)(`the target "${(0,printable/* excerpt */.Kb)(text, 80)}" is too long for a domain name`) : (0,problem.ok)(full);
}

;// CONCATENATED MODULE: ./build/zones/terraform/placement.js







const RESERVED = /(?:^|\.)([^.]+\.(?:example|test|invalid|localhost|local|internal)|home\.arpa)$/;
function registeredOf(label) {
    const name = nameOf(label);
    if (name === null || name === "")
        return null;
    const reserved = RESERVED.exec(name)?.[1];
    if (reserved !== undefined)
        return (0,dns_name/* normalizeName */.Pc)(reserved);
    const { domain, isIcann } = (0,cjs/* parse */.qg)(name, { extractHostname: false, validateHostname: false });
    if (domain !== null && isIcann === true)
        return (0,dns_name/* normalizeName */.Pc)(domain);
    return label.endsWith(".") ? (0,dns_name/* lastLabels */.aJ)(name, 2) : null;
}
function placeHomeless(machine) {
    const groups = new Map();
    for (const one of machine.homeless) {
        const group = groups.get(one.key);
        if (group === undefined)
            groups.set(one.key, [one]);
        else
            group.push(one);
    }
    for (const group of groups.values())
        placeGroup(machine, group);
}
function placeGroup(machine, group) {
    const named = group.map((one) => ({ ...one, label: labelOf(one) }));
    const full = named.map(({ provider, label }) => label === null || provider.owner === "relative" ? null : registeredOf(label));
    const domains = new Set(full.filter((domain) => domain !== null));
    const [only = null, more] = domains;
    const domain = more === undefined ? only : null;
    const apex = domain !== null && named.some(({ label }) => label !== null && nameOf(label) === domain);
    for (const [n, one] of named.entries()) {
        const own = full[n] ?? (apex && one.label !== null ? domain : null);
        if (own === null)
            leaveUnplaced(machine, one, domain);
        else
            records_applyRecord(machine, one.provider, one.resource, { origin: zoneWith(machine, own, one.label), isPrivate: false });
    }
}
function labelOf({ provider, resource }) {
    const label = resource.get(provider.name);
    return (0,terraform_values/* isUnknown */.t8)(label) ? null : ((0,terraform_values/* textOf */.b6)(label) ?? "");
}
function zoneWith(machine, domain, label) {
    const name = nameOf(label ?? "") ?? domain;
    for (let at = name; at !== domain && (0,dns_name/* isSubdomain */.J4)(at, domain); at = (0,dns_name/* parentOf */.gN)(at))
        if (machine.collected.zones.has(at))
            return at;
    return domain;
}
function leaveUnplaced(machine, { provider, resource, block, reason, label }, under) {
    const type = (0,terraform_values/* textOf */.b6)(provider.type(resource))?.toUpperCase() ?? "";
    unplaced(machine, {
        at: resource.at,
        type,
        label,
        under,
        block,
        reason: `the zone of this ${resource.type} is not known: ${reason}`,
    });
}
function unplaced(machine, part) {
    const name = part.label === null || part.label === "@" ? dns_name/* ROOT */.Dl : (nameOf(part.label) ?? dns_name/* ROOT */.Dl);
    const narrow = Object.hasOwn(codes/* TYPE_CODES */.sb, part.type) && !/^(CNAME|NS|DNAME)$/.test(part.type);
    addUnplaced(machine.collected, {
        at: part.at,
        reason: part.reason,
        label: name.startsWith("*") ? dns_name/* ROOT */.Dl : name,
        under: part.under,
        ...(narrow ? { types: [part.type] } : {}),
        written: placement_writtenOf(part.block),
    });
}
function placement_writtenOf({ labels, body }) {
    const plain = (_, value) => value instanceof Map ? [...value] : value;
    return JSON.stringify([labels, body], (key, value) => (key === "at" ? undefined : plain(key, value)));
}

;// CONCATENATED MODULE: ./build/zones/terraform/provider-azure.js


const FIELDS = {
    MX: ["preference", "exchange"],
    SRV: ["priority", "weight", "port", "target"],
    CAA: ["flags", "tag", "value"],
    TXT: ["value"],
};
const azureRecord = {
    values: (resource, type) => {
        const names = FIELDS[type];
        if (names !== undefined) {
            const blocks = resource.blocks("record");
            if (!Array.isArray(blocks))
                return [blocks];
            return blocks.map((block) => resource_textsOf(block, names));
        }
        if (type === "CNAME")
            return [resource_textsOf(resource, ["record"])].map((f) => (isTexts(f) ? f : f));
        const records = resource.get("records");
        if ((0,terraform_values/* isUnknown */.t8)(records))
            return [records];
        return ((0,terraform_values/* elementsOf */.ZE)(records) ?? []).map((item) => ((0,terraform_values/* isUnknown */.t8)(item) ? item : [(0,terraform_values/* textOf */.b6)(item) ?? ""]));
    },
    special: (resource) => (resource.has("target_resource_id") ? { reason: "an alias is answered by Azure" } : null),
};

;// CONCATENATED MODULE: ./build/zones/terraform/provider-presentation.js

function presentation(argument, texts) {
    return (resource, type) => provider_presentation_valuesOf(resource, argument).map((value) => provider_presentation_fieldsOf(value, type, texts, resource));
}
function provider_presentation_valuesOf(resource, argument) {
    const [first = "", second] = argument.split(".");
    const value = resource.get(first);
    const items = typeof value === "object" && value !== null ? ((0,terraform_values/* elementsOf */.ZE)(value) ?? [value]) : [value];
    if (second === undefined)
        return items;
    const blocks = resource.blocks(first);
    return Array.isArray(blocks) ? blocks.map((block) => block.get(second)) : items;
}
function provider_presentation_fieldsOf(value, type, texts, resource) {
    if ((0,terraform_values/* isUnknown */.t8)(value))
        return value;
    const text = (0,terraform_values/* textOf */.b6)(value);
    if (text === null)
        return (0,terraform_values/* unknown */.L5)(value === null ? "no value is set" : "a value that is no text", resource.at);
    const isText = type === "TXT" || type === "SPF";
    if (isText && texts === "either" && !/^\s*".*"\s*$/s.test(text))
        return [text];
    if (isText && !text.includes('"') && /\S\s+\S/.test(text))
        return (0,terraform_values/* unknown */.L5)("a text with spaces but without quotes around it", resource.at);
    return provider_presentation_words(text) ?? (0,terraform_values/* unknown */.L5)("a quoted string that does not end", resource.at);
}
function provider_presentation_words(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
        if (/\s/.test(text[at] ?? "")) {
            at++;
            continue;
        }
        const quoted = text[at] === '"';
        if (quoted)
            at++;
        let word = "";
        for (;; at++) {
            const c = text[at];
            if (c === undefined) {
                if (quoted)
                    return null;
                break;
            }
            if (quoted ? c === '"' : /[\s"]/.test(c))
                break;
            if (c !== "\\")
                word += c;
            else {
                const digits = /^\d{3}/.exec(text.slice(at + 1, at + 4))?.[0];
                if (digits === undefined)
                    word += text[++at] ?? "";
                else {
                    word += String.fromCharCode(Number(digits) & 255);
                    at += 3;
                }
            }
        }
        if (quoted)
            at++;
        found.push(word);
    }
    return found;
}
const route53 = {
    values: (resource, type) => provider_presentation_valuesOf(resource, "records").map((value) => {
        const text = (0,terraform_values/* textOf */.b6)(value);
        const isText = (type === "TXT" || type === "SPF") && text !== null;
        if (isText && text.length >= 2 && text.startsWith('"') && text.endsWith('"'))
            return provider_presentation_fieldsOf(text, type, "quoted", resource);
        return provider_presentation_fieldsOf(isText ? `"${text}"` : value, type, "quoted", resource);
    }),
    special: (resource) => {
        if (resource.has("alias"))
            return { reason: "an alias is answered by AWS" };
        const policy = ["weighted", "latency", "failover", "geolocation", "geoproximity", "cidr"].find((p) => resource.has(`${p}_routing_policy`));
        if (policy !== undefined)
            return { reason: `a ${policy} routing policy chooses the answer` };
        return resource.has("multivalue_answer_routing_policy") || resource.has("set_identifier")
            ? { reason: "a routing policy chooses the answer" }
            : null;
    },
};

;// CONCATENATED MODULE: ./build/zones/terraform/provider-fields.js



function from(resource, names) {
    return resource_textsOf(resource, names);
}
function withPriority(resource, argument, type) {
    const rest = provider_presentation_fieldsOf(resource.get(argument), type, "either", resource);
    if (!isTexts(rest) || (type !== "MX" && type !== "SRV"))
        return rest;
    const priority = from(resource, ["priority"]);
    if (!isTexts(priority))
        return priority;
    const full = type === "MX" ? 2 : 4;
    return rest.length === full ? rest : [priority[0] === "" ? "0" : (priority[0] ?? "0"), ...rest];
}
function priorityFirst(argument) {
    return (resource, type) => [withPriority(resource, argument, type)];
}
const DATA = {
    HTTPS: ["priority", "target", "value"],
    SVCB: ["priority", "target", "value"],
    SSHFP: ["algorithm", "type", "fingerprint"],
    TLSA: ["usage", "selector", "matching_type", "certificate"],
    SMIMEA: ["usage", "selector", "matching_type", "certificate"],
    DS: ["key_tag", "algorithm", "digest_type", "digest"],
    DNSKEY: ["flags", "protocol", "algorithm", "public_key"],
    CERT: ["type", "key_tag", "algorithm", "certificate"],
    NAPTR: ["order", "preference", "flags", "service", "regex", "replacement"],
    LOC: [
        ...["lat_degrees", "lat_minutes", "lat_seconds", "lat_direction"],
        ...["long_degrees", "long_minutes", "long_seconds", "long_direction"],
        ...["altitude", "size", "precision_horz", "precision_vert"],
    ],
    URI: ["weight", "target"],
};
const cloudflare = {
    values: (resource, type) => {
        const data = resource.has("data") ? resource.blocks("data") : [];
        const one = isResources(data) ? data[0] : data;
        if (one === undefined)
            return [withPriority(resource, resource.has("content") ? "content" : "value", type)];
        if ("kind" in one)
            return [one];
        switch (type) {
            case "SRV":
                return [priorityFrom(resource, one, ["weight", "port", "target"])];
            case "CAA":
                return [from(one, ["flags", "tag", one.has("value") ? "value" : "content"])];
            case "MX":
                return [priorityFrom(resource, one, ["target"])];
            default:
                return [from(one, DATA[type] ?? [])];
        }
    },
    special: (resource, type, apex) => {
        if (!/^(A|AAAA|CNAME)$/.test(type))
            return null;
        const proxied = resource.get("proxied");
        if ((0,terraform_values/* isUnknown */.t8)(proxied))
            return { reason: proxied.reason, wholeName: type === "CNAME" && !apex };
        if (proxied === true || proxied === "true")
            return { reason: "Cloudflare's proxy answers with its own addresses", wholeName: type === "CNAME" && !apex };
        if (type !== "CNAME" || (!apex && !resource.has("settings")))
            return null;
        return { reason: "Cloudflare answers with the addresses of the CNAME's target", wholeName: !apex };
    },
};
function isResources(value) {
    return Array.isArray(value);
}
function priorityFrom(resource, data, names) {
    const priority = from(data.has("priority") ? data : resource, ["priority"]);
    const rest = from(data, names);
    if (!isTexts(priority))
        return priority;
    return isTexts(rest) ? [priority[0] === "" ? "0" : (priority[0] ?? "0"), ...rest] : rest;
}
const digitalocean = (resource, type) => {
    if (type === "SRV")
        return [from(resource, ["priority", "weight", "port", "value"])];
    if (type === "CAA")
        return [from(resource, ["flags", "tag", "value"])];
    return [withPriority(resource, "value", type)];
};
const linode = (resource, type) => {
    if (type === "CAA")
        return [tagged(from(resource, ["tag", "target"]))];
    return [withPriority(resource, "target", type)];
};
function tagged(fields) {
    return isTexts(fields) ? ["0", ...fields] : fields;
}
const ns1 = (resource, type) => {
    const answers = resource.blocks("answers");
    if (!isResources(answers))
        return [answers];
    return answers.map((answer) => {
        const value = answer.get("answer");
        if ((0,terraform_values/* isList */.Lv)(value))
            return value.items.map((item) => (0,terraform_values/* textOf */.b6)(item) ?? "");
        return provider_presentation_fieldsOf(value, type, "either", resource);
    });
};

;// CONCATENATED MODULE: ./build/zones/terraform/provider-rfc2136.js



const LISTS = { A: "addresses", AAAA: "addresses", NS: "nameservers", TXT: "txt" };
const BLOCKS = {
    MX: ["preference", "exchange"],
    SRV: ["priority", "weight", "port", "target"],
};
const TYPE = /^dns_(?:(a|aaaa|mx|ns|srv|txt)_record_set|(cname|ptr)_record)$/;
function updateType(resourceType) {
    const found = TYPE.exec(resourceType);
    return (found?.[1] ?? found?.[2])?.toUpperCase() ?? null;
}
const updateValues = (resource, type) => {
    const names = BLOCKS[type];
    if (names !== undefined) {
        const blocks = resource.blocks(type.toLowerCase());
        if (!Array.isArray(blocks))
            return [blocks];
        return blocks.map((block) => resource_textsOf(block, names));
    }
    const list = LISTS[type];
    if (list === undefined)
        return [resource_textsOf(resource, [type.toLowerCase()])];
    const value = resource.get(list);
    if ((0,terraform_values/* isUnknown */.t8)(value))
        return [value];
    const items = typeof value === "object" && value !== null ? (0,terraform_values/* elementsOf */.ZE)(value) : null;
    return (items ?? [(0,terraform_values/* unknown */.L5)(`${list} is no list that is known`, resource.at)]).map((item) => {
        const text = (0,terraform_values/* textOf */.b6)(item);
        return provider_presentation_fieldsOf(type === "TXT" && text !== null ? `"${text}"` : item, type, "quoted", resource);
    });
};

;// CONCATENATED MODULE: ./build/zones/terraform/providers.js




const type = (resource) => resource.get("type");
const common = {
    zone: "zone",
    zoneByName: true,
    name: "name",
    type,
    owner: "relative",
    target: "zone-file",
    ttl: "ttl",
};
const PROVIDERS = {
    aws_route53_record: {
        ...common,
        zone: "zone_id",
        zoneByName: false,
        owner: "suffix",
        target: "absolute",
        ...route53,
    },
    cloudflare_record: {
        ...common,
        zone: "zone_id",
        zoneByName: false,
        owner: "either",
        target: "absolute",
        ...cloudflare,
    },
    cloudflare_dns_record: {
        ...common,
        zone: "zone_id",
        zoneByName: false,
        owner: "either",
        target: "absolute",
        ...cloudflare,
    },
    google_dns_record_set: {
        ...common,
        zone: "managed_zone",
        zoneByName: false,
        owner: "full",
        target: "absolute",
        values: presentation("rrdatas", "quoted"),
        special: (r) => (r.has("routing_policy") ? { reason: "a routing policy chooses the answer" } : null),
    },
    digitalocean_record: { ...common, zone: "domain", values: digitalocean },
    hetznerdns_record: { ...common, zone: "zone_id", zoneByName: false, values: presentation("value", "either") },
    hcloud_zone_rrset: { ...common, values: presentation("records.value", "quoted") },
    hcloud_zone_record: { ...common, values: presentation("value", "quoted") },
    ovh_domain_zone_record: {
        ...common,
        name: "subdomain",
        type: (r) => r.get("fieldtype"),
        values: presentation("target", "either"),
    },
    gandi_livedns_record: { ...common, values: presentation("values", "either") },
    powerdns_record: { ...common, owner: "full", values: presentation("records", "quoted") },
    ns1_record: {
        ...common,
        name: "domain",
        owner: "full",
        target: "absolute",
        values: ns1,
        special: (r) => r.has("filters") || r.has("regions") || r.has("link") ? { reason: "filters choose the answer" } : null,
    },
    dnsimple_zone_record: { ...common, zone: "zone_name", target: "absolute", values: priorityFirst("value") },
    linode_domain_record: {
        ...common,
        zone: "domain_id",
        zoneByName: false,
        type: (r) => r.get("record_type"),
        owner: "either",
        target: "absolute",
        ttl: "ttl_sec",
        values: linode,
        unnamed: "SRV",
    },
    vultr_dns_record: { ...common, zone: "domain", target: "absolute", values: priorityFirst("data") },
    scaleway_domain_record: {
        ...common,
        zone: "dns_zone",
        values: priorityFirst("data"),
        special: (r) => ["geo_ip", "http_service", "weighted", "view"].some((b) => r.has(b))
            ? { reason: "a rule chooses the answer" }
            : null,
    },
};
const AZURE = /^azurerm_dns_(a|aaaa|caa|cname|mx|ns|ptr|srv|txt)_record$/;
function providerOf(resourceType) {
    if (Object.hasOwn(PROVIDERS, resourceType))
        return PROVIDERS[resourceType] ?? null;
    const update = updateType(resourceType);
    if (update !== null)
        return { ...common, target: "absolute", type: () => update, defaultTtl: 3600, values: updateValues };
    const azure = AZURE.exec(resourceType)?.[1];
    return azure === undefined
        ? null
        : { ...common, zone: "zone_name", target: "absolute", type: () => azure.toUpperCase(), ...azureRecord };
}
function mayBeRecord(resourceType) {
    if (/private_dns|resolver|response_policy|dns_policy|dns_zone|hosted_zone|dns_endpoint|dns_view|dns_settings|dns_firewall|dns_namespace|vpc_/.test(resourceType))
        return false;
    return /(^|_)(dns|alidns|record|records|recordset|rrset|lightsail_domain_entry|traffic_policy_instance)(_|$)/.test(resourceType);
}

// EXTERNAL MODULE: ./build/zones/terraform/zone-ids.js
var zone_ids = __webpack_require__(7722);
;// CONCATENATED MODULE: ./build/zones/terraform/walk.js












const ZONE_ARGUMENTS = [
    "zone_id",
    "zone",
    "zone_name",
    "hosted_zone_id",
    "managed_zone",
    "domain",
    "domain_name",
    "dns_zone",
];
function walkScope(scope) {
    const env = { scope, locals: new Map() };
    for (const block of scope.directory.resources.values())
        resource(env, block);
    for (const [name, block] of scope.directory.modules)
        walk_module(scope, name, block);
}
function resource(env, block) {
    const [type = ""] = block.labels;
    const provider = providerOf(type);
    const isZone = isZoneType(type);
    if (provider === null && !isZone && !mayBeRecord(type))
        return;
    const instances = instancesOf(env, block);
    if (!isExpanded(instances))
        return unknownNumber(env, block, provider, instances);
    for (const { env: inner } of instances) {
        const instance = { kind: "instance", type, block, env: inner };
        if (isZone)
            zone(env.scope, instance);
        else if (provider === null)
            unknownType(inner, block);
        else {
            const one = resourceOf(inner, block);
            const value = one.get(provider.zone);
            const found = toldZone(env.scope.machine, value) ??
                zoneOfValue(value, provider.zoneByName) ??
                (type === "google_dns_record_set" ? managedZone(env.scope, value) : null);
            if (found !== null)
                records_applyRecord(env.scope.machine, provider, one, found);
            else
                env.scope.machine.homeless.push({ provider, resource: one, block, ...zoneText(value) });
        }
    }
}
function toldZone(machine, value) {
    const origin = (0,zone_ids/* toldDomain */.f)(machine.zoneIds, value);
    return origin === null ? null : { origin, isPrivate: false };
}
function zoneText(value) {
    if ((0,terraform_values/* isUnknown */.t8)(value))
        return { key: JSON.stringify([value.reason, value.at, value.reference]), reason: value.reason };
    const text = (0,terraform_values/* textOf */.b6)(value);
    return {
        key: text ?? "",
        reason: text === null ? "it names none" : `nothing here tells the domain of ${(0,printable/* excerpt */.Kb)(text, 60)}`,
    };
}
function zone(scope, instance) {
    const found = zoneOfInstance(instance);
    const { at } = instance.block;
    if (found === null)
        return;
    if (isIdentity(found)) {
        if (found.isPrivate)
            return;
        knownZone(scope.machine, found.origin, at);
        addOpen(scope.machine.collected, found.origin, found.origin, {
            at,
            reason: "the DNS provider adds its own NS and SOA records",
            types: ["NS", "SOA"],
        });
    }
    else
        addEverywhere(scope.machine.collected, {
            at,
            reason: `the name of this zone is not known: ${found.reason}`,
            undeclaredOnly: true,
        });
}
function managedZone(scope, value) {
    const name = (0,terraform_values/* textOf */.b6)(value);
    if (name === null)
        return null;
    for (const blocks of [scope.directory.resources, scope.directory.data]) {
        for (const block of blocks.values()) {
            if (block.labels[0] !== "google_dns_managed_zone")
                continue;
            const env = { scope, locals: new Map() };
            const given = block.body.attributes.get("name");
            if (given === undefined || evaluate_evaluate(env, given.value) !== name)
                continue;
            const found = zoneOfInstance({ kind: "instance", type: "google_dns_managed_zone", block, env });
            return found !== null && isIdentity(found) ? found : null;
        }
    }
    return null;
}
function unknownNumber(env, block, provider, why) {
    const { machine } = env.scope;
    const argument = provider === null ? undefined : block.body.attributes.get(provider.zone);
    const value = argument === undefined ? null : evaluate_evaluate(env, argument.value);
    const found = provider === null ? null : (toldZone(machine, value) ?? zoneOfValue(value, provider.zoneByName));
    const { at } = block;
    if (provider === null)
        return addEverywhere(machine.collected, { at, reason: why.reason });
    if (found === null) {
        const one = resourceOf(env, block);
        const type = (0,terraform_values/* textOf */.b6)(provider.type(one))?.toUpperCase() ?? "";
        const name = one.get(provider.name);
        const label = (0,terraform_values/* isUnknown */.t8)(name) ? null : (0,terraform_values/* textOf */.b6)(name);
        return unplaced(machine, { at, type, label, under: null, block, reason: why.reason });
    }
    if (found.isPrivate)
        return;
    knownZone(machine, found.origin, at);
    unknownInstances(machine, provider, resourceOf(env, block), found.origin, why);
}
function unknownType(env, block) {
    const reason = `resource ${block.labels[0] ?? ""} may declare records but is not evaluated`;
    touches(env, block, ZONE_ARGUMENTS, { at: block.at, reason });
}
function touches(env, block, names, part) {
    const zones = names.flatMap((name) => {
        const attribute = block.body.attributes.get(name);
        const found = attribute === undefined ? null : zoneOfValue(evaluate_evaluate(env, attribute.value), true);
        return found === null ? [] : [found];
    });
    if (zones.length === 0)
        return addEverywhere(env.scope.machine.collected, part);
    for (const one of zones)
        if (!one.isPrivate)
            addOpen(env.scope.machine.collected, one.origin, null, part);
}
function walk_module(scope, name, block) {
    const { collected } = scope.machine;
    if (localSource(scope, block) !== null) {
        const value = moduleInstances(scope, name, block.at);
        scope.known.set(`module.${name}`, value);
        if ((0,terraform_values/* isUnknown */.t8)(value))
            return addEverywhere(collected, { at: block.at, reason: `module ${name}: ${value.reason}` });
        const instances = typeof value === "object" && value?.kind === "module" ? [value] : ((0,terraform_values/* elementsOf */.ZE)(value) ?? []);
        for (const instance of instances)
            if (typeof instance === "object" && instance?.kind === "module")
                walkScope(instance.env.scope);
        return;
    }
    const env = { scope, locals: new Map() };
    const source = block.body.attributes.get("source");
    const text = source?.value.kind === "literal" ? ((0,terraform_values/* textOf */.b6)(source.value.value) ?? "") : "";
    const told = [...block.body.attributes]
        .filter(([, attribute]) => walk_zoneIn(env, attribute.value) !== null)
        .map(([argument]) => argument);
    const part = { at: block.at, reason: `module ${name} (${text}) is not evaluated` };
    if (/(^|[^a-z])(dns|records?|route-?53|zones?|mail|email|spf|dkim|dmarc|mx|ses|cloudflare)([^a-z]|$)/i.test(text))
        return touches(env, block, [...told, ...ZONE_ARGUMENTS], part);
    if (told.length > 0)
        touches(env, block, told, { ...part, undeclaredOnly: true });
}
function walk_zoneIn(env, expr) {
    return zoneOfValue(evaluate_evaluate(env, expr), false);
}

;// CONCATENATED MODULE: ./build/zones/terraform/terraform.js








const IN_HCL = /^[ \t]{0,20}(?:resource|data)[ \t]{1,20}"[a-z0-9]{1,40}_[a-z0-9_]{0,60}(?:dns|record|rrset|zone|domain)|\bsource[ \t]{1,50}=[ \t]{1,50}"[^"\n]{0,200}(?:dns|record|route53|zone)/m;
const IN_JSON = /"[a-z0-9]{1,40}_[a-z0-9_]{0,60}(?:dns|record|rrset|recordset|zone|domain)[a-z0-9_]{0,40}"\s{0,50}:\s{0,50}[[{]/;
const terraform = {
    name: "terraform",
    takes: load_isConfiguration,
    is: (path, text) => (path.endsWith(".json") ? IN_JSON : IN_HCL).test(text),
    read: terraform_read,
};
function terraform_read(files, paths, budget = createZoneBudget(), zoneIds = new Map()) {
    const collected = newCollected(budget);
    const machine = {
        files,
        collected,
        directories: new Map(),
        homeless: [],
        zoneIds,
        evaluate: evaluate_evaluate,
        steps: 0,
        depth: 0,
    };
    for (const [path, list] of takingPart(files, paths))
        machine.directories.set(path, loadDirectory(files, collected, path, list));
    const roots = [...machine.directories.values()].map((directory) => ({
        machine,
        directory,
        inputs: null,
        known: new Map(),
        evaluating: new Set(),
        level: 0,
    }));
    const called = new Set(roots.flatMap((scope) => [...scope.directory.modules.values()].map((block) => localSource(scope, block)?.path)));
    const circle = roots.length > 0 && roots.every((scope) => called.has(scope.directory.path));
    if (circle)
        addEverywhere(collected, {
            at: { file: paths[0] ?? "", line: 1, column: 1 },
            reason: "the modules only call each other in a circle",
        });
    try {
        for (const scope of roots)
            if (!called.has(scope.directory.path))
                walkScope(scope);
        placeHomeless(machine);
    }
    catch (error) {
        const at = error instanceof module_Exhausted ? error.at : { file: paths[0] ?? "", line: 1, column: 1 };
        if (error instanceof RangeError)
            addEverywhere(collected, { at, reason: "the configuration nests too deep" });
        else if (error instanceof module_Exhausted)
            addEverywhere(collected, { at, reason: error.message });
        else
            throw error;
    }
    return zoneSetOf(collected);
}

;// CONCATENATED MODULE: ./build/zones/formats.js





const FORMATS = [OCTODNS, dnscontrol, terraform, GCLOUD, BIND];

// EXTERNAL MODULE: ./build/zones/merge.js
var merge = __webpack_require__(1344);
// EXTERNAL MODULE: ./build/zones/memo.js
var zones_memo = __webpack_require__(3028);
;// CONCATENATED MODULE: ./build/zones/read.js







const MAX_ZONE_FILES = 20_000;
const MAX_TOTAL = 512 * 1024 * 1024;
const FORMAT_NAMES = {
    bind: "a zone file (*.zone, *.db, db.*, or any file with an SOA record)",
    octodns: "octoDNS YAML (example.com.yaml)",
    dnscontrol: "DNSControl (dnsconfig.js)",
    terraform: "Terraform (*.tf)",
    gcloud: "an export of gcloud dns (rrdatas in YAML)",
};
const BYSTANDER = /(?:^|\/)(?:\.[^/]*|(?:readme|license|licence|notice|makefile|codeowners|changelog)[^/]*|[^/]+\.(?:md|rst))$/i;
function readZones(files, patterns, memo, budget = createZoneBudget()) {
    const metered = meteredFiles(files, budget);
    const errors = [];
    const notEvaluated = [...(patterns === null ? [] : unreadable(files, patterns))];
    const chosen = patterns === null ? detected(files, notEvaluated) : read_named(files, patterns, errors);
    const parts = [];
    const read = new Set();
    const unplaced = [];
    for (const format of FORMATS) {
        const paths = chosen.get(format) ?? [];
        const groups = paths.length === 0
            ? []
            : format.name === "bind" || format.name === "gcloud"
                ? paths.map((path) => [path])
                : [paths];
        for (const group of groups) {
            const set = (0,zones_memo/* rememberingFiles */.j)(metered, memo, `${format.name}:${group.join("\0")}`, (door) => format.read(door, group, budget, memo?.zoneIds));
            (0,append/* append */.B)(parts, set.zones.map((zone) => ({ zone, format: format.name })));
            (0,append/* append */.B)(notEvaluated, set.notEvaluated);
            (0,append/* append */.B)(unplaced, set.unplaced ?? []);
            (0,append/* append */.B)(errors, patterns === null ? set.errors.map(judgedByLooks) : set.errors);
            set.files.forEach((file) => read.add(file));
        }
    }
    (0,append/* append */.B)(errors, overErrors(budget));
    const { zones, doubts } = (0,merge/* mergedZones */.g)(parts);
    return {
        zones,
        notEvaluated: [...notEvaluated, ...doubts],
        errors,
        files: [...read].sort(),
        ...(unplaced.length === 0 ? {} : { unplaced }),
    };
}
function grouped(pairs) {
    const chosen = new Map();
    for (const [format, path] of pairs)
        chosen.set(format, [...(chosen.get(format) ?? []), path]);
    return chosen;
}
const SURELY_ZONE = /\.(?:zone|db|bind|hosts|ya?ml)$|(?:^|\/)db\.[^/]+$/i;
function judgedByLooks(error) {
    return SURELY_ZONE.test(error.at.file) ? error : { ...error, isGuess: true };
}
function detected(files, open) {
    const candidates = files.list().filter((path) => FORMATS.some((format) => format.takes(path)));
    const sure = candidates.filter((path) => SURELY_ZONE.test(path) || /(?:dnsconfig\.js|\.tf)$/i.test(path));
    const known = new Set(sure);
    const errors = [];
    const bounded = boundedFiles(files, [...sure, ...candidates.filter((path) => !known.has(path))], errors);
    const note = (at, reason) => void open.push({ at, reason, origin: null, name: null });
    for (const { at, message } of errors)
        note(at, `${message}; the rest is not looked at: name your DNS files with zones`);
    return grouped(bounded.flatMap((path) => {
        const text = files.read(path);
        if (text === null) {
            if (known.has(path))
                note({ file: path, line: 1, column: 1 }, UNREADABLE);
            return [];
        }
        const format = FORMATS.find((f) => f.takes(path) && f.is(path, text));
        return format === undefined ? [] : [[format, path]];
    }));
}
function read_named(files, patterns, errors) {
    const globs = (0,zones_globs/* globsOf */.p)(patterns);
    const wanted = files.list().filter((path) => globs.takes(path) && (globs.names(path) || !BYSTANDER.test(path)));
    return grouped(boundedFiles(files, wanted, errors).flatMap((path) => {
        const taking = FORMATS.filter((format) => format.takes(path));
        const [only, more] = taking;
        if (only !== undefined && more === undefined)
            return [[only, path]];
        const text = files.read(path);
        if (text === null)
            return tell(errors, path, UNREADABLE);
        const format = (only === undefined ? FORMATS : taking).find((f) => f.is(path, text)) ?? only;
        const expected = FORMATS.map((f) => FORMAT_NAMES[f.name]).join(", ");
        return format === undefined
            ? tell(errors, path, `is in no format that is known here; expected ${expected}`)
            : [[format, path]];
    }));
}
const UNREADABLE = "cannot be read: outside of this directory, or larger than 64 MiB";
function tell(errors, file, message) {
    errors.push({ at: { file, line: 1, column: 1 }, message });
    return [];
}
function boundedFiles(files, paths, errors) {
    const kept = paths.slice(0, MAX_ZONE_FILES);
    files.prefetch?.(kept);
    let total = 0;
    for (const [index, path] of kept.entries()) {
        total += files.size?.(path) ?? 0;
        if (total <= MAX_TOTAL)
            continue;
        tell(errors, path, `the DNS files together are larger than ${MAX_TOTAL / 1024 / 1024} MiB`);
        return kept.slice(0, index);
    }
    const [first] = paths.slice(MAX_ZONE_FILES);
    if (first !== undefined)
        tell(errors, first, `more than ${MAX_ZONE_FILES} DNS files`);
    return kept;
}
function unreadable(files, patterns) {
    return (files.submodules?.() ?? [])
        .filter((path) => patterns.some((pattern) => pattern.replace(/^\.\//, "").startsWith(`${path}/`)))
        .map((file) => ({
        at: { file, line: 1, column: 1 },
        reason: `${(0,printable/* excerpt */.Kb)(file, 100)} is a git submodule: its files are not part of this commit`,
        origin: null,
        name: null,
    }));
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ fileType),
/* harmony export */   FV: () => (/* binding */ TYPE_WORDS),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   go: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _dns_wire_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4426);

const OTHER = {
    MB: 7,
    MG: 8,
    MR: 9,
    NULL: 10,
    WKS: 11,
    HINFO: 13,
    MINFO: 14,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    "NSAP-PTR": 23,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    LOC: 29,
    NXT: 30,
    EID: 31,
    NIMLOC: 32,
    ATMA: 34,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    A6: 38,
    SINK: 40,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DNSKEY: 48,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    NINFO: 56,
    RKEY: 57,
    TALINK: 58,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    URI: 256,
    AVC: 258,
    DOA: 259,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    TA: 32_768,
    DLV: 32_769,
};
const CODES = new Map([...Object.entries(_dns_wire_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_CODES */ .sb), ...Object.entries(OTHER)]);
const NAMES = new Map([...CODES].map(([name, code]) => [code, name]));
const READ = new Set(Object.keys(_dns_wire_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_CODES */ .sb));
const TYPE_WORDS = [...CODES.keys()];
function fileType(word) {
    const code = CODES.get(word) ?? numbered(word);
    if (code === null)
        return null;
    const name = NAMES.get(code);
    return name !== undefined && isRead(name) ? { kind: "read", type: name } : { kind: "carried", code };
}
function isRead(word) {
    return READ.has(word);
}
function numbered(word) {
    const code = Number(/^TYPE(\d{1,5})$/.exec(word)?.[1] ?? Number.NaN);
    const meta = code === 0 || code === 41 || (code >= 128 && code <= 255);
    return Number.isNaN(code) || code > 65_535 || meta ? null : code;
}
function typeOf(data) {
    return data.type === "OTHER" ? typeName(data.code) : data.type;
}
function typeName(code) {
    return NAMES.get(code) ?? `TYPE${code}`;
}


/***/ })

};
