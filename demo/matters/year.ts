import type { Actor } from '#kit/contract/actor.ts'
import type { Day } from '#kit/pure/shanghai-time.ts'
import { addDays, dayOf, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { isWorkingDay } from '#kit/pure/working-days.ts'
import type { Random } from '../random.ts'
import type { Act, Cast } from './cast.ts'
import { repairStories } from './repair-stories.ts'
import type { Source, Story } from './story.ts'
import { talkStories } from './talk-stories.ts'
import { tell } from './tell.ts'

export interface YearPlan {
  /** About how many matters come in. */
  count: number
  /** The instant at which the simulation stops: nothing happens later. */
  until: Date
  /** Whether matters still open then are left out (their queue is told otherwise). */
  finishedOnly: boolean
}

const days = 365

/** A year of worries up to an instant, everything in the order in which it happens. */
export function tellYear(cast: Cast, plan: YearPlan, random: Random): Act[] {
  const lifts = cast.entrances.some((entrance) => entrance.lifts > 0)
  const walkUp = cast.entrances.some((entrance) => entrance.lifts === 0)
  const stories = [...repairStories, ...talkStories].filter(
    (story) => (story.only !== 'lifts' || lifts) && (story.only !== 'walk-up' || walkUp),
  )
  const last = dayOf(plan.until)
  const calendar = Array.from({ length: days }, (_, back) => addDays(last, -back))
  const weights = calendar.map((day) => [day, weightOf(day, stories)] as const)
  const acts = Array.from({ length: plan.count }, (_, at) => random.branch(`matter ${at}`)).flatMap((own) => {
    const day = own.weighted(weights)
    const story = own.weighted(stories.map((each) => [each, monthly(each, day)] as const))
    const source = sourceOf(story, day, own)
    const at = timeOf(story, source, day, own)
    const told = tell(cast, story, source, at, ownerOf(cast, story, source, day, own), own)
    const ends = told.reduce((latest, act) => Math.max(latest, act.at.getTime()), 0)
    return plan.finishedOnly && ends > plan.until.getTime() ? [] : told
  })
  return acts.filter((act) => act.at <= plan.until).toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

const monthly = (story: Story, day: Day) => Number(story.months[Number(day.slice(5, 7)) - 1] ?? 0)

/** More on working days; more in the months in which more goes wrong. The plum rain falls from mid-June to early July. */
function weightOf(day: Day, stories: readonly Story[]): number {
  const season = stories.reduce((sum, story) => sum + monthly(story, day), 0)
  const date = day.slice(5)
  const rain = date >= '06-14' && date <= '07-08' ? 1.5 : 1
  return season * rain * (isWorkingDay(day) ? 1 : 0.45)
}

/** How it comes in. The counter, visits and the patrol keep office days; telephone and phone page do not. */
function sourceOf(story: Story, day: Day, random: Random): Source {
  const office = isWorkingDay(day) ? 1 : 0
  const paper = story.category === 'certificate' || story.category === 'relief' || story.category === 'jobs'
  return random.weighted([
    ['app', paper ? 4 : 30],
    ['phone', paper ? 12 : 24],
    ['counter', office * (paper ? 60 : 19)],
    ['visit', office * (story.place === 'home' ? 18 : 6)],
    ['hotline-12345', paper ? 1 : 8],
    ['patrol', office * (story.place === 'home' || paper ? 0 : 9)],
  ] as const)
}

function timeOf(story: Story, source: Source, day: Day, random: Random): Date {
  const anyHour = source === 'app' || (source === 'phone' && random.chance(0.15))
  if (!anyHour) {
    const morning = random.chance(0.58)
    return instantAt(day, morning ? random.int(8 * 60 + 35, 11 * 60 + 40) : random.int(13 * 60, 17 * 60 + 20))
  }
  if (story.hours === 'evening') return instantAt(day, random.int(18 * 60, 22 * 60 + 30))
  return instantAt(day, random.int(7 * 60, 21 * 60 + 30))
}

/** Whoever is on duty that weekday takes most; what is told in confidence on the phone page goes to the chair. */
function ownerOf(cast: Cast, story: Story, source: Source, day: Day, random: Random): Actor {
  const { committee } = cast
  const [chair] = committee
  if (chair && source === 'app' && story.confidential) return chair
  const onDuty = committee[(weekdayOf(day) - 1) % committee.length]
  return onDuty && random.chance(0.7) ? onDuty : random.pick(committee)
}
