import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { IconPrinter, IconUserCheck } from '#kit/web/icons.ts'
import { PanelPart } from '#kit/web/panel.tsx'
import { Person, Persons } from '#kit/web/person.tsx'
import { toast } from '#kit/web/toast.tsx'
import { BindDialog } from './bind-dialog.tsx'
import { bindingsQuery } from './reading.ts'

/** Inside a household: which phones sign in for this home; bind one at the counter, print a code, take one away. */
export function HomeAccounts({ neighbourhoodId, homeId }: { neighbourhoodId: string; homeId: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data } = useQuery(bindingsQuery(neighbourhoodId, homeId))
  const [binding, setBinding] = useState(false)
  const [ending, setEnding] = useState<{ id: string; name: string }>()
  if (data === undefined) return null
  const { bindings } = data
  const gone = ending?.name ?? ''
  return (
    <PanelPart title={t`手机上的账号`}>
      {bindings.length === 0 ? <p className="muted">{t`还没有手机绑定这一户。`}</p> : null}
      <Persons>
        {bindings.map((one) => (
          <Person
            key={one.id}
            name={one.name}
            about={
              <button type="button" className="link small" onClick={() => setEnding(one)}>
                {t`解除`}
                <span className="sr">{one.name}</span>
              </button>
            }
            end={one.phone}
          />
        ))}
      </Persons>
      <div className="btns">
        <Button icon={IconUserCheck} onClick={() => setBinding(true)}>{t`当面绑定`}</Button>
        <LinkButton look="quiet" icon={IconPrinter} to={`/bindings/print?home=${homeId}`}>{t`打印绑定码`}</LinkButton>
      </div>
      {binding ? (
        <BindDialog neighbourhood={neighbourhoodId} homeId={homeId} onClose={() => setBinding(false)} />
      ) : null}
      <ConfirmDialog
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        danger
        title={t`解除 ${gone} 的绑定`}
        act={t`解除`}
        reason={{ label: t`为什么`, hint: t`比如：已经搬走了。`, required: true }}
        onAct={async (reason) => {
          const params = { path: { neighbourhood: neighbourhoodId, id: ending?.id ?? '' } }
          await ok(api.POST('/api/n/{neighbourhood}/bindings/{id}/end', { params, body: { reason } }))
          toast(t`解除了`)
          await queries.invalidateQueries({ queryKey: ['accounts'] })
        }}
      >
        <p>{t`这个手机号不能再替这一户办事。`}</p>
      </ConfirmDialog>
    </PanelPart>
  )
}
