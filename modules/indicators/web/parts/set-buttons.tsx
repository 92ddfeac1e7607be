import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import type { FiguresPageData } from '../reading.ts'
import { PublishedDialog, WeightingDialog } from './setting-dialogs.tsx'

/** For those who answer for an area: what they set, and what they enter beside the figures. */
export function SetButtons({ page }: { page: FiguresPageData }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'weighting' | 'published'>()
  const close = () => setOpen(undefined)
  if (!page.maySet) return null
  return (
    <>
      {page.unit.level === 'neighbourhood' ? null : (
        <Button onClick={() => setOpen('weighting')}>{t`居社互动怎么算`}</Button>
      )}
      <Button onClick={() => setOpen('published')}>{t`记一个别人发布的数`}</Button>
      {open === 'weighting' ? <WeightingDialog page={page} onClose={close} /> : null}
      {open === 'published' ? <PublishedDialog page={page} onClose={close} /> : null}
    </>
  )
}
