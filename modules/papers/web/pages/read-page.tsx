import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconCircleCheck } from '#kit/web/icons.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { parseSerial } from '../../domain/serial.ts'
import type { Choice, Read } from '../../domain/reading.ts'
import { keysOf, ReadButtons } from '../parts/read-buttons.tsx'
import { ScanAgain } from '../parts/scan-again.tsx'
import { readCode } from '../read-code.ts'
import { type Look, useAct, useNext } from '../reading.ts'
import { usePaperWords } from '../words.ts'

/** Reading what stands on the scans, one after another. Nobody sees what another entered. */
export function ReadPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const [{ look: asked }] = useAddress()
  const look: Look = asked === 'third' ? 'third' : 'first'
  const { data, error, refetch } = useNext(voteId, look)
  if (data?.paper) return <Reading key={data.paper.scanId} voteId={voteId} {...data} paper={data.paper} />
  return (
    <DeskPage
      tabTitle={t`录票`}
      title={data ? t`您能录的都录完了` : t`录票`}
      actions={<LinkButton to={`/papers/${voteId}`}>{t`回纸票`}</LinkButton>}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <Empty icon={IconCircleCheck} title={t`没有等您录的票`}>
          {t`每张票要两个人各录一遍，录过的不再给您看。`}
        </Empty>
      ) : null}
    </DeskPage>
  )
}

type Props = { voteId: string; left: number; choices: Choice[]; paper: { id: string; serial: string; scanId: string } }

function Reading({ voteId, left, choices, paper }: Props) {
  const { t } = useLingui()
  const { reads } = usePaperWords()
  const here = useHere()
  const act = useAct(voteId)
  const [typed, setTyped] = useState('')
  const { busy, problem, run } = useDeed()
  const [again, setAgain] = useState(false)
  const source = `/api/n/${here}/files/${paper.scanId}`
  // What the scan itself says: read here, by whoever reads it, so that a swapped one is noticed.
  const { data: code, isPending } = useQuery({
    queryKey: ['papers-code', paper.scanId],
    staleTime: Infinity,
    queryFn: async () => readCode(await (await send(source)).blob()),
  })
  const seen = code ?? (parseSerial(typed) === null ? null : typed)
  const read = async (what: Read) => {
    if (busy || seen === null) return
    await run(async () => {
      const came = await act('POST', '/readings', { paperId: paper.id, scanId: paper.scanId, seen, read: what })
      if (came['is'] === 'differing') toast(t`两个人录的不一样，请另外两位再看。`)
    })
  }
  return (
    <DeskPage
      tabTitle={t`录票`}
      title={t`还有 ${left} 张，照着票上勾的录`}
      lead={<span className="papers-serial">{paper.serial}</span>}
      actions={<LinkButton to={`/papers/${voteId}`}>{t`先到这里`}</LinkButton>}
      keys={keysOf(choices, reads, (what) => void read(what))}
    >
      <div className="papers-read">
        <div className="papers-scan">
          <img src={source} alt={t`${paper.serial} 号票的照片`} />
        </div>
        <div>
          <Problem says={problem} />
          {isPending || code ? null : (
            <label className="field">
              <span className="label">{t`照片上的编号`}</span>
              <span className="hint">{t`二维码读不出来，请照着照片输一遍。`}</span>
              <input
                className="input papers-serial"
                inputMode="numeric"
                autoComplete="off"
                maxLength={14}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            </label>
          )}
          <ReadButtons choices={choices} disabled={busy || seen === null} onRead={(what) => void read(what)} />
          <div className="above">
            <Button look="quiet" edge="start" onClick={() => setAgain(true)}>{t`照片不对，重拍`}</Button>
          </div>
        </div>
      </div>
      {again ? <ScanAgain voteId={voteId} paper={paper} onClose={() => setAgain(false)} /> : null}
    </DeskPage>
  )
}
