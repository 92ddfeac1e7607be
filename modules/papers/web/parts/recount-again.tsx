import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { newId } from '#kit/web/new-id.ts'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { type Recount, useAct } from '../reading.ts'

/** Another recount: one person says why, another agrees; the ones before stay in sight. */
export function RecountAgain({ voteId, recount }: { voteId: string; recount: Recount }) {
  const { t } = useLingui()
  const act = useAct(voteId)
  const [id, setId] = useState('')
  const [doing, setDoing] = useState<'ask' | 'agree' | 'decline'>()
  const { asked, earlier, may } = recount
  const close = () => setDoing(undefined)
  const answer = async (agree: boolean) => {
    await act('POST', '/recount/answers', { askId: asked?.id, agree })
    toast(agree ? t`同意了，马上可以掷骰子抽票。` : t`不再复核，记下了。`)
  }
  return (
    <>
      {asked ? (
        <div className="above">
          <Note look="wait">
            <p>
              <b>{t`${asked.by}提出再复核一次`}</b> <When at={asked.at} />
            </p>
            <p>{asked.why}</p>
            {may.answer ? (
              <div className="above">
                <Buttons>
                  <Button look="soft" onClick={() => setDoing('agree')}>{t`同意再复核`}</Button>
                  <Button look="quiet" onClick={() => setDoing('decline')}>{t`不用再复核`}</Button>
                </Buttons>
              </div>
            ) : asked.mine ? (
              <p className="small muted">{t`您提的，要另一位同事来同意。`}</p>
            ) : null}
          </Note>
        </div>
      ) : null}
      {may.ask ? (
        <p className="above">
          <Button
            onClick={() => {
              setId(newId())
              setDoing('ask')
            }}
          >{t`再复核一次`}</Button>
        </p>
      ) : null}
      <Earlier earlier={earlier} />
      <ConfirmDialog
        open={doing === 'ask'}
        onClose={close}
        title={t`再复核一次`}
        act={t`提出`}
        reason={{ label: t`为什么`, required: true }}
        onAct={async (why) => {
          await act('POST', '/recount/asks', { id, why })
          toast(t`提出了，请另一位同事来同意。`)
        }}
      >
        {t`要两个人：您写明理由，另一位同意，才重新掷骰子抽票。前面几次复核都留着。理由会写进结果和公告，不写姓名和房号。`}
      </ConfirmDialog>
      <ConfirmDialog
        open={doing === 'agree'}
        onClose={close}
        title={t`同意再复核`}
        act={t`同意`}
        onAct={() => answer(true)}
      >
        {t`同意以后重新掷骰子抽票，按现在算进去的票来看。`}
      </ConfirmDialog>
      <ConfirmDialog
        open={doing === 'decline'}
        onClose={close}
        title={t`不用再复核`}
        act={t`不用`}
        onAct={() => answer(false)}
      >
        {t`结果照旧，有人提过、谁说不用，都留在经过里。`}
      </ConfirmDialog>
    </>
  )
}

function Earlier({ earlier }: Pick<Recount, 'earlier'>) {
  const { t } = useLingui()
  if (earlier.length === 0) return null
  return (
    <Section title={t`前面的复核`}>
      <Card flush>
        <Rows>
          {earlier.map((one) => (
            <Row
              key={one.round}
              title={t`第 ${one.round} 次：看了 ${one.looked} 张，录错 ${one.errors} 张，更正 ${one.corrected} 张`}
            >
              <p className="muted small">
                {one.endedAt === null ? null : (
                  <Trans>
                    <When at={one.endedAt} /> 完
                  </Trans>
                )}
                {one.seed === null ? null : t`，骰子 ${one.seed}`}
              </p>
              {one.why ? <p className="small">{t`${one.why.by}提出、${one.why.with}同意：${one.why.words}`}</p> : null}
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
