import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { useHere } from '#kit/web/here.ts'
import { SearchBox } from '#kit/web/search-box.tsx'

export type FoundPerson = { id: string; name: string }
type Props = { person: FoundPerson | undefined; onPerson: (person: FoundPerson | undefined) => void }

/** Who said it: found in the register, so that they are told the outcome. */
export function FindPerson({ person, onPerson }: Props) {
  const { t } = useLingui()
  const here = useHere()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const { data } = useQuery({
    queryKey: ['register', 'search', here, q],
    enabled: here !== '' && q !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/register/search', { params: { path: { neighbourhood: here }, query: { q } } }),
      ),
  })
  if (person)
    return (
      <p>
        <b>{person.name}</b> <Button look="quiet" onClick={() => onPerson(undefined)}>{t`换一个`}</Button>
      </p>
    )
  const found = q === '' ? undefined : data?.found.filter((one) => one.person !== null)
  return (
    <SearchBox
      label={t`谁说的（在名册里找）`}
      placeholder={t`尾号、姓名、门牌`}
      value={typed}
      onType={setTyped}
      found={found?.map((one, place) => ({
        key: String(place),
        word: one.person?.name ?? '',
        end: one.place,
      }))}
      onChoose={(key) => {
        const chosen = found?.[Number(key)]?.person
        if (chosen) onPerson({ id: chosen.id, name: chosen.name })
        setTyped('')
      }}
    />
  )
}
