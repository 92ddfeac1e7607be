import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { IconDots, IconPlus } from '#kit/web/icons.ts'
import { MenuButton } from '#kit/web/menu.tsx'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { State } from '#kit/web/state.tsx'
import { Tag } from '#kit/web/tag.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import type { Deed, Worker } from './staff-types.ts'

type Props = {
  staff: readonly Worker[] | undefined
  self: string | undefined
  onDeed: (deed: Deed) => void
  onAdd: () => void
  /** Addresses that give the same list as a file. */
  exports?: { xlsx: string; csv: string }
}

/** Everybody who works here, and what may be done about each. */
export function StaffTable({ staff, self, onDeed, onAdd, exports }: Props) {
  const { t } = useLingui()
  const roles = useRoleNames()
  return (
    <DataTable
      caption={t`在这里工作的人`}
      rows={staff}
      keyOf={(worker) => worker.id}
      {...(exports ? { exports } : {})}
      empty={
        <Empty
          title={t`还没有同事`}
          action={<Button look="primary" icon={IconPlus} onClick={onAdd}>{t`加一位同事`}</Button>}
        />
      }
      columns={[
        {
          key: 'name',
          head: t`姓名`,
          names: true,
          sort: (one, other) => one.name.localeCompare(other.name, 'zh-CN'),
          cell: (worker) => (
            <>
              {worker.name} {worker.firstContact ? <Tag>{t`首接`}</Tag> : null}
            </>
          ),
        },
        {
          key: 'role',
          head: t`身份`,
          sort: (one, other) => one.role.localeCompare(other.role),
          cell: (worker) => (
            <>
              {roles[worker.role]}
              {worker.body === null ? null : <span className="muted"> {worker.body}</span>}{' '}
              {worker.byPost ? <Tag>{t`随岗位`}</Tag> : null}
              {worker.emergency === null ? null : <State is="overdue">{t`应急`}</State>}
            </>
          ),
        },
        { key: 'phone', head: t`手机号`, cell: (worker) => <span className="num">{worker.phone ?? ''}</span> },
        {
          key: 'factor',
          head: t`验证器`,
          cell: (worker) =>
            worker.secondFactor ? <State is="done">{t`设好`}</State> : <State is="idle">{t`没设`}</State>,
        },
        {
          key: 'since',
          head: t`从什么时候起`,
          sort: (one, other) => one.since.localeCompare(other.since),
          cell: (worker) => <When at={worker.since} precision="day" />,
        },
        {
          key: 'acts',
          head: <span className="sr">{t`能做的`}</span>,
          end: true,
          cell: (worker) => <Acts worker={worker} own={worker.accountId === self} onDeed={onDeed} />,
        },
      ]}
    />
  )
}

function Acts({ worker, own, onDeed }: { worker: Worker; own: boolean; onDeed: (deed: Deed) => void }) {
  const { t } = useLingui()
  const entry = (key: Deed['what'], word: string) => ({ key, word, run: () => onDeed({ what: key, worker }) })
  const entries = [
    ...(worker.may.invite && worker.role === 'worker' && !worker.firstContact ? [entry('first', t`设为首接`)] : []),
    ...(worker.may.invite && !own ? [entry('invite', t`给新的开通码`)] : []),
    ...(worker.may.invite && worker.secondFactor && !own ? [entry('reset', t`重设验证器`)] : []),
    ...(worker.may.handOver && worker.emergency === null
      ? [entry('hand-over', own ? t`我要离开，交接` : t`交接给别人`)]
      : []),
    ...(worker.may.end ? [entry('end', t`结束这个身份`)] : []),
  ]
  if (entries.length === 0) return null
  return (
    <MenuButton
      entries={entries}
      button={
        <Button look="quiet" icon={IconDots}>
          <span className="sr">
            {worker.name} {t`能做的`}
          </span>
        </Button>
      }
    />
  )
}
