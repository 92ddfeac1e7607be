import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Role } from '#kit/contract/actor.ts'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
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
  const parts: { word: string; of: readonly Role[] }[] = [
    { word: t`居民`, of: ['resident'] },
    { word: t`居委会`, of: ['worker', 'chair'] },
    { word: t`物业、业委会和别的单位`, of: ['property', 'owners', 'police', 'partner'] },
    { word: t`街道、区里和系统`, of: ['subdistrict', 'district', 'operator'] },
  ]
  return (
    <Section title={t`这是演示，点一个就进`} hint={t`人和事都是编出来的，随便试。`}>
      <Problem says={problem} />
      {parts.map(({ word, of }) => {
        const people = signIns.filter(({ role }) => of.includes(role))
        return people.length === 0 ? null : (
          <div className="above" key={word}>
            <h3 className="muted">{word}</h3>
            <div className="btns stacked">
              {people.map(({ accountId, zh, en }) => (
                <Button key={accountId} busy={busy === accountId} onClick={() => void enter(accountId)}>
                  {i18n.locale === 'en' ? en : zh}
                </Button>
              ))}
            </div>
          </div>
        )
      })}
    </Section>
  )
}
