import { useState } from 'react'
import { sentenceOf } from './refused.ts'
import { toast } from './toast.tsx'

/** Something done on a press: whether it is under way, and the sentence of its refusal until it is tried again. */
export interface Deed {
  busy: boolean
  problem: string | undefined
  /** Never throws: what was refused is in `problem`. */
  run: (deed: () => Promise<unknown>) => Promise<void>
}

export function useDeed(): Deed {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (deed: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await deed()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run }
}

/** The same where there is no room for a sentence beside the button: what was refused is said in passing. */
export function useQuickDeed(): Pick<Deed, 'busy' | 'run'> {
  const { busy, run } = useDeed()
  return {
    busy,
    run: (deed) =>
      run(async () => {
        try {
          await deed()
        } catch (error) {
          toast(sentenceOf(error), 'bad')
        }
      }),
  }
}
