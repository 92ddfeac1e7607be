import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { VoteForm } from '../parts/vote-form.tsx'
import { useChoices } from '../reading.ts'

/** Preparing a vote: one question, who decides, by which rule, until when. */
export function NewVotePage() {
  const { t } = useLingui()
  const [id] = useState(newId)
  const { data, error, refetch } = useChoices()
  return (
    <DeskPage title={t`准备一次表决`} lead={t`公示以前都能改；公示以后，题目、规则和名册就定了。`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? <VoteForm id={id} choices={data} /> : null}
    </DeskPage>
  )
}
