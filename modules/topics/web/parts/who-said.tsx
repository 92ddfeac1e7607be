import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { FindPerson, type FoundPerson } from '#kit/web/find-person.tsx'

type Props = {
  person: FoundPerson | undefined
  onPerson: (person: FoundPerson | undefined) => void
  /** Where it is not about who said it. */
  label?: string
}

/** Who said it: found in the register, so that they are told the outcome. */
export function WhoSaid({ person, onPerson, label }: Props) {
  const { t } = useLingui()
  if (person === undefined) return <FindPerson label={label ?? t`谁说的（在名册里找）`} onFound={onPerson} />
  return (
    <p>
      <b>{person.name}</b> <Button look="quiet" onClick={() => onPerson(undefined)}>{t`换一个`}</Button>
    </p>
  )
}
