import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhotoSet } from '#kit/web/photo-set.tsx'
import { NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type IdlePlace, useGround } from '../reading.ts'
import { usePhotos } from '../use-photos.ts'
import { useTopicWords } from '../words.ts'
import { fenOf as hundredthsOf, yuanOf as metresOf } from '../yuan.ts'

/** Registers an idle place, or corrects it. */
export function IdlePlaceDialog({ place, onClose }: { place: IdlePlace | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { compounds } = useGround()
  const { owners, placeStates } = useTopicWords()
  const photos = usePhotos()
  const [id] = useState(() => place?.id ?? newId())
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      name: place?.name ?? '',
      compoundId: place?.compoundId ?? '',
      spot: place?.spot ?? '',
      area: place?.area == null ? '' : metresOf(place.area),
      ownerKind: place?.ownerKind ?? 'owners-common',
      ownerName: place?.ownerName ?? '',
      couldBecome: place?.couldBecome ?? '',
      state: place?.state ?? 'idle',
    },
    send: async ({ area, ownerName, compoundId, ...values }) => {
      const hundredths = area === '' ? null : hundredthsOf(area)
      if (hundredths === undefined) throw new Error(t`面积请写数字，最多两位小数。`)
      await send('PUT', `/idle-places/${id}`, {
        ...values,
        version: place?.version ?? null,
        compoundId: compoundId === '' ? compounds[0]?.value : compoundId,
        area: hundredths,
        ownerName: ownerName === '' ? null : ownerName,
        photos: await photos.ready(),
      })
      toast(t`记好了。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={place ? t`改一处` : t`登记一处空着的地方`}
      act={t`记下`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <TextField form={form} name="name" label={t`叫什么`} maxLength={40} required />
      {compounds.length > 1 ? (
        <Select form={form} name="compoundId" label={t`哪个小区`} options={compounds} required />
      ) : null}
      <TextField form={form} name="spot" label={t`在哪里`} hint={t`比如：3号楼顶，东侧。`} maxLength={60} required />
      <NumberField form={form} name="area" label={t`多大`} unit="㎡" decimals />
      <Select
        form={form}
        name="ownerKind"
        label={t`谁的`}
        options={(Object.keys(owners) as IdlePlace['ownerKind'][]).map((value) => ({ value, word: owners[value] }))}
        required
      />
      <TextField form={form} name="ownerName" label={t`权利人的名称`} maxLength={60} />
      <TextArea form={form} name="couldBecome" label={t`能做什么`} maxLength={300} />
      {place ? (
        <Select
          form={form}
          name="state"
          label={t`现在`}
          options={(['idle', 'in-topic', 'in-use', 'gone'] as const).map((value) => ({
            value,
            word: placeStates[value],
          }))}
          required
        />
      ) : null}
      <PhotoSet most={4} photos={photos.shown} onPhoto={photos.add} onDrop={photos.drop} hint={t`有照片，大家好认`} />
    </FormDialog>
  )
}
