import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('verdicts', {
  'unknown-verdict': {
    status: 404,
    zh: '这次表决还没有结果。截止、开票以后，结果会出现在这里。',
    en: 'This vote has no result yet. It appears here once the vote is closed and opened.',
  },
  announced: {
    status: 409,
    zh: '结果已经公告过了，公告不能改。有错请另发一份更正。',
    en: 'The result is announced already and stays as it is. Post a correction of its own.',
  },
  'no-clause': {
    status: 409,
    zh: '这次表决没有引用小区的沉默条款，只能按实际投出的票公布。',
    en: 'This vote relies on no clause about silence. Announce it by the ballots as cast.',
  },
  'needs-owner': {
    status: 409,
    zh: '过了的事要有人办。请选谁来办、哪天前办好。',
    en: 'What was carried needs somebody to do it. Choose who, and by which day.',
  },
  'needs-days': {
    status: 409,
    zh: '请写公约从哪天起生效。',
    en: 'Say from which day the text is in force.',
  },
  'text-changed': {
    status: 409,
    zh: '公约的文本在表决开始以后改过，大家投的不是这一版，不能按这次结果通过。',
    en: 'The text was changed after voting began, so it is not what was voted on. It cannot be adopted by this result.',
  },
  'not-in-roll': {
    status: 403,
    zh: '完整的证据包里有每一户的选择，只给这次表决的业主。您可以下载公开的那份。',
    en: 'The full pack holds what every household chose and is for those who had a vote. Please take the public one.',
  },
  correcting: {
    status: 409,
    zh: '复核发现有纸票录错，要另一位看过原票更正，才能公告。',
    en: 'A recount found papers entered wrong. A second person has to look at them before anything is announced.',
  },
  'recount-not-drawn': {
    status: 409,
    zh: '纸票还没抽查复核。请先掷骰子抽票，看完再公告。',
    en: 'The printed ballots have not been recounted yet. Please throw the dice and look at what is drawn before anything is announced.',
  },
  'recount-not-over': {
    status: 409,
    zh: '抽查复核还有 {papers} 张纸票没看，看完再公告。',
    en: 'The recount goes on. Papers still to be looked at before anything is announced: {papers}.',
  },
  'recount-asked': {
    status: 409,
    zh: '有人提出再复核一次，请另一位先答复同意还是不用，再公告。',
    en: 'Somebody has asked for another recount. A second person has to agree or decline before anything is announced.',
  },
  'counting-anew': {
    status: 409,
    zh: '复核更正了纸票，正在重新计票，请过一会儿再公告。',
    en: 'Papers were corrected after the recount and the vote is being counted anew. Please wait a moment before announcing.',
  },
  'nothing-to-correct': {
    status: 409,
    zh: '公告的就是现在的结果，没有要更正的。',
    en: 'What was announced is the result that stands; there is nothing to correct.',
  },
  'pack-differs': {
    status: 409,
    zh: '现在做出来的证据包和当时登记的摘要不一样，没有给出。请告诉系统管理员。',
    en: 'The pack made now does not have the digest noted then, so it was not handed out. Please tell the operator.',
  },
})
