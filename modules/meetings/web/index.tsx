import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** Meetings on the desk, on the wall, on paper, and on the telephone of whoever is called. */
export const web: RoomWeb = {
  room: 'meetings',
  pages: [
    { path: '/meetings', load: async () => (await import('./pages/meetings-page.tsx')).MeetingsPage },
    { path: '/meetings/new', load: async () => (await import('./pages/call-page.tsx')).CallPage },
    { path: '/meetings/$meetingId', load: async () => (await import('./pages/meeting-page.tsx')).MeetingPage },
    {
      path: '/meetings/$meetingId/minutes',
      for: 'work',
      offline: true,
      load: async () => (await import('./pages/minutes-page.tsx')).MinutesPage,
    },
    { path: '/meetings/$meetingId/screen', load: async () => (await import('./pages/screen-page.tsx')).ScreenPage },
    { path: '/meetings/$meetingId/print', load: async () => (await import('./pages/print-page.tsx')).PrintPage },
    { path: '/meetings/$meetingId/list', load: async () => (await import('./pages/list-page.tsx')).ListPage },
    { path: '/my-meetings', load: async () => (await import('./pages/my-meetings-page.tsx')).MyMeetingsPage },
    { path: '/my-meetings/$meetingId', load: async () => (await import('./pages/my-meeting-page.tsx')).MyMeetingPage },
  ],
  nav: [{ to: '/meetings', label: msg`会议`, order: 51, for: ['worker', 'chair'] }],
  fills: [
    { slot: 'home.panels', order: 30, load: async () => (await import('./parts/home-panel.tsx')).MeetingsPanel },
    { slot: 'troika.papers', order: 5, load: async () => (await import('./parts/troika-meetings.tsx')).TroikaMeetings },
  ],
}
