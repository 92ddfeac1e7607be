import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable, Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPrinter, IconUserCheck } from '#kit/web/icons.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { BindDialog } from '../parts/bind-dialog.tsx'
import { accountsFile, codesQuery, requestsQuery } from '../parts/reading.ts'
import { useHomeRelations } from '../parts/relations.ts'
import { useHere } from '../parts/use-here.ts'

/** Residents' accounts: who asks to be bound to a home, and which printed codes are still out. */
export function BindingsPage() {
  const { t } = useLingui()
  const here = useHere()
  const { data } = useQuery({ ...requestsQuery(here?.id ?? ''), enabled: Boolean(here) })
  const count = data?.requests.length ?? 0
  const [binding, setBinding] = useState(false)
  return (
    <DeskPage
      tabTitle={t`住户账号`}
      title={count === 0 ? t`没有人等着绑定` : t`${count} 位居民等着绑定住处`}
      lead={t`核对过名册再同意。不认得的，打个电话问一问。`}
      actions={
        <>
          <LinkButton to="/consents">{t`代办同意`}</LinkButton>
          <LinkButton icon={IconPrinter} to="/bindings/print">{t`打印绑定码`}</LinkButton>
          <Button look="primary" icon={IconUserCheck} disabled={!here} onClick={() => setBinding(true)}>
            {t`当面绑定`}
          </Button>
        </>
      }
    >
      {here && binding ? <BindDialog neighbourhood={here.id} onClose={() => setBinding(false)} /> : null}
      {here ? <Requests neighbourhood={here.id} /> : null}
      {here ? <Codes neighbourhood={here.id} /> : null}
    </DeskPage>
  )
}

function Requests({ neighbourhood }: { neighbourhood: string }) {
  const { t } = useLingui()
  const names = useHomeRelations()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(requestsQuery(neighbourhood))
  const [declining, setDeclining] = useState<string>()
  const decide = async (id: string, body: { approve: true } | { approve: false; reason: string }, says: string) => {
    const params = { path: { neighbourhood, id } }
    await ok(api.POST('/api/n/{neighbourhood}/binding-requests/{id}/decide', { params, body }))
    toast(says)
    await queries.invalidateQueries({ queryKey: ['accounts'] })
  }
  const approve = (id: string) =>
    decide(id, { approve: true }, t`同意了，对方马上能用`).catch((problem: unknown) =>
      toast(sentenceOf(problem), 'bad'),
    )
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  if (data.requests.length === 0)
    return <Empty icon={IconUserCheck} title={t`申请会在这里等您`}>{t`居民用手机号登录后，可以申请绑定住处。`}</Empty>
  return (
    <Section title={t`等着的，先来的在前`}>
      <Card flush>
        <Rows>
          {data.requests.map((one) => (
            <Row key={one.id} title={t`${one.name}，${one.home.address}`} end={<When at={one.askedAt} />}>
              <p className="muted">{[names[one.relation], one.phone, one.note].filter(Boolean).join(' · ')}</p>
              <div className="btns">
                <Button look="soft" onClick={() => void approve(one.id)}>
                  {t`同意`}
                  <span className="sr">{one.name}</span>
                </Button>
                <Button onClick={() => setDeclining(one.id)}>
                  {t`不同意`}
                  <span className="sr">{one.name}</span>
                </Button>
              </div>
            </Row>
          ))}
        </Rows>
      </Card>
      <Exports {...accountsFile(neighbourhood, 'requests')} />
      <ConfirmDialog
        open={declining !== undefined}
        onClose={() => setDeclining(undefined)}
        title={t`不同意绑定`}
        act={t`回复`}
        reason={{ label: t`为什么`, hint: t`对方会看到。`, required: true }}
        onAct={(reason) => decide(declining ?? '', { approve: false, reason }, t`已经回复`)}
      />
    </Section>
  )
}

function Codes({ neighbourhood }: { neighbourhood: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data, error } = useQuery(codesQuery(neighbourhood))
  const revoke = async (id: string) => {
    await ok(api.DELETE('/api/n/{neighbourhood}/binding-codes/{id}', { params: { path: { neighbourhood, id } } }))
    toast(t`这个码作废了`)
    await queries.invalidateQueries({ queryKey: codesQuery(neighbourhood).queryKey })
  }
  if (error) return null
  return (
    <Section title={t`还没用的码`} hint={t`码本身不留底，只能作废。`}>
      <DataTable
        caption={t`还没用的码`}
        rows={data?.codes}
        keyOf={(code) => code.id}
        exports={accountsFile(neighbourhood, 'codes')}
        empty={<p className="muted">{t`没有在外面的码。`}</p>}
        columns={[
          { key: 'label', head: t`给谁`, names: true, cell: (code) => code.label },
          { key: 'kind', head: t`做什么用`, cell: (code) => (code.kind === 'bind' ? t`绑定住处` : t`开通账号`) },
          { key: 'by', head: t`谁给的`, cell: (code) => code.madeBy ?? '' },
          { key: 'until', head: t`到什么时候`, cell: (code) => <When at={code.expiresAt} precision="day" /> },
          {
            key: 'act',
            head: <span className="sr">{t`能做的`}</span>,
            end: true,
            cell: (code) => (
              <Button onClick={() => void revoke(code.id)}>
                {t`作废`}
                <span className="sr">{code.label}</span>
              </Button>
            ),
          },
        ]}
      />
    </Section>
  )
}
