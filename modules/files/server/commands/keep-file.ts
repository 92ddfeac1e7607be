import { standingsIn } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { FileFacts } from '../../contract.ts'
import type { Prepared } from '../prepare.ts'
import { digestOf, prepare } from '../prepare.ts'
import { toFacts } from '../shape.ts'
import { keysOf, storageOf } from '../storage/storage.ts'
import { countWaiting, fileById, insertFile } from '../store.ts'

/** How many files may wait for a record: of one account, and of all people without one in a neighbourhood. */
const mostWaiting = { account: 60, nobody: 300 }
const day = 86_400_000

/**
 * Keeps one file, not yet owned by a record. The same id with the same content again answers as the first time; with
 * another content it is refused. Refuses what is not taken (`files.wrong-type`, `files.heic`, `files.too-large`, …).
 */
export async function keepFile(unit: Unit, input: { id: string; name: string; content: Buffer }): Promise<FileFacts> {
  const known = await knownFile(unit, input.id, digestOf(input.content))
  return known ?? keepPrepared(unit, input.id, await prepare(input.content, input.name))
}

/** The file that already has this id, when it is the same one sent again. */
export async function knownFile(unit: Unit, id: string, sentDigest: string): Promise<FileFacts | null> {
  const row = await unit.readOne(fileById(unit, id))
  if (row === undefined) return null
  const same =
    row.sent_digest === sentDigest && row.doomed_at === null && row.uploaded_by === (unit.actor?.accountId ?? null)
  return same ? toFacts(row) : refuse('files.id-taken', {}, 'id')
}

/** The content is safe before the row is; a row therefore never names what is not there. */
export async function keepPrepared(unit: Unit, id: string, prepared: Prepared): Promise<FileFacts> {
  const uploader = unit.actor?.accountId ?? null
  const counted = await unit.readOne(countWaiting(unit, uploader, new Date(unit.now.getTime() - day)))
  if ((counted?.waiting ?? 0) >= mostWaiting[uploader === null ? 'nobody' : 'account']) refuse('files.too-many')
  const row = {
    neighbourhood_id: unit.neighbourhoodId,
    id,
    kind: prepared.kind,
    type: prepared.type,
    name: prepared.name,
    bytes: prepared.content.length,
    width: prepared.width,
    height: prepared.height,
    has_small: prepared.small !== null,
    digest: prepared.digest,
    sent_digest: prepared.sentDigest,
    uploaded_by: uploader,
    person_id: personOf(unit),
    created_at: unit.now,
  }
  const storage = storageOf(unit.parts.config)
  const keys = keysOf(row)
  await storage.put(keys.full, prepared.content, prepared.type)
  if (prepared.small) await storage.put(keys.small, prepared.small, 'image/webp')
  unit.write(insertFile(row))
  unit.whenRepeated('file_pkey', async (again) => await knownFile(again, id, prepared.sentDigest))
  return toFacts(row)
}

function personOf(unit: Unit): string | null {
  if (unit.actor === null) return null
  const known = standingsIn(unit.actor, unit.ground).find((standing) => standing.personId !== undefined)
  return unit.actor.onBehalfOf?.personId ?? known?.personId ?? null
}
