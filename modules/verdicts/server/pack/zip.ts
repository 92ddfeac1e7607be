import { unzipSync, zipSync } from 'fflate'
import { BadPack } from './bad-pack.ts'

/** The largest pack that is looked at; a vote of a hundred thousand rights takes a tenth of it. */
const LARGEST = 512 * 1024 * 1024
const LOCAL = 30
const CENTRAL = 46

/**
 * The files as one zip, in the order given: stored as they are, all of one date, nothing else in it. So the same files give
 * the same bytes, and a byte that is not as it would be written again has been changed.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // In this library a date is one of the machine's own zone; so is this.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { level: 0, mtime }]])))
}

/** The files of a zip as `zipOf` writes them, of these names only. Throws `BadPack` where it is something else. */
export function filesIn(zip: Uint8Array, known: readonly string[]): Map<string, Uint8Array> {
  if (zip.length > LARGEST)
    throw new BadPack('zip', '比任何证据包都大，没有打开。', 'larger than any pack; not opened.')
  const seen = new Set<string>()
  let total = 0
  const look = ({ name, size, originalSize, compression }: Listed): boolean => {
    const shown = name.replaceAll(/[^\w.-]/g, '?').slice(0, 40)
    if (!known.includes(name))
      throw new BadPack('zip', `里面有不认识的文件“${shown}”。`, `holds an unknown file “${shown}”.`)
    if (seen.has(name)) throw new BadPack(name, '在包里出现两次。', 'stands in the pack twice.')
    seen.add(name)
    total += size
    // Nothing is ever unpacked to more than it takes here.
    if (compression !== 0 || size !== originalSize || total > zip.length)
      throw new BadPack(name, '不是照原样存放的，大小对不上。', 'is not stored as it is: its sizes do not add up.')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(zip, { filter: look })))
  } catch (error) {
    if (error instanceof BadPack) throw error
    throw new BadPack('zip', '压缩包末尾的目录读不出来。', 'the directory at the end of the archive cannot be read.')
  }
}

interface Listed {
  name: string
  size: number
  originalSize: number
  compression: number
}

/** Which files of a zip are not, byte for byte, as `zipOf` would write what is in them; `zip` for its end. */
export function changedIn(zip: Uint8Array, files: ReadonlyMap<string, Uint8Array>): string[] {
  const expected = zipOf(files)
  const regions = regionsOf(files)
  const changed = new Set<string>()
  if (zip.length !== expected.length) changed.add('zip')
  let from = 0
  for (const { name, until } of regions) {
    if (Buffer.compare(zip.subarray(from, until), expected.subarray(from, until)) !== 0) changed.add(name)
    from = until
  }
  return [...changed]
}

function regionsOf(files: ReadonlyMap<string, Uint8Array>): { name: string; until: number }[] {
  let at = 0
  const local = [...files].map(([name, bytes]) => ({ name, until: (at += LOCAL + name.length + bytes.length) }))
  const central = [...files.keys()].map((name) => ({ name, until: (at += CENTRAL + name.length) }))
  return [...local, ...central, { name: 'zip', until: Number.POSITIVE_INFINITY }]
}
