import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { AskWhy } from '#kit/web/ask-why.tsx'
import { Button } from '#kit/web/button.tsx'
import { IconEyeOff, IconLock } from '#kit/web/icons.ts'
import { Tag } from '#kit/web/tag.tsx'
import type { CareFlag } from '../../contract/words.ts'
import type { CaredFor } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { useUsualReasons } from './usual-reasons.ts'

type Over = { entranceId: string } | { homeId: string } | { personId: string }

/** 写明用途再看: asks why, then hands over who is looked after; another press covers it again. */
export function CareLook({
  over,
  shown,
  onShown,
  narrow,
}: {
  over: Over
  shown: readonly CaredFor[] | undefined
  onShown: (people: readonly CaredFor[] | undefined) => void
  /** As wide as its words, among other buttons. */
  narrow?: boolean
}) {
  const { t } = useLingui()
  const act = useAct()
  const usual = useUsualReasons()
  const [asking, setAsking] = useState(false)
  if (shown) {
    return (
      <Button wide={!narrow} icon={IconEyeOff} onClick={() => onShown(undefined)}>
        {t`遮住标签`}
      </Button>
    )
  }
  return (
    <>
      <Button wide={!narrow} icon={IconLock} onClick={() => setAsking(true)}>
        {t`写明用途再看`}
      </Button>
      <AskWhy
        open={asking}
        onClose={() => setAsking(false)}
        title={t`看关爱标签`}
        usual={usual}
        onAct={async (reason) => {
          const answer = (await act('POST', 'care', { over, reason })) as { people: CaredFor[] }
          onShown(answer.people)
        }}
      >
        <p>{t`孤寡、低保、残障、失无业这些标签，只为帮忙时看。`}</p>
      </AskWhy>
    </>
  )
}

/** The reasons of one person as tags; 残障 with its grade. */
export function CareTags({ care }: { care: CaredFor['care'] }) {
  const { t } = useLingui()
  const { care: names } = useWords()
  if (care.length === 0) return null
  return care.map(({ flag, grade }) => (
    <Tag key={flag}>
      {names[flag as CareFlag]}
      {grade ? t` ${grade} 级` : ''}
    </Tag>
  ))
}
