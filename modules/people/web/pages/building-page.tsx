import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState } from 'react'
import { BuildingGrid } from '#kit/web/building-grid.tsx'
import { LinkButton } from '#kit/web/button.tsx'
import { GridLegend, GridPage, type CellKind } from '#kit/web/cell-kinds.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Slot } from '#kit/web/house.tsx'
import { IconFileUpload, IconPrinter } from '#kit/web/icons.ts'
import { useAddress } from '#kit/web/router.tsx'
import { SearchBox } from '#kit/web/search-box.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TableOf } from '#kit/web/table-toggle.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { BuildingTable } from '../parts/building-table.tsx'
import { useBuildingNews } from '../parts/building-news.ts'
import { CareLook } from '../parts/care-look.tsx'
import { EntrancePick } from '../parts/entrance-pick.tsx'
import { floorsOf } from '../parts/floors.ts'
import { type HomeStateSlot, useHomeStates } from '../parts/home-state.tsx'
import { HouseholdPanel } from '../parts/household-panel.tsx'
import { useFoundList } from '../parts/top-search.tsx'
import { useHere } from '#kit/web/here.ts'
import { type CaredFor, type Entrance, type GridHome, useEntrances, useGrid } from '../reading.ts'

const none: readonly GridHome[] = []

/** The building in section: a cell is a home, its colour what waits there, the chosen one beside it. */
export function BuildingPage() {
  const { t } = useLingui()
  const entrances = useEntrances()
  const [address] = useAddress()
  const list = entrances.data?.entrances
  const entrance = list?.find((one) => one.id === address.e) ?? list?.[0]
  if (entrances.error) {
    return (
      <DeskPage title={t`住户`}>
        <ErrorState error={entrances.error} again={() => void entrances.refetch()} />
      </DeskPage>
    )
  }
  if (list === undefined) return <Skeleton page />
  if (entrance === undefined) {
    return (
      <DeskPage title={t`住户`}>
        <Empty
          title={t`还没有登记住户`}
          action={<LinkButton look="primary" icon={IconFileUpload} to="/imports">{t`导入名册`}</LinkButton>}
        >
          {t`导入名册后，这里按楼层排出每一户。`}
        </Empty>
      </DeskPage>
    )
  }
  return <Building key={entrance.id} entrance={entrance} entrances={list} />
}

function Building({ entrance, entrances }: { entrance: Entrance; entrances: readonly Entrance[] }) {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const neighbourhoodId = useHere()
  const grid = useGrid(entrance.id)
  const homes = grid.data?.homes ?? none
  const { states, tell } = useHomeStates(homes)
  const [only, setOnly] = useState<CellKind>()
  const [typed, setTyped] = useState('')
  const [care, setCare] = useState<readonly CaredFor[]>()
  const { found, at } = useFoundList(typed)
  const news = useBuildingNews(entrance.name, states)
  const homeIds = useMemo(() => homes.map((home) => home.id), [homes])
  const floors = useMemo(() => {
    const hits = new Set(care?.filter((one) => one.care.length > 0).flatMap((one) => one.homeId ?? []))
    return floorsOf(homes, states, { floor: (floor) => t`${floor} 楼`, hits })
  }, [homes, states, care, t])
  const columns = floors[0]?.cells.length ?? 0
  const selected = homes.some((home) => home.id === address.h) ? address.h : undefined
  const place = entrances.findIndex((one) => one.id === entrance.id)
  const step = (by: number) => change({ e: entrances[place + by]?.id ?? entrance.id, h: undefined })
  const panel = useRef<HTMLDivElement>(null)
  const chosen = useRef(false)
  const choose = (h: string) => {
    chosen.current = true
    change({ h })
  }
  // On a narrow screen the chosen home stands under the building: it is brought into sight.
  useEffect(() => {
    if (!chosen.current || selected === undefined) return
    chosen.current = false
    const home = panel.current
    if (home && home.getBoundingClientRect().top > innerHeight - 120) home.scrollIntoView({ block: 'start' })
  }, [selected])
  const { compound, lifts, name } = entrance
  const floorCount = floors.length

  return (
    <DeskPage
      bare
      title={news.title}
      lead={
        lifts > 0
          ? t`${compound}，${floorCount} 层，${lifts} 部电梯。点一户看详情，方向键可以走。`
          : t`${compound}，${floorCount} 层。点一户看详情，方向键可以走。`
      }
      keys={[
        { key: '[', word: t`上一个门洞`, run: () => step(-1) },
        { key: ']', word: t`下一个门洞`, run: () => step(1) },
      ]}
      actions={
        <>
          <EntrancePick entrances={entrances} chosen={entrance.id} onChoose={(e) => change({ e, h: undefined })} />
          <TableOf title={entrance.name}>
            <BuildingTable homes={homes} states={states} caption={entrance.name} />
          </TableOf>
          <LinkButton icon={IconPrinter} to={`/homes/sheet?e=${entrance.id}`}>{t`打印楼层表`}</LinkButton>
        </>
      }
    >
      <Slot<HomeStateSlot> name="home.state" given={{ neighbourhoodId, entranceId: entrance.id, homeIds, tell }} />
      <GridPage
        left={
          <>
            <SearchBox
              large
              label={t`找住户`}
              value={typed}
              onType={setTyped}
              found={found}
              onChoose={(key) => {
                const one = at(key)
                if (one) change({ e: one.entranceId, h: one.homeId })
              }}
              hint={t`门牌 3-806，拼音 wxf，手机尾号 0430，都能找。`}
            />
            <h2>{t`格子的意思（点一下只看这一种）`}</h2>
            <GridLegend entries={news.legend} only={only} onChoose={setOnly} />
            <h2>{t`关爱标签`}</h2>
            <p className="small">{t`独居、失能、低保等标签平时不显示。`}</p>
            <CareLook over={{ entranceId: entrance.id }} shown={care} onShown={setCare} />
            <p className="search-hint" role="status">
              {care ? t`有标签的户加了绿框，共 ${care.length} 人。` : t`看了会记下来，本人查得到。`}
            </p>
          </>
        }
        right={
          <div ref={panel}>
            {selected ? (
              <HouseholdPanel key={selected} homeId={selected} states={states.get(selected) ?? []} care={care} />
            ) : (
              <Empty title={t`点一户看看`}>{t`谁住着、什么要办、谁看过，都在这里。`}</Empty>
            )}
          </div>
        }
      >
        {grid.error ? (
          <ErrorState error={grid.error} again={() => void grid.refetch()} />
        ) : grid.data === undefined ? (
          <Skeleton lines={10} />
        ) : (
          <BuildingGrid
            label={t`${compound}${entrance.name}剖面`}
            floors={floors}
            core={{ before: Math.ceil(columns / 2), is: lifts > 0 ? 'lift' : 'stairs' }}
            {...(selected ? { selected } : {})}
            onSelect={choose}
            only={only}
            ground={['', t`${name} 门厅`, '']}
          />
        )}
      </GridPage>
    </DeskPage>
  )
}
