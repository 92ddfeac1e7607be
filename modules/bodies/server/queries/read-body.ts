import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints, meetingShape } from '../../contract.ts'
import type { BodyKind } from '../../contract/words.ts'
import { majorityOf, vacancyOf } from '../../domain/duties.ts'
import { type CommitteeRule, ruleOn } from '../../domain/law.ts'
import { byRank } from '../../domain/posts.ts'
import { isRed } from '../../domain/red.ts'
import { rights } from '../../rights.ts'
import { shownPost, shownTerm } from '../shape.ts'
import { bodyById, meetingsOfBody, postsOfBodies, reaches, shares, terms } from '../store.ts'
import { handoversOf } from './handovers.ts'
import { pictureHere, redHere, type Standing, standingsOf } from './known.ts'
import { shownBody } from './list-bodies.ts'

type Body = z.input<(typeof endpoints)['readBody']['output']>

export function shownMeeting(row: {
  id: string
  at: Date
  place: string
  note: string | null
  present: number | null
  cancelled_why: string | null
}): z.input<typeof meetingShape> {
  const { at, cancelled_why: cancelledWhy, id, note, place, present } = row
  return { id, at: at.toISOString(), place, note, present, cancelledWhy }
}

/** Seats without a member, in a term that runs; chair and deputy are members too. */
function vacancyNow(term: Standing['term'], posts: readonly { state: string }[], rule: CommitteeRule): Body['vacancy'] {
  if (term === null) return null
  const seated = posts.filter((post) => post.state === 'in-force').length
  const asks = vacancyOf(term.seats, seated)
  return asks === null ? null : { asks, seats: term.seats, seated, article: rule.vacancy.article }
}

/** One body with everything about it; what was handed over only for those who keep the register. */
export async function readBody(unit: Unit, id: string): Promise<Body> {
  const row = await unit.readOr(bodyById(unit, id), 'bodies.unknown-body')
  const kind = row.kind as BodyKind
  const { actor, ground } = unit
  const mayChange = may(rights['bodies.change'] as never, actor, ground, undefined as never)
  const [reached, posts, standingOf, setting, definitions, counted, allTerms, met, handovers] = await Promise.all([
    unit.read(reaches(unit, [id])),
    unit.read(postsOfBodies(unit, [id])),
    standingsOf(unit, [id]),
    pictureHere(unit),
    redHere(unit),
    unit.read(shares(unit, [id])),
    unit.read(terms(unit, [id])),
    unit.read(meetingsOfBody(unit, id)),
    mayChange ? handoversOf(unit, { bodyIds: [id] }) : Promise.resolve([]),
  ])
  const standing = standingOf(id, kind)
  const [found] = counted
  const elected = kind === 'owners-committee'
  const share = found && elected ? { seated: found.seated, declared: found.declared, party: found.party } : null
  const rule = ruleOn(dayOf(unit.now))
  const shown = posts.map((post) => shownPost(unit, post)).toSorted(byRank)
  return {
    ...shownBody(row, reached, setting),
    posts: shown,
    terms: allTerms.map(shownTerm),
    duties: row.ended_on === null ? standing.duties : [],
    changes: row.ended_on === null ? standing.changes : [],
    pressing: row.ended_on === null ? standing.pressing : null,
    monthsLeft: standing.monthsLeft,
    majority: elected && share !== null && share.seated > 0 ? majorityOf(share.seated) : null,
    law: elected
      ? {
          source: unit.language === 'en' ? rule.source.en : rule.source.zh,
          from: rule.from,
          verified: rule.verified,
          grounds: [...rule.grounds],
          barred: standing.barred ? { acts: [...rule.barred.acts], article: rule.barred.article } : null,
        }
      : null,
    vacancy: elected && row.ended_on === null ? vacancyNow(standing.term, shown, rule) : null,
    share,
    red: share === null || definitions.now === null ? null : isRed(share, definitions.now),
    definition: elected ? definitions.now : null,
    handovers,
    meetings: met.map(shownMeeting),
    may: {
      change: mayChange && row.ended_on === null,
      seat:
        row.ended_on === null && may(rights['bodies.seat'], actor, ground, { bodyKind: kind, kind: 'member' as const }),
    },
  }
}
