import { part, type PageRoute } from '#kit/web/house.tsx'

/** What a resident opens, on a telephone first. */
export const residentPages: PageRoute[] = [
  { path: '/', access: 'public', load: part(() => import('./home-page.tsx'), 'HomePage') },
  { path: '/report', load: part(() => import('./report-page.tsx'), 'ReportPage') },
  { path: '/matters', load: part(() => import('./matters-page.tsx'), 'MattersPage') },
  { path: '/matters/$id/sent', load: part(() => import('./sent-page.tsx'), 'SentPage') },
  { path: '/matters/$id', load: part(() => import('./matter-page.tsx'), 'MatterPage') },
  {
    path: '/r/$neighbourhoodCode/$code',
    access: 'public',
    load: part(() => import('./spot-page.tsx'), 'SpotPage'),
  },
  {
    path: '/follow/$neighbourhood/$id',
    access: 'public',
    load: part(() => import('./follow-page.tsx'), 'FollowPage'),
  },
  { path: '/around', access: 'public', load: part(() => import('./around-page.tsx'), 'AroundPage') },
]
