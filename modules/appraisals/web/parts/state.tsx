import { State, type StateKind } from '#kit/web/state.tsx'
import type { Round } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

const shapes: Record<Round['phase'], StateKind> = { coming: 'idle', open: 'doing', over: 'received', counted: 'done' }

export function PhaseState({ phase }: { phase: Round['phase'] }) {
  const { phases } = useAppraisalWords()
  return <State is={shapes[phase]}>{phases[phase]}</State>
}
