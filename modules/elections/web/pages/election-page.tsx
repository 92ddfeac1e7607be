import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Steps } from '#kit/web/steps.tsx'
import { stages } from '../../contract/words.ts'
import { Boxes } from '../parts/boxes.tsx'
import { Candidates } from '../parts/candidates.tsx'
import { NextStep } from '../parts/next-step.tsx'
import { OutcomePart } from '../parts/outcome.tsx'
import { Reconciliation } from '../parts/reconciliation.tsx'
import { type Page, useElection } from '../reading.ts'
import { useElectionWords } from '../words.ts'

/** One election from the list of candidates to the closed record. */
export function ElectionPage() {
  const { electionId } = usePathParams<'electionId'>()
  const { data, error, refetch } = useElection(electionId)
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  return data === undefined ? <Skeleton page /> : <Shown page={data} />
}

function Shown({ page }: { page: Page }) {
  const { t } = useLingui()
  const words = useElectionWords()
  const { election, outcome } = page
  const { id, state, title, body, seats } = election
  return (
    <DeskPage
      title={useTitle(page)}
      tabTitle={title}
      lead={t`${title}，${body.name}，${seats} 个名额`}
      actions={
        <>
          <LinkButton look="quiet" to="/elections">{t`回列表`}</LinkButton>
          {state === 'closed' ? (
            <LinkButton to={`/elections/${id}/record`}>{t`选举记录`}</LinkButton>
          ) : (
            <LinkButton to={`/elections/${id}/ballots`}>{t`印选票`}</LinkButton>
          )}
          {state === 'open' || state === 'counting' ? (
            <LinkButton to={`/elections/${id}/voters`}>{t`领票名单`}</LinkButton>
          ) : null}
          <NextStep page={page} />
        </>
      }
    >
      <Steps
        desk
        label={t`选举的步骤`}
        steps={stages.map((stage) => ({ word: words.stages[stage] }))}
        at={state === 'closed' ? stages.length : stages.indexOf(state)}
      />
      {outcome ? <OutcomePart page={page} outcome={outcome} /> : null}
      <div className="columns above">
        <div>
          <Candidates page={page} />
          <Boxes page={page} />
        </div>
        <div>
          {state === 'preparing' ? null : <Reconciliation page={page} />}
          <Rule page={page} />
        </div>
      </div>
    </DeskPage>
  )
}

function useTitle({ election, reconciliation, outcome, voters }: Page): string {
  const { t } = useLingui()
  switch (election.state) {
    case 'preparing':
      return t`先定候选人，再发选票`
    case 'open':
      return t`${voters} 份选票，已领 ${reconciliation.issued}`
    case 'counting':
      return reconciliation.balanced ? t`票数对平了，可以结束` : t`正在点票`
    case 'closed':
      return outcome && outcome.elected.length > 0 ? t`选出 ${outcome.elected.length} 位` : t`没有选出来`
  }
}

/** By what it is decided, and what a secret ballot cannot say. */
function Rule({ page: { rule, election, roll } }: { page: Page }) {
  const { t } = useLingui()
  const { language } = useSettings()
  const { law, article } = rule.source
  return (
    <div className="above">
      {election.electorate === 'owners' ? (
        <Note>
          {t`参加按领票名单算，户数、面积都要够三分之二；同意的户数、面积都要过半数。选票不记名，面积这样算：得了多少票，就按参加的里面最小的那么多户加起来，也过半，就一定过半；按最大的加起来还不过半，就一定没过。依据：${law} ${article}。`}
        </Note>
      ) : (
        <Note look={rule.arithmeticOnly ? 'wait' : 'plain'}>
          {rule.arithmeticOnly
            ? language === 'en'
              ? rule.arithmeticOnly.en
              : rule.arithmeticOnly.zh
            : t`过半数参加才算，参加的过半数同意才当选。依据：${law} ${article}。`}
        </Note>
      )}
      {election.electorate === 'owners' &&
      election.parentId === null &&
      (election.seats < 5 || election.seats % 2 === 0) ? (
        <div className="above">
          <Note look="wait">{t`业委会要五人以上单数；建筑面积一万平方米以下的小区可以三人（《上海市住宅物业管理规定》第二十条）。`}</Note>
        </div>
      ) : null}
      {roll.changedSince ? (
        <div className="above">
          <Note look="wait">{t`开始发票以后，${roll.label}又更正过。这次选举还按第 ${roll.version} 版。`}</Note>
        </div>
      ) : null}
    </div>
  )
}
