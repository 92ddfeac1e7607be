/**
 * The house tests grow with every endpoint times every role times everything that can be wrong. `npm test` tries all of it;
 * the quick check before a commit tries every endpoint by every role with a changing part of what can be wrong.
 */
export const thorough = process.env['MULIN_THOROUGH'] === '1'
