import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** What those who post see; the board itself is made by the server and needs none of this. */
export const web: RoomWeb = {
  room: 'notices',
  pages: [
    { path: '/notices', load: async () => (await import('./pages/notices-page.tsx')).NoticesPage },
    { path: '/notices/new', load: async () => (await import('./pages/post-page.tsx')).PostPage },
    { path: '/notices/rules', load: async () => (await import('./pages/rules-page.tsx')).RulesPage },
    { path: '/notices/$noticeId', load: async () => (await import('./pages/notice-page.tsx')).NoticePage },
    { path: '/notices/$noticeId/print', load: async () => (await import('./pages/print-page.tsx')).NoticePrintPage },
  ],
  fills: [{ slot: 'home.panels', order: 70, load: async () => (await import('./parts/board-panel.tsx')).BoardPanel }],
  nav: [{ to: '/notices', label: msg`公告`, order: 50, for: ['worker', 'chair'] }],
}
