import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** What is kept of people, how long, and what becomes of what they ask about it. */
export const web: RoomWeb = {
  room: 'privacy',
  pages: [
    { path: '/privacy', load: async () => (await import('./pages/register-page.tsx')).RegisterPage },
    {
      path: '/privacy-notice/$neighbourhood',
      access: 'public',
      load: async () => (await import('./pages/notice-page.tsx')).NoticePage,
    },
  ],
  nav: [{ to: '/privacy', label: msg`个人信息`, order: 60, for: ['worker', 'chair'] }],
}
