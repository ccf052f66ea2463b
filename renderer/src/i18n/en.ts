import app from '../../../resources/locales/en/app.json'
import assess from '../../../resources/locales/en/assess.json'
import check from '../../../resources/locales/en/check.json'
import claims from '../../../resources/locales/en/claims.json'
import commands from '../../../resources/locales/en/commands.json'
import crosswalk from '../../../resources/locales/en/crosswalk.json'
import custody from '../../../resources/locales/en/custody.json'
import dossiers from '../../../resources/locales/en/dossiers.json'
import errors from '../../../resources/locales/en/errors.json'
import evidence from '../../../resources/locales/en/evidence.json'
import examiner from '../../../resources/locales/en/examiner.json'
import facts from '../../../resources/locales/en/facts.json'
import improve from '../../../resources/locales/en/improve.json'
import indicators from '../../../resources/locales/en/indicators.json'
import intake from '../../../resources/locales/en/intake.json'
import library from '../../../resources/locales/en/library.json'
import linking from '../../../resources/locales/en/linking.json'
import overview from '../../../resources/locales/en/overview.json'
import reports from '../../../resources/locales/en/reports.json'
import settings from '../../../resources/locales/en/settings.json'
import start from '../../../resources/locales/en/start.json'
import team from '../../../resources/locales/en/team.json'
import viewer from '../../../resources/locales/en/viewer.json'
import weight from '../../../resources/locales/en/weight.json'
import writing from '../../../resources/locales/en/writing.json'
import years from '../../../resources/locales/en/years.json'

/** The English texts. */
export const texts = {
  app,
  start,
  overview,
  settings,
  errors,
  check,
  commands,
  assess,
  evidence,
  dossiers,
  writing,
  indicators,
  improve,
  team,
  years,
  examiner,
  crosswalk,
  reports,
  intake,
  linking,
  facts,
  library,
  viewer,
  claims,
  custody,
  weight,
}
