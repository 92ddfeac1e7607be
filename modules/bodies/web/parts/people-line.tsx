import type { ListedBody } from '../reading.ts'
import { useWords } from '../words.ts'

const APART = { marginInlineEnd: '1em' } as const

/** 主任 沈佩华，委员 周敏芝、顾文杰: holders by their post, heads first. */
export function PeopleLine({ people, most = 3 }: { people: ListedBody['people']; most?: number }) {
  const { posts } = useWords()
  const shown = people.slice(0, most)
  const more = people.length - shown.length
  return (
    <>
      {shown.map(({ holder, kind, title }) => (
        <span key={`${kind} ${holder}`} className="nw" style={APART}>
          <span className="muted">{title ?? posts[kind]}</span> {holder}
        </span>
      ))}
      {more > 0 ? <span className="muted">+{more}</span> : null}
    </>
  )
}
