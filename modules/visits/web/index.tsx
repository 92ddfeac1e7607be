import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** The round on the telephone; on the desk how homes stand, how often whom, and answers to settle. */
export const web: RoomWeb = {
  room: 'visits',
  pages: [
    {
      path: '/visits',
      for: 'work',
      offline: true,
      load: part(() => import('./pages/visits-page.tsx'), 'VisitsPage'),
    },
    {
      path: '/visits/$homeId',
      for: 'work',
      offline: true,
      load: part(() => import('./pages/door-page.tsx'), 'DoorPage'),
    },
    { path: '/visits/coverage', load: part(() => import('./pages/coverage-page.tsx'), 'CoveragePage') },
    { path: '/visits/answers', load: part(() => import('./pages/answers-page.tsx'), 'AnswersPage') },
    { path: '/visits/agreement', load: part(() => import('./pages/agreement-page.tsx'), 'AgreementPage') },
  ],
  nav: [{ to: '/visits/coverage', label: msg`走访`, order: 21, for: ['worker', 'chair'] }],
  fills: [
    { slot: 'home.state', order: 20, load: part(() => import('./parts/home-states.tsx'), 'HomeStates') },
    { slot: 'household.panels', order: 20, load: part(() => import('./parts/home-panel.tsx'), 'HomeVisits') },
    { slot: 'person.panels', order: 20, load: part(() => import('./parts/person-panel.tsx'), 'PersonVisits') },
  ],
}
