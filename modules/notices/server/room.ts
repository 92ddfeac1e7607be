import { holds } from '#kit/contract/actor.ts'
import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { routes } from './routes.ts'

const seesProofs = ['worker', 'chair', 'property', 'owners', 'subdistrict'] as const

export const room: Room = {
  name: 'notices',
  endpoints,
  rights,
  refusals,
  routes,
  // Photos of paper on walls: for those who answer for it, not for the public.
  fileAccess: async (unit) => unit.actor !== null && holds(unit.actor, unit.ground, [...seesProofs]),
  personalData: {
    none: 'What hangs on the board is public and names nobody unless the law says so; who posted it is a record of office.',
  },
}
