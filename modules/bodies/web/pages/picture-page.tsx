import { useLingui } from '@lingui/react/macro'
import { Card } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TableOf } from '#kit/web/table-toggle.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import '../bodies.css'
import type { Ring } from '../../contract/words.ts'
import { RingPicture } from '../parts/ring-picture.tsx'
import { type ListedBody, useBodies } from '../reading.ts'
import { useRingWords, useWords } from '../words.ts'

const signs: Record<Ring, string> = { one: '1', three: '3', x: 'X', n: 'N' }
const order: readonly Ring[] = ['one', 'three', 'x', 'n']

/** 1+3+X+N: the neighbourhood's bodies, from the middle outwards. */
export function PicturePage() {
  const { t } = useLingui()
  const bodies = useBodies()
  const { kinds } = useWords()
  const words = useRingWords(bodies.data?.picture)
  const there = bodies.data?.bodies.filter((body) => body.endedOn === null && body.ring !== null)
  const of = (ring: Ring) => there?.filter((body) => body.ring === ring) ?? []
  const count = there?.length ?? 0
  const outside = of('x').length + of('n').length
  return (
    <DeskPage
      title={there === undefined ? t`1+3+X+N` : t`${count} 个组织围着居民区，${outside} 个在 X 和 N`}
      tabTitle={t`1+3+X+N 图`}
      lead={t`1 是党组织，3 是居委会、业委会、物业；X 和 N 由居民区自己定。`}
      actions={
        <TableOf title={t`1+3+X+N 的组织`}>
          <DataTable
            caption={t`1+3+X+N 的组织`}
            rows={order.flatMap((ring) => of(ring))}
            keyOf={(body) => body.id}
            empty={<Empty title={t`还没有登记组织`} />}
            columns={[
              { key: 'ring', head: t`圈`, cell: (body) => (body.ring ? signs[body.ring] : null) },
              { key: 'name', head: t`组织`, names: true, cell: (body) => body.name },
              { key: 'kind', head: t`类别`, cell: (body) => kinds[body.kind] },
            ]}
          />
        </TableOf>
      }
    >
      {bodies.error ? <ErrorState error={bodies.error} again={() => void bodies.refetch()} /> : null}
      {there === undefined && !bodies.error ? <Skeleton lines={8} /> : null}
      {count === 0 && there ? <Empty title={t`还没有登记组织`}>{t`登记了组织，这里就有图。`}</Empty> : null}
      {there && count > 0 ? (
        <Card>
          <div className="rings">
            <RingPicture
              counts={{ one: of('one').length, three: of('three').length, x: of('x').length, n: of('n').length }}
              says={order.map((ring) => `${words[ring]} ${of(ring).length}`).join(t`，`)}
            />
            <dl className="ring-list">
              {order.map((ring) => (
                <RingLine key={ring} sign={signs[ring]} word={words[ring]} bodies={of(ring)} />
              ))}
            </dl>
          </div>
        </Card>
      ) : null}
    </DeskPage>
  )
}

function RingLine({ sign, word, bodies }: { sign: string; word: string; bodies: readonly ListedBody[] }) {
  const { t } = useLingui()
  return (
    <>
      <dt>
        <b className="num">{sign}</b>
        <span>{word}</span>
        <span className="muted num">{bodies.length}</span>
      </dt>
      <dd>
        {bodies.length === 0 ? <span className="muted">{t`还没有`}</span> : null}
        {bodies.map((body) => (
          <TextLink key={body.id} to={`/bodies/${body.id}`}>
            {body.name}
          </TextLink>
        ))}
      </dd>
    </>
  )
}
