import { homesWithin, listEntrances } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { definitionOn } from '../../domain/definition.ts'
import { draw, sheetNumber } from '../../domain/draw.ts'
import type { Subject } from '../../domain/words.ts'
import { hiddenId, newSecret, newSeed, scoreBy, sealSecret } from '../secret.ts'
import { insertAsked, insertRound, roundById } from '../store.ts'

export interface NewRound {
  year: number
  title: string
  words: string
  opensOn: string
  closesOn: string
  subjects: readonly Subject[]
  /** How many homes are drawn by lot; null: all that are lived in. */
  sample: number | null
}

/**
 * Opens a round and draws whom it asks. Sent again it changes nothing. Refuses `appraisals.days-wrong`,
 * `.unknown-compound`, `.no-homes`.
 */
export async function openRound(unit: Unit, id: string, input: NewRound): Promise<void> {
  if (await unit.readOne(roundById(unit, id))) return
  const { opensOn, closesOn, subjects, sample } = input
  if (closesOn < opensOn || closesOn < dayOf(unit.now)) refuse('appraisals.days-wrong', {}, 'closesOn')
  const entrances = new Map((await listEntrances(unit)).map((one) => [one.id, one.compoundId]))
  const compounds = new Set(entrances.values())
  if (subjects.some((one) => one.compoundId !== null && !compounds.has(one.compoundId)))
    refuse('appraisals.unknown-compound', {}, 'subjects')
  const homes = (await homesWithin(unit, { everybody: true })).filter((home) => !home.vacant)
  if (homes.length === 0) refuse('appraisals.no-homes')
  const seed = newSeed(unit)
  const secret = newSecret(unit)
  const size = sample ?? homes.length
  const drawn = new Set(
    draw(
      homes.map((home) => home.id),
      size,
      scoreBy(seed),
    ),
  )
  unit.write(
    insertRound({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      year: input.year,
      title: input.title,
      words: input.words,
      opens_on: opensOn,
      closes_on: closesOn,
      subjects: JSON.stringify(subjects),
      scope: sample === null ? 'all' : 'sample',
      homes: homes.length,
      asked: drawn.size,
      seed: sample === null ? null : seed,
      definition: definitionOn(opensOn).version,
      secret_sealed: sealSecret(unit, id, secret),
      created_at: unit.now,
      by_name: unit.actor?.name ?? null,
    }),
  )
  // Sheets are numbered in the order of the secret: from a number nobody reads an address.
  const shuffled = homes
    .filter((home) => drawn.has(home.id))
    .map((home) => ({ ...home, place: hiddenId(secret, 'number', home.id) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
  const rows = shuffled.map((home, at) => ({
    neighbourhood_id: unit.neighbourhoodId,
    round_id: id,
    home_id: home.id,
    compound_id: entrances.get(home.entranceId) ?? refuse('appraisals.no-homes'),
    number: sheetNumber(at + 1),
  }))
  for (let start = 0; start < rows.length; start += 1_000) unit.write(insertAsked(rows.slice(start, start + 1_000)))
  unit.whenRepeated('round_pkey', async () => ({ done: true }))
  unit.emit({ type: 'appraisals.opened', subjectId: id, data: { year: input.year, asked: drawn.size } })
}
