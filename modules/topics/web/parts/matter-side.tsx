import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { SidePart } from '#kit/web/detail.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { IconBulb, IconLink } from '#kit/web/icons.ts'
import { Icon } from '#kit/web/icon.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { MenuButton } from '#kit/web/menu.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { toast } from '#kit/web/toast.tsx'

// Few matters become topics: the form comes when it is asked for.
const OpenTopicDialog = lazy(async () => ({ default: (await import('./open-topic-dialog.tsx')).OpenTopicDialog }))

/** Beside a matter: the topic it was counted to, or that it could be; what comes again and again is talked over once. */
export function MatterTopics({ matterId }: { matterId: string }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('topics')
  const [opening, setOpening] = useState(false)
  const { data } = useQuery({
    queryKey: ['topics', 'of-matter', here, matterId],
    enabled: here !== '',
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/matters/{id}/topics', {
          params: { path: { neighbourhood: here, id: matterId } },
        }),
      ),
  })
  if (data === undefined) return null
  const link = async (id: string) => {
    try {
      await send('POST', `/topics/${id}/matters`, { matterId })
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  return (
    <SidePart title={t`议题`}>
      {data.linked.map((one) => (
        <p key={one.id}>
          <TextLink to={`/forum/${one.id}`}>{one.title}</TextLink>
        </p>
      ))}
      <Button look="quiet" edge="start" icon={IconBulb} onClick={() => setOpening(true)}>{t`拿来大家议`}</Button>
      {data.offered.length === 0 ? null : (
        <MenuButton
          button={
            <button type="button" className="btn quiet edge-start">
              <Icon is={IconLink} />
              {t`并到在议的`}
            </button>
          }
          entries={data.offered.map((one) => ({ key: one.id, word: one.title, run: () => void link(one.id) }))}
        />
      )}
      {opening ? (
        <Suspense fallback={null}>
          <OpenTopicDialog matterId={matterId} onClose={() => setOpening(false)} />
        </Suspense>
      ) : null}
    </SidePart>
  )
}
