import type { IdentityDoubt, KnownPerson, RowMatch } from './matching.ts'
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

/** Rows recognised, persons put together, nothing compared with the register yet. */
export interface MatchedRoster {
  readonly drafts: readonly PersonDraft[]
  readonly matches: readonly RowMatch[]
  readonly persons: readonly Omit<PersonPlan, 'changed'>[]
}

/**
 * Recognises every person row and puts the rows of one person together.
 * @param known everybody who could be meant
 * @param idKeyOf how an ID number is known in `known` (its keyed hash)
 */
export function matchRoster(
  drafts: readonly PersonDraft[],
  known: Iterable<KnownPerson>,
  idKeyOf: (idNumber: string) => string,
): MatchedRoster {
  const matcher = new Matcher(known)
  const persons: { personId: string | null; facts: Facts; firstRow: number }[] = []
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
      const first = persons[personOfRow.get(match.index) ?? -1]
      if (first !== undefined) first.facts = filledIn(first.facts, factsOf(draft))
    } else if (match.kind !== 'doubt') {
      personOfRow.set(index, persons.length)
      persons.push({ personId: match.kind === 'known' ? match.personId : null, facts: factsOf(draft), firstRow: index })
    }
    return match
  })
  return { drafts, matches, persons }
}

/** Decides every row: each ends in exactly one outcome. @param differs whether facts would change anything in the register */
export function decideRoster(matched: MatchedRoster, differs: (personId: string, facts: Facts) => boolean): Plan {
  const persons = matched.persons.map((person): PersonPlan => ({
    ...person,
    changed: person.personId === null || differs(person.personId, person.facts),
  }))
  const personOfRow = new Map(persons.map((person, index) => [person.firstRow, index]))
  const rows = matched.drafts.map((draft, index): RowDecision => {
    const match = matched.matches[index]
    if (match === undefined || match.kind === 'doubt') {
      return { draft, person: null, outcome: 'needsPerson', sameAs: null, doubt: match?.reason ?? 'name-missing' }
    }
    const first = match.kind === 'row' ? match.index : index
    const person = personOfRow.get(first) ?? null
    if (match.kind === 'row') return { draft, person, outcome: 'samePerson', sameAs: first, doubt: null }
    const changed = person !== null && persons[person]?.changed === true
    const outcome = match.kind === 'new' ? 'created' : changed ? 'updated' : 'unchanged'
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
