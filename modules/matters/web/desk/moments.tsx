import { useLingui } from '@lingui/react/macro'
import type { Moment as Shown } from '#kit/web/steps.tsx'
import { Thumb } from '#kit/web/photo-card.tsx'
import { useHere } from '#kit/web/here.ts'
import { type Detail, fileAddress, type Moment } from './reading.ts'
import { useDue, useSpoken } from './times.ts'
import { useWords } from './words.ts'

/** What happened as sentences, oldest first, with what to do now at the end. */
export function useMoments(matter: Detail, exact = false): Shown[] {
  const { t } = useLingui()
  const here = useHere()
  const say = useSentence()
  const spoken = useSpoken(exact)
  const now = useNowSentence()
  const photo = matter.files.find((file) => file.kind === 'photo')
  const shown = matter.timeline.map((moment, index): Shown => {
    const { what, more } = say(moment)
    const picture =
      index === 0 && photo ? (
        <Thumb alt={t`报来的照片`} width={104} height={74} src={fileAddress(here, photo.id, 'small')} />
      ) : undefined
    return {
      id: moment.id,
      time: spoken(moment.at),
      what,
      ...(more === null ? {} : { more }),
      ...(picture === undefined ? {} : { picture }),
    }
  })
  const next = now(matter)
  return next === null ? shown : [...shown, { id: 'now', time: t`现在`, what: next, now: true }]
}

function useSentence() {
  const { t } = useLingui()
  const { reasons, channels } = useWords()
  const spoken = useSpoken()
  return (moment: Moment): { what: string; more: string | null } => {
    const by = moment.by ?? (moment.hand === 'system' ? t`系统` : t`居民`)
    const { facts, note } = moment
    const party = facts.party ?? ''
    const reason = facts.reason === null ? '' : (reasons[facts.reason] ?? facts.reason)
    const when = facts.promise ? spoken(facts.promise.at) : ''
    const promised = facts.promise ? [t`答应 ${when} 前`, facts.promise.text].filter(Boolean).join(t`，`) : null
    const channel = moment.behalf === null ? '' : (channels[moment.behalf] ?? '')
    const said = (what: string, more: string | null = note): { what: string; more: string | null } => ({ what, more })
    const both = [note, promised].filter(Boolean).join(t`；`) || null
    switch (moment.kind) {
      case 'received':
        return said(moment.hand === 'worker' ? t`${by}记下` : t`${by}报来`)
      case 'joined':
        return said(t`又有 1 户“我也遇到”`)
      case 'taken':
        return said(t`${by}接单`)
      case 'contacted':
        return said(t`${by}和本人说上话`, both)
      case 'tried':
        return said(t`${by}打电话没打通`)
      case 'replied':
        return said(t`${by}回复`, both)
      case 'noted':
        return said(t`${by}记了一笔`)
      case 'assigned':
        return said(t`${by}交给${party}`)
      case 'nudged':
        return said(t`${by}催了一次`)
      case 'accepted':
        return said(t`${by}接单`, promised)
      case 'returned':
        return said(t`${by}退回：${reason}`)
      case 'done':
        return said(t`${by}说办好了`)
      case 'confirmed':
        return said(moment.behalf === null ? t`居民确认解决了` : t`居民确认解决了（${channel}，${by}代记）`)
      case 'disputed':
        return said(moment.behalf === null ? t`居民说没解决，重新打开` : t`居民说没解决（${channel}，${by}代记）`)
      case 'unreachable':
        return said(t`${by}：联系不上本人，先办结`)
      case 'beyond-remit':
        return said(t`${by}：超出职责，${reason}`)
      case 'merged':
        return said(t`${by}并到另一件`)
      case 'split':
        return said(t`${by}拆开：不是同一件`)
      case 'paused':
        return said(t`${by}暂停计时：${reason}`)
      case 'resumed':
        return said(t`${by}恢复计时`)
      case 'escalated':
        return said(facts.to === 'subdistrict' ? t`上报街道` : t`上报主任`)
      case 'handed-over':
        return said(t`${by}移交给同事`)
      case 'taken-over':
        return said(t`${by}接手经办`)
      case 'withdrawn':
        return said(t`居民撤回`)
      case 'corrected':
        return said(t`${by}改了种类、标题、难易或缓急`)
      case 'shown':
        return said(t`${by}改了公开范围`)
      case 'followed-up':
        return said(t`${by}回访`)
      case 'learned':
        return said(t`${by}记下心得`)
    }
  }
}

/** What the committee has to do now, in one sentence; null when it is over. */
function useNowSentence() {
  const { t } = useLingui()
  const { waiting } = useWords()
  const due = useDue()
  return (matter: Detail): string | null => {
    if (matter.endedAt !== null) return null
    const when = matter.dueAt === null ? '' : due(matter.dueAt).text
    const other = matter.party
      ? `${matter.party.name}${matter.party.person ?? ''}`
      : (waiting[matter.waitingOn ?? ''] ?? '')
    if (matter.may.includes('accepted')) return t`等您接单（${when}）`
    if (matter.paused) return t`计时暂停着，好了就恢复`
    if (matter.status === 'done') return t`等居民说好了没有`
    if (matter.status === 'returned') return t`被退回了，另找人办`
    if (matter.dueKind === 'contact') return t`先和本人说上话（${when}）`
    if (matter.status === 'assigned' && other !== '') {
      return matter.accepted ? t`等${other}办（${when}）` : t`等${other}接单（${when}）`
    }
    if (matter.status === 'reopened') return t`居民说没解决，再办一次（${when}）`
    return t`办好它，或者交给能办的人（${when}）`
  }
}
