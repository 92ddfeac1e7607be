import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Note } from '#kit/web/card.tsx'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useGo } from '#kit/web/router.tsx'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { kinds, type Kind } from '../../domain/kinds.ts'
import { looksPersonal } from '../../domain/looks-personal.ts'
import { ruleFor } from '../../domain/posting-rules.ts'
import { NoticeText } from '../parts/notice-text.tsx'
import { PlacesToHang } from '../parts/places-to-hang.tsx'
import { type Here, useAct, useHere, useRules } from '../reading.ts'
import { useKindNames } from '../words.ts'

/** A new notice: written once, for page, screen and paper. */
export function PostPage() {
  const { t } = useLingui()
  const here = useHere()
  return (
    <DeskPage title={t`贴一份公告`} lead={t`写一次，网页、楼道屏和纸上都是这一份。`}>
      {here ? <PostForm here={here} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

type Values = {
  kind: string
  compoundId: string
  poster: string
  title: string
  body: string
  from: string
  until: string
  eventOn: string
  places: string[]
  sure: boolean
}

function PostForm({ here }: { here: Here }) {
  const { t } = useLingui()
  const act = useAct()
  const go = useGo()
  const names = useKindNames()
  const compounds = useCompounds(here.id)
  const spots = useSpots(here.id)
  /** The places of the list that were chosen and belong to where it hangs; null: all of them. */
  const spotsOf = (compound: string) =>
    compound === ''
      ? spots
      : spots.filter((spot) => spot.compound === compounds.find(({ value }) => value === compound)?.word)
  const chosenOf = (values: Pick<Values, 'compoundId' | 'places'>): string[] | null => {
    const there = new Set(spotsOf(values.compoundId).map((spot) => spot.id))
    const chosen = values.places.filter((place) => there.has(place))
    return chosen.length === 0 ? null : chosen
  }
  const today = dayOf(useNow())
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: {
      kind: 'works',
      compoundId: '',
      poster: `${here.name}居民委员会`,
      title: '',
      body: '',
      from: today,
      until: addDays(today, 7),
      eventOn: '',
      places: [],
      sure: false,
    },
    draft: 'notice',
    send: async (values) => {
      const starts = instantAt(values.from)
      await act('notices', {
        id,
        kind: values.kind,
        compoundId: values.compoundId === '' ? null : values.compoundId,
        poster: values.poster,
        title: values.title,
        body: values.body,
        // From today means from now: nothing hung this morning that is written this afternoon.
        startsAt: (values.from === today ? new Date() : starts).toISOString(),
        // Through the whole of its last day.
        endsAt: instantAt(addDays(values.until, 1)).toISOString(),
        eventOn: values.eventOn === '' ? null : values.eventOn,
        placeIds: chosenOf(values),
        sure: values.sure,
      })
      toast(t`贴好了，网页和楼道屏已经有了。`)
      go(`/notices/${id}`)
    },
  })
  const { kind, title, body, poster, from, compoundId, places } = form.watch()
  const personal = looksPersonal(`${title}\n${body}\n${poster}`).length > 0
  const rule = ruleFor(kind as Kind, from === '' ? today : from, useRules().data?.rules)
  const hints = {
    before: t`会前要贴满 ${rule?.days ?? 0} 天。`,
    within: t`作出决定后 ${rule?.days ?? 0} 天内要贴。`,
    for: t`要贴满 ${rule?.days ?? 0} 天。`,
  }
  return (
    <form onSubmit={submit} noValidate className="columns">
      <Fields>
        <Select
          form={form}
          name="kind"
          label={t`哪一类`}
          {...(rule ? { hint: hints[rule.sense] } : {})}
          options={kinds.map((value) => ({ value, word: names[value] }))}
          required
        />
        {compounds.length > 1 ? (
          <Select
            form={form}
            name="compoundId"
            label={t`贴在哪里`}
            empty={t`整个居民区`}
            options={compounds}
            required
          />
        ) : null}
        <TextField form={form} name="title" label={t`标题`} hint={t`一句话说清什么事。`} maxLength={40} required />
        <TextArea
          form={form}
          name="body"
          rows={9}
          maxLength={2000}
          label={t`内容`}
          hint={t`空一行分段；用“- ”开头的行排成清单；“1号楼：9:00”这样的几行排成表。`}
          required
        />
        {rule && rule.sense !== 'for' ? (
          <DateField
            form={form}
            name="eventOn"
            label={rule.sense === 'before' ? t`哪天开会` : t`哪天决定的`}
            required
          />
        ) : null}
        <DateField form={form} name="from" label={t`哪天贴出`} min={today} required />
        <DateField form={form} name="until" label={t`贴到哪天`} min={from} required />
        <TextField form={form} name="poster" label={t`落款`} maxLength={40} required />
        <PlacesToHang
          spots={spotsOf(compoundId)}
          chosen={chosenOf({ compoundId, places }) ?? []}
          onChoose={(chosen) => form.setValue('places', chosen, { shouldDirty: true })}
        />
        {personal ? (
          <Note look="wait" live>
            {t`里面好像有手机号、身份证号或门牌室号。公告人人看得见，能去掉就去掉。`}
          </Note>
        ) : null}
        {personal ? <Checkbox form={form} name="sure" label={t`法律要求写明，或者不是个人信息`} /> : null}
        <Problem says={problem} />
        <Button look="primary" type="submit" busy={busy}>{t`贴出去`}</Button>
      </Fields>
      <Card label={t`贴出来的样子`}>
        <p className="muted small">{t`贴出来的样子`}</p>
        <h2>{title === '' ? t`标题` : title}</h2>
        <NoticeText body={body} />
      </Card>
    </form>
  )
}

type Spot = { id: string; name: string; compound: string }

function useSpots(neighbourhood: string): Spot[] {
  const { data } = useQuery({
    queryKey: ['notices', 'spots', neighbourhood],
    staleTime: 300_000,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/spots', { params: { path: { neighbourhood } } })),
  })
  return data?.spots ?? []
}

function useCompounds(neighbourhood: string): { value: string; word: string }[] {
  const { data } = useQuery({
    queryKey: ['notices', 'entrances', neighbourhood],
    staleTime: 300_000,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood } } })),
  })
  const found = new Map((data?.entrances ?? []).map((one) => [one.compoundId, one.compound]))
  return [...found].map(([value, word]) => ({ value, word }))
}
