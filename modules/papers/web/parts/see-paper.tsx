import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Icon } from '#kit/web/icon.tsx'
import { IconCamera } from '#kit/web/icons.ts'
import { Problem } from '#kit/web/problem.tsx'
import { parseSerial } from '../../domain/serial.ts'
import { readCode } from '../read-code.ts'

type Props = {
  /** What the camera is for: 拍这张票. */
  word: string
  /** The photo is kept, so there has to be one; else the serial alone will do. */
  keeps?: boolean
  /** What was seen: the code on the photo, or the serial as typed. A refusal thrown here is shown. */
  onSeen: (seen: string, photo: File | undefined) => Promise<void>
}

/** Which paper it is: its code read from a photo on this device, or its serial typed. */
export function SeePaper({ word, keeps = false, onSeen }: Props) {
  const { t } = useLingui()
  const id = useId()
  const [photo, setPhoto] = useState<File>()
  const [typed, setTyped] = useState('')
  const { busy, problem, run } = useDeed()
  const hand = async (seen: string, taken: File | undefined) => {
    await onSeen(seen, taken)
    setPhoto(undefined)
    setTyped('')
  }
  const take = (file: File) =>
    run(async () => {
      const code = await readCode(file).catch(() => null)
      setPhoto(file)
      if (code === null) throw new Error(t`照片上的二维码读不出来，请拍清楚一点，或者输编号。`)
      await hand(code, file)
    })
  const ready = parseSerial(typed) !== null && (!keeps || photo !== undefined)
  return (
    <div className="papers-find">
      <label className="photo-empty" htmlFor={id}>
        {busy ? <span className="spin" /> : <Icon is={IconCamera} />}
        {busy ? t`正在看照片` : word}
        <small>{t`让整张票和二维码都在照片里`}</small>
        <input
          id={id}
          className="sr"
          type="file"
          accept="image/*"
          capture="environment"
          disabled={busy}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void take(file)
            event.target.value = ''
          }}
        />
      </label>
      <Problem says={problem} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void run(() => hand(typed, photo))
        }}
      >
        <label className="field">
          <span className="label">{t`或者输编号`}</span>
          <input
            className="input papers-serial"
            inputMode="numeric"
            autoComplete="off"
            placeholder="012-00042-7"
            maxLength={14}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {keeps && photo === undefined && parseSerial(typed) !== null ? (
          <p className="hint">{t`还要拍一张照片。`}</p>
        ) : null}
        <Button type="submit" busy={busy} disabled={!ready}>{t`找这张票`}</Button>
      </form>
    </div>
  )
}
