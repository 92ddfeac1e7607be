import { State, type StateKind } from '#kit/web/state.tsx'
import type { RunLine } from '../reading.ts'
import { useRunStates } from '../words.ts'

const kinds: Record<RunLine['state'], StateKind> = {
  previewed: 'idle',
  applying: 'doing',
  done: 'done',
  undone: 'reopened',
}

export function RunState({ state }: { state: RunLine['state'] }) {
  const words = useRunStates()
  return <State is={kinds[state]}>{words[state]}</State>
}
