import type { PageRoute } from '#kit/web/house.tsx'

/** What a resident opens, on a telephone first. */
export const residentPages: PageRoute[] = [
  { path: '/', access: 'public', load: async () => (await import('./home-page.tsx')).HomePage },
  { path: '/report', load: async () => (await import('./report-page.tsx')).ReportPage },
  { path: '/matters', load: async () => (await import('./matters-page.tsx')).MattersPage },
  { path: '/matters/$id/sent', load: async () => (await import('./sent-page.tsx')).SentPage },
  { path: '/matters/$id', load: async () => (await import('./matter-page.tsx')).MatterPage },
  {
    path: '/r/$neighbourhoodCode/$code',
    access: 'public',
    load: async () => (await import('./spot-page.tsx')).SpotPage,
  },
  {
    path: '/follow/$neighbourhood/$id',
    access: 'public',
    load: async () => (await import('./follow-page.tsx')).FollowPage,
  },
  { path: '/around', access: 'public', load: async () => (await import('./around-page.tsx')).AroundPage },
]
