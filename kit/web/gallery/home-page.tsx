import { Button } from '../button.tsx'
import { Card, Line, Row, Rows, Section } from '../card.tsx'
import { Drawing } from '../drawings.tsx'
import { IconPhone, IconTools } from '../icons.ts'
import { PhonePage } from '../phone-page.tsx'
import { State } from '../state.tsx'
import { Steps } from '../steps.tsx'
import { Street } from '../street.tsx'
import { DayLeaf, Tile, Tiles } from '../tile.tsx'

/** The resident's home, after the mock-up. */
export function HomePage() {
  return (
    <PhonePage
      title="吴阿姨，下午好"
      lead={
        <>
          今天周三。有 2 件事在办，
          <br />1 张票等您投。
        </>
      }
      under={<Street />}
    >
      <Tiles label="四件常用的事">
        <Tile first to="/gallery/report" picture={<Drawing is="camera" />} word="报问题" under="拍张照就行" />
        <Tile to="/gallery" picture={<Drawing is="ballot" />} word="投票" under="电梯换新" count="1 张" />
        <Tile to="/gallery" picture={<Drawing is="ledger" />} word="账本" under="三季度已出" />
        <Tile to="/gallery" picture={<Drawing is="code" />} word="我的码" under="开门领物" />
      </Tiles>
      <Section title="我的事" more={{ to: '/gallery', word: '全部 7 件' }}>
        <Card flush>
          <Rows>
            <Row to="/gallery" title="2 楼走道的灯不亮" end={<State is="doing">在办</State>}>
              <Steps steps={[{ word: '收到' }, { word: '接单' }, { word: '修理' }, { word: '您确认' }]} at={2} />
              <Line icon={IconTools}>
                <b>物业陆建平</b>
                <br />
                今天下午来修
                <br />
                <span className="muted small">11月25日 14:00 到 16:00</span>
              </Line>
            </Row>
            <Row to="/gallery" title="楼上空调滴水" end={<State is="received">收到了</State>}>
              <Steps
                steps={[{ word: '收到' }, { word: '商量' }, { word: '处理' }, { word: '您确认' }]}
                at={1}
                waiting
              />
              <Line icon={IconPhone}>
                <b>居委会周敏芝</b>
                <br />
                明天上午给您打电话
                <br />
                <span className="muted small">11月26日 11:30 以前</span>
              </Line>
            </Row>
          </Rows>
        </Card>
      </Section>
      <Section title="接下来的活动" more={{ to: '/gallery', word: '都看看' }}>
        <Card>
          <div className="beside">
            <DayLeaf day="27" under="周五" />
            <div>
              <h3>冬天怎么养花</h3>
              <p className="muted small">
                下午 2:00，睦邻花园
                <br />
                还有 6 个位子
              </p>
            </div>
          </div>
          <div className="above">
            <Button wide>我要去</Button>
          </div>
        </Card>
      </Section>
    </PhonePage>
  )
}
