import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useSend } from '#kit/web/here.ts'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { VoteForm } from '../parts/vote-form.tsx'
import { type Draft, useChoices, useDraft } from '../reading.ts'

/** Changing a vote that is still being prepared, or throwing it away. */
export function EditVotePage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const [gone, setGone] = useState(false)
  const { data: draft, error: noDraft, refetch } = useDraft(voteId)
  const { data: choices, error: noChoices, refetch: again } = useChoices()
  const error = noDraft ?? noChoices
  const waits = gone || (!error && !(draft && choices))
  return (
    <DeskPage
      tabTitle={t`改表决`}
      title={t`改一改这次表决`}
      lead={draft?.title ?? ''}
      actions={draft && !gone ? <Discard id={voteId} draft={draft} onGone={setGone} /> : undefined}
    >
      {error && !gone ? <ErrorState error={error} again={() => void Promise.all([refetch(), again()])} /> : null}
      {waits ? <Skeleton lines={8} /> : null}
      {draft && choices && !gone && !error ? <VoteForm id={voteId} choices={choices} draft={draft} /> : null}
    </DeskPage>
  )
}

function Discard({ id, draft, onGone }: { id: string; draft: Draft; onGone: (gone: boolean) => void }) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const go = useGo()
  const [asks, setAsks] = useState(false)
  const discard = async () => {
    // What is read anew after sending includes this draft: it is not there any more, and that is no mistake.
    onGone(true)
    try {
      await send('DELETE', `/votes/${id}`)
      toast(t`删掉了。`)
      go('/ballots', { replace: true })
    } catch (failed) {
      onGone(false)
      throw failed
    }
  }
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t`不要了，删掉`}</Button>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={t`删掉“${draft.title}”`}
        act={t`删掉`}
        danger
        onAct={discard}
      >
        {t`还没公示，谁也没看到。名册里补好的也一起删，找不回来。`}
      </ConfirmDialog>
    </>
  )
}
