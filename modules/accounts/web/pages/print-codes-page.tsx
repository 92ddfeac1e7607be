import './slips.css'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { When } from '#kit/web/when.tsx'
import { Problem } from '../parts/problem.tsx'
import { entrancesQuery } from '../parts/reading.ts'
import { useHere } from '../parts/use-here.ts'

type Code = { id: string; code: string; address: string; expiresAt: string }

/** Codes for the homes behind one entrance, on A4 to cut apart and hand out at the doors. */
export function PrintCodesPage() {
  const { t } = useLingui()
  const here = useHere()
  const [codes, setCodes] = useState<readonly Code[]>()
  return (
    <DeskPage title={t`打印绑定码`} lead={t`一户一张，剪开了送上门。用过一次就作废。`}>
      {here ? (
        codes ? (
          <Sheet codes={codes} from={here.name} />
        ) : (
          <Choose neighbourhood={here.id} onMade={setCodes} />
        )
      ) : (
        <Skeleton lines={6} />
      )}
    </DeskPage>
  )
}

function Choose({ neighbourhood, onMade }: { neighbourhood: string; onMade: (codes: readonly Code[]) => void }) {
  const { t } = useLingui()
  const { data } = useQuery(entrancesQuery(neighbourhood))
  const [entrance, setEntrance] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const make = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const { homes } = await ok(
        api.GET('/api/n/{neighbourhood}/entrances/{id}/homes', {
          params: { path: { neighbourhood, id: entrance ?? '' } },
        }),
      )
      const body = { homes: homes.slice(0, 200).map((home) => ({ homeId: home.id })) }
      onMade(
        (await ok(api.POST('/api/n/{neighbourhood}/binding-codes', { params: { path: { neighbourhood } }, body })))
          .codes,
      )
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  if (!data) return <Skeleton lines={6} />
  return (
    <>
      <Problem says={problem} />
      <fieldset className="field">
        <legend className="label">{t`哪个门洞`}</legend>
        <div className="slip-doors">
          {data.entrances
            .filter((one) => one.homes > 0)
            .map((one) => (
              <ChoiceCard
                key={one.id}
                name="entrance"
                value={one.id}
                word={`${one.compound}${one.name}`}
                under={t`${one.homes} 户`}
                on={entrance === one.id}
                onChoose={() => setEntrance(one.id)}
              />
            ))}
        </div>
      </fieldset>
      <div className="above">
        <Button look="primary" busy={busy} disabled={entrance === undefined} onClick={() => void make()}>
          {t`做好这些码`}
        </Button>
      </div>
    </>
  )
}

function Sheet({ codes, from }: { codes: readonly Code[]; from: string }) {
  const { t } = useLingui()
  const address = `${location.origin}/bind`
  return (
    <>
      <Note look="wait">{t`码只显示这一次，请现在就打印。`}</Note>
      <PrintSheet from={from} title={t`绑定我家的码`} foot={[t`用手机号登录，输十位数，就绑好了。`, address]}>
        <div className="slips">
          {codes.map((one) => (
            <section className="slip" key={one.id}>
              <h2>{one.address}</h2>
              <p className="num slip-code">{one.code}</p>
              <QrCode text={address} label={t`打开绑定页面的码`} size={72} />
              <p className="small">
                {t`有效到 `}
                <When at={one.expiresAt} precision="day" />
              </p>
            </section>
          ))}
        </div>
      </PrintSheet>
    </>
  )
}
