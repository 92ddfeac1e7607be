import type { RoomWeb } from '../house.tsx'

/** Every component in every state, and the mock-ups rebuilt from them. In development and the gallery build only. */
export const web: RoomWeb = {
  room: 'gallery',
  pages: [
    { path: '/gallery', access: 'public', load: () => import('./parts-page.tsx').then((page) => page.PartsPage) },
    { path: '/gallery/home', access: 'public', load: () => import('./home-page.tsx').then((page) => page.HomePage) },
  ],
}
