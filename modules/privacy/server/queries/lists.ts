import type { z } from 'zod'
import { readPersons } from '#people'
import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { rights } from '../../rights.ts'
import { oneself } from '../commands/requests.ts'
import { toAssessment, toIncident, toRequests } from '../shape.ts'
import {
  answeredRequests,
  assessmentById,
  assessments,
  concernedBy,
  incidentById,
  incidents,
  openRequests,
  requestsOfPerson,
} from '../store.ts'
import { clocksNow } from './register.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

export async function listMyRequests(unit: Unit): Promise<Output<'listMyRequests'>> {
  const rows = await unit.read(requestsOfPerson(unit, await oneself(unit)))
  return { requests: await toRequests(unit, rows), answerDays: (await clocksNow(unit)).answerDays }
}

export async function listRequests(unit: Unit, view: 'open' | 'answered'): Promise<Output<'listRequests'>> {
  const rows = await unit.read(view === 'open' ? openRequests(unit) : answeredRequests(unit))
  return { requests: await toRequests(unit, rows) }
}

const mayAssess = (unit: Unit) => may(rights['privacy.assess'], unit.actor, unit.ground, undefined as never)

export async function listAssessments(unit: Unit): Promise<Output<'listAssessments'>> {
  return { assessments: (await unit.read(assessments(unit))).map(toAssessment), mayAssess: mayAssess(unit) }
}

export async function readAssessment(unit: Unit, id: string): Promise<Output<'readAssessment'>> {
  return { assessment: toAssessment(await unit.readOr(assessmentById(unit, id))), mayAssess: mayAssess(unit) }
}

export async function listIncidents(unit: Unit): Promise<Output<'listIncidents'>> {
  return { incidents: (await unit.read(incidents(unit))).map((row) => toIncident(unit, row)) }
}

export async function readIncident(unit: Unit, id: string): Promise<Output<'readIncident'>> {
  const [row, list] = await Promise.all([unit.readOr(incidentById(unit, id)), unit.read(concernedBy(unit, id))])
  const known = await readPersons(
    unit,
    list.map((one) => one.person_id),
  )
  const names = new Map(known.map((person) => [person.id, person.masked.name]))
  return {
    incident: toIncident(unit, row),
    persons: list.map((one) => ({
      personId: one.person_id,
      name: names.get(one.person_id) ?? null,
      addedBy: one.added_by,
      toldAt: one.told_at?.toISOString() ?? null,
    })),
  }
}
