import { workersOf } from '#accounts'
import { type Filling, tell } from '#messages'
import type { Unit } from '#kit/server/unit.ts'
import type { Became, Outcome } from '../domain/topic.ts'
import { speakersOf, type TopicRow } from './store.ts'

type Word = { zh: string; en: string }

const outcomeWords: Record<Outcome, Word> = {
  adopted: { zh: '通过了', en: 'adopted' },
  rejected: { zh: '没有通过', en: 'not adopted' },
  postponed: { zh: '先放一放，以后再议', en: 'postponed' },
}
const becameWords: Record<Became, Word> = {
  planned: { zh: '排上了', en: 'planned' },
  doing: { zh: '开始办了', en: 'begun' },
  done: { zh: '办好了', en: 'done' },
  failed: { zh: '没有办成', en: 'not achieved' },
}

export const sayOutcome = (outcome: Outcome): Word => outcomeWords[outcome]
export const sayBecame = (became: Became): Word => becameWords[became]

/** Tells whoever proposed a topic and whoever spoke on it: each once, by account, else by the register. */
export async function tellSpeakers(
  unit: Unit,
  topic: TopicRow,
  template: 'topics.decided' | 'topics.became',
  data: Filling,
): Promise<void> {
  const all = [topic, ...(await unit.read(speakersOf(unit, topic.id)))]
  // Whoever wrote it is reached by what they wrote it with; whoever said it to somebody, by the register. Each once.
  const accounts = new Set(all.flatMap((one) => one.account_id ?? []))
  const written = new Set(all.flatMap((one) => (one.account_id === null ? [] : (one.person_id ?? []))))
  const persons = new Set(all.flatMap((one) => one.person_id ?? []).filter((one) => !written.has(one)))
  const message = {
    template,
    data: { ...data, title: topic.title, topic: topic.id },
    about: { room: 'topics', id: topic.id },
  }
  if (persons.size > 0) await tell(unit, { ...message, to: { persons: [...persons] } })
  if (accounts.size > 0) await tell(unit, { ...message, to: { accounts: [...accounts] } })
}

/** Tells the author of words. */
export async function tellAuthor(
  unit: Unit,
  author: { account_id: string | null; person_id: string | null },
  template: 'topics.hidden' | 'topics.judged',
  data: Filling,
  topicId: string,
): Promise<void> {
  const message = { template, data: { ...data, topic: topicId }, about: { room: 'topics', id: topicId } }
  if (author.account_id !== null) await tell(unit, { ...message, to: { accounts: [author.account_id] } })
  else if (author.person_id !== null) await tell(unit, { ...message, to: { persons: [author.person_id] } })
}

/** The accounts of those in the chair. */
export async function chairsOf(unit: Unit): Promise<string[]> {
  return (await workersOf(unit)).filter((one) => one.role === 'chair').map((one) => one.id)
}
