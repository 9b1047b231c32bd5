/** Exit codes, as README and docs/errors.md tell them. */
export const EXIT = {
  ok: 0,
  /** Nothing to read was found. */
  nothing: 1,
  /** Some input, option or shard was bad. */
  problem: 2,
  /** What was made could not be written. */
  unwritable: 3,
  /** By SIGINT. */
  interrupted: 130,
  /** By SIGTERM. */
  terminated: 143,
} as const;
