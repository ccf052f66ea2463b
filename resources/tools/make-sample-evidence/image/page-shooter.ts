import { chromium } from '@playwright/test'

interface Shot {
  readonly html: string
  readonly width: number
  readonly height: number
  readonly scale?: number
  readonly transparent?: boolean
}

export interface PageShooter {
  /** Draws an HTML body and returns a PNG of exactly width × height × scale pixels. */
  shoot(shot: Shot): Promise<Buffer>
  close(): Promise<void>
}

const baseStyle = `*{box-sizing:border-box;margin:0;padding:0}
body{font-family:"Noto Serif CJK SC",serif;color:#1b1b1d;font-feature-settings:"tnum"}
.sans{font-family:"Noto Sans CJK SC",sans-serif}`

/** Starts the system's Chromium once for all pictures. */
export async function openPageShooter(executablePath = '/usr/bin/chromium'): Promise<PageShooter> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--force-color-profile=srgb'],
  })
  return {
    async shoot({ html, width, height, scale = 1, transparent = false }) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
      try {
        await page.setContent(`<!doctype html><meta charset="utf-8"><style>${baseStyle}</style>${html}`)
        await page.evaluate('document.fonts.ready')
        return await page.screenshot({ type: 'png', omitBackground: transparent })
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}
