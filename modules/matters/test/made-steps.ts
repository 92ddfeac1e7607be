import type { Step, StepBody } from '../domain/steps.ts'
import type { BehalfChannel, Hand } from '../domain/words.ts'

export const minutes = (n: number): Date => new Date(Date.UTC(2026, 10, 24, 8, 20) + n * 60_000)

/** A step for tests: at so many minutes after 24 November 2026, 16:20 in Shanghai. */
export function step(after: number, hand: Hand, body: StepBody, behalf?: BehalfChannel): Step {
  return {
    ...body,
    at: minutes(after),
    by: `a-${hand}`,
    hand,
    ...(behalf ? { behalf: { of: null, channel: behalf } } : {}),
  }
}

export const receivedStep = (more: Partial<Extract<StepBody, { kind: 'received' }>> = {}): Step =>
  step(0, 'reporter', {
    kind: 'received',
    owner: 'worker-1',
    taken: false,
    category: 'leak',
    complexity: 'ordinary',
    urgent: null,
    contactable: true,
    visibility: 'ordinary',
    ...more,
  })
