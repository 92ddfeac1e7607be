import { addDays, type Day, dayOf, daysBetween } from '#kit/pure/shanghai-time.ts'
import type { Agreement, Rule } from './agreement.ts'
import type { Contacts } from './contacts.ts'
import type { Cause, Group, Happening, Way } from './words.ts'

/** Reasons for care that put somebody into a group. */
const flagsOf: Partial<Record<Group, readonly string[]>> = {
  'elder-alone': ['living-alone', 'without-kin'],
  'elders-only': ['elders-only'],
  'needs-care': ['needs-care'],
  disability: ['disability'],
  'child-in-difficulty': ['child-in-difficulty'],
  'in-need': ['minimum-allowance', 'low-income', 'jobless'],
}

export interface Lodger {
  id: string
  age: number | null
  /** Reasons for care; `shown`: whoever asks may be told. */
  care: readonly { flag: string; shown: boolean }[]
}

/** A home as far as visits look at it. */
export interface HomeFacts {
  id: string
  vacant: boolean
  people: readonly Lodger[]
}

/** Something that happened, and nobody has been there since. */
export interface Plan {
  id: string
  cause: Happening
  personId: string | null
  way: Way
  dueOn: Day
  madeAt: Date
  /** Of what a policy found: whether somebody still waits to be told. Null for what ends with a visit. */
  toTell: boolean | null
}

export interface Due {
  cause: Cause
  way: Way
  dueOn: Day
  /** The last contact that counts for it. */
  last: Day | null
  /** The rule's interval; null for what happened. */
  everyDays: number | null
  planId: string | null
  /** Whom it is about, where it is one person. */
  personId: string | null
  /** May be told to whoever asks: it rests on the register, or on a reason for care open to them. */
  shown: boolean
}

type InGroup = { personId: string | null; shown: boolean }

/** Who of a home is in a group; null for nobody. What the register itself says needs no reason for care. */
export function inGroup(home: HomeFacts, group: Group, agreement: Agreement): InGroup | null {
  if (group === 'every-home') return { personId: null, shown: true }
  const old = (age: number) => (one: Lodger) => one.age !== null && one.age >= age
  if (group === 'oldest') {
    const found = home.people.find(old(agreement.oldestAge))
    return found ? { personId: found.id, shown: true } : null
  }
  const [only] = home.people
  if (group === 'elder-alone' && home.people.length === 1 && only && old(agreement.elderAge)(only))
    return { personId: only.id, shown: true }
  const flags = flagsOf[group] ?? []
  const flagged = home.people.flatMap((one) =>
    one.care.filter((care) => flags.includes(care.flag)).map((care) => ({ personId: one.id, shown: care.shown })),
  )
  return flagged.find((one) => one.shown) ?? flagged[0] ?? null
}

/**
 * Why a home is to be visited or called today; empty where there is nothing. Vacant homes are visited only for what
 * happened. Whoever does not want to be disturbed is left in peace for a while. A visit at the door also counts as a call.
 */
export function dueOf(
  home: HomeFacts,
  contacts: Contacts,
  plans: readonly Plan[],
  agreement: Agreement,
  today: Day,
): Due[] {
  const open = onceToTell(plans.filter((plan) => stillOpen(plan, contacts)))
  const happened: Due[] = open.map((plan) => ({
    cause: plan.cause,
    way: plan.way,
    dueOn: plan.dueOn,
    last: null,
    everyDays: null,
    planId: plan.id,
    personId: plan.personId,
    shown: true,
  }))
  if (home.vacant || atRest(contacts, agreement, today)) return happened
  const ruled = agreement.rules.flatMap((rule) => ruleDue(home, contacts, rule, agreement, today) ?? [])
  return [...happened, ...ruled]
}

/** One way to a home tells all that policies found in it. */
function onceToTell(plans: readonly Plan[]): Plan[] {
  const first = plans
    .filter((plan) => plan.toTell !== null)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))[0]
  return plans.filter((plan) => plan.toTell === null || plan === first)
}

/** Nobody spoke with the home since it happened; or, of what a policy found, nobody told them of it. */
export function stillOpen(plan: Pick<Plan, 'way' | 'madeAt' | 'toTell'>, contacts: Contacts): boolean {
  if (plan.toTell !== null) return plan.toTell
  const counts = plan.way === 'call' ? contacts.heard : contacts.seen
  const spoke = Math.max(counts?.getTime() ?? -Infinity, contacts.unwilling?.getTime() ?? -Infinity)
  return spoke < plan.madeAt.getTime()
}

/** Did not want to be disturbed, said nothing else since, and the rest is not over. */
export function atRest(contacts: Contacts, agreement: Agreement, today: Day): boolean {
  const { unwilling, heard } = contacts
  if (unwilling === null || (heard !== null && heard > unwilling)) return false
  return daysBetween(dayOf(unwilling), today) < agreement.restDays
}

function ruleDue(home: HomeFacts, contacts: Contacts, rule: Rule, agreement: Agreement, today: Day): Due | null {
  const who = inGroup(home, rule.group, agreement)
  if (who === null) return null
  const counts = rule.way === 'call' ? contacts.heard : contacts.seen
  const last = counts === null ? null : dayOf(counts)
  const dueOn = last === null ? agreement.from : addDays(last, rule.everyDays)
  if (dueOn > today) return null
  const { group: cause, way, everyDays } = rule
  return { cause, way, dueOn, last, everyDays, planId: null, ...who }
}

/** What happened and does not wait; what a policy found has time until the next way there. */
export const isUrgent = (due: Due): boolean => due.planId !== null && due.cause !== 'policy-found'

/** Somebody was there in vain just now; nobody comes again at once. What happened is urgent enough to try each day. */
export function waitsAfterTry(contacts: Contacts, dues: readonly Due[], agreement: Agreement, today: Day): boolean {
  const { last } = contacts
  if (last === null || last.outcome !== 'not-home') return false
  const passed = daysBetween(dayOf(last.at), today)
  return passed < (dues.some(isUrgent) ? 1 : agreement.retryDays)
}
