import '../people.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useAddress, useGo } from '#kit/web/router.tsx'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { HomePick } from '../parts/move-dialog.tsx'
import { newId } from '../parts/relative-dialog.tsx'
import { useAct, useHousehold } from '../reading.ts'
import { useFieldNames, useWords } from '../words.ts'

/** 登记搬入: birthday and sex come from the ID number where there is one. Nothing of it is kept on the device. */
export function NewPersonPage() {
  const { t } = useLingui()
  const [address] = useAddress()
  const known = useHousehold(address.home)
  const [picked, setPicked] = useState<{ id: string; address: string }>()
  const given = known.data?.home
  const home = picked ?? given
  const act = useAct()
  const go = useGo()
  const [id] = useState(newId)
  const names = useFieldNames()
  const words = useWords()
  const today = dayOf(useNow())
  const form = useMulinForm({
    values: {
      name: '',
      idNumber: '',
      birthDate: '',
      sex: '',
      phone: '',
      relation: '',
      registration: '',
      on: today,
      elsewhere: false,
    },
    send: async ({ name, idNumber, birthDate, sex, phone, relation, registration, on, elsewhere }) => {
      if (!elsewhere && home === undefined) throw new Error(t`请先找到住的那一户。`)
      await act('POST', 'persons', {
        id,
        name,
        homeId: elsewhere ? null : home?.id,
        on,
        phones: phone.trim() === '' ? [] : [phone],
        ...(idNumber ? { idNumber } : {}),
        ...(birthDate ? { birthDate } : {}),
        ...(sex ? { sex } : {}),
        ...(relation ? { relation } : {}),
        ...(registration ? { registration } : {}),
      })
      toast(t`登记好了。`)
      go(`/persons/${id}`)
    },
  })
  const field = { form: form.form }
  const options = (list: Record<string, string>) => Object.entries(list).map(([value, word]) => ({ value, word }))
  return (
    <DeskPage
      title={home ? t`登记搬入 ${home.address}` : t`登记一位`}
      tabTitle={t`登记搬入`}
      lead={t`有身份证号的，生日和性别会自己填上。`}
    >
      <form className="person-form" onSubmit={(event) => void form.submit(event)} noValidate>
        {given ? null : (
          <div className="whole">
            <HomePick chosen={picked} onChoose={setPicked} />
          </div>
        )}
        <TextField {...field} name="name" label={names['name']} required maxLength={60} />
        <TextField {...field} name="idNumber" label={names['idNumber']} maxLength={30} />
        <TextField {...field} name="phone" type="tel" label={names['phones']} maxLength={40} />
        <Select {...field} name="relation" label={names['relation']} options={options(words.relations)} />
        <Select {...field} name="registration" label={names['registration']} options={options(words.registrations)} />
        <DateField {...field} name="birthDate" label={names['birthDate']} max={today} />
        <Select {...field} name="sex" label={names['sex']} options={options(words.sexes)} />
        <DateField {...field} name="on" label={t`从哪一天起`} max={today} required />
        {given ? null : (
          <Checkbox {...field} name="elsewhere" label={t`不住在这里`} hint={t`比如：房东，人住在别处。`} />
        )}
        {form.problem === undefined ? null : (
          <Note look="bad" live>
            {form.problem}
          </Note>
        )}
        <Buttons>
          <Button look="primary" type="submit" busy={form.busy}>{t`登记`}</Button>
        </Buttons>
      </form>
    </DeskPage>
  )
}
