import { useLingui } from '@lingui/react/macro'
import { FILE, VISIT, type WrittenFile, type WrittenVisit } from '../round-store.ts'
import { useVisitWords } from '../words.ts'

/** What stands in the outbox, in a few words: 301室，平安. */
export function useSaysEntry(): (kind: string, payload: unknown) => string {
  const { t } = useLingui()
  const { outcomes } = useVisitWords()
  return (kind, payload) => {
    if (kind === VISIT) {
      const { room, outcome } = payload as WrittenVisit
      return t`${room}，${outcomes[outcome]}`
    }
    if (kind === FILE) {
      const { room } = payload as WrittenFile
      return t`${room}的照片或录音`
    }
    return t`别的页面记的`
  }
}
