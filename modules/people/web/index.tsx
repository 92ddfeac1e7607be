import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** The building grid, households, the register, a person, and what is held about oneself. */
export const web: RoomWeb = {
  room: 'people',
  pages: [
    { path: '/homes', load: async () => (await import('./pages/building-page.tsx')).BuildingPage },
    {
      path: '/homes/sheet',
      for: 'work',
      load: async () => (await import('./pages/floor-sheet-page.tsx')).FloorSheetPage,
    },
    { path: '/homes/$homeId', load: async () => (await import('./pages/household-page.tsx')).HouseholdPage },
    { path: '/register', load: async () => (await import('./pages/register-page.tsx')).RegisterPage },
    { path: '/persons/new', load: async () => (await import('./pages/new-person-page.tsx')).NewPersonPage },
    { path: '/persons/$personId', load: async () => (await import('./pages/person-page.tsx')).PersonPage },
    {
      path: '/persons/$personId/held',
      load: async () => (await import('./pages/held-print-page.tsx')).HeldPrintPage,
    },
    { path: '/held', load: async () => (await import('./pages/held-page.tsx')).HeldPage },
  ],
  nav: [
    { to: '/homes', label: msg`住户`, order: 20, for: ['worker', 'chair'] },
    { to: '/register', label: msg`名册`, order: 53, for: ['worker', 'chair'] },
  ],
  search: async () => (await import('./parts/top-search.tsx')).TopSearch,
}
