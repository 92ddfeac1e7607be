import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Facts, Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { useSend } from '#kit/web/here.ts'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { Corrections } from '../parts/corrections.tsx'
import { AddDelegate } from '../parts/delegates.tsx'
import { RosterDialog } from '../parts/right-dialogs.tsx'
import { RightsTable } from '../parts/rights-table.tsx'
import { RollNumbers } from '../parts/roll-numbers.tsx'
import { type Page, useRoll } from '../reading.ts'
import { digestWord, useRollWords } from '../words.ts'

/** One roll: what it adds up to, what is still open, its lines, its corrections. */
export function RollPage() {
  const { rollId } = usePathParams<'rollId'>()
  const { data, error, refetch } = useRoll(rollId)
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  return data === undefined ? <Skeleton page /> : <Shown page={data} />
}

function Shown({ page }: { page: Page }) {
  const { t } = useLingui()
  const { roll, corrections } = page
  return (
    <DeskPage
      title={
        roll.state === 'frozen'
          ? t`${roll.label}，已锁定`
          : roll.unresolved > 0
            ? t`还有 ${roll.unresolved} 行没弄清`
            : t`弄清了，可以锁定`
      }
      tabTitle={roll.label}
      lead={roll.state === 'frozen' ? roll.scopeLabel : t`${roll.label}，${roll.scopeLabel}`}
      actions={<Actions page={page} />}
    >
      <RollNumbers electorate={roll.electorate} numbers={roll} />
      <Remarks page={page} />
      {page.may.prepare && roll.electorate === 'delegates' ? (
        <AddDelegate rollId={roll.id} personIds={page.delegates} />
      ) : null}
      {corrections.length > 0 ? <Corrections rollId={roll.id} corrections={corrections} /> : null}
      <Section title={t`名册`}>
        <RightsTable page={page} />
      </Section>
      {page.versions.length > 0 ? <Versions page={page} /> : null}
    </DeskPage>
  )
}

function Actions({ page: { roll, may } }: { page: Page }) {
  const { t } = useLingui()
  const go = useGo()
  const send = useSend('rolls')
  const [asking, setAsking] = useState<'freeze' | 'discard'>()
  const { busy, run } = useQuickDeed()
  const again = () =>
    run(async () => {
      await send('POST', `/rolls/${roll.id}/gather`, {})
      toast(t`按现在的登记重新取过了。`)
    })
  return (
    <>
      <LinkButton look="quiet" to="/rolls">{t`回列表`}</LinkButton>
      {may.prepare ? (
        <>
          <Button look="quiet" onClick={() => setAsking('discard')}>{t`不要了`}</Button>
          <Button busy={busy} onClick={() => void again()}>{t`重新取数`}</Button>
          <Button
            look="primary"
            disabled={roll.unresolved > 0 || roll.rights === 0}
            onClick={() => setAsking('freeze')}
          >
            {t`锁定名册`}
          </Button>
        </>
      ) : null}
      <ConfirmDialog
        open={asking === 'freeze'}
        onClose={() => setAsking(undefined)}
        title={t`锁定这份名册`}
        act={t`锁定`}
        onAct={async () => {
          await send('POST', `/rolls/${roll.id}/freeze`, {})
          toast(t`锁定了。以后登记怎么变，都不影响这份名册。`)
        }}
      >
        {t`锁定时按登记再取一次。锁定以后要改，得两个人：一个提、一个确认。`}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'discard'}
        onClose={() => setAsking(undefined)}
        title={t`这份草稿不要了`}
        act={t`删掉草稿`}
        danger
        onAct={async () => {
          await send('POST', `/rolls/${roll.id}/discard`, {})
          go('/rolls')
        }}
      />
    </>
  )
}

/** What whoever relies on the roll has to know besides its numbers. */
function Remarks({ page }: { page: Page }) {
  const { t } = useLingui()
  const { sources } = useRollWords()
  const { roll, rosterAreas, rosterFrom, carSpaceClause, may } = page
  const [asking, setAsking] = useState(false)
  const by = rosterFrom?.by ?? ''
  const digest = roll.digest === null ? undefined : digestWord(roll.digest)
  return (
    <>
      {rosterAreas > 0 && may.prepare ? (
        <div className="above">
          <Note look="wait">
            <p>{t`${rosterAreas} 户的面积只在名册上有。写明名册抄自哪里，就一起算有凭据。`}</p>
            <p>
              <Button look="soft" onClick={() => setAsking(true)}>{t`写明面积来源`}</Button>
            </p>
          </Note>
        </div>
      ) : null}
      <div className="above">
        <Facts
          long
          rows={[
            [t`校验码`, digest === undefined ? undefined : <code className="num">{digest}</code>],
            [t`锁定`, roll.frozenAt ? <Moment at={roll.frozenAt} by={roll.frozenBy} /> : undefined],
            [t`取数`, <Moment key="gathered" at={roll.gatheredAt} by={roll.preparedBy} />],
            [t`名册面积`, rosterFrom ? t`${by} 写明抄自${sources[rosterFrom.source]}：${rosterFrom.why}` : undefined],
            [
              t`车位`,
              roll.electorate !== 'owners'
                ? undefined
                : carSpaceClause
                  ? t`本小区的约定：${carSpaceClause.text}（${carSpaceClause.inForceFrom} 起）。车位还没有登记，名册里没有算进去。`
                  : t`不算面积：本小区没有这样的约定。`,
            ],
          ]}
        />
      </div>
      {asking ? <RosterDialog rollId={roll.id} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

function Moment({ at, by }: { at: string; by: string | null }) {
  return (
    <>
      <When at={at} precision="minute" /> {by}
    </>
  )
}

function Versions({ page: { versions, roll } }: { page: Page }) {
  const { t } = useLingui()
  return (
    <Section title={t`每一版`} hint={t`校验码由整份名册算出来，改一个字就不一样。`}>
      <ul className="small">
        {versions.toReversed().map((one) => (
          <li key={one.number}>
            {t`第 ${one.number} 版`} <code className="num">{digestWord(one.digest)}</code>{' '}
            {roll.electorate === 'owners' ? t`${one.rights} 份，${one.heads} 人` : t`${one.rights} 份`}{' '}
            <When at={one.at} precision="minute" /> {one.by}
          </li>
        ))}
      </ul>
    </Section>
  )
}
