import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind, PostKind, Ring } from '../../contract/words.ts'
import { countParty, sealParty } from '../count-party.ts'
import {
  bodies,
  insertBodies,
  insertMeetings,
  insertPosts,
  insertReaches,
  insertTenures,
  insertTerms,
  putDeclarations,
} from '../store.ts'
import { reachRows } from './body-checks.ts'
import { meetingRow } from './meetings.ts'
import { type NewTerm, termRow } from './open-term.ts'
import { postRow, tenureRow } from './take-post.ts'

/** A body with its people as a list names it. */
export interface WantedBody {
  kind: BodyKind
  name: string
  compoundIds?: readonly string[]
  officePhone?: string
  officePlace?: string
  ring?: Ring
  term?: Omit<NewTerm, 'id'> & { filedOn?: string; reportedOn?: string; groupFormedOn?: string }
  posts: readonly WantedPost[]
  /** When the committee met. */
  met?: readonly { at: Date; place: string; present: number }[]
}

export interface WantedPost {
  kind: PostKind
  title?: string
  holder: { personId: string } | { name: string }
  from: string
  until?: string
  /** The one compound it is for; left out: all of the body's. */
  compoundId?: string
  /** What the holder declared about the Party; left out, nothing. */
  party?: boolean
}

export interface SettledBody {
  id: string
  created: boolean
  termId: string | null
  /** In the order they were wanted; empty for a body that stood already. */
  postIds: string[]
}

/** Makes sure that these bodies stand, with their terms and posts, in few statements. A body that stands is left as it is. */
export async function settleBodies(unit: Unit, wanted: readonly WantedBody[]): Promise<SettledBody[]> {
  const known = new Map((await unit.read(bodies(unit))).map((row) => [`${row.kind}/${row.name}`, row.id]))
  const tenant = { neighbourhood_id: unit.neighbourhoodId }
  const rows = {
    bodies: [] as Parameters<typeof insertBodies>[0][number][],
    reaches: [] as Parameters<typeof insertReaches>[0][number][],
    terms: [] as Parameters<typeof insertTerms>[0][number][],
    posts: [] as Parameters<typeof insertPosts>[0][number][],
    declarations: [] as Parameters<typeof putDeclarations>[0][number][],
    meetings: [] as Parameters<typeof insertMeetings>[0][number][],
  }
  const settled = wanted.map((one): SettledBody => {
    const key = `${one.kind}/${one.name}`
    const standing = known.get(key)
    if (standing !== undefined) return { id: standing, created: false, termId: null, postIds: [] }
    const id = unit.id()
    known.set(key, id)
    rows.bodies.push({
      ...tenant,
      id,
      kind: one.kind,
      name: one.name,
      office_phone: one.officePhone ?? null,
      office_place: one.officePlace ?? null,
      ring: one.ring ?? null,
      note: null,
      ended_on: null,
      ended_why: null,
      version: 1,
      created_at: unit.now,
    })
    rows.reaches.push(...reachRows(unit, id, one.compoundIds ?? []))
    const termId = one.term === undefined ? null : unit.id()
    if (one.term !== undefined && termId !== null) {
      const { filedOn = null, groupFormedOn = null, reportedOn = null } = one.term
      const row = termRow(unit, id, { ...one.term, id: termId })
      rows.terms.push({ ...row, filed_on: filedOn, reported_on: reportedOn, group_formed_on: groupFormedOn })
    }
    const postIds = one.posts.map(({ party, ...post }) => {
      const postId = unit.id()
      const { title = null, until = null } = post
      rows.posts.push(
        postRow(unit, id, { ...post, id: postId, title, until, officePhone: null, termId, cleared: null }),
      )
      if (party !== undefined) {
        rows.declarations.push({
          ...tenant,
          id: postId,
          party_sealed: sealParty(unit, postId, party),
          declared_on: dayOf(unit.now),
          by_name: unit.actor?.name ?? null,
          at: unit.now,
        })
      }
      return postId
    })
    for (const { at, place, present } of one.met ?? [])
      rows.meetings.push(meetingRow(unit, { id: unit.id(), at, place, note: null }, { bodyId: id, present }))
    return { id, created: true, termId, postIds }
  })
  if (rows.bodies.length > 0) unit.write(insertBodies(rows.bodies))
  if (rows.reaches.length > 0) unit.write(insertReaches(rows.reaches))
  if (rows.terms.length > 0) unit.write(insertTerms(rows.terms))
  if (rows.posts.length > 0) {
    unit.write(insertPosts(rows.posts))
    unit.write(insertTenures(rows.posts.map((row) => tenureRow(unit, row))))
  }
  if (rows.declarations.length > 0) unit.write(putDeclarations(rows.declarations))
  if (rows.meetings.length > 0) unit.write(insertMeetings(rows.meetings))
  await countParty(
    unit,
    rows.bodies.map((row) => row.id),
  )
  return settled
}
