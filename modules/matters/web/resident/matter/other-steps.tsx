import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { IconArrowBackUp, IconBell, IconLock } from '#kit/web/icons.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { toast } from '#kit/web/toast.tsx'
import type { MyMatter } from '../reading.ts'
import type { Answer } from './matter-view.tsx'

const ConfirmDialog = lazy(async () => ({ default: (await import('#kit/web/confirm.tsx')).ConfirmDialog }))

/** What else a resident can do: hurry, keep it confidential, take it back. */
export function OtherSteps({ matter, answer }: { matter: MyMatter; answer: Answer }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<'withdrawn' | 'confidential'>()
  const may = (kind: MyMatter['may'][number]) => matter.may.includes(kind)
  const mayHide = may('shown') && matter.visibility !== 'confidential'
  if (!may('nudged') && !may('withdrawn') && !mayHide) return null
  const hurry = async () => {
    try {
      await answer({ answer: 'nudged' })
      toast(t`替您催了。`)
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  return (
    <div className="btns above">
      {may('nudged') ? <Button icon={IconBell} onClick={() => void hurry()}>{t`催一催`}</Button> : null}
      {mayHide ? (
        <Button look="quiet" icon={IconLock} onClick={() => setAsking('confidential')}>
          {t`不让别人知道`}
        </Button>
      ) : null}
      {may('withdrawn') ? (
        <Button look="quiet" icon={IconArrowBackUp} onClick={() => setAsking('withdrawn')}>
          {t`撤回`}
        </Button>
      ) : null}
      {asking === undefined ? null : (
        <Suspense fallback={null}>
          <ConfirmDialog
            open
            onClose={() => setAsking(undefined)}
            title={asking === 'withdrawn' ? t`不用办了？` : t`不让别人知道？`}
            act={asking === 'withdrawn' ? t`撤回` : t`不让别人知道`}
            onAct={async () => answer({ answer: asking })}
          >
            {asking === 'withdrawn' ? t`撤回以后，这件事就不办了。` : t`以后只有办这件事的人看得到。`}
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  )
}
