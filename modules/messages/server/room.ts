import type { Parts } from '#kit/server/parts.ts'
import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { deliverDue } from './deliver.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'
import { ownTemplates } from './templates.ts'

async function deliverEverywhere(parts: Parts): Promise<void> {
  for (const ground of await parts.grounds()) await deliverDue(parts, ground)
}

export const room: Room = {
  name: 'messages',
  endpoints,
  rights,
  refusals,
  routes,
  personalData,
  retention,
  sealed,
  messages: ownTemplates,
  listeners: {
    'messages.queued': async (parts, event) => {
      const ground = await parts.ground(event.neighbourhoodId)
      if (ground) await deliverDue(parts, ground)
    },
  },
  // What waited for the end of quiet hours, for another try, or was left behind by a program that was killed.
  jobs: { 'messages.deliver': { cron: '* * * * *', run: deliverEverywhere } },
}
