/**
 * The tables of the phrases that the lexicon itself has, made at build time; `undefined` where none were made. The command's
 * bundle has its own in place of this module (`scripts/build-command.mjs`): to grow them costs a tenth of its start.
 */
export const preparedPhrases = (): Uint8Array | undefined => undefined;
