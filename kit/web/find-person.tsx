import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useRegisterSearch } from './register-search.ts'
import { SearchBox } from './search-box.tsx'

/** Somebody of the register, as the search shows them: `place` is short (12-301), `address` whole. */
export type FoundPerson = { id: string; name: string; place: string; address: string; homeId: string }

type Props = {
  label?: string
  placeholder?: string
  hint?: ReactNode
  none?: ReactNode
  /** Where it is not the one worked in. */
  neighbourhood?: string
  onFound: (person: FoundPerson) => void
}

/** A field that finds one person of the register and hands it over. */
export function FindPerson({ label, placeholder, hint, none, neighbourhood, onFound }: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const people = useRegisterSearch(typed, neighbourhood).found?.filter(({ person }) => person !== null)
  return (
    <SearchBox
      label={label ?? t`在名册里找`}
      placeholder={placeholder ?? t`尾号、姓名、门牌`}
      hint={hint}
      none={none}
      value={typed}
      onType={setTyped}
      found={people?.map(({ person, phone, place }, at) => ({
        key: String(at),
        word: person?.name ?? '',
        ...(phone ? { under: phone } : {}),
        end: place,
      }))}
      onChoose={(key) => {
        const one = people?.[Number(key)]
        setTyped('')
        if (one?.person) {
          const { place, address, homeId } = one
          onFound({ id: one.person.id, name: one.person.name, place, address, homeId })
        }
      }}
    />
  )
}
