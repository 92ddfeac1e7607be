import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { ownSessionsQuery } from './reading.ts'

/** Where the account is signed in; anything that is not one's own can be ended here. */
export function OwnSessions() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(ownSessionsQuery)
  const how = {
    phone: t`短信验证码`,
    password: t`密码`,
    code: t`开通码`,
    oidc: t`统一登录`,
    demo: t`演示`,
  }
  const end = async (id: string) => {
    try {
      await ok(api.DELETE('/api/session/list/{id}', { params: { path: { id } } }))
      toast(t`那边已经退出`)
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
    await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey })
  }
  const endOthers = async () => {
    await ok(api.POST('/api/session/end-others'))
    toast(t`别处都已经退出`)
    await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey })
  }
  const many = (data?.sessions.length ?? 0) > 1
  return (
    <Section title={t`在哪里登录着`} hint={t`不认得的，就让它退出。`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton lines={3} />}
      {data ? (
        <Card flush>
          <Rows>
            {data.sessions.map((one) => (
              <Row
                key={one.id}
                title={one.device || t`不知名的设备`}
                end={
                  one.current ? (
                    <State is="done">{t`就是这里`}</State>
                  ) : (
                    <Button onClick={() => void end(one.id)}>
                      {t`退出`}
                      <span className="sr">{one.device}</span>
                    </Button>
                  )
                }
              >
                <p className="muted small">
                  {how[one.method]} · <When at={one.seenAt} />
                  {one.shared ? ` · ${t`大家一起用的电脑`}` : ''}
                </p>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {many ? (
        <div className="above">
          <Button onClick={() => void endOthers()}>{t`别处全部退出`}</Button>
        </div>
      ) : null}
    </Section>
  )
}
