import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { hasOwnUndo, isTyping, readShortcut } from './keyboard.ts'
import { useAreas } from './use-areas.ts'
import { useUndo } from './use-undo.ts'

type Doors = { readonly openPalette: () => void; readonly openKeys: () => void }

/** How long after G a letter still counts, in milliseconds. */
const letterWait = 1200

/** Listens for the keys of the whole window. A modal dialog keeps its keys to itself. */
export const useShortcuts = ({ openPalette, openKeys }: Doors): void => {
  const navigate = useNavigate()
  const areas = useAreas()
  const { undo, redo } = useUndo()
  const pressedG = useRef(0)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open]') !== null) return
      const shortcut = readShortcut({
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        typing: isTyping(document.activeElement),
        ownUndo: hasOwnUndo(document.activeElement),
        afterG: event.timeStamp - pressedG.current < letterWait,
      })
      if (shortcut === null) return
      event.preventDefault()
      pressedG.current = shortcut.does === 'await-letter' ? event.timeStamp : 0
      if (shortcut.does === 'palette') openPalette()
      else if (shortcut.does === 'keys') openKeys()
      else if (shortcut.does === 'undo') void undo()
      else if (shortcut.does === 'redo') void redo()
      else if (shortcut.does === 'area') {
        const area =
          'index' in shortcut ? areas[shortcut.index] : areas.find(({ letter }) => letter === shortcut.letter)
        if (area !== undefined) void navigate({ to: area.path })
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
