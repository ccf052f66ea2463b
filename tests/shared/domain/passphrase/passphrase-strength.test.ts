import { expect, test } from 'vitest'
import { passphraseStrength } from '../../../../shared/domain/passphrase/passphrase-strength.ts'

test.each([
  ['', 'short'],
  ['abcdefg', 'short'],
  ['12345678', 'weak'],
  ['password2026', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['lampenhaus', 'weak'],
  ['lamp river stone', 'strong'],
  ['Qx7!bPz9', 'fair'],
  ['江边的灯照着石头', 'strong'],
])('%s is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength)
})
