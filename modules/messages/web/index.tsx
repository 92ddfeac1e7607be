import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** A resident's inbox; for those who work here what was told, the call list and the slips. */
export const web: RoomWeb = {
  room: 'messages',
  pages: [
    { path: '/inbox', load: async () => (await import('./pages/inbox-page.tsx')).InboxPage },
    { path: '/messages', load: async () => (await import('./pages/messages-page.tsx')).MessagesPage },
    { path: '/messages/new', load: async () => (await import('./pages/write-page.tsx')).WritePage },
    { path: '/messages/calls', load: async () => (await import('./pages/calls-page.tsx')).CallsPage },
    { path: '/messages/slips', load: async () => (await import('./pages/slips-page.tsx')).SlipsPage },
    { path: '/messages/$messageId', load: async () => (await import('./pages/message-page.tsx')).MessagePage },
    { path: '/settings/messages', load: async () => (await import('./pages/settings-page.tsx')).MessageSettingsPage },
  ],
  fills: [
    { slot: 'home.news', order: 10, load: async () => (await import('./parts/home-mark.tsx')).HomeMark },
    { slot: 'home.panels', order: 80, load: async () => (await import('./parts/inbox-panel.tsx')).InboxPanel },
  ],
  nav: [{ to: '/messages', label: msg`通知`, order: 51, for: ['worker', 'chair'] }],
}
