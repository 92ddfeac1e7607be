import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import type { Box, Page } from '../reading.ts'
import { OpenDialog, SealDialog } from './box-dialogs.tsx'
import { SheetDialog } from './sheet-dialog.tsx'

type Open = { what: 'seal' } | { what: 'open' | 'count'; box: Box }

/** The boxes: sealed and opened by two, counted by two apart. */
export function Boxes({ page }: { page: Page }) {
  const { t } = useLingui()
  const { election, boxes } = page
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const adds = election.state === 'preparing' || election.state === 'open'
  return (
    <Section
      title={t`票箱`}
      end={adds ? <Button look="soft" onClick={() => setOpen({ what: 'seal' })}>{t`封一个票箱`}</Button> : null}
      hint={t`封箱、开箱都要两个人。点票由两位各点各的，对得上才算。`}
    >
      <Card flush>
        <Rows>
          {boxes.length === 0 ? <Row title={t`还没有票箱`} /> : null}
          {boxes.map((box) => (
            <BoxRow key={box.id} box={box} onOpen={setOpen} />
          ))}
        </Rows>
      </Card>
      {open?.what === 'seal' ? <SealDialog electionId={election.id} onClose={close} /> : null}
      {open?.what === 'open' ? <OpenDialog electionId={election.id} box={open.box} onClose={close} /> : null}
      {open?.what === 'count' ? <SheetDialog page={page} box={open.box} onClose={close} /> : null}
    </Section>
  )
}

function BoxRow({ box, onOpen }: { box: Box; onOpen: (what: Open) => void }) {
  const { t } = useLingui()
  const { name, sealedAt, sealedBy, sealedWith, opened, marked, settled, differed, entered, may } = box
  return (
    <Row title={name} end={<BoxState box={box} />}>
      <p className="small muted">
        {t`${sealedBy}、${sealedWith} 封箱`} <When at={sealedAt} />
        {opened ? (
          <>
            {t`；${opened.by}、${opened.with} 开箱`} <When at={opened.at} />
          </>
        ) : null}
      </p>
      <p>
        {settled
          ? t`名单上 ${marked} 张，箱里 ${settled.found} 张，其中废票 ${settled.void} 张`
          : t`名单上投进 ${marked} 张`}
      </p>
      {differed && settled === null && entered === 0 ? <p>{t`上一轮两位点的不一样，请重点一遍。`}</p> : null}
      {may.open || may.count ? (
        <p className="btns above">
          {may.open ? (
            <Button look="soft" onClick={() => onOpen({ what: 'open', box })}>{t`开箱`}</Button>
          ) : (
            <Button look="soft" onClick={() => onOpen({ what: 'count', box })}>{t`填我点的数`}</Button>
          )}
        </p>
      ) : null}
    </Row>
  )
}

function BoxState({ box: { opened, settled, marked, entered, differed } }: { box: Box }) {
  const { t } = useLingui()
  if (opened === null) return <State is="received">{t`已封`}</State>
  if (settled === null)
    return <State is="doing">{entered === 1 ? t`等另一位点` : differed ? t`要重点` : t`等两位点`}</State>
  return settled.found === marked ? <State is="done">{t`点清了`}</State> : <State is="overdue">{t`对不上`}</State>
}
