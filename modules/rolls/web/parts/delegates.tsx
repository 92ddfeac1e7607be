import { useLingui } from '@lingui/react/macro'
import { FindPerson } from '#kit/web/find-person.tsx'
import { useSend } from '#kit/web/here.ts'
import { Section } from '#kit/web/card.tsx'
import { toast } from '#kit/web/toast.tsx'

/** Enters a delegate found in the register; the list below is the roll. */
export function AddDelegate({ rollId, personIds }: { rollId: string; personIds: readonly string[] }) {
  const { t } = useLingui()
  const send = useSend('rolls')
  const add = async (id: string) => {
    await send('PUT', `/rolls/${rollId}/delegates`, { personIds: [...personIds, id] })
    toast(t`录进去了。`)
  }
  return (
    <Section title={t`录一位代表`}>
      <FindPerson onFound={({ id }) => void add(id)} />
    </Section>
  )
}
