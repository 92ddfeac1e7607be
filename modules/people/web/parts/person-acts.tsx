import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Facts, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { IconPencil, IconPrinter, IconTrash, IconUserPlus, IconWalk } from '#kit/web/icons.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import type { PersonDetail } from '../reading.ts'
import { useAct } from '../reading.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { DeathDialog } from './death-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { RelativeDialog } from './relative-dialog.tsx'

type Kept = { what: string; why: string }
type Dialog = 'correct' | 'move' | 'death' | 'relative' | 'erase'

/** What a worker can do for a person; each asks what it needs in a dialog of its own. */
export function PersonActs({ detail }: { detail: PersonDetail }) {
  const { t } = useLingui()
  const act = useAct()
  const chair = rolesOf(useSession()).includes('chair')
  const [open, setOpen] = useState<Dialog>()
  const [kept, setKept] = useState<readonly Kept[]>()
  const { person } = detail
  const close = () => setOpen(undefined)
  const answer = kept ? <Erased kept={kept} onClose={() => setKept(undefined)} /> : null
  if (person.erased) return answer
  return (
    <Section title={t`要改什么`}>
      <div className="btns">
        <Button look="primary" icon={IconPencil} onClick={() => setOpen('correct')}>{t`改正资料`}</Button>
        {person.deceased ? null : <Button icon={IconWalk} onClick={() => setOpen('move')}>{t`搬进、搬离`}</Button>}
        <Button icon={IconUserPlus} onClick={() => setOpen('relative')}>{t`加一位家人`}</Button>
        {person.diedOn ? null : <Button onClick={() => setOpen('death')}>{t`登记故去`}</Button>}
        <LinkButton icon={IconPrinter} to={`/persons/${person.id}/held`}>{t`给本人一份`}</LinkButton>
        {chair ? (
          <Button look="quiet" icon={IconTrash} onClick={() => setOpen('erase')}>{t`按本人要求删除`}</Button>
        ) : null}
      </div>
      {open === 'correct' ? <CorrectDialog detail={detail} onClose={close} /> : null}
      {open === 'move' ? <MoveDialog person={person} onClose={close} /> : null}
      {open === 'death' ? <DeathDialog person={person} onClose={close} /> : null}
      {open === 'relative' ? <RelativeDialog person={person} onClose={close} /> : null}
      <ConfirmDialog
        open={open === 'erase'}
        onClose={close}
        danger
        title={t`按本人要求删除`}
        act={t`删除`}
        reason={{ label: t`凭什么删`, hint: t`比如：本人 3 月 2 日书面申请。`, required: true }}
        onAct={async (reason) => {
          const said = (await act('POST', `persons/${person.id}/erase`, { reason })) as {
            kept: Kept[]
          }
          setKept(said.kept)
        }}
      >
        <p>{t`电话、家人、备注、标签和改动记录会删掉，不能恢复。`}</p>
        <p>{t`还住在这里的，姓名、证件和住址要留着。`}</p>
      </ConfirmDialog>
      {answer}
    </Section>
  )
}

/** What was kept of somebody erased, and why: for telling them. */
function Erased({ kept, onClose }: { kept: readonly Kept[]; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Modal
      open
      onClose={onClose}
      title={t`删好了`}
      foot={<Button look="primary" onClick={onClose}>{t`知道了`}</Button>}
    >
      <p>{kept.length === 0 ? t`什么都没留下。` : t`这些要留着，请告诉本人：`}</p>
      <Facts rows={kept.map(({ what, why }) => [what, why])} />
    </Modal>
  )
}
