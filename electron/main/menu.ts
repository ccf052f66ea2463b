import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { z } from 'zod'
import type { Language } from '../../shared/contract/ids.ts'

const wordsSchema = z.object({
  menu: z.object({
    edit: z.string(),
    cut: z.string(),
    copy: z.string(),
    paste: z.string(),
    selectAll: z.string(),
    view: z.string(),
    zoomIn: z.string(),
    zoomOut: z.string(),
    resetZoom: z.string(),
    fullScreen: z.string(),
    window: z.string(),
    minimise: z.string(),
    close: z.string(),
    quit: z.string(),
  }),
})

const readWords = (localesFolder: string, language: Language) =>
  wordsSchema.parse(JSON.parse(readFileSync(join(localesFolder, language, 'cli.json'), 'utf8'))).menu

/** The menu: what every text field needs, zoom, and the window. Undo of saved work belongs to the page. */
export const setMenu = (localesFolder: string, language: Language): void => {
  const words = readWords(localesFolder, language)
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.edit,
      submenu: [
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    {
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimise },
        { role: 'close', label: words.close },
        { role: 'quit', label: words.quit },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
