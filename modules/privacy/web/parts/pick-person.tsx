import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { SearchBox } from '#kit/web/search-box.tsx'
import { useHere } from '#kit/web/here.ts'

export type Picked = { id: string; name: string; place: string }

/** Somebody of the register, found as at the desk; names masked. */
export function PickPerson({
  label,
  picked,
  onPick,
}: {
  label: string
  picked: Picked | undefined
  onPick: (one?: Picked) => void
}) {
  const { t } = useLingui()
  const here = useHere()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const { data } = useQuery({
    queryKey: ['privacy', 'person', here, q],
    enabled: here !== '' && q !== '',
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/register/search', { params: { path: { neighbourhood: here }, query: { q } } }),
      ),
  })
  const persons = (data?.found ?? []).flatMap(({ person, place }) =>
    person ? [{ id: person.id, name: person.name, place }] : [],
  )
  if (picked) {
    return (
      <div className="field">
        <span className="label">{label}</span>
        <div className="beside middle">
          <span>
            {picked.name} <span className="muted">{picked.place}</span>
          </span>
          <Button look="quiet" onClick={() => onPick(undefined)}>{t`换一位`}</Button>
        </div>
      </div>
    )
  }
  return (
    <SearchBox
      label={label}
      placeholder={t`姓名、拼音、门牌、尾号`}
      value={typed}
      onType={setTyped}
      found={data && persons.map((one) => ({ key: one.id, word: one.name, end: one.place }))}
      none={t`名册里没有找到`}
      onChoose={(key) => onPick(persons.find(({ id }) => id === key))}
    />
  )
}
