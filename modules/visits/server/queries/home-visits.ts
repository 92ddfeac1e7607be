import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { pictureOf } from '../picture.ts'
import { toDue, toPlan, toVisits } from '../shape.ts'
import { visitIdsOfPerson, visitsByIds, visitsOfHome } from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

const MOST = 50

/** Visits and calls to a home, why somebody should go there, what is planned. Refuses `visits.unknown-home`. */
export async function readHomeVisits(unit: Unit, homeId: string): Promise<Output<'readHomeVisits'>> {
  const picture = await pictureOf(unit, { homes: [homeId] })
  const [home] = picture.homes
  if (home === undefined) refuse('visits.unknown-home')
  const rows = await unit.read(visitsOfHome(unit, homeId, MOST))
  return {
    visits: await toVisits(unit, rows),
    why: home.dues.map((due) => toDue(unit, due, home, false)),
    propose: home.propose,
    plans: home.plans.map((plan) => toPlan(unit, plan)),
  }
}

/** Visits that were to one person, in whichever home. */
export async function readPersonVisits(unit: Unit, personId: string): Promise<Output<'readPersonVisits'>> {
  const ids = (await unit.read(visitIdsOfPerson(unit, personId))).map((row) => row.visit_id)
  const rows = (await unit.read(visitsByIds(unit, ids))).toSorted((a, b) => b.at.getTime() - a.at.getTime())
  return { visits: await toVisits(unit, rows.slice(0, MOST)) }
}
