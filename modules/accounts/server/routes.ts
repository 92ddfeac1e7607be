import type { Room } from '#kit/server/room.ts'
import { bindingRoutes } from './routes-binding.ts'
import { sessionRoutes } from './routes-session.ts'
import { standingRoutes } from './routes-standings.ts'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  sessionRoutes(serve, serveBare, parts)
  standingRoutes(serve, serveBare, parts)
  bindingRoutes(serve, serveBare, parts)
}
