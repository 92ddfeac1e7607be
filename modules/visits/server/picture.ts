import { ageOn, careForRules } from '#people'
import { stillToTell } from '#policies'
import { addDays, type Day, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Agreement, inForce, type Rule, usual } from '../domain/agreement.ts'
import { type Contact, type Contacts, contactsOf, noContacts } from '../domain/contacts.ts'
import { coverageOf } from '../domain/coverage.ts'
import { type Due, dueOf, type Lodger, type Plan, stillOpen, waitsAfterTry } from '../domain/due.ts'
import { proposalFor } from '../domain/proposal.ts'
import type { CoverageState, Happening, Outcome, Proposal, Way } from '../domain/words.ts'
import {
  type AgreementRow,
  agreements,
  homesOver,
  latestContacts,
  lodgersOver,
  type Over,
  type PlanRow,
  plansSince,
  triesSince,
} from './store.ts'

export interface PlacedHome {
  id: string
  entranceId: string
  compound: string
  address: string
  entrance: string
  position: number
  room: string
  floor: number
  vacant: boolean
  useUnknown: boolean
}

/** One home with all that decides whether somebody should go there. */
export interface HomePicture {
  home: PlacedHome
  people: readonly Lodger[]
  contacts: Contacts
  dues: readonly Due[]
  /** Somebody was there in vain just now. */
  waits: boolean
  propose: Proposal | null
  state: CoverageState
  plans: readonly PlanRow[]
}

export interface Picture {
  today: Day
  since: Date
  agreement: Agreement
  homes: HomePicture[]
}

/** A plan nobody has kept in so long is let go of. */
const PLAN_DAYS = 180
const TRY_DAYS = 200
export const YEAR_DAYS = 365

const planOf = (row: PlanRow, toTell: ReadonlySet<string>): Plan => ({
  id: row.id,
  cause: row.cause as Happening,
  personId: row.person_id,
  way: row.way as Way,
  dueOn: row.due_on,
  madeAt: row.made_at,
  toTell: row.case_id === null ? null : toTell.has(row.case_id),
})

export const agreementOf = (row: AgreementRow): Agreement => ({
  from: row.from_day,
  rules: row.rules as unknown as Rule[],
  // What can happen has become more since some were agreed.
  eventDays: { ...usual.eventDays, ...(row.event_days as unknown as Partial<Record<Happening, number>>) },
  restDays: row.rest_days,
  retryDays: row.retry_days,
  triesBefore: row.tries_before,
  elderAge: row.elder_age,
  oldestAge: row.oldest_age,
  roundHomes: row.round_homes,
  source: row.source,
  verified: row.verified,
})

export async function agreedOn(unit: Unit): Promise<Agreement> {
  // Later ones of the same day come last, and win.
  const all = (await unit.read(agreements(unit))).toReversed().map(agreementOf)
  return inForce(all, dayOf(unit.now))
}

/** How homes stand today: of the whole neighbourhood in a handful of statements, or of some of its homes. */
export async function pictureOf(unit: Unit, over: Over): Promise<Picture> {
  const today = dayOf(unit.now)
  const since = instantAt(addDays(today, -YEAR_DAYS))
  const rows = await unit.read(homesOver(unit, over))
  const ids = 'all' in over ? null : rows.map((row) => row.id)
  const long = (days: number) => new Date(unit.now.getTime() - days * 86_400_000)
  const tried = long(TRY_DAYS)
  const [agreement, lodgers, latest, tries, planned] = await Promise.all([
    agreedOn(unit),
    unit.read(lodgersOver(unit, ids)),
    unit.read(latestContacts(unit, ids)),
    unit.read(triesSince(unit, tried, ids)),
    unit.read(plansSince(unit, long(PLAN_DAYS), ids)),
  ])
  const care = await careForRules(unit, ids === null ? undefined : lodgers.map((one) => one.id))
  const toTell = await stillToTell(
    unit,
    planned.flatMap(({ case_id }) => case_id ?? []),
  )
  const people = Map.groupBy(lodgers, (one) => one.home_id)
  // The last try in vain stands among the tries already.
  const others = latest.filter((one) => one.at < tried || one.way !== 'visit' || one.outcome !== 'not-home')
  const contacts = Map.groupBy([...others, ...tries], (one) => one.home_id)
  const plans = Map.groupBy(planned, (one) => one.home_id)
  const homes = rows.map((row): HomePicture => {
    const facts = {
      id: row.id,
      vacant: row.use === 'vacant',
      people: (people.get(row.id) ?? []).map((one): Lodger => ({
        id: one.id,
        age: one.birth_date === null ? null : ageOn(one.birth_date, today),
        care: care.get(one.id) ?? [],
      })),
    }
    const known = contacts.get(row.id)
    const reached = known === undefined ? noContacts : contactsOf(known.map(contactOf))
    const own = (plans.get(row.id) ?? []).filter((plan) => stillOpen(planOf(plan, toTell), reached))
    const dues = dueOf(
      facts,
      reached,
      own.map((plan) => planOf(plan, toTell)),
      agreement,
      today,
    )
    return {
      home: {
        id: row.id,
        entranceId: row.entrance_id,
        compound: row.compound,
        address: row.address,
        entrance: row.entrance,
        position: row.entrance_position,
        room: row.room,
        floor: row.floor,
        vacant: facts.vacant,
        useUnknown: row.use === 'unknown',
      },
      people: facts.people,
      contacts: reached,
      dues,
      waits: waitsAfterTry(reached, dues, agreement, today),
      propose: proposalFor(reached.tries, agreement.triesBefore),
      state: coverageOf(facts, reached, since),
      plans: own,
    }
  })
  return { today, since, agreement, homes }
}

const contactOf = (row: { at: Date; way: string; outcome: string }): Contact => ({
  at: row.at,
  way: row.way as Way,
  outcome: row.outcome as Outcome,
})
