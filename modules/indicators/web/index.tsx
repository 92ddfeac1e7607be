import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** The figures, for those who work in a neighbourhood and those who answer for an area. */
export const web: RoomWeb = {
  room: 'indicators',
  pages: [
    { path: '/figures', load: part(() => import('./pages/figures-page.tsx'), 'FiguresPage') },
    { path: '/figures/here', load: part(() => import('./pages/here-page.tsx'), 'HerePage') },
  ],
  nav: [
    { to: '/figures', label: msg`数字`, order: 52, under: 'keeping', for: ['worker', 'chair'] },
    { to: '/figures', label: msg`哪里要帮忙`, order: 5, for: ['subdistrict', 'district'] },
  ],
  fills: [{ slot: 'home.links', order: 30, load: part(() => import('./parts/here-panel.tsx'), 'HerePanel') }],
}
