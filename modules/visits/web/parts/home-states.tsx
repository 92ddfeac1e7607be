import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useStates } from '../reading.ts'
import { useWhy } from '../words.ts'

type Told = { kind: 'due'; says: string; why: ReactNode }
type Given = {
  neighbourhoodId: string
  entranceId: string
  tell: (room: string, states: ReadonlyMap<string, Told>) => void
}

/** Fills `home.state`: tells the building which homes somebody should look in on. Draws nothing. */
export function HomeStates({ neighbourhoodId, entranceId, tell }: Given) {
  const { t } = useLingui()
  const { data } = useStates(neighbourhoodId, entranceId)
  const why = useWhy()
  const states = useMemo(
    () =>
      new Map(
        (data?.homes ?? []).flatMap(({ homeId, why: dues }) => {
          // That every home comes up once in a while colours no cell; what has a reason does.
          const [due] = dues.filter((one) => one.cause !== 'every-home')
          if (due === undefined) return []
          return [[homeId, { kind: 'due', says: t`该去看看了`, why: `${why(due)}${t`。`}` } satisfies Told] as const]
        }),
      ),
    // `why` is made anew at each drawing; it changes with the day and the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [data, t],
  )
  useEffect(() => tell('visits', states), [tell, states])
  return null
}
