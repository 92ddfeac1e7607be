import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconHeartHandshake, IconPlus } from '#kit/web/icons.ts'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { accountsFile, consentsQuery } from '../parts/reading.ts'
import { RecordConsent } from '../parts/record-consent.tsx'
import { useRelationNames } from '../parts/relations.ts'
import { useHere } from '../parts/use-here.ts'

/** Who may do things for whom, as it was said at the counter or from their own account. */
export function ConsentsPage() {
  const { t } = useLingui()
  const here = useHere()
  return here ? <Consents neighbourhood={here.id} /> : <DeskPage title={t`代办同意`} />
}

function Consents({ neighbourhood }: { neighbourhood: string }) {
  const { t } = useLingui()
  const names = useRelationNames()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(consentsQuery(neighbourhood))
  const [recording, setRecording] = useState(false)
  const [ending, setEnding] = useState<string>()
  const renew = () => queries.invalidateQueries({ queryKey: consentsQuery(neighbourhood).queryKey })
  const count = data?.consents.length ?? 0
  const add = (
    <Button look="primary" icon={IconPlus} onClick={() => setRecording(true)}>
      {t`记一份同意`}
    </Button>
  )
  return (
    <DeskPage
      tabTitle={t`代办同意`}
      title={t`${count} 份代办同意`}
      lead={t`老人说了算：谁替他办、从哪天起，随时可以收回。`}
      actions={add}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          caption={t`代办同意`}
          rows={data?.consents}
          keyOf={(one) => one.id}
          exports={accountsFile(neighbourhood, 'consents')}
          empty={<Empty icon={IconHeartHandshake} title={t`还没有人托人代办`} />}
          columns={[
            { key: 'person', head: t`替谁`, names: true, cell: (one) => one.person.name },
            {
              key: 'agent',
              head: t`谁来办`,
              cell: (one) => (
                <>
                  {one.agent.name} <span className="muted num">{one.agent.phone}</span>
                </>
              ),
            },
            { key: 'relation', head: t`关系`, cell: (one) => names[one.relation] },
            {
              key: 'how',
              head: t`怎么同意的`,
              cell: (one) => (one.how === 'counter' ? t`当面，${one.paper ?? ''}` : t`自己的账号`),
            },
            {
              key: 'given',
              head: t`哪天`,
              sort: (one, other) => one.givenAt.localeCompare(other.givenAt),
              cell: (one) => <When at={one.givenAt} precision="day" />,
            },
            {
              key: 'act',
              head: <span className="sr">{t`能做的`}</span>,
              end: true,
              cell: (one) => (
                <Button onClick={() => setEnding(one.id)}>
                  {t`收回`}
                  <span className="sr">{one.person.name}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
      {recording ? (
        <RecordConsent
          neighbourhood={neighbourhood}
          onClose={() => setRecording(false)}
          onDone={() => {
            setRecording(false)
            toast(t`记下了`)
            void renew()
          }}
        />
      ) : null}
      <ConfirmDialog
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t`收回这份同意？`}
        act={t`收回`}
        danger
        onAct={async () => {
          const params = { path: { neighbourhood, id: ending ?? '' } }
          await ok(api.POST('/api/n/{neighbourhood}/consents/{id}/revoke', { params, body: {} }))
          toast(t`收回了`)
          await renew()
        }}
      >
        <p>{t`对方马上就不能再代办。`}</p>
      </ConfirmDialog>
    </DeskPage>
  )
}
