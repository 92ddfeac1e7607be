import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Who is who, one body, the picture of all, the desk of a compound's three, and what can be set about them. */
export const web: RoomWeb = {
  room: 'bodies',
  pages: [
    { path: '/who', load: part(() => import('./pages/who-page.tsx'), 'WhoPage') },
    { path: '/bodies', load: part(() => import('./pages/bodies-page.tsx'), 'BodiesPage') },
    { path: '/bodies/picture', load: part(() => import('./pages/picture-page.tsx'), 'PicturePage') },
    { path: '/bodies/settings', load: part(() => import('./pages/settings-page.tsx'), 'SettingsPage') },
    { path: '/bodies/$bodyId', load: part(() => import('./pages/body-page.tsx'), 'BodyPage') },
    { path: '/handovers/$handoverId', load: part(() => import('./pages/handover-page.tsx'), 'HandoverPage') },
    { path: '/troika', load: part(() => import('./pages/compounds-page.tsx'), 'CompoundsPage') },
    { path: '/troika/$compoundId', load: part(() => import('./pages/desk-page.tsx'), 'TroikaPage') },
  ],
  nav: [
    { to: '/troika', label: msg`三驾马车`, order: 24, for: ['worker', 'chair', 'property', 'owners'] },
    {
      to: '/bodies',
      label: msg`组织`,
      order: 55,
      under: 'people',
      for: ['worker', 'chair', 'property', 'owners', 'police', 'partner'],
    },
  ],
  fills: [{ slot: 'home.links', order: 20, load: part(() => import('./parts/who-link.tsx'), 'WhoLink') }],
}
