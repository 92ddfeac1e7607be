import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Facts, Note, Section } from '#kit/web/card.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconCheck, IconCopy, IconEdit, IconEyeOff, IconPrinter } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import type { MyRight, Vote } from '../reading.ts'
import { metres, useBallotWords } from '../words.ts'
import { TurnoutBars } from './turnout.tsx'

/** What one holds in hand after voting: where to find it again, and nothing of what one said. */
export function ReceiptView({ vote, onChange }: { vote: Vote; onChange: () => void }) {
  const { t } = useLingui()
  const given = vote.rights.filter(({ ballots }) => ballots.some(({ is }) => is === 'stands' || is === 'unclear'))
  const homes = given.map(({ label }) => label).join(t`、`)
  const open = vote.may.cast
  return (
    <PhonePage
      back={{ to: '/votes', word: t`投票` }}
      tabTitle={t`您的票收到了`}
      title={
        <span className="vote-done">
          <span aria-hidden="true">
            <Icon is={IconCheck} />
          </span>
          {t`您的票收到了`}
        </span>
      }
      lead={`${vote.title}${comma()}${homes}`}
    >
      {given.map((right) => (
        <SlipCard key={right.id} vote={vote} right={right} />
      ))}
      <Note icon={IconEyeOff}>{t`回执上不写您投了什么。谁要您给他看，您都可以放心地给。`}</Note>
      <Buttons how="even">
        <Button icon={IconPrinter} onClick={() => window.print()}>{t`打印`}</Button>
        <LinkButton to={`/votes/${vote.id}/slips`}>{t`查回执`}</LinkButton>
      </Buttons>
      {open ? (
        <Section title={t`想改主意`}>
          <p>
            <Trans>
              <When at={vote.closesAt} /> 以前，想改几次都行，只算最后一次。
            </Trans>
          </p>
          <Button look="quiet" edge="start" icon={IconEdit} onClick={onChange}>{t`改我的票`}</Button>
        </Section>
      ) : null}
      {vote.turnout ? <TurnoutBars turnout={vote.turnout} electorate={vote.electorate} /> : null}
    </PhonePage>
  )
}

function SlipCard({ vote, right }: { vote: Vote; right: MyRight }) {
  const { t } = useLingui()
  const { channels, ballots: states } = useBallotWords()
  const ballot = right.ballots.findLast(({ is }) => is === 'stands' || is === 'unclear')
  if (ballot === undefined) return null
  const { slip } = ballot
  const copy = async () => {
    await navigator.clipboard.writeText(slip)
    toast(t`抄好了。`)
  }
  return (
    <section className="slip-card" aria-label={t`回执 ${right.label}`}>
      <p className="muted small">{t`回执号`}</p>
      <p className="code">{slip}</p>
      <Facts
        rows={[
          [t`时间`, <When key="at" at={ballot.at} exact />],
          [t`怎么投的`, channels[ballot.channel]],
          [t`算多少`, vote.electorate === 'owners' ? t`${right.label}，${metres(right.area)} ㎡` : right.label],
          [t`现在`, states[ballot.is]],
        ]}
      />
      <div className="tear" />
      <div className="beside">
        <QrCode text={`${location.origin}/votes/${vote.id}/slips?s=${slip}`} label={t`扫一扫，查这张回执`} size={128} />
        <p>
          <Trans>
            截止以后，拿这个号去公开名单里找，<b>找得到就是算进去了</b>。
          </Trans>
        </p>
      </div>
      <Button look="quiet" edge="start" icon={IconCopy} onClick={() => void copy()}>{t`抄下回执号`}</Button>
    </section>
  )
}
