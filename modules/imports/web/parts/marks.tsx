import { useLingui } from '@lingui/react/macro'
import { Section } from '#kit/web/card.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Tag } from '#kit/web/tag.tsx'
import { flagKinds } from '../../domain/flags.ts'
import type { FlagKind, Run } from '../reading.ts'
import { useSay } from '../words.ts'

/** What was marked, by kind; a press shows its rows. */
export function Marks({ run }: { run: Run }) {
  const { t } = useLingui()
  const say = useSay()
  const [address, change] = useAddress()
  const kinds = (Object.entries(run.summary.flagged) as [FlagKind, number][]).toSorted(
    (one, other) => other[1] - one[1],
  )
  if (kinds.length === 0) return null
  return (
    <Section title={t`有这些地方要留意`} hint={t`看不准的格子先空着，原来写的都在结果表里。点一下看是哪几行。`}>
      <div className="btns">
        {kinds.map(([kind, count]) => (
          <Tag
            key={kind}
            on={address['kind'] === kind}
            onPress={() => change({ kind: address['kind'] === kind ? undefined : kind, outcome: undefined })}
          >
            {say(flagKinds[kind])} <span className="num">{count}</span>
          </Tag>
        ))}
      </div>
    </Section>
  )
}
