import { pageWeights } from './scripts/web-weight.ts'

/** Every page with all that its first load brings, against the limits of the house. */
export default pageWeights().flatMap(({ page, at, js, css, limits }) =>
  [
    { name: `${at} · ${page} · JS`, files: js, limit: limits.js },
    { name: `${at} · ${page} · CSS`, files: css, limit: limits.css },
  ]
    .filter(({ files }) => files.length > 0)
    .map(({ name, files, limit }) => ({
      name,
      path: files.map((file) => `dist/web/${file}`),
      gzip: true,
      limit: `${limit} kB`,
    })),
)
