import type { z } from 'zod'
import { type FillableField, readFillable } from '#people'
import { type Question as PolicyQuestion, questionsFor } from '#policies'
import type { Unit } from '#kit/server/unit.ts'
import type { questionShape } from '../contract/shapes.ts'
import type { HomePicture } from './picture.ts'

type Question = z.input<typeof questionShape>

/** At one door not more than these of the register's own, and of all together, so that a visit stays a visit. */
const MOST = 2
const MOST_OF_ALL = 4
/** Before the key of a fact that policies ask for. */
export const POLICY = 'policy:'

const register = { zh: '名册', en: 'Register' }

const choice = (value: string, zh: string, en: string) => ({ value, word: { zh, en } })

const asked: Record<FillableField, Omit<Question, 'personId' | 'key' | 'forWhat'>> = {
  phones: { question: { zh: '电话是多少？', en: 'What is the telephone number?' }, kind: 'phone', options: null },
  registration: {
    question: { zh: '户口在哪里？', en: 'Where is the household registration?' },
    kind: 'choice',
    options: [
      choice('registered', '在这里', 'Here'),
      choice('separated', '在上海别处', 'Elsewhere in Shanghai'),
      choice('incoming', '外地', 'Outside Shanghai'),
    ],
  },
  employment: {
    question: { zh: '现在做什么？', en: 'What do they do now?' },
    kind: 'choice',
    options: [
      choice('employed', '上班', 'Working'),
      choice('retired', '退休', 'Retired'),
      choice('student', '上学', 'At school'),
      choice('jobless', '没工作', 'Out of work'),
    ],
  },
  birthDate: { question: { zh: '哪天生日？', en: 'When is the birthday?' }, kind: 'date', options: null },
}

const whoLives: Question = {
  personId: null,
  key: 'use',
  question: { zh: '这户有人住吗？', en: 'Does somebody live here?' },
  kind: 'choice',
  options: [choice('lived-in', '自己住', 'Lived in'), choice('let', '出租', 'Let'), choice('vacant', '空关', 'Vacant')],
  forWhat: [register],
}

/** The most useful first: how to reach somebody, then where they are registered, then what they do. */
const order: readonly FillableField[] = ['phones', 'registration', 'employment', 'birthDate']

function fromPolicy({ personId, key, question, kind, options, policies }: PolicyQuestion): Question {
  return {
    personId,
    key: `${POLICY}${key}`,
    question,
    kind,
    options: options?.map(({ value, zh, en }) => choice(value, zh, en)) ?? null,
    forWhat: policies,
  }
}

/**
 * What could be learnt at the door of these homes: the few answers that settle what somebody may be owed, then what the
 * register does not know; the fewest, the most useful first.
 */
export async function questionsAt(unit: Unit, homes: readonly HomePicture[]): Promise<Map<string, Question[]>> {
  const ids = homes.flatMap((one) => one.people.map((person) => person.id))
  const unknown = await readFillable(unit, ids)
  const owed = Map.groupBy(await questionsFor(unit, ids), (one) => one.personId)
  return new Map(
    homes.map(({ home, people }) => {
      const own = people
        .flatMap((person) =>
          (unknown.get(person.id) ?? [])
            .filter((field) => sensible(field, person.age))
            .map((field) => ({ person, field })),
        )
        .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
        .map(({ person, field }): Question => ({
          personId: person.id,
          key: field,
          forWhat: [register],
          ...asked[field],
        }))
      const all = home.useUnknown ? [whoLives, ...own] : own
      const settling = people.flatMap((person) => owed.get(person.id) ?? []).map(fromPolicy)
      return [home.id, [...settling, ...all.slice(0, MOST)].slice(0, MOST_OF_ALL)]
    }),
  )
}

/** A child is not asked for work or a number of its own. */
const sensible = (field: FillableField, age: number | null): boolean =>
  field === 'phones' || field === 'employment' ? age === null || age >= 18 : true
