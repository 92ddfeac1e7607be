import { filesOfMany } from '#files'
import { type GuardianConsent, guardianConsents } from '#people'
import type { Unit } from '#kit/server/unit.ts'

/** What guardians agreed to, with the photos of what they signed. */
export async function withPapers(unit: Unit): Promise<(GuardianConsent & { files: string[] })[]> {
  const consents = await guardianConsents(unit)
  const papers = await filesOfMany(
    unit,
    'privacy',
    consents.map(({ id }) => id),
  )
  return consents.map((one) => ({ ...one, files: (papers.get(one.id) ?? []).map(({ id }) => id) }))
}
