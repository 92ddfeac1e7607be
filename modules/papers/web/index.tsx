import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Printed ballots, for those who print them, give them out, take them back, read them and account for them. */
export const web: RoomWeb = {
  room: 'papers',
  pages: [
    { path: '/papers', load: part(() => import('./pages/papers-page.tsx'), 'PapersPage') },
    { path: '/papers/$voteId', load: part(() => import('./pages/stack-page.tsx'), 'StackPage') },
    { path: '/papers/$voteId/print', load: part(() => import('./pages/print-page.tsx'), 'PrintPage') },
    { path: '/papers/$voteId/out', for: 'work', load: part(() => import('./pages/out-page.tsx'), 'OutPage') },
    { path: '/papers/$voteId/back', for: 'work', load: part(() => import('./pages/back-page.tsx'), 'BackPage') },
    { path: '/papers/$voteId/read', load: part(() => import('./pages/read-page.tsx'), 'ReadPage') },
    { path: '/papers/$voteId/close', load: part(() => import('./pages/close-page.tsx'), 'ClosePage') },
    { path: '/papers/$voteId/recount', load: part(() => import('./pages/recount-page.tsx'), 'RecountPage') },
  ],
  nav: [{ to: '/papers', label: msg`纸票`, order: 53, under: 'deciding', for: ['worker', 'chair'] }],
}
