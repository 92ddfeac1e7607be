import { useLingui } from '@lingui/react/macro'
import { TextLink } from '#kit/web/link.tsx'
import { Masked } from '#kit/web/person.tsx'
import { Thumb } from '#kit/web/photo-card.tsx'
import { State } from '#kit/web/state.tsx'
import { VoicePlayer } from '#kit/web/voice-note.tsx'
import { When } from '#kit/web/when.tsx'
import { type MadeNote, type MadeVisit, useHere, useSend } from '../reading.ts'
import { shapeOf, useVisitWords } from '../words.ts'
import { TakeBack } from './take-back.tsx'

/** One visit as it was: when, how, by whom, what was noted; a closed note opens for a reason. */
export function OneVisit({ visit, onTakenBack }: { visit: MadeVisit; onTakenBack?: () => void }) {
  const { t } = useLingui()
  const here = useHere()
  const { outcomes, ways } = useVisitWords()
  return (
    <div className="visit-note">
      <p className="beside middle">
        <span className="grow">
          <When at={visit.at} precision="part" />
          <span className="muted">
            {t`，${ways[visit.way]}`}
            {visit.by === null ? null : t`，${visit.by}`}
          </span>
        </span>
        {visit.takenBack === null ? (
          <State is={shapeOf[visit.outcome]}>{outcomes[visit.outcome]}</State>
        ) : (
          <State is="idle">{t`已撤回`}</State>
        )}
      </p>
      {visit.takenBack === null ? null : (
        <p>
          {t`不算这次：${visit.takenBack.why}`}
          {visit.takenBack.by === null ? null : <span className="muted">{t`（${visit.takenBack.by}）`}</span>}
        </p>
      )}
      {visit.notes.map((note) => (
        <Noted key={note.id} note={note} />
      ))}
      {visit.matterId === null ? null : (
        <p>
          <TextLink to={`/queue?m=${visit.matterId}`}>{t`记成的事项`}</TextLink>
        </p>
      )}
      {visit.files.map((file) =>
        file.kind === 'voice' ? (
          <VoicePlayer key={file.id} sound={`/api/n/${here}/files/${file.id}`} />
        ) : (
          <Thumb
            key={file.id}
            src={`/api/n/${here}/files/${file.id}?size=small`}
            alt={t`走访时的照片`}
            width={96}
            height={72}
          />
        ),
      )}
      {visit.clockOff === null ? null : <p className="small muted">{t`手机的钟当时不准，时间按服务器校过。`}</p>}
      {visit.may.takeBack ? <TakeBack visit={visit} {...(onTakenBack ? { onDone: onTakenBack } : {})} /> : null}
    </div>
  )
}

function Noted({ note }: { note: MadeNote }) {
  const { t } = useLingui()
  const send = useSend()
  const { kinds } = useVisitWords()
  if (note.words !== null) return <p>{note.words}</p>
  const kind = kinds[note.kind]
  if (!note.may.reveal) return <p className="muted">{t`有一条${kind}方面的备注，只有主任和记的人打得开。`}</p>
  return (
    <div>
      <Masked
        masked={t`有一条${kind}方面的备注`}
        what={t`这条备注`}
        reveal={async (reason) => {
          const { words } = await send('POST', `/visits/notes/${note.id}/reveal`, { reason })
          return String(words)
        }}
      />
    </div>
  )
}
