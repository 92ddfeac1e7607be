import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { entrancesQuery } from '../reading.ts'
import type { Who } from '../who.ts'
import { nowhere, useOwnPlaces } from './places.ts'
import type { PlaceDraft } from './report-draft.ts'

type Props = {
  who: Who
  place: PlaceDraft | null
  onPlace: (place: PlaceDraft) => void
  onClose: () => void
}

/** One sheet for every place: my landing, my home, another entrance, or words for outdoors. */
export function PlaceSheet({ who, place, onPlace, onClose }: Props) {
  const { t } = useLingui()
  const { places: own } = useOwnPlaces(who)
  const { data } = useQuery(entrancesQuery(who.here.id))
  const entrances = data?.entrances ?? []
  const several = new Set(entrances.map(({ compoundId }) => compoundId)).size > 1
  const [doorId, setDoorId] = useState(place?.entranceId ?? '')
  const [floor, setFloor] = useState(place?.floor?.toString() ?? '')
  const [words, setWords] = useState(place?.spot ?? '')
  const door = entrances.find(({ id }) => id === doorId)
  const nameOf = (one: { name: string; compound: string }) => (several ? `${one.compound}${one.name}` : one.name)
  const useDoor = () => {
    if (!door) return
    const at = floor === '' ? null : Number(floor)
    const name = nameOf(door)
    const label = at === null ? t`${name}楼道` : t`${name}${at}楼走道`
    onPlace({ ...nowhere, entranceId: door.id, floor: at, label, from: 'chosen' })
  }
  const outdoors = words.trim()
  return (
    <Modal open onClose={onClose} title={t`在哪里`}>
      <fieldset className="field plain">
        <legend className="sr">{t`我家和走道`}</legend>
        {own.map((one) => (
          <ChoiceCard
            key={one.label}
            name="place"
            value={one.label}
            word={one.label}
            under={one.homeId === null ? undefined : t`邻居看不到`}
            on={place?.homeId === one.homeId && place.entranceId === one.entranceId && place.floor === one.floor}
            onChoose={() => onPlace(one)}
          />
        ))}
      </fieldset>
      <h3 className="above">{t`别的门洞`}</h3>
      <div className="beside above">
        <label className="field grow">
          <span className="label">{t`门洞`}</span>
          <select className="input" value={doorId} onChange={(event) => setDoorId(event.target.value)}>
            <option value="">{t`请选`}</option>
            {entrances.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <label className="field grow">
          <span className="label">{t`几楼`}</span>
          <select className="input" value={floor} onChange={(event) => setFloor(event.target.value)}>
            <option value="">{t`不确定`}</option>
            {Array.from({ length: Math.max(1, door?.floors ?? 6) }, (_, at) => String(at + 1)).map((one) => (
              <option key={one} value={one}>
                {t`${one} 楼`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="above">
        <Button wide disabled={!door} onClick={useDoor}>{t`就在这个门洞`}</Button>
      </div>
      <h3 className="above">{t`在外面`}</h3>
      <label className="field">
        <span className="hint">{t`说个大家认得的地方，比如：南门车棚。`}</span>
        <input className="input" maxLength={60} value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <div className="above">
        <Button
          wide
          disabled={outdoors === ''}
          onClick={() => onPlace({ ...nowhere, spot: outdoors, label: outdoors, from: 'chosen' })}
        >
          {t`就在这里`}
        </Button>
      </div>
    </Modal>
  )
}
