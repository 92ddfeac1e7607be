import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useId, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { FateDialog, HandOutDialog } from '../parts/slip-dialogs.tsx'
import { type Page, type Slip, useElection, useVoters, type Voter, type Which } from '../reading.ts'
import { useElectionWords } from '../words.ts'

type Open = { voter: Voter; slip: Slip | null }

const standing = ({ fate }: Slip) => fate === 'out' || fate === 'in-box' || fate === 'lost'

/** The list ballots are handed out against. */
export function VotersPage() {
  const { electionId } = usePathParams<'electionId'>()
  const { data, error, refetch } = useElection(electionId)
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  return data === undefined ? <Skeleton page /> : <Shown page={data} />
}

function Shown({ page }: { page: Page }) {
  const { t } = useLingui()
  const ids = useId()
  const { election, reconciliation, voters: whole } = page
  const [which, setWhich] = useState<Which>('all')
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open>()
  const voters = useVoters(election.id, which, useDeferredValue(typed.trim()))
  const close = () => setOpen(undefined)
  return (
    <DeskPage
      title={reconciliation.out > 0 ? t`${reconciliation.out} 张选票还在外面` : t`发出的选票都有去向`}
      tabTitle={t`领票名单`}
      lead={t`${election.title}：一共 ${whole} 份，已领 ${reconciliation.issued} 张。票号只在存根上，选票上没有。`}
      actions={
        <>
          <Views
            label={t`哪些行`}
            on={which}
            onChoose={(key) => setWhich(key as Which)}
            views={[
              { key: 'all', word: t`全部` },
              { key: 'none', word: t`没领` },
              { key: 'out', word: t`没交回`, count: reconciliation.out },
              { key: 'done', word: t`已了结` },
            ]}
          />
          <LinkButton to={`/elections/${election.id}`}>{t`回选举`}</LinkButton>
        </>
      }
    >
      <div className="field">
        <label htmlFor={`${ids}-find`}>{t`按门牌找`}</label>
        <input
          id={`${ids}-find`}
          className="input"
          type="search"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {voters.error ? (
        <ErrorState error={voters.error} again={() => void voters.refetch()} />
      ) : (
        <DataTable
          caption={t`领票名单`}
          rows={voters.data?.pages.flatMap((one) => one.voters)}
          keyOf={(voter) => voter.id}
          empty={<Empty title={t`这里没有`} />}
          columns={useColumns(page, setOpen)}
        />
      )}
      {voters.hasNextPage ? (
        <p className="above">
          <Button busy={voters.isFetchingNextPage} onClick={() => void voters.fetchNextPage()}>{t`再看 50 行`}</Button>
        </p>
      ) : null}
      {open && open.slip === null ? <HandOutDialog page={page} voter={open.voter} onClose={close} /> : null}
      {open?.slip ? <FateDialog page={page} voter={open.voter} slip={open.slip} onClose={close} /> : null}
    </DeskPage>
  )
}

function useColumns({ election }: Page, open: (what: Open) => void) {
  const { t } = useLingui()
  const { fates } = useElectionWords()
  return [
    {
      key: 'label',
      head: t`选民`,
      names: true,
      cell: (voter: Voter) => (voter.units > 1 ? t`${voter.label} 等 ${voter.units} 套` : voter.label),
    },
    {
      key: 'slips',
      head: t`选票`,
      cell: (voter: Voter) =>
        voter.slips.map((slip) => (
          <p key={slip.id} className="small">
            <span className="num">{t`存根 ${slip.number}`}</span>{' '}
            {slip.givenTo === 'proxy' ? t`${slip.to ?? ''} 代领（${slip.proxy ?? ''}）` : t`${slip.to ?? ''} 领`}{' '}
            <When at={slip.issuedAt} />
          </p>
        )),
    },
    {
      key: 'state',
      head: t`去向`,
      cell: (voter: Voter) =>
        voter.slips.map((slip) => (
          <div key={slip.id}>
            <State is={slip.fate === 'out' ? 'doing' : slip.fate === 'in-box' ? 'done' : 'idle'}>
              {fates[slip.fate]}
            </State>
            {slip.why === null ? null : <p className="small muted">{slip.why}</p>}
          </div>
        )),
    },
    {
      key: 'act',
      head: <span className="sr">{t`怎么办`}</span>,
      cell: (voter: Voter) => {
        const slip = voter.slips.find(standing)
        if (slip)
          return (
            <Button
              look={slip.fate === 'out' ? 'soft' : 'quiet'}
              aria-label={slip.fate === 'out' ? t`记去向 ${voter.label}` : t`改去向 ${voter.label}`}
              onClick={() => open({ voter, slip })}
            >
              {slip.fate === 'out' ? t`记去向` : t`改去向`}
            </Button>
          )
        return election.state === 'open' ? (
          <Button look="soft" aria-label={t`发票 ${voter.label}`} onClick={() => open({ voter, slip: null })}>
            {t`发票`}
          </Button>
        ) : null
      },
    },
  ]
}
