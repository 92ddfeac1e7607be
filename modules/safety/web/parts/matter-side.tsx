import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SidePart } from '#kit/web/detail.tsx'
import { IconFlame } from '#kit/web/icons.ts'
import { Icon } from '#kit/web/icon.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { MenuButton } from '#kit/web/menu.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { sayDay } from '#kit/pure/spoken-time.ts'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import { act, type IncidentHead, readOfMatter, useHere } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** Beside a matter: the incident it belongs to, or those of the last month it could be counted to. */
export function MatterIncidents({ matterId }: { matterId: string }) {
  const { t } = useLingui()
  const { kinds } = useAlarmWords()
  const here = useHere()
  const language = useSpokenLanguage()
  const today = dayOf(useNow())
  const queries = useQueryClient()
  const queryKey = ['incidents', here, 'of-matter', matterId]
  const { data } = useQuery({ queryKey, enabled: here !== '', queryFn: () => readOfMatter(here, matterId) })
  if (data === undefined || data.linked.length + data.offered.length === 0) return null
  const named = ({ kind, place, alarmAt }: IncidentHead) =>
    `${kinds[kind]} ${place} ${sayDay(dayOf(new Date(alarmAt)), today, language)}`
  const link = async (id: string) => {
    await act(here, 'POST', `incidents/${id}/links`, { matterId })
    await queries.invalidateQueries({ queryKey: ['incidents'] })
  }
  return (
    <SidePart title={t`事件`}>
      {data.linked.map((one) => (
        <p key={one.id}>
          <TextLink to={`/incidents/${one.id}`}>{named(one)}</TextLink>
        </p>
      ))}
      {data.offered.length === 0 ? null : (
        <MenuButton
          button={
            <button type="button" className="btn quiet edge-start">
              <Icon is={IconFlame} />
              {t`是哪次事件里的`}
            </button>
          }
          entries={data.offered.map((one) => ({ key: one.id, word: named(one), run: () => void link(one.id) }))}
        />
      )}
    </SidePart>
  )
}
