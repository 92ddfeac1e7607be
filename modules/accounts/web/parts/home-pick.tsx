import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useRegisterSearch } from '#kit/web/register-search.ts'
import { SearchBox } from '#kit/web/search-box.tsx'

/** Which home: by address, or by who lives there. */
export function HomePick({ neighbourhood, onPick }: { neighbourhood: string; onPick: (homeId: string) => void }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const { found } = useRegisterSearch(typed, neighbourhood)
  return (
    <div className="field">
      <SearchBox
        label={t`找这一户`}
        placeholder={t`门牌、姓名、拼音、手机尾号`}
        value={typed}
        onType={setTyped}
        none={t`没找到。门牌可以写 12-301。`}
        found={found?.map((one, place) => ({
          key: String(place),
          word: one.person?.name ?? one.place,
          end: one.place,
        }))}
        onChoose={(key) => {
          const one = found?.[Number(key)]
          if (one === undefined) return
          setChosen(one.address)
          setTyped('')
          onPick(one.homeId)
        }}
      />
      <span className="hint" role="status">
        {chosen ? t`选了 ${chosen}` : t`先找到是哪一户。`}
      </span>
    </div>
  )
}
