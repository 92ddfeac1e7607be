import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Street } from '#kit/web/street.tsx'
import { PasswordField, TextField } from '#kit/web/text-fields.tsx'
import { useAfter } from '../parts/after.ts'
import { freshId } from '../parts/fresh-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { waysQuery } from '../parts/reading.ts'

/** The first page of an empty copy: its first neighbourhood, and who leads it. */
export function FirstRunPage() {
  const { t } = useLingui()
  const after = useAfter()
  const { data: ways } = useQuery(waysQuery)
  const [id] = useState(freshId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { neighbourhood: { name: '', code: '', phone: '' }, account: { name: '', phone: '', password: '' } },
    send: async ({ neighbourhood, account }) => {
      const { name, code, phone } = neighbourhood
      const body = { neighbourhood: { id, name, code, phone: phone || null }, account }
      await after((await ok(api.POST('/api/first-run', { body }))).next)
    },
  })
  if (ways?.firstRun === false)
    return (
      <PhonePage
        title={t`这里已经开张了`}
        lead={t`第一个居民区已经建好。`}
        under={<Street />}
        dock={<LinkButton look="primary" to="/sign-in/staff">{t`去登录`}</LinkButton>}
      />
    )
  return (
    <PhonePage
      title={t`睦邻开张，先建第一个居民区`}
      lead={t`您就是这里的主任，也管这套系统。`}
      under={<Street />}
      dock={
        <Button look="primary" type="submit" form="first" busy={busy}>
          {t`建好，往下走`}
        </Button>
      }
    >
      <form id="first" onSubmit={(event) => void submit(event)} noValidate>
        <Problem says={problem} />
        <Section title={t`居民区`}>
          <Fields>
            <TextField
              form={form}
              name="neighbourhood.name"
              label={t`名称`}
              hint={t`例如：延吉七村`}
              maxLength={40}
              required
            />
            <TextField
              form={form}
              name="neighbourhood.code"
              label={t`统计用区划代码`}
              hint={t`十二位数字，街道办事处知道。`}
              maxLength={12}
              required
              rules={{ pattern: { value: /^\d{12}$/, message: t`要十二位数字。` } }}
            />
            <TextField form={form} name="neighbourhood.phone" label={t`居委会电话`} type="tel" maxLength={20} />
          </Fields>
        </Section>
        <Section title={t`您自己`}>
          <Fields>
            <TextField form={form} name="account.name" label={t`姓名`} autoComplete="name" maxLength={40} required />
            <TextField
              form={form}
              name="account.phone"
              label={t`手机号`}
              type="tel"
              autoComplete="tel"
              maxLength={20}
              required
            />
            <PasswordField
              form={form}
              name="account.password"
              label={t`密码`}
              hint={t`至少十个字，一句自己记得住的话最好。`}
              fresh
              required
              rules={{ minLength: { value: 10, message: t`至少要十个字。` } }}
            />
          </Fields>
        </Section>
      </form>
    </PhonePage>
  )
}
