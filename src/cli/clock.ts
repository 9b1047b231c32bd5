/** Milliseconds since some moment. `performance.now` would load all of node:perf_hooks for it. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
