import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FlagKind } from './domain/flags.ts'
import { countFlags } from './domain/flags.ts'
import type { KnownPerson } from './domain/matching.ts'
import type { Facts } from './domain/plan.ts'
import type { PersonDraft } from './domain/row-person.ts'
import { decideRoster, factsOf, filledIn, matchRoster } from './domain/plan.ts'
import { readRoster } from './domain/read-roster.ts'
import { readWorkbook } from './server/workbook/read-workbook.ts'

interface PlantedFacts {
  homes: number
  vacant: number
  people: number
  personRows: number
  listedTwice: number
  ownerNameOnly: number
  byRegistration: Record<string, number>
  defects: Record<FlagKind, number>
  totalAreaHundredths: number
  rows: { kind: FlagKind; name: string; gate: string; room: string }[]
}

const data = new URL('../../demo/data/', import.meta.url)
const planted = JSON.parse(readFileSync(new URL('roster-yanji7.facts.json', data), 'utf8')) as PlantedFacts
const sheets = readWorkbook(readFileSync(new URL('roster-yanji7.xlsx', data)))
const roster = readRoster(sheets, { today: '2026-11-25', compound: '延吉七村' })
const decide = (drafts: readonly PersonDraft[], known: KnownPerson[], differs: (id: string, facts: Facts) => boolean) =>
  decideRoster(
    matchRoster(drafts, known, (id) => id),
    differs,
  )
const plan = decide(roster.persons, [], () => true)
const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length

test('every sheet is known for what it is', () => {
  expect(roster.sheets.map(({ name, kind, headRow, records }) => [name, kind, headRow, records])).toEqual([
    ['说明', 'skipped', 0, 0],
    ['户籍人口', 'residents', 3, 1826],
    ['人户分离', 'residents', 3, 93],
    ['来沪人员', 'residents', 3, 312],
    ['空关房', 'homes', 1, 56],
  ])
})

test('homes, areas and owners are those of the facts', () => {
  expect(roster.homes).toHaveLength(planted.homes)
  expect(roster.homes.filter((home) => home.use === 'vacant')).toHaveLength(planted.vacant)
  expect(roster.homes.filter((home) => home.use === 'let')).toHaveLength(160)
  expect(roster.homes.reduce((sum, home) => sum + (home.area ?? 0), 0)).toBe(planted.totalAreaHundredths)
  expect(roster.homes.filter((home) => home.owners.some((owner) => owner.kind === 'name'))).toHaveLength(
    planted.ownerNameOnly,
  )
  expect(
    roster.homes.flatMap((home) => home.owners).every((owner) => owner.kind === 'name' || owner.kind === 'person'),
  ).toBe(true)
})

test('every person row ends in exactly one outcome', () => {
  expect(plan.rows).toHaveLength(planted.personRows)
  expect({ same: count('samePerson'), needs: count('needsPerson') }).toEqual({
    same: planted.listedTwice,
    needs: planted.defects['name-missing'],
  })
  expect(count('created')).toBe(planted.people - planted.defects['name-missing'])
  expect(plan.persons).toHaveLength(count('created'))
})

test('registration is that of the first list a person stands in', () => {
  const rows = plan.rows.filter((row) => row.outcome !== 'samePerson')
  const kinds = Object.groupBy(rows, (row) => row.draft.registration ?? 'none')
  expect(kinds.registered).toHaveLength(planted.byRegistration['户籍'] ?? 0)
  expect(kinds.incoming).toHaveLength(planted.byRegistration['来沪人员'] ?? 0)
  expect(kinds.separated).toHaveLength(planted.byRegistration['人户分离'] ?? 0)
})

test('each kind of defect is found as often as it was planted, and nothing else', () => {
  expect(countFlags(roster.flags)).toEqual(planted.defects)
})

test.each(planted.rows)('finds $kind of $name in $gate $room', ({ kind, name, gate, room }) => {
  const at = roster.persons.filter((person) => {
    return (
      person.home?.entrance === gate &&
      person.home.room === room &&
      (person.name ?? '') === name.replace(/[\u3000\u00a0 ]/g, '')
    )
  })
  const flags = roster.flags.filter(
    (flag) => flag.kind === kind && at.some((person) => person.sheet === flag.sheet && person.row === flag.row),
  )
  expect(flags).toHaveLength(1)
})

test('a doubtful field stays empty, the rest of the row is kept', () => {
  const of = (kind: FlagKind) => {
    const flag = roster.flags.find((each) => each.kind === kind)
    return roster.persons.find((person) => person.sheet === flag?.sheet && person.row === flag.row)
  }
  expect(of('id-lost-digits')).toMatchObject({ idNumber: null, birthDate: expect.any(String) as string })
  expect(of('sex-contradicts-id')).toMatchObject({ sex: null, idNumber: expect.any(String) as string })
  expect(of('birth-contradicts-id')).toMatchObject({ birthDate: null, idNumber: expect.any(String) as string })
  expect(of('phone-short')).toMatchObject({ phones: [], name: expect.any(String) as string })
  expect(of('phone-two')?.phones).toHaveLength(2)
  expect(of('date-slash-two-digit-year')?.birthDate).toMatch(/^19/)
  expect(of('unknown-relation')).toMatchObject({ relation: null })
  expect(of('deceased')).toMatchObject({ deceased: { year: 2025 } })
  expect(of('formula-injection')?.remark).toMatch(/^=HYPERLINK/)
})

test('importing again changes nothing', () => {
  const known = plan.persons.map((person, index) => ({
    id: String(index),
    idKey: person.facts.idNumber,
    name: person.facts.name,
    birthDate: person.facts.birthDate,
    homeKey: person.facts.homeKey,
  }))
  const again = decide(
    roster.persons,
    known,
    (id, facts) => JSON.stringify(facts) !== JSON.stringify(plan.persons[Number(id)]?.facts),
  )
  expect(
    Object.fromEntries(
      Object.entries(Object.groupBy(again.rows, (row) => row.outcome)).map(([key, rows]) => [key, rows.length]),
    ),
  ).toEqual({
    unchanged: planted.people - planted.defects['name-missing'],
    samePerson: planted.listedTwice,
    needsPerson: planted.defects['name-missing'],
  })
  expect(again.persons.some((person) => person.changed)).toBe(false)
})

test('a corrected ID number finds the person again, by name, birthday and home', () => {
  const flag = roster.flags.find((each) => each.kind === 'id-missing')
  const wrong = roster.persons.find((person) => person.sheet === flag?.sheet && person.row === flag.row)
  if (wrong === undefined) throw new Error('planted')
  const draft = wrong
  const facts = factsOf(draft)
  const known = [
    {
      id: 'p',
      idKey: null,
      name: facts.name,
      birthDate: facts.birthDate,
      homeKey: facts.homeKey,
    },
  ]
  const again = decide(
    [{ ...draft, idNumber: '11010519491231002X' }],
    known,
    (_, wanted) => wanted.idNumber !== facts.idNumber,
  )
  expect(again.rows[0]).toMatchObject({ outcome: 'updated' })
  expect(again.persons[0]).toMatchObject({ personId: 'p', changed: true })
  expect(filledIn(facts, { ...facts, workplace: '工厂' }).workplace).toBe('工厂')
})
