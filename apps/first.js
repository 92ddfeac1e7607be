/* Runs before anything is drawn, so that size, theme and language are right from the first frame, and asks at once for
   what this path will need. The keys and values are those of kit/web/settings.ts, which takes over afterwards. */
;(function () {
  var early = /* early */ null
  var root = document.documentElement
  var kept = {}
  try {
    kept = JSON.parse(localStorage.getItem('mulin.settings') || '{}')
  } catch {
    /* storage may be closed to us; the standard look is right then */
  }
  var chinese = (navigator.languages || []).some(function (language) {
    return /^zh/i.test(language)
  })
  var language = kept.language || (chinese || !(navigator.languages || []).length ? 'zh-CN' : 'en')
  root.lang = language
  if (kept.size === 'elder' || kept.size === 'largest') root.dataset.size = kept.size
  if (kept.theme === 'dark') root.dataset.theme = 'dark'
  // Who is there is asked at once: it is small, and every page waits for it. kit/web/session.ts takes it up.
  try {
    if (!sessionStorage.getItem('mulin.for')) {
      window.mulinSession = fetch('/api/session', { headers: { 'x-mulin': '1', 'accept-language': language } })
      window.mulinSession.catch(function () {})
    }
  } catch {
    /* then it is asked later */
  }
  if (!early) return
  var files = early.house[language] || []
  early.pages.forEach(function (page) {
    if (!new RegExp(page[0]).test(location.pathname)) return
    var words = early.rooms[page[1]][language]
    files = files.concat(page[2], words ? [words] : [])
  })
  files.forEach(function (file) {
    var link = document.createElement('link')
    var sheet = /\.css$/.test(file)
    link.rel = sheet ? 'preload' : 'modulepreload'
    if (sheet) link.as = 'style'
    link.href = '/' + file
    document.head.appendChild(link)
  })
})()
