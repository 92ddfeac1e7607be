import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { AddStaff } from '../parts/add-staff.tsx'
import { Announcements } from '../parts/announcements.tsx'
import { InvitationSlip, type Slip } from '../parts/invitation-slip.tsx'
import { fileOf, staffQuery } from '../parts/reading.ts'
import { StaffDeed } from '../parts/staff-deeds.tsx'
import { StaffTable } from '../parts/staff-table.tsx'
import type { Deed } from '../parts/staff-types.ts'
import { useHere } from '../parts/use-here.ts'

/** Everybody who works in the neighbourhood: coming, going, handing over. */
export function StaffPage() {
  const { t } = useLingui()
  const here = useHere()
  if (here === undefined) return <DeskPage title={t`同事`} />
  if (here === null)
    return (
      <DeskPage title={t`同事`}>
        <Empty
          title={t`您不在哪个居民区任职`}
          action={<LinkButton to="/emergency">{t`应急进入`}</LinkButton>}
        >{t`急事要进一个居民区，可以应急进入，大家都会知道。`}</Empty>
      </DeskPage>
    )
  return <Staff neighbourhood={here.id} name={here.name} />
}

function Staff({ neighbourhood, name }: { neighbourhood: string; name: string }) {
  const { t } = useLingui()
  const session = useSession()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(staffQuery(neighbourhood))
  const [deed, setDeed] = useState<Deed>()
  const [adding, setAdding] = useState(false)
  const [slip, setSlip] = useState<Slip>()
  const roles = rolesOf(session)
  const manages = roles.some((role) => role === 'chair' || role === 'operator')
  const without = data?.staff.filter((one) => !one.secondFactor).length ?? 0
  const renew = () => queries.invalidateQueries({ queryKey: ['accounts'] })
  const count = data?.staff.length ?? 0
  return (
    <DeskPage
      tabTitle={t`同事`}
      title={without > 0 ? t`${count} 位同事，${without} 位还没设验证器` : t`${count} 位同事，都设好了验证器`}
      lead={t`${name}。谁来谁走，都从这里办。`}
      actions={
        manages ? (
          <>
            <LinkButton to="/emergency">{t`应急进入`}</LinkButton>
            {roles.includes('operator') ? <LinkButton to="/office">{t`街道和区里`}</LinkButton> : null}
            <Button look="primary" icon={IconPlus} onClick={() => setAdding(true)}>
              {t`加一位同事`}
            </Button>
          </>
        ) : undefined
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {error ? null : (
        <StaffTable
          staff={data?.staff}
          self={session?.account?.id}
          onDeed={setDeed}
          onAdd={() => setAdding(true)}
          exports={fileOf(`/api/n/${neighbourhood}/staff/export`)}
        />
      )}
      <Announcements neighbourhood={neighbourhood} />
      {adding ? (
        <AddStaff
          neighbourhood={neighbourhood}
          operator={roles.includes('operator')}
          onClose={() => setAdding(false)}
          onDone={(made) => {
            setAdding(false)
            if (made) setSlip(made)
            else toast(t`加好了，用原来的密码登录`)
            void renew()
          }}
        />
      ) : null}
      {slip ? <InvitationSlip slip={slip} onClose={() => setSlip(undefined)} /> : null}
      {deed ? (
        <StaffDeed
          neighbourhood={neighbourhood}
          deed={deed}
          staff={data?.staff ?? []}
          onClose={() => setDeed(undefined)}
          onDone={(says) => {
            setDeed(undefined)
            toast(says)
            void renew()
          }}
        />
      ) : null}
    </DeskPage>
  )
}
