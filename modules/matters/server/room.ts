import type { Room } from '#kit/server/room.ts'
import { sealedAgain } from '#kit/server/sealing/sealed.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { fileAccess } from './file-access.ts'
import { followEndOfStanding, followHandOver, jobs } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { looksAt, retention } from './retention.ts'
import { raised } from './raised.ts'
import { routes } from './routes.ts'
import { templates } from './templates.ts'

export const room: Room = {
  name: 'matters',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  fileAccess,
  listeners: { 'accounts.handed-over': followHandOver, 'accounts.standing-ended': followEndOfStanding },
  personalData,
  retention,
  looksAt,
  messages: templates,
  raised,
  sealed: [
    {
      table: 'matters.matter',
      key: ['neighbourhood_id', 'id'],
      columns: ['reporter_phone'],
      again: (row, cipher) => ({
        reporter_phone: sealedAgain(cipher, row.reporter_phone, `matters.phone:${row.id}`),
      }),
    },
  ],
}
