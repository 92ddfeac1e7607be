import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Owners of a home in its household, the titles of a home, the list to work through, organisations. */
export const web: RoomWeb = {
  room: 'titles',
  pages: [
    { path: '/homes/$homeId/titles', load: part(() => import('./pages/home-titles-page.tsx'), 'HomeTitlesPage') },
    { path: '/titles', load: part(() => import('./pages/owners-page.tsx'), 'OwnersPage') },
    { path: '/organisations', load: part(() => import('./pages/organisations-page.tsx'), 'OrganisationsPage') },
  ],
  nav: [{ to: '/titles', label: msg`产权`, order: 54, under: 'people', for: ['worker', 'chair'] }],
  fills: [{ slot: 'household.panels', order: 10, load: part(() => import('./parts/owners-panel.tsx'), 'OwnersPanel') }],
}
