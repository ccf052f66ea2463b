import { expect, test } from '@playwright/test'
import { runSteps } from '../contract/run-steps.ts'
import { steps } from '../contract/steps/all.ts'
import { findDesktop } from './find-desktop.ts'
import { windowTarget } from './window-target.ts'

const { path, reason } = findDesktop()

test.describe('the contract over the desktop window', () => {
  test.skip(reason !== null, reason ?? '')

  test('every step replies as over the other hosts', async () => {
    const target = await windowTarget(path ?? '')
    try {
      for await (const { step, actual } of runSteps(target, steps))
        expect.soft(actual, `${step.request} ${step.title}`).toEqual(step.expected)
    } finally {
      await target.close()
    }
  })
})
