import { useLingui } from '@lingui/react/macro'
import type { Came, Lines, Proposed } from './overlay.ts'
import { listComma, semicolon } from '#kit/web/marks.ts'

/** What an entry of the outbox is, in a word. */
export function useSays(): (kind: string, payload: unknown) => string {
  const { t } = useLingui()
  return (kind, payload) => {
    if (kind === 'meetings.lines') return (payload as Lines).lines.map((line) => line.words).join(semicolon())
    if (kind === 'meetings.came')
      return (payload as Came).entries
        .map((one) => (one.came ? t`${one.name}到了` : t`${one.name}没到`))
        .join(listComma())
    if (kind === 'meetings.proposal') return t`提议：${(payload as Proposed).proposal}`
    return t`别的页面写的`
  }
}
