import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import type { BodyKind, GroundKey, PostKind } from '../../contract/words.ts'
import { type Body, newId, useAct } from '../reading.ts'
import { useLawWords, useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { type Holder, HolderPick } from './holder-pick.tsx'

const usual: Partial<Record<BodyKind, readonly PostKind[]>> = {
  'party-branch': ['secretary', 'vice-secretary', 'member'],
  'residents-committee': ['chair', 'vice-chair', 'member', 'staff'],
  'owners-committee': ['chair', 'vice-chair', 'member'],
  'property-manager': ['manager', 'staff'],
  police: ['officer'],
}

/** Somebody takes a post; for an owners' committee with the declaration of grounds, article by article. */
export function PostDialog({ body, onClose }: { body: Body; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { posts } = useWords()
  const [id] = useState(newId)
  const [holder, setHolder] = useState<Holder>()
  const [cleared, setCleared] = useState<readonly GroundKey[]>([])
  const today = dayOf(useNow())
  const [term] = body.terms
  const kinds = usual[body.kind] ?? ['contact', 'staff']
  const { form, submit, busy, problem } = useMulinForm({
    values: { kind: kinds[0] ?? '', title: '', from: today, until: term?.until ?? '', compoundId: '' },
    send: async ({ kind, title, from, until, compoundId }) => {
      if (holder === undefined) throw new Error(t`请先写明谁来任。`)
      await act('POST', `bodies/${body.id}/posts`, {
        id,
        kind,
        title: title || null,
        holder,
        officePhone: null,
        termId: term?.id ?? null,
        from,
        until: until || null,
        cleared: body.law === null ? null : cleared,
        compoundId: compoundId || null,
      })
      toast(t`登记好了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`登记任职`} act={t`登记`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <HolderPick onPick={setHolder} />
      <Select
        form={form}
        name="kind"
        label={t`岗位`}
        required
        options={kinds.map((value) => ({ value, word: posts[value] }))}
      />
      <TextField form={form} name="title" label={t`职务名称`} hint={t`例如：文教委员`} maxLength={30} />
      {body.compounds.length > 1 ? (
        <Select
          form={form}
          name="compoundId"
          label={t`管哪个小区`}
          hint={t`只管一个小区的，看不到别的小区居民的事。`}
          empty={t`都管`}
          options={body.compounds.map(({ id: value, name }) => ({ value, word: name }))}
        />
      ) : null}
      <div className="beside">
        <DateField form={form} name="from" label={t`从哪一天起`} required />
        <DateField form={form} name="until" label={t`到哪一天`} />
      </div>
      {body.law === null ? null : <Grounds law={body.law} cleared={cleared} onClear={setCleared} />}
    </FormDialog>
  )
}

function Grounds({
  law,
  cleared,
  onClear,
}: {
  law: NonNullable<Body['law']>
  cleared: readonly GroundKey[]
  onClear: (cleared: readonly GroundKey[]) => void
}) {
  const { t } = useLingui()
  const { grounds } = useLawWords()
  const turn = (key: GroundKey) =>
    onClear(cleared.includes(key) ? cleared.filter((one) => one !== key) : [...cleared, key])
  return (
    <fieldset className="field">
      <legend className="label">{t`本人书面声明`}</legend>
      <span className="hint">{t`${law.source}。声明了哪几项，勾哪几项。`}</span>
      {law.grounds.map(({ article, key }) => (
        <label key={key} className="checkline">
          <input type="checkbox" checked={cleared.includes(key)} onChange={() => turn(key)} />
          <span>
            {grounds[key]}
            <small>{t`第${article}条`}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
