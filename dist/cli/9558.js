export const id = 9558;
export const ids = [9558];
export const modules = {

/***/ 9558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeProcess: () => (/* binding */ nodeProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const nodeProcess = ({ program, args, maxBytes, maxMs, ...call }) => {
    const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, { ...call, maxBuffer: maxBytes, timeout: maxMs, windowsHide: true });
    const error = done.error;
    if (error?.code === "ENOENT" || error?.code === "EACCES")
        return { kind: "no-program" };
    if (error?.code === "ENOBUFS")
        return { kind: "too-much-output" };
    if (error?.code === "ETIMEDOUT")
        return { kind: "no-end" };
    if (error !== undefined && error.code !== "EPIPE")
        return { kind: "failed", reason: error.message };
    return { kind: "ended", status: done.status, stdout: done.stdout, stderr: done.stderr.toString("utf8") };
};


/***/ })

};
