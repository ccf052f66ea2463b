import { type RefObject, useEffect } from 'react'
import { isTyping } from '../../../../app/keyboard.ts'

type Keys = {
  /** What listens; while a dialog is open it must lie inside. */
  readonly root: RefObject<HTMLElement | null>
  readonly onZoom: (to: 'larger' | 'smaller' | 'fit') => void
  readonly onFind: () => void
  readonly onTurn?: ((by: 90 | 270) => void) | undefined
}

const zoomKeys: Readonly<Record<string, 'larger' | 'smaller' | 'fit'>> = {
  '=': 'larger',
  '+': 'larger',
  '-': 'smaller',
  _: 'smaller',
  '0': 'fit',
}

/** The keys of a viewer: Ctrl with plus, minus, 0 and the wheel zoom, Ctrl F finds, R turns. */
export const useViewerKeys = ({ root, onZoom, onFind, onTurn }: Keys): void => {
  useEffect(() => {
    const isOurs = (): boolean => {
      const dialog = document.querySelector('dialog[open]')
      return dialog === null || (root.current !== null && dialog.contains(root.current))
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || !isOurs()) return
      if (event.ctrlKey || event.metaKey) {
        const zoom = zoomKeys[event.key]
        if (zoom !== undefined) onZoom(zoom)
        else if (event.key.toLowerCase() === 'f' && !event.shiftKey) onFind()
        else return
        event.preventDefault()
      } else if (event.key.toLowerCase() === 'r' && onTurn && !isTyping(document.activeElement)) {
        event.preventDefault()
        onTurn(event.shiftKey ? 270 : 90)
      }
    }
    const element = root.current
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return
      event.preventDefault()
      onZoom(event.deltaY < 0 ? 'larger' : 'smaller')
    }
    document.addEventListener('keydown', onKeyDown)
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      element?.removeEventListener('wheel', onWheel)
    }
  }, [root, onZoom, onFind, onTurn])
}
