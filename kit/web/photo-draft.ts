const NAME = 'mulin'
const STORE = 'photos'

/**
 * Keeps photos and voice notes of a draft on this device until they are sent. Where the browser keeps nothing (private
 * windows), the calls do nothing and `readPhoto` gives `undefined`.
 */
export async function keepPhoto(key: string, photo: Blob): Promise<void> {
  await within('readwrite', (store) => store.put(photo, key)).catch(() => undefined)
}

export async function readPhoto(key: string): Promise<Blob | undefined> {
  const found: unknown = await within('readonly', (store) => store.get(key)).catch(() => undefined)
  return found instanceof Blob ? found : undefined
}

export async function dropPhoto(key: string): Promise<void> {
  await within('readwrite', (store) => store.delete(key)).catch(() => undefined)
}

export async function dropAllPhotos(): Promise<void> {
  await within('readwrite', (store) => store.clear()).catch(() => undefined)
}

async function within<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open()
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return settled(request)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })
}
