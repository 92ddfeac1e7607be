import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import type { FoundPerson } from '#kit/web/find-person.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { kinds, levels, type Source } from '../../domain/topic.ts'
import { type IdlePlace, useCalls, useGround } from '../reading.ts'
import { useTopicWords } from '../words.ts'
import { WhoSaid } from './who-said.tsx'

type Props = { place?: IdlePlace; matterId?: string; onClose: () => void }

/** The committee opens a topic: its own, of an idle place, or what somebody said at the counter or the door. */
export function OpenTopicDialog({ place, matterId, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('topics')
  const go = useGo()
  const [id] = useState(newId)
  const [person, setPerson] = useState<FoundPerson>()
  const { compounds, entrances } = useGround()
  const calls = useCalls(useHere()).data?.calls.filter((one) => one.open) ?? []
  const names = useTopicWords()
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      title: place ? t`${place.name}派什么用场` : '',
      words: place?.couldBecome ?? '',
      kind: place ? 'micro-rebuild' : 'micro-repair',
      source: place ? 'idle-place' : matterId ? 'matters' : 'committee',
      level: place ? 'compound' : 'building-group',
      entranceId: '',
      compoundId: place?.compoundId ?? '',
      callId: '',
      way: 'counter',
      name: '',
    },
    send: async ({ way, name, ...values }) => {
      const heard = values.source === 'resident'
      await send('PUT', `/topics/${id}`, {
        ...values,
        entranceId: values.level === 'building-group' ? values.entranceId || null : null,
        compoundId: values.level === 'compound' ? values.compoundId || compounds[0]?.value || null : null,
        callId: values.callId || null,
        idlePlaceId: place?.id ?? null,
        matterIds: matterId ? [matterId] : [],
        from: heard ? { way, personId: person?.id ?? null, name: name === '' ? null : name } : null,
      })
      toast(t`开好了，居民看得到了。`)
      onClose()
      go(`/forum/${id}`)
    },
  })
  const { source, level } = form.watch()
  const sources: Source[] = place ? ['idle-place', 'resident'] : ['committee', 'party-branch', 'resident', 'matters']
  const options = <Key extends string>(keys: readonly Key[], of: Record<Key, string>) =>
    keys.map((value) => ({ value, word: of[value] }))
  return (
    <FormDialog title={t`开一个议题`} act={t`开始议`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="title" label={t`议什么`} maxLength={40} required />
      <TextArea form={form} name="words" label={t`说明`} maxLength={1000} required />
      <Select form={form} name="kind" label={t`哪一类`} options={options(kinds, names.kinds)} required />
      <Select form={form} name="source" label={t`从哪里来`} options={options(sources, names.sources)} required />
      {calls.length === 0 ? null : (
        <Select
          form={form}
          name="callId"
          label={t`应哪次征集`}
          empty={t`不是应征的`}
          options={calls.map((one) => ({ value: one.id, word: one.title }))}
        />
      )}
      {source === 'resident' ? (
        <>
          <WhoSaid person={person} onPerson={setPerson} />
          {person ? null : <TextField form={form} name="name" label={t`名册里没有，怎么称呼`} maxLength={40} />}
          <Select
            form={form}
            name="way"
            label={t`怎么说的`}
            options={options(['counter', 'door', 'telephone'] as const, names.ways)}
            required
          />
        </>
      ) : null}
      <Select form={form} name="level" label={t`先在哪一级议`} options={options(levels, names.levels)} required />
      {level === 'building-group' ? (
        <Select form={form} name="entranceId" label={t`哪个门洞`} options={entrances} required />
      ) : null}
      {level === 'compound' && compounds.length > 1 ? (
        <Select form={form} name="compoundId" label={t`哪个小区`} options={compounds} required />
      ) : null}
    </FormDialog>
  )
}
