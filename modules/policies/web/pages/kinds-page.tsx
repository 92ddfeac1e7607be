import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { type PolicyRow, usePolicies, useSay, useSend, useSnapshots } from '../reading.ts'
import { useOfficeNames } from '../words.ts'

/** Every policy in force with how far its cases are, and the frozen lists of quarters. */
export function KindsPage() {
  const { t } = useLingui()
  const say = useSay()
  const offices = useOfficeNames()
  const { data, error, refetch } = usePolicies()
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  if (!data) return <Skeleton page />
  const unverified = data.policies.filter((policy) => !policy.verified).length
  return (
    <DeskPage
      title={t`现在有 ${data.policies.length} 项政策在用`}
      tabTitle={t`有哪些政策`}
      lead={t`其中 ${unverified} 项还没有对着原文核实，告知前请先问主管部门。`}
      actions={<LinkButton to="/policies">{t`回名单`}</LinkButton>}
    >
      <DataTable<PolicyRow>
        caption={t`政策`}
        keyOf={(row) => row.policy}
        empty={t`还没有政策`}
        rows={data.policies.toSorted((a, b) => b.found + b.underway - a.found - a.underway)}
        columns={[
          {
            key: 'title',
            head: t`政策`,
            names: true,
            cell: (row) => (
              <>
                <TextLink to={`/policies/kinds/${row.policy}`}>{say(row.title)}</TextLink>
                {row.coming === null ? null : (
                  <span className="muted small">
                    {' '}
                    {t`新版本`} <WhenDay day={row.coming} />
                  </span>
                )}
              </>
            ),
          },
          { key: 'office', head: t`谁决定`, cell: (row) => offices[row.office] },
          {
            key: 'verified',
            head: t`核实`,
            cell: (row) => <State is={row.verified ? 'done' : 'idle'}>{row.verified ? t`看过原文` : t`未核实`}</State>,
          },
          { key: 'found', head: t`等告知`, end: true, cell: (row) => row.found },
          { key: 'underway', head: t`在办`, end: true, cell: (row) => row.underway },
          { key: 'received', head: t`领到`, end: true, cell: (row) => row.received },
        ]}
      />
      <Snapshots policies={data.policies} />
    </DeskPage>
  )
}

function Snapshots({ policies }: { policies: readonly PolicyRow[] }) {
  const { t } = useLingui()
  const say = useSay()
  const { data } = useSnapshots()
  const send = useSend()
  const [taking, setTaking] = useState(false)
  const [policy, setPolicy] = useState(policies[0]?.policy ?? '')
  const snapshots = data?.snapshots ?? []
  return (
    <Section
      title={t`留下的季度名单`}
      hint={t`留下就一个字也不变，名册再改也能对账。里面只有代号。`}
      end={<Button onClick={() => setTaking(true)}>{t`留这一季的`}</Button>}
    >
      {snapshots.length === 0 ? <p className="muted">{t`还没有留过。季末留一份，以后对得上。`}</p> : null}
      {snapshots.length > 0 ? (
        <Card flush>
          <Rows>
            {snapshots.map((one) => (
              <Row
                key={one.id}
                to={`/policies/snapshots/${one.id}`}
                title={t`${one.quarter}　${say(one.title)}`}
                end={<When at={one.takenAt} precision="day" />}
              >
                <p className="muted small num">{one.digest.slice(0, 16)}</p>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      <ConfirmDialog
        open={taking}
        onClose={() => setTaking(false)}
        title={t`留这一季的名单`}
        act={t`留下`}
        onAct={async () => {
          await send('/policies/snapshots', { id: newId(), policy })
          toast(t`留好了。`)
        }}
      >
        <label className="field">
          <span className="label">{t`哪一项`}</span>
          <select className="input" value={policy} onChange={(event) => setPolicy(event.target.value)}>
            {policies.map((one) => (
              <option key={one.policy} value={one.policy}>
                {say(one.title)}
              </option>
            ))}
          </select>
        </label>
      </ConfirmDialog>
    </Section>
  )
}
