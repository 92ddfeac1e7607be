import type { Unit } from '#kit/server/unit.ts'
import { changeBody as change, dropReaches, insertReaches, reaches } from '../store.ts'
import { type BodyFacts, checkBody, reachRows, standingBody } from './body-checks.ts'

/** Corrects a body; what it was stays in the event. */
export async function changeBody(unit: Unit, id: string, input: BodyFacts & { version: number }): Promise<void> {
  const before = await standingBody(unit, id)
  await checkBody(unit, id, before.kind, input)
  const reached = (await unit.read(reaches(unit, [id]))).map((one) => one.compound_id)
  const facts = {
    name: input.name,
    office_phone: input.officePhone,
    office_place: input.officePlace,
    ring: input.ring,
    note: input.note,
  }
  unit.writeOne(change(unit, id, input.version, facts))
  unit.write(dropReaches(unit, id))
  const rows = reachRows(unit, id, input.compoundIds)
  if (rows.length > 0) unit.write(insertReaches(rows))
  const { name, office_phone, office_place, ring, note } = before
  unit.emit({
    type: 'bodies.body-changed',
    subjectId: id,
    data: {
      before: { name, office_phone, office_place, ring, note, compoundIds: reached },
      after: { ...facts, compoundIds: input.compoundIds },
    },
  })
}
