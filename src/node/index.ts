/** gozareh over files. */
export { extractFiles, type Result, type RunOptions } from "./run.js";
