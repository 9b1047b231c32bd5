// A worker that answers with the names of its files, hangs on "hang" and dies of "die".
import { parentPort, workerData } from "node:worker_threads";

const done = new Int32Array(workerData.progress);
parentPort.on("message", ({ batch }) => {
  const results = batch.map(({ path, id }, index) => {
    Atomics.store(done, 0, index);
    if (path === "die") throw new Error("died");
    while (path === "hang");
    return { kind: "lines", path, id, length: path.length };
  });
  parentPort.postMessage({ results, utf8: new TextEncoder().encode(batch.map(({ path }) => path).join("")) });
});
