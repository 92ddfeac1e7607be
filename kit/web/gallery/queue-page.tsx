import { useState } from 'react'
import { DeskPage } from '../desk-page.tsx'
import { IconGavel, IconHeadphones, IconMessageReport, IconPhone, IconUsers, IconWalk } from '../icons.ts'
import { ListDetail, QueueGroup, QueueItem, Views } from '../list-detail.tsx'
import { TextLink } from '../link.tsx'
import { State } from '../state.tsx'
import { MatterDetail } from './queue-detail.tsx'

const REPORTED = { icon: IconMessageReport, word: '居民报' }
const COUNTER = { icon: IconUsers, word: '柜台' }
const TO = '/gallery/queue'
const LETTER =
  '各位邻居，水是四楼一户厨房的下水管漏的，物业明天（周四）上午 9 点换管子。地上已放防滑垫，走路当心。周敏芝'
const nothing = () => undefined

/** The work queue, after the mock-up. */
export function QueuePage() {
  const [view, setView] = useState('all')
  const [open, setOpen] = useState(true)
  const [letter, setLetter] = useState(LETTER)
  return (
    <DeskPage
      bare
      title="还有 13 件没办完，先看超时的 2 件"
      lead="11月25日 周三下午 3:12。今天办好 5 件，都已回复本人。"
      actions={
        <Views
          label="看哪些"
          on={view}
          onChoose={setView}
          views={[
            { key: 'all', word: '全部', count: 13 },
            { key: 'mine', word: '我的', count: 6 },
            { key: 'none', word: '没人接', count: 1 },
            { key: 'back', word: '被退回', count: 1 },
            { key: 'many', word: '楼里多户', count: 2 },
          ]}
        />
      }
      keys={[
        { key: 'j', word: '下一件', run: nothing },
        { key: 'k', word: '上一件', run: nothing },
        { key: 'Enter', word: '打开', run: () => setOpen(true) },
        { key: 'a', word: '接单', run: nothing },
        { key: 'r', word: '回复', run: nothing },
        { key: 'm', word: '合并', run: nothing },
      ]}
      keysEnd="清单可存成 xlsx"
    >
      <ListDetail
        open={open}
        onBack={() => setOpen(false)}
        listLabel="待办清单"
        list={<List />}
        detail={<MatterDetail letter={letter} onLetter={setLetter} />}
      />
    </DeskPage>
  )
}

function List() {
  const doing = <State is="doing">在办</State>
  const received = <State is="received">收到</State>
  return (
    <>
      <QueueGroup title="超时 2" late>
        <QueueItem
          on
          late
          to={TO}
          title="3号楼走道天花板渗水，地上滑"
          state={<State is="overdue">超时</State>}
          source={REPORTED}
          line="3号楼 2、3 楼，5 户"
          when="过了 2 小时"
        />
        <QueueItem
          late
          to={TO}
          title="楼下棋牌声到半夜"
          state={<State is="reopened">重新打开</State>}
          source={{ icon: IconPhone, word: '12345' }}
          line="17号 602，第二次来电"
          when="过了 1 天"
        />
      </QueueGroup>
      <QueueGroup title="今天和明早 6">
        <QueueItem
          to={TO}
          title="出院回家，想问助餐怎么办"
          state={received}
          source={{ icon: IconWalk, word: '走访' }}
          line="2号楼 1103"
          when="17:30 前"
        />
        <QueueItem
          to={TO}
          title="儿子失业三个月，问有没有招工"
          state={doing}
          source={COUNTER}
          line="21号 501"
          when="17:30 前"
        />
        <QueueItem
          to={TO}
          title="车棚充电口 4 个没电"
          state={doing}
          source={{ icon: IconHeadphones, word: '来电' }}
          line="北门车棚，夜里 23:40 来电"
          when="17:30 前"
        />
        <QueueItem
          to={TO}
          title="把 9号门前花坛改矮，方便轮椅"
          state={doing}
          source={{ icon: IconGavel, word: '会议' }}
          line="11月19日协调会，第 2 项"
          when="20:00 前"
        />
        <QueueItem
          to={TO}
          title="要一张居住情况说明"
          state={received}
          source={COUNTER}
          line="4号楼 1204"
          when="今天取"
        />
        <QueueItem
          to={TO}
          title="楼上空调滴水到晾衣架"
          state={received}
          source={REPORTED}
          line="3号楼 806"
          when="明天 11:30 前"
        />
      </QueueGroup>
      <QueueGroup title="等别人 5" end="物业 3，街道 1，居民 1">
        <QueueItem
          to={TO}
          title="2 楼走道的灯不亮"
          state={doing}
          source={REPORTED}
          line="3号楼，等物业陆建平"
          when="今天 14–16 点修"
        />
      </QueueGroup>
      <p className="ld-more">
        还有 4 件，往下看。<TextLink to="/gallery/grid?floors=45">360 户的楼</TextLink>
      </p>
    </>
  )
}
