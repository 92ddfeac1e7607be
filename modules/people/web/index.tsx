import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** The building grid, households, the register, a person, and what is held about oneself. */
export const web: RoomWeb = {
  room: 'people',
  pages: [
    { path: '/homes', load: part(() => import('./pages/building-page.tsx'), 'BuildingPage') },
    {
      path: '/homes/sheet',
      for: 'work',
      load: part(() => import('./pages/floor-sheet-page.tsx'), 'FloorSheetPage'),
    },
    { path: '/homes/$homeId', load: part(() => import('./pages/household-page.tsx'), 'HouseholdPage') },
    { path: '/register', load: part(() => import('./pages/register-page.tsx'), 'RegisterPage') },
    { path: '/persons/new', load: part(() => import('./pages/new-person-page.tsx'), 'NewPersonPage') },
    { path: '/persons/$personId', load: part(() => import('./pages/person-page.tsx'), 'PersonPage') },
    {
      path: '/persons/$personId/held',
      load: part(() => import('./pages/held-print-page.tsx'), 'HeldPrintPage'),
    },
    { path: '/held', load: part(() => import('./pages/held-page.tsx'), 'HeldPage') },
  ],
  nav: [
    { to: '/homes', label: msg`住户`, order: 20, for: ['worker', 'chair'] },
    { to: '/register', label: msg`名册`, order: 53, under: 'people', for: ['worker', 'chair'] },
  ],
  search: part(() => import('./parts/top-search.tsx'), 'TopSearch'),
  searchFor: ['worker', 'chair'],
}
