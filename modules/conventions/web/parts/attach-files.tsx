import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { send } from '#kit/web/api.ts'
import { Note } from '#kit/web/card.tsx'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { useHere } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'

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
  const [problem, setProblem] = useState<string>()
  const add = async (chosen: readonly File[]) => {
    setProblem(undefined)
    const kept = [...files]
    try {
      for (const file of chosen) {
        const id = newId()
        const body = new FormData()
        body.append('file', file, file.name)
        await send(`/api/n/${here}/files/${id}`, { method: 'PUT', body })
        kept.push({ id, name: file.name })
      }
    } catch (failed) {
      setProblem(failed instanceof Error ? failed.message : String(failed))
    }
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
      {problem === undefined ? null : (
        <Note look="bad" live>
          {problem}
        </Note>
      )}
    </div>
  )
}
