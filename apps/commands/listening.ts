import { createServer } from 'node:net'
import { BadSetting, type Config } from '#kit/server/config.ts'

type Where = Pick<Config, 'port' | 'host'>

/** Whether the port can be had, before anything is built or made for it. Refuses in a sentence that says what to do. */
export async function expectPort(where: Where): Promise<void> {
  const { port, host } = where
  const server = createServer()
  await listening(
    where,
    () =>
      new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => server.close(() => resolve()))
      }),
  )
}

/** Begins to listen; what the system says about a port in a code becomes a sentence. */
export async function listening({ port, host }: Where, begin: () => Promise<unknown>): Promise<void> {
  try {
    await begin()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new BadSetting(
        `Port ${port} is taken by another program: stop that one, or choose another port (PORT=${port + 1} npm start). ` +
          `端口 ${port} 已被别的程序占用：停掉它，或换一个端口（PORT=${port + 1} npm start）。`,
      )
    if (code === 'EACCES')
      throw new BadSetting(
        `Port ${port} is not ours to open: choose one above 1023 and let a proxy stand before it. ` +
          `没有权限打开端口 ${port}：换一个 1023 以上的，前面用代理。`,
      )
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new BadSetting(`This machine has no address ${host}: change HOST. 本机没有地址 ${host}：请改 HOST。`)
    throw error
  }
}
