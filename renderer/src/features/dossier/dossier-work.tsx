import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { Loading } from '../../ui/loading.tsx'
import { Workspace } from '../../ui/workspace.tsx'
import { BuildList } from './build-list.tsx'
import { CheckPanel } from './check-panel.tsx'
import { ChosenEvidence } from './chosen-evidence.tsx'
import { DossierSettings } from './dossier-settings.tsx'
import { FormSectionView } from './form-section-view.tsx'
import { PartView } from './part-view.tsx'
import { PartsTree } from './parts-tree.tsx'
import { PreviewView } from './preview-view.tsx'
import { useBuilds, useCheck, useDossier, useTemplate } from './queries.ts'
import { RulesView } from './rules-view.tsx'
import { sectionOfField, sectionsOf } from './sections-of.ts'
import { useBuild } from './use-build.ts'

type Search = {
  readonly part?: string
  readonly field?: string
  readonly tab?: string
}
type Props = { readonly id: string; readonly search: Search }

/** One dossier: its parts, the part being worked on, and what is still missing. */
export const DossierWork = ({ id, search }: Props) => {
  const { t } = useTranslation('dossiers')
  const data = useDossier(id).data
  const template = useTemplate(id).data
  const check = useCheck(id).data
  const builds = useBuilds(id).data?.builds ?? []
  const build = useBuild(id)
  const { assessments } = useCurrentAssessment()
  if (!data || !template) return <Loading />
  const { dossier, fields } = data
  const year = assessments.find(one => one.id === dossier.assessmentId)?.year ?? new Date().getFullYear()
  const sections = sectionsOf(template)
  const part = template.parts.find(one => one.id === search.part)
  const formSections = part?.type === 'form' ? part.sections : undefined
  const section =
    (search.field ? sectionOfField(template, search.field) : undefined) ??
    sections.find(one => one.id === search.part) ??
    (part?.type === 'form' || search.part === undefined ? (formSections ?? sections)[0] : undefined)
  const centre = () => {
    if (search.tab === 'preview') return <PreviewView builds={builds} run={build} />
    if (search.tab === 'builds') return <BuildList builds={builds} />
    if (search.tab === 'rules') return <RulesView template={template} />
    if (search.part === 'settings') return <DossierSettings key={dossier.id} dossier={dossier} />
    if (section) {
      return (
        <FormSectionView
          key={section.id}
          dossierId={id}
          section={section}
          fields={fields}
          year={year}
          focus={search.field}
        />
      )
    }
    return part ? (
      <PartView part={part} template={template} check={check}>
        {part.type === 'evidence' ? <ChosenEvidence dossierId={id} /> : null}
      </PartView>
    ) : null
  }
  const wide = search.tab === 'preview'
  return (
    <Workspace
      treeLabel={t('parts.label')}
      tree={
        <PartsTree
          dossier={dossier}
          template={template}
          fields={fields}
          check={check}
          builds={builds.length}
          current={search.tab ?? section?.id ?? search.part ?? ''}
        />
      }
      panelLabel={t('check.title')}
      panel={wide ? undefined : <CheckPanel dossierId={id} check={check} run={build} newest={builds[0]} />}
    >
      {centre()}
    </Workspace>
  )
}
