import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { bodyShape, endpoints, listedBody } from '../../contract.ts'
import type { BodyKind, PostKind, Ring } from '../../contract/words.ts'
import { byRank, inForce } from '../../domain/posts.ts'
import { isRed, rateOf } from '../../domain/red.ts'
import { type PictureSetting, ringOf } from '../../domain/rings.ts'
import { rights } from '../../rights.ts'
import { holderOf, tenureOfRow } from '../shape.ts'
import { bodies, compounds, openAskCounts, openPosts, reaches, shares } from '../store.ts'
import { desksOf } from './posts.ts'
import { pictureHere, redHere, standingsOf } from './known.ts'

type Listed = z.input<typeof listedBody>
type BodyRead = Awaited<ReturnType<ReturnType<typeof bodies>['execute']>>[number]

export function shownBody(
  row: BodyRead,
  compoundsOf: readonly { compound_id: string; name: string }[],
  setting: PictureSetting,
): z.input<typeof bodyShape> {
  const kind = row.kind as BodyKind
  const ownRing = row.ring as Ring | null
  return {
    id: row.id,
    kind,
    name: row.name,
    officePhone: row.office_phone,
    officePlace: row.office_place,
    note: row.note,
    compounds: compoundsOf.map((one) => ({ id: one.compound_id, name: one.name })),
    ring: ringOf({ kind, ring: ownRing }, setting),
    ownRing,
    endedOn: row.ended_on,
    version: row.version,
  }
}

/** Every body with who holds which post, and what the whole adds up to. */
export async function listBodies(unit: Unit): Promise<z.input<(typeof endpoints)['listBodies']['output']>> {
  const [rows, reached, posts, standingOf, setting, definitions, counted, places, open, desks] = await Promise.all([
    unit.read(bodies(unit)),
    unit.read(reaches(unit, null)),
    unit.read(openPosts(unit)),
    standingsOf(unit, null),
    pictureHere(unit),
    redHere(unit),
    unit.read(shares(unit, null)),
    unit.read(compounds(unit)),
    unit.read(openAskCounts(unit)),
    desksOf(unit),
  ])
  const reachBy = Map.groupBy(reached, (one) => one.body_id)
  const postsBy = Map.groupBy(
    posts.filter((post) => inForce(tenureOfRow(post), unit.now)),
    (post) => post.body_id,
  )
  const shareBy = new Map(counted.map(({ id, seated, declared, party }) => [id, { seated, declared, party }]))
  const listed = rows.map((row): Listed => {
    const kind = row.kind as BodyKind
    const standing = standingOf(row.id, kind)
    const share = kind === 'owners-committee' ? (shareBy.get(row.id) ?? null) : null
    return {
      ...shownBody(row, reachBy.get(row.id) ?? [], setting),
      people: (postsBy.get(row.id) ?? [])
        .map((post) => ({ kind: post.kind as PostKind, from: post.from_on, title: post.title, holder: holderOf(post) }))
        .toSorted(byRank)
        .map(({ kind: postKind, title, holder }) => ({ kind: postKind, title, holder })),
      termUntil: standing.term?.until_on ?? null,
      monthsLeft: standing.monthsLeft,
      pressing: row.ended_on === null ? standing.pressing : null,
      share,
      red: share === null || definitions.now === null ? null : isRed(share, definitions.now),
    }
  })
  const standing = listed.filter((body) => body.endedOn === null)
  const inCompound = (kind: BodyKind, compoundId: string) =>
    standing.some((body) => body.kind === kind && body.compounds.some((one) => one.id === compoundId))
  const { actor, ground } = unit
  const asks = (right: keyof typeof rights) => may(rights[right] as never, actor, ground, undefined as never)
  const openBy = new Map(open.map((row) => [row.compound_id, row.open]))
  const there = places.map(({ id, name }) => ({
    id,
    name,
    hasManager: inCompound('property-manager', id),
    hasOwnersCommittee: inCompound('owners-committee', id),
    openAsks: desks === null || desks.includes(id) ? (openBy.get(id) ?? 0) : null,
  }))
  const committees = standing.filter((body) => body.kind === 'owners-committee')
  return {
    bodies: listed,
    compounds: there,
    figures: {
      withoutManager: rateOf(there.filter((one) => !one.hasManager).length, there.length),
      red: rateOf(committees.filter((body) => body.red === true).length, committees.length),
      definition: definitions.now,
    },
    picture: setting,
    may: {
      change: asks('bodies.change'),
      set: asks('bodies.set'),
      desk: asks('bodies.see-desk'),
      take: asks('bodies.export'),
    },
  }
}
