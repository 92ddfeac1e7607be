import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { Late } from '#kit/web/house.tsx'
import { IconDownload } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { HeldRoom } from '../parts/held-room.tsx'
import { Looks } from '../parts/looks.tsx'
import { useHere } from '#kit/web/here.ts'
import { useHeld } from '../reading.ts'

const askCorrection = async () => (await import('../parts/ask-correction.tsx')).AskCorrection

/** 我的资料: what is held about me, who looked and why, what I asked to put right; all of it to take along. */
export function HeldPage() {
  const { t } = useLingui()
  const here = useHere()
  const held = useHeld()
  const { data } = held
  const back = { to: '/' }
  if (held.error) {
    return (
      <PhonePage title={t`我的资料`} back={back}>
        <ErrorState error={held.error} again={() => void held.refetch()} />
      </PhonePage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const looks = data.looks.length
  const { name } = data.person
  return (
    <PhonePage
      back={back}
      kicker={name}
      title={looks === 0 ? t`还没有人看过您的资料` : t`您的资料被看过 ${looks} 次`}
      tabTitle={t`我的资料`}
      lead={t`居委会记着什么、谁看过，都在这里。`}
    >
      <Section title={t`谁看过、为什么`}>
        {looks === 0 ? <p className="muted">{t`没有人看过`}</p> : <Looks looks={data.looks} />}
      </Section>
      {/* Its form comes after what one came to read. */}
      <Late room="people" phone load={askCorrection} given={{ requests: data.requests }} />
      {data.rooms
        .filter((room) => room.records.length > 0)
        .map((room) => (
          <HeldRoom key={room.room} held={room} />
        ))}
      <Section title={t`带走一份`}>
        <div className="btns stacked">
          <LinkButton wide icon={IconDownload} download to={`/api/n/${here}/held/export?format=xlsx`}>
            {t`存成表格`}
          </LinkButton>
          <LinkButton wide icon={IconDownload} download to={`/api/n/${here}/held/export?format=json`}>
            {t`给别的系统用（JSON）`}
          </LinkButton>
        </div>
        <LinkButton wide to="/my-requests">
          {t`要删除、问清楚、收回同意`}
        </LinkButton>
        <Note>{t`依法要留的，会告诉您为什么。`}</Note>
      </Section>
    </PhonePage>
  )
}
