import { useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { StackBar } from '#kit/web/bars.tsx'
import type { Sums as Given } from '../reading.ts'

/** The numbers that must add up, as one sentence and one picture. */
export function Sums({ sums }: { sums: Given }) {
  const { t } = useLingui()
  const { issued, returned, lost, unread, differing } = sums
  const gone = sums.void
  const out = sums.outstanding.length
  const read = returned - unread - differing
  return (
    <>
      <p
        className="papers-sum"
        aria-label={t`发出 ${issued}，等于收回 ${returned}、作废 ${gone}、遗失 ${lost}、没交回 ${out}`}
      >
        <span>{t`发出`}</span> <b>{issued}</b> <span>= {t`收回`}</span> <b>{returned}</b> <span>+ {t`作废`}</span>{' '}
        <b>{gone}</b> <span>+ {t`遗失`}</span> <b>{lost}</b> <span>+ {t`没交回`}</span>{' '}
        <b className={out > 0 ? 'off' : undefined}>{out}</b>
      </p>
      <StackBar
        label={t`发出去的纸票现在在哪里`}
        total={{ word: t`一共发出`, shown: issued }}
        parts={(
          [
            { key: 'read', word: t`录好了`, value: read, shown: read, fill: 'a' },
            { key: 'unread', word: t`等录票`, value: unread, shown: unread, fill: 'c' },
            { key: 'differing', word: t`两个人录的不一样`, value: differing, shown: differing, fill: 'h' },
            { key: 'void', word: t`作废`, value: gone, shown: gone, fill: 'f' },
            { key: 'lost', word: t`遗失`, value: lost, shown: lost, fill: 'e' },
            { key: 'out', word: t`没交回`, value: out, shown: out, fill: 'g' },
          ] as const
        ).filter(({ value }) => value > 0)}
      />
      <p className="muted small num">{t`一共印 ${sums.printed} 张，还没发的 ${sums.unissued} 张。`}</p>
      {sums.balanced ? null : (
        <div className="above">
          <Note look="bad">{t`手里数的和这里登记的对不上，请再数一遍。`}</Note>
        </div>
      )}
    </>
  )
}
