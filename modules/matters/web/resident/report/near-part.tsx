import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Card } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { IconHandStop } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { useStateOf } from '../words.ts'
import type { ReportDraft } from './report-draft.ts'

type Props = {
  neighbourhood: string
  draft: ReportDraft
  /** Only residents can join; whoever stands at a wall without an account is told that it is known. */
  mayJoin: boolean
  onJoined?: (id: string) => void
  onNotSame: (id: string) => void
}

/** What seems to be reported already, as a full card, once a photo or a kind says what it may be. */
export function NearPart({ neighbourhood, draft, mayJoin, onJoined, onNotSame }: Props) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const stateOf = useStateOf()
  const { busy, problem, run } = useDeed()
  const { data } = useQuery({
    queryKey: ['near', neighbourhood, draft.category, draft.place],
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/matters/near', {
          params: { path: { neighbourhood }, query: asked(draft) },
        }),
      ),
    enabled: draft.place !== null && (draft.category !== null || draft.photos.length > 0),
  })
  // Before the kind is said, one's own earlier report nearby is no news.
  const near = data?.near.find(({ id, joined }) => !draft.notSame.includes(id) && !(joined && draft.category === null))
  const card = useRef<HTMLDivElement>(null)
  const found = near?.id
  useEffect(() => {
    // It comes after a tap, perhaps below what is in sight; unseen it would be of no use.
    if (found !== undefined) card.current?.scrollIntoView({ block: 'nearest' })
  }, [found])
  if (near === undefined) return null
  const join = async () => {
    await run(async () => {
      await api.POST('/api/n/{neighbourhood}/matters/{id}/join', {
        params: { path: { neighbourhood, id: near.id } },
        body: { id: newId() },
      })
      await queries.invalidateQueries({ queryKey: ['my-matters'] })
      onJoined?.(near.id)
    })
  }
  const state = stateOf(near)
  return (
    <div className="above near" role="status" ref={card}>
      <Card look="wait">
        <h2>{near.joined ? t`这件事您报过了` : t`这件事好像有人报过`}</h2>
        <h3 className="above">{near.title}</h3>
        <p className="small">
          <When at={near.receivedAt} />
          {near.households > 1 ? (
            <>
              {comma()}
              <Plural value={near.households} one="# 户遇到" other="# 户也遇到" />
            </>
          ) : null}
        </p>
        <p className="small">
          <State is={state.is} wraps>
            {t`${state.word}，${near.who}在管`}
          </State>
        </p>
        <div className="above">
          <Buttons how="even">
            {near.joined ? (
              <LinkButton look="soft" to={`/matters/${near.id}`}>{t`看进展`}</LinkButton>
            ) : mayJoin ? (
              <Button look="soft" icon={IconHandStop} busy={busy} onClick={() => void join()}>
                {t`我也遇到`}
              </Button>
            ) : null}
            <Button onClick={() => onNotSame(near.id)}>{t`不是一件`}</Button>
          </Buttons>
        </div>
        <Problem says={problem} />
        {near.joined ? null : (
          <p className="small above">
            {mayJoin ? t`点“我也遇到”，有进展一样通知您。` : t`已经有人在管。您要是不放心，照样交。`}
          </p>
        )}
      </Card>
    </div>
  )
}

function asked({ category, place }: ReportDraft) {
  return {
    ...(category === null ? {} : { category }),
    ...(place?.homeId ? { homeId: place.homeId } : {}),
    ...(place?.entranceId ? { entranceId: place.entranceId } : {}),
    ...(place?.spotId ? { spotId: place.spotId } : {}),
    ...(place?.floor === null || place?.floor === undefined ? {} : { floor: place.floor }),
    ...(place?.spot ? { spot: place.spot } : {}),
  }
}
