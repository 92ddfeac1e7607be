// Turns the slides of the lobby screen, by the clock alone; asks for the board anew every few minutes while there is a
// network, and goes on with what it has while there is none. It keeps nothing about whoever stands before it.
const KEPT = 'mulin-board-1'
const FRESH_EVERY = 5 * 60_000
const zone = 'Asia/Shanghai'
const date = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, month: 'long', day: 'numeric' })
const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, weekday: 'short' })
const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })

const spoken = (at) => `${date.format(at)} ${weekday.format(at)}　${clock.format(at)}`

const main = document.querySelector('main')
const next = document.querySelector('.next')
const dots = document.querySelector('.dots')
const time = document.querySelector('time')
const away = document.querySelector('.away')
const pause = document.querySelector('button')
const stay = Math.max(12, Number(document.body.dataset.stay) || 15) * 1000

let shown = null
let since = Date.now()
let paused = false

const all = () => [...main.querySelectorAll('.slide:not(.none)')]
const hanging = () => {
  const now = Date.now()
  return all().filter((slide) => Number(slide.dataset.from) <= now && now < Number(slide.dataset.until))
}

function show(slide) {
  if (shown !== slide) since = Date.now()
  shown = slide
  const there = hanging()
  for (const one of all()) one.hidden = one !== slide
  main.querySelector('.none').hidden = slide !== null
  const at = there.indexOf(slide)
  const after = there.length > 1 ? there[(at + 1) % there.length] : null
  next.textContent = after ? `${next.dataset.word}：${after.dataset.title}` : ''
  dots.replaceChildren(
    ...(there.length > 1
      ? there.map((one) => Object.assign(document.createElement('i'), { className: one === slide ? 'on' : '' }))
      : []),
  )
  pause.hidden = there.length < 2
  for (const title of main.querySelectorAll('h1')) title.classList.toggle('long', title.textContent.length > 14)
}

function tick() {
  const now = Date.now()
  time.textContent = spoken(now)
  const there = hanging()
  if (there.length === 0) {
    show(null)
  } else if (!there.includes(shown)) {
    // What expired goes at once, also while paused.
    show(there[0])
  } else if (!paused && now - since >= stay) {
    since = now
    show(there[(there.indexOf(shown) + 1) % there.length])
  }
}

pause.addEventListener('click', () => {
  paused = !paused
  since = Date.now()
  pause.textContent = paused ? pause.dataset.go : pause.dataset.pause
  pause.setAttribute('aria-pressed', String(paused))
})
document.addEventListener('keydown', ({ key }) => {
  const there = hanging()
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (step === undefined || there.length < 2) return
  show(there[(there.indexOf(shown) + step + there.length) % there.length])
})

async function refresh() {
  try {
    const answer = await fetch(location.href, { credentials: 'omit', cache: 'no-cache' })
    // What comes from the worker's store is old, though it is an answer.
    if (!answer.ok || answer.headers.has('x-kept')) throw new Error('no network')
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const title = shown?.id ?? shown?.dataset.title
    document.body.dataset.made = fresh.body.dataset.made
    main.replaceChildren(...fresh.querySelector('main').children)
    shown = all().find((slide) => (slide.id || slide.dataset.title) === title) ?? null
    away.hidden = true
    show(shown ?? hanging()[0] ?? null)
  } catch {
    const made = Number(document.body.dataset.made)
    away.textContent = `没有网络，内容截至 ${spoken(made)}`
    away.hidden = false
  }
}

async function keep() {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/board/worker.js', { scope: '/board/' })
  // The very first visit was not seen by the worker: what it needs is put by here.
  const store = await caches.open(KEPT)
  await store.addAll([location.pathname + location.search, '/board/screen.css', '/board/screen.js', '/mark.svg'])
  document.documentElement.dataset.kept = 'yes'
}

tick()
setInterval(tick, 1000)
setInterval(() => void refresh(), FRESH_EVERY)
addEventListener('online', () => void refresh())
addEventListener('offline', () => void refresh())
if (!navigator.onLine || performance.getEntriesByType('navigation')[0]?.workerStart > 0) void refresh()
keep().catch(() => {
  // Without a store (an old box, no HTTPS) the screen still turns; it only does not survive a restart without a network.
})
