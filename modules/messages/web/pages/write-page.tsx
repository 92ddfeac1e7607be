import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { IconSend } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { useAddress, useGo } from '#kit/web/router.tsx'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useHere } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { WhoIsTold } from '../parts/who-is-told.tsx'
import { useAct, useAudience } from '../reading.ts'

type Values = { to: string; text: string; urgent: boolean }
const most = 300

/** Words of one's own to somebody, a home, a stairwell, a building, a compound or everybody; `?home=` and `?person=` come from their pages. */
export function WritePage() {
  const { t } = useLingui()
  const act = useAct()
  const go = useGo()
  const one = useOne()
  const parts = [...one, ...useParts()]
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: { to: one[0]?.value ?? '', text: '', urgent: false },
    // What was begun for everybody must not go to one home, nor the other way round.
    draft: one[0] === undefined ? 'message' : `message.${one[0].value}`,
    send: async ({ to, text, urgent }) => {
      const [kind = '', place = ''] = to.split(':')
      const said = (await act('POST', 'messages', {
        id,
        to: kind === 'everybody' ? { everybody: true } : { [kind]: place },
        text,
        urgency: urgent ? 'urgent' : 'ordinary',
      })) as { recipients: number }
      toast(t`发了，告诉 ${said.recipients} 位。`)
      go(`/messages/${id}`)
    },
  })
  const { text: written, to, urgent } = form.watch()
  const audience = useAudience(to).data
  return (
    <DeskPage title={t`写一条通知`} lead={t`发到手机页面和短信；没有手机的，给您排好电话和纸条。`}>
      <form onSubmit={submit} noValidate style={NARROW}>
        <Fields>
          <Select form={form} name="to" label={t`告诉谁`} options={parts} required />
          <TextArea
            form={form}
            name="text"
            rows={5}
            maxLength={most}
            label={t`说什么`}
            hint={t`谁、什么事、什么时候，两三句就好。还能写 ${most - written.length} 字。`}
            required
          />
          <Checkbox
            form={form}
            name="urgent"
            label={t`要紧的事，夜里也发`}
            hint={t`停气、漏水、走失这样的事。别的等到早上。`}
          />
        </Fields>
        <div className="above">
          <WhoIsTold audience={audience} urgent={urgent} />
        </div>
        <Problem says={problem} />
        <div className="above">
          <Button look="primary" type="submit" icon={IconSend} busy={busy}>
            {audience === undefined ? t`发出去` : t`发给 ${audience.recipients} 位`}
          </Button>
        </div>
      </form>
    </DeskPage>
  )
}

const sumOf = (doors: readonly { homes: number }[]): number => doors.reduce((sum, one) => sum + one.homes, 0)

const NARROW = { maxWidth: 640 } as const

/** The home or the person whose page one came from. */
function useOne(): { value: string; word: string }[] {
  const { t } = useLingui()
  const neighbourhood = useHere()
  const [{ home, person }] = useAddress()
  const asked = useQuery({
    queryKey: ['messages', 'home', neighbourhood, home],
    enabled: neighbourhood !== '' && home !== undefined,
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/homes/{id}', { params: { path: { neighbourhood, id: home ?? '' } } })),
  })
  if (person !== undefined) return [{ value: `person:${person}`, word: t`只告诉这一位` }]
  if (home !== undefined) return [{ value: `home:${home}`, word: t`只告诉${asked.data?.address ?? ''}这一户` }]
  return []
}

/** Whom one can tell at once, from everybody down to a stairwell. */
function useParts(): { value: string; word: string }[] {
  const { t } = useLingui()
  const neighbourhood = useHere()
  const { data } = useQuery({
    queryKey: ['messages', 'entrances', neighbourhood],
    enabled: neighbourhood !== '',
    staleTime: 300_000,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood } } })),
  })
  const entrances = data?.entrances ?? []
  const homes = sumOf(entrances)
  // A building with one door is that door.
  const buildings = [...Map.groupBy(entrances, (one) => one.buildingId).values()].filter((doors) => doors.length > 1)
  const compounds = [...Map.groupBy(entrances, (one) => one.compoundId)]
  return [
    { value: 'everybody:', word: t`全居民区 ${homes} 户` },
    ...(compounds.length > 1
      ? compounds.map(([id, doors]) => ({
          value: `compound:${id}`,
          word: t`${doors[0]?.compound ?? ''}，整个小区 ${sumOf(doors)} 户`,
        }))
      : []),
    ...buildings.map((doors) => ({
      value: `building:${doors[0]?.buildingId ?? ''}`,
      word: t`${doors[0]?.compound ?? ''}${doors[0]?.building ?? ''}，整幢 ${sumOf(doors)} 户`,
    })),
    ...entrances.map((one) => ({
      value: `entrance:${one.id}`,
      word: t`${one.compound}${one.name} ${one.homes} 户`,
    })),
  ]
}
