import type { RightEvent } from '../domain/box.ts'

/** An event of the chain as the state of a right takes it. */
export function changeOf({ type, data }: { type: string; data: object }): RightEvent {
  const { right: _right, sealed: _sealed, detail: _detail, ...change } = data as Record<string, unknown>
  return { type, ...change } as RightEvent
}
