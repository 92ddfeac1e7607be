/** Who works in the demonstration. Everybody is invented; nobody bears the name of a person honoured in public. */
export interface DemoWorker {
  name: string
  role: 'chair' | 'worker' | 'property' | 'owners' | 'police' | 'partner'
  /** In whose name they work. */
  body?: string
  /** Property managers and owners' committees: the compound they are there for; left out, all of them. */
  compound?: string
  /** On duty, 1 Monday to 7 Sunday. */
  weekdays?: readonly number[]
  firstContact?: boolean
  /** Stands among the sign-ins that the demonstration offers. */
  offered?: boolean
}

const committee = (chair: string, first: string, second: string): DemoWorker[] => [
  { name: chair, role: 'chair', weekdays: [5], offered: true },
  { name: first, role: 'worker', weekdays: [1, 2, 3], firstContact: true, offered: true },
  { name: second, role: 'worker', weekdays: [4, 6, 7] },
]

export const staff: Record<string, readonly DemoWorker[]> = {
  yanji7: [
    ...committee('沈佩华', '周敏芝', '顾文杰'),
    { name: '陆建平', role: 'property', body: '延吉物业', offered: true },
    { name: '唐福康', role: 'owners', body: '延吉七村业委会', offered: true },
    { name: '高正平', role: 'police', body: '社区民警', offered: true },
    { name: '姜莹', role: 'partner', body: '社区就业服务站', offered: true },
  ],
  jiangwan: [
    ...committee('秦晓燕', '方静', '陶嘉俊'),
    { name: '龚志刚', role: 'property', body: '湾畔物业' },
    { name: '尹学明', role: 'owners', body: '江湾国际公寓业委会' },
    { name: '邵海峰', role: 'police', body: '社区民警' },
    { name: '汪悦', role: 'partner', body: '社区就业服务站' },
  ],
  xingfucun: [
    ...committee('钟丽萍', '段文静', '贺凯'),
    { name: '万国梁', role: 'property', body: '幸福物业', compound: '幸福村' },
    { name: '侯俊', role: 'property', body: '新里物业', compound: '幸福新里' },
    { name: '毛永明', role: 'property', body: '坊间物业', compound: '幸福坊' },
    { name: '石惠芳', role: 'owners', body: '幸福新里业委会', compound: '幸福新里' },
    { name: '雷毅', role: 'police', body: '社区民警' },
    { name: '史佳', role: 'partner', body: '社区就业服务站' },
  ],
  yandong: [
    ...committee('孔美珍', '贾慧敏', '傅文博'),
    { name: '黎建华', role: 'property', body: '延东物业' },
    { name: '白志平', role: 'owners', body: '延东新村业委会' },
    { name: '熊斌', role: 'police', body: '社区民警' },
    { name: '常倩', role: 'partner', body: '社区就业服务站' },
  ],
  zhongyuan99: [
    ...committee('计秀珍', '伏国华', '成晓燕'),
    { name: '程立新', role: 'property', body: '中原物业' },
    { name: '匡志明', role: 'owners', body: '中原路99弄业委会' },
    { name: '戴宏伟', role: 'police', body: '社区民警' },
    { name: '郝慧', role: 'partner', body: '社区就业服务站' },
  ],
}

/** Officers of the subdistricts that the full neighbourhoods lie in, and of the district. */
export const officers = [
  { name: '陈思远', area: '310110015', role: 'subdistrict', offered: true },
  { name: '施雯', area: '310110020', role: 'subdistrict', offered: false },
  { name: '金晟', area: '310110018', role: 'subdistrict', offered: false },
  { name: '鲁明', area: '310110013', role: 'subdistrict', offered: false },
  { name: '霍敏', area: '310110021', role: 'subdistrict', offered: false },
  { name: '沈一鸣', area: '310110', role: 'district', offered: true },
] as const

/** Who looks after the demonstration's copy. */
export const operator = '罗启明'

export const partyKinds = {
  property: 'property-manager',
  owners: 'owners-committee',
  police: 'police',
  partner: 'partner',
} as const
