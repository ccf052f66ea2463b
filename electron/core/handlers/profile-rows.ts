import type { ProfileRow } from '../../../shared/contract/requests/profile-rows.ts'
import { rowTarget } from '../../../shared/domain/evidence/link-target.ts'
import { placeInOrder } from '../../../shared/domain/order/place-in-order.ts'
import { nextCode } from '../../../shared/domain/profile/next-code.ts'
import type { ProfileTable } from '../../../shared/packs/instrument.ts'
import { conflict, invalidInput, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { unlinkAll } from '../reading/linked-evidence.ts'
import { findProfileRow, givenCodes, listProfileRows } from '../reading/profile-rows.ts'
import { rowCoverageOf } from '../reading/row-coverage.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

type Cells = ProfileRow['cells']
type Written = {
  readonly id?: string | undefined
  readonly revision?: number | undefined
  readonly cells: Cells
}

const tableOf = (firm: FirmSession, assessmentId: string, tableId: string): ProfileTable => {
  const table = firm.instrument(assessmentId).profile.tables.find(({ id }) => id === tableId)
  if (table === undefined) throw notFound('table', tableId)
  return table
}

const checkCells = (table: ProfileTable, cells: Cells): void => {
  for (const column of Object.keys(cells)) {
    if (table.columns.some(({ id }) => id === column)) continue
    const path = `cells.${column}`
    throw invalidInput(path, 'unknown column')
  }
}

/** One change per written row: new rows at the end, each with a code of its own. */
const changesOf = (
  firm: FirmSession,
  table: ProfileTable,
  rows: readonly Written[],
  newId: () => string,
): readonly Change[] => {
  const codes = givenCodes(firm)
  let position = listProfileRows(firm, table.id).at(-1)?.position ?? 0
  return rows.map(({ id: given, revision, cells }): Change => {
    checkCells(table, cells)
    if (given !== undefined) {
      const stored = findProfileRow(firm, given)
      if (stored.tableId !== table.id) throw notFound('profileRow', given)
      if (stored.revision !== revision) throw conflict(stored)
      const fields = { cells: { ...stored.cells, ...cells } }
      return { op: 'update', entity: 'profileRow', id: given, revision, fields }
    }
    const code = nextCode(table.codePrefix, codes)
    codes.push(code)
    position += 1
    return {
      op: 'create',
      entity: 'profileRow',
      id: newId(),
      fields: { tableId: table.id, code, cells, position },
    }
  })
}

export const profileRowHandlers = {
  'profileRows.list': app => ({ rows: listProfileRows(app.firm()) }),
  'profileRows.coverage': (app, { assessmentId }) => ({ rows: rowCoverageOf(app.firm(), assessmentId) }),
  'profileRows.save': (app, { assessmentId, tableId, ...row }) => {
    const firm = app.firm()
    const changes = changesOf(firm, tableOf(firm, assessmentId, tableId), [row], app.options.newId)
    firm.commit('profileRows.save', changes)
    return findProfileRow(firm, changes[0]?.id ?? '')
  },
  'profileRows.fill': (app, { assessmentId, tableId, rows }) => {
    const firm = app.firm()
    const changes = changesOf(firm, tableOf(firm, assessmentId, tableId), rows, app.options.newId)
    firm.commit('profileRows.fill', changes)
    return { rows: listProfileRows(firm, tableId) }
  },
  'profileRows.move': (app, { id, after }) => {
    const firm = app.firm()
    const { tableId } = findProfileRow(firm, id)
    const rows = listProfileRows(firm, tableId)
    if (after !== null && !rows.some(row => row.id === after)) throw notFound('profileRow', after)
    const moved = placeInOrder(rows, id, after).map((placed): Change => {
      const { revision } = findProfileRow(firm, placed.id)
      const fields = { position: placed.position }
      return { op: 'update', entity: 'profileRow', id: placed.id, revision, fields }
    })
    if (moved.length > 0) firm.commit('profileRows.move', moved)
    return { rows: listProfileRows(firm, tableId) }
  },
  'profileRows.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = findProfileRow(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    firm.commit('profileRows.remove', [
      ...unlinkAll(firm, rowTarget(id)),
      { op: 'remove', entity: 'profileRow', id, revision },
    ])
    return {}
  },
} satisfies HandlersOf<'profileRows.'>
