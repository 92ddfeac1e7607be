import { type Definition, own, since } from './definition.ts'

/** What became of those whom policies found: told, applied, received, each of the ones before. */
export const policyCases: readonly Definition[] = [
  {
    key: 'policies-told',
    version: 1,
    since,
    name: { zh: '政策找到的，告诉了', en: 'Found and told' },
    line: { zh: '可能有份的，跟本人说到了', en: 'Those who may be owed something were told' },
    numerator: { zh: '跟本人说过的，说了不要的也算', en: 'Told, those who did not want it included' },
    denominator: {
      zh: '这段时间政策找到的、自己来问的，一人一项算一项',
      en: 'Found in the period, or asked for themselves; one person and one policy is one',
    },
    leftOut: {
      zh: '还没告诉就不再符合的；只有主任能看的几项',
      en: 'No longer fitting before they were told; the few kept to the chair',
    },
    unit: 'share',
    better: 'more',
    target: 100,
    source: own,
    verified: false,
  },
  {
    key: 'policies-applied',
    version: 1,
    since,
    name: { zh: '告诉了的，申请了', en: 'Told and applied' },
    line: { zh: '告诉过的，申请交上去了', en: 'Those who were told have handed in an application' },
    numerator: { zh: '申请交上去的、已经领到的', en: 'Applied, or receiving it already' },
    denominator: { zh: '这段时间找到、告诉过的', en: 'Found in the period and told' },
    leftOut: { zh: '本人不要的、后来不符合的', en: 'Not wanted, or no longer fitting' },
    unit: 'share',
    better: 'more',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'policies-received',
    version: 1,
    since,
    name: { zh: '申请了的，领到了', en: 'Applied and received' },
    line: { zh: '申请过的，真的领到了', en: 'Those who applied really receive it' },
    numerator: { zh: '领到了的', en: 'Received' },
    denominator: {
      zh: '这段时间找到、申请过的，还在等的、没批的也算在内',
      en: 'Found in the period and applied for, those waiting or refused included',
    },
    leftOut: { zh: '后来本人不要的、不符合的', en: 'Not wanted later, or no longer fitting' },
    unit: 'share',
    better: 'more',
    target: null,
    source: own,
    verified: false,
  },
]
