import { changedFacts, mergedFacts, type PersonSave, knownFacts, saveDoubts, savePersons } from '#people'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Ground } from '#kit/contract/actor.ts'
import type { PersonToWrite } from '../../domain/decisions.ts'
import { personsToWrite } from '../../domain/decisions.ts'
import type { Flag } from '../../domain/flags.ts'
import { flagsByRow, rowKey } from '../../domain/flags.ts'
import type { HomeDraft, RowRef } from '../../domain/home-book.ts'
import type { Roster } from '../../domain/read-roster.ts'
import type { PersonDraft } from '../../domain/row-person.ts'
import { openRoster } from '../open-run.ts'
import { decidedRows } from '../queries/imports.ts'
import { homesByAddress, toPatch, toRosterFacts } from '../register.ts'
import { sealedBefore } from '../before.ts'
import type { RunRecord } from '../shape.ts'
import { holdRun, readRun } from '../shape.ts'
import type { NewMade } from '../store.ts'
import { changeRun, insertMade } from '../store.ts'
import { saveOwners } from '../save-owners.ts'
import { saveMarks } from '../save-marks.ts'

/** Everything that the batches of one run need, read once. */
interface Work {
  readonly run: RunRecord
  readonly roster: Roster
  readonly persons: readonly PersonToWrite[]
  readonly homes: ReadonlyMap<string, string>
  /** The person of each row, for owners and marks. */
  readonly personOfRow: ReadonlyMap<string, string>
  readonly flags: ReadonlyMap<string, Flag[]>
}

const batch = 1_000

/**
 * Writes what is left of a begun run, batch by batch, each in a transaction that also says how far it is. May be called
 * by several at once and after a crash: whoever holds the run writes its next batch, nothing is written twice.
 */
export async function continueImport(parts: Parts, ground: Ground, runId: string): Promise<void> {
  const within = <T>(work: (unit: Unit) => Promise<T>) =>
    inUnit(parts, { actor: null, now: parts.clock(), ground }, work)
  const work = await within((unit) => gather(unit, runId))
  if (work === null) return
  while (await within((unit) => writeBatch(unit, work))) {
    // The next request gets its turn between two batches.
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}

async function gather(unit: Unit, runId: string): Promise<Work | null> {
  const run = await readRun(unit, runId)
  if (run.state !== 'applying') return null
  const roster = await openRoster(unit, runId, run)
  const decided = await decidedRows(unit, run, roster)
  const { persons } = roster
  const personOfRow = new Map<string, string>()
  for (const row of decided) {
    const draft = persons[row.position]
    if (draft !== undefined && row.personId !== null) personOfRow.set(rowKey(draft), row.personId)
  }
  return {
    run,
    roster,
    persons: personsToWrite(persons, decided),
    homes: await homesByAddress(unit),
    personOfRow,
    flags: flagsByRow(roster.flags),
  }
}

/** Writes the next batch; false when there is nothing left. */
async function writeBatch(unit: Unit, work: Work): Promise<boolean> {
  const run = await holdRun(unit, work.run.id)
  if (run.state !== 'applying') return false
  const from = run.stepsDone
  const persons = work.persons.slice(from, from + batch)
  const homesFrom = Math.max(0, from + persons.length - work.persons.length)
  const homes = work.roster.homes.slice(homesFrom, homesFrom + batch - persons.length)
  const made = [...(await writePersons(unit, work, persons)), ...(await writeHomes(unit, work, homes))]
  if (made.length > 0) unit.write(insertMade(unit, run.id, made))
  const done = from + persons.length + homes.length
  const finished = done >= run.steps
  unit.write(changeRun(unit, run.id, { steps_done: done, ...(finished ? { state: 'done' } : {}) }))
  if (finished) unit.emit({ type: 'imports.done', subjectId: run.id, data: { ...run.summary } })
  return !finished
}

async function writePersons(unit: Unit, work: Work, persons: readonly PersonToWrite[]): Promise<NewMade[]> {
  if (persons.length === 0) return []
  const before = await knownFacts(
    unit,
    persons.filter((person) => !person.created).map((person) => person.personId),
  )
  const made: NewMade[] = []
  const saves = persons.flatMap((person): PersonSave[] => {
    const facts = toRosterFacts(person.facts, work.homes)
    if (person.created) {
      made.push({ kind: 'person', id: person.personId, version: 1, before: null })
      return [{ id: person.personId, version: null, facts }]
    }
    const known = before.get(person.personId)
    if (known === undefined) return []
    const { version, facts: was } = known
    const patch = toPatch(facts)
    const changed = changedFacts(was, mergedFacts(was, patch))
    if (changed.length === 0) return []
    made.push({
      kind: 'changed-person',
      id: person.personId,
      version: version + 1,
      before: sealedBefore(unit, person.personId, known, changed),
    })
    return [{ id: person.personId, version, facts: patch }]
  })
  await savePersons(unit, saves, sourceOf(work.run))
  const doubts = saveMarks(
    unit,
    persons
      .flatMap((person) => person.rows)
      .map((position) => {
        const draft = work.roster.persons[position] as PersonDraft
        const homeId = draft.home === null ? null : (work.homes.get(draft.home.key) ?? null)
        return {
          flags: work.flags.get(rowKey(draft)) ?? [],
          personId: work.personOfRow.get(rowKey(draft)) ?? null,
          homeId,
        }
      }),
  )
  return [...made, ...doubts.map(asMade('doubt'))]
}

async function writeHomes(unit: Unit, work: Work, homes: readonly HomeDraft[]): Promise<NewMade[]> {
  const owned = homes.flatMap((home) => {
    const id = work.homes.get(home.place.key)
    return id === undefined ? [] : [{ id, home }]
  })
  const doubts = saveMarks(
    unit,
    owned.map(({ id, home }) => ({ flags: work.flags.get(rowKey(home.firstSaid)) ?? [], personId: null, homeId: id })),
  )
  const personAt = (at: RowRef) => work.personOfRow.get(rowKey(at)) ?? null
  const { made, contradicted } = await saveOwners(unit, owned, personAt, sourceOf(work.run))
  const differing = saveDoubts(
    unit,
    contradicted.map((homeId) => ({
      subject: { homeId },
      field: 'owner',
      kind: 'owner-differs',
      original: null,
      writtenAt: null,
    })),
  )
  return [...made.map(asMade('title')), ...[...doubts, ...differing].map(asMade('doubt'))]
}

const asMade =
  (kind: string) =>
  (id: string): NewMade => ({ kind, id, version: 1, before: null })

/** As the person will read it where the register says where a fact comes from. */
const sourceOf = (run: RunRecord) => `名册导入 ${run.today}`
