import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { Select } from '#kit/web/choice-fields.tsx'
import { householdQuery } from './reading.ts'

/** Who of those living in a home the account belongs to, names masked; nobody where the register does not know them. */
export function ResidentField<Values extends FieldValues>({
  form,
  name,
  neighbourhood,
  homeId,
}: {
  form: UseFormReturn<Values>
  name: Path<Values>
  neighbourhood: string
  homeId: string
}) {
  const { t } = useLingui()
  const { data } = useQuery(householdQuery(neighbourhood, homeId))
  return (
    <Select
      form={form}
      name={name}
      label={t`名册上是哪一位`}
      hint={t`对上了，本人才能看“我的资料”。`}
      empty={t`名册上没有`}
      options={(data?.people ?? []).map((person) => {
        const { age, name: masked } = person
        return { value: person.id, word: age === null ? masked : t`${masked}，${age} 岁` }
      })}
    />
  )
}
