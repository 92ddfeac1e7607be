import { refuse } from '#kit/pure/refusal.ts'
import { plain, trimPadding } from '#kit/pure/text.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { OrganisationKind } from '../../contract/words.ts'
import { isCreditCode } from '../../domain/credit-code.ts'
import {
  changeOrganisation as change,
  insertOrganisations,
  organisationByCode,
  organisationById,
  organisationsByNames,
} from '../store.ts'

interface Facts {
  name: string
  kind: OrganisationKind
  creditCode: string | null
  contact: string | null
}

/** Adds an organisation that may own homes here; its name and its credit code are nobody else's. */
export async function addOrganisation(unit: Unit, input: Facts & { id: string }): Promise<void> {
  if ((await unit.readOne(organisationById(unit, input.id))) !== undefined) return
  const facts = await checked(unit, input.id, input)
  unit.write(
    insertOrganisations([
      { neighbourhood_id: unit.neighbourhoodId, id: input.id, ...facts, version: 1, created_at: unit.now },
    ]),
  )
  unit.emit({ type: 'titles.organisation-added', subjectId: input.id, data: { kind: facts.kind } })
}

/** Corrects an organisation; what it was stays in the event. */
export async function changeOrganisation(unit: Unit, id: string, input: Facts & { version: number }): Promise<void> {
  const before = await unit.readOr(organisationById(unit, id), 'titles.unknown-organisation')
  const facts = await checked(unit, id, input)
  unit.writeOne(change(unit, id, input.version, facts))
  const { name, kind, credit_code, contact } = before
  unit.emit({
    type: 'titles.organisation-changed',
    subjectId: id,
    data: { before: { name, kind, credit_code, contact }, after: facts },
  })
}

async function checked(unit: Unit, id: string, input: Facts) {
  const name = trimPadding(input.name)
  const code = input.creditCode ? plain(input.creditCode) : null
  if (code !== null && !isCreditCode(code)) refuse('titles.bad-credit-code', {}, 'creditCode')
  const sameName = await unit.read(organisationsByNames(unit, [name]))
  if (sameName.some((row) => row.id !== id)) refuse('titles.organisation-exists', {}, 'name')
  const sameCode = code === null ? undefined : await unit.readOne(organisationByCode(unit, code))
  if (sameCode !== undefined && sameCode.id !== id) refuse('titles.organisation-exists', {}, 'creditCode')
  return { name, kind: input.kind, credit_code: code, contact: input.contact }
}
