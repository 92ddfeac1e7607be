import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { HoldingFacts } from '../parts/holding.tsx'
import { Ways } from '../parts/ways.tsx'
import { useHere } from '#kit/web/here.ts'
import { useRegister } from '../reading.ts'
import { useRoomNames } from '../words.ts'

/** 处理活动登记: what is held of people, what for, how long, who sees it; and the ways to everything that follows from it. */
export function RegisterPage() {
  const { t } = useLingui()
  const here = useHere()
  const rooms = useRoomNames()
  const { data, error, refetch } = useRegister()
  const kinds = data?.holdings.length ?? 0
  const unsaid = data?.holdings.filter(({ purpose, basis }) => purpose === null || basis === null).length ?? 0
  return (
    <DeskPage
      tabTitle={t`个人信息保护`}
      title={
        !data ? t`个人信息保护` : unsaid > 0 ? t`${unsaid} 类资料还没写明用途` : t`记着 ${kinds} 类资料，都写明了用途`
      }
      lead={t`从各部分的声明自动生成，和实际一致。`}
      actions={<LinkButton to={`/privacy-notice/${here}`}>{t`给居民看的告知`}</LinkButton>}
    >
      <Ways on="" />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {unsaid > 0 ? <Note look="wait">{t`没写明用途或依据的，请补上再继续收集。`}</Note> : null}
      {data?.holdings.map((holding) => (
        <Section key={holding.room} title={rooms[holding.room] ?? holding.room}>
          <HoldingFacts holding={holding} />
        </Section>
      ))}
    </DeskPage>
  )
}
