import { randomFillSync } from 'node:crypto'
import { uuidv7 } from '#kit/pure/uuid.ts'

// Chance is drawn for many keys at once: asking the system costs more than making the key.
const chance = new Uint8Array(10 * 128)
let used = chance.length

/** A fresh UUIDv7. */
export function newId(at: Date = new Date()): string {
  if (used === chance.length) {
    randomFillSync(chance)
    used = 0
  }
  used += 10
  return uuidv7(at, chance.subarray(used - 10, used))
}
