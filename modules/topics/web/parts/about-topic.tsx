import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { useHere } from '#kit/web/here.ts'
import { TextLink } from '#kit/web/link.tsx'
import { pictureAt, type Detail } from '../reading.ts'
import { useTopicWords } from '../words.ts'

// The drawing comes after the words; most topics have none.
const TopicPlace = lazy(async () => ({ default: (await import('./topic-place.tsx')).TopicPlace }))

/** What a topic is about: the words, the pictures, where it came from. */
export function AboutTopic({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const here = useHere()
  const { ways, sources } = useTopicWords()
  return (
    <>
      <p className="said">{topic.words}</p>
      {topic.photos.length === 0 ? null : (
        <div className="topic-photos">
          {topic.photos.map((photo, place) => (
            <a key={photo} href={pictureAt(here, photo, 'full')} target="_blank" rel="noreferrer">
              <img src={pictureAt(here, photo)} alt={t`照片 ${place + 1}`} />
            </a>
          ))}
        </div>
      )}
      {topic.idlePlaceId === null ? null : (
        <Suspense>
          <TopicPlace topicId={topic.id} placeId={topic.idlePlaceId} />
        </Suspense>
      )}
      {topic.matters.length === 0 ? null : (
        <p className="small above">
          {topic.matters.map((matter) => (
            <TextLink key={matter.id} to={`/queue?m=${matter.id}`}>
              {matter.number} {matter.title}
            </TextLink>
          ))}
        </p>
      )}
      <p className="muted small above">
        {sources[topic.source]}
        {topic.reported === 0 ? null : t`，报过 ${topic.reported} 次`}
        {topic.proposer === null ? null : t`，${topic.proposer}`}
        {topic.way === 'own' ? null : t`，${ways[topic.way]}`}
        {topic.takenBy === null ? null : t`，${topic.takenBy}记的`}
      </p>
    </>
  )
}
