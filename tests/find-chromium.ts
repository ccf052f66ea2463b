import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const installed = (): string | undefined =>
  [process.env.ZHIHENG_CHROMIUM, ...candidates].find(path => path !== undefined && existsSync(path))

/** The browser of the end-to-end tests; on a Debian machine without one it is installed from Debian's packages. */
export const findChromium = (): string => {
  const found = installed()
  if (found !== undefined) return found
  console.log('No Chromium found: installing Debian’s packages chromium and fonts-noto-cjk.')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    if (command !== undefined) {
      spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
  }
  const now = installed()
  if (now === undefined)
    throw new Error('No Chromium could be installed; install one and set ZHIHENG_CHROMIUM to its path.')
  return now
}
