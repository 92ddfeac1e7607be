import { policyTitles } from '#policies'
import type { Unit } from '#kit/server/unit.ts'
import { worksHere } from '../rights.ts'
import { policyCasesNow, type RecordRow } from './store.ts'
import type { Say, Shown } from './wording.ts'

/** Cases of policies: those who work here read which policy it is; above, one case is like another. Nobody reads a name here. */
export async function policyCasesIn(unit: Unit, rows: readonly RecordRow[], say: Say): Promise<[string, Shown][]> {
  const counted = new Map(rows.filter(({ room }) => room === 'policies.case').map((row) => [row.record_id, row]))
  if (counted.size === 0) return []
  const mayOpen = worksHere(unit.by, unit.ground)
  const [cases, titles] = await Promise.all([
    unit.read(policyCasesNow(unit, [...counted.keys()])),
    mayOpen ? policyTitles(unit) : new Map<string, { zh: string; en: string }>(),
  ])
  return cases.flatMap(({ id, policy }): [string, Shown][] => {
    const row = counted.get(id)
    if (row === undefined) return []
    const [is, state] = stateOf(row)
    const what = say(titles.get(policy) ?? { zh: '政策找到的一件', en: 'One case of a policy' })
    return [[id, { what, where: '', state: say(state), is, number: null, mayOpen }]]
  })
}

function stateOf({ indicator, numerator, left_out }: RecordRow): [Shown['is'], { zh: string; en: string }] {
  if (left_out > 0) return ['idle', { zh: '没算进去', en: 'Left out' }]
  const yes = numerator > 0
  const is = yes ? 'done' : 'doing'
  if (indicator === 'policies-told')
    return [is, yes ? { zh: '告诉了', en: 'Told' } : { zh: '还没告诉', en: 'Not told yet' }]
  if (indicator === 'policies-applied')
    return [is, yes ? { zh: '申请了', en: 'Applied' } : { zh: '还没申请', en: 'Not applied yet' }]
  return [is, yes ? { zh: '领到了', en: 'Received' } : { zh: '还没领到', en: 'Not received yet' }]
}
