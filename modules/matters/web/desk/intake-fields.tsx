import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { categories, categoryFacts } from '../../domain/categories.ts'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { PickField } from '#kit/web/pick-field.tsx'
import { useRegisterSearch } from '#kit/web/register-search.ts'
import { SearchBox } from '#kit/web/search-box.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { colon } from '#kit/web/marks.ts'
import type { Intake } from './intake-body.ts'
import { useWords } from './words.ts'

type Given = { form: UseFormReturn<Intake> }

/** Somebody of the register fills home and name at once. */
export function FindInRegister({ form, here }: Given & { here: string }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const { found } = useRegisterSearch(typed, here)
  return (
    <SearchBox
      label={t`找住户`}
      placeholder={t`门牌、拼音、姓名、尾号，选中就填好`}
      value={typed}
      onType={setTyped}
      found={found?.map((one, place) => ({
        key: String(place),
        word: one.person?.name ?? one.address,
        ...(one.phone ? { under: one.phone } : {}),
        end: one.person ? one.place : '',
      }))}
      onChoose={(key) => {
        const one = found?.[Number(key)]
        if (!one) return
        setTyped('')
        form.setValue('entrance', one.entranceId)
        form.setValue('home', one.homeId)
        form.setValue('spot', '')
        form.setValue('person', one.person?.id ?? '')
        form.setValue('personName', one.person?.name ?? '')
      }}
    />
  )
}

/** Who said it: somebody of the register, or a name. */
export function Reporter({ form }: Given) {
  const { t } = useLingui()
  const name = form.watch('personName')
  if (form.watch('person') === '') return <TextField form={form} name="name" label={t`谁说的`} maxLength={40} />
  return (
    <p>
      {t`谁说的`}
      {colon()}
      <b>{name}</b> <Button look="quiet" onClick={() => form.setValue('person', '')}>{t`换一个`}</Button>
    </p>
  )
}

export function SourceField({ form }: Given) {
  const { t } = useLingui()
  const { sources } = useWords()
  const keys = ['counter', 'phone', 'visit', 'hotline-12345', 'patrol'] as const
  return (
    <Views
      label={t`从哪里来`}
      on={form.watch('source')}
      onChoose={(key) => form.setValue('source', key, { shouldDirty: true })}
      views={keys.map((key) => ({ key, word: sources[key].word }))}
    />
  )
}

export function CategoryField({ form }: Given) {
  const { t } = useLingui()
  const { language } = useSettings()
  const options = categories.map((value) => ({ value, word: categoryFacts[value][language === 'en' ? 'en' : 'zh'] }))
  return <PickField form={form} name="category" label={t`什么事`} options={options} required />
}

export function PlaceFields({ form, here }: Given & { here: string }) {
  const { t } = useLingui()
  const entrance = form.watch('entrance')
  const entrances = useQuery({
    queryKey: ['places', 'entrances', here],
    enabled: here !== '',
    staleTime: 600_000,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood: here } } })),
  })
  const homes = useQuery({
    queryKey: ['places', 'homes', here, entrance],
    enabled: here !== '' && entrance !== '',
    staleTime: 600_000,
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/entrances/{id}/homes', {
          params: { path: { neighbourhood: here, id: entrance } },
        }),
      ),
  })
  const doors = (entrances.data?.entrances ?? []).map((one) => ({ value: one.id, word: `${one.compound} ${one.name}` }))
  const rooms = (homes.data?.homes ?? []).map((one) => ({ value: one.id, word: t`${one.room} 室` }))
  return (
    <>
      <PickField form={form} name="entrance" label={t`哪个门洞`} options={doors} />
      {entrance === '' ? null : <PickField form={form} name="home" label={t`哪一户`} options={rooms} />}
      {entrance === '' ? (
        <TextField form={form} name="spot" label={t`或者哪里`} maxLength={60} placeholder={t`北门车棚`} />
      ) : null}
    </>
  )
}
