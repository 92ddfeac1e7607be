import type { Parts } from '#kit/server/parts.ts'

/** Makes the demonstration on an empty database when it is wanted; tells the running house whether it is one. */
export async function ensureDemo(_parts: Parts, _options: { wanted: boolean }): Promise<void> {}

/** Prints the demonstration's sign-ins. */
export async function printSignIns(_parts: Parts): Promise<void> {}
