import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconFileUpload } from './icons.ts'

type Props = {
  label: ReactNode
  hint?: ReactNode
  /** As `<input accept>`: `.xlsx`, `image/*`. */
  accept?: string
  many?: boolean
  onFiles: (files: File[]) => void
}

/** A place to drop files on, or to press and choose them. */
export function FileDrop({ label, hint, accept, many, onFiles }: Props) {
  const { t } = useLingui()
  const [over, setOver] = useState(false)
  const take = (list: FileList | null) => {
    setOver(false)
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(many ? files : files.slice(0, 1))
  }
  return (
    // Dropping is for the pointer; the field inside is for everybody.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <label
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      <Icon is={IconFileUpload} />
      <b>{label}</b>
      <span className="small muted">{hint ?? t`拖到这里，或点一下选文件`}</span>
      <input
        type="file"
        accept={accept}
        multiple={many}
        onChange={(event) => {
          take(event.target.files)
          // The same file can be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
    </label>
  )
}
