import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Scope, type Unit } from '#kit/server/unit.ts'
import { openPart, sealPart } from './sealed.ts'
import { countParts, insertPart, packPart } from './store.ts'

/** A pack that is kept: whose it is, and what it has to be. */
export interface KeptPack {
  voteId: string
  sha256: string
  bytes: number
}

/** Bytes of a pack in one part: few enough that a download holds no more than some megabytes at a time. */
const partSize = 1024 * 1024
const [squeeze, unfold] = [promisify(deflateRaw), promisify(inflateRaw)]
const partsOf = ({ bytes }: KeptPack): number => Math.ceil(bytes / partSize)

/** Keeps a pack, part by part, compressed and sealed; the same one again changes nothing. */
export async function keepPack(unit: Unit, { voteId, sha256 }: KeptPack, content: Uint8Array): Promise<void> {
  for (let part = 0; part * partSize < content.length; part += 1) {
    const small = await squeeze(content.subarray(part * partSize, (part + 1) * partSize))
    unit.write(
      insertPart({
        neighbourhood_id: unit.neighbourhoodId,
        vote_id: voteId,
        pack_sha256: sha256,
        part,
        content: sealPart(unit.parts.cipher, { voteId, sha256, part }, small.toString('base64')),
      }),
    )
  }
}

/** Whether a pack is kept. Refuses `verdicts.pack-differs` where some of it is missing. */
export async function isKept(unit: Unit, pack: KeptPack): Promise<boolean> {
  const found = Number((await unit.readOne(countParts(unit, pack.voteId, pack.sha256)))?.count ?? 0)
  if (found !== 0 && found !== partsOf(pack)) refuse('verdicts.pack-differs')
  return found !== 0
}

/** A kept pack as a whole. */
export async function readPack(unit: Unit, pack: KeptPack): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of chunksOf(pack, (part) => partIn(unit, pack, part))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * A kept pack as it flows out, its beginning in hand: each part is read in a transaction of its own, so that a slow line holds
 * no connection.
 */
export async function packStream(parts: Parts, scope: Scope, pack: KeptPack): Promise<Readable> {
  const chunks = chunksOf(pack, (part) => inUnit(parts, scope, (unit) => partIn(unit, pack, part)))
  const first = await chunks.next()
  return Readable.from(
    (async function* () {
      if (first.done !== true) yield first.value
      yield* chunks
    })(),
  )
}

/**
 * The parts in order. The last one is held back until the whole has the digest it was announced with: what was changed where
 * it lies never arrives in full.
 */
async function* chunksOf(pack: KeptPack, read: (part: number) => Promise<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const last = partsOf(pack) - 1
  for (let part = 0; part <= last; part += 1) {
    const chunk = await read(part)
    hash.update(chunk)
    if (part === last && hash.digest('hex') !== pack.sha256) refuse('verdicts.pack-differs')
    yield chunk
  }
}

async function partIn(unit: Unit, { voteId, sha256 }: KeptPack, part: number): Promise<Buffer> {
  const row = await unit.readOr(packPart(unit, voteId, sha256, part), 'verdicts.pack-differs')
  try {
    return await unfold(Buffer.from(openPart(unit.parts.cipher, { voteId, sha256, part }, row.content), 'base64'))
  } catch {
    unit.parts.log.error({ vote: voteId, part }, 'a part of an evidence pack does not open')
    return refuse('verdicts.pack-differs')
  }
}
