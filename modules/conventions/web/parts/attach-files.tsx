import { useLingui } from '@lingui/react/macro'
import { useDeed } from '#kit/web/deed.ts'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { useHere } from '#kit/web/here.ts'
import { keepFile } from '#kit/web/keep-file.ts'
import { Problem } from '#kit/web/problem.tsx'

export type Attached = { id: string; name: string }

/** Papers that belong to what is being written down; they are uploaded at once and given over with it. */
export function AttachFiles({
  label,
  files,
  onFiles,
}: {
  label: string
  files: readonly Attached[]
  onFiles: (files: Attached[]) => void
}) {
  const { t } = useLingui()
  const here = useHere()
  const { problem, run } = useDeed()
  const add = async (chosen: readonly File[]) => {
    const kept = [...files]
    await run(async () => {
      for (const file of chosen) kept.push({ id: await keepFile(here, file, file.name), name: file.name })
    })
    onFiles(kept.slice(0, 6))
  }
  return (
    <div className="field">
      <FileDrop label={label} hint={t`照片、PDF、Word`} many onFiles={(chosen) => void add(chosen)} />
      {files.map((file) => (
        <p key={file.id} className="muted small">
          {file.name}
        </p>
      ))}
      <Problem says={problem} />
    </div>
  )
}
