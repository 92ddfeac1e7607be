import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** What is kept of people, how long, and what becomes of what they ask about it. */
export const web: RoomWeb = {
  room: 'privacy',
  pages: [
    { path: '/privacy', load: part(() => import('./pages/register-page.tsx'), 'RegisterPage') },
    { path: '/privacy/keeping', load: part(() => import('./pages/keeping-page.tsx'), 'KeepingPage') },
    { path: '/privacy/requests', load: part(() => import('./pages/requests-page.tsx'), 'RequestsPage') },
    { path: '/privacy/guardians', load: part(() => import('./pages/guardians-page.tsx'), 'GuardiansPage') },
    { path: '/privacy/assessments', load: part(() => import('./pages/assessments-page.tsx'), 'AssessmentsPage') },
    {
      path: '/privacy/assessments/$id',
      load: part(() => import('./pages/assessment-page.tsx'), 'AssessmentPage'),
    },
    { path: '/privacy/incidents', load: part(() => import('./pages/incidents-page.tsx'), 'IncidentsPage') },
    { path: '/privacy/incidents/$id', load: part(() => import('./pages/incident-page.tsx'), 'IncidentPage') },
    { path: '/my-requests', load: part(() => import('./pages/my-requests-page.tsx'), 'MyRequestsPage') },
    {
      path: '/privacy-notice/$neighbourhood',
      access: 'public',
      load: part(() => import('./pages/notice-page.tsx'), 'NoticePage'),
    },
  ],
  nav: [{ to: '/privacy', label: msg`个人信息`, order: 60, under: 'keeping', for: ['worker', 'chair', 'operator'] }],
}
