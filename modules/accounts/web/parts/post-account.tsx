import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { toast } from '#kit/web/toast.tsx'
import { rolesOfBody } from '../../domain/standings.ts'
import { AddStaff } from './add-staff.tsx'
import { InvitationSlip, type Slip } from './invitation-slip.tsx'

/** What the page of a body gives for each post in force. */
interface Given {
  post: { id: string; holder: string; hasAccount: boolean }
  body: { name: string; kind: string }
}

/** On the row of a post: an account that comes with it, and whose rights end with it. */
export function PostAccount({ post, body }: Given) {
  const { t } = useLingui()
  const session = useSession()
  const queries = useQueryClient()
  const [adding, setAdding] = useState(false)
  const [slip, setSlip] = useState<Slip>()
  const roles = rolesOf(session)
  const here = session?.places?.[0]?.id
  const manages = roles.some((role) => role === 'chair' || role === 'operator')
  if (post.hasAccount || !manages || here === undefined) return null
  return (
    <>
      <Button look="quiet" onClick={() => setAdding(true)}>{t`开通账号`}</Button>
      {adding ? (
        <AddStaff
          neighbourhood={here}
          operator={roles.includes('operator')}
          post={{ id: post.id, holder: post.holder, body: body.name, roles: rolesOfBody(body.kind) }}
          onClose={() => setAdding(false)}
          onDone={(made) => {
            setAdding(false)
            if (made) setSlip(made)
            else toast(t`加好了，用原来的密码登录`)
            void queries.invalidateQueries({ queryKey: ['accounts'] })
            void queries.invalidateQueries({ queryKey: ['bodies'] })
          }}
        />
      ) : null}
      {slip ? <InvitationSlip slip={slip} onClose={() => setSlip(undefined)} /> : null}
    </>
  )
}
