import type { PageRoute } from '#kit/web/house.tsx'

/** What a resident opens, on a telephone first. */
export const residentPages: PageRoute[] = [
  { path: '/', access: 'public', load: async () => (await import('./home-page.tsx')).HomePage },
  { path: '/matters', load: async () => (await import('./matters-page.tsx')).MattersPage },
]
