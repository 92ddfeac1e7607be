/** What holds where a neighbourhood has written no rules of its own. */
export const usualRules: Readonly<Record<'zh' | 'en', string>> = {
  zh: [
    '实名说话，对事不对人。',
    '不说别人家的私事，不发门牌、电话和照片。',
    '不骂人，不发广告，不传没有根据的话。',
    '每一条意见都有答复：采纳、并入，或者不采纳并说明理由。',
    '违反的话会被隐藏，写明理由；说话的人可以申诉，由另一位来裁。',
  ].join('\n'),
  en: [
    'Speak in your own name, about the matter and not about the person.',
    'Keep other people’s private affairs out: no addresses, telephone numbers or photos of people.',
    'No abuse, no advertising, no rumours.',
    'Every point gets an answer: adopted, merged, or rejected with the reason.',
    'Words that break the rules are hidden, with the reason; you may appeal, and somebody else will judge.',
  ].join('\n'),
}

/** How the forum is called until it has a name of its own. */
export const usualName: Readonly<Record<'zh' | 'en', string>> = { zh: '居民议事厅', en: 'Residents’ forum' }
