/** Exit codes, as README tells them. */
export const EXIT = { ok: 0, nothing: 1, problem: 2, interrupted: 130 } as const;
