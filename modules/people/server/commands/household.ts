import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Relation } from '../../contract/words.ts'
import { readName } from '../../domain/names.ts'
import { maskPhone } from '../../domain/phone.ts'
import { changeRow } from '../change-row.ts'
import { sealPerson, sealText } from '../seals.ts'
import { deleteRelative, insertRelatives, relativesOf } from '../store/contacts.ts'
import { insertChanges } from '../store/log.ts'
import { holdHousehold, householdsOf, personById, putHouseholds, putPersons, setHead } from '../store/persons.ts'
import { phonesFrom } from './given-facts.ts'
import { readFacts } from './save-persons.ts'

/** Says who heads a home's household; the one who headed it before has no relation until somebody says it. */
export async function chooseHead(unit: Unit, homeId: string, personId: string): Promise<void> {
  const [household] = await unit.read(householdsOf(unit, [homeId]))
  const before = household?.head_id ?? null
  if (before === personId) return
  const known = await readFacts(unit, before === null ? [personId] : [personId, before])
  const head = known.get(personId)
  if (head === undefined || head.row.home_id !== homeId || head.row.left_on !== null || head.row.deceased) {
    refuse('people.not-in-home')
  }
  if ((await holdHead(unit, homeId)) !== before) refuse('common.changed-meanwhile')
  unit.write(setHead(unit, homeId, personId))
  for (const { row, facts } of known.values()) {
    const relation = row.id === personId ? 'head' : null
    if (facts.relation === relation || (relation === null && facts.relation !== 'head')) continue
    const after = { ...facts, relation } as const
    unit.write(
      putPersons([
        {
          ...row,
          ...sealPerson(unit.parts.cipher, row.id, after),
          version: row.version + 1,
          updated_at: unit.now,
        },
      ]),
    )
    unit.write(insertChanges([changeRow(unit, row.id, 'relation', facts, after, '换户主')]))
  }
  unit.emit({ type: 'people.head-chosen', subjectId: homeId, data: { personId, before } })
}

/**
 * Who heads the household, which is held from now on; where there is none yet it begins here. Held after the persons, as
 * every other change of them does it.
 */
async function holdHead(unit: Unit, homeId: string): Promise<string | null> {
  const row = { neighbourhood_id: unit.neighbourhoodId, id: unit.id(), home_id: homeId, version: 1 }
  unit.write(putHouseholds([{ ...row, head_id: null, created_at: unit.now }]))
  await unit.flush()
  return (await unit.readOr(holdHousehold(unit, homeId))).head_id
}

/** Adds kin, or somebody else to call, to a person's list. */
export async function addRelative(
  unit: Unit,
  personId: string,
  input: { id: string; relation: Relation; name: string | null; phone: string | null; personId: string | null },
): Promise<void> {
  unit.whenRepeated('relative_pkey', async () => ({ done: true as const }))
  await unit.readOr(personById(unit, personId), 'people.unknown-person')
  if (input.personId !== null) await unit.readOr(personById(unit, input.personId), 'people.unknown-person')
  const name = input.name ? (readName(input.name).name ?? refuse('people.bad-name', {}, 'name')) : null
  const phone = input.phone ? phonesFrom([input.phone])[0] : undefined
  unit.write(
    insertRelatives([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id: input.id,
        person_id: personId,
        relative_id: input.personId,
        relation: input.relation,
        name,
        phone_sealed: phone ? sealText(unit.parts.cipher, 'relative', input.id, phone.number) : null,
        phone_mask: phone ? maskPhone(phone.number) : null,
        created_at: unit.now,
      },
    ]),
  )
  const added = [{ relation: input.relation, name }]
  unit.write(insertChanges([changeRow(unit, personId, 'relatives', {}, { relatives: added }, '加家人')]))
  unit.emit({ type: 'people.relative-added', subjectId: personId, data: { relation: input.relation } })
}

/** Takes kin off a person's list; that they stood there stays in the history. */
export async function removeRelative(unit: Unit, personId: string, id: string): Promise<void> {
  const relative = (await unit.read(relativesOf(unit, [personId]))).find((one) => one.id === id)
  if (relative === undefined) refuse('common.not-found')
  unit.writeOne(deleteRelative(unit, personId, id), 'common.not-found')
  const gone = [{ relation: relative.relation, name: relative.name }]
  unit.write(insertChanges([changeRow(unit, personId, 'relatives', { relatives: gone }, {}, '去掉家人')]))
  unit.emit({ type: 'people.relative-removed', subjectId: personId, data: {} })
}
