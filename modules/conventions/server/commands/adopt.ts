import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { adoptionFault, lacksFiling, type WantedAdoption } from '../../domain/stage.ts'
import { knownConvention } from '../queries/conventions.ts'
import { adoptionById, changeConvention, fileOnce, insertAdoption } from '../store.ts'

/** At which field of the form a refusal stands. */
const fields: Partial<Record<string, string>> = {
  'held-later': 'heldOn',
  'review-later': 'heldOn',
  'days-in-order': 'inForceFrom',
  'no-quorum': 'present',
  'no-majority': 'inFavour',
  'counts-do-not-add-up': 'present',
  'wrong-body': 'body',
  'evidence-needed': 'files',
}

/**
 * Writes down what the meeting adopted: exactly the text the standing review belongs to, with every comment answered
 * (Organic Law 2018 arts. 9 and 15; Civil Code 278). The same id again changes nothing. Refuses by the names of
 * `adoptionFault`.
 */
export async function adopt(unit: Unit, conventionId: string, input: WantedAdoption & { id: string }): Promise<void> {
  const { row, facts } = await knownConvention(unit, conventionId, true)
  if (await unit.readOne(adoptionById(unit, input.id))) return
  const fault = adoptionFault(facts, input, dayOf(unit.now))
  if (fault !== null) refuse(`conventions.${fault}`, {}, fields[fault])
  await attachFiles(unit, input.files, { room: 'conventions', recordId: input.id })
  unit.write(
    insertAdoption({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      convention_id: conventionId,
      version: row.version,
      digest: row.digest,
      body: input.body,
      held_on: input.heldOn,
      entitled: input.entitled,
      present: input.present,
      in_favour: input.inFavour,
      against: input.against,
      abstained: input.abstained,
      in_force_from: input.inForceFrom,
      revise_by: input.reviseBy,
      at: unit.now,
      by_name: unit.actor?.name ?? null,
      decided_in: input.record?.kind ?? 'outside',
      record_id: input.record?.id ?? null,
      filed_on: null,
      filed_with: null,
      filing_number: null,
      filed_by: null,
    }),
  )
  unit.writeOne(changeConvention(unit, conventionId, row.version, { comments_until: null }))
  const data = { adoption: input.id, version: row.version, digest: row.digest, inForceFrom: input.inForceFrom }
  unit.emit({ type: 'conventions.convention-adopted', subjectId: conventionId, data })
}

/**
 * The adopted text was filed with the subdistrict (Organic Law 2018 art. 15; Shanghai committee regulations art. 13;
 * Shanghai property rules art. 33). Refuses `conventions.not-adopted` where nothing waits for it, and
 * `conventions.filed-too-early`.
 */
export async function fileConvention(
  unit: Unit,
  conventionId: string,
  input: { on: Day; with: string; number: string | null },
): Promise<void> {
  const { facts, adoptions } = await knownConvention(unit, conventionId, true)
  const last = adoptions.at(-1)
  if (last === undefined || !lacksFiling(facts.kind, { heldOn: last.held_on, filedOn: last.filed_on }))
    return refuse('conventions.not-adopted')
  if (input.on < last.held_on || input.on > dayOf(unit.now)) refuse('conventions.filed-too-early', {}, 'on')
  unit.writeOne(
    fileOnce(unit, last.id, {
      filed_on: input.on,
      filed_with: input.with,
      filing_number: input.number === '' ? null : input.number,
      filed_by: unit.actor?.name ?? null,
    }),
    'conventions.not-adopted',
  )
  unit.emit({
    type: 'conventions.convention-filed',
    subjectId: conventionId,
    data: { adoption: last.id, on: input.on },
  })
}
