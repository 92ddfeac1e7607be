import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { IconCheck } from '#kit/web/icons.ts'
import { Problem } from '#kit/web/problem.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { MyMatter } from '../reading.ts'
import type { Answer } from './matter-view.tsx'

const DisputeSheet = lazy(async () => ({ default: (await import('./dispute-sheet.tsx')).DisputeSheet }))

/** 办好了吗: solved is what the resident says. */
export function MyWord({
  matter,
  upload,
  answer,
}: {
  matter: MyMatter
  upload: (id: string) => string
  answer: Answer
}) {
  const { t } = useLingui()
  const { busy, problem, run } = useDeed()
  const [disputing, setDisputing] = useState(false)
  const mayConfirm = matter.may.includes('confirmed')
  const mayDispute = matter.may.includes('disputed')
  if (!mayConfirm && !mayDispute) return null
  const confirm = async () => {
    await run(async () => {
      await answer({ answer: 'confirmed' })
      toast(t`谢谢您，这件事办结了。`)
    })
  }
  const sheet = disputing ? (
    <Suspense fallback={null}>
      <DisputeSheet matterId={matter.id} upload={upload} answer={answer} onClose={() => setDisputing(false)} />
    </Suspense>
  ) : null
  if (!mayConfirm) {
    return (
      <p className="above">
        <Button look="quiet" edge="start" onClick={() => setDisputing(true)}>
          {matter.status === 'beyond-remit' ? t`我觉得不对` : t`又不行了，没办好`}
        </Button>
        {sheet}
      </p>
    )
  }
  return (
    <div className="above">
      <Card look="strong" label={t`办好了吗`}>
        <h2>{t`办好了吗？`}</h2>
        <p className="muted small">{t`您说好，才算好。`}</p>
        <Problem says={problem} />
        <div className="above">
          <Buttons how="stacked">
            <Button look="primary" wide icon={IconCheck} busy={busy} onClick={() => void confirm()}>
              {t`好了，谢谢`}
            </Button>
            <Button wide onClick={() => setDisputing(true)}>{t`没办好`}</Button>
          </Buttons>
        </div>
      </Card>
      {sheet}
    </div>
  )
}
