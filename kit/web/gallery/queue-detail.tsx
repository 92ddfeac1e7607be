import { Button, Buttons } from '../button.tsx'
import { DetailColumns, DetailHead, Reply, SidePart } from '../detail.tsx'
import { TextLink } from '../link.tsx'
import { Thumb } from '../photo-card.tsx'
import { State } from '../state.tsx'
import { Steps, Timeline } from '../steps.tsx'
import { Tag } from '../tag.tsx'
import { PhotoSketch } from './photo-sketch.tsx'

const TO = '/gallery/queue'
const nothing = () => undefined
const MOMENTS = [
  {
    id: '1',
    time: '昨天 16:20',
    what: '王*芳拍照上报，扫的是 3 楼楼道码',
    more: '附语音 12 秒：“从上面滴下来的，地上滑。”',
    picture: (
      <Thumb alt="" width={104} height={74}>
        <PhotoSketch floor="3F" view="40 0 255 182" />
      </Thumb>
    ),
  },
  { id: '2', time: '昨天 16:45', what: '周敏芝打电话问清楚：403 室厨房正上方', more: '先请物业放了防滑垫和警示牌' },
  { id: '3', time: '今天 09:10', what: '转物业，陆建平接单', more: '物业答应 13:00 前查明水从哪里来' },
  { id: '4', time: '今天 15:10', what: '又有 1 户“我也遇到”，共 5 户', more: '五户会一起收到每次进展' },
  { id: '5', time: '现在', what: '催陆建平给结果，再告诉 5 户什么时候修好', now: true },
]

/** The matter chosen in the queue, after the mock-up. */
export function MatterDetail({ letter, onLetter }: { letter: string; onLetter: (text: string) => void }) {
  return (
    <>
      <DetailHead
        title="3号楼走道天花板渗水，地上滑"
        facts={[
          <>
            王*芳，3号楼 302 室，<b>199****0430</b>
          </>,
          <>
            经手 <b>周敏芝</b>
          </>,
          <>
            编号 <b>Y7-261124-06</b>
          </>,
        ]}
        end={<State is="overdue">超时 2 小时</State>}
        endUnder="应在今天 13:00 前给第二次答复"
      />
      <Steps
        desk
        label="五心"
        at={2}
        steps={[
          { word: '热心接待', under: '昨天 16:20' },
          { word: '耐心倾听', under: '昨天 16:45' },
          { word: '细心解决', under: '在办' },
          { word: '真心关怀' },
          { word: '恒心学习' },
        ]}
      />
      <DetailColumns
        side={
          <>
            <SidePart title="同一件事">
              <p>
                已并入 2 条：<TextLink to={TO}>806 室</TextLink>、<TextLink to={TO}>柜台</TextLink>
              </p>
              <p className="small muted">
                另有 1 条像是同一件，<TextLink to={TO}>看一看</TextLink>
              </p>
            </SidePart>
            <SidePart title="下一步">
              <Buttons how="stacked">
                <Button shortcut="U">催物业</Button>
                <Button>约一次协调会</Button>
                <Button shortcut="B">退回，写明理由</Button>
              </Buttons>
            </SidePart>
            <SidePart title="说得清的依据">
              <p className="small">
                渗漏属共用立管，由物业修，急修可动用维修资金。<TextLink to={TO}>上海住宅物业规定 73</TextLink>
              </p>
            </SidePart>
          </>
        }
      >
        <Timeline moments={MOMENTS} />
        <Reply
          label="回复"
          value={letter}
          onChange={onLetter}
          tools={
            <>
              <Tag onPress={nothing}>范文：告知修理时间</Tag>
              <Tag onPress={nothing}>短信 + 电话</Tag>
            </>
          }
          act={
            <Button look="primary" shortcut="R">
              回复 5 户
            </Button>
          }
        />
      </DetailColumns>
    </>
  )
}
