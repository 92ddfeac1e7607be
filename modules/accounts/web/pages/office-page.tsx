import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { AddOffice } from '../parts/add-office.tsx'
import { InvitationSlip, type Slip } from '../parts/invitation-slip.tsx'
import { officeQuery } from '../parts/reading.ts'

/** Everybody who works for a subdistrict, for the district, or looks after this copy. For an operator. */
export function OfficePage() {
  const { t } = useLingui()
  const roles = useRoleNames()
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
        <DataTable
          caption={t`街道和区里`}
          rows={data?.staff}
          keyOf={(one) => one.id}
          empty={<Empty title={t`还没有人`} />}
          columns={[
            { key: 'name', head: t`姓名`, names: true, cell: (one) => one.name },
            {
              key: 'role',
              head: t`身份`,
              cell: (one) => (
                <>
                  {roles[one.role]} <span className="muted num">{one.area}</span>
                </>
              ),
            },
            { key: 'body', head: t`单位`, cell: (one) => one.body ?? '' },
            { key: 'phone', head: t`手机号`, cell: (one) => <span className="num">{one.phone ?? ''}</span> },
            { key: 'since', head: t`从什么时候起`, cell: (one) => <When at={one.since} precision="day" /> },
            {
              key: 'act',
              head: <span className="sr">{t`能做的`}</span>,
              end: true,
              cell: (one) => (
                <Button onClick={() => setEnding(one)}>
                  {t`结束`}
                  <span className="sr">{one.name}</span>
                </Button>
              ),
            },
          ]}
        />
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
