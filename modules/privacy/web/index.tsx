import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** What is kept of people, how long, and what becomes of what they ask about it. */
export const web: RoomWeb = {
  room: 'privacy',
  pages: [
    { path: '/privacy', load: async () => (await import('./pages/register-page.tsx')).RegisterPage },
    { path: '/privacy/keeping', load: async () => (await import('./pages/keeping-page.tsx')).KeepingPage },
    { path: '/privacy/requests', load: async () => (await import('./pages/requests-page.tsx')).RequestsPage },
    { path: '/privacy/guardians', load: async () => (await import('./pages/guardians-page.tsx')).GuardiansPage },
    { path: '/privacy/assessments', load: async () => (await import('./pages/assessments-page.tsx')).AssessmentsPage },
    {
      path: '/privacy/assessments/$id',
      load: async () => (await import('./pages/assessment-page.tsx')).AssessmentPage,
    },
    { path: '/privacy/incidents', load: async () => (await import('./pages/incidents-page.tsx')).IncidentsPage },
    { path: '/privacy/incidents/$id', load: async () => (await import('./pages/incident-page.tsx')).IncidentPage },
    { path: '/my-requests', load: async () => (await import('./pages/my-requests-page.tsx')).MyRequestsPage },
    {
      path: '/privacy-notice/$neighbourhood',
      access: 'public',
      load: async () => (await import('./pages/notice-page.tsx')).NoticePage,
    },
  ],
  nav: [{ to: '/privacy', label: msg`个人信息`, order: 60, for: ['worker', 'chair', 'operator'] }],
}
