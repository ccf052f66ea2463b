import { app, type Session, shell } from 'electron'
import { mayOpenExternally } from './policy/external-links.ts'
import { mayNavigate } from './policy/navigation.ts'
import { mayUse } from './policy/permissions.ts'
import { mayRequest } from './policy/requests.ts'

/** Every page, whoever made it: no navigation away, no new windows, no embedded pages, no peers. */
export const lockPages = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', event => {
      if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', event => {
      if (!event.isMainFrame || !mayNavigate(contents.getURL(), event.url)) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      if (mayOpenExternally(url)) void shell.openExternal(url)
      return { action: 'deny' }
    })
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools())
  })
}

/** No permission, no device, no request but our own, no spell-checker dictionaries from outside. */
export const lockSession = (session: Session): void => {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(mayUse(permission, contents.getURL()))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url) })
  })
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
