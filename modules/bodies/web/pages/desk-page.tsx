import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Slot } from '#kit/web/house.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import '../bodies.css'
import { AskDialog } from '../parts/ask-dialog.tsx'
import { DoneAsks } from '../parts/ask-rows.tsx'
import { NotedMeetings } from '../parts/noted-meetings.tsx'
import { Side } from '../parts/troika-side.tsx'
import { type Desk, useBodies, useDesk } from '../reading.ts'

/** The desk of a compound's three: what each owes the other, and when they next sit together. */
export function TroikaPage({ compoundId }: { compoundId?: string }) {
  const { compoundId: wanted } = usePathParams<'compoundId'>()
  const { t } = useLingui()
  const desk = useDesk(compoundId ?? wanted)
  if (desk.error) {
    return (
      <DeskPage title={t`三驾马车`}>
        <ErrorState error={desk.error} again={() => void desk.refetch()} />
      </DeskPage>
    )
  }
  return desk.data === undefined ? <Skeleton page /> : <One desk={desk.data} />
}

function One({ desk }: { desk: Desk }) {
  const { t } = useLingui()
  const compounds = useBodies().data?.compounds.filter((one) => one.openAsks !== null) ?? []
  const [asking, setAsking] = useState(false)
  const { name } = desk.compound
  const open = desk.asks.filter((ask) => ask.state !== 'done')
  const late = open.filter((ask) => ask.state === 'late').length
  const count = open.length
  const missing = desk.three.filter((side) => side.body === null).map((side) => side.kind)
  const lacks = missing.includes('property-manager')
    ? missing.includes('owners-committee')
      ? t`没有物业，也没有业委会。`
      : t`没有物业。`
    : missing.includes('owners-committee')
      ? t`没有业委会。`
      : ''
  return (
    <DeskPage
      title={
        count === 0
          ? t`${name}，三家之间没有欠着的事`
          : late > 0
            ? t`${name}，${count} 件没办完，${late} 件过期`
            : t`${name}，${count} 件没办完`
      }
      tabTitle={t`三驾马车`}
      lead={t`${lacks}谁托谁办什么、哪天要、答复了没有，都在这里。`}
      actions={
        <>
          {compounds.length > 1 ? <LinkButton to="/troika">{t`全部小区`}</LinkButton> : null}
          {desk.may.ask ? (
            <Button look="primary" icon={IconPlus} onClick={() => setAsking(true)}>
              {t`托办一件`}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="troika">
        {desk.three.map((side) => (
          <Side key={side.kind} side={side} asks={open.filter((ask) => ask.to.id === side.body?.id)} />
        ))}
      </div>
      <div className="columns">
        <div>
          <Slot name="troika.matters" given={{ compoundId: desk.compound.id, bodies: bodiesOf(desk) }} />
          <DoneAsks asks={desk.asks.filter((ask) => ask.state === 'done')} />
        </div>
        <div>
          <Slot name="troika.meetings" given={{ compoundId: desk.compound.id }} />
          <NotedMeetings noted={desk.noted} />
          <Slot name="troika.papers" given={{ compoundId: desk.compound.id, bodies: bodiesOf(desk) }} />
        </div>
      </div>
      {asking ? <AskDialog desk={desk} onClose={() => setAsking(false)} /> : null}
    </DeskPage>
  )
}

const bodiesOf = (desk: Desk) =>
  desk.three.flatMap(({ body, kind }) => (body === null ? [] : [{ id: body.id, name: body.name, kind }]))
