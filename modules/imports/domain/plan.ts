import type { IdentityDoubt, KnownPerson } from './matching.ts'
import { Matcher } from './matching.ts'
import type { PersonDraft } from './row-person.ts'

/** The five ways a person row can end; each row ends in exactly one. */
export const outcomes = ['created', 'updated', 'unchanged', 'samePerson', 'needsPerson'] as const
export type Outcome = (typeof outcomes)[number]

/** What the register holds of a person, in the words of a roster. Compared field by field. */
export type Facts = { readonly [K in keyof Omit<PersonDraft, 'sheet' | 'row' | 'home'>]: PersonDraft[K] } & {
  readonly homeKey: string | null
}

/** One row, decided. `person` is an index into {@link Plan.persons}; null where a person has to look first. */
export interface RowDecision {
  readonly draft: PersonDraft
  readonly person: number | null
  readonly outcome: Outcome
  /** For `samePerson`: index of the row that stands for the person. */
  readonly sameAs: number | null
  readonly doubt: IdentityDoubt | null
}

/** One person to create or to bring up to date, put together from all its rows. */
export interface PersonPlan {
  /** Null for a new one. */
  readonly personId: string | null
  readonly facts: Facts
  /** Whether there is anything to write: always for a new person. */
  readonly changed: boolean
  readonly firstRow: number
}

export interface Plan {
  readonly rows: readonly RowDecision[]
  readonly persons: readonly PersonPlan[]
}

/** Somebody of the register, and whether a roster's facts would change anything there. */
export interface ComparablePerson extends KnownPerson {
  readonly differs: (facts: Facts) => boolean
}

/**
 * Decides every person row against the register.
 * @param known everybody who could be meant
 * @param idKeyOf how an ID number is known in `known` (its keyed hash)
 */
export function planRoster(
  drafts: readonly PersonDraft[],
  known: readonly ComparablePerson[],
  idKeyOf: (idNumber: string) => string,
): Plan {
  const matcher = new Matcher(known)
  const byId = new Map(known.map((person) => [person.id, person]))
  const open: { personId: string | null; facts: Facts; firstRow: number }[] = []
  const personOfRow = new Map<number, number>()
  const matches = drafts.map((draft, index) => {
    const match = matcher.match(
      {
        idKey: draft.idNumber === null ? null : idKeyOf(draft.idNumber),
        name: draft.name,
        birthDate: draft.birthDate,
        homeKey: draft.home?.key ?? null,
      },
      index,
    )
    if (match.kind === 'row') {
      const at = personOfRow.get(match.index)
      const first = at === undefined ? undefined : open[at]
      if (first !== undefined) first.facts = filledIn(first.facts, factsOf(draft))
    } else if (match.kind !== 'doubt') {
      personOfRow.set(index, open.length)
      open.push({ personId: match.kind === 'known' ? match.personId : null, facts: factsOf(draft), firstRow: index })
    }
    return match
  })
  const persons = open.map((person): PersonPlan => {
    const existing = person.personId === null ? undefined : byId.get(person.personId)
    return { ...person, changed: existing?.differs(person.facts) ?? true }
  })
  const rows = matches.map((match, index): RowDecision => {
    const draft = drafts[index] as PersonDraft
    if (match.kind === 'doubt')
      return { draft, person: null, outcome: 'needsPerson', sameAs: null, doubt: match.reason }
    const first = match.kind === 'row' ? match.index : index
    const person = personOfRow.get(first) ?? null
    if (match.kind === 'row') return { draft, person, outcome: 'samePerson', sameAs: first, doubt: null }
    const plan = person === null ? undefined : persons[person]
    const outcome = match.kind === 'new' ? 'created' : plan?.changed ? 'updated' : 'unchanged'
    return { draft, person, outcome, sameAs: null, doubt: null }
  })
  return { rows, persons }
}

/** A draft as facts of the register. */
export function factsOf(draft: PersonDraft): Facts {
  const { sheet: _sheet, row: _row, home, ...facts } = draft
  return { ...facts, homeKey: home?.key ?? null }
}

const isEmpty = (value: Facts[keyof Facts]) => value === null || (Array.isArray(value) && value.length === 0)

/** The first row's word counts; a later row of the same person only fills what the first left empty, and adds to lists. */
export function filledIn(first: Facts, later: Facts): Facts {
  const missing = Object.entries(later).filter(([field]) => isEmpty(first[field as keyof Facts]))
  const phones = [
    ...first.phones,
    ...later.phones.filter((phone) => !first.phones.some((had) => had.number === phone.number)),
  ]
  return { ...first, ...Object.fromEntries(missing), phones, care: [...new Set([...first.care, ...later.care])] }
}
