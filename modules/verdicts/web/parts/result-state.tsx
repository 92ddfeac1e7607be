import { useLingui } from '@lingui/react/macro'
import { State } from '#kit/web/state.tsx'
import type { Listed } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** Passed or not; while nobody has announced it, both counts where they differ, and that it hangs on disputed ballots. */
export function ResultState({ verdict }: { verdict: Listed }) {
  const { t } = useLingui()
  const { short } = useVerdictWords()
  const differ = verdict.passedWithRule !== null && verdict.passedWithRule !== verdict.passedAsCast
  const passed = verdict.passed ?? verdict.passedAsCast
  const open = verdict.passed === null && (differ || verdict.depends)
  return (
    <State is={open ? 'doing' : passed ? 'done' : 'against'} wraps>
      {verdict.passed === null ? short(verdict) : verdict.passed ? t`过了` : t`没过`}
    </State>
  )
}
