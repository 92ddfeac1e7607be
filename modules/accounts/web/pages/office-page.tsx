import { useLingui } from '@lingui/react/macro'
import type { Role } from '#kit/contract/actor.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { AddOffice } from '../parts/add-office.tsx'
import { InvitationSlip, type Slip } from '../parts/invitation-slip.tsx'
import { officeQuery } from '../parts/reading.ts'

/** Everybody who works for a subdistrict, for the district, or looks after this copy. For an operator. */
export function OfficePage() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(officeQuery)
  const [adding, setAdding] = useState(false)
  const [slip, setSlip] = useState<Slip>()
  const [ending, setEnding] = useState<{ id: string; name: string }>()
  const renew = () => queries.invalidateQueries({ queryKey: officeQuery.queryKey })
  const name = ending?.name ?? ''
  return (
    <DeskPage
      title={t`街道和区里`}
      lead={t`看得到一片，看不到一家一户。`}
      actions={
        <Button look="primary" icon={IconPlus} onClick={() => setAdding(true)}>
          {t`加一位`}
        </Button>
      }
    >
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : (
        <Offices staff={data?.staff} onEnd={setEnding} />
      )}
      {adding ? (
        <AddOffice
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
      <ConfirmDialog
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t`结束${name}的身份？`}
        act={t`结束`}
        danger
        reason={{ label: t`为什么`, required: true }}
        onAct={async (reason) => {
          const params = { path: { id: ending?.id ?? '' } }
          await ok(api.POST('/api/office/{id}/end', { params, body: { reason } }))
          await renew()
        }}
      />
    </DeskPage>
  )
}

type Officer = {
  id: string
  name: string
  role: Role
  area: string | null
  body: string | null
  phone: string | null
  since: string
}

/** Few people: a row each, the same on a telephone and on a desk. */
function Offices({ staff, onEnd }: { staff: readonly Officer[] | undefined; onEnd: (one: Officer) => void }) {
  const { t } = useLingui()
  const roles = useRoleNames()
  if (staff === undefined) return <Skeleton lines={6} />
  if (staff.length === 0) return <Empty title={t`还没有人`} />
  return (
    <Card flush label={t`街道和区里`}>
      <h2 className="sr">{t`街道和区里`}</h2>
      <Rows>
        {staff.map((one) => (
          <Row
            key={one.id}
            title={one.name}
            end={
              <Button look="quiet" edge="end" onClick={() => onEnd(one)}>
                {t`结束`}
                <span className="sr">{one.name}</span>
              </Button>
            }
          >
            <p>
              {roles[one.role]}
              {one.body === null ? null : ` · ${one.body}`} <span className="muted num">{one.area}</span>
            </p>
            <p className="muted">
              {one.phone === null ? null : <span className="num">{one.phone}　</span>}
              <When at={one.since} precision="day" /> {t`起`}
            </p>
          </Row>
        ))}
      </Rows>
    </Card>
  )
}
