import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** A resident's inbox; for those who work here what was told, the call list and the slips. */
export const web: RoomWeb = {
  room: 'messages',
  pages: [
    { path: '/inbox', load: part(() => import('./pages/inbox-page.tsx'), 'InboxPage') },
    { path: '/messages', load: part(() => import('./pages/messages-page.tsx'), 'MessagesPage') },
    { path: '/messages/new', load: part(() => import('./pages/write-page.tsx'), 'WritePage') },
    { path: '/messages/calls', load: part(() => import('./pages/calls-page.tsx'), 'CallsPage') },
    { path: '/messages/slips', load: part(() => import('./pages/slips-page.tsx'), 'SlipsPage') },
    { path: '/messages/$messageId', load: part(() => import('./pages/message-page.tsx'), 'MessagePage') },
    { path: '/settings/messages', load: part(() => import('./pages/settings-page.tsx'), 'MessageSettingsPage') },
  ],
  fills: [
    { slot: 'home.news', order: 10, load: part(() => import('./parts/home-mark.tsx'), 'HomeMark') },
    { slot: 'household.panels', order: 60, load: part(() => import('./parts/write-to.tsx'), 'WriteToHome') },
    { slot: 'person.panels', order: 60, load: part(() => import('./parts/write-to.tsx'), 'WriteToPerson') },
    { slot: 'home.links', order: 40, load: part(() => import('./parts/inbox-panel.tsx'), 'InboxPanel') },
  ],
  nav: [
    { to: '/messages', label: msg`通知`, order: 51, under: 'telling', for: ['worker', 'chair'] },
    { to: '/inbox', label: msg`告诉我的事`, order: 58, for: ['property', 'owners', 'police', 'partner'] },
  ],
}
