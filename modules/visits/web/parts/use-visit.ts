import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { newId } from '#kit/web/new-id.ts'
import { sendOrKeep } from '#kit/web/offline/opening.ts'
import type { OfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { useGo } from '#kit/web/router.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Voice } from '#kit/web/voice-recorder.ts'
import type { NoteKind, Outcome, Way } from '../../domain/words.ts'
import { FILE, type HomeOnRound, type Round, VISIT, type WrittenFile, type WrittenVisit } from '../round-store.ts'

export type Need = { category: string; words: string; personId: string | null; confidential: boolean }
export type Answers = ReadonlyMap<string, string>

export const answerKey = (personId: string | null, key: string) => `${personId ?? ''}/${key}`

/** What is being written at one door. It lies in this page alone until it is saved: nothing of it in the open. */
export function useVisit(round: Round, home: HomeOnRound, day: OfflineDay<Round>) {
  const { t } = useLingui()
  const go = useGo()
  const [id] = useState(newId)
  const [way, setWay] = useState<Way>(home.way)
  const [outcome, choose] = useState<Outcome>()
  const [need, setNeed] = useState<Need>({
    category: 'other',
    words: '',
    personId: home.people[0]?.id ?? null,
    confidential: false,
  })
  const [needId] = useState(newId)
  const [note, setNote] = useState<{ kind: NoteKind; words: string }>({ kind: 'plain', words: '' })
  const [noteId] = useState(newId)
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [told, setTold] = useState<ReadonlySet<string>>(new Set())
  const [photos, setPhotos] = useState<readonly { id: string; photo: File }[]>([])
  const [voice, setVoice] = useState<Voice>()
  const [voiceId] = useState(newId)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const written = (): WrittenVisit => ({
    homeId: home.homeId,
    room: `${home.entrance}${home.room}`,
    way,
    outcome: outcome ?? 'ok',
    at: new Date().toISOString(),
    notes: note.words.trim() === '' ? [] : [{ id: noteId, kind: note.kind, words: note.words.trim() }],
    need:
      outcome === 'need'
        ? {
            id: needId,
            category: need.category,
            words: need.words.trim() === '' ? null : need.words.trim(),
            confidential: need.confidential,
            personId: need.personId,
          }
        : null,
    answers: home.questions.flatMap((question) => {
      const value = answers.get(answerKey(question.personId, question.key))?.trim() ?? ''
      return value === '' ? [] : [{ id: newId(), personId: question.personId, key: question.key, value }]
    }),
    told: [...told],
    before: { why: home.why, last: home.last },
  })

  const save = async () => {
    setBusy(true)
    setProblem(undefined)
    const place = round.neighbourhood.id
    const payload = written()
    const { room } = payload
    const files = [
      ...photos.map((one) => ({ id: one.id, blob: one.photo as Blob })),
      ...(voice ? [{ id: voiceId, blob: voice.sound }] : []),
    ]
    try {
      let how = await sendOrKeep({ id, kind: VISIT, place, payload })
      for (const { id: fileId, blob } of files) {
        const file: WrittenFile = { visitId: id, fileId, room }
        const went = await sendOrKeep({ id: newId(), kind: FILE, place, payload: file, blobs: [{ id: fileId, blob }] })
        if (went === 'kept') how = 'kept'
      }
      const last = { at: payload.at, way, outcome: payload.outcome }
      await day.change((body) => ({
        ...body,
        homes: body.homes.map((one) => (one.homeId === home.homeId ? { ...one, why: [], last } : one)),
      }))
      toast(how === 'kept' ? t`记在手机上了，有信号就上传。` : t`记好了。`)
      go('/visits')
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    way,
    setWay,
    outcome,
    choose,
    need,
    setNeed,
    note,
    setNote,
    answers,
    answer: (key: string, value: string) => setAnswers((known) => new Map(known).set(key, value)),
    told,
    tell: (caseId: string) => setTold((known) => new Set([...known, caseId])),
    photos,
    addPhoto: (photo: File) => setPhotos((known) => [...known, { id: newId(), photo }]),
    dropPhoto: (photoId: string) => setPhotos((known) => known.filter((one) => one.id !== photoId)),
    voice,
    setVoice,
    busy,
    problem,
    save,
  }
}

export type Visit = ReturnType<typeof useVisit>
