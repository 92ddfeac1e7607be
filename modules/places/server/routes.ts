import { refuse } from '#kit/pure/refusal.ts'
import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints } from '../contract.ts'
import { addNeighbourhood } from './commands/add-neighbourhood.ts'
import { changeHome } from './commands/change-home.ts'
import {
  listEntrances,
  listHomes,
  listNeighbourhoods,
  listSpots,
  readHome,
  readNeighbourhood,
  readSpot,
} from './queries/places.ts'
import { exportRaised, listRaised } from './queries/raised.ts'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(endpoints.listNeighbourhoods, async ({ unit }) => ({ neighbourhoods: await listNeighbourhoods(unit) }))
  serve(endpoints.listRaised, async ({ unit }) => ({ raised: await listRaised(unit) }))
  serveTable(serveBare, parts, endpoints.exportRaised, 'raised', (unit, { query }) => exportRaised(unit, query.format))
  serve(endpoints.addNeighbourhood, async ({ unit, body }) => {
    await addNeighbourhood(unit, body)
    await unit.flush()
    return (await readNeighbourhood(unit, body.code)) ?? refuse('common.not-found')
  })
  serve(endpoints.listEntrances, async ({ unit }) => ({ entrances: await listEntrances(unit) }))
  serve(endpoints.listHomes, async ({ unit, params }) => ({ homes: await listHomes(unit, params.id) }))
  serve(endpoints.readHome, ({ unit, params }) => readHome(unit, params.id))
  serve(endpoints.changeHome, async ({ unit, params, body }) => {
    const { version, ...change } = body
    await changeHome(unit, params.id, version, change)
    await unit.flush()
    return readHome(unit, params.id)
  })
  serve(endpoints.listSpots, async ({ unit }) => ({ spots: await listSpots(unit) }))
  serveBare(endpoints.readSpot, ({ params }) => readSpot(parts, params.neighbourhoodCode, params.code))
}
