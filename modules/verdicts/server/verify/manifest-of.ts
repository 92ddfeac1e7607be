import { filesIn } from '../pack/zip.ts'
import { fullNames } from '../pack/full-pack.ts'
import { publicNames } from '../pack/public-pack.ts'
import { readJson } from './read-files.ts'
import { type Manifest, manifestShape } from './shapes.ts'

/** What a pack says of itself. Throws `BadPack` where it is none. */
export const manifestOf = (pack: Uint8Array): Manifest =>
  readJson(filesIn(pack, [...new Set([...fullNames, ...publicNames])]), 'manifest.json', manifestShape)
