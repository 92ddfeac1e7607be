import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Promised } from '../domain/steps.ts'

export interface PromiseInput {
  at: string
  text: string | null
}

/** A promise lies ahead, and not further than half a year. Refuses `matters.bad-promise`. */
export function promised(unit: Unit, input: PromiseInput | undefined): { promise?: Promised } {
  if (input === undefined) return {}
  const at = new Date(input.at)
  const ahead = at.getTime() - unit.now.getTime()
  if (!(ahead > 0) || ahead > 183 * 86_400_000) refuse('matters.bad-promise', {}, 'promise')
  return { promise: { at, text: input.text === '' ? null : input.text } }
}
