import type { PersonalData } from '#kit/server/room.ts'
import { doomWaitingOf, filesOfPerson, forgetUploader } from './store.ts'

/** Files somebody brought. A file that a record owns is part of that record and goes when the record's room says so. */
export const personalData: PersonalData = {
  holds: { zh: '您交来的照片、录音和材料', en: 'Photos, recordings and papers you sent' },
  seenBy: { zh: '能看那件事的人', en: 'Whoever may see the record they belong to' },
  purpose: { zh: '把照片、录音附在您报的事上。', en: 'To keep photos and voice notes with what you reported.' },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  words: {
    file: { zh: '文件', en: 'File' },
    name: { zh: '名称', en: 'Name' },
    type: { zh: '类型', en: 'Type' },
    bytes: { zh: '字节', en: 'Bytes' },
    sentAt: { zh: '交来', en: 'Sent' },
    belongsTo: { zh: '属于', en: 'Belongs to' },
  },
  async export(unit, personId) {
    return (await unit.read(filesOfPerson(unit, personId))).map((row) => ({
      file: row.id,
      name: row.name,
      type: row.type,
      bytes: row.bytes,
      sentAt: row.created_at.toISOString(),
      belongsTo: row.owner_room,
    }))
  },
  async erase(unit, personId) {
    const files = await unit.read(filesOfPerson(unit, personId))
    unit.write(doomWaitingOf(unit, personId))
    unit.write(forgetUploader(unit, personId))
    const owned = files.filter((row) => row.owner_id !== null)
    return {
      erased: files.length - owned.length,
      kept: owned.map((row) => ({
        what: row.name,
        why: `part of a record in ${row.owner_room}; who sent it is forgotten`,
      })),
    }
  },
}
