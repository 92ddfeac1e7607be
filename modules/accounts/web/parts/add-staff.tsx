import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Role } from '#kit/contract/actor.ts'
import { api, ok } from '#kit/web/api.ts'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { freshId } from './fresh-id.ts'
import type { Slip } from './invitation-slip.tsx'

const below = ['worker', 'property', 'owners', 'police', 'partner'] as const

type Props = {
  neighbourhood: string
  /** An operator may name a chair as well. */
  operator: boolean
  /** The post in a body that the standing comes with, and ends with. */
  post?: { id: string; holder: string; body: string; roles: readonly Role[] }
  onClose: () => void
  /** With the slip for somebody who has no password yet. */
  onDone: (slip: Slip | null) => void
}

/** Somebody new: name, phone, what they do here. */
export function AddStaff({ neighbourhood, operator, post, onClose, onDone }: Props) {
  const { t } = useLingui()
  const names = useRoleNames()
  const [id] = useState(freshId)
  const all: readonly Role[] = operator ? ['chair', ...below] : below
  const roles = post === undefined ? all : all.filter((role) => post.roles.includes(role))
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      name: post?.holder ?? '',
      phone: '',
      role: roles[0] ?? 'worker',
      body: post?.body ?? '',
      firstContact: false,
    },
    send: async ({ name, phone, role, body, firstContact }) => {
      const given = {
        id,
        name,
        phone,
        role: role as (typeof below)[number],
        firstContact,
        ...(body ? { body } : {}),
        ...(post ? { postId: post.id } : {}),
      }
      const { invitation } = await ok(
        api.POST('/api/n/{neighbourhood}/staff', { params: { path: { neighbourhood } }, body: given }),
      )
      onDone(invitation === null ? null : { name, ...invitation })
    },
  })
  const outside = !['worker', 'chair'].includes(form.watch('role'))
  return (
    <FormDialog
      title={post === undefined ? t`加一位同事` : t`给${post.holder}开通账号`}
      act={post === undefined ? t`加上` : t`开通`}
      busy={busy}
      problem={problem}
      onClose={onClose}
      submit={submit}
    >
      <TextField form={form} name="name" label={t`姓名`} maxLength={40} required />
      <TextField form={form} name="phone" label={t`手机号`} type="tel" maxLength={20} required />
      <Select
        form={form}
        name="role"
        label={t`在这里做什么`}
        required
        options={roles.map((role) => ({ value: role, word: names[role] }))}
      />
      {outside ? (
        <TextField form={form} name="body" label={t`哪个单位`} hint={t`例如：延吉物业`} maxLength={40} />
      ) : (
        <Checkbox form={form} name="firstContact" label={t`没有指定谁办的事，先到这位手里`} />
      )}
    </FormDialog>
  )
}
