/** How somebody is told. `app` is a page they open, `call` a colleague's telephone, `slip` paper at the door. */
export const channels = ['app', 'wechat', 'sms', 'slip', 'call'] as const
export type Channel = (typeof channels)[number]

export const states = ['queued', 'sending', 'sent', 'seen', 'failed', 'phoned', 'slipped', 'unneeded'] as const
export type DeliveryState = (typeof states)[number]

/** By what a recipient can be reached. */
export interface Ways {
  account: boolean
  wechat: boolean
  mobile: boolean
  /** Any other telephone of a person. */
  landline: boolean
  /** Somebody of the register, whom a colleague can ask for. */
  person: boolean
  home: boolean
}

/** What the template wants. */
export interface Wanted {
  reach: 'inbox' | 'phone'
  otherwise: 'slip' | 'call'
}

/**
 * The channels a recipient is told by, never none: whoever has the app finds it there, and on the phone where the matter is
 * worth it; whoever has no app gets a short message; whoever has no mobile phone either a slip or a call.
 */
export function channelsFor(ways: Ways, { reach, otherwise }: Wanted): Channel[] {
  if (ways.account) {
    if (reach === 'inbox') return ['app']
    if (ways.wechat) return ['app', 'wechat']
    return ways.mobile ? ['app', 'sms'] : ['app']
  }
  if (ways.mobile) return ['sms']
  return [byHand(ways, otherwise)]
}

/** The way by hand: as the template wants it where that can be done. */
export function byHand(ways: Pick<Ways, 'landline' | 'person' | 'home'>, otherwise: Wanted['otherwise']): Channel {
  if (otherwise === 'call' && ways.landline) return 'call'
  if (ways.home) return 'slip'
  return 'call'
}

/** What takes the place of a channel that failed for good; nothing where the app has the message anyway. */
export function insteadOf(failed: Channel, ways: Ways, otherwise: Wanted['otherwise']): Channel | null {
  if (failed === 'wechat' && ways.mobile) return 'sms'
  if (ways.account) return null
  // A number that takes no message may still be answered.
  return byHand({ ...ways, landline: ways.landline || ways.mobile }, otherwise)
}
