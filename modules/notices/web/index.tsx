import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** What those who post see; the board itself is made by the server and needs none of this. */
export const web: RoomWeb = {
  room: 'notices',
  pages: [
    { path: '/notices', load: part(() => import('./pages/notices-page.tsx'), 'NoticesPage') },
    { path: '/notices/new', load: part(() => import('./pages/post-page.tsx'), 'PostPage') },
    { path: '/notices/rules', load: part(() => import('./pages/rules-page.tsx'), 'RulesPage') },
    { path: '/notices/$noticeId', load: part(() => import('./pages/notice-page.tsx'), 'NoticePage') },
    { path: '/notices/$noticeId/print', load: part(() => import('./pages/print-page.tsx'), 'NoticePrintPage') },
  ],
  fills: [{ slot: 'home.links', order: 10, load: part(() => import('./parts/board-panel.tsx'), 'BoardPanel') }],
  nav: [{ to: '/notices', label: msg`公告`, order: 50, under: 'telling', for: ['worker', 'chair'] }],
}
