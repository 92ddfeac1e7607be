import type { z } from 'zod'
import { readHomes } from '#places'
import { readPersons, rosterFacts } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { Doubt } from '../../domain/words.ts'
import { unseal } from '../seals.ts'
import { waitingAnswers } from '../store.ts'

const MOST = 200

/** Answers that wait for somebody, the oldest first, each beside what stands in the register now. */
export async function listWaiting(unit: Unit): Promise<z.input<typeof endpoints.listWaiting.output>> {
  const rows = await unit.read(waitingAnswers(unit, MOST))
  const personIds = [...new Set(rows.flatMap((row) => row.person_id ?? []))]
  const [homes, persons, facts] = await Promise.all([
    readHomes(unit, [...new Set(rows.map((row) => row.home_id))]),
    readPersons(unit, personIds),
    rosterFacts(unit, personIds),
  ])
  const homeBy = new Map(homes.map((home) => [home.id, home]))
  const personBy = new Map(persons.map((person) => [person.id, person]))
  return {
    answers: rows.map((row) => {
      const home = homeBy.get(row.home_id)
      const person = row.person_id === null ? undefined : personBy.get(row.person_id)
      const known = row.person_id === null ? undefined : facts.get(row.person_id)
      const said = unseal(unit, 'answer', row.id, row.value_sealed)
      return {
        id: row.id,
        visitId: row.visit_id,
        homeId: row.home_id,
        address: home?.address ?? '',
        personId: row.person_id,
        name: person?.masked.name ?? null,
        key: row.key,
        doubt: row.doubt as Doubt,
        said,
        stands: standing(row.key, home?.use, known, person?.masked.phones.map((phone) => phone.mask) ?? []),
        at: row.at.toISOString(),
        by: row.by_name,
      }
    }),
  }
}

type Facts = { birthDate: string | null; registration: string | null; employment: string | null }

function standing(key: string, use: string | undefined, facts: Facts | undefined, phones: readonly string[]) {
  if (key === 'use') return use ?? null
  if (key === 'phones') return phones.length === 0 ? null : phones.join('、')
  if (key === 'birthDate' || key === 'registration' || key === 'employment') return facts?.[key] ?? null
  return null
}
