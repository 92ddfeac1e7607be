import { useState } from 'react'
import { Button, Buttons, LinkButton, type ButtonLook } from '../button.tsx'
import { Card, Facts, Note, Section, type NoteLook } from '../card.tsx'
import { ConfirmDialog } from '../confirm.tsx'
import { DeskPage } from '../desk-page.tsx'
import { Drawer, Modal } from '../dialog.tsx'
import { Area, Money } from '../figures.tsx'
import { IconDots, IconPhone, IconPlus } from '../icons.ts'
import { MenuButton } from '../menu.tsx'
import { OfflineExample } from './offline-example.tsx'
import { Progress } from '../progress.tsx'
import { Skeleton } from '../skeleton.tsx'
import { State, type StateKind } from '../state.tsx'
import { Kbd, Tag } from '../tag.tsx'
import { toast } from '../toast.tsx'
import { Tooltip } from '../tooltip.tsx'
import { Empty, ErrorState } from '../waiting.tsx'
import { useNow, When } from '../when.tsx'

const LOOKS: readonly ButtonLook[] = ['primary', 'soft', 'outline', 'quiet', 'danger']
const STATES: Record<StateKind, string> = {
  received: '收到',
  doing: '在办',
  done: '办好了',
  reopened: '重新打开',
  overdue: '超时',
  idle: '还没说',
  against: '反对',
  urgent: '起火',
}
const NOTES: Record<NoteLook, string> = {
  plain: '邻居只看得到几户，看不到是谁。',
  info: '这一户有 2 个人登记。',
  wait: '还差 2 户，先去 302 和 501。',
  good: '都录好了，可以接着做。',
  bad: '这个文件打不开，请换一个。',
}
const HOUR = 3_600_000

/** Buttons, states, notes, times, dialogs, and what stands where nothing is yet. */
export function PartsPage() {
  const now = useNow()
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
  return (
    <DeskPage
      title="部件：动作、状态、说明"
      lead="每一种样子都在这里。"
      actions={<LinkButton to="/gallery/fields">表单</LinkButton>}
    >
      <Section title="按钮">
        {[false, true].map((off) => (
          <Buttons key={String(off)}>
            {LOOKS.map((look) => (
              <Button key={look} look={look} disabled={off}>
                {look}
              </Button>
            ))}
            <Button look="primary" busy>
              正在交
            </Button>
            <Button icon={IconPhone} shortcut="P">
              打电话
            </Button>
            <LinkButton to="/gallery/home" icon={IconPlus}>
              去首页
            </LinkButton>
          </Buttons>
        ))}
      </Section>
      <Section title="状态">
        <Buttons>
          {(Object.keys(STATES) as StateKind[]).map((is) => (
            <State key={is} is={is}>
              {STATES[is]}
            </State>
          ))}
          <Tag>短信</Tag>
          <Tag on onPress={() => undefined}>
            选中
          </Tag>
          <Kbd>J</Kbd>
        </Buttons>
      </Section>
      <Section title="说明">
        <div className="fields">
          {(Object.keys(NOTES) as NoteLook[]).map((look) => (
            <Note key={look} look={look}>
              {NOTES[look]}
            </Note>
          ))}
        </div>
      </Section>
      <Section title="时间、钱、面积">
        <Card>
          <Facts
            rows={[
              ['刚才', <When key="1" at={now} />],
              ['昨天', <When key="2" at={ago(24)} exact />],
              ['半天', <When key="3" at={ago(-20)} precision="part" exact />],
              ['上个月', <When key="4" at={ago(24 * 40)} precision="day" />],
              ['要出', <Money key="5" fen={634428} />],
              ['面积', <Area key="6" hundredths={5527} />],
            ]}
          />
        </Card>
      </Section>
      <Section title="没信号">
        <OfflineExample />
      </Section>
      <Dialogs />
      <Section title="还没有、正在来、出错">
        <div className="columns">
          <Card>
            <Empty title="还没有人报事" action={<Button look="soft">登记一件</Button>}>
              电话、柜台来的，都在这里登记。
            </Empty>
          </Card>
          <Card>
            <Skeleton />
          </Card>
          <Card>
            <ErrorState again={() => undefined} />
          </Card>
          <Card>
            <Progress label="正在导入" done={1240} whole={2231} under="读了 1,240 行" />
            <Progress label="正在算" />
          </Card>
        </div>
      </Section>
    </DeskPage>
  )
}

function Dialogs() {
  const [open, setOpen] = useState<'modal' | 'drawer' | 'confirm'>()
  const close = () => setOpen(undefined)
  return (
    <Section title="对话框、菜单、提示">
      <Buttons>
        <Button onClick={() => setOpen('modal')}>对话框</Button>
        <Button onClick={() => setOpen('drawer')}>侧面</Button>
        <Button onClick={() => setOpen('confirm')}>确认</Button>
        <Button onClick={() => toast('记下了。')}>说一声</Button>
        <Button onClick={() => toast('没连上网。', 'bad')}>说坏消息</Button>
        <MenuButton
          button={<Button icon={IconDots}>更多</Button>}
          entries={[
            { key: '1', word: '合并', run: close },
            { key: '2', word: '回首页', to: '/gallery/home' },
          ]}
        />
        <Tooltip says="上海住宅物业管理规定第 73 条">
          <Button>依据</Button>
        </Tooltip>
      </Buttons>
      <Modal open={open === 'modal'} onClose={close} title="这一户最近的事">
        <p>三件都办好了。</p>
      </Modal>
      <Drawer open={open === 'drawer'} onClose={close} title="806 室">
        <p>吴*芬，74 岁。</p>
      </Drawer>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        title="退回给居民？"
        act="退回"
        danger
        reason={{ label: '理由', hint: '居民看得到。', required: true }}
        onAct={close}
      >
        退回以后，这件事不再算您的。
      </ConfirmDialog>
    </Section>
  )
}
