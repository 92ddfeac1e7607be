import { refuse } from '#kit/pure/refusal.ts'
import { freshenStatistics } from '#kit/server/statistics.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RosterFacts } from '../../domain/facts.ts'
import { changedFacts, mergedFacts } from '../../domain/facts.ts'
import type { CareRow, ChangeRow, HouseholdRow, PersonRow, PhoneRow } from '../rows.ts'
import type { Care } from '../seals.ts'
import { openCare, openFacts, sealCare, sealPerson, sealPhone, sealText } from '../seals.ts'
import { caresOf, deleteCares, insertCares, insertPhones, phonesOf } from '../store/contacts.ts'
import { insertChanges } from '../store/log.ts'
import { householdsOf, insertPersons, personsForUpdate, putHouseholds, putPersons } from '../store/persons.ts'

/**
 * A person to write: somebody new (`version: null`, the id made by the caller, facts complete), or somebody known, at the
 * version that was read, with the facts that a list says of them. See `mergedFacts` for how new facts meet old ones.
 */
export type PersonSave =
  | { id: string; version: null; facts: RosterFacts }
  | { id: string; version: number; facts: Partial<RosterFacts> }

export interface Saved {
  created: number
  updated: number
  /** Known ones of whom nothing changed; they are left alone. */
  unchanged: number
}

/**
 * Writes many persons at once: seals, masks, blind indexes, initials, digests, households and, for known ones, the history
 * of what was. Refuses `common.changed-meanwhile` when a known one was changed since its version was read. The caller sees
 * to it that no two persons of a neighbourhood have one ID number.
 * @param source where it comes from, as the person will read it: `名册导入 2026-11-25`
 */
export async function savePersons(unit: Unit, saves: readonly PersonSave[], source: string): Promise<Saved> {
  const work = new Batch(unit, source)
  const known = saves.filter((save) => save.version !== null)
  const before = await readFacts(
    unit,
    known.map((save) => save.id),
  )
  for (const save of saves) {
    if (save.version === null) {
      work.create(save.id, save.facts)
      continue
    }
    const was = before.get(save.id)
    if (was === undefined || was.row.version !== save.version) refuse('common.changed-meanwhile')
    work.update(was, mergedFacts(was.facts, save.facts))
  }
  await work.write()
  return work.saved
}

interface Known {
  row: PersonRow
  facts: RosterFacts
  cares: readonly { id: string; sealed: string }[]
}

/** Opens known persons, holding their rows until the transaction ends. Unknown ids are left out. */
export async function readFacts(unit: Unit, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map()
  const rows = await unit.read(personsForUpdate(unit, ids))
  const phones = Map.groupBy(await unit.read(phonesOf(unit, ids)), (phone) => phone.person_id)
  const cares = Map.groupBy(await unit.read(caresOf(unit, ids)), (care) => care.person_id)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        row: row as PersonRow,
        facts: openFacts(unit.parts.cipher, row, phones.get(row.id) ?? [], cares.get(row.id) ?? []),
        cares: cares.get(row.id) ?? [],
      },
    ]),
  )
}

/** So many new persons at once are a bulk load, after which the search must not run on old statistics. */
const MANY = 500
const TABLES = [
  'places.home',
  'places.entrance',
  'places.building',
  'people.person',
  'people.phone',
  'people.household',
  'people.care',
]

/** Collects rows table by table; multi-row statements carry them. */
class Batch {
  readonly saved: Saved = { created: 0, updated: 0, unchanged: 0 }
  readonly #unit: Unit
  readonly #source: string
  readonly #fresh: PersonRow[] = []
  readonly #changed: PersonRow[] = []
  readonly #phones: PhoneRow[] = []
  readonly #cares: CareRow[] = []
  /** Reasons for care whose details became known: replaced. */
  readonly #outdated: string[] = []
  readonly #changes: ChangeRow[] = []
  /** Homes where somebody lives, with the head where one is named. */
  readonly #homes = new Map<string, string | null>()

  constructor(unit: Unit, source: string) {
    this.#unit = unit
    this.#source = source
  }

