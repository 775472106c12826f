export const id = 700;
export const ids = [700];
export const modules = {

/***/ 5700:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Progress: () => (/* binding */ Progress)
/* harmony export */ });
/** Says on a terminal what is being done, on a line that is gone when it is done. */
class Progress {
    write;
    isShown = false;
    /** Nothing is said where there is nothing to write to. */
    constructor(write) {
        this.write = write;
    }
    /** What is being done from now on. */
    doing(what) {
        if (!this.write)
            return;
        this.write(`\r\u001b[Kcoexist: ${what} …`);
        this.isShown = true;
    }
    /** The line is taken away, so that results can follow. */
    done() {
        if (this.isShown)
            this.write?.('\r\u001b[K');
        this.isShown = false;
    }
}


/***/ })

};
