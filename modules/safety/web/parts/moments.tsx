import { useLingui } from '@lingui/react/macro'
import { Link } from '#kit/web/link.tsx'
import type { Moment } from '#kit/web/steps.tsx'
import { When } from '#kit/web/when.tsx'
import type { FullIncident, LogEvent } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** The log as it is read: the alarm first, each event with its time and who wrote it down; homes by their number. */
export function useMoments(incident: FullIncident): Moment[] {
  const { t } = useLingui()
  const { events: words, kinds } = useAlarmWords()
  const rooms = new Map(incident.homes.map((home) => [home.id, home.room]))
  const byId = new Map(incident.events.map((event) => [event.id, event]))

  const whatOf = (event: LogEvent): Moment['what'] => {
    const room = event.homeId === null ? null : (rooms.get(event.homeId) ?? null)
    const said = event.words ?? ''
    const about = event.aboutId === null ? undefined : byId.get(event.aboutId)
    if (event.kind === 'step') return said
    if (event.kind === 'called') return t`打了电话：${said}`
    if (event.kind === 'responder') return t`${said}赶去`
    if (event.kind === 'arrived') return t`${about?.words ?? ''}到了`
    if (event.kind === 'ended') return said === '' ? t`结束` : t`结束：${said}`
    if (event.kind === 'note') return t`写了总结`
    if (event.kind === 'withdrawn') return about ? t`更正：“${words[about.kind]}”点错了` : t`更正`
    if (event.kind === 'linked') return linked(event)
    return room === null ? words[event.kind] : `${room} ${words[event.kind]}`
  }
  const linked = ({ linked: to, words: title }: LogEvent) => {
    if (to?.room === 'matters')
      return <Link to={`/queue?m=${to.id}`}>{title === null ? t`一件不公开的事项` : t`事项：${title}`}</Link>
    return <Link to="/duty">{t`来自一个值班电话`}</Link>
  }
  const alarm = {
    id: incident.id,
    time: <When at={incident.alarmAt} />,
    what: t`${kinds[incident.kind]}，报警`,
    more: incident.openedBy === null ? null : t`${incident.openedBy} 开的记录`,
  }
  const log = incident.events.map((event) => ({
    id: event.id,
    time: <When at={event.at} />,
    what: whatOf(event),
    more: event.by,
  }))
  return [alarm, ...log]
}
