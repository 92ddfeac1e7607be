import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Role } from '#kit/contract/actor.ts'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { IconLogin } from '#kit/web/icons.ts'
import { useAfter } from './after.ts'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'

type SignIn = { accountId: string; role: Role; zh: string; en: string }

/** The demonstration's people, one tap each. */
export function DemoSignIns({ signIns }: { signIns: readonly SignIn[] }) {
  const { t, i18n } = useLingui()
  const after = useAfter()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const enter = async (accountId: string) => {
    setBusy(accountId)
    setProblem(undefined)
    try {
      await after((await ok(api.POST('/api/session/demo', { body: { accountId } }))).next)
    } catch (error) {
      setProblem(sentenceOf(error))
      setBusy(undefined)
    }
  }
  return (
    <Section title={t`这是演示，点一个就进`} hint={t`人和事都是编出来的，随便试。`}>
      <Problem says={problem} />
      <div className="btns stacked">
        {signIns.map(({ accountId, zh, en }) => (
          <Button key={accountId} icon={IconLogin} busy={busy === accountId} onClick={() => void enter(accountId)}>
            {i18n.locale === 'en' ? en : zh}
          </Button>
        ))}
      </div>
    </Section>
  )
}
