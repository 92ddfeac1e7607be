import { freshenStatistics } from '#kit/server/statistics.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RosterFacts } from '../domain/facts.ts'
import { changedFacts } from '../domain/facts.ts'
import { changeRow, inParts } from './change-row.ts'
import type { CareRow, ChangeRow, HouseholdRow, PersonRow, PhoneRow } from './rows.ts'
import { type Care, openCare, sealCare, sealPerson, sealPhone } from './seals.ts'
import { deleteCares, deletePhones, insertCares, insertPhones } from './store/contacts.ts'
import { insertChanges } from './store/log.ts'
import {
  deleteEmptyHouseholds,
  dropHeads,
  householdsOf,
  insertPersons,
  putHouseholds,
  putPersons,
} from './store/persons.ts'

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

export interface Saved {
  created: number
  updated: number
  /** Known ones of whom nothing changed; they are left alone. */
  unchanged: number
}

/** Somebody known, opened, with the rows that hang on them. */
export interface Known {
  row: PersonRow
  facts: RosterFacts
  /** In the order of `facts.phones` and `facts.care`. */
  phones: readonly { id: string }[]
  cares: readonly { id: string; sealed: string }[]
}

/** Collects rows table by table; multi-row statements carry them. */
export class PersonBatch {
  readonly saved: Saved = { created: 0, updated: 0, unchanged: 0 }
  readonly #unit: Unit
  readonly #source: string
  readonly #fresh: PersonRow[] = []
  readonly #changed: PersonRow[] = []
  readonly #phones: PhoneRow[] = []
  readonly #cares: CareRow[] = []
  readonly #phonesGone: string[] = []
  /** Reasons for care that are replaced, their details known now, or gone. */
  readonly #caresGone: string[] = []
  readonly #changes: ChangeRow[] = []
  /** Whoever goes to another home, with the one they leave: they head its household no more. */
  readonly #moved = new Map<string, string>()
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
    for (const flag of facts.care) this.#care(id, facts, { flag })
    this.#live(id, facts)
    this.saved.created += 1
  }

  /** @param stay how they stand here, where it does not follow from the home */
  update({ row, facts: before, phones, cares }: Known, after: RosterFacts, stay?: string): void {
    const fields = changedFacts(before, after)
    if (fields.length === 0) {
      this.saved.unchanged += 1
      return
    }
    const { id } = row
    this.#changed.push({
      ...row,
      ...sealPerson(this.#unit.parts.cipher, id, after),
      stay: stay ?? (after.homeId !== null ? 'here' : row.stay === 'here' ? 'elsewhere' : row.stay),
      version: row.version + 1,
      updated_at: this.#unit.now,
    })
    const has = (facts: RosterFacts, number: string) => facts.phones.some((phone) => phone.number === number)
    after.phones.forEach(({ number }, position) => {
      if (!has(before, number)) this.#phone(id, after, position)
    })
    this.#phonesGone.push(
      ...phones.filter((_, place) => !has(after, before.phones[place]?.number ?? '')).map((phone) => phone.id),
    )
    this.#updateCare(id, before, after, cares, fields.includes('disability'))
    for (const field of fields) this.#changes.push(changeRow(this.#unit, id, field, before, after, this.#source))
    if (before.homeId !== null && before.homeId !== after.homeId) this.#moved.set(id, before.homeId)
    this.#live(id, after)
    this.saved.updated += 1
  }

  /** Of a disability the kind and grade change, what else is known of it stays. */
  #updateCare(id: string, before: RosterFacts, after: RosterFacts, cares: Known['cares'], graded: boolean): void {
    const replaced = (flag: Care['flag']) => graded && flag === 'disability'
    for (const flag of after.care) if (!before.care.includes(flag)) this.#care(id, after, { flag })
    cares.forEach((row, place) => {
      const flag = before.care[place]
      if (flag === undefined || (after.care.includes(flag) && !replaced(flag))) return
      this.#caresGone.push(row.id)
      if (after.care.includes(flag)) this.#care(id, after, openCare(this.#unit.parts.cipher, row))
    })
  }

  async write(): Promise<void> {
    const { saved } = this
    const unit = this.#unit
    for (const part of inParts(this.#fresh)) unit.write(insertPersons(part))
    for (const part of inParts(this.#changed)) unit.write(putPersons(part))
    for (const part of inParts(this.#phones)) unit.write(insertPhones(part))
    if (this.#phonesGone.length > 0) unit.write(deletePhones(unit, this.#phonesGone))
    if (this.#caresGone.length > 0) unit.write(deleteCares(unit, this.#caresGone))
    for (const part of inParts(this.#cares)) unit.write(insertCares(part))
    for (const part of inParts(this.#changes)) unit.write(insertChanges(part))
    if (this.#moved.size > 0) {
      unit.write(dropHeads(unit, [...this.#moved.keys()]))
      unit.write(deleteEmptyHouseholds(unit, [...this.#moved.values()]))
    }
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
    this.#phones.push({ ...this.#tenant(sealed.id), ...sealed, person_id: personId, position, source: this.#source })
  }

  #care(personId: string, facts: RosterFacts, known: Care): void {
    const { flag, kind: _kind, grade: _grade, ...rest } = known
    const id = this.#unit.id()
    const graded = flag === 'disability' && facts.disability ? facts.disability : {}
    const care: Care = { source: this.#source, ...rest, flag, ...graded }
    const sealed = sealCare(this.#unit.parts.cipher, id, care)
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
