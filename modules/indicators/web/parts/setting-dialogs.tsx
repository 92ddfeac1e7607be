import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type FiguresPageData, useSet } from '../reading.ts'
import { useWording } from '../wording.ts'

type Props = { page: FiguresPageData; onClose: () => void }

/** What each part of the interaction index weighs, from a day on; and how few are too few to compare. */
export function WeightingDialog({ page, onClose }: Props) {
  const { t } = useLingui()
  const { partWord } = useWording()
  const set = useSet()
  const parts = page.figures.find(({ definition }) => definition.key === 'interaction')?.parts ?? []
  const weight = (key: string) => String(parts.find((part) => part.key === key)?.weight ?? 1)
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      since: dayOf(useNow()),
      said: weight('said'),
      replied: weight('replied'),
      joined: weight('joined'),
      smallest: String(page.smallest),
    },
    send: async ({ since, said, replied, joined, smallest }) => {
      await set('PUT', 'weighting', {
        unit: page.unit.code,
        since,
        said: Number(said),
        replied: Number(replied),
        joined: Number(joined),
        smallest: Number(smallest),
      })
      toast(t`定好了，数字照新的算。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`居社互动怎么算`} act={t`定下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <p className="muted">{t`三样各乘一个数再相加。都是 1，就一样重；是 0，就不算。`}</p>
      <NumberField form={form} name="said" label={partWord.said} required />
      <NumberField form={form} name="replied" label={partWord.replied} required />
      <NumberField form={form} name="joined" label={partWord.joined} required />
      <NumberField
        form={form}
        name="smallest"
        label={t`少于多少就不比较`}
        hint={t`太少的数字，一件就能翻个样。`}
        required
      />
      <DateField form={form} name="since" label={t`从哪天起算`} hint={t`以前的数字还照以前的算。`} required />
    </FormDialog>
  )
}

/** What others published about the place: their words, with source and date, beside the figure and never in it. */
export function PublishedDialog({ page, onClose }: Props) {
  const { t } = useLingui()
  const { say } = useWording()
  const set = useSet()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { indicator: 'online-share', zh: '', en: '', source: '', on: '' },
    send: async (given) => {
      await set('POST', 'published', { id, unit: page.unit.code, ...given })
      toast(t`记下了，放在数字旁边。`)
      onClose()
    },
  })
  const names = page.figures.map(({ definition }) => ({ value: definition.key, word: say(definition.name) }))
  return (
    <FormDialog
      title={t`记一个别人发布的数`}
      act={t`记下`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Note>{t`只照原样放在旁边，写明出处，不算进本系统的数字。`}</Note>
      <Select form={form} name="indicator" label={t`和哪个数字放在一起`} options={names} required />
      <TextField form={form} name="zh" label={t`怎么说的`} hint={t`比如：位居全市第一`} maxLength={60} required />
      <TextField form={form} name="en" label={t`英文怎么说`} maxLength={120} required />
      <TextField form={form} name="source" label={t`出处`} hint={t`哪个部门、哪份文件。`} maxLength={200} required />
      <TextField
        form={form}
        name="on"
        label={t`什么时候发布的`}
        hint={t`比如：2024 年 12 月`}
        maxLength={40}
        required
      />
    </FormDialog>
  )
}
