import { answerRequest, askAtCounter, checkIdentity } from '#privacy'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

const day = 86_400_000

/** What persons asked about their data: one answered in spring, one at the counter last week whose clock still runs. */
export async function askAboutData(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const host = cast.committee[1] ?? cast.committee[0]
  const [first, second] = random.shuffled(cast.homes.flatMap((home) => home.people[0] ?? []))
  if (!host || first === undefined || second === undefined) return
  const ago = (days: number) => new Date(anchor.at.getTime() - days * day)
  await inUnit(parts, { actor: host, now: ago(190), ground }, async (unit) => {
    const id = unit.id()
    const text = '想要一份居委会记的我家的资料'
    await askAtCounter(unit, { id, personId: first, kind: 'copy', text, relative: null })
    await unit.flush()
    await checkIdentity(unit, id, '当面看了身份证')
    await unit.flush()
    await answerRequest(unit.as(host, ago(184)), id, 'done', '打印了一份，本人当面取走。')
  })
  await inUnit(parts, { actor: host, now: ago(6), ground }, async (unit) => {
    const text = '孙子已经搬走了，请把他的工作单位删掉'
    await askAtCounter(unit, { id: unit.id(), personId: second, kind: 'erase', text, relative: null })
  })
}
