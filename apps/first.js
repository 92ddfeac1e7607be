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
  /* What a path will need; of those who work here the list comes in a file of its own, which residents never load. */
  function ask(early) {
    var found = early.pages.filter(function (page) {
      return new RegExp(page[0]).test(location.pathname)
    })
    found.forEach(function (page) {
      page[1].concat(early.texts[page[2]][language] || []).forEach(function (place) {
        var name = early.files[place]
        var link = document.createElement('link')
        var sheet = /\.css$/.test(name)
        link.rel = sheet ? 'preload' : 'modulepreload'
        // As the stylesheet itself is asked for later; otherwise it would be brought twice.
        if (sheet) {
          link.as = 'style'
          link.crossOrigin = ''
        }
        link.href = '/' + name
        document.head.appendChild(link)
      })
    })
    return found.length > 0
  }
  if (!early || ask(early)) return
  window.mulinAsk = ask
  var more = document.createElement('script')
  more.src = '/first-work.js'
  document.head.appendChild(more)
})()
