import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Modal } from '#kit/web/dialog.tsx'
import { Thumb } from '#kit/web/photo-card.tsx'
import type { MyMatter } from '../reading.ts'

const VoicePlayer = lazy(async () => ({ default: (await import('#kit/web/voice-note.tsx')).VoicePlayer }))

type Props = { files: MyMatter['files']; address: string; pass?: string }

/** Photos as small pictures that open large, recordings to listen to, papers to take. */
export function FileStrip({ files, address, pass }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState<string>()
  const at = (id: string, size: 'full' | 'small') =>
    `${address}/${id}?${new URLSearchParams({ size, ...(pass === undefined ? {} : { pass }) })}`
  const photos = files.filter(({ kind }) => kind === 'photo')
  const total = photos.length
  return (
    <>
      {total === 0 ? null : (
        <div className="btns above">
          {photos.map(({ id }, place) => (
            <Thumb
              key={id}
              src={at(id, 'small')}
              alt={t`照片 ${place + 1}，共 ${total} 张`}
              width={104}
              height={104}
              onOpen={() => setOpen(id)}
            />
          ))}
        </div>
      )}
      {files
        .filter(({ kind }) => kind === 'voice')
        .map(({ id }) => (
          <div key={id} className="above">
            <Suspense fallback={null}>
              <VoicePlayer sound={at(id, 'full')} />
            </Suspense>
          </div>
        ))}
      {files
        .filter(({ kind }) => kind === 'paper')
        .map(({ id, name }) => (
          <p key={id} className="above">
            <a href={at(id, 'full')}>{name}</a>
          </p>
        ))}
      <Modal open={open !== undefined} onClose={() => setOpen(undefined)} title={t`照片`} broad>
        {open === undefined ? null : <img className="photo-large" src={at(open, 'full')} alt={t`照片`} />}
      </Modal>
    </>
  )
}
