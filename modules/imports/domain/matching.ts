/** By what a person is recognised. `idKey` stands for the ID number: the number itself or its keyed hash. */
export interface PersonKeys {
  readonly idKey: string | null
  readonly name: string | null
  readonly birthDate: string | null
  readonly homeKey: string | null
}
export interface KnownPerson extends PersonKeys {
  readonly id: string
}

/** Why a row cannot be taken without a person looking at it. */
export type IdentityDoubt = 'name-missing' | 'id-of-another-name' | 'maybe-known'

/** Who a row is: nobody yet, a person of the register, or the person of an earlier row (by its index). */
export type RowMatch =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly personId: string; readonly by: 'id' | 'name-birthday-home' }
  | { readonly kind: 'row'; readonly index: number; readonly by: 'id' | 'name-birthday-home' }
  | { readonly kind: 'doubt'; readonly reason: IdentityDoubt }

interface Entry {
  readonly personId: string | null
  /** The first row of this file that was this person. */
  row: number | null
  idKey: string | null
  readonly name: string | null
  readonly birthDate: string | null
}

/**
 * Recognises people: by ID number; where either side has none by name, birthday and home together; never by name alone.
 * Feed rows in their order; each row is remembered for the ones behind it.
 */
export class Matcher {
  readonly #byId = new Map<string, Entry>()
  readonly #byNameAtHome = new Map<string, Entry[]>()

  constructor(known: Iterable<KnownPerson>) {
    for (const person of known) {
      this.#remember({ personId: person.id, row: null, ...pick(person) }, person.homeKey)
    }
  }

  match(keys: PersonKeys, index: number): RowMatch {
    if (keys.name === null) return { kind: 'doubt', reason: 'name-missing' }
    const byId = keys.idKey === null ? undefined : this.#byId.get(keys.idKey)
    if (byId !== undefined) {
      if (byId.name !== keys.name) return { kind: 'doubt', reason: 'id-of-another-name' }
      return this.#meet(byId, index, 'id')
    }
    const there = this.#byNameAtHome.get(atHome(keys)) ?? []
    // Two ID numbers that both hold are two people, however alike the rest is.
    const alike = there.filter((entry) => entry.idKey === null || keys.idKey === null)
    const same = alike.find((entry) => entry.birthDate === keys.birthDate)
    if (same !== undefined) {
      if (same.idKey === null && keys.idKey !== null) {
        same.idKey = keys.idKey
        this.#byId.set(keys.idKey, same)
      }
      return this.#meet(same, index, 'name-birthday-home')
    }
    if (alike.some((entry) => entry.birthDate === null || keys.birthDate === null)) {
      return { kind: 'doubt', reason: 'maybe-known' }
    }
    this.#remember({ personId: null, row: index, ...pick(keys) }, keys.homeKey)
    return { kind: 'new' }
  }

  #meet(entry: Entry, index: number, by: 'id' | 'name-birthday-home'): RowMatch {
    if (entry.row !== null) return { kind: 'row', index: entry.row, by }
    entry.row = index
    return entry.personId === null ? { kind: 'new' } : { kind: 'known', personId: entry.personId, by }
  }

  #remember(entry: Entry, homeKey: string | null): void {
    if (entry.idKey !== null && !this.#byId.has(entry.idKey)) this.#byId.set(entry.idKey, entry)
    if (homeKey === null || entry.name === null) return
    const key = atHome({ name: entry.name, homeKey })
    const there = this.#byNameAtHome.get(key)
    if (there === undefined) this.#byNameAtHome.set(key, [entry])
    else there.push(entry)
  }
}

const pick = ({ idKey, name, birthDate }: PersonKeys) => ({ idKey, name, birthDate })
// Without a home there is no such key: the empty one never matches, because names are remembered only with a home.
const atHome = ({ name, homeKey }: { name: string | null; homeKey: string | null }) =>
  homeKey === null ? '' : `${homeKey}\n${name ?? ''}`
