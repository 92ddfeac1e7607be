import { useLingui } from '@lingui/react/macro'
import { TextLink } from '#kit/web/link.tsx'
import { PanelPart } from '#kit/web/panel.tsx'
import { Person, Persons } from '#kit/web/person.tsx'
import { State } from '#kit/web/state.tsx'
import { useTitles } from '../reading.ts'
import { useShare, useWords } from '../words.ts'

/** Who owns the home, inside its household; fills `household.panels`. */
export function OwnersPanel({ homeId }: { neighbourhoodId: string; homeId: string }) {
  const { t } = useLingui()
  const { kinds } = useWords()
  const share = useShare()
  const { data } = useTitles(homeId)
  if (data === undefined) return null
  const now = data.titles.filter((title) => title.ended === null)
  return (
    <PanelPart title={t`产权`}>
      {now.length === 0 ? <p className="muted">{t`还没登记产权人。`}</p> : null}
      <Persons>
        {now.map((title) => (
          <Person
            key={title.id}
            name={
              title.ownerKind === 'person' ? (
                <TextLink to={`/persons/${title.ownerId}`}>{title.owner}</TextLink>
              ) : (
                title.owner
              )
            }
            about={
              title.unverified ? (
                <State is="idle">{t`待核实`}</State>
              ) : title.absentee ? (
                t`${kinds[title.kind]}，不住本户`
              ) : (
                kinds[title.kind]
              )
            }
            end={share(title.share)}
          />
        ))}
      </Persons>
      <p className="small">
        <TextLink to={`/homes/${homeId}/titles`}>{t`看产权、改产权`}</TextLink>
      </p>
    </PanelPart>
  )
}
