import { useState } from 'react'
import { Button, Buttons } from '../button.tsx'
import { Card, Section } from '../card.tsx'
import { CategoryPicker } from '../category-picker.tsx'
import { Drawing } from '../drawings.tsx'
import { Icon } from '../icon.tsx'
import { IconCamera, IconHandStop, IconMapPin } from '../icons.ts'
import { PhonePage } from '../phone-page.tsx'
import { Thumb } from '../photo-card.tsx'
import { State } from '../state.tsx'
import { VoiceNote } from '../voice-note.tsx'
import type { Voice } from '../voice-recorder.ts'
import { PhotoSketch } from './photo-sketch.tsx'

const WAVE = [1, 2, 4, 3, 5, 7, 4, 2, 5, 8, 6, 3, 1, 4, 6, 5, 3, 1, 3, 5, 7, 5, 3, 4, 6, 3, 2, 1].map(
  (part) => part / 9,
)

/** Reporting a problem, after the mock-up. */
export function ReportPage() {
  const [kind, setKind] = useState('leak')
  const [voice, setVoice] = useState<Voice | undefined>({ sound: new Blob(), seconds: 12, wave: WAVE })
  return (
    <PhonePage
      back={{ to: '/gallery/home' }}
      end={<span className="muted small">草稿已存</span>}
      title="报问题"
      lead="拍到了就能交。下面的不改也行。"
      dock={<Button look="primary">提交</Button>}
    >
      <div className="photo">
        <PhotoSketch floor="2F" />
        <span className="photo-state">
          <State is="done">照片清楚</State>
        </span>
        <button type="button" className="btn photo-act">
          <Icon is={IconCamera} />
          重拍
        </button>
      </div>
      <div className="above">
        <Card look="wait" label="这件事好像有人报过">
          <h2>这件事好像有人报过</h2>
          <div className="beside">
            <Thumb alt="">
              <PhotoSketch floor="3F" view="78 4 178 178" />
            </Thumb>
            <div>
              <h3>3 楼走道天花板渗水</h3>
              <p className="small">
                3号楼，昨天下午 4:20
                <br />4 户也遇到
              </p>
              <p className="small">
                <State is="doing" wraps>
                  物业陆建平在查水管
                </State>
              </p>
            </div>
          </div>
          <Buttons how="even">
            <Button look="soft" icon={IconHandStop}>
              我也遇到
            </Button>
            <Button>不是一件</Button>
          </Buttons>
          <p className="small above">点“我也遇到”，有进展一样通知您。</p>
        </Card>
      </div>
      <Section title="是哪一种" hint="看照片像是漏水。不对就点别的。">
        <CategoryPicker
          label="问题种类"
          chosen={kind}
          onChoose={setKind}
          categories={[
            { key: 'leak', word: '漏水渗水', picture: <Drawing is="leak" /> },
            { key: 'lamp', word: '灯和电', picture: <Drawing is="lamp" /> },
            { key: 'lift', word: '电梯', picture: <Drawing is="lift" /> },
            { key: 'bike', word: '车和通道', picture: <Drawing is="bike" /> },
            { key: 'bin', word: '垃圾卫生', picture: <Drawing is="bin" /> },
            { key: 'unclear', word: '说不清', picture: <Drawing is="unclear" /> },
          ]}
        />
      </Section>
      <Section title="在哪里">
        <Card>
          <div className="beside middle">
            <Icon is={IconMapPin} />
            <span className="grow">
              <b>3号楼 2 楼走道</b>
              <br />
              <span className="muted small">扫楼道码填好的</span>
            </span>
            <Button look="quiet">改</Button>
          </div>
        </Card>
      </Section>
      <Section title="想说两句（可以不说）">
        <VoiceNote voice={voice} onVoice={setVoice} said="“从上面滴下来的，地上滑，我怕老人摔跤。”" />
      </Section>
      <p className="muted small above">交了以后，周四下班前会有人回您。</p>
    </PhonePage>
  )
}
