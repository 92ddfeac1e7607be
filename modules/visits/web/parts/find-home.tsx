import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { useGo } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { alsoVisit } from '../round-store.ts'

const MOST = 6

/** Any home, due or not, by its door or who lives there. Wants a network: the whole register is not on the telephone. */
export function FindHome() {
  const { t } = useLingui()
  const id = useId()
  const go = useGo()
  const here = useSession()?.places?.[0]?.id ?? ''
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const { data, isError } = useQuery({
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
  const found = asked === '' ? [] : (data?.found ?? []).slice(0, MOST)
  const choose = (homeId: string) => {
    alsoVisit(homeId)
    go(`/visits/${homeId}`)
  }
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t`门牌或姓名`}</label>
        <span className="hint">{t`3-806，或拼音 wxf。要有信号。`}</span>
        <input
          id={id}
          className="input"
          type="search"
          value={typed}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="visit-calls above" role="status">
        {found.map((one) => (
          <Button key={`${one.homeId}${one.person?.id ?? ''}`} wide onClick={() => choose(one.homeId)}>
            {one.place}
            {one.person ? `　${one.person.name}` : ''}
          </Button>
        ))}
        {asked !== '' && isError ? <p className="muted">{t`没连上网，找不了。`}</p> : null}
        {asked !== '' && data?.found.length === 0 ? <p className="muted">{t`没有找到。`}</p> : null}
      </div>
    </>
  )
}