  create(id: string, facts: RosterFacts): void {
    const { cipher } = this.#unit.parts
    this.#fresh.push({
      ...this.#tenant(id),
      ...sealPerson(cipher, id, facts),
      stay: facts.homeId === null ? 'elsewhere' : 'here',
      left_on: null,
      source: this.#source,
      erased_at: null,
      version: 1,
      created_at: this.#unit.now,
      updated_at: this.#unit.now,
    })
    facts.phones.forEach((_, position) => this.#phone(id, facts, position))
    for (const flag of facts.care) this.#care(id, facts, flag)
    this.#live(id, facts)
    this.saved.created += 1
  }

  update({ row, facts: before, cares }: Known, after: RosterFacts): void {
    const fields = changedFacts(before, after)
    if (fields.length === 0) {
      this.saved.unchanged += 1
      return
    }
    const { cipher } = this.#unit.parts
    const { id } = row
    this.#changed.push({
      ...row,
      ...sealPerson(cipher, id, after),
      stay: after.homeId !== null ? 'here' : row.stay === 'here' ? 'elsewhere' : row.stay,
      version: row.version + 1,
      updated_at: this.#unit.now,
    })
    after.phones.forEach((phone, position) => {
      if (!before.phones.some((had) => had.number === phone.number)) this.#phone(id, after, position)
    })
    const graded = fields.includes('disability')
    if (graded) {
      const old = cares.filter((care) => openCare(cipher, care).flag === 'disability')
      this.#outdated.push(...old.map((care) => care.id))
    }
    for (const flag of after.care) {
      if (!before.care.includes(flag) || (graded && flag === 'disability')) this.#care(id, after, flag)
    }
    for (const field of fields) this.#changes.push(changeRow(this.#unit, id, field, before, after, this.#source))
    this.#live(id, after)
    this.saved.updated += 1
  }

  async write(): Promise<void> {
    const { saved } = this
    const unit = this.#unit
    for (const part of inParts(this.#fresh)) unit.write(insertPersons(part))
    for (const part of inParts(this.#changed)) unit.write(putPersons(part))
    for (const part of inParts(this.#phones)) unit.write(insertPhones(part))
    if (this.#outdated.length > 0) unit.write(deleteCares(unit, this.#outdated))
    for (const part of inParts(this.#cares)) unit.write(insertCares(part))
    for (const part of inParts(this.#changes)) unit.write(insertChanges(part))
    for (const part of inParts(await this.#households())) unit.write(putHouseholds(part))
    if (saved.created + saved.updated === 0) return
    if (saved.created >= MANY) unit.afterCommit(() => freshenStatistics(unit.parts, TABLES))
    unit.emit({
      type: 'people.persons-saved',
      subjectId: unit.neighbourhoodId,
      data: { created: saved.created, updated: saved.updated, source: this.#source },
    })
  }

  #tenant(id: string) {
    return { neighbourhood_id: this.#unit.neighbourhoodId, id }
  }

  #phone(personId: string, facts: RosterFacts, position: number): void {
    const phone = facts.phones[position]
    if (phone === undefined) return
    const sealed = sealPhone(this.#unit.parts.cipher, this.#unit.id(), phone)
    this.#phones.push({ ...this.#tenant(sealed.id), ...sealed, person_id: personId, position })
  }

  #care(personId: string, facts: RosterFacts, flag: Care['flag']): void {
    const id = this.#unit.id()
    const grade = flag === 'disability' && facts.disability ? facts.disability : {}
    const sealed = sealCare(this.#unit.parts.cipher, id, { flag, ...grade })
    this.#cares.push({ ...this.#tenant(id), person_id: personId, sealed, created_at: this.#unit.now })
  }

  #live(id: string, facts: RosterFacts): void {
    if (facts.homeId === null || facts.deceased !== null) return
    if (facts.relation === 'head') this.#homes.set(facts.homeId, id)
    else if (!this.#homes.has(facts.homeId)) this.#homes.set(facts.homeId, null)
  }

  /** Only homes without a household, or without a head where one is named now. */
  async #households(): Promise<HouseholdRow[]> {
    if (this.#homes.size === 0) return []
    const there = await this.#unit.read(householdsOf(this.#unit, [...this.#homes.keys()]))
    const headed = new Map(there.map((row) => [row.home_id, row.head_id]))
    return [...this.#homes]
      .filter(([homeId, head]) => !headed.has(homeId) || (head !== null && headed.get(homeId) === null))
      .map(([homeId, head]) => ({
        ...this.#tenant(this.#unit.id()),
        home_id: homeId,
        head_id: head,
        version: 1,
        created_at: this.#unit.now,
      }))
  }
}

/** One line of a person's history: was and is as JSON, sealed. */
export function changeRow(
  unit: Unit,
  personId: string,
  field: string,
  before: object,
  after: object,
  reason: string,
  onDay: string | null = null,
): ChangeRow {
  const id = unit.id()
  const seal = (facts: object) => {
    const value = (facts as Record<string, unknown>)[field]
    return value === null || value === undefined
      ? null
      : sealText(unit.parts.cipher, 'change', id, JSON.stringify(value))
  }
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id,
    person_id: personId,
    field,
    was_sealed: seal(before),
    is_sealed: seal(after),
    reason,
    on_day: onDay,
    by_id: unit.actor?.accountId ?? null,
    by_name: unit.actor?.name ?? null,
    at: unit.now,
  }
}

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
export function inParts<Row>(rows: readonly Row[], size = 500): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += size) parts.push(rows.slice(start, start + size))
  return parts
}
