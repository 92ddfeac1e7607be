import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { type MeetingKind, meetingKinds } from '../../domain/words.ts'
import { CallForm } from '../parts/call-form.tsx'
import { RuleNote } from '../parts/rule-note.tsx'
import { useProposal } from '../reading.ts'
import { useMeetingWords } from '../words.tsx'

/** Calls a meeting: the kind says who is to be there, how many, and how long before. */
export function CallPage() {
  const { t } = useLingui()
  const ids = useId()
  const { kinds } = useMeetingWords()
  const [{ kind: asked, compound }] = useAddress()
  const [kind, setKind] = useState<MeetingKind>(meetingKinds.find((one) => one === asked) ?? 'troika')
  const [compoundId, setCompoundId] = useState(compound ?? '')
  const { data, error, refetch } = useProposal(kind, compoundId)
  return (
    <DeskPage
      title={t`开个会`}
      lead={t`先选开什么会，名单和规定会替您列好。`}
      actions={<LinkButton to="/meetings">{t`回列表`}</LinkButton>}
    >
      <div className="columns">
        <div className="fields">
          <div className="field">
            <label htmlFor={`${ids}-kind`}>{t`开什么会`}</label>
            <select
              id={`${ids}-kind`}
              className="input"
              value={kind}
              onChange={(event) => setKind(event.target.value as MeetingKind)}
            >
              {meetingKinds.map((one) => (
                <option key={one} value={one}>
                  {kinds[one]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${ids}-where`}>{t`哪个小区的事`}</label>
            <select
              id={`${ids}-where`}
              className="input"
              value={compoundId}
              onChange={(event) => setCompoundId(event.target.value)}
            >
              <option value="">{t`整个居民区`}</option>
              {data?.compounds.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
          {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
          {!data && !error ? <Skeleton lines={6} /> : null}
          {data ? <CallForm key={`${kind}/${compoundId}`} kind={kind} compoundId={compoundId} proposal={data} /> : null}
        </div>
        <div>{data ? <RuleNote rule={data.rule} /> : null}</div>
      </div>
    </DeskPage>
  )
}
