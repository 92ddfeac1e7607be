import type { Room } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { endSafety, setSafety } from './commands/keep-record.ts'
import { keepAlarmList, noteAlarmLook, openAlarmList } from './commands/open-list.ts'
import { addEvents, linkMatter, makeMatter, openIncident } from './commands/run-incident.ts'
import { readAlarmPlaces } from './queries/alarm-list.ts'
import { incidentsOfMatter, listIncidents, readIncident } from './queries/incidents.ts'
import { lookAtSafety, readSafetyMark } from './queries/records.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve) => {
  serve(e.readAlarmPlaces, ({ unit }) => readAlarmPlaces(unit))
  serve(e.openAlarmList, ({ unit, body }) => openAlarmList(unit, body))
  serve(e.keepAlarmList, ({ unit, body }) => keepAlarmList(unit, body))
  serve(e.noteAlarmLook, async ({ unit, body }) => {
    await noteAlarmLook(unit, body)
    return done
  })
  serve(e.readSafetyMark, ({ unit, params }) => readSafetyMark(unit, params.id))
  serve(e.lookAtSafety, ({ unit, params, body }) => lookAtSafety(unit, params.id, body))
  serve(e.setSafety, ({ unit, params, body }) => setSafety(unit, params.id, body))
  serve(e.endSafety, async ({ unit, params, body }) => {
    await endSafety(unit, params.id, body)
    return done
  })
  serve(e.listIncidents, ({ unit, query }) => listIncidents(unit, query))
  serve(e.readIncident, ({ unit, params }) => readIncident(unit, params.id))
  serve(e.openIncident, ({ unit, body }) => openIncident(unit, body))
  serve(e.addEvents, ({ unit, params, body }) => addEvents(unit, params.id, body.events))
  serve(e.linkMatter, ({ unit, params, body }) => linkMatter(unit, params.id, body.matterId))
  serve(e.incidentsOfMatter, ({ unit, params }) => incidentsOfMatter(unit, params.id))
  serve(e.makeMatter, ({ unit, params, body }) => makeMatter(unit, params.id, body))
}
