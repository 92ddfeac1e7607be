import type { Room } from '#kit/server/room.ts'
import { endpoints } from '../contract.ts'
import { readSession } from './queries/session.ts'

export const routes: Room['routes'] = (_serve, serveBare, parts) => {
  serveBare(endpoints.readSession, ({ request }) => readSession(parts, request.headers))
}
