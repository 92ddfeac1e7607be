import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { useDate } from '#kit/web/when.tsx'
import type { Rule } from '../reading.ts'
import { useRuleWords } from '../words.tsx'

/** How this meeting is held, the text it rests on, and whether somebody has read that text. */
export function RuleNote({ rule }: { rule: Rule }) {
  const { t } = useLingui()
  const date = useDate()
  const says = useRuleWords()
  const [open, setOpen] = useState(false)
  const { law, article, text } = rule.source
  return (
    <>
      <Note>
        {says(rule).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="muted small">
          {article === '' ? law : t`依据：《${law}》${article}`}
          {rule.verified ? null : t`（还没核对）`}{' '}
          <Button look="quiet" onClick={() => setOpen(true)}>{t`看原文`}</Button>
        </p>
      </Note>
      <Modal open={open} onClose={() => setOpen(false)} title={article === '' ? law : `${law} ${article}`}>
        <p>{text}</p>
        <p className="muted small">
          {t`从 ${date(rule.from)} 起。`}
          {rule.verified ? t`和原文核对过。` : t`这一条还没有和现行原文核对，请先问清楚再用。`}
        </p>
      </Modal>
    </>
  )
}
