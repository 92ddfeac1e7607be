import { publish, recountAreas, recountSince } from '#indicators'
import type { Ground } from '#kit/contract/actor.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { DemoNeighbourhood } from './district.ts'
import type { Random } from './random.ts'

const year = 366 * 86_400_000

/** Counts the year that was told, and enters what the district's own account says about 公交新村. */
export async function keepFigures(
  parts: Parts,
  grounds: ReadonlyMap<DemoNeighbourhood, Ground>,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const from = dayOf(new Date(anchor.at.getTime() - year))
  for (const ground of grounds.values()) {
    await inUnit(parts, { actor: null, now: anchor.at, ground }, (unit) => recountSince(unit, from))
  }
  await inUnit(parts, { actor: null, now: anchor.at, ground: null }, async (unit) => {
    await recountAreas(
      unit,
      [...grounds.values()].map(({ code }) => code),
      from,
    )
    const gongjiao = [...grounds].find(([neighbourhood]) => neighbourhood.key === 'gongjiao')?.[1]
    if (!gongjiao) return
    for (const indicator of ['online-share', 'interaction'] as const)
      await publish(unit, {
        id: idFrom(random),
        unit: gongjiao.code,
        indicator,
        zh: '位居全市第一',
        en: 'First in the city',
        source: '杨浦区民政局《推进人民城市新实践 书写社区治理新篇章》',
        on: '2024',
      })
  })
}

/** A version 7 key made of chance alone. */
function idFrom(random: Random): string {
  const hex = Buffer.from(random.bytes(16)).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
