import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { audienceKinds, endpoints } from '../../contract.ts'
import type { Channel } from '../../domain/plan.ts'
import { ringsAt } from '../../domain/when.ts'
import { recipientsOf } from '../audience.ts'
import { type Asked, audienceOf, expectPlace } from '../place.ts'
import { howTold } from '../settings.ts'
import { templateOf } from '../templates.ts'
import { waysTo } from '../ways.ts'

const unknown = {
  person: 'messages.unknown-person',
  home: 'messages.unknown-place',
  entrance: 'messages.unknown-place',
  building: 'messages.unknown-place',
  compound: 'messages.unknown-place',
} as const

/** How many a worker's own words would reach, and by what way; by the very rules that then carry them. */
export async function countAudience(
  unit: Unit,
  { kind, id }: { kind: (typeof audienceKinds)[number]; id?: string | undefined },
): Promise<z.input<(typeof endpoints)['countAudience']['output']>> {
  const to = kind === 'everybody' ? ({ everybody: true } as const) : ({ [kind]: id ?? refuse(unknown[kind]) } as Asked)
  await expectPlace(unit, to)
  const template = templateOf(unit.parts.rooms, 'messages.written')
  const [ways, { quiet }] = await Promise.all([
    recipientsOf(unit, audienceOf(to)).then((found) => waysTo(unit, found, template)),
    howTold(unit),
  ])
  const rings = ringsAt(unit.now, quiet, 'ordinary')
  const having = (...wanted: Channel[]) =>
    ways.filter(({ channels }) => wanted.every((one) => channels.includes(one))).length
  const app = having('app')
  return {
    recipients: ways.length,
    app,
    appRings: having('app', 'sms') + having('app', 'wechat'),
    sms: having('sms') - having('app', 'sms'),
    call: having('call'),
    slip: having('slip'),
    ringsAt: rings > unit.now ? rings.toISOString() : null,
  }
}
