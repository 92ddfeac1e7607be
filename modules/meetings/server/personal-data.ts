import type { PersonalData } from '#kit/server/room.ts'
import { unseal } from './sealed.ts'
import { changeSeat, meetingsByIds, nobody, pledgesOfSeats, seatsOfPerson, silence, voicesOfSeats } from './store.ts'

/** Meetings somebody was called to or came to, what they said of the minutes, took on, or were against. */
export const personalData: PersonalData = {
  holds: {
    zh: '您被请去和到过的会、您对记录的意见、您认领的事、您保留的不同意见。',
    en: 'Meetings you were called to and came to, what you said of the minutes, what you took on, and where you were against.',
  },
  purpose: {
    zh: '知道到会的够不够人数，记录经谁确认，认领的事有没有做到。',
    en: 'To know whether enough were there, who confirmed the minutes, and whether what was taken on was done.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  givenTo: [
    { zh: '同在会场的人：会场上当面说的话', en: 'Others in the room: what you say there' },
    { zh: '公告栏：只有人数和结果，没有名字', en: 'The notice board: numbers and results, no name' },
  ],
  words: {
    record: { zh: '内容', en: 'Record' },
    meeting: { zh: '会议', en: 'Meeting' },
    at: { zh: '时间', en: 'When' },
    name: { zh: '姓名', en: 'Name' },
    body: { zh: '单位', en: 'Body' },
    came: { zh: '到会时间', en: 'Came' },
    answer: { zh: '对记录', en: 'Of the minutes' },
    words: { zh: '您的原话', en: 'Your words' },
    what: { zh: '认领的事', en: 'Taken on' },
  },
  values: {
    seat: { zh: '到会', en: 'Meeting' },
    dissent: { zh: '保留意见', en: 'Dissent' },
    signed: { zh: '签字', en: 'Signature' },
    pledge: { zh: '认领', en: 'Pledge' },
    agreed: { zh: '确认', en: 'agreed' },
    objected: { zh: '有意见', en: 'objected' },
  },
  async export(unit, personId) {
    const seats = await unit.read(seatsOfPerson(unit, personId))
    if (seats.length === 0) return []
    const ids = seats.map((seat) => seat.id)
    const [voices, pledges, meetings] = await Promise.all([
      unit.read(voicesOfSeats(unit, ids)),
      unit.read(pledgesOfSeats(unit, ids)),
      unit.read(meetingsByIds(unit, [...new Set(seats.map((seat) => seat.meeting_id))])),
    ])
    const title = (id: string) => meetings.find((one) => one.id === id)?.title ?? null
    return [
      ...seats.map((seat) => ({
        record: 'seat',
        meeting: title(seat.meeting_id),
        name: seat.name,
        body: seat.body,
        came: seat.came_at?.toISOString() ?? null,
        answer: seat.answer,
        words: unseal(unit, 'answer', seat.id, seat.answer_sealed),
      })),
      ...voices.map((voice) => ({
        record: voice.kind,
        meeting: title(voice.meeting_id),
        at: voice.at.toISOString(),
        words: unseal(unit, 'voice', voice.id, voice.words_sealed),
      })),
      ...pledges.map((pledge) => ({
        record: 'pledge',
        meeting: title(pledge.meeting_id),
        at: pledge.at.toISOString(),
        what: pledge.what,
      })),
    ]
  },
  async erase(unit, personId) {
    const seats = await unit.read(seatsOfPerson(unit, personId))
    if (seats.length === 0) return { erased: 0, kept: [] }
    const ids = seats.map((seat) => seat.id)
    const voices = await unit.read(voicesOfSeats(unit, ids))
    for (const id of ids) unit.write(changeSeat(unit, id, nobody))
    for (const voice of voices) unit.write(silence(unit, voice.id))
    const why = '会议够不够人数、决议有几票，要留着备查，已去掉姓名和原话。'
    return { erased: seats.length + voices.length, kept: [{ what: '到会和表决的人数', why }] }
  },
}
