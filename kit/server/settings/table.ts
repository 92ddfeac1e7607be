import type { Setting } from './setting.ts'
import {
  address,
  anyText,
  clockTime,
  count,
  day,
  oneOf,
  origin,
  path,
  port,
  postgresAddress,
  proxies,
} from './setting.ts'

const inData = (file: string) => ({ en: `\`${file}\` in the data folder`, zh: `数据目录里的 \`${file}\`` })
const plain = (text: string) => ({ en: text, zh: text })

/**
 * Every variable a copy reads. The start, `mulin doctor` and the table in both READMEs are made from this one list; what
 * is not in it and begins with MULIN_ is warned of. A new setting is one entry here and one line in config.ts.
 */
export const settings = {
  MULIN_ORIGIN: {
    en: 'the address people open; cookies and printed codes are made with it',
    zh: '大家打开的网址；登录和打印的二维码都用它',
    otherwise: plain('`http://localhost:PORT`'),
    read: origin,
  },
  PORT: { en: 'where it listens', zh: '监听的端口', otherwise: plain('`4600`'), read: port },
  HOST: {
    en: 'on which address; `127.0.0.1` where a proxy stands on the same machine',
    zh: '监听的地址；代理在同一台机器上时用 `127.0.0.1`',
    otherwise: plain('`0.0.0.0`'),
    read: anyText,
  },
  MULIN_TRUST_PROXY: {
    en: 'whose `X-Forwarded-For` is believed, so that limits count the right visitor: addresses, ranges, `loopback`, `uniquelocal`',
    zh: '相信谁给的 `X-Forwarded-For`，限速才数得准：地址、网段、`loopback`、`uniquelocal`',
    otherwise: { en: 'nobody', zh: '都不信' },
    read: proxies,
  },
  MULIN_DATA: {
    en: 'database, photos and papers, keys',
    zh: '数据库、照片材料、密钥放在哪里',
    otherwise: plain('`./data`'),
    read: path,
  },
  DATABASE_URL: {
    en: 'a PostgreSQL of your own, 15 or newer; the role has to be allowed to create roles, schemas and (for the drill) databases',
    zh: '用自己的 PostgreSQL（15 及以上）；账号要能建角色、模式，演练还要能建库',
    otherwise: { en: 'the one that comes along', zh: '自带的数据库' },
    secret: true,
    read: postgresAddress,
  },
  MULIN_MASTER_KEY_FILE: {
    en: 'the master key, kept apart from the data. **Keep a copy elsewhere: sealed fields do not open without it, and no backup holds it**',
    zh: '主密钥文件，和数据分开放。**请另存一份：没有它，加密的内容打不开；备份里也没有它**',
    otherwise: inData('keys/master.key'),
    read: path,
  },
  MULIN_MASTER_KEY: {
    en: 'the key itself instead of a file: 64 hex digits, or `k1:…,k2:…` while one follows another',
    zh: '不用文件，直接给出密钥：64 位十六进制；更换期间写 `k1:…,k2:…`',
    secret: true,
    read: anyText,
  },
  MULIN_CIPHER: {
    en: 'how new fields and new backups are sealed: `aes` (AES-256-GCM) or `sm4` (SM4-CTR with HMAC-SM3); both always open',
    zh: '新内容和新备份怎么加密：`aes`（AES-256-GCM）或 `sm4`（SM4-CTR 加 HMAC-SM3）；两种都一直能打开',
    otherwise: plain('`aes`'),
    read: oneOf('aes', 'sm4'),
  },
  MULIN_BACKUP_FOLDER: {
    en: 'where the nightly backup goes, best another disk; setting it turns the nightly backup on',
    zh: '每晚备份放在哪里，最好是另一块盘；设了就每晚备份',
    otherwise: { en: 'no nightly backup', zh: '不做每晚备份' },
    read: path,
  },
  MULIN_BACKUP_TIME: {
    en: 'when, by the clock of Shanghai',
    zh: '什么时候备份（上海时间）',
    otherwise: plain('`03:30`'),
    read: clockTime,
  },
  MULIN_BACKUP_DAILY: {
    en: 'how many daily backups are kept',
    zh: '保留最近几天的',
    otherwise: plain('`7`'),
    read: count(1, 366),
  },
  MULIN_BACKUP_WEEKLY: {
    en: 'of how many weeks one is kept',
    zh: '往前几周各留一份',
    otherwise: plain('`5`'),
    read: count(0, 520),
  },
  MULIN_BACKUP_MONTHLY: {
    en: 'of how many months one is kept',
    zh: '往前几个月各留一份',
    otherwise: plain('`12`'),
    read: count(0, 240),
  },
  MULIN_BACKUP_KEY_FILE: {
    en: 'the key that backups are sealed with; made at the first backup. **Keep a copy apart from the backups**',
    zh: '备份用的密钥文件，第一次备份时生成。**请另存一份，不要和备份放在一起**',
    otherwise: inData('keys/backup.key'),
    read: path,
  },
  MULIN_DRILL: {
    en: 'how often the newest backup is restored on trial after the nightly backup: `weekly`, `monthly`, `never`',
    zh: '每晚备份之后，隔多久试着恢复一次：`weekly` 每周、`monthly` 每月、`never` 不做',
    otherwise: plain('`weekly`'),
    read: oneOf('weekly', 'monthly', 'never'),
  },
  MULIN_S3_ENDPOINT: {
    en: 'photos and papers in any S3-compatible store instead of the data folder (then the store keeps its own copies)',
    zh: '照片和材料放到兼容 S3 的存储（那里要自己做备份）',
    otherwise: { en: 'the data folder', zh: '数据目录' },
    read: address,
  },
  MULIN_S3_BUCKET: { en: 'its bucket', zh: '存储桶', read: anyText },
  MULIN_S3_REGION: { en: 'its region', zh: '区域', read: anyText },
  MULIN_S3_ACCESS_KEY: { en: 'its access key', zh: '访问密钥', secret: true, read: anyText },
  MULIN_S3_SECRET_KEY: { en: 'its secret key', zh: '访问密钥的密文', secret: true, read: anyText },
  MULIN_SMS_URL: {
    en: 'short messages and sign-in codes through a gateway by HTTP (`modules/accounts/server/sms.ts`)',
    zh: '短信和登录验证码走 HTTP 网关（`modules/accounts/server/sms.ts`）',
    otherwise: { en: 'they lie in `outbox/sms.jsonl`', zh: '写进 `outbox/sms.jsonl`' },
    read: address,
  },
  MULIN_SMS_TOKEN: { en: 'its token', zh: '它的令牌', secret: true, read: anyText },
  MULIN_WECHAT_URL: {
    en: 'WeChat template messages through a gateway by HTTP (`modules/messages/server/gateways/wechat.ts`)',
    zh: '微信公众号模板消息走 HTTP 网关（`modules/messages/server/gateways/wechat.ts`）',
    otherwise: { en: 'they lie in `outbox/wechat.jsonl`', zh: '写进 `outbox/wechat.jsonl`' },
    read: address,
  },
  MULIN_WECHAT_TOKEN: { en: 'its token', zh: '它的令牌', secret: true, read: anyText },
  MULIN_TELEPHONE_SECRET: {
    en: 'what the gateway of the 24-hour number shows when it tells of a call (`modules/duty/server/commands/ring.ts`)',
    zh: '24 小时电话的线路报来电时出示的密钥（`modules/duty/server/commands/ring.ts`）',
    otherwise: { en: 'calls are written down by hand', zh: '来电由人记下' },
    secret: true,
    read: anyText,
  },
  MULIN_OIDC_NAME: {
    en: 'sign-in of staff by OpenID Connect: how the button is called',
    zh: '工作人员用 OpenID Connect 登录：按钮上的名字',
    otherwise: { en: 'off', zh: '不用' },
    read: anyText,
  },
  MULIN_OIDC_ISSUER: { en: 'issuer', zh: '签发方', read: address },
  MULIN_OIDC_AUTHORIZATION: { en: 'authorization endpoint', zh: '授权地址', read: address },
  MULIN_OIDC_TOKEN: { en: 'token endpoint', zh: '令牌地址', read: address },
  MULIN_OIDC_USERINFO: { en: 'userinfo endpoint', zh: '用户信息地址', read: address },
  MULIN_OIDC_CLIENT_ID: { en: 'client id', zh: '客户端编号', read: anyText },
  MULIN_OIDC_CLIENT_SECRET: { en: 'client secret', zh: '客户端密钥', secret: true, read: anyText },
  MULIN_METRICS_PORT: {
    en: '`/metrics` for Prometheus, apart from the product',
    zh: '给 Prometheus 的 `/metrics`，和业务端口分开',
    otherwise: plain('`PORT` + 10000'),
    read: port,
  },
  MULIN_METRICS_HOST: {
    en: 'on which address; open it to nobody but Prometheus',
    zh: '在哪个地址上；只对 Prometheus 开放',
    otherwise: plain('`127.0.0.1`'),
    read: anyText,
  },
  MULIN_LOG: {
    en: '`warn`, `info`, `debug`, `silent`',
    zh: '日志级别：`warn`、`info`、`debug`、`silent`',
    otherwise: plain('`warn`'),
    read: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  },
  MULIN_DEMO_DATE: {
    en: 'the day on which the demonstration stands, like 2026-11-25',
    zh: '演示停在哪一天，如 2026-11-25',
    otherwise: { en: 'today', zh: '今天' },
    read: day,
  },
} satisfies Record<string, Setting<unknown>>

export type SettingName = keyof typeof settings
