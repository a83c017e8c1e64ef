export const id = 6731;
export const ids = [6731];
export const modules = {

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6182);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5799);




function workspaceOf(place) {
    const named = place.env["GITHUB_WORKSPACE"] ?? "";
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(named) && (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real(named), real(place.directory), /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))))
        return named;
    const found = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(place);
    return found.ok ? found.value.top : place.directory;
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

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

/***/ 5799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);



function findRepository(place) {
    const directory = real(place.directory);
    const missing = { code: "no-repository", directory: directory ?? place.directory, reason: null };
    if (directory === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(missing);
    const workspace = real(place.env["GITHUB_WORKSPACE"] ?? "");
    const above = parentsOf(directory);
    const candidates = workspace !== null && isInside(workspace, directory)
        ? above.filter((d) => isInside(workspace, d)).reverse()
        : above;
    const top = candidates.find((d) => kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(d, ".git")) !== null);
    if (top === undefined)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(missing);
    const outer = workspace !== null && isInside(workspace, top) ? workspace : top;
    const gitDir = gitDirOf(top, outer);
    if (!gitDir.ok)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "unsafe-repository", path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".git"), why: gitDir.error });
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ top, gitDir: gitDir.value, prefix: below === "" ? "" : `${below}/` });
}
function isInside(parent, path) {
    return path === parent || path.startsWith(parent.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? parent : parent + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function gitDirOf(top, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".git");
    const kind = kindOf(path);
    if (kind === "directory")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    if (kind !== "file")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)("link");
    const [, named] = /^gitdir: (.+?)[\r\n]*$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? [];
    const target = named === undefined ? null : real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named));
    if (target === null || kindOf(target) !== "directory")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)("not-a-gitfile");
    const isOurs = !isInside(workspace, target) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(".git");
    return isOurs && !isInside(top, target) ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(target) : (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)("in-work-tree");
}
function kindOf(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return null;
    return stat.isDirectory() ? "directory" : stat.isFile() ? "file" : "other";
}
function parentsOf(directory) {
    const found = [directory];
    for (let at = directory; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at;) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        found.push(at);
    }
    return found;
}
function real(path) {
    if (path === "")
        return null;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeIo: () => (/* binding */ nodeIo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _app_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6965);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4220);
/* harmony import */ var _dns_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4199);
/* harmony import */ var _node_front_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4556);





function nodeIo(runProcess) {
    return {
        ...(0,_node_front_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeFront */ .Mh)(),
        stdin: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0),
        disk: (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeDisk */ .C)(process.cwd(), (0,_app_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)({ directory: process.cwd(), env: process.env })),
        now: () => new Date(),
        sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
        random: Math.random,
        network: (0,_dns_network_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeNetwork */ .D)(process.env),
        runProcess,
        onInterrupt: (stop) => {
            process.once("SIGINT", stop);
            return () => void process.removeListener("SIGINT", stop);
        },
    };
}


/***/ })

};
