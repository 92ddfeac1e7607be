import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { api, ok } from '#kit/web/api.ts'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { SearchBox } from '#kit/web/search-box.tsx'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import type { PersonDetail } from '../reading.ts'
import { useHere } from '#kit/web/here.ts'
import { useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useFoundList } from './top-search.tsx'

/** 搬进、搬离: into a home here, away, or to another neighbourhood served here. */
export function MoveDialog({ person, onClose }: { person: PersonDetail['person']; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const here = useHere()
  const today = dayOf(useNow())
  const [home, setHome] = useState<{ id: string; address: string }>()
  const { data } = useQuery({
    queryKey: ['people', 'neighbourhoods'],
    queryFn: () => ok(api.GET('/api/neighbourhoods')),
    staleTime: 300_000,
  })
  const others = data?.neighbourhoods.filter((one) => one.id !== here) ?? []
  const form = useMulinForm({
    values: { where: 'here', neighbourhood: '', on: today, reason: '' },
    send: async ({ where, neighbourhood, on, reason }) => {
      if (where === 'here' && home === undefined) throw new Error(t`请先找到要搬进的那一户。`)
      const to =
        where === 'here' ? { homeId: home?.id } : where === 'away' ? { away: true } : { neighbourhoodId: neighbourhood }
      await act('POST', `persons/${person.id}/move`, { version: person.version, to, on, reason })
      toast(t`登记好了。`)
      onClose()
    },
  })
  const where = form.form.watch('where')
  const { name } = person
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={t`${name} 搬去哪里`}
      act={t`登记`}
      onClose={onClose}
    >
      <Radio
        small
        form={form.form}
        name="where"
        label={t`去哪里`}
        options={[
          { value: 'here', word: t`本居民区的一户` },
          { value: 'away', word: t`搬离，不在这里了` },
          ...(others.length > 0
            ? [{ value: 'other', word: t`别的居民区`, under: t`资料跟着过去，那边接着登记。` }]
            : []),
        ]}
      />
      {where === 'here' ? <HomePick chosen={home} onChoose={setHome} /> : null}
      {where === 'other' ? (
        <Select
          form={form.form}
          name="neighbourhood"
          label={t`哪个居民区`}
          required
          options={others.map((one) => ({ value: one.id, word: one.name }))}
        />
      ) : null}
      <DateField form={form.form} name="on" label={t`从哪一天起`} max={today} required />
      <TextField
        form={form.form}
        name="reason"
        label={t`怎么知道的`}
        hint={t`比如：本人来说。`}
        required
        maxLength={200}
      />
    </FormDialog>
  )
}

/** Finds a home by its address. */
export function HomePick({
  chosen,
  onChoose,
}: {
  chosen: { id: string; address: string } | undefined
  onChoose: (home: { id: string; address: string }) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const { found, at } = useFoundList(typed)
  return (
    <div className="field">
      <SearchBox
        label={t`哪一户`}
        placeholder={t`门牌，比如 12-301`}
        value={typed}
        onType={setTyped}
        found={found}
        onChoose={(key) => {
          const one = at(key)
          if (!one) return
          onChoose({ id: one.homeId, address: one.address })
          setTyped(one.address)
        }}
      />
      <span className="hint" role="status">
        {chosen ? t`选了 ${chosen.address}` : ''}
      </span>
    </div>
  )
}
