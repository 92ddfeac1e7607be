import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readHomes } from '#places'
import { answerFact, noteAuthorisation, takeSnapshot, takeStep, takeUp } from '#policies'
import { addEvents, openAlarmList, openIncident, setSafety } from '#safety'
import { planVisit, recordVisit } from '#visits'

/** Answers, a case told, an authorisation and a frozen list. */
export async function policiesOf(unit: Unit, mark: string, personId: string): Promise<void> {
  const id = unit.id()
  await noteAuthorisation(unit, { id: unit.id(), personId, givenOn: dayOf(unit.now), fileId: null })
  await unit.flush()
  const said = { personId, at: unit.now, source: 'counter' } as const
  await answerFact(unit, { ...said, id: unit.id(), key: 'shanghaiHukou', value: true })
  await answerFact(unit, { ...said, id: unit.id(), key: 'incomePerHead', value: 98_700 })
  await takeUp(unit, { id, personId, policy: 'temporary-relief' })
  await unit.flush()
  await takeStep(unit, id, { id: unit.id(), to: 'told', note: `${mark}上门说过`, at: unit.now })
  await takeSnapshot(unit, { id: unit.id(), policy: 'temporary-relief' })
}

/** What somebody needs in an alarm, and an alarm with its log. */
export async function anAlarm(
  unit: Unit,
  mark: string,
  { personId, homeId }: { personId: string; homeId: string },
): Promise<void> {
  const [home] = await readHomes(unit, [homeId])
  const day = dayOf(unit.now)
  const record = { basis: 'own-word', consent: 'own', knownOn: day, reason: `${mark}本人说的` } as const
  await setSafety(unit, personId, {
    version: null,
    facts: {
      walk: 'cannot',
      device: `${mark}氧气机`,
      alone: null,
      key: { who: `${mark}楼下`, phone: '19900000003' },
      remark: null,
    },
    ...record,
  })
  await unit.flush()
  await setSafety(unit, personId, {
    version: 1,
    facts: {
      walk: 'slow',
      device: `${mark}氧气机`,
      alone: null,
      key: { who: `${mark}楼下`, phone: '19900000003' },
      remark: null,
    },
    ...record,
  })
  const id = unit.id()
  const over = { entranceId: home?.entranceId ?? '' }
  const at = unit.now.toISOString()
  await openIncident(unit, { id, kind: 'fire', over, place: `${mark}二楼`, alarmAt: at, callId: null })
  await unit.flush()
  const event = { at, homeId: null, personId: null, aboutId: null, words: null }
  await addEvents(unit, id, [
    { ...event, id: unit.id(), kind: 'step', words: `${mark}关了燃气` },
    { ...event, id: unit.id(), kind: 'reached', homeId, personId },
  ])
  await openAlarmList(unit, { id: unit.id(), over, print: false })
}

/** A visit with notes and an answer that waits; another that is planned. */
export async function aVisit(unit: Unit, mark: string, homeId: string, personId: string): Promise<void> {
  await recordVisit(
    unit,
    {
      id: unit.id(),
      homeId,
      way: 'visit',
      outcome: 'ok',
      at: unit.now.toISOString(),
      notes: [
        { id: unit.id(), kind: 'plain', words: `${mark}门口的话` },
        { id: unit.id(), kind: 'health', words: `${mark}膝盖疼` },
      ],
      need: null,
      answers: [{ id: unit.id(), personId, key: 'birthDate', value: `${mark}春天` }],
      told: [],
    },
    unit.now,
  )
  await planVisit(unit, {
    id: unit.id(),
    homeId,
    personId,
    cause: 'discharged',
    way: 'visit',
    dueOn: null,
    words: `${mark}刚出院`,
  })
}
