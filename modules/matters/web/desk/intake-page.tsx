import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { categories, categoryFacts } from '../../domain/categories.ts'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { api, ok } from '#kit/web/api.ts'
import { Note } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { PickField } from '#kit/web/pick-field.tsx'
import { useGo } from '#kit/web/router.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { post, useHere } from './reading.ts'
import { useSpoken } from './times.ts'
import { useWords } from './words.ts'

type Values = {
  source: string
  category: string
  entrance: string
  home: string
  spot: string
  words: string
  name: string
  phone: string
  hotline: string
  complex: boolean
  confidential: boolean
  spoken: boolean
}

type Receipt = { id: string; number: string; title: string; answerBy: string | null }

const newId = (): string => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

/** Writing down what was heard at the counter, by phone, at the door, from 12345 or on patrol: under a minute. */
export function IntakePage() {
  const { t } = useLingui()
  const here = useHere()
  const go = useGo()
  const [id, setId] = useState(newId)
  const [receipt, setReceipt] = useState<Receipt>()
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: {
      source: 'counter',
      category: '',
      entrance: '',
      home: '',
      spot: '',
      words: '',
      name: '',
      phone: '',
      hotline: '',
      complex: false,
      confidential: false,
      spoken: true,
    },
    draft: 'matters.intake',
    send: async (values) => {
      const answer = await post(`/api/n/${here}/intake`, bodyOf(id, values))
      setReceipt((await answer.json()) as Receipt)
      setId(newId())
      form.reset({ ...form.formState.defaultValues, source: values.source } as Values)
    },
  })
  return (
    <DeskPage
      title={t`记一件`}
      lead={t`听到就记，您就是经手人。`}
      keys={[{ key: 'q', word: t`回待办`, run: () => go('/queue') }]}
    >
      <form onSubmit={submit} noValidate className="columns">
        <div>
          {receipt ? <Sent receipt={receipt} /> : null}
          <Fields>
            <SourceField form={form} />
            <CategoryField form={form} />
            <PlaceFields form={form} here={here} />
            <TextArea
              form={form}
              name="words"
              label={t`怎么说的`}
              hint={t`照原话记，第一句就是标题。`}
              maxLength={2000}
            />
          </Fields>
          {problem === undefined ? null : (
            <Note look="bad" live>
              {problem}
            </Note>
          )}
          <div className="above">
            <Buttons>
              <Button look="primary" type="submit" busy={busy}>{t`记下`}</Button>
              <LinkButton to="/queue">{t`回待办`}</LinkButton>
            </Buttons>
          </div>
        </div>
        <div>
          <Fields>
            <TextField form={form} name="name" label={t`谁说的`} maxLength={40} />
            <TextField form={form} name="phone" type="tel" label={t`电话`} maxLength={20} />
            {form.watch('source') === 'hotline-12345' ? (
              <TextField form={form} name="hotline" label={t`12345 工单号`} maxLength={40} />
            ) : null}
            <Checkbox form={form} name="spoken" label={t`已经和本人说上话`} />
            <Checkbox form={form} name="complex" label={t`比较复杂，要多些时间`} />
            <Checkbox form={form} name="confidential" label={t`保密`} hint={t`只有您和主任看得到。`} />
          </Fields>
          <div className="above">
            <Note look="bad">{t`起火、煤气味、困在电梯、有人受伤：先打 119、110、120。`}</Note>
          </div>
        </div>
      </form>
    </DeskPage>
  )
}

type Given = { form: ReturnType<typeof useMulinForm<Values>>['form'] }

function Sent({ receipt }: { receipt: Receipt }) {
  const { t } = useLingui()
  const spoken = useSpoken()
  const { number } = receipt
  const by = receipt.answerBy === null ? '' : spoken(receipt.answerBy)
  return (
    <Note look="good" live>
      {t`记下了，编号 ${number}。`}
      {by === '' ? null : t`最晚${by}给答复。`}{' '}
      <LinkButton look="quiet" to={`/queue?m=${receipt.id}`}>{t`打开看看`}</LinkButton>
    </Note>
  )
}

function SourceField({ form }: Given) {
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

function CategoryField({ form }: Given) {
  const { t } = useLingui()
  const { language } = useSettings()
  const options = categories.map((value) => ({ value, word: categoryFacts[value][language === 'en' ? 'en' : 'zh'] }))
  return <PickField form={form} name="category" label={t`什么事`} options={options} required />
}

function PlaceFields({ form, here }: Given & { here: string }) {
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

function bodyOf(id: string, values: Values): object {
  const said = values.name !== '' || values.phone !== ''
  return {
    id,
    source: values.source,
    category: values.category,
    complexity: values.complex ? 'complex' : 'ordinary',
    words: values.words === '' ? null : values.words,
    confidential: values.confidential,
    spoken: values.spoken,
    hotlineNumber: values.hotline === '' ? null : values.hotline,
    reporter: said
      ? { name: values.name === '' ? null : values.name, phone: values.phone === '' ? null : values.phone }
      : null,
    place: {
      homeId: values.home === '' ? null : values.home,
      entranceId: values.entrance === '' ? null : values.entrance,
      spot: values.spot === '' ? null : values.spot,
    },
  }
}
