import { expect, test } from 'vitest'
import { readShortcut } from '../../../renderer/src/app/keyboard.ts'

const plain = { ctrl: false, shift: false, alt: false, typing: false, ownUndo: false, afterG: false }

test.each([
  [{ key: 'k', ctrl: true }, { does: 'palette' }],
  [{ key: 'k', ctrl: true, typing: true }, { does: 'palette' }],
  [{ key: 'k' }, null],
  [{ key: 'z', ctrl: true }, { does: 'undo' }],
  [{ key: 'Z', ctrl: true, shift: true }, { does: 'redo' }],
  [{ key: 'y', ctrl: true }, { does: 'redo' }],
  [{ key: 'z', ctrl: true, ownUndo: true }, null],
  [{ key: 'y', ctrl: true, ownUndo: true }, null],
  [{ key: 'z', ctrl: true, alt: true }, null],
  [
    { key: '3', ctrl: true },
    { does: 'area', index: 2 },
  ],
  [
    { key: '7', ctrl: true },
    { does: 'area', index: 6 },
  ],
  [{ key: '8', ctrl: true }, null],
  [{ key: 'g' }, { does: 'await-letter' }],
  [{ key: 'g', typing: true }, null],
  [
    { key: 'e', afterG: true },
    { does: 'area', letter: 'e' },
  ],
  [{ key: 'e' }, null],
  [{ key: 'e', afterG: true, typing: true }, null],
  [{ key: '?', shift: true }, { does: 'keys' }],
  [{ key: '?', shift: true, typing: true }, null],
])('%j', (press, expected) => {
  expect(readShortcut({ ...plain, ...press })).toEqual(expected)
})
