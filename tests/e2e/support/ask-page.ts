import type { Page } from '@playwright/test'

/** Sends a request as the window does and gives its value. */
export const askPage = (page: Page, name: string, input: object) =>
  page.evaluate(
    async ([request, body]) => {
      const headers = { 'content-type': 'application/json' }
      const reply = await fetch(`/call/${request}`, { method: 'POST', headers, body })
      const { ok, value, error } = await reply.json()
      if (!ok) throw new Error(`${request} ${JSON.stringify(error)}`)
      return value
    },
    [name, JSON.stringify(input)] as const,
  )
