import '#kit/web/look.css'
import { startWeb } from '#kit/web/start.tsx'
import { roomsOnTheWeb } from './web-routes.tsx'

startWeb(roomsOnTheWeb)
