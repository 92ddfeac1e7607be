import { expect } from 'vitest'
import { filesIn } from '../server/pack/zip.ts'
import { verifyPack } from '../server/verify/verify-pack.ts'

/** What is at a byte: the file it belongs to, or the end of the archive. */
function ownerAt(files: ReadonlyMap<string, Uint8Array>, at: number): string {
  let end = 0
  for (const [name, bytes] of files) if (at < (end += 30 + name.length + bytes.length)) return name
  for (const name of files.keys()) if (at < (end += 46 + name.length)) return name
  return 'zip'
}

/**
 * Flips a bit of every `step`-th byte of a pack. Each has to be found; gives the share that was found in the file it belongs
 * to. The others are bytes of the archive's directory, which then cannot be read and is named instead.
 */
export function namedShare(pack: Uint8Array, names: readonly string[], step: number): number {
  const files = filesIn(pack, names)
  let [named, tried] = [0, 0]
  for (let at = 0; at < pack.length; at += step) {
    const changed = Uint8Array.from(pack)
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    const { faults } = verifyPack(changed)
    const owner = ownerAt(files, at)
    tried += 1
    if (faults.some(({ file }) => file === owner)) named += 1
    else expect(faults[0]?.file, `byte ${at} of ${owner}`).toBe('zip')
  }
  return named / tried
}
