import { answerAsk, askBody, finishAsk } from '#bodies'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Actor } from '#kit/contract/actor.ts'
import type { Anchor } from '../anchor.ts'
import type { DemoNeighbourhood } from '../district.ts'
import type { Cast } from '../matters/cast.ts'
import type { MadeBodies } from './settle.ts'

interface Told {
  /** `committee` and the two others of the compound. */
  from: Side
  to: Side
  what: string
  /** Days from the anchor: asked, due, answered, done. */
  asked: number
  due: number
  answer?: string
  answered?: number
  done?: number
}
type Side = 'committee' | 'owners' | 'manager'

const asks: readonly Told[] = [
  {
    from: 'committee',
    to: 'manager',
    what: '12号楼道灯不亮，请换好',
    asked: -4,
    due: 1,
    answer: '灯已经买好，周四换',
    answered: -3,
  },
  { from: 'owners', to: 'manager', what: '三季度公共收益明细请交业委会', asked: -12, due: -2 },
  { from: 'manager', to: 'committee', what: '3号楼道堆物劝了两次，请一起上门', asked: -2, due: 3 },
  { from: 'committee', to: 'owners', what: '水箱清洗的日子定下来，好写通知', asked: -1, due: 4 },
  {
    from: 'committee',
    to: 'manager',
    what: '东门道闸抬杆太慢，请报修',
    asked: -20,
    due: -10,
    answer: '换了电机',
    answered: -15,
    done: -14,
  },
  {
    from: 'owners',
    to: 'committee',
    what: '业委会候选人推荐表请帮着发到楼组',
    asked: -9,
    due: -1,
    answer: '12 个楼组都发了',
    answered: -3,
    done: -2,
  },
]

/** What the three of the compound owe one another around the anchor day, and when they sit together. */
export async function tellDesk(
  unit: Unit,
  neighbourhood: DemoNeighbourhood,
  made: MadeBodies,
  cast: Cast,
  anchor: Anchor,
): Promise<void> {
  const compoundId = made.compounds[0]
  if (neighbourhood.key !== 'yanji7' || compoundId === undefined) return
  const party = (kind: string) => cast.parties.find((one) => one.kind === kind)?.actor ?? null
  const sides: Record<Side, { bodyId: string; actor: Actor | null }> = {
    committee: { bodyId: made.bodies.get('延吉七村居委会')?.id ?? '', actor: cast.committee[1] ?? null },
    owners: { bodyId: made.bodies.get('延吉七村业委会')?.id ?? '', actor: party('owners-committee') },
    manager: { bodyId: made.bodies.get('延吉物业')?.id ?? '', actor: party('property-manager') },
  }
  const at = (days: number, minutes: number) => instantAt(addDays(anchor.day, days), minutes)
  for (const [place, told] of asks.entries()) {
    const id = unit.id()
    const [from, to] = [sides[told.from], sides[told.to]]
    const minutes = 560 + place * 23
    await askBody(unit.as(from.actor, at(told.asked, minutes)), compoundId, {
      id,
      fromId: from.bodyId,
      toId: to.bodyId,
      what: told.what,
      dueOn: addDays(anchor.day, told.due),
    })
    await unit.flush()
    if (told.answer !== undefined && told.answered !== undefined) {
      await answerAsk(unit.as(to.actor, at(told.answered, minutes + 40)), id, told.answer)
      await unit.flush()
    }
    if (told.done !== undefined) await finishAsk(unit.as(from.actor, at(told.done, minutes + 75)), id, null)
  }
}
