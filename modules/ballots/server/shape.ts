import type { z } from 'zod'
import { missingTo, type Tally, type VotingRule } from '#rules'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { ballotShape, listedShape, receiptShape, ruleShape, turnoutShape } from '../contract/shapes.ts'
import { type Box, standingOf } from '../domain/box.ts'
import { comesToOf } from '../domain/count.ts'
import { type Electorate, firstDay } from '../domain/law.ts'
import type { State } from '../domain/vote.ts'
import type { Receipt } from './commands/cast.ts'
import type { VoteRow } from './store.ts'

type Listed = z.input<typeof listedShape>
type Turnout = z.input<typeof turnoutShape>

const barOf = ({ of: [parts, whole], more }: VotingRule['quorum']) => ({ parts, whole, more })

export const ruleOfRow = (row: Pick<VoteRow, 'rule'>) => row.rule as unknown as VotingRule

export const toRule = (rule: VotingRule): z.input<typeof ruleShape> => ({
  key: rule.key,
  name: rule.name,
  matters: [...rule.matters],
  quorum: barOf(rule.quorum),
  consent: barOf(rule.consent),
  source: rule.source,
  verified: rule.verified,
  arithmeticOnly: rule.arithmeticOnly,
})

/** Sums of one vote as the database gives them: numbers as text. */
export interface Sums {
  heads: string
  rights: string
  area: string
  taking_heads: string
  taking_area: string
  given: string
  delivered: string
  unclear: string
}

/** While voting goes on, all of whom a ballot came; from the closing on, those who were counted, as the verdict has them. */
export function toTurnout(sums: Sums, row: VoteRow): Turnout {
  const rule = ruleOfRow(row)
  const [heads, area] = [Number(sums.heads), Number(sums.area)]
  const counted = tallyOf(row)
  const { participatingHeads: takingHeads, participatingArea: takingArea } = counted?.asCast.totals ?? {
    participatingHeads: Number(sums.taking_heads),
    participatingArea: Number(sums.taking_area),
  }
  return {
    heads,
    area,
    takingHeads,
    takingArea,
    missingHeads: missingTo(takingHeads, heads, rule.quorum),
    missingArea: missingTo(takingArea, area, rule.quorum),
    leastHeads: missingTo(0, heads, rule.quorum),
    leastArea: missingTo(0, area, rule.quorum),
    quorum: barOf(rule.quorum),
    rights: Number(sums.rights),
    given: Number(sums.given),
    delivered: Number(sums.delivered),
    disputed: counted?.disputed.length ?? 0,
  }
}

export function toListed(
  row: VoteRow,
  turnout: Turnout | null,
  mine: Listed['mine'],
  waiting: Listed['waiting'],
): Listed {
  const electorate = row.electorate as Electorate
  const tally = tallyOf(row)
  return {
    id: row.id,
    title: row.title,
    question: row.question,
    electorate,
    scopeLabel: row.scope_label,
    state: row.state as State,
    opensOn: row.noticed_at && firstDay(electorate, dayOf(row.noticed_at)),
    openedAt: row.opened_at?.toISOString() ?? null,
    closesAt: row.closes_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    turnout,
    count: tally && comesToOf(tally),
    mine,
    waiting,
  }
}

const tallyOf = (row: Pick<VoteRow, 'result'>): Tally | null =>
  (row.result as unknown as { tally: Tally } | null)?.tally ?? null

export const toReceipt = (receipt: Receipt): z.input<typeof receiptShape> => ({
  ...receipt,
  at: receipt.at.toISOString(),
})

/** The ballots of a right as they stand, without what they say. */
export function toBallots(box: Box): z.input<typeof ballotShape>[] {
  const standing = standingOf(box)
  const ids = standing.kind === 'none' ? [] : standing.ballots
  return box.ballots.map((one) => {
    const stands = standing.kind === 'conflict' ? ('unclear' as const) : ('stands' as const)
    const other = one.late ? ('late' as const) : one.takenBack ? ('taken-back' as const) : ('superseded' as const)
    return {
      id: one.id,
      slip: one.receipt,
      at: one.givenAt,
      channel: one.channel,
      late: one.late,
      assisted: one.assisted,
      serial: one.serial,
      is: ids.includes(one.id) ? stands : other,
    }
  })
}
