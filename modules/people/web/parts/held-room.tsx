import { useLingui } from '@lingui/react/macro'
import { Card, Facts, Section } from '#kit/web/card.tsx'
import { useSpokenLanguage, When } from '#kit/web/when.tsx'
import type { Held } from '../reading.ts'

/** What one room holds: each record with its values. */
export function HeldRoom({ held }: { held: Held['rooms'][number] }) {
  const english = useSpokenLanguage() === 'en'
  const { t } = useLingui()
  const titles: Record<string, string> = {
    people: t`名册上`,
    titles: t`产权`,
    accounts: t`登录和绑定`,
    files: t`交来的文件`,
    imports: t`导入的名册`,
    matters: t`您报过的事`,
  }
  const holds = english ? held.holds.en : held.holds.zh
  const title = titles[held.room]
  return (
    <Section title={title ?? holds} hint={title === undefined ? undefined : holds}>
      {held.records.map((record, place) => (
        // Records have no identity but their place.
        <Card key={place}>
          <Facts rows={record.map(({ name, value }) => [name, <Value key={name} value={value} />])} />
        </Card>
      ))}
    </Section>
  )
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** Instants are said as a clock on the wall says them; all else as it is held. */
function Value({ value }: { value: string }) {
  return instant.test(value) ? <When at={value} exact /> : value
}
