import type { Room } from '#kit/server/room.ts'
import { endpoints } from '../contract.ts'
import { addConvention } from './commands/add-convention.ts'
import { listConventions } from './queries/list-conventions.ts'

export const routes: Room['routes'] = (serve) => {
  serve(endpoints.listConventions, async ({ unit }) => ({ conventions: await listConventions(unit) }))
  serve(endpoints.addConvention, ({ unit, body }) => addConvention(unit, body))
}
