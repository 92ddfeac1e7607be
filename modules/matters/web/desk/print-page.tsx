import { Trans, useLingui } from '@lingui/react/macro'
import { Facts } from '#kit/web/card.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Timeline } from '#kit/web/steps.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { exactTime } from '#kit/pure/spoken-time.ts'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import { useMoments } from './moments.tsx'
import { type Detail, useMatter } from './reading.ts'
import { useSpoken } from './times.ts'
import { useRowState } from './words.ts'

/** One matter on one A4 sheet, names and numbers masked. */
export function MatterPrintPage() {
  const { matterId } = usePathParams<'matterId'>()
  const { data, error } = useMatter(matterId)
  if (error) return <ErrorState error={error} />
  return data ? <Sheet matter={data} /> : <Skeleton page />
}

function Sheet({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const session = useSession()
  const spoken = useSpoken(true)
  const state = useRowState()(matter)
  const moments = useMoments(matter, true)
  const name = session?.account?.name ?? ''
  const now = useNow()
  const printed = exactTime(now, now, useSpokenLanguage())
  return (
    <main>
      <PrintSheet
        from={session?.places?.[0]?.name ?? ''}
        number={matter.number}
        title={matter.title}
        foot={[
          <Trans key="by">
            打印：{name}，{printed}
          </Trans>,
          state.word,
        ]}
      >
        <Facts
          rows={[
            [t`在哪里`, matter.place],
            [t`报事人`, [matter.reporter.name, matter.reporter.phone].filter(Boolean).join(' ')],
            [t`收到`, spoken(matter.receivedAt)],
            [t`经手`, matter.owner.name],
            [t`交给`, matter.party ? `${matter.party.name}${matter.party.person ?? ''}` : null],
            [t`原话`, matter.words],
          ]}
        />
        <h2 className="above">{t`经过`}</h2>
        <Timeline moments={moments} />
      </PrintSheet>
    </main>
  )
}
