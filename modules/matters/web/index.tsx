import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'
import { deskPages } from './desk/pages.ts'
import { residentPages } from './resident/pages.ts'

export const web: RoomWeb = {
  room: 'matters',
  pages: [...residentPages, ...deskPages],
  fills: [
    { slot: 'home.state', order: 10, load: part(() => import('./desk/home-states.tsx'), 'HomeStates') },
    { slot: 'troika.matters', order: 10, load: part(() => import('./desk/troika-matters.tsx'), 'TroikaMatters') },
    { slot: 'call.actions', order: 10, load: part(() => import('./desk/from-duty.tsx'), 'FromCall') },
    { slot: 'visitor.actions', order: 10, load: part(() => import('./desk/from-duty.tsx'), 'FromVisitor') },
  ],
  nav: [
    { to: '/queue', label: msg`待办`, order: 10, for: ['worker', 'chair', 'subdistrict'] },
    { to: '/intake', label: msg`记一件`, order: 11, for: ['worker', 'chair'] },
    { to: '/tasks', label: msg`交给我的`, order: 10, for: ['property', 'owners', 'police', 'partner'] },
    { to: '/wall-codes', label: msg`楼道报事码`, order: 61, under: 'keeping', for: ['worker', 'chair'] },
    { to: '/settings/matters', label: msg`值班和时限`, order: 62, under: 'keeping', for: ['chair'] },
  ],
}
