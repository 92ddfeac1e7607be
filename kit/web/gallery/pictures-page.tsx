import { StackBar, ThresholdBar, ThresholdKey } from '../bars.tsx'
import { Section } from '../card.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { DeskPage } from '../desk-page.tsx'
import { Drawing, DRAWING_NAMES } from '../drawings.tsx'
import { QrCode } from '../qr-code.tsx'
import { FigureCell, Figures } from '../sparkline.tsx'
import { TableOf } from '../table-toggle.tsx'

type Village = { name: string; homes: number; late: number; unseen: number; open: number }
const VILLAGES: readonly Village[] = [
  { name: '延吉一村', homes: 1210, late: 2, unseen: 11, open: 12 },
  { name: '敦化路小区', homes: 820, late: 1, unseen: 9, open: 7 },
  { name: '友谊新村', homes: 902, late: 2, unseen: 7, open: 8 },
]
const COLUMNS: readonly Column<Village>[] = [
  { key: 'name', head: '居民区', cell: ({ name }) => <b>{name}</b>, names: true },
  {
    key: 'homes',
    head: '户数',
    cell: ({ homes }) => homes.toLocaleString('en-US'),
    sort: (one, other) => one.homes - other.homes,
    end: true,
  },
  { key: 'bar', head: '每千户几件', cell: (village) => <Mix {...village} /> },
  { key: 'late', head: '超时', cell: ({ late }) => late, sort: (one, other) => one.late - other.late, end: true },
  { key: 'unseen', head: '没看', cell: ({ unseen }) => unseen, end: true },
]

function Mix({ name, late, unseen, open }: Village) {
  return (
    <StackBar
      thin
      width={(late + unseen + open) * 8}
      label={`${name}：超时 ${late}，没看 ${unseen}，待核 ${open}`}
      parts={[
        { key: 'late', word: '超时', value: late, shown: late, fill: 'g' },
        { key: 'unseen', word: '没看', value: unseen, shown: unseen, fill: 'h' },
        { key: 'open', word: '待核', value: open, shown: open, fill: 'i' },
      ]}
    />
  )
}

/** Bars, courses, tables, codes and drawings. */
export function PicturesPage() {
  return (
    <DeskPage title="图画：条、线、表" actions={<TableOf title="同样的数">{table()}</TableOf>}>
      <Figures label="几个数">
        <FigureCell
          name="一天内有人回"
          figure="96.4%"
          spark={{ values: [90, 92, 89, 94, 95, 94, null, 95, 94, 96, 96, 97], target: 95 }}
          of="451 / 468 件"
          change="比上月 +1.1"
          means="收到到第一次答复，不超过 1 个工作日"
          to="/gallery/pictures"
        />
        <FigureCell
          on
          name="超时没办完"
          figure="14 件"
          spark={{ values: [20, 19, 19, 18, 17, null, 16, 16, 15, 14], target: 10 }}
          of="占没办完的 118 件"
          change="比上月 −5"
          means="过了答应的时间，今天 15:00"
          to="/gallery/pictures"
        />
        <FigureCell name="维修资金偏低" figure="6 个" of="占 41 个小区" change="比上月 0" means="余额不到首期的 30%" />
      </Figures>
      <Section title="投的人够不够">
        <ThresholdKey>线是三分之二，两样都过才算数</ThresholdKey>
        <ThresholdBar
          title="户数"
          end={
            <>
              <b>68</b> / 111 户
            </>
          }
          value={68}
          whole={111}
          line={74}
          says="68 户投了，满 74 户算数，还差 6 户"
          under={
            <>
              满 74 户算数，<b>还差 6 户</b>
            </>
          }
        />
        <ThresholdBar
          title="同意的户"
          end="10 / 15 户"
          value={10}
          whole={15}
          line={11.25}
          lineWord="3/4"
          maybe={2}
          says="10 户同意，2 户有条件，要 12 户"
        />
        <ThresholdBar
          title="同意的户数"
          end="74.30%"
          value={633}
          whole={852}
          line={639}
          failed
          says="633 户同意，差 6 户"
          under="633 / 852 户"
        />
      </Section>
      <Section title="钱从哪来">
        <StackBar
          label="收进的钱"
          parts={[
            { key: '1', word: '停车费', under: '460 个车位', value: 276, shown: '276,000.00', fill: 'a' },
            { key: '2', word: '电梯广告', under: '28 部电梯', value: 84, shown: '84,000.00', fill: 'b' },
            { key: '3', word: '充电桩', value: 15, shown: '15,000.00', fill: 'c' },
            { key: '4', word: '快递柜场地', value: 9.6, shown: '9,600.00', fill: 'd' },
          ]}
          total={{ word: '一共', shown: '384,600.00' }}
        />
      </Section>
      <Section title="哪里最需要帮忙">{table()}</Section>
      <Section title="画和码">
        <div className="btns">
          {DRAWING_NAMES.map((name) => (
            <span key={name} style={{ width: 48 }}>
              <Drawing is={name} />
            </span>
          ))}
          <QrCode text="https://mulin.example/r/Y7-261124-06" label="扫一扫看这件事" />
        </div>
      </Section>
    </DeskPage>
  )
}

function table() {
  return (
    <DataTable
      caption="每个居民区停住的事"
      columns={COLUMNS}
      rows={VILLAGES}
      keyOf={({ name }) => name}
      selected="延吉一村"
      empty="没有"
      foot={{ name: '街道', homes: '17,620', late: 14, unseen: 82 }}
      exports={{ xlsx: '/api/x.xlsx', csv: '/api/x.csv' }}
    />
  )
}
