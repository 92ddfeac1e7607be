import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { PersonDetail } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useSourceName, useWords } from '../words.ts'

/** The telephone numbers, masked, each with where it comes from; one can be taken off the list. */
export function Phones({ person }: { person: PersonDetail['person'] }) {
  const { t } = useLingui()
  const act = useAct()
  const sourceName = useSourceName()
  return (
    <ul className="contacts">
      {person.phones.map(({ id, mask, source }) => (
        <Contact
          key={id}
          fixed={person.erased}
          what={mask}
          under={source === null ? null : sourceName(source)}
          title={t`去掉 ${mask}`}
          says={t`原来的号码留在改动记录里。`}
          reason={{ label: t`为什么去掉`, hint: t`比如：本人说换号了。`, required: true }}
          onAct={(reason) =>
            act('PATCH', `persons/${person.id}`, {
              version: person.version,
              facts: {},
              removePhones: [id],
              reason,
            })
          }
        />
      ))}
    </ul>
  )
}

/** Kin and others to call, masked; one can be taken off the list. */
export function Relatives({ detail }: { detail: PersonDetail }) {
  const { t } = useLingui()
  const act = useAct()
  const { relations } = useWords()
  const { person, relatives } = detail
  return (
    <ul className="contacts">
      {relatives.map((one) => {
        const name = one.name ?? relations[one.relation]
        return (
          <Contact
            key={one.id}
            fixed={person.erased}
            what={[relations[one.relation], one.name, one.phone].filter(Boolean).join(' ')}
            title={t`去掉 ${name}`}
            says={t`姓名和电话会删掉，改动记录里留一笔。`}
            onAct={() => act('DELETE', `persons/${person.id}/relatives/${one.id}`)}
          />
        )
      })}
    </ul>
  )
}

function Contact({
  fixed,
  what,
  under,
  title,
  says,
  reason,
  onAct,
}: {
  /** Nothing more can be done with it. */
  fixed: boolean
  what: string
  under?: ReactNode
  title: string
  says: string
  reason?: { label: string; hint: string; required: boolean }
  onAct: (reason: string) => Promise<unknown>
}) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  return (
    <li>
      <span>
        <span className="num">{what}</span>
        {under ? <small className="muted">{under}</small> : null}
      </span>
      {fixed ? null : (
        <button type="button" className="link small" onClick={() => setAsking(true)}>
          {t`去掉`}
          <span className="sr">{what}</span>
        </button>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        act={t`去掉`}
        {...(reason ? { reason } : {})}
        onAct={async (why) => {
          await onAct(why)
          toast(t`去掉了。`)
        }}
      >
        <p>{says}</p>
      </ConfirmDialog>
    </li>
  )
}
