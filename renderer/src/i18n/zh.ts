import app from '../../../resources/locales/zh-CN/app.json'
import assess from '../../../resources/locales/zh-CN/assess.json'
import check from '../../../resources/locales/zh-CN/check.json'
import claims from '../../../resources/locales/zh-CN/claims.json'
import commands from '../../../resources/locales/zh-CN/commands.json'
import crosswalk from '../../../resources/locales/zh-CN/crosswalk.json'
import custody from '../../../resources/locales/zh-CN/custody.json'
import dossiers from '../../../resources/locales/zh-CN/dossiers.json'
import errors from '../../../resources/locales/zh-CN/errors.json'
import evidence from '../../../resources/locales/zh-CN/evidence.json'
import examiner from '../../../resources/locales/zh-CN/examiner.json'
import facts from '../../../resources/locales/zh-CN/facts.json'
import improve from '../../../resources/locales/zh-CN/improve.json'
import indicators from '../../../resources/locales/zh-CN/indicators.json'
import intake from '../../../resources/locales/zh-CN/intake.json'
import library from '../../../resources/locales/zh-CN/library.json'
import linking from '../../../resources/locales/zh-CN/linking.json'
import overview from '../../../resources/locales/zh-CN/overview.json'
import reports from '../../../resources/locales/zh-CN/reports.json'
import settings from '../../../resources/locales/zh-CN/settings.json'
import start from '../../../resources/locales/zh-CN/start.json'
import team from '../../../resources/locales/zh-CN/team.json'
import viewer from '../../../resources/locales/zh-CN/viewer.json'
import weight from '../../../resources/locales/zh-CN/weight.json'
import writing from '../../../resources/locales/zh-CN/writing.json'
import years from '../../../resources/locales/zh-CN/years.json'

/** The Chinese texts; their keys are the keys of every language. */
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
