import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChoiceCard } from '#kit/web/choice-fields.tsx'
import { SearchBox } from '#kit/web/search-box.tsx'
import { inBrackets } from '#kit/web/marks.ts'
import { useOrganisations, usePeople } from '../reading.ts'
import { useWords } from '../words.ts'

export type PickedOwner = { personId: string } | { organisationId: string } | { name: string }
type Kind = 'person' | 'organisation' | 'name'

/** Who owns: somebody of the register, an organisation, or, where that is allowed, only a name. */
export function OwnerPick({
  names,
  onPick,
}: {
  /** Whether a bare name may be given. */
  names: boolean
  onPick: (owner: PickedOwner | undefined) => void
}) {
  const { t } = useLingui()
  const [kind, setKind] = useState<Kind>('person')
  const words = { person: t`名册里的人`, organisation: t`单位`, name: t`只知道姓名` }
  const kinds: Kind[] = names ? ['person', 'organisation', 'name'] : ['person', 'organisation']
  return (
    <fieldset className="field">
      <legend className="label">{t`产权人`}</legend>
      {kinds.map((one) => (
        <ChoiceCard
          key={one}
          name="owner-kind"
          value={one}
          word={words[one]}
          on={kind === one}
          onChoose={() => {
            setKind(one)
            onPick(undefined)
          }}
        />
      ))}
      {kind === 'person' ? <PersonPick onPick={onPick} /> : null}
      {kind === 'organisation' ? <OrganisationPick onPick={onPick} /> : null}
      {kind === 'name' ? (
        <label className="field">
          <span className="label">{t`姓名`}</span>
          <span className="hint">{t`先记着，核实后再写明是谁。`}</span>
          <input
            className="input"
            maxLength={60}
            autoComplete="off"
            onChange={(event) => onPick(event.target.value.trim() ? { name: event.target.value.trim() } : undefined)}
          />
        </label>
      ) : null}
    </fieldset>
  )
}

function PersonPick({ onPick }: { onPick: (owner: PickedOwner) => void }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const { data } = usePeople(typed)
  const found = data?.found.filter((one) => one.person !== null)
  return (
    <>
      <SearchBox
        label={t`找这个人`}
        placeholder={t`姓名、拼音、手机尾号`}
        value={typed}
        onType={setTyped}
        found={
          typed.trim() === ''
            ? []
            : found?.map((one, place) => ({ key: String(place), word: one.person?.name, end: one.place }))
        }
        onChoose={(key) => {
          const one = found?.[Number(key)]
          if (!one?.person) return
          setChosen(`${one.person.name} ${one.place}`)
          setTyped('')
          onPick({ personId: one.person.id })
        }}
      />
      <span className="hint" role="status">
        {chosen ? t`选了 ${chosen}` : t`不住这里的，先到名册登记一位。`}
      </span>
    </>
  )
}

function OrganisationPick({ onPick }: { onPick: (owner: PickedOwner | undefined) => void }) {
  const { t } = useLingui()
  const { organisations: kinds } = useWords()
  const organisations = useOrganisations().data?.organisations ?? []
  return (
    <select
      className="input"
      aria-label={t`哪个单位`}
      defaultValue=""
      onChange={(event) => onPick(event.target.value ? { organisationId: event.target.value } : undefined)}
    >
      <option value="">{t`请选`}</option>
      {organisations.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name + inBrackets(kinds[one.kind])}
        </option>
      ))}
    </select>
  )
}
