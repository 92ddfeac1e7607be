import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category, UrgentKind } from '../../domain/categories.ts'
import { apply, begin } from '../../domain/matter.ts'
import { madeTitle, typedTitle } from '../../domain/titles.ts'
import type { Promised } from '../../domain/steps.ts'
import type { Complexity, Hand, Source } from '../../domain/words.ts'
import { known, type Known, type Place } from '../known.ts'
import { nextNumber } from '../numbers.ts'
import { columnsOf } from '../rows.ts'
import { insertMatter, matterById } from '../store.ts'
import { tellReporter } from '../tell-reporter.ts'

export interface Reporter {
  accountId: string | null
  personId: string | null
  name: string | null
  phone: string | null
  followCode: string | null
}

export interface Opened {
  id: string
  source: Source
  hand: Hand
  category: Category
  complexity: Complexity
  urgent: UrgentKind | null
  place: Place
  title: string | null
  words: string | null
  confidential: boolean
  reporter: Reporter
  hotlineNumber: string | null
  /** Set when a worker takes it in: the owner from the first second. Otherwise the duty worker is. */
  owner: { id: string; name: string } | null
  /** The worker has just spoken with the reporter. */
  spoken: boolean
  /** Photos and recordings uploaded before. */
  files: readonly string[]
  /** Until when it was agreed to be done: the day a meeting set. */
  promise?: Promised
}

export interface Receipt {
  id: string
  number: string
  title: string
  owner: string
  answerBy: string | null
}

/**
 * Puts a worry into the queue, with one owner from the first second. Sent twice with the same id it answers as the first
 * time. Refuses `matters.nobody-here` where no committee member is set up to answer.
 */
export async function openMatter(unit: Unit, number: string, opened: Opened): Promise<Receipt> {
  const here = await known(unit)
  const owner = opened.owner ?? ownerOf(unit, here)
  const words = opened.words === '' ? null : opened.words
  const typed = typedTitle(opened.title ?? words ?? '')
  const title = typed ?? madeTitle(opened.category, opened.place.label)
  const { reporter } = opened
  const at = { at: unit.now, by: unit.actor?.accountId ?? null, hand: opened.hand }
  const contactable = reporter.accountId !== null || reporter.personId !== null || reporter.phone !== null
  const received = begin({
    ...at,
    kind: 'received',
    owner: owner.id,
    taken: opened.owner !== null,
    category: opened.category,
    complexity: opened.complexity,
    urgent: opened.urgent,
    contactable,
    visibility: opened.confidential ? 'confidential' : 'ordinary',
    fromMeeting: opened.source === 'meeting',
  })
  const begun = opened.promise ? { ...received, promise: opened.promise } : received
  const matter = opened.spoken ? apply(begun, { ...at, kind: 'contacted', note: null }) : begun
  const columns = columnsOf(matter, here.clock)
  const tenant = { neighbourhood_id: unit.neighbourhoodId }
  unit.write(
    insertMatter({
      ...tenant,
      id: opened.id,
      number,
      source: opened.source,
      title,
      title_made: typed === null,
      words,
      home_id: opened.place.homeId,
      entrance_id: opened.place.entranceId,
      building_id: opened.place.buildingId,
      compound_id: opened.place.compoundId,
      floor: opened.place.floor,
      spot: opened.place.spot,
      place: opened.place.label,
      reporter_account_id: reporter.accountId,
      reporter_person_id: reporter.personId,
      reporter_name: reporter.name,
      reporter_phone: reporter.phone && unit.parts.cipher.seal(reporter.phone, `matters.phone:${opened.id}`),
      reporter_phone_tail: reporter.phone?.slice(-4) ?? null,
      hotline_number: opened.hotlineNumber,
      follow_code: reporter.followCode && unit.parts.cipher.blind(reporter.followCode, 'matters.follow'),
      recorded_by: unit.actor?.accountId ?? null,
      owner_name: owner.name,
      assignee_person: null,
      public_title: null,
      public_text: null,
      last_step_id: null,
      version: opened.spoken ? 2 : 1,
      ...columns,
    }),
  )
  await attachFiles(unit, opened.files, { room: 'matters', recordId: opened.id })
  const facts = { n: 1, hand: opened.hand, source: opened.source, category: opened.category, owner: owner.id }
  unit.emit({ type: 'matters.received', subjectId: opened.id, data: facts })
  if (opened.spoken) unit.emit({ type: 'matters.contacted', subjectId: opened.id, data: { n: 2, hand: opened.hand } })
  // Whoever stood at the counter or telephoned was told there and then.
  if (opened.source === 'app') {
    const row = { id: opened.id, number, title, visibility: matter.visibility, owner_name: owner.name }
    const by = { reporter_account_id: reporter.accountId, reporter_person_id: reporter.personId }
    await tellReporter(unit, { ...row, ...by }, 'received')
  }
  unit.whenRepeated('matter_pkey', (again) => receiptOf(again, opened.id))
  return { id: opened.id, number, title, owner: owner.name, answerBy: columns.due_at?.toISOString() ?? null }
}

/** Takes the next number before anything is read, so that no connection is held while waiting for it. */
export async function numberFor(unit: Unit): Promise<string> {
  return nextNumber(unit, async () => (await known(unit)).shortName)
}

async function receiptOf(unit: Unit, id: string): Promise<Receipt> {
  const row = await unit.readOr(matterById(unit, id), 'matters.unknown-matter')
  return {
    id,
    number: row.number,
    title: row.title,
    owner: row.owner_name,
    answerBy: row.due_at?.toISOString() ?? null,
  }
}

function ownerOf(unit: Unit, here: Known): { id: string; name: string } {
  return here.answers(unit.now) ?? refuse('matters.nobody-here')
}
