import { sealValue, unsealValue } from './keys.ts'
import { clock, dropOld, openKey, store } from './vault.ts'
import { setOffline } from './state.ts'

/** What a list must say of itself: the server's time when it was made, ISO. */
export type Dated = { at: string }

const about = (account: string, name: string) => `day ${account} ${name}`

/** Puts a list by, in place of the one of before. Needs the vault open. */
export async function keepDay(name: string, body: Dated): Promise<void> {
  const { account, key } = openKey()
  const now = clock.now()
  const kept = { server: Date.parse(body.at), device: now, seen: now }
  await store.days.put({ account, name, kept, sealed: await sealValue(key, body, about(account, name)) })
}

/** The list as it was put by, unless its time is over: then it is erased here and now. */
export async function readDay<Body extends Dated>(name: string): Promise<Body | undefined> {
  const gone = await dropOld()
  if (gone !== null) setOffline({ gone })
  const { account, key } = openKey()
  const row = await store.days.get([account, name])
  return row === undefined ? undefined : unsealValue<Body>(key, row.sealed, about(account, name))
}

/** Writes into the list what was just done on it; its 24 hours run on from when it was fetched. */
export async function changeDay<Body extends Dated>(name: string, change: (body: Body) => Body): Promise<void> {
  const { account, key } = openKey()
  const row = await store.days.get([account, name])
  if (row === undefined) return
  const body = await unsealValue<Body>(key, row.sealed, about(account, name))
  const sealed = await sealValue(key, change(body), about(account, name))
  await store.days.update([account, name], { sealed })
}
