import '../topics.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Card, Facts } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Area } from '#kit/web/figures.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconMapPin, IconPlus } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State, type StateKind } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { colon } from '#kit/web/marks.ts'
import { DrawDialog } from '../parts/draw-dialog.tsx'
import { IdlePlaceDialog } from '../parts/idle-place-dialog.tsx'
import { OpenTopicDialog } from '../parts/open-topic-dialog.tsx'
import { PlansPart } from '../parts/plans.tsx'
import { type IdlePlace, pictureAt, useIdlePlaces, useIs } from '../reading.ts'
import { useTopicWords } from '../words.ts'

const shapes: Record<IdlePlace['state'], StateKind> = {
  idle: 'idle',
  'in-topic': 'doing',
  'in-use': 'done',
  gone: 'against',
}

/** The register of idle places and assets: each with its photo, size and owner, and what became of it. */
export function IdlePlacesPage() {
  const { t } = useLingui()
  const here = useHere()
  const keeps = useIs('worker', 'chair')
  const { data, error, refetch } = useIdlePlaces()
  const [writing, setWriting] = useState<IdlePlace | 'new'>()
  const [opening, setOpening] = useState<IdlePlace>()
  const [drawing, setDrawing] = useState<IdlePlace>()
  const places = data?.places ?? []
  const idle = places.filter((place) => place.state === 'idle').length
  const used = places.filter((place) => place.state === 'in-use').length
  return (
    <DeskPage
      tabTitle={t`闲置空间`}
      title={idle > 0 ? t`还有 ${idle} 处空着` : places.length > 0 ? t`登记的都在议、在用` : t`没有空着的地方`}
      lead={t`登记过 ${places.length} 处，用起来了 ${used} 处。`}
      actions={
        <>
          <LinkButton to={keeps ? '/forum' : '/topics'}>{t`回议事`}</LinkButton>
          {keeps ? (
            <Button look="primary" icon={IconPlus} onClick={() => setWriting('new')}>{t`登记一处`}</Button>
          ) : null}
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data && places.length === 0 ? (
        <Empty
          icon={IconMapPin}
          title={t`还没有登记`}
        >{t`屋顶、车棚、值班室，空着的都记下来，大家议一议能做什么。`}</Empty>
      ) : null}
      {data && places.length > 0 ? <PlansPart places={places} {...(keeps ? { onDraw: setDrawing } : {})} /> : null}
      <div className="options">
        {places.map((place) => (
          <Place
            key={place.id}
            place={place}
            {...(keeps ? { onEdit: () => setWriting(place), onOpen: () => setOpening(place) } : {})}
          />
        ))}
      </div>
      {keeps && places.length > 0 ? (
        <div className="above">
          <Exports
            xlsx={`/api/n/${here}/idle-places-file?format=xlsx`}
            csv={`/api/n/${here}/idle-places-file?format=csv`}
          />
        </div>
      ) : null}
      {writing ? (
        <IdlePlaceDialog place={writing === 'new' ? undefined : writing} onClose={() => setWriting(undefined)} />
      ) : null}
      {drawing ? <DrawDialog place={drawing} onClose={() => setDrawing(undefined)} /> : null}
      {opening ? <OpenTopicDialog place={opening} onClose={() => setOpening(undefined)} /> : null}
    </DeskPage>
  )
}

function Place({ place, onEdit, onOpen }: { place: IdlePlace; onEdit?: () => void; onOpen?: () => void }) {
  const { t } = useLingui()
  const here = useHere()
  const { owners, placeStates } = useTopicWords()
  const [photo] = place.photos
  const owner = [owners[place.ownerKind], place.ownerName].filter((part) => part !== null).join(t`，`)
  return (
    <Card label={place.name}>
      {photo === undefined ? null : (
        <figure>
          <img src={pictureAt(here, photo)} alt={t`${place.name}的照片`} />
        </figure>
      )}
      <div className="row-h">
        <h2>{place.name}</h2>
        <State is={shapes[place.state]}>{placeStates[place.state]}</State>
      </div>
      <Facts
        long
        rows={[
          [t`在哪里`, [place.compound, place.spot].filter((part) => part !== '').join(t`，`)],
          [t`多大`, place.area === null ? null : <Area hundredths={place.area} />],
          [t`谁的`, owner],
          [t`能做什么`, place.couldBecome],
        ]}
      />
      <Buttons>
        {place.topic ? (
          <LinkButton to={`/topics/${place.topic.id}`}>{t`看议题：${place.topic.title}`}</LinkButton>
        ) : null}
        {onOpen && place.state === 'idle' ? <Button look="soft" onClick={onOpen}>{t`拿来议`}</Button> : null}
        {onEdit ? (
          <Button look="quiet" onClick={onEdit}>
            {t`改`}
            <span className="sr">
              {colon()}
              {place.name}
            </span>
          </Button>
        ) : null}
      </Buttons>
    </Card>
  )
}
