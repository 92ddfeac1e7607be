import { part, type PageRoute } from '#kit/web/house.tsx'

/** Pages of those who work on matters: the committee at the desk, the parties on the phone. */
export const deskPages: PageRoute[] = [
  { path: '/queue', load: part(() => import('./queue-page.tsx'), 'QueuePage') },
  { path: '/intake', load: part(() => import('./intake-page.tsx'), 'IntakePage') },
  { path: '/tasks', for: 'work', load: part(() => import('./tasks-page.tsx'), 'TasksPage') },
  { path: '/tasks/$matterId', for: 'work', load: part(() => import('./task-page.tsx'), 'TaskPage') },
  {
    path: '/matters/$matterId/print',
    for: 'work',
    load: part(() => import('./print-page.tsx'), 'MatterPrintPage'),
  },
  { path: '/wall-codes', load: part(() => import('./wall-codes-page.tsx'), 'WallCodesPage') },
  { path: '/settings/matters', load: part(() => import('./settings-page.tsx'), 'MatterSettingsPage') },
  { path: '/settings/times', load: part(() => import('./times-page.tsx'), 'MatterTimesPage') },
]
