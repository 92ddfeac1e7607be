import { lacksGuardianConsent } from '#people'
import { readHomes, readNeighbourhood } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { accountFor } from '../account-for.ts'
import { countTry, forgetTries } from '../attempts.ts'
import { digestsOfTyped } from '../one-time-codes.ts'
import { knownPerson } from '../persons.ts'
import { holdAccount } from '../store/account.ts'
import { usableCode, useCode } from '../store/one-time-code.ts'
import { endStanding, insertStandings, residenceOf, setHomes, standingHere } from '../store/standing.ts'
import { standingRow } from './settle-accounts.ts'

/** The homes with their addresses; refuses where one is not of this neighbourhood. */
export async function knownHomes(unit: Unit, homeIds: readonly string[]): Promise<{ id: string; address: string }[]> {
  const wanted = [...new Set(homeIds)]
  const homes = await readHomes(unit, wanted)
  if (homes.length !== wanted.length) refuse('accounts.unknown-home')
  return homes.map(({ id, address }) => ({ id, address }))
}

/**
 * Gives an account the standing of a resident with these homes, or adds the homes to the standing it has. Two persons
 * who share a phone are two standings. A child under fourteen needs a guardian's consent (个人信息保护法 art. 31).
 */
export async function bind(
  unit: Unit,
  wanted: {
    accountId: string
    homeIds: readonly string[]
    personId: string | null
    how: 'counter' | 'code' | 'request'
  },
): Promise<void> {
  const { accountId, personId, how } = wanted
  if (personId !== null) {
    await knownPerson(unit, personId)
    if (await lacksGuardianConsent(unit, personId, 'account')) refuse('accounts.needs-guardian', {}, 'personId')
  }
  // Two homes given at once to one account are both kept: the second reads what the first wrote.
  await unit.read(holdAccount(accountId))
  const here = await unit.read(residenceOf(unit.neighbourhoodId, accountId, unit.now))
  const same = here.find((row) => personId === null || row.person_id === null || row.person_id === personId)
  const homeIds = [...new Set([...(same?.home_ids ?? []), ...wanted.homeIds])]
  if (same) unit.write(setHomes(same.id, homeIds, same.person_id ?? personId))
  else
    unit.write(
      insertStandings([standingRow(unit, accountId, { role: 'resident', homeIds, ...(personId ? { personId } : {}) })]),
    )
  unit.emit({ type: 'accounts.home-bound', subjectId: accountId, data: { homeIds: wanted.homeIds, personId, how } })
}

/** At the counter: binds a phone to homes, opening an account where the phone has none. */
export async function bindHome(
  unit: Unit,
  input: { phone: string; name: string; homeIds: readonly string[]; personId?: string | undefined },
): Promise<{ accountId: string }> {
  const homes = await knownHomes(unit, input.homeIds)
  const account = await accountFor(unit, input)
  const homeIds = homes.map((home) => home.id)
  await bind(unit, { accountId: account.id, homeIds, personId: input.personId ?? null, how: 'counter' })
  return { accountId: account.id }
}

/** Takes a resident's binding away; they go on as somebody without a home here. */
export async function unbind(unit: Unit, id: string, reason: string): Promise<void> {
  const row = await unit.readOr(standingHere(unit.neighbourhoodId, id, unit.now))
  if (row.role !== 'resident') refuse('common.not-found')
  unit.writeOne(endStanding(id, unit.by.accountId, unit.now))
  unit.emit({
    type: 'accounts.home-unbound',
    subjectId: row.account_id,
    data: { homeIds: row.home_ids, personId: row.person_id, reason },
  })
}

/** A resident enters the code of a printed slip. Tries count per account, so that codes cannot be guessed through. */
export async function enterCode(
  parts: Parts,
  actor: NonNullable<Unit['actor']>,
  typed: string,
): Promise<{ neighbourhood: { id: string; name: string }; homes: { id: string; address: string }[] }> {
  await countTry(parts, 'one-time-code', actor.accountId)
  const scope = { actor, now: parts.clock(), ground: null }
  const code = await inUnit(parts, scope, (unit) =>
    unit.readOr(usableCode(digestsOfTyped(unit, typed), 'bind', unit.now), 'accounts.unknown-code'),
  )
  const ground =
    (code.neighbourhood_id && (await parts.ground(code.neighbourhood_id))) || refuse('accounts.unknown-code')
  const bound = await inUnit(parts, { ...scope, ground }, async (unit) => {
    const homes = await knownHomes(unit, code.home_ids)
    const neighbourhood = (await readNeighbourhood(unit, ground.code)) ?? refuse('common.not-found')
    unit.writeOne(useCode(code.id, actor.accountId, unit.now), 'accounts.unknown-code')
    await bind(unit, { accountId: actor.accountId, homeIds: code.home_ids, personId: code.person_id, how: 'code' })
    return { neighbourhood: { id: neighbourhood.id, name: neighbourhood.name }, homes }
  })
  await forgetTries(parts, 'one-time-code', actor.accountId)
  return bound
}
