import '../carrying.css'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Section } from '#kit/web/card.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type Desk, type DeskRow, useDesk, type View, type Vote } from '../reading.ts'
import { useBallotWords } from '../words.ts'
import { RightDrawer } from './right-drawer.tsx'

/** Up to here all homes stand on one page; beyond, one goes by stairwell, as one goes on foot. */
const FEW = 60

/** The homes of a vote: by stairwell, of one stairwell, or found by room. Pressing one opens what happened to it. */
export function Rights({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const start = vote.state === 'closed' ? 'all' : 'silent'
  const view = (address['view'] ?? start) as View
  const stairwell = address['at']
  const [find, type, setTyped] = useTyped()
  const [open, setOpen] = useState<string>()
  // Who types a room wants that one, whatever its state.
  const looked =
    find === '' ? { view, ...(stairwell === undefined ? {} : { stairwell }) } : { view: 'all' as const, find }
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useDesk(vote.id, looked)
  const last = data?.pages.at(-1)
  const rows = data?.pages.flatMap(({ rights }) => rights) ?? []
  const byStairwell =
    find === '' && stairwell === undefined && last && last.counts[view] > FEW && last.stairwells.length > 1
  return (
    <>
      <label className="field carry-find">
        <span className="label">{t`找一户`}</span>
        <input
          className="input"
          type="search"
          inputMode="search"
          autoComplete="off"
          maxLength={40}
          placeholder={t`房号，比如 301`}
          value={type}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {find === '' ? <ViewChoice on={view} counts={last?.counts} onChoose={(key) => change({ view: key })} /> : null}
      {find === '' && stairwell !== undefined ? (
        <p className="above">
          <TextLink to={pathOf(vote, view)}>{t`回全部楼道`}</TextLink>
        </p>
      ) : null}
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!last && !error ? <Skeleton lines={8} /> : null}
      {byStairwell ? <Stairwells vote={vote} view={view} stairwells={last.stairwells} /> : null}
      {last && !byStairwell ? (
        <>
          {find !== '' && rows.length > 0 ? (
            <Doors title={t`找到 ${rows.length + last.more} 户`} rows={rows} whole onOpen={setOpen} />
          ) : (
            <Groups rows={rows} onOpen={setOpen} />
          )}
          {rows.length === 0 ? (
            <p className="muted above">{find === '' ? t`这里没有。` : t`没有找到，换个房号试试。`}</p>
          ) : null}
          {hasNextPage ? (
            <div className="above">
              <Button
                busy={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >{t`还有 ${last.more} 户，接着看`}</Button>
            </div>
          ) : null}
          {find === '' && stairwell !== undefined ? (
            <Onward vote={vote} view={view} at={stairwell} stairwells={last.stairwells} />
          ) : null}
        </>
      ) : null}
      {open === undefined ? null : <RightDrawer vote={vote} rightId={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

/** What is typed, and a moment later what is looked for: not each key is a question to the house. */
function useTyped(): [find: string, typed: string, setTyped: (typed: string) => void] {
  const [typed, setTyped] = useState('')
  const [find, setFind] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setFind(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  return [find, typed, setTyped]
}

type ChoiceProps = { on: View; counts: Desk['counts'] | undefined; onChoose: (view: View) => void }

function ViewChoice({ on, counts, onChoose }: ChoiceProps) {
  const { t } = useLingui()
  const views: { key: View; word: string }[] = [
    { key: 'silent', word: t`没投的` },
    { key: 'undelivered', word: t`没送到的` },
    { key: 'doubtful', word: t`要裁定的` },
    { key: 'given', word: t`投了的` },
    { key: 'all', word: t`全部` },
  ]
  return (
    <Views
      label={t`看哪些`}
      on={on}
      onChoose={(key) => onChoose(key as View)}
      views={views.map((one) => (counts ? { ...one, count: counts[one.key] } : one))}
    />
  )
}

const pathOf = (vote: Vote, view: View, at?: string) =>
  `/ballots/${vote.id}?view=${view}${at === undefined ? '' : `&at=${encodeURIComponent(at)}`}`

type StairwellsProps = { vote: Vote; view: View; stairwells: Desk['stairwells'] }

/** Where there is something to do, in the order one passes by. */
function Stairwells({ vote, view, stairwells }: StairwellsProps) {
  const { t } = useLingui()
  const some = stairwells.filter((one) => one[view] > 0)
  return (
    <Section title={t`${some.length} 个楼道`}>
      <Card flush>
        <div className="carry-stairs">
          {some.map((one) => {
            const [all, given, silent, undelivered] = [one.all, one.given, one.silent, one.undelivered]
            const reached = silent - undelivered
            return (
              <Row
                key={one.stairwell}
                to={pathOf(vote, view, one.stairwell)}
                title={one.stairwell === '' ? t`没写楼道的` : one.stairwell}
                end={<span className="num">{t`${one[view]} 户`}</span>}
              >
                <span className="carry-bar" aria-hidden="true">
                  <i style={{ width: `${(given / all) * 100}%` }} />
                  <i className="reached" style={{ width: `${(reached / all) * 100}%` }} />
                </span>
                <p className="muted small">{t`${all} 户：投了 ${given}，送到没投 ${reached}，没送到 ${undelivered}`}</p>
              </Row>
            )
          })}
        </div>
      </Card>
    </Section>
  )
}

/** Done here: on to the next stairwell where something waits. */
function Onward({ vote, view, at, stairwells }: StairwellsProps & { at: string }) {
  const { t } = useLingui()
  const place = stairwells.findIndex(({ stairwell }) => stairwell === at)
  const next = stairwells.find((one, index) => index > place && one[view] > 0)
  if (next === undefined) return null
  return (
    <div className="above">
      <LinkButton to={pathOf(vote, view, next.stairwell)}>{t`下一个：${next.stairwell}`}</LinkButton>
    </div>
  )
}

type Listing = { rows: readonly DeskRow[]; onOpen: (rightId: string) => void }

function Groups({ rows, onOpen }: Listing) {
  const { t } = useLingui()
  return [...Map.groupBy(rows, ({ stairwell }) => stairwell)].map(([stairwell, ones]) => (
    <Doors
      key={stairwell}
      title={stairwell === '' ? t`没写楼道的` : t`${stairwell}，${ones.length} 户`}
      rows={ones}
      onOpen={onOpen}
    />
  ))
}

/** Door by door, floor after floor; `whole`: with its stairwell, where they come from several. */
function Doors({ title, rows, whole, onOpen }: Listing & { title: string; whole?: boolean }) {
  const { t } = useLingui()
  return (
    <Section title={title}>
      <Card flush>
        <ul className="rows carry-doors">
          {rows.map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => onOpen(row.id)}>
                <span className="sr">{t`打开 ${row.label}`}</span>
                <b aria-hidden="true">{whole ? row.label : row.door || row.label}</b>
                <RightState row={row} />
              </button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}

function RightState({ row }: { row: DeskRow }) {
  const { t } = useLingui()
  const { channels } = useBallotWords()
  if (row.excluded) return <State is="idle">{t`不在名册`}</State>
  if (row.unclear || row.doubtful) return <State is="urgent">{t`要裁定`}</State>
  if (row.given) return <State is="done">{row.channel === null ? t`投了` : channels[row.channel]}</State>
  return row.delivered ? <State is="received">{t`送到了`}</State> : <State is="idle">{t`没送到`}</State>
}
