import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows } from '#kit/web/card.tsx'
import { IconBuildingCommunity } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { neighbourhoodsQuery } from './reading.ts'
import { useStandings } from './who.ts'
import { useStateOf, type Status } from './words.ts'

/** What was made public of the neighbourhood's matters, without names; one's own neighbourhood, or one chosen. */
export function AroundPage() {
  const { t } = useLingui()
  const standings = useStandings()
  const [{ at }] = useAddress()
  const own = standings.state === 'resident' ? standings.who.here : undefined
  const { data, error, refetch } = useQuery({ ...neighbourhoodsQuery, enabled: own === undefined })
  const all = data?.neighbourhoods ?? []
  const here = own ?? all.find(({ id }) => id === at) ?? (all.length === 1 ? all[0] : undefined)
  if (here) return <Around here={here} choice={own === undefined && all.length > 1} />
  return (
    <PhonePage back={{ to: '/' }} title={t`您住哪个居民区？`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton />}
      {all.length === 0 ? null : (
        <Card flush>
          <h2 className="sr">{t`居民区`}</h2>
          <Rows>
            {all.map(({ id, name }) => (
              <Row key={id} to={`/around?at=${id}`} title={name} />
            ))}
          </Rows>
        </Card>
      )}
    </PhonePage>
  )
}

/** What is said to everybody as to the reporter; of the rest only whether it is still in hand. */
const SAID = new Set(['received', 'confirmed', 'beyond-remit'])

type Props = { here: { id: string; name: string; phone: string | null }; choice: boolean }

function Around({ here, choice }: Props) {
  const { t } = useLingui()
  const stateOf = useStateOf()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['public-matters', here.id],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/public-matters', {
          params: {
            path: { neighbourhood: here.id },
            query: { limit: 20, ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
  const matters = data?.pages.flatMap((page) => page.matters) ?? []
  return (
    <PhonePage
      back={{ to: choice ? '/around' : '/' }}
      kicker={here.name}
      tel={here.phone}
      title={t`身边的事`}
      lead={t`居委会公开的事，不写名字和门牌。`}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton lines={6} />}
      {data && matters.length === 0 ? (
        <Empty icon={IconBuildingCommunity} title={t`还没有公开的事`}>
          {t`大家都用得着的事，办的时候会写在这里。`}
        </Empty>
      ) : null}
      {matters.length === 0 ? null : (
        <Card flush>
          <h2 className="sr">{t`公开的事`}</h2>
          <Rows>
            {matters.map(({ id, title, text, status, receivedAt, endedAt }) => {
              const state = SAID.has(status)
                ? stateOf({ status: status as Status })
                : endedAt === null
                  ? stateOf({ status: 'assigned' })
                  : { is: 'idle' as const, word: t`办结了` }
              return (
                <Row key={id} title={title} end={<State is={state.is}>{state.word}</State>}>
                  <p>{text}</p>
                  <p className="muted small">
                    <When at={endedAt ?? receivedAt} precision="day" />
                  </p>
                </Row>
              )
            })}
          </Rows>
        </Card>
      )}
      {hasNextPage ? (
        <div className="above">
          <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t`再看一些`}</Button>
        </div>
      ) : null}
    </PhonePage>
  )
}
