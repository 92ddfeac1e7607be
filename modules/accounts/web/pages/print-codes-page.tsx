import './slips.css'
import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-fields.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { entrancesQuery, householdQuery } from '../parts/reading.ts'
import { ResidentField } from '../parts/resident-field.tsx'
import { useHere } from '../parts/use-here.ts'

type Code = { id: string; code: string; address: string; expiresAt: string }

/** Codes for the homes behind one entrance, on A4 to cut apart and hand out at the doors. */
export function PrintCodesPage() {
  const { t } = useLingui()
  const here = useHere()
  const [{ home }] = useAddress()
  const [codes, setCodes] = useState<readonly Code[]>()
  const lead = home ? t`交到本人手里，用过一次就作废。` : t`一户一张，剪开了送上门。用过一次就作废。`
  return (
    <DeskPage title={home ? t`打印这一户的绑定码` : t`打印绑定码`} lead={lead}>
      {here ? (
        codes ? (
          <Sheet codes={codes} from={here.name} />
        ) : home ? (
          <OneHome neighbourhood={here.id} homeId={home} onMade={setCodes} />
        ) : (
          <Choose neighbourhood={here.id} onMade={setCodes} />
        )
      ) : (
        <Skeleton lines={6} />
      )}
    </DeskPage>
  )
}

async function codesFor(neighbourhood: string, homes: { homeId: string; personId?: string }[]): Promise<Code[]> {
  const params = { path: { neighbourhood } }
  return (await ok(api.POST('/api/n/{neighbourhood}/binding-codes', { params, body: { homes } }))).codes
}

/** A code for one home, for one of those who live there or for whoever comes. */
function OneHome({
  neighbourhood,
  homeId,
  onMade,
}: {
  neighbourhood: string
  homeId: string
  onMade: (codes: readonly Code[]) => void
}) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(householdQuery(neighbourhood, homeId))
  const { form, submit, busy, problem } = useMulinForm({
    values: { personId: '' },
    send: async ({ personId }) =>
      onMade(await codesFor(neighbourhood, [{ homeId, ...(personId ? { personId } : {}) }])),
  })
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  return (
    <form className="slip-one" onSubmit={(event) => void submit(event)} noValidate>
      <Problem says={problem} />
      <p className="big">{data.home.address}</p>
      <ResidentField form={form} name="personId" neighbourhood={neighbourhood} homeId={homeId} />
      <div className="btns">
        <Button look="primary" type="submit" busy={busy}>{t`做好这张码`}</Button>
        <LinkButton to={`/homes/${homeId}`}>{t`回这一户`}</LinkButton>
      </div>
    </form>
  )
}

function Choose({ neighbourhood, onMade }: { neighbourhood: string; onMade: (codes: readonly Code[]) => void }) {
  const { t } = useLingui()
  const { data } = useQuery(entrancesQuery(neighbourhood))
  const [entrance, setEntrance] = useState<string>()
  const { busy, problem, run } = useDeed()
  const make = async () => {
    await run(async () => {
      const { homes } = await ok(
        api.GET('/api/n/{neighbourhood}/entrances/{id}/homes', {
          params: { path: { neighbourhood, id: entrance ?? '' } },
        }),
      )
      onMade(
        await codesFor(
          neighbourhood,
          homes.slice(0, 200).map((home) => ({ homeId: home.id })),
        ),
      )
    })
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
  const paper = usePaperDate()
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
                {paper.day(dayOf(new Date(one.expiresAt)))}
              </p>
            </section>
          ))}
        </div>
      </PrintSheet>
    </>
  )
}
