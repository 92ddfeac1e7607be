import '../papers.css'
import '#kit/web/print.css'
import { useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { Ballot } from '../parts/ballot.tsx'
import { useAct, useSheets, useStack } from '../reading.ts'

/** Ballots for the printer, two to an A4 page, in the order of the stairs. */
export function PrintPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const [{ s, p }, change] = useAddress()
  const { data: stack } = useStack(voteId)
  // One entrance at a time: a thousand ballots in one document stop a browser.
  const entrance = s ?? stack?.entrances[0]?.name
  const asked = p ? { paper: p } : entrance ? { entrance } : {}
  const { data, error, refetch } = useSheets(voteId, asked)
  const act = useAct(voteId)
  const count = data?.sheets.length ?? 0
  const print = async () => {
    window.print()
    try {
      await act('POST', '/printings', { id: newId(), what: p ? (data?.sheets[0]?.serial ?? '') : (entrance ?? '') })
    } catch (failed) {
      toast(sentenceOf(failed), 'bad')
    }
  }
  return (
    <DeskPage
      tabTitle={t`印纸票`}
      title={p ? t`印一张票` : t`${entrance ?? ''}，${count} 张票`}
      lead={t`一张 A4 纸印两张，沿线裁开。左边的存根，交给他时请他签收。`}
      actions={
        <>
          <LinkButton to={`/papers/${voteId}`}>{t`回纸票`}</LinkButton>
          {p || !stack ? null : (
            <label className="papers-bar">
              <span className="sr">{t`门洞`}</span>
              <select className="input" value={entrance} onChange={(event) => change({ s: event.target.value })}>
                {stack.entrances.map(({ name, printed }) => (
                  <option key={name} value={name}>
                    {t`${name}，${printed} 张`}
                  </option>
                ))}
              </select>
            </label>
          )}
          {count > 0 ? <Button look="primary" icon={IconPrinter} onClick={() => void print()}>{t`打印`}</Button> : null}
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && count === 0 ? <Empty icon={IconPrinter} title={t`没有要印的`} /> : null}
      <div className="ballots">
        {data?.sheets.map((sheet) => (
          <Ballot key={sheet.id} vote={data} sheet={sheet} />
        ))}
      </div>
    </DeskPage>
  )
}
