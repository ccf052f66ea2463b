import type { Database } from 'better-sqlite3'

const row = 'id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL'
const ofAssessment = 'assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED'
const ofAssessor = 'assessor_id TEXT NOT NULL REFERENCES assessor (id) DEFERRABLE INITIALLY DEFERRED'

/** New fields of older entities hold null in older rows, as the journal that made those rows knows them not. */
const newFields = `
ALTER TABLE assessment ADD COLUMN previous_id TEXT;
ALTER TABLE assessment ADD COLUMN spread_limit INTEGER;
ALTER TABLE finding ADD COLUMN dimension TEXT;
ALTER TABLE indicator ADD COLUMN formula TEXT;
ALTER TABLE indicator ADD COLUMN owner TEXT;
ALTER TABLE indicator ADD COLUMN year_from_months TEXT;
ALTER TABLE indicator_value ADD COLUMN source TEXT;
`

const newTables = `
CREATE TABLE question_note (${row}, ${ofAssessment}, leaf TEXT NOT NULL, question TEXT NOT NULL,
  text TEXT NOT NULL) STRICT;
CREATE INDEX question_note_assessment ON question_note (assessment_id, leaf);
CREATE TABLE snippet (${row}, title TEXT NOT NULL, text TEXT NOT NULL, position REAL NOT NULL) STRICT;
CREATE TABLE profile_row (${row}, table_id TEXT NOT NULL, code TEXT NOT NULL, cells TEXT NOT NULL,
  position REAL NOT NULL) STRICT;
CREATE INDEX profile_row_table ON profile_row (table_id);
CREATE TABLE indicator_month (${row},
  indicator_id TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  series TEXT NOT NULL, month TEXT NOT NULL, value REAL NOT NULL) STRICT;
CREATE INDEX indicator_month_indicator ON indicator_month (indicator_id, month);
CREATE TABLE assessor (${row}, ${ofAssessment}, name TEXT NOT NULL, role TEXT NOT NULL,
  affiliation TEXT NOT NULL, position REAL NOT NULL, handed_out_at TEXT NOT NULL,
  withdrawals TEXT NOT NULL) STRICT;
CREATE INDEX assessor_assessment ON assessor (assessment_id);
CREATE TABLE ballot (${row}, ${ofAssessment}, ${ofAssessor}, item TEXT NOT NULL, bands TEXT NOT NULL,
  percent INTEGER, reason TEXT NOT NULL, strengths TEXT NOT NULL, opportunities TEXT NOT NULL,
  verify TEXT NOT NULL) STRICT;
CREATE INDEX ballot_assessment ON ballot (assessment_id, item);
CREATE INDEX ballot_assessor ON ballot (assessor_id);
CREATE TABLE hand_in (${row}, ${ofAssessment}, ${ofAssessor}, origin TEXT NOT NULL,
  handed_in_at TEXT NOT NULL, commitment TEXT NOT NULL, sealed TEXT NOT NULL, revealed_at TEXT NOT NULL) STRICT;
CREATE INDEX hand_in_assessment ON hand_in (assessment_id);
CREATE TABLE consensus (${row}, ${ofAssessment}, item TEXT NOT NULL, percent INTEGER NOT NULL,
  reason TEXT NOT NULL, decided_at TEXT NOT NULL, decided_by TEXT NOT NULL, visit_percent INTEGER,
  visit_reason TEXT NOT NULL, visited_at TEXT NOT NULL) STRICT;
CREATE INDEX consensus_assessment ON consensus (assessment_id, item);
CREATE TABLE visit_check (${row}, ${ofAssessment}, item TEXT NOT NULL, text TEXT NOT NULL,
  state TEXT NOT NULL, note TEXT NOT NULL, position REAL NOT NULL) STRICT;
CREATE INDEX visit_check_assessment ON visit_check (assessment_id, item);
CREATE TABLE action (${row}, title TEXT NOT NULL, detail TEXT NOT NULL,
  assessment_id TEXT REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED, item TEXT NOT NULL,
  finding_id TEXT, indicator_id TEXT, owner TEXT NOT NULL, importance INTEGER NOT NULL,
  effort INTEGER NOT NULL, start_on TEXT NOT NULL, due_on TEXT NOT NULL, state TEXT NOT NULL,
  closed_on TEXT NOT NULL, result TEXT NOT NULL, position REAL NOT NULL) STRICT;
CREATE INDEX action_assessment ON action (assessment_id, item);
CREATE TABLE takeover (${row}, ${ofAssessment}, leaf TEXT NOT NULL, source_assessment_id TEXT NOT NULL,
  source_code TEXT NOT NULL, taken_at TEXT NOT NULL, reviewed INTEGER NOT NULL) STRICT;
CREATE INDEX takeover_assessment ON takeover (assessment_id, leaf);
CREATE TABLE remark_note (${row}, ${ofAssessment}, rule TEXT NOT NULL, place TEXT NOT NULL,
  reason TEXT NOT NULL) STRICT;
CREATE INDEX remark_note_assessment ON remark_note (assessment_id);
CREATE TABLE seat (${row}, origin_file_id TEXT NOT NULL, assessment_id TEXT NOT NULL,
  assessor_id TEXT NOT NULL, prepared_at TEXT NOT NULL) STRICT;
`

/** Schema version 2: assessors, consensus, site visit, actions, notes, profile tables, months of indicators. */
export const assessmentWork = {
  version: 2,
  up: (db: Database): void => {
    db.exec(newFields)
    db.exec(newTables)
  },
}
