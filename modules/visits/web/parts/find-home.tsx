import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { useGo } from '#kit/web/router.tsx'
import { SearchBox } from '#kit/web/search-box.tsx'
import { useSession } from '#kit/web/session.ts'
import { alsoVisit } from '../round-store.ts'

/** Any home, due or not, by its door or who lives there. Wants a network: the whole register is not on the telephone. */
export function FindHome() {
  const { t } = useLingui()
  const go = useGo()
  const here = useSession()?.places?.[0]?.id ?? ''
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
  const found = asked === '' ? undefined : data?.found
  return (
    <SearchBox
      label={t`门牌或姓名`}
      placeholder={t`3-806，或拼音 wxf`}
      value={typed}
      onType={setTyped}
      found={found?.map((one, place) => ({
        key: String(place),
        word: one.place,
        ...(one.person ? { under: one.person.name } : {}),
      }))}
      onChoose={(key) => {
        const one = found?.[Number(key)]
        if (!one) return
        alsoVisit(one.homeId)
        go(`/visits/${one.homeId}`)
      }}
      hint={t`要有信号。`}
    />
  )
}
