import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { accountFor } from '../account-for.ts'
import { consentById, insertConsent, revokeConsent as revoke } from '../store/consent.ts'
import { knownPerson } from '../persons.ts'
import { knownHomes } from './bind-home.ts'

interface Agent {
  id: string
  phone: string
  agentName: string
  relation: string
  endsAt?: string | undefined
}

interface Consenting {
  personId: string
  personName: string
  homeIds: readonly string[]
}

async function write(
  unit: Unit,
  input: Agent,
  person: Consenting,
  heard: { how: 'counter' | 'own-account'; witnessId: string | null; paper: string | null },
): Promise<void> {
  const agent = await accountFor(unit, { phone: input.phone, name: input.agentName })
  unit.write(
    insertConsent({
      id: input.id,
      account_id: agent.id,
      neighbourhood_id: unit.neighbourhoodId,
      person_id: person.personId,
      person_name: person.personName,
      home_ids: person.homeIds,
      relation: input.relation,
      how: heard.how,
      witness_id: heard.witnessId,
      paper: heard.paper,
      given_at: unit.now,
      ends_at: input.endsAt === undefined ? null : new Date(input.endsAt),
    }),
  )
  unit.emit({
    type: 'accounts.consent-given',
    subjectId: input.id,
    data: { personId: person.personId, agentId: agent.id, how: heard.how },
  })
}

/** What somebody says at the counter: my daughter may do this for me. Written down with who heard it and where the paper lies. */
export async function recordConsent(
  unit: Unit,
  input: Agent & { personId: string; homeIds: readonly string[]; paper: string },
): Promise<void> {
  await knownHomes(unit, input.homeIds)
  const { id: personId, name: personName } = await knownPerson(unit, input.personId)
  const person = { personId, personName, homeIds: input.homeIds }
  await write(unit, input, person, { how: 'counter', witnessId: unit.by.accountId, paper: input.paper })
}

/** The same from one's own account, for the person one is in the register. */
export async function giveConsent(parts: Parts, actor: NonNullable<Unit['actor']>, input: Agent): Promise<void> {
  const standing = actor.standings.find((one) => one.role === 'resident' && one.personId !== undefined)
  const ground =
    standing?.neighbourhoodId && actor.onBehalfOf === undefined ? await parts.ground(standing.neighbourhoodId) : null
  if (!standing?.personId || !ground) return refuse('accounts.not-bound')
  const person = { personId: standing.personId, personName: actor.name, homeIds: standing.homeIds ?? [] }
  await inUnit(parts, { actor, now: parts.clock(), ground }, (unit) =>
    write(unit, input, person, { how: 'own-account', witnessId: null, paper: null }),
  )
}

/** Takes a consent back at the counter. */
export async function revokeConsentHere(unit: Unit, id: string): Promise<void> {
  const row = await unit.readOr(consentById(id))
  if (row.neighbourhood_id !== unit.neighbourhoodId) refuse('common.not-found')
  end(unit, row)
}

/** Takes it back oneself, as the person who gave it or as the one who holds it. */
export async function revokeConsent(parts: Parts, actor: NonNullable<Unit['actor']>, id: string): Promise<void> {
  const scope = { actor, now: parts.clock() }
  const row = await inUnit(parts, { ...scope, ground: null }, (unit) => unit.readOr(consentById(id)))
  const isGiver = actor.onBehalfOf === undefined && actor.standings.some((one) => one.personId === row.person_id)
  if (!isGiver && row.account_id !== actor.accountId) refuse('common.not-found')
  await inUnit(parts, { ...scope, ground: await parts.ground(row.neighbourhood_id) }, async (unit) => end(unit, row))
}

function end(unit: Unit, row: { id: string; person_id: string; account_id: string }): void {
  unit.writeOne(revoke(row.id, unit.by.accountId, unit.now), 'common.not-found')
  unit.emit({
    type: 'accounts.consent-revoked',
    subjectId: row.id,
    data: { personId: row.person_id, agentId: row.account_id },
  })
}
