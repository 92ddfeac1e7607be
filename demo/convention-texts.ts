/** Texts of the demonstration, written for it; nobody's own convention. */
export interface PlannedClause {
  text: string
  relied?: 'silence' | 'car-space-area'
}

export interface PlannedComment {
  /** The number of the clause. */
  clause: number
  words: string
  amendment?: string
  /** Said to a worker; otherwise on the telephone. */
  way?: 'counter' | 'door'
  answer: 'adopted' | 'merged' | 'rejected'
  reason?: string
}

const plain = (...texts: string[]): PlannedClause[] => texts.map((text) => ({ text }))

export const convention = {
  title: '幸福村居民公约',
  about: '上一份定了五年，电瓶车、宠物、外卖都变了样，大家一起修一修。',
  filedWith: '大桥街道办事处',
  clauses: plain(
    '邻里见面打个招呼，有难处互相搭把手。',
    '遛狗牵绳，随手清理；进楼道让老人和孩子先走。',
    '晚上十点到早上七点不放大声音；装修敲打只在工作日的白天。',
    '电瓶车停进车棚，在车棚里充电；不进楼，不拉线。',
    '楼道和窗台外不堆放东西，消防通道一直通着。',
    '垃圾分好类，到点投放；大件和装修垃圾放到指定的地方。',
    '花草大家看，认养的人浇水修剪，别人不采不踩。',
    '违反本公约的，居委会可以罚款五十元。',
    '邻居之间有了矛盾，先请楼组长、再请居委会来调解。',
    '小区里的大事，先在楼组里说，再到居民会议上定。',
    '独居老人和有困难的人家，楼组里常去看看。',
    '本公约每三年修订一次，谁都可以提。',
  ),
  comments: [
    {
      clause: 3,
      words: '家里有上夜班的，中午也要安静一会儿',
      amendment: '晚上十点到早上七点、中午十二点到两点不放大声音；装修敲打只在工作日的白天，中午也停。',
      answer: 'adopted',
    },
    { clause: 2, words: '大型犬希望戴嘴套', answer: 'merged', reason: '和另一条意见一起，写进养犬宣传，不单列' },
    {
      clause: 4,
      words: '车棚晚上满了怎么办',
      way: 'counter',
      answer: 'merged',
      reason: '西门再添一排，年内装好，公约不写数目',
    },
    {
      clause: 6,
      words: '投放点晚上能不能再开一小时',
      answer: 'rejected',
      reason: '由投放点管理，不写进公约，已转物业答复',
    },
    { clause: 8, words: '罚款是不是居委会说了算？', way: 'door', answer: 'merged', reason: '请律师看过再定' },
    { clause: 11, words: '我们楼组愿意轮着去', answer: 'adopted' },
  ] satisfies PlannedComment[],
  objection: '第八条不行：居民委员会没有处罚的权力，写了也没有效力。建议改成劝导和公开提醒。其余各条不抵触法律。',
  changed: {
    clause: 8,
    text: '违反本公约的，先由楼组长劝，再由居委会上门说；还不改的，在楼组会上提出来，大家一起劝。',
    why: '照律师的意见，去掉罚款，改成劝导',
  },
  agreed: '第八条已改，全文不抵触宪法、法律、法规和国家的政策。',
}

export const garden = {
  title: '口袋花园小公约',
  about: '花园是大家一锹一锹挖出来的，怎么管大家说了算。',
  clauses: plain(
    '谁认养的一块谁浇水，出门前托给邻居。',
    '不打药，用自家的厨余堆肥；堆肥桶盖好盖子。',
    '花和菜可以看、可以闻，要摘先问认养的人。',
    '孩子来玩由大人带着，工具用完擦干净放回去。',
    '每月第一个星期六上午一起打理，下雨顺延一周。',
  ),
  comments: [
    {
      clause: 5,
      words: '夏天太热，改早一点',
      amendment: '每月第一个星期六上午一起打理，夏天早上七点开始，下雨顺延一周。',
      answer: 'adopted',
    },
    {
      clause: 2,
      words: '堆肥有味道，底楼吃不消',
      way: 'door',
      answer: 'merged',
      reason: '桶挪到北墙边，公约里写明盖好盖子',
    },
  ] satisfies PlannedComment[],
}

export const charter = {
  title: '幸福村居民自治章程（修订稿）',
  about: '加上楼组议事和网上议事，您看看这样定行不行。',
  clauses: plain(
    '居民会议由十八周岁以上的居民、每户代表或者各居民小组推选的代表参加，每年至少开一次。',
    '小区里的事，楼组先议，小区再议；定不下来的，提到居民会议上。',
    '议事可以当面，也可以在网上；网上说的和当面说的一样算数。',
    '居委会每半年把办了哪些事、花了多少钱贴出来，居民有疑问的当面答复。',
    '居民对居委会的工作每年评议一次，结果公开。',
  ),
  comments: [
    { clause: 3, words: '不会用手机的，楼组长要上门问一声', answer: 'adopted' },
    {
      clause: 4,
      words: '半年太长',
      amendment: '居委会每三个月把办了哪些事、花了多少钱贴出来，居民有疑问的当面答复。',
      answer: 'adopted',
    },
    { clause: 2, words: '多少人提就要议，写个数', way: 'counter', answer: 'adopted' },
  ] satisfies PlannedComment[],
}

export const covenant = {
  title: '江湾国际公寓管理规约',
  about: null,
  filedWith: '新江湾城街道办事处',
  clauses: [
    ...plain(
      '业主按照规划用途使用房屋，不拆改承重墙，不改变外立面。',
      '共用部位和共用设施由全体业主共有，不占用、不堆放。',
      '装修前向物业服务人登记，施工只在工作日的白天。',
    ),
    {
      text: '表决票按规定送达、并已告知不投票的后果的，没有在期限内投票的业主，算参与表决，意见随已投票的多数。',
      relied: 'silence' as const,
    },
    { text: '计算专有部分面积时，地下车位不计入，另有产权登记的除外。', relied: 'car-space-area' as const },
    ...plain('公共收益每季度公布一次，主要用来补充维修资金，也可以照业主大会的决定使用。', '本规约三年修订一次。'),
  ],
  agreed: '第四条写明了送达、告知和不投票的后果，第五条写明了面积怎么算；全文不抵触法律、法规、规章。',
}
