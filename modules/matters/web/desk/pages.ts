import type { PageRoute } from '#kit/web/house.tsx'

/** Pages of those who work on matters: the committee at the desk, the parties on the phone. */
export const deskPages: PageRoute[] = [
  { path: '/queue', load: async () => (await import('./queue-page.tsx')).QueuePage },
  { path: '/intake', load: async () => (await import('./intake-page.tsx')).IntakePage },
  { path: '/tasks', for: 'work', load: async () => (await import('./tasks-page.tsx')).TasksPage },
  { path: '/tasks/$matterId', for: 'work', load: async () => (await import('./task-page.tsx')).TaskPage },
  {
    path: '/matters/$matterId/print',
    for: 'work',
    load: async () => (await import('./print-page.tsx')).MatterPrintPage,
  },
  { path: '/settings/matters', load: async () => (await import('./settings-page.tsx')).MatterSettingsPage },
  { path: '/settings/times', load: async () => (await import('./times-page.tsx')).MatterTimesPage },
]
