import { State } from '#kit/web/state.tsx'
import type { Listed } from '../reading.ts'
import { stageShapes, useConventionWords } from '../words.ts'

/** The stage as word and shape. */
export function StageState({ stage }: { stage: Listed['stage'] }) {
  const { stages } = useConventionWords()
  return (
    <State is={stageShapes[stage]} wraps>
      {stages[stage]}
    </State>
  )
}
