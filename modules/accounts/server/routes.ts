import type { Room } from '#kit/server/room.ts'
import { sessionRoutes } from './routes-session.ts'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  sessionRoutes(serve, serveBare, parts)
}
