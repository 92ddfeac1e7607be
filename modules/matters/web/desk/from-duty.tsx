import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { categories, categoryFacts } from '../../domain/categories.ts'
import { Button } from '#kit/web/button.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { IconListCheck } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { useSettings } from '#kit/web/settings.ts'
import { toast } from '#kit/web/toast.tsx'
import { post } from './reading.ts'

/** On the page of the 24-hour number: a call becomes a matter in two taps. */
export function FromCall({
  call,
  neighbourhood,
}: {
  call: { id: string; homeId: string | null }
  neighbourhood: string
}) {
  return <MakeMatter kind="call" from={call.id} here={neighbourhood} placed={call.homeId !== null} />
}

/** On the page of a reception: what a visitor said becomes a matter. */
export function FromVisitor({
  visitor,
  neighbourhood,
}: {
  visitor: { id: string; personId: string | null }
  neighbourhood: string
}) {
  return <MakeMatter kind="visitor" from={visitor.id} here={neighbourhood} placed={visitor.personId !== null} />
}

type Props = { kind: 'call' | 'visitor'; from: string; here: string; placed: boolean }

function MakeMatter({ kind, from, here, placed }: Props) {
  const { t } = useLingui()
  const { language } = useSettings()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [id] = useState(newId)
  const [spot, setSpot] = useState('')
  const [busy, setBusy] = useState<string>()
  const make = async (category: string) => {
    setBusy(category)
    try {
      const answer = await post(`/api/n/${here}/intake/from-duty`, { id, kind, from, category, spot })
      const { number } = (await answer.json()) as { number: string }
      setOpen(false)
      toast(t`记成事项了，编号 ${number}，您是经手人。`)
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['duty'] }),
        queries.invalidateQueries({ queryKey: ['matters'] }),
      ])
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <>
      <Button icon={IconListCheck} onClick={() => setOpen(true)}>{t`记成事项`}</Button>
      <Modal open={open} onClose={() => setOpen(false)} title={t`是哪一种，点一下就记好`}>
        <div className="btns">
          {categories.map((key) => (
            <Button key={key} busy={busy === key} disabled={busy !== undefined} onClick={() => void make(key)}>
              {categoryFacts[key][language === 'en' ? 'en' : 'zh']}
            </Button>
          ))}
        </div>
        {placed ? null : (
          <label className="field above">
            <span className="label">{t`在哪里`}</span>
            <span className="hint">{t`不知道就先空着，回头再问。`}</span>
            <input className="input" value={spot} maxLength={60} onChange={(event) => setSpot(event.target.value)} />
          </label>
        )}
      </Modal>
    </>
  )
}
