import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useStates } from '../reading.ts'
import { type Due, useWhy } from '../words.ts'

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
  const states = useMemo(
    () =>
      new Map(
        (data?.homes ?? []).flatMap(({ homeId, why: dues }) => {
          // That every home comes up once in a while colours no cell; what has a reason does.
          const [due] = dues.filter((one) => one.cause !== 'every-home')
          if (due === undefined) return []
          return [[homeId, { kind: 'due', says: t`该去看看了`, why: <Why due={due} /> } satisfies Told] as const]
        }),
      ),
    [data, t],
  )
  useEffect(() => tell('visits', states), [tell, states])
  return null
}

/** The sentence is made for the home that is looked at, not for each of hundreds. */
function Why({ due }: { due: Due }) {
  const { t } = useLingui()
  const why = useWhy()
  return `${why(due)}${t`。`}`
}
