import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Problem } from '#kit/web/problem.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { BodyKind } from '../../contract/words.ts'
import '../bodies.css'
import { type Settings, useAct } from '../reading.ts'
import { useWords } from '../words.ts'

const free: readonly BodyKind[] = ['police', 'partner', 'social-organisation', 'subdistrict', 'district', 'other']
type Place = 'x' | 'n' | 'none'

/** What X and N are called, and which kinds of bodies stand in them. */
export function PictureForm({ picture }: { picture: Settings['picture'] }) {
  const { t } = useLingui()
  const act = useAct()
  const { kinds } = useWords()
  const start = (kind: BodyKind): Place =>
    picture.xKinds.includes(kind) ? 'x' : picture.nKinds.includes(kind) ? 'n' : 'none'
  const [places, setPlaces] = useState<Record<string, Place>>(
    Object.fromEntries(free.map((kind) => [kind, start(kind)])),
  )
  const inside = (place: Place) => free.filter((kind) => places[kind] === place)
  const { form, submit, busy, problem } = useMulinForm({
    values: { xName: picture.xName, nName: picture.nName },
    send: async ({ xName, nName }) => {
      const body = { version: picture.version, xName, nName, xKinds: inside('x'), nKinds: inside('n') }
      await act('PUT', 'bodies-settings/picture', body)
      toast(t`改好了。`)
    },
  })
  const words: Record<Place, string> = { x: 'X', n: 'N', none: t`不在图里` }
  return (
    <form className="fields" onSubmit={(event) => void submit(event)} noValidate>
      <div className="beside">
        <TextField form={form} name="xName" label={t`X 叫什么`} maxLength={20} required />
        <TextField form={form} name="nName" label={t`N 叫什么`} maxLength={20} required />
      </div>
      <div className="kinds">
        {free.map((kind) => (
          <label key={kind} className="field">
            <span className="label">{kinds[kind]}</span>
            <select
              className="input"
              value={places[kind]}
              onChange={(event) => setPlaces({ ...places, [kind]: event.target.value as Place })}
            >
              {(['x', 'n', 'none'] as const).map((place) => (
                <option key={place} value={place}>
                  {words[place]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Problem says={problem} />
      <div className="btns">
        <Button type="submit" busy={busy}>{t`改好了`}</Button>
      </div>
    </form>
  )
}
