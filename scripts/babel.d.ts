/** The little of Babel that the build calls. */
declare module '@babel/core' {
  type Options = {
    filename: string
    babelrc: false
    configFile: false
    sourceMaps: boolean
    parserOpts: { plugins: string[] }
    plugins: unknown[]
  }
  export function transformAsync(code: string, options: Options): Promise<{ code?: string; map?: string } | null>
}
