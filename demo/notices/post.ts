import sharp from 'sharp'
import { keepFile } from '#files'
import { correctNotice, postNotice, proveNotice } from '#notices'
import { listSpots, readNeighbourhood } from '#places'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from '../anchor.ts'
import type { Cast } from '../matters/cast.ts'
import type { Random } from '../random.ts'
import { type Told, year } from './year.ts'

/** Places at which paper hangs; more in earnest, but each wants a photo. */
const PLACES = 2

/** A year of notices in one neighbourhood, each posted and proven by its own hand at its own time. */
export async function postYear(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const photos = await Promise.all(['#d9cfbf', '#cfd6cf', '#d6cbc3'].map(photoOf))
  const ids: { told: Told; id: string }[] = []
  await inUnit(parts, { actor: null, now: anchor.at, ground }, async (unit) => {
    const [here, spots] = await Promise.all([readNeighbourhood(unit, ground.code), listSpots(unit)])
    const names = posters(cast, here?.name ?? '')
    for (const told of year) {
      const by = random.pick(cast.committee)
      const places = random.shuffled(spots).slice(0, PLACES)
      const at = postedAt(told, anchor)
      const id = unit.id()
      const starts = told.back < 0 ? instantAt(addDays(anchor.day, -told.back)) : at
      const from = dayOf(starts)
      const hand = unit.as(by, at < anchor.at ? at : anchor.at)
      await postNotice(hand, {
        id,
        kind: told.kind,
        compoundId: null,
        poster: names[told.poster ?? 'committee'],
        title: told.title,
        body: told.body,
        startsAt: starts.toISOString(),
        endsAt: instantAt(addDays(from, told.hangs + 1)).toISOString(),
        eventOn: told.event === undefined ? null : addDays(from, told.event),
        placeIds: places.map((place) => place.id),
      })
      await unit.flush()
      ids.push({ told, id })
      for (const place of places.slice(0, PLACES - (told.unproven ?? 0)))
        await prove(unit, { by, at, id, spotId: place.id, photo: random.pick(photos) })
    }
    for (const { told, id } of ids) {
      if (!told.corrected) continue
      const later = new Date(postedAt(told, anchor).getTime() + 86_400_000)
      await correctNotice(unit.as(cast.committee[0] ?? null, later), id, { version: 1, ...told.corrected, sure: false })
    }
  })
}

async function prove(
  unit: Unit,
  { by, at, id, spotId, photo }: { by: Actor; at: Date; id: string; spotId: string; photo: Buffer },
): Promise<void> {
  const hand = unit.as(by, new Date(at.getTime() + 40 * 60_000))
  const fileId = unit.id()
  await keepFile(hand, { id: fileId, name: '公告.jpg', content: photo })
  await unit.flush()
  await proveNotice(hand, id, { id: unit.id(), spotId, fileId })
}

/** Ten in the morning, so that whatever stands on the anchor day was posted before it. */
const postedAt = (told: Told, anchor: Anchor): Date =>
  told.back < 0 ? new Date(anchor.at.getTime() - 3_600_000) : instantAt(addDays(anchor.day, -told.back), 10 * 60)

function posters(cast: Cast, name: string): Record<'committee' | 'owners' | 'property', string> {
  const of = (kind: string) => cast.parties.find((party) => party.kind === kind)?.name
  const committee = `${name}居民委员会`
  return { committee, owners: of('owners-committee') ?? committee, property: of('property-manager') ?? committee }
}

/** A sheet of paper on a board, drawn: a photo of nothing and nobody. */
function photoOf(wall: string): Promise<Buffer> {
  const lines = Array.from(
    { length: 9 },
    (_, at) => `<rect x="196" y="${122 + at * 20}" width="${at % 3 === 2 ? 90 : 128}" height="7" fill="#777"/>`,
  )
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="520" height="390"><rect width="520" height="390" fill="${wall}"/>
<rect x="60" y="40" width="400" height="310" fill="#8b6f4e"/><rect x="72" y="52" width="376" height="286" fill="#e9e2d2"/>
<rect x="170" y="66" width="180" height="254" fill="#fff"/><rect x="210" y="86" width="100" height="16" fill="#444"/>${lines.join('')}
<circle cx="308" cy="292" r="15" fill="none" stroke="#a8402d" stroke-width="3"/></svg>`
  return sharp(Buffer.from(picture)).jpeg({ quality: 70 }).toBuffer()
}
