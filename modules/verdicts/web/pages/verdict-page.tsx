import { Trans, useLingui } from '@lingui/react/macro'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { Late } from '#kit/web/house.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TableOf } from '#kit/web/table-toggle.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { VerdictBody } from '../parts/verdict-body.tsx'
import { VerdictTable } from '../parts/verdict-table.tsx'
import { WaitsNote } from '../parts/waits-note.tsx'
import { useVerdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

// Residents never load what only the desk needs.
const deskVerdict = async () => (await import('../parts/desk-verdict.tsx')).DeskVerdict

/** How one vote came out. */
export function VerdictPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { headline } = useVerdictWords()
  const session = useSession()
  const { data, error, refetch } = useVerdict(voteId)
  if (data === undefined)
    return (
      <PhonePage title={t`表决结果`} back={{ to: '/verdicts' }}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
      </PhonePage>
    )
  if (rolesOf(session).some((role) => role !== 'resident'))
    return <Late room="verdicts" load={deskVerdict} given={{ verdict: data }} meanwhile={<Skeleton page />} />
  return (
    <PhonePage
      tabTitle={t`结果：${data.title}`}
      kicker={data.scope}
      title={headline(data)}
      lead={
        <Trans>
          {data.question}
          <WhenDay day={dayOf(new Date(data.closesAt))} /> {clockOf(new Date(data.closesAt))} 截止。
        </Trans>
      }
      back={{ to: '/verdicts' }}
    >
      <p className="right">
        <TableOf look="link" title={data.title}>
          <VerdictTable verdict={data} />
        </TableOf>
      </p>
      <WaitsNote verdict={data} />
      <VerdictBody verdict={data} />
    </PhonePage>
  )
}
