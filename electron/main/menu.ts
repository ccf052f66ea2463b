import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { TerminalWords } from '../core/host/terminal-words.ts'

/** The menu: what every text field needs, zoom, and the window. Undo of saved work belongs to the page. */
export const setMenu = (words: TerminalWords): void => {
  const word = (key: string): string => words.say(`menu.${key}`)
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: word('edit'),
      submenu: [
        { role: 'cut', label: word('cut') },
        { role: 'copy', label: word('copy') },
        { role: 'paste', label: word('paste') },
        { role: 'selectAll', label: word('selectAll') },
      ],
    },
    {
      label: word('view'),
      submenu: [
        { role: 'zoomIn', label: word('zoomIn') },
        { role: 'zoomOut', label: word('zoomOut') },
        { role: 'resetZoom', label: word('resetZoom') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: word('fullScreen') },
      ],
    },
    {
      label: word('window'),
      submenu: [
        { role: 'minimize', label: word('minimise') },
        { role: 'close', label: word('close') },
        { role: 'quit', label: word('quit') },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
