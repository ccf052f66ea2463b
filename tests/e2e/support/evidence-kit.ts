import { expect, type Locator, type Page } from '@playwright/test'
import { askPage } from './ask-page.ts'

type Listed = { readonly id: string; readonly number: number; readonly fileName: string }

export const listedEvidence = async (page: Page): Promise<readonly Listed[]> =>
  (await askPage(page, 'evidence.list', {})).evidence

/** Takes files in and waits until all are there. */
export const takeIn = async (page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> => {
  const tokens: string[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const token = await page.evaluate(
      async ([fileName, base64]) => {
        const body = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
        const reply = await fetch(`/files?name=${encodeURIComponent(fileName)}`, { method: 'POST', body })
        const { token } = (await reply.json()) as { token: string }
        return token
      },
      [name, bytes.toString('base64')] as const,
    )
    tokens.push(token)
  }
  await askPage(page, 'evidence.import', { files: tokens })
  await expect
    .poll(async () => (await listedEvidence(page)).filter(({ fileName }) => fileName in files).length)
    .toBe(tokens.length)
}

/** Draws a rectangle between two places of a page, in fractions of it. */
export const drag = async (
  page: Page,
  frame: Locator,
  from: readonly number[],
  to: readonly number[],
): Promise<void> => {
  const box = await frame.boundingBox()
  if (box === null) throw new Error('the page is not in sight')
  const at = ([x = 0, y = 0]: readonly number[]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at(to), { steps: 4 })
  await page.mouse.up()
}
