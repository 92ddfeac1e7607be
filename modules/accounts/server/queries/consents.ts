import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { consentShape } from '../../contract.ts'
import { maskedPhone } from '../account-for.ts'
import { consentById, consentsHeld, consentsHere } from '../store/consent.ts'

type Consent = z.input<typeof consentShape>
type Row = Awaited<ReturnType<typeof readHeld>>[number]

const readHeld = (unit: Unit) => unit.read(consentsHeld(unit.by.accountId, unit.now))

function shaped(unit: Unit, row: Row): Consent {
  return {
    id: row.id,
    neighbourhoodId: row.neighbourhood_id,
    person: { id: row.person_id, name: row.person_name },
    agent: { accountId: row.account_id, name: row.agent_name, phone: maskedPhone(unit, row) },
    relation: row.relation as Consent['relation'],
    how: row.how as Consent['how'],
    paper: row.paper,
    givenAt: row.given_at.toISOString(),
    endsAt: row.ends_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }
}

/** Consents that stand in the unit's neighbourhood, of one person or of all. */
export async function listConsents(unit: Unit, personId: string | null): Promise<Consent[]> {
  const rows = await unit.read(consentsHere(unit.neighbourhoodId, personId, unit.now))
  return rows.map((row) => shaped(unit, row))
}

export async function readConsent(unit: Unit, id: string): Promise<Consent> {
  return shaped(unit, await unit.readOr(consentById(id)))
}

/** Whom the asker may act for, and who may act for the asker. */
export async function listOwnConsents(unit: Unit): Promise<{ given: Consent[]; held: Consent[] }> {
  const own = unit.by.standings.filter((one) => unit.by.onBehalfOf === undefined && one.personId !== undefined)
  const given: Consent[] = []
  for (const { neighbourhoodId, personId } of own) {
    if (neighbourhoodId === undefined || personId === undefined) continue
    const rows = await unit.read(consentsHere(neighbourhoodId, personId, unit.now))
    given.push(...rows.map((row) => shaped(unit, row)))
  }
  return { given, held: (await readHeld(unit)).map((row) => shaped(unit, row)) }
}
