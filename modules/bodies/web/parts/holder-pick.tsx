import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { SearchBox } from '#kit/web/search-box.tsx'
import { usePeople } from '../reading.ts'

export type Holder = { personId: string } | { name: string }

/** Who takes the post: somebody of the register, else just the name as typed. */
export function HolderPick({ onPick }: { onPick: (holder: Holder | undefined) => void }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const { data } = usePeople(typed)
  const name = typed.trim()
  const found = data?.found.filter((one) => one.person !== null)
  return (
    <div className="field">
      <span className="label">{t`谁来任`}</span>
      <span className="hint">{t`住在这里的，从名册里选；不住这里的，写姓名。`}</span>
      <SearchBox
        label={t`谁来任`}
        placeholder={t`姓名、拼音、手机尾号`}
        value={typed}
        onType={(text) => {
          setTyped(text)
          setChosen(undefined)
          onPick(text.trim() === '' ? undefined : { name: text.trim() })
        }}
        found={
          name === '' || chosen !== undefined
            ? []
            : found?.map((one, place) => ({ key: String(place), word: one.person?.name, end: one.place }))
        }
        onChoose={(key) => {
          const one = found?.[Number(key)]
          if (!one?.person) return
          setChosen(`${one.person.name} ${one.place}`)
          setTyped(one.person.name)
          onPick({ personId: one.person.id })
        }}
      />
      <span className="hint" role="status">
        {chosen ? t`选了 ${chosen}` : name === '' ? '' : t`不选名册里的人，就只记“${name}”这个名字。`}
      </span>
    </div>
  )
}
