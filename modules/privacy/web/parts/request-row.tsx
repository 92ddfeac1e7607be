import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Facts, Row } from '#kit/web/card.tsx'
import { State, type StateKind } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import type { Request } from '../reading.ts'
import { useKindNames } from '../words.ts'

const shapes: Record<Request['state'], StateKind> = {
  received: 'received',
  checked: 'doing',
  done: 'done',
  declined: 'against',
}

/** One request with its clock: what, by when, what was answered. */
export function RequestRow({ request, name, children }: { request: Request; name?: ReactNode; children?: ReactNode }) {
  const { t } = useLingui()
  const kinds = useKindNames()
  const words = { received: t`等核对身份`, checked: t`在办`, done: t`办好了`, declined: t`没有办` }
  const { state, late } = request
  return (
    <Row
      title={
        <>
          {name ? <>{name}　</> : null}
          {kinds[request.kind]}
        </>
      }
      end={late ? <State is="overdue">{t`过了日子`}</State> : <State is={shapes[state]}>{words[state]}</State>}
    >
      {request.text === null ? null : <p>{request.text}</p>}
      <Facts
        rows={[
          [t`收到`, <When key="asked" at={request.askedAt} precision="day" />],
          [t`答复期限`, request.answeredAt ? null : <When key="due" at={request.dueAt} precision="day" />],
          [t`近亲属`, request.relative],
          [t`身份`, request.checkHow],
          [t`延期`, request.extendedWhy],
          [t`已报主任`, request.toldChair && !request.answeredAt ? t`是` : null],
          [t`答复`, request.answer],
          [t`答复人`, request.answeredBy],
        ]}
      />
      {state === 'declined' ? (
        <p className="muted">{t`不服这个答复，可以向街道反映，也可以向人民法院起诉（《个人信息保护法》第五十条）。`}</p>
      ) : null}
      {children}
    </Row>
  )
}
