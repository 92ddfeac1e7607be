import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, instant } from '#kit/contract/shapes.ts'
import { alarmListShape, entranceShape, incidentShape } from './shapes.ts'

const over = z.union([z.object({ entranceId: id }), z.object({ buildingId: id })])

export const alarmEndpoints = {
  readAlarmPlaces: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/alarm',
    summary: 'The entrances one can open the list of, and the incidents going on; nobody’s name',
    needs: 'safety.see-list',
    params: inNeighbourhood,
    output: z.object({ entrances: z.array(entranceShape), incidents: z.array(incidentShape) }),
  }),
  openAlarmList: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/alarm/lists',
    summary: 'The list of an entrance or a building, names and numbers open; the look is kept for everybody on it',
    needs: 'safety.see-list',
    params: inNeighbourhood,
    body: z.object({ id, over, print: z.boolean().default(false) }),
    output: alarmListShape,
    refusals: ['safety.unknown-place'],
    perMinute: 120,
  }),
  keepAlarmList: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/alarm/kept',
    summary: 'The lists of all entrances, to be kept sealed on a telephone for a day; the look is kept',
    needs: 'safety.see-list',
    params: inNeighbourhood,
    body: z.object({ id }),
    output: alarmListShape,
    perMinute: 10,
  }),
  noteAlarmLook: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/alarm/looks',
    summary: 'A list was opened on the telephone without a network, at this time',
    needs: 'safety.see-list',
    params: inNeighbourhood,
    body: z.object({ id, over, at: instant }),
    output: done,
    refusals: ['safety.unknown-place'],
  }),
}
