import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useDeed } from '#kit/web/deed.ts'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { useHere } from '#kit/web/here.ts'
import { keepFile } from '#kit/web/keep-file.ts'
import { Problem } from '#kit/web/problem.tsx'

/** Photos of a paper; uploaded at once, given over with what is being written down. */
export function AttachPhotos({ label, onFiles }: { label: string; onFiles: (ids: string[]) => void }) {
  const { t } = useLingui()
  const here = useHere()
  const [kept, setKept] = useState<string[]>([])
  const { problem, run } = useDeed()
  const add = async (chosen: readonly File[]) => {
    const ids = [...kept]
    await run(async () => {
      for (const file of chosen) ids.push(await keepFile(here, file, file.name))
    })
    setKept(ids.slice(0, 4))
    onFiles(ids.slice(0, 4))
  }
  const count = kept.length
  return (
    <div className="field">
      <FileDrop label={label} hint={t`照片或 PDF`} many onFiles={(chosen) => void add(chosen)} />
      {count > 0 ? <p className="muted small">{t`传好了 ${count} 张`}</p> : null}
      <Problem says={problem} />
    </div>
  )
}
