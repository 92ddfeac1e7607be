import '#kit/web/print.css'
import './wall-codes.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconPrinter } from '#kit/web/icons.ts'
import { QrCode } from '#kit/web/qr-code.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { neighbourhoodsQuery } from '../resident/reading.ts'

const readSpots = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/spots', { params: { path: { neighbourhood } } }))

type Spot = Awaited<ReturnType<typeof readSpots>>['spots'][number]

/** The codes for the walls of stairwells, four to a sheet: whoever scans one reports from there, without an account. */
export function WallCodesPage() {
  const { t } = useLingui()
  const neighbourhood = useHere()
  const { data, error, refetch } = useQuery({
    queryKey: ['places', 'spots', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => readSpots(neighbourhood),
  })
  return (
    <DeskPage title={t`楼道里的报事码`} lead={t`贴在门洞里，扫一扫就能报，不用登录，地方也填好了。`}>
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton lines={6} />
      ) : data.spots.length === 0 ? (
        <Empty title={t`还没有门洞`}>{t`导入名册以后，每个门洞都有一个码。`}</Empty>
      ) : (
        <Choose spots={data.spots} />
      )}
    </DeskPage>
  )
}

function Choose({ spots }: { spots: readonly Spot[] }) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const printed = spots.filter((spot) => chosen.has(spot.id))
  const whole = printed.length === spots.length
  const turn = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  return (
    <>
      <div className="wall-setup">
        <div className="btns">
          <Button onClick={() => setChosen(new Set(whole ? [] : spots.map((spot) => spot.id)))}>
            {whole ? t`都不选` : t`全选`}
          </Button>
          <Button
            look="primary"
            icon={IconPrinter}
            disabled={printed.length === 0}
            onClick={() => window.print()}
          >{t`打印`}</Button>
        </div>
        {printed.length === 0 ? null : (
          <Note look="wait">{t`一张 A4 纸四个，剪开贴。码里的网址是 ${location.origin}，居民的手机要打得开。`}</Note>
        )}
        <fieldset className="field above">
          <legend className="label">{t`要打印哪些`}</legend>
          <div className="wall-doors">
            {spots.map((spot) => (
              <label className="checkline" key={spot.id}>
                <input
                  type="checkbox"
                  checked={chosen.has(spot.id)}
                  onChange={(event) => turn(spot.id, event.target.checked)}
                />
                <span>
                  {spot.compound}
                  {spot.name}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {printed.length === 0 ? null : <Cards spots={printed} />}
    </>
  )
}

function Cards({ spots }: { spots: readonly Spot[] }) {
  const { t } = useLingui()
  const neighbourhood = useHere()
  const { data } = useQuery(neighbourhoodsQuery)
  const here = data?.neighbourhoods.find((one) => one.id === neighbourhood)
  if (here === undefined) return <Skeleton lines={6} />
  return (
    <div className="wall-cards">
      {spots.map((spot) => {
        const address = `${location.origin}/r/${here.code}/${spot.code}`
        return (
          <section key={spot.id} className="wall-card">
            <h2>{t`扫一扫，报问题`}</h2>
            <p className="where">
              {spot.compound}
              {spot.name}
            </p>
            <QrCode text={address} label={t`打开报事页面的码`} size={220} />
            <p>{t`不用登录，不用打字。`}</p>
            {here.phone === null ? null : (
              <p>
                <Trans>
                  不方便扫，打 <b>{here.phone}</b>
                </Trans>
              </p>
            )}
            <p className="url">{address}</p>
          </section>
        )
      })}
    </div>
  )
}
