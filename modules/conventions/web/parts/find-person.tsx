import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'
import { SearchBox } from '#kit/web/search-box.tsx'

/** Finds whoever speaks in the register, by door, pinyin, name or the end of a number. */
export function FindPerson({ onFound }: { onFound: (person: { id: string; name: string }) => void }) {
  const { t } = useLingui()
  const here = useHere()
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const { data } = useQuery({
    queryKey: ['register', 'search', here, asked],
    enabled: here !== '' && asked !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/register/search', {
          params: { path: { neighbourhood: here }, query: { q: asked } },
        }),
      ),
  })
  const people =
    asked === '' ? [] : (data?.found ?? []).flatMap((one) => (one.person ? [{ ...one.person, at: one.place }] : []))
  return (
    <SearchBox
      label={t`在名册里找`}
      placeholder={t`尾号、姓名、门牌`}
      value={typed}
      onType={setTyped}
      found={
        asked === '' || data === undefined
          ? undefined
          : people.map(({ id, name, at }) => ({ key: id, word: name, end: at }))
      }
      onChoose={(key) => {
        const person = people.find(({ id }) => id === key)
        if (person) onFound({ id: person.id, name: person.name })
        setTyped('')
      }}
    />
  )
}
