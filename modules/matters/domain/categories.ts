/**
 * What a worry is about. Residents choose among six pictures; workers have the full list. The track says which four steps
 * the resident sees: something to repair, or something to talk over.
 */
export type Track = 'repair' | 'talk'

export const categories = [
  'leak',
  'power',
  'lift',
  'passage',
  'waste',
  'unclear',
  'noise',
  'neighbour',
  'elder-care',
  'relief',
  'jobs',
  'certificate',
  'pets',
  'greenery',
  'safety',
  'property-service',
  'other',
] as const
export type Category = (typeof categories)[number]

/** The six pictures on the resident's page, in the order in which they stand there. */
export const residentCategories = [
  'leak',
  'power',
  'lift',
  'passage',
  'waste',
  'unclear',
] as const satisfies readonly Category[]

/** Danger comes first: these show the numbers to call before anything else. */
export const urgentKinds = ['fire', 'gas', 'trapped-in-lift', 'injury'] as const
export type UrgentKind = (typeof urgentKinds)[number]

/** National emergency numbers, the one to call first at the front. */
export const urgentNumbers: Record<UrgentKind, readonly ('119' | '110' | '120')[]> = {
  fire: ['119', '120', '110'],
  gas: ['119', '110', '120'],
  'trapped-in-lift': ['119', '110', '120'],
  injury: ['120', '110', '119'],
}

type CategoryFacts = { track: Track; zh: string; en: string; title: { zh: string; en: string } }

const repair = (zh: string, en: string, title: { zh: string; en: string }): CategoryFacts => ({
  track: 'repair',
  zh,
  en,
  title,
})
const talk = (zh: string, en: string, title: { zh: string; en: string }): CategoryFacts => ({
  track: 'talk',
  zh,
  en,
  title,
})

/** Names, and how a title begins when the resident typed nothing (Chinese: place first, then this). */
export const categoryFacts: Record<Category, CategoryFacts> = {
  leak: repair('漏水渗水', 'Leaks', { zh: '漏水', en: 'Leak' }),
  power: repair('灯和电', 'Lights and power', { zh: '灯或电有问题', en: 'Light or power fault' }),
  lift: repair('电梯', 'Lift', { zh: '电梯有问题', en: 'Lift fault' }),
  passage: repair('车和通道', 'Bikes and passages', { zh: '通道被占', en: 'Blocked passage' }),
  waste: repair('垃圾卫生', 'Rubbish and cleaning', { zh: '要打扫', en: 'Needs cleaning' }),
  unclear: talk('说不清', 'Not sure', { zh: '有件事', en: 'A worry' }),
  noise: talk('噪声', 'Noise', { zh: '有噪声', en: 'Noise' }),
  neighbour: talk('邻里', 'Between neighbours', { zh: '邻里的事', en: 'Between neighbours' }),
  'elder-care': talk('养老助餐', 'Care and meals', { zh: '问养老助餐', en: 'Care and meals' }),
  relief: talk('救助', 'Relief', { zh: '问救助', en: 'Relief' }),
  jobs: talk('就业', 'Work', { zh: '问工作', en: 'Looking for work' }),
  certificate: talk('证明', 'Certificates', { zh: '要一张证明', en: 'Needs a certificate' }),
  pets: talk('养宠物', 'Pets', { zh: '宠物的事', en: 'Pets' }),
  greenery: repair('绿化', 'Greenery', { zh: '绿化要修', en: 'Greenery' }),
  safety: repair('安全隐患', 'Hazards', { zh: '有隐患', en: 'Hazard' }),
  'property-service': talk('物业服务', 'Property service', { zh: '物业的事', en: 'Property service' }),
  other: talk('其他', 'Other', { zh: '有件事', en: 'A worry' }),
}

/** A thing to repair, or a thing to talk over. */
export function trackOf(category: Category): Track {
  return categoryFacts[category].track
}
