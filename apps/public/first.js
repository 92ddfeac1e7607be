/* Runs before anything is drawn, so that size, theme and language are right from the first frame.
   The keys and values are those of kit/web/settings.ts, which takes over afterwards. */
;(function () {
  try {
    var kept = JSON.parse(localStorage.getItem('mulin.settings') || '{}')
    var root = document.documentElement
    if (kept.language === 'en') root.lang = 'en'
    if (kept.size === 'elder' || kept.size === 'largest') root.dataset.size = kept.size
    if (kept.theme === 'dark') root.dataset.theme = 'dark'
  } catch {
    /* storage may be closed to us; the standard look is right then */
  }
})()
