import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useGo } from '#kit/web/router.tsx'
import { SearchBox } from '#kit/web/search-box.tsx'
import type { Found } from '../reading.ts'
import { useFinding } from '../reading.ts'

/** Where a search result leads: the building, with the home chosen. */
export const placeOf = (found: Found): string => `/homes?e=${found.entranceId}&h=${found.homeId}`

/** Found homes and people as the search box shows them; nothing while the answer still is that to fewer letters. */
export function useFoundList(typed: string) {
  const { data: last, isPlaceholderData } = useFinding(typed)
  const data = isPlaceholderData ? undefined : last
  const found = data?.found ?? []
  return {
    found: data && found.map((one, place) => ({ key: String(place), ...shown(one) })),
    at: (key: string): Found | undefined => found[Number(key)],
  }
}

function shown(found: Found) {
  return {
    word: found.person ? found.person.name : found.address,
    ...(found.phone ? { under: found.phone } : {}),
    end: found.person ? found.place : '',
  }
}

/** The search in the desk's top bar: homes and people by address, pinyin initials, name, phone tail. */
export function TopSearch() {
  const { t } = useLingui()
  const go = useGo()
  const [typed, setTyped] = useState('')
  const { found, at } = useFoundList(typed)
  return (
    <SearchBox
      label={t`找住户`}
      placeholder={t`门牌、拼音、尾号`}
      shortcut="/"
      value={typed}
      onType={setTyped}
      found={found}
      onChoose={(key) => {
        const one = at(key)
        if (!one) return
        setTyped('')
        go(placeOf(one))
      }}
    />
  )
}
