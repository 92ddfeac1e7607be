import { uuidv7 } from '#kit/pure/uuid.ts'

/** An id made here, before anything is sent: sending the same twice makes one. */
export const freshId = (): string => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))
