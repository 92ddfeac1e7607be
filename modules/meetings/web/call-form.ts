import { addDays, dayOf, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/web/new-id.ts'
import type { Caller, MeetingKind } from '../domain/words.ts'
import type { Proposal } from './reading.ts'

export interface CallValues {
  title: string
  place: string
  day: string
  from: string
  to: string
  who: Caller | ''
  count: string
  callersWhole: string
  base: string
  whole: string
  more: string
  items: string
  conventionId: string
  shortNoticeWhy: string
}

/** The coming Thursday evening at the earliest after three days: people have eaten, and there is time to read. */
export function usualDay(now: Date, noticeDays: number | null): string {
  const first = addDays(dayOf(now), Math.max(3, noticeDays ?? 0))
  return addDays(first, (4 - weekdayOf(first) + 7) % 7)
}

/** A day and a clock time of Shanghai as an instant. */
export const instantOn = (day: string, clock: string): string => {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number)
  return instantAt(day, hour * 60 + minute).toISOString()
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const numberOf = (text: string): number | null => (text === '' ? null : Number(text))

/** 物业 陆建平: the body, a space, the name; one word alone is a name. */
function namedSeat(line: string) {
  const parts = line.split(/[\s　]+/)
  const name = parts.at(-1) ?? line
  const body = parts.slice(0, -1).join(' ')
  return { id: newId(), member: true, body: body === '' ? null : body, name, personId: null, accountId: null }
}

/** What the form says, as the house takes it: ticked proposals, further names, items, resolutions that come back. */
export function callBody(
  kind: MeetingKind,
  compoundId: string,
  values: CallValues,
  { seats, back, before }: Pick<Proposal, 'seats' | 'back'> & { before: readonly object[] },
) {
  const items = linesOf(values.items).map((title) => ({ id: newId(), title: title.slice(0, 60) }))
  const again = back.map((card) => ({ id: newId(), title: card.proposal.slice(0, 60), resolutionId: card.id }))
  return {
    kind,
    title: values.title,
    compoundId: compoundId === '' ? null : compoundId,
    place: values.place,
    startsAt: instantOn(values.day, values.from),
    endsAt: instantOn(values.day, values.to),
    caller: {
      who: values.who === '' ? 'committee' : values.who,
      count: numberOf(values.count),
      whole: numberOf(values.callersWhole),
    },
    base: values.base === '' ? null : values.base,
    whole: numberOf(values.whole),
    seats: [...seats, ...linesOf(values.more).map(namedSeat)],
    items: [...again, ...before, ...items],
    shortNoticeWhy: values.shortNoticeWhy === '' ? null : values.shortNoticeWhy,
  }
}
