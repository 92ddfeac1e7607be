import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { Tag } from '#kit/web/tag.tsx'

export type Asking = 'step' | 'responder' | 'called' | 'ended' | 'note' | 'matter'

type Props = { asking: Asking; onClose: () => void; onSaid: (words: string) => Promise<void> }

/** One sentence for the log; the usual ones are one press away. */
export function WordsDialog({ asking, onClose, onSaid }: Props) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const { busy, problem, run } = useDeed()
  const asked: Record<Asking, { title: string; act: string; usual: string[] }> = {
    step: {
      title: t`做了什么？`,
      act: t`记下`,
      usual: [t`用灭火器灭了明火`, t`关了燃气总阀`, t`断了电`, t`逐户敲门`, t`把老人背下楼`],
    },
    responder: {
      title: t`谁赶去了？`,
      act: t`记下`,
      usual: [t`我自己`, t`物业保安`, t`消防队`, t`社区民警`, t`楼组长`],
    },
    called: { title: t`打了谁的电话？`, act: t`记下`, usual: ['119', '110', '120', t`物业`, t`燃气抢修`] },
    ended: { title: t`怎么结束的？`, act: t`结束`, usual: [t`明火扑灭，没有人受伤`, t`虚惊一场`, t`移交消防队`] },
    note: { title: t`总结：哪里做得好，下次改什么`, act: t`写好了`, usual: [] },
    matter: {
      title: t`还要办什么？`,
      act: t`记成事项`,
      usual: [t`灭火器过期，要换`, t`楼道堆物，要清`, t`应急灯不亮`],
    },
  }
  const { title, act, usual } = asked[asking]
  const go = async () => {
    await run(async () => {
      await onSaid(words.trim())
      onClose()
    })
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button
            look={asking === 'ended' ? 'danger' : 'primary'}
            busy={busy}
            disabled={words.trim() === ''}
            onClick={() => void go()}
          >
            {act}
          </Button>
        </>
      }
    >
      <label className="field">
        <span className="label">{t`写一句`}</span>
        <textarea className="input" value={words} maxLength={1000} onChange={(event) => setWords(event.target.value)} />
      </label>
      {usual.length === 0 ? null : (
        <div className="btns above" role="group" aria-label={t`常用的`}>
          {usual.map((word) => (
            <Tag key={word} on={words === word} onPress={() => setWords(word)}>
              {word}
            </Tag>
          ))}
        </div>
      )}
      <Problem says={problem} />
    </Modal>
  )
}
