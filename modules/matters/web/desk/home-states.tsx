import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useEffect, useMemo, type ReactNode } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { TextLink } from '#kit/web/link.tsx'

type Told = { kind: 'doing'; says: string; why: ReactNode }
type Given = {
  neighbourhoodId: string
  entranceId: string
  tell: (room: string, states: ReadonlyMap<string, Told>) => void
}

/** Fills `home.state`: tells the building grid which homes have something open. Draws nothing. */
export function HomeStates({ neighbourhoodId, entranceId, tell }: Given) {
  const { t } = useLingui()
  const { data } = useQuery({
    queryKey: ['matters', 'open-at-entrance', neighbourhoodId, entranceId],
    enabled: neighbourhoodId !== '',
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/entrances/{id}/open-matters', {
          params: { path: { neighbourhood: neighbourhoodId, id: entranceId } },
        }),
      ),
  })
  const states = useMemo(() => {
    const byHome = Map.groupBy(data?.rows ?? [], (row) => row.homeId)
    return new Map(
      [...byHome].map(([homeId, rows]) => {
        const count = rows.length
        const why = (
          <>
            {t`有 ${count} 件事没办完：`}
            {rows.map((row, place) => (
              <Fragment key={row.id}>
                {place === 0 ? null : t`、`}
                <TextLink to={`/queue?m=${row.id}`}>{row.title}</TextLink>
              </Fragment>
            ))}
          </>
        )
        return [homeId, { kind: 'doing', says: t`有事在办`, why } satisfies Told] as const
      }),
    )
  }, [data, t])
  useEffect(() => tell('matters', states), [tell, states])
  return null
}
