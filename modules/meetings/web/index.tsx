import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Meetings on the desk, on the wall, on paper, and on the telephone of whoever is called. */
export const web: RoomWeb = {
  room: 'meetings',
  pages: [
    { path: '/meetings', load: part(() => import('./pages/meetings-page.tsx'), 'MeetingsPage') },
    { path: '/meetings/new', load: part(() => import('./pages/call-page.tsx'), 'CallPage') },
    { path: '/meetings/$meetingId', load: part(() => import('./pages/meeting-page.tsx'), 'MeetingPage') },
    {
      path: '/meetings/$meetingId/minutes',
      for: 'work',
      offline: true,
      load: part(() => import('./pages/minutes-page.tsx'), 'MinutesPage'),
    },
    { path: '/meetings/$meetingId/screen', load: part(() => import('./pages/screen-page.tsx'), 'ScreenPage') },
    { path: '/meetings/$meetingId/print', load: part(() => import('./pages/print-page.tsx'), 'PrintPage') },
    { path: '/meetings/$meetingId/list', load: part(() => import('./pages/list-page.tsx'), 'ListPage') },
    { path: '/my-meetings', load: part(() => import('./pages/my-meetings-page.tsx'), 'MyMeetingsPage') },
    { path: '/my-meetings/$meetingId', load: part(() => import('./pages/my-meeting-page.tsx'), 'MyMeetingPage') },
  ],
  nav: [
    { to: '/meetings', label: msg`会议`, order: 51, under: 'deciding', for: ['worker', 'chair'] },
    {
      to: '/my-meetings',
      label: msg`会议`,
      order: 30,
      for: ['property', 'owners', 'police', 'partner', 'subdistrict'],
    },
  ],
  fills: [
    { slot: 'convention.record', order: 20, load: part(() => import('./parts/record-link.tsx'), 'RecordLink') },
    { slot: 'convention.adopting', order: 10, load: part(() => import('./parts/decided-texts.tsx'), 'DecidedTexts') },
    { slot: 'home.panels', order: 30, load: part(() => import('./parts/home-panel.tsx'), 'MeetingsPanel') },
    { slot: 'troika.meetings', order: 10, load: part(() => import('./parts/troika-meetings.tsx'), 'TroikaMeetings') },
  ],
}
