import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readPersons } from '#people'
import type { GroundKey, PostKind } from '../../contract/words.ts'
import { tenureOf } from '../../domain/posts.ts'
import { rights } from '../../rights.ts'
import { countParty } from '../count-party.ts'
import type { PostRow } from '../rows.ts'
import { insertPosts, insertTenures, postById, reaches, termById } from '../store.ts'
import { standingBody } from './body-checks.ts'

/** A post as somebody takes it. */
export interface NewPost {
  id: string
  kind: PostKind
  title: string | null
  holder: { personId: string } | { name: string }
  officePhone: string | null
  termId: string | null
  from: string
  until: string | null
  cleared: readonly GroundKey[] | null
  /** Of the compounds its body is there for, the one the post is for; left out or null: all. */
  compoundId?: string | null
}

export function postRow(unit: Unit, bodyId: string, post: NewPost): PostRow {
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id: post.id,
    body_id: bodyId,
    term_id: post.termId,
    kind: post.kind,
    title: post.title,
    person_id: 'personId' in post.holder ? post.holder.personId : null,
    holder_name: 'name' in post.holder ? post.holder.name : null,
    account_id: null,
    office_phone: post.officePhone,
    from_on: post.from,
    until_on: post.until,
    cleared: post.cleared === null ? null : [...post.cleared],
    cleared_on: post.cleared === null ? null : dayOf(unit.now),
    ended_at: null,
    ended_why: null,
    ended_note: null,
    ended_by: null,
    recorded_by: unit.actor?.name ?? null,
    created_at: unit.now,
    compound_id: post.compoundId ?? null,
  }
}

/** From and until when a post counts, for whoever is recognised by it. */
export function tenureRow(unit: Unit, row: PostRow) {
  const { startsAt, endsAt } = tenureOf({ from: row.from_on, until: row.until_on, endedAt: row.ended_at })
  return { id: row.id, neighbourhood_id: unit.neighbourhoodId, starts_at: startsAt, ends_at: endsAt }
}

/** Somebody takes a post. A declaration of grounds that is not whole is no refusal: the page shows what is open (SH 20). */
export async function takePost(unit: Unit, bodyId: string, post: NewPost): Promise<void> {
  const body = await standingBody(unit, bodyId)
  unit.authorise(rights['bodies.seat'], { bodyKind: body.kind, kind: post.kind })
  if ((await unit.readOne(postById(unit, post.id))) !== undefined) return
  if (post.until !== null && post.until < post.from) refuse('bodies.days-crossed', {}, 'until')
  if (post.termId !== null) {
    const term = await unit.readOr(termById(unit, post.termId), 'bodies.unknown-term')
    if (term.body_id !== body.id) refuse('bodies.unknown-term', {}, 'termId')
  }
  const { compoundId = null } = post
  if (compoundId !== null && !(await unit.read(reaches(unit, [body.id]))).some((one) => one.compound_id === compoundId))
    refuse('bodies.not-in-compound', {}, 'compoundId')
  if ('personId' in post.holder && (await readPersons(unit, [post.holder.personId])).length === 0)
    refuse('people.unknown-person', {}, 'holder')
  const row = postRow(unit, body.id, post)
  unit.whenRepeated('tenure_pkey', async () => undefined)
  unit.write(insertPosts([row]))
  unit.write(insertTenures([tenureRow(unit, row)]))
  unit.emit({
    type: 'bodies.post-taken',
    subjectId: post.id,
    data: { bodyId: body.id, postId: post.id, ...(row.person_id === null ? {} : { personId: row.person_id }) },
  })
  await countParty(unit, [body.id])
}
