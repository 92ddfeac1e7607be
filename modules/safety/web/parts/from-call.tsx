import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { IconFlame } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { act } from '../reading.ts'
import { BeginDialog } from './begin-dialog.tsx'

/** On a call to the 24-hour number: it tells of an alarm. */
export function FromCall({ call, neighbourhood }: { call: { id: string; rangAt: string }; neighbourhood: string }) {
  const { t } = useLingui()
  const go = useGo()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={IconFlame} onClick={() => setOpen(true)}>{t`出事了`}</Button>
      {open ? (
        <BeginDialog
          placeNeeded
          onClose={() => setOpen(false)}
          onBegin={async (kind, place) => {
            const id = newId()
            await act(neighbourhood, 'POST', 'incidents', {
              id,
              kind,
              over: null,
              place,
              alarmAt: call.rangAt,
              callId: call.id,
            })
            await queries.invalidateQueries({ queryKey: ['duty'] })
            go(`/incidents/${id}`)
          }}
        />
      ) : null}
    </>
  )
}
