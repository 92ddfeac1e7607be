import { randomBytes } from 'node:crypto'
import { uuidv7 } from '#kit/pure/uuid.ts'

/** A fresh UUIDv7. */
export function newId(at: Date = new Date()): string {
  return uuidv7(at, randomBytes(10))
}
