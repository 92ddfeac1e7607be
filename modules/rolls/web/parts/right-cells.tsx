import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { listComma } from '#kit/web/marks.ts'
import type { Right } from '../reading.ts'
import { useRollWords } from '../words.ts'

export type Open = { what: 'area' | 'out' | 'in' | 'correct'; right: Right }

/** Whether a line counts, what it lacks, or why it was left out. */
export function Stand({ right }: { right: Right }) {
  const { t } = useLingui()
  const { gaps } = useRollWords()
  if (right.excluded)
    return (
      <>
        <State is="idle">{t`已剔除`}</State>
        <br />
        <span className="small muted">{t`${right.excluded.why}（${right.excluded.by}）`}</span>
      </>
    )
  return right.gaps.length > 0 ? (
    <State is="doing" wraps>
      {right.gaps.map((gap) => gaps[gap]).join(listComma())}
    </State>
  ) : (
    <State is="done">{t`计入`}</State>
  )
}

/** What can be done about a line. */
export function Acts({ right, draft, open }: { right: Right; draft: boolean; open: (what: Open) => void }) {
  const { t } = useLingui()
  const about = (word: string) => ({ 'aria-label': `${word} ${right.label}` })
  if (!draft)
    return (
      <Button look="quiet" {...about(t`更正`)} onClick={() => open({ what: 'correct', right })}>
        {t`更正`}
      </Button>
    )
  if (right.excluded)
    return (
      <Button look="quiet" {...about(t`恢复计入`)} onClick={() => open({ what: 'in', right })}>
        {t`恢复计入`}
      </Button>
    )
  if (right.gaps.length === 0)
    return (
      <Button look="quiet" {...about(t`剔除`)} onClick={() => open({ what: 'out', right })}>
        {t`剔除`}
      </Button>
    )
  const [gap] = right.gaps
  return (
    <span className="btns">
      {gap === 'no-area' || gap === 'roster-area' ? (
        <Button look="soft" {...about(t`记面积`)} onClick={() => open({ what: 'area', right })}>{t`记面积`}</Button>
      ) : gap === 'no-owner' || gap === 'same-name' ? (
        <TextLink to={`/homes/${right.homeId ?? ''}/titles`}>{t`去补产权人`}</TextLink>
      ) : right.homeId === null ? null : (
        <TextLink to={`/homes/${right.homeId}`}>{t`去住户登记`}</TextLink>
      )}
      <Button look="quiet" {...about(t`剔除`)} onClick={() => open({ what: 'out', right })}>
        {t`剔除`}
      </Button>
    </span>
  )
}
