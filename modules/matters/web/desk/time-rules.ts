import { api, ok } from '#kit/web/api.ts'

export const readRules = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/time-rules', { params: { path: { neighbourhood } } }))

export type TimeRule = Awaited<ReturnType<typeof readRules>>['rules'][number]

/** Minutes of the day as people write them: 08:30. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
