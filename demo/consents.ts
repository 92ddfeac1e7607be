import { room as accounts } from '#accounts/room'
import type { Unit } from '#kit/server/unit.ts'
import { openDesk } from './desk.ts'
import type { Cast } from './matters/cast.ts'
import type { Kept } from './people/keep.ts'

/** At the counter, a parent says that a child may act for them, and a worker writes it down. */
export async function recordConsents(unit: Unit, cast: Cast, consents: Kept['consents'] = []): Promise<void> {
  const desk = openDesk(unit.parts, accounts)
  const worker = unit.as(cast.committee[0] ?? null, unit.now)
  for (const { agent, person } of consents) {
    await desk.ask(worker, 'recordConsent', {
      body: {
        id: unit.id(),
        phone: agent.phone,
        agentName: agent.name,
        relation: 'child',
        personId: person.personId,
        personName: person.name,
        homeIds: [person.homeId],
        paper: '柜台登记本 2025 年第 12 号',
      },
    })
  }
}
