import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { assessSteps } from '../assess-steps.ts'
import { closeFirm } from '../close-firm.ts'
import { evidenceRooms } from '../evidence-rooms.ts'
import { useAreas } from '../use-areas.ts'
import { useBackupNow } from '../use-backup-now.ts'
import { useSaveCopy } from '../use-save-copy.ts'
import { useSeat } from '../use-seat.ts'
import { useSettings } from '../use-settings.ts'
import { useUndo } from '../use-undo.ts'
import type { Entry } from './entry.ts'

/** Screens and commands. */
export const useCommandEntries = (openKeys: () => void): readonly Entry[] => {
  const { t } = useTranslation(['commands', 'app', 'assess', 'evidence'])
  const navigate = useNavigate()
  const areas = useAreas()
  const seat = useSeat()
  const { undoes, redoes, undo, redo } = useUndo()
  const { change } = useSettings()
  const backup = useBackupNow()
  const copy = useSaveCopy()
  const command = (id: string, title: string, run: () => void): Entry => ({
    id,
    group: 'commands',
    title,
    run,
  })
  return [
    ...areas.map(
      (area, index): Entry => ({
        id: area.id,
        group: 'screens',
        title: area.name,
        note: `Ctrl ${index + 1}`,
        icon: area.icon,
        run: () => void navigate({ to: area.path }),
      }),
    ),
    ...(seat === null
      ? [
          ...assessSteps.slice(1).map(
            (step): Entry => ({
              id: `step-${step.id}`,
              group: 'screens',
              title: `${t('app:areas.assess')} · ${t(`assess:steps.${step.id}`)}`,
              run: () => void navigate({ to: step.path }),
            }),
          ),
          ...evidenceRooms.slice(1).map(
            (room): Entry => ({
              id: `room-${room.id}`,
              group: 'screens',
              title: `${t('app:areas.evidence')} · ${t(`evidence:rooms.${room.id}`)}`,
              run: () => void navigate({ to: room.path }),
            }),
          ),
        ]
      : []),
    ...(undoes === null ? [] : [command('undo', t('run.undo', { what: undoes }), () => void undo())]),
    ...(redoes === null ? [] : [command('redo', t('run.redo', { what: redoes }), () => void redo())]),
    ...(seat === null
      ? [command('assessment', t('run.newAssessment'), () => void navigate({ to: '/new-assessment' }))]
      : []),
    command('backup', t('run.backup'), backup.begin),
    command('check', t('run.check'), () => void navigate({ to: '/settings', search: { section: 'file' } })),
    command('copy', t('run.exportCopy'), () => void copy.begin()),
    command('light', t('run.light'), () => change({ theme: 'light' })),
    command('dark', t('run.dark'), () => change({ theme: 'dark' })),
    command('system', t('run.systemTheme'), () => change({ theme: 'system' })),
    command('chinese', t('run.chinese'), () => change({ language: 'zh-CN' })),
    command('english', t('run.english'), () => change({ language: 'en' })),
    command('keys', t('run.keys'), openKeys),
    command('close', t('run.closeFirm'), () => void closeFirm()),
  ]
}
