import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Slot } from '#kit/web/house.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { Tag } from '#kit/web/tag.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { useDate, When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import type { Body, Post } from '../reading.ts'
import { useWords } from '../words.ts'
import { DeclareDialog } from './declare-dialog.tsx'
import { EndPostDialog } from './end-post-dialog.tsx'

/** Who holds the posts now, who will, and who held them before. */
export function PostRows({ body }: { body: Body }) {
  const { t } = useLingui()
  const now = body.posts.filter((post) => post.state !== 'over')
  const past = body.posts.filter((post) => post.state === 'over')
  return (
    <>
      <Section title={t`在任的`}>
        {now.length === 0 ? (
          <Empty title={t`还没登记谁在任`} />
        ) : (
          <Card flush>
            <Rows>
              {now.map((post) => (
                <OnePost key={post.id} post={post} body={body} />
              ))}
            </Rows>
          </Card>
        )}
      </Section>
      {past.length === 0 ? null : (
        <Section title={t`以前的`}>
          <Card flush>
            <Rows>
              {past.map((post) => (
                <PastPost key={post.id} post={post} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
    </>
  )
}

const useName = () => {
  const { posts } = useWords()
  return (post: Post) => post.title ?? posts[post.kind]
}

function Holder({ post }: { post: Post }) {
  if (post.personId === null) return post.holder
  return <TextLink to={`/persons/${post.personId}`}>{post.holder}</TextLink>
}

function OnePost({ post, body }: { post: Post; body: Body }) {
  const { t } = useLingui()
  const name = useName()
  const date = useDate()
  const [doing, setDoing] = useState<'end' | 'declare'>()
  const { from, until, cleared } = post
  const grounds = cleared?.of ?? 0
  const open = grounds - (cleared?.count ?? 0)
  const where = body.compounds.find(({ id }) => id === post.compoundId)?.name
  return (
    <Row
      title={
        <>
          <span className="muted">{name(post)}</span> <Holder post={post} />
        </>
      }
      end={
        post.state === 'coming' ? (
          <State is="idle">{t`还没上任`}</State>
        ) : post.hasAccount ? (
          <Tag>{t`有账号`}</Tag>
        ) : null
      }
    >
      <p className="muted">
        {until === null ? t`${date(from)} 起` : t`${date(from)} 到 ${date(until)}`}
        {where === undefined ? null : t`，只管${where}`}
        {body.may.change && cleared
          ? open === 0
            ? t`，任职声明齐了`
            : cleared.count === 0
              ? t`，没有任职声明`
              : t`，任职声明还差 ${open} 项`
          : null}
      </p>
      <div className="btns">
        {post.may.declare && body.kind === 'owners-committee' ? (
          <Button look="quiet" edge="start" onClick={() => setDoing('declare')}>
            {post.declared ? t`党员说明（已说明）` : t`党员说明`}
          </Button>
        ) : null}
        {post.state === 'in-force' ? (
          <Slot
            name="post.acts"
            given={{
              post: { id: post.id, holder: post.holder, hasAccount: post.hasAccount },
              body: { name: body.name, kind: body.kind },
            }}
          />
        ) : null}
        {post.may.end ? <Button look="quiet" onClick={() => setDoing('end')}>{t`结束任职`}</Button> : null}
      </div>
      {doing === 'end' ? (
        <EndPostDialog post={post} owners={body.kind === 'owners-committee'} onClose={() => setDoing(undefined)} />
      ) : null}
      {doing === 'declare' ? <DeclareDialog post={post} onClose={() => setDoing(undefined)} /> : null}
    </Row>
  )
}

function PastPost({ post }: { post: Post }) {
  const { t } = useLingui()
  const { endings } = useWords()
  const name = useName()
  const date = useDate()
  const { from, ended, until } = post
  return (
    <Row
      title={
        <>
          <span className="muted">{name(post)}</span> <Holder post={post} />
        </>
      }
      end={<State is="idle">{ended ? endings[ended.why] : t`任期届满`}</State>}
    >
      <p className="muted">
        {t`${date(from)} 起`}
        {ended ? (
          <>
            {t`，结束于`} <When at={ended.at} precision="day" />
          </>
        ) : until ? (
          t`，到 ${date(until)}`
        ) : null}
        {ended?.note ? `${comma()}${ended.note}` : null}
      </p>
    </Row>
  )
}
