import { z } from 'zod'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { callStates, callWays, levels } from '../domain/call.ts'
import { receptionStates, visitorStates } from '../domain/reception.ts'
import { parts } from '../domain/rota.ts'

export const part = z.enum(parts)
export const weekday = z.int().min(1).max(7).describe('1 Monday to 7 Sunday')
export const phone = z.string().regex(/^[\d-]{5,20}$/)
const who = z.object({ id, name: z.string() })

export const settingShape = z.object({
  /** Minutes after midnight. */
  dayFrom: z.int().min(0).max(1439),
  nightFrom: z.int().min(0).max(1439),
  restHours: z.int().min(0).max(48),
  nightsInSeven: z.int().min(1).max(7),
  answerMinutes: z.int().min(1).max(1440),
  source: z.string().max(200),
  verified: z.boolean(),
})

export const turnShape = z.object({ weekday, part, account: id })

/** Who stands behind the 24-hour number now. The person is null only where nobody works here. */
export const nowShape = z.object({
  phone: z.string().nullable(),
  day,
  part,
  until: instant,
  person: who.nullable(),
  next: who.nullable(),
  /** Whether it is oneself. */
  mine: z.boolean(),
})

export const shiftShape = z.object({
  day,
  part,
  from: instant,
  person: who.nullable(),
  /** Set where somebody else takes it than the round says. */
  swapped: z.object({ instead: z.string().nullable(), reason: z.string() }).nullable(),
  breach: z.object({ kind: z.enum(['short-rest', 'many-nights']), found: z.int() }).nullable(),
})

export const rotaShape = z.object({
  setting: settingShape,
  turns: z.array(turnShape),
  shifts: z.array(shiftShape),
  members: z.array(z.object({ id, name: z.string(), chair: z.boolean(), nights: z.int() })),
})

export const linkShape = z.object({ room: z.string(), id, word: z.string() })

export const callShape = z.object({
  id,
  way: z.enum(callWays),
  rangAt: instant,
  day,
  part,
  owner: z.string().nullable(),
  state: z.enum(callStates),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  tries: z.int(),
  level: z.enum(levels),
  escalatesAt: instant.nullable(),
  /** Masked. */
  caller: z.string().nullable(),
  phone: z.string().nullable(),
  personId: id.nullable(),
  homeId: id.nullable(),
  words: z.string().nullable(),
  note: z.string().nullable(),
  linked: linkShape.nullable(),
  may: z.object({ answer: z.boolean(), giveUp: z.boolean(), link: z.boolean(), reveal: z.boolean() }),
})

export const handoverShape = z.object({
  id,
  day,
  part,
  from: z.string(),
  words: z.string(),
  calls: z.int(),
  waiting: z.int(),
  at: instant,
  readAt: instant.nullable(),
  readBy: z.string().nullable(),
})

export const partyShape = z.object({ kind: z.string().max(40), name: z.string().min(1).max(40) })

export const receptionShape = z.object({
  id,
  title: z.string(),
  place: z.string(),
  startsAt: instant,
  endsAt: instant,
  minutesEach: z.int(),
  parties: z.array(partyShape),
  state: z.enum(receptionStates),
  whyCancelled: z.string().nullable(),
  /** How many numbers there is time for, and how many are given. */
  places: z.int(),
  given: z.int(),
  waiting: z.int(),
  promises: z.int(),
  kept: z.int(),
  /** The asker's own number, where they booked. */
  mine: z.object({ id, number: z.int(), about: instant, state: z.enum(visitorStates) }).nullable(),
})

export const visitorShape = z.object({
  id,
  receptionId: id,
  number: z.int(),
  way: z.enum(['booked', 'walk-in']),
  state: z.enum(visitorStates),
  about: instant,
  name: z.string(),
  phone: z.string().nullable(),
  personId: id.nullable(),
  words: z.string().nullable(),
  calledAt: instant.nullable(),
  leftAt: instant.nullable(),
  promise: z
    .object({
      words: z.string(),
      by: z.string(),
      until: day,
      state: z.enum(['kept', 'kept-late', 'open', 'late']),
      keptHow: z.string().nullable(),
    })
    .nullable(),
  linked: linkShape.nullable(),
})
