import { transformAsync } from '@babel/core'
import macros from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

/**
 * Turns `t`, `msg`, `<Trans>` and `<Plural>` into calls by message id. Done with Babel and not with Lingui's native
 * transform: that one arrives as an optional package which npm leaves out under Node 20, where the house must install.
 */
export function linguiMacros(): Plugin {
  return {
    name: 'mulin:lingui-macros',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.split('?')[0] ?? id
      if (!/\.tsx?$/.test(path) || path.includes('/node_modules/') || !/@lingui\/(core|react)\/macro/.test(code))
        return null
      const done = await transformAsync(code, {
        filename: path,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['jsx', 'typescript'] },
        plugins: [macros],
      })
      return done?.code ? { code: done.code, map: done.map ?? null } : null
    },
  }
}
