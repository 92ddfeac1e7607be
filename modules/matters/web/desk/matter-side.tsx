import { useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { categoryFacts } from '../../domain/categories.ts'
import { Facts } from '#kit/web/card.tsx'
import { SidePart } from '#kit/web/detail.tsx'
import { IconDots, IconPrinter } from '#kit/web/icons.ts'
import { Slot } from '#kit/web/house.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { MenuButton } from '#kit/web/menu.tsx'
import { Thumb } from '#kit/web/photo-card.tsx'
import { VoicePlayer } from '#kit/web/voice-note.tsx'
import { useHere } from '#kit/web/here.ts'
import { type Detail, fileAddress, type StepKind } from './reading.ts'
import { useWords } from './words.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { useSettings } from '#kit/web/settings.ts'
import { ToldSide } from './told-side.tsx'
import { useStepWords } from './step-words.ts'

/** What stands beside a matter: the same thing elsewhere, what can be done next, pictures and sound. */
export function MatterSide({
  matter,
  onAsk,
  onNext,
}: {
  matter: Detail
  onAsk: (kind: string) => void
  onNext: () => void
}) {
  const handles = rolesOf(useSession()).some((role) => role === 'worker' || role === 'chair')
  return (
    <>
      <NextSteps matter={matter} onAsk={onAsk} onNext={onNext} />
      <SameThing matter={matter} onAsk={onAsk} />
      <Files matter={matter} />
      {handles ? <ToldSide id={matter.id} /> : null}
      {handles ? <Slot name="matter.side" given={{ matterId: matter.id }} /> : null}
      <Record matter={matter} />
    </>
  )
}

/** Shown as buttons, in this order; what else is possible stands in the menu. */
const IN_SIGHT: readonly StepKind[] = [
  'taken',
  'accepted',
  'contacted',
  'assigned',
  'nudged',
  'done',
  'returned',
  'confirmed',
  'learned',
]
const IN_MENU: readonly StepKind[] = [
  'tried',
  'noted',
  'followed-up',
  'disputed',
  'unreachable',
  'paused',
  'resumed',
  'beyond-remit',
  'merged',
  'split',
  'escalated',
  'handed-over',
  'taken-over',
  'corrected',
  'shown',
]

function NextSteps({ matter, onAsk, onNext }: { matter: Detail; onAsk: (kind: string) => void; onNext: () => void }) {
  const { t } = useLingui()
  const words = useStepWords()
  const may = new Set<StepKind>(matter.may)
  const buttons = IN_SIGHT.filter((kind) => may.has(kind))
  const rest = IN_MENU.filter((kind) => may.has(kind))
  return (
    <SidePart title={t`下一步`}>
      <Buttons how="stacked">
        {buttons.map((kind) => (
          <Button key={kind} shortcut={words[kind]?.key} onClick={() => onAsk(kind)}>
            {words[kind]?.word}
          </Button>
        ))}
        <Button look="quiet" shortcut="E" onClick={onNext}>{t`看下一件`}</Button>
      </Buttons>
      {rest.length === 0 ? null : (
        <MenuButton
          button={
            <button type="button" className="btn quiet edge-start">
              <Icon is={IconDots} />
              {t`别的办法`}
            </button>
          }
          entries={rest.map((kind) => ({ key: kind, word: words[kind]?.word ?? kind, run: () => onAsk(kind) }))}
        />
      )}
      <LinkButton
        look="quiet"
        edge="start"
        icon={IconPrinter}
        to={`/matters/${matter.id}/print`}
      >{t`打印这一件`}</LinkButton>
    </SidePart>
  )
}

function SameThing({ matter, onAsk }: { matter: Detail; onAsk: (kind: string) => void }) {
  const { t } = useLingui()
  const { merged, likely, repeats, mergedInto, households } = matter
  if (merged.length + likely.length + repeats.length === 0 && mergedInto === null && households === 1) return null
  const count = merged.length
  const like = likely.length
  return (
    <SidePart title={t`同一件事`}>
      {mergedInto === null ? null : (
        <p>
          {t`已并到`} <TextLink to={`/queue?m=${mergedInto.id}`}>{mergedInto.title}</TextLink>
        </p>
      )}
      {households > 1 ? <p>{t`共 ${households} 户在等`}</p> : null}
      {count === 0 ? null : (
        <p>
          {t`已并入 ${count} 条：`}
          {merged.map((one) => (
            <Fragment key={one.id}>
              <TextLink to={`/queue?m=${one.id}`}>{one.place}</TextLink>{' '}
            </Fragment>
          ))}
        </p>
      )}
      {like === 0 ? null : (
        <p className="small muted">
          {t`另有 ${like} 条像是同一件，`}
          <button type="button" className="link" onClick={() => onAsk('merged')}>{t`看一看`}</button>
        </p>
      )}
      {repeats.length === 0 ? null : (
        <p className="small muted">
          {t`这里一年内报过：`}
          {repeats.map((one) => (
            <Fragment key={one.id}>
              <TextLink to={`/queue?m=${one.id}`}>{one.number}</TextLink>{' '}
            </Fragment>
          ))}
        </p>
      )}
    </SidePart>
  )
}

/** What kind of matter it is and where it came from. */
function Record({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const { language } = useSettings()
  const { sources, dangers } = useWords()
  const { homeId, entranceId } = matter.placeFacts
  const home = homeId === null || entranceId === null ? null : `/homes?e=${entranceId}&h=${homeId}`
  return (
    <SidePart title={t`登记`}>
      <Facts
        rows={[
          [t`种类`, categoryFacts[matter.category][language === 'en' ? 'en' : 'zh']],
          [t`急事`, matter.urgent === null ? null : dangers[matter.urgent]],
          [t`来源`, sources[matter.source].word],
          [t`工单号`, matter.hotlineNumber],
          [t`难易`, matter.complexity === 'complex' ? t`复杂` : t`一般`],
        ]}
      />
      {home === null ? null : (
        <p>
          <TextLink to={home}>{t`看这一户`}</TextLink>
        </p>
      )}
    </SidePart>
  )
}

function Files({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const here = useHere()
  if (matter.files.length === 0) return null
  return (
    <SidePart title={t`照片和录音`}>
      <div className="btns">
        {matter.files.map((file) =>
          file.kind === 'voice' ? (
            <VoicePlayer key={file.id} sound={fileAddress(here, file.id, 'full')} />
          ) : (
            <a key={file.id} href={fileAddress(here, file.id, 'full')} target="_blank" rel="noreferrer">
              <Thumb alt={t`放大看照片`} width={68} height={68} src={fileAddress(here, file.id, 'small')} />
            </a>
          ),
        )}
      </div>
    </SidePart>
  )
}
