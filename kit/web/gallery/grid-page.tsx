import { useMemo, useState } from 'react'
import { BuildingGrid, type GridFloor } from '../building-grid.tsx'
import { Button, Buttons } from '../button.tsx'
import { GridLegend, GridPage, type CellKind } from '../cell-kinds.tsx'
import { DeskPage } from '../desk-page.tsx'
import { IconEye, IconLock, IconPhone, IconPrinter } from '../icons.ts'
import { Icon } from '../icon.tsx'
import { TextLink } from '../link.tsx'
import { Panel, PanelHead, PanelPart } from '../panel.tsx'
import { Masked, Person, Persons } from '../person.tsx'
import { useAddress } from '../router.tsx'
import { SearchBox } from '../search-box.tsx'
import { State } from '../state.tsx'
import { TableOf } from '../table-toggle.tsx'

const DUE = '1101 1108 1004 1207 1306 905 801 808 707 602 603 506 401 407 304 206 102 105'.split(' ')
const DOING = '1401 1103 902 806 704 403 302 305 203'.split(' ')
const CHECK = '1404 1203 1106 1007 608 501 405 108'.split(' ')
const VACANT = '1308 1205 1002 605 307 204'.split(' ')
const SAYS: Record<CellKind, string> = {
  doing: '有事在办',
  due: '该去看看了',
  check: '资料待核',
  ok: '近期联系过',
  vacant: '空关',
  plain: '',
}

function kindOf(room: string): CellKind {
  if (DOING.includes(room)) return 'doing'
  if (DUE.includes(room)) return 'due'
  if (CHECK.includes(room)) return 'check'
  return VACANT.includes(room) ? 'vacant' : 'ok'
}

function floorsOf(count: number): GridFloor[] {
  return Array.from({ length: count }, (_, place) => {
    const floor = count - place
    const cells = Array.from({ length: 8 }, (_unused, column) => {
      const word = `${floor}0${column + 1}`
      const kind = kindOf(word)
      return { id: word, word, kind, says: SAYS[kind], hit: word === '1207' }
    })
    return { key: String(floor), word: `${floor} 楼`, cells }
  })
}

const HOMES = [
  { key: '806', word: <mark>吴*芬</mark>, end: '3号 806' },
  { key: '1207', word: <mark>王*峰</mark>, end: '3号 1207' },
  { key: '501', word: <mark>魏*福</mark>, end: '21号 501' },
]

/** The building grid, after the mock-up; `?floors=45` shows 360 homes. */
export function GridExample() {
  const [{ floors }] = useAddress()
  const tower = useMemo(() => floorsOf(Number(floors ?? 14)), [floors])
  const [selected, setSelected] = useState('806')
  const [only, setOnly] = useState<CellKind>()
  const [typed, setTyped] = useState('')
  const found = useMemo(() => (typed.startsWith('w') ? HOMES : []), [typed])
  return (
    <DeskPage
      bare
      title="3号楼 112 户，18 户该去看看了"
      lead="14 层，每层 8 户，2 部电梯。点一户看详情，方向键可以走。"
      actions={
        <>
          <TableOf title="3号楼">…</TableOf>
          <Button icon={IconPrinter}>打印楼层表</Button>
        </>
      }
    >
      <GridPage
        left={
          <>
            <SearchBox
              large
              label="找住户"
              value={typed}
              onType={setTyped}
              found={found}
              onChoose={setSelected}
              hint="门牌 3-806，拼音 wxf，手机尾号 0430，都能找。"
            />
            <h2>格子的意思（点一下只看这一种）</h2>
            <GridLegend
              only={only}
              onChoose={setOnly}
              entries={[
                { kind: 'doing', word: '有事在办', count: 9 },
                { kind: 'due', word: '该去看看了', count: 18 },
                { kind: 'check', word: '资料待核', count: 8 },
                { kind: 'ok', word: '近期联系过', count: 71 },
                { kind: 'vacant', word: '空关', count: 6 },
              ]}
            />
            <h2>关爱标签</h2>
            <p className="small">独居、失能、低保等标签平时不显示。</p>
            <Button wide icon={IconLock}>
              写明用途再看
            </Button>
            <p className="search-hint">看了会记下来，本人查得到。</p>
          </>
        }
        right={<Household />}
      >
        <BuildingGrid
          label="3号楼剖面，14 层，每层 8 户"
          floors={tower}
          core={{ before: 4, is: 'lift' }}
          selected={selected}
          onSelect={setSelected}
          only={only}
          ground={['西', '大堂，两部电梯居中', '东']}
        />
      </GridPage>
    </DeskPage>
  )
}

function Household() {
  return (
    <Panel label="3号楼 806 室">
      <PanelHead title="806 室" end={<State is="doing">有事在办</State>} under="3号楼 8 楼，55.27 ㎡，本人产权">
        <Buttons how="even">
          <Button look="primary">记一次走访</Button>
          <Button icon={IconPhone}>打电话</Button>
        </Buttons>
      </PanelHead>
      <PanelPart title="住着 2 人">
        <Persons>
          <Person name="吴*芬" about="女，74 岁，户主" end="199****4417" />
          <Person name="陈*福" about="男，78 岁，配偶" end="199****2036" />
          <Person faint name="女儿（不同住）" end="199****8850" />
        </Persons>
        <p className="small">
          身份证 <Masked masked="310…0043" what="身份证号" reveal={() => Promise.resolve('31019919520214004X')} />
        </p>
      </PanelPart>
      <PanelPart title="为什么是这个颜色">
        <p>
          有 2 件事没办完：<TextLink to="/gallery/queue">2 楼灯不亮</TextLink>、
          <TextLink to="/gallery/queue">空调滴水</TextLink>。办完后回到“近期联系过”。
        </p>
      </PanelPart>
      <PanelPart title="最近三次联系">
        <dl className="days">
          <dt>昨天</dt>
          <dd>来电，报空调滴水</dd>
          <dt>11月6日</dt>
          <dd>周敏芝上门，平安。老陈膝盖疼，问过助餐</dd>
          <dt>10月12日</dt>
          <dd>重阳上门，送体检通知</dd>
        </dl>
      </PanelPart>
      <PanelPart>
        <p className="small muted">
          <Icon is={IconEye} size={15} /> 近 90 天有 4 次看过这一户，<TextLink to="/gallery">都是谁、为什么</TextLink>
          。住户也看得到。
        </p>
      </PanelPart>
    </Panel>
  )
}
