import '../here.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Card, Note } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { type HereFigure, useHereFigures } from '../reading.ts'

/** How the neighbourhood does, for those who live in it: in plain words, and silent where too few would show. */
export function HerePage() {
  const { t } = useLingui()
  const { data, error, refetch } = useHereFigures()
  const name = data?.name ?? ''
  const said = data?.figures.filter(({ percent }) => percent !== null) ?? []
  return (
    <PhonePage title={t`居委会办得怎么样`} lead={data ? t`${name}，这个季度到今天。` : undefined} back={{ to: '/' }}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <>
          {said.map((figure) => (
            <OneFigure key={figure.key} figure={figure} />
          ))}
          <Silent keys={data.figures.filter(({ percent }) => percent === null).map(({ key }) => key)} />
          <p className="muted above">
            <Trans>
              从 <WhenDay day={data.from} />{' '}
              算起。太少的不说，免得认出是谁家的事。每个数字都由一件件记录算出来，居委会可以打开核对。
            </Trans>
          </p>
        </>
      ) : null}
    </PhonePage>
  )
}

/** What is made of too few, in one breath. */
function Silent({ keys }: { keys: readonly HereFigure['key'][] }) {
  const { t } = useLingui()
  const titles = useTitles()
  if (keys.length === 0) return null
  const list = keys.map((key) => titles[key]).join(t`、`)
  return (
    <div className="above">
      <Note>{t`这几样这段时间太少，说了不准，先不说：${list}。`}</Note>
    </div>
  )
}

function OneFigure({ figure }: { figure: HereFigure }) {
  const { t } = useLingui()
  const titles = useTitles()
  const sentence = useSentence(figure)
  const { key, percent, before, target } = figure
  const unchanged = before !== null && percent === before
  return (
    <div className="above">
      <Card>
        <div className="here-figure">
          <h2>{titles[key]}</h2>
          <b className="num">{`${percent}%`}</b>
        </div>
        <p>{sentence}</p>
        <p className="muted">
          {before === null ? null : unchanged ? t`和上季度一样` : t`上季度 ${before}%`}
          {before !== null && target !== null ? t`，` : null}
          {target === null ? null : t`目标 ${target}%`}
        </p>
      </Card>
    </div>
  )
}

function useTitles(): Record<string, string> {
  const { t } = useLingui()
  return {
    'contact-on-time': t`报了有人回`,
    'solved-confirmed': t`办好了，报的人说的`,
    reopened: t`说办好了，其实没好`,
    'call-answered': t`打电话有人接`,
    'promises-kept': t`当面答应的做到了`,
    'online-share': t`用手机就能找居委会的人家`,
  }
}

function useSentence({ key, percent }: HereFigure): string {
  const { t } = useLingui()
  const n = percent ?? 0
  const sentences: Record<string, string> = {
    'contact-on-time': t`100 件里有 ${n} 件，在答应的时间里有人联系。`,
    'solved-confirmed': t`100 件里有 ${n} 件，报的人自己说办好了。还没办完的也算在里面。`,
    reopened: t`说办好了的 100 件里，有 ${n} 件居民说没好，又重新办。`,
    'call-answered': t`100 通电话里，有 ${n} 通当时接了，或者回过去了。`,
    'promises-kept': t`接待时答应的 100 件里，有 ${n} 件到日子前做到了。`,
    'online-share': t`100 户里有 ${n} 户绑了居民账号。`,
  }
  return sentences[key] ?? ''
}
