import { join } from 'node:path'
import { screen } from 'electron'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from '../core/machine/json-file.ts'

const boundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640).max(10_000),
  height: z.number().int().min(480).max(10_000),
})
const stateSchema = z.strictObject({ bounds: boundsSchema.nullable(), maximised: z.boolean() })
export type WindowState = z.infer<typeof stateSchema>

const fileIn = (dataFolder: string): string => join(dataFolder, 'window.json')

const isOnScreen = (bounds: z.infer<typeof boundsSchema>): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const x = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
    const y =
      Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y)
    return x > 100 && y > 100
  })

/** Where the window was last time; its place is forgotten when that screen is gone. */
export const readWindowState = (dataFolder: string): WindowState => {
  const state = readJsonFile(fileIn(dataFolder), stateSchema, { bounds: null, maximised: false })
  return state.bounds !== null && isOnScreen(state.bounds) ? state : { ...state, bounds: null }
}

export const writeWindowState = (dataFolder: string, state: WindowState): void =>
  writeJsonFile(fileIn(dataFolder), state)
