import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Facts } from '#kit/web/card.tsx'
import { Area } from '#kit/web/figures.tsx'
import { IconPencil } from '#kit/web/icons.ts'
import { PanelPart } from '#kit/web/panel.tsx'
import type { Household } from '../reading.ts'
import { HomeDialog } from './home-dialog.tsx'
import { useHomeWords } from './home-words.ts'

type Home = Household['home']

/** 房屋: how it is used, its two areas, each with where the figure comes from; all of it can be corrected. */
export function HomeFacts({ home }: { home: Home }) {
  const { t } = useLingui()
  const [changing, setChanging] = useState(false)
  const { uses } = useHomeWords()
  return (
    <PanelPart title={t`房屋`}>
      <Facts
        rows={[
          [t`怎么用`, uses[home.use]],
          [t`建筑面积`, <AreaFrom key="b" area={home.buildingArea} source={home.buildingAreaSource} />],
          [t`专有面积`, <AreaFrom key="e" area={home.exclusiveArea} source={home.exclusiveAreaSource} />],
        ]}
      />
      <p className="small muted">{t`业主表决按专有面积算。`}</p>
      <Button icon={IconPencil} onClick={() => setChanging(true)}>{t`改房屋资料`}</Button>
      {changing ? <HomeDialog home={home} onClose={() => setChanging(false)} /> : null}
    </PanelPart>
  )
}

function AreaFrom({ area, source }: { area: number | null; source: Home['buildingAreaSource'] }): ReactNode {
  const { t } = useLingui()
  const { sources } = useHomeWords()
  if (area === null) return <span className="muted">{t`还没登记`}</span>
  const from = source ? sources[source] : t`没写`
  return (
    <>
      <Area hundredths={area} /> <span className="small muted nw">{t`来源：${from}`}</span>
    </>
  )
}
