import { join } from 'node:path'
import { handOut } from '#kit/server/hand-out.ts'
import { outboxAt } from '#kit/server/outbox.ts'
import type { Parts } from '#kit/server/parts.ts'

/** A message as an official account's template carries it. `key` stays the same when it is sent again. */
export interface WechatMessage {
  key: string
  /** The follower, as the official account knows them. */
  openId: string
  /** The room's template, `matters.done`; an adapter maps it to the template id the account was granted. */
  template: string
  /** The whole sentence, for a template's single field. */
  text: string
  /** The page it opens, a whole address. */
  url: string | null
}

/**
 * Carries template messages of a WeChat official account. A real one exchanges app id and secret for an access token, maps
 * `template` to the granted id, posts to `message/template/send`, and throws `WechatRefused` for a follower who left.
 */
export interface WechatTemplates {
  send(message: WechatMessage): Promise<void>
}

/** This follower cannot be sent anything however often it is tried. */
export class WechatRefused extends Error {}

/** Where no official account is set up: `outbox/wechat.jsonl` of the data folder, one JSON line each. */
function outbox(dataFolder: string): WechatTemplates {
  const file = outboxAt(join(dataFolder, 'outbox', 'wechat.jsonl'))
  return { send: (message) => file.put({ ...message }) }
}

/** The official account of this copy: an adapter by HTTP that takes `WechatMessage` as it is, or the file. */
export function wechatTemplates(parts: Pick<Parts, 'config'>): WechatTemplates {
  const { wechat, dataFolder } = parts.config
  return wechat ? { send: (message) => handOut(wechat, message, WechatRefused) } : outbox(dataFolder)
}
