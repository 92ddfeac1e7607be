import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** By which rules of law owners decide. */
export const web: RoomWeb = {
  room: 'rules',
  pages: [{ path: '/rules', access: 'public', load: part(() => import('./pages/rules-page.tsx'), 'RulesPage') }],
  nav: [
    {
      to: '/rules',
      label: msg`表决规则`,
      order: 90,
      under: 'deciding',
      for: ['worker', 'chair', 'owners', 'subdistrict'],
    },
  ],
}
