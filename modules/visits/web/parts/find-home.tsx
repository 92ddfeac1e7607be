import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { useRegisterSearch } from '#kit/web/register-search.ts'
import { useGo } from '#kit/web/router.tsx'
import { alsoVisit } from '../round-store.ts'

const MOST = 6

/** Any home, due or not, by its door or who lives there. Wants a network: the whole register is not on the telephone. */
export function FindHome() {
  const { t } = useLingui()
  const id = useId()
  const go = useGo()
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const { found: all, failed } = useRegisterSearch(typed)
  const found = (all ?? []).slice(0, MOST)
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
        {asked !== '' && failed ? <p className="muted">{t`没连上网，找不了。`}</p> : null}
        {asked !== '' && all?.length === 0 ? <p className="muted">{t`没有找到。`}</p> : null}
      </div>
    </>
  )
}
