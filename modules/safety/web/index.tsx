import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'safety',
  pages: [
    {
      path: '/alarm',
      for: 'work',
      offline: true,
      load: part(() => import('./pages/choose-page.tsx'), 'ChoosePage'),
    },
    {
      path: '/alarm/$kind/$placeId',
      for: 'work',
      offline: true,
      load: part(() => import('./pages/list-page.tsx'), 'ListPage'),
    },
    {
      path: '/alarm/$kind/$placeId/print',
      for: 'work',
      load: part(() => import('./pages/print-page.tsx'), 'PrintPage'),
    },
    { path: '/incidents', for: 'work', load: part(() => import('./pages/incidents-page.tsx'), 'IncidentsPage') },
    {
      path: '/incidents/$incidentId',
      for: 'work',
      offline: true,
      load: part(() => import('./pages/incident-page.tsx'), 'IncidentPage'),
    },
  ],
  nav: [{ to: '/alarm', label: msg`一键名单`, order: 15, for: ['worker', 'chair'] }],
  fills: [
    { slot: 'person.panels', order: 40, load: part(() => import('./parts/person-panel.tsx'), 'PersonPanel') },
    { slot: 'matter.side', order: 40, load: part(() => import('./parts/matter-side.tsx'), 'MatterIncidents') },
    { slot: 'call.actions', order: 40, load: part(() => import('./parts/from-call.tsx'), 'FromCall') },
  ],
}
