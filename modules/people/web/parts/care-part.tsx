import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { PanelPart } from '#kit/web/panel.tsx'
import type { CareFlag } from '../../contract/words.ts'
import { useCareWords } from '../care-words.ts'
import type { CaredFor, CareShown, PersonDetail } from '../reading.ts'
import { useWords } from '../words.ts'
import { CareDialog, CareEndDialog } from './care-dialog.tsx'
import { CareLook, CareTags } from './care-look.tsx'

type Dialog = { what: 'set' | 'end'; care: CareShown } | { what: 'add' }

/** 关爱标签 of one person: behind a reason; then each with since when, on what, who may see it, and what can be done. */
export function CarePart({ person }: { person: PersonDetail['person'] }) {
  const { t } = useLingui()
  const [shown, setShown] = useState<readonly CaredFor[]>()
  const [dialog, setDialog] = useState<Dialog>()
  const mine = shown?.[0]
  const care = mine?.care ?? []
  const replaced = (list: CareShown[]) => {
    if (mine) setShown([{ ...mine, care: list }])
    setDialog(undefined)
  }
  const given = { person, care, onClose: () => setDialog(undefined), onDone: replaced }
  return (
    <PanelPart title={t`关爱标签`}>
      {mine === undefined ? <p className="small muted">{t`写了理由才看得到，看过会记下来。`}</p> : null}
      {mine && care.length === 0 ? <p className="muted">{t`没有标签。`}</p> : null}
      {care.map((one) => (
        <OneCare
          key={one.flag}
          care={one}
          onSet={() => setDialog({ what: 'set', care: one })}
          onEnd={() => setDialog({ what: 'end', care: one })}
        />
      ))}
      <div className="btns">
        {mine && !person.erased ? (
          <Button icon={IconPlus} onClick={() => setDialog({ what: 'add' })}>{t`加一个标签`}</Button>
        ) : null}
        <CareLook narrow over={{ personId: person.id }} shown={shown} onShown={setShown} />
      </div>
      {dialog?.what === 'add' ? <CareDialog {...given} /> : null}
      {dialog?.what === 'set' ? <CareDialog {...given} changing={dialog.care} /> : null}
      {dialog?.what === 'end' ? <CareEndDialog {...given} ending={dialog.care} /> : null}
    </PanelPart>
  )
}

function OneCare({ care, onSet, onEnd }: { care: CareShown; onSet: () => void; onEnd: () => void }) {
  const { t } = useLingui()
  const { care: names } = useWords()
  const { bases, audiences, kinds } = useCareWords()
  const { since, source, note } = care
  const basis = care.basis ? bases[care.basis] : ''
  const audience = audiences[care.audience]
  const name = names[care.flag as CareFlag]
  const kind = care.kind ? kinds[care.kind as keyof typeof kinds] : ''
  const said = [
    kind,
    since ? t`从 ${since} 起` : '',
    basis ? t`凭${basis}` : t`没写凭什么`,
    t`${audience}能看`,
    source ?? '',
  ].filter(Boolean)
  return (
    <div className="care-line">
      <div>
        <CareTags care={[care]} />
        <p className="small muted">{said.join(t`，`)}</p>
        {note ? <p className="small">{note}</p> : null}
      </div>
      <div className="btns">
        <Button look="quiet" onClick={onSet}>
          {t`改`}
          <span className="sr">{name}</span>
        </Button>
        <Button look="quiet" onClick={onEnd}>
          {t`结束`}
          <span className="sr">{name}</span>
        </Button>
      </div>
    </div>
  )
}
