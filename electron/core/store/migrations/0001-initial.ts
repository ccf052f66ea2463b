import type { Database } from 'better-sqlite3'

const row = 'id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL'

const entityTables = `
CREATE TABLE firm (${row},
  name TEXT NOT NULL, english_name TEXT NOT NULL, short_name TEXT NOT NULL, credit_code TEXT NOT NULL,
  legal_representative TEXT NOT NULL, quality_officer TEXT NOT NULL, founded_on TEXT NOT NULL,
  address TEXT NOT NULL, town TEXT NOT NULL, industry TEXT NOT NULL, industry_code TEXT NOT NULL,
  size TEXT NOT NULL, employees INTEGER, registered_capital TEXT NOT NULL, products TEXT NOT NULL,
  contact_name TEXT NOT NULL, contact_phone TEXT NOT NULL, contact_email TEXT NOT NULL,
  demo INTEGER NOT NULL) STRICT;
CREATE TABLE value (${row}, scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL) STRICT;
CREATE INDEX value_scope ON value (scope);
CREATE TABLE assessment (${row},
  instrument_id TEXT NOT NULL, instrument_version TEXT NOT NULL, year INTEGER NOT NULL, title TEXT NOT NULL
) STRICT;
CREATE TABLE answer (${row},
  assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
  leaf TEXT NOT NULL, narrative TEXT NOT NULL) STRICT;
CREATE INDEX answer_assessment ON answer (assessment_id, leaf);
CREATE TABLE score (${row},
  assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL, bands TEXT NOT NULL, percent INTEGER, reason TEXT NOT NULL) STRICT;
CREATE INDEX score_assessment ON score (assessment_id, item);
CREATE TABLE finding (${row},
  assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, position REAL NOT NULL) STRICT;
CREATE INDEX finding_assessment ON finding (assessment_id, item);
CREATE TABLE evidence (${row},
  number INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, issuer TEXT NOT NULL,
  document_number TEXT NOT NULL, issued_on TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
  original TEXT NOT NULL, confidential INTEGER NOT NULL, note TEXT NOT NULL, file_name TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, pages INTEGER,
  added_at TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX evidence_number ON evidence (number);
CREATE INDEX evidence_sha256 ON evidence (sha256);
CREATE TABLE evidence_link (${row},
  evidence_id TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT NOT NULL) STRICT;
CREATE INDEX evidence_link_evidence ON evidence_link (evidence_id);
CREATE INDEX evidence_link_target ON evidence_link (target);
CREATE TABLE indicator (${row},
  code TEXT NOT NULL, leaf TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, direction TEXT NOT NULL,
  decimals INTEGER NOT NULL, definition TEXT NOT NULL, source TEXT NOT NULL, rival_name TEXT NOT NULL,
  benchmark_name TEXT NOT NULL, position REAL NOT NULL) STRICT;
CREATE INDEX indicator_leaf ON indicator (leaf);
CREATE TABLE indicator_value (${row},
  indicator_id TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  series TEXT NOT NULL, year INTEGER NOT NULL, value REAL NOT NULL) STRICT;
CREATE INDEX indicator_value_indicator ON indicator_value (indicator_id);
CREATE TABLE dossier (${row},
  template_id TEXT NOT NULL, template_version TEXT NOT NULL,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, filing_date TEXT NOT NULL, language TEXT NOT NULL) STRICT;
CREATE INDEX dossier_assessment ON dossier (assessment_id);
CREATE TABLE build (${row},
  dossier_id TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
  built_at TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  pages INTEGER NOT NULL, report TEXT NOT NULL, app_version TEXT NOT NULL, template_version TEXT NOT NULL,
  instrument_version TEXT NOT NULL) STRICT;
CREATE INDEX build_dossier ON build (dossier_id);
CREATE INDEX build_sha256 ON build (sha256);
`

const machineTables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE pack (kind TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL, sha256 TEXT NOT NULL,
  content TEXT NOT NULL, PRIMARY KEY (kind, id, version)) STRICT;
CREATE TABLE blob (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staged', 'stored')), session TEXT NOT NULL) STRICT;
CREATE INDEX blob_size ON blob (size);
CREATE TABLE blob_chunk (blob INTEGER NOT NULL REFERENCES blob (id), n INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (blob, n)) STRICT;
CREATE TABLE journal (seq INTEGER PRIMARY KEY, hlc TEXT NOT NULL, actor TEXT NOT NULL, device TEXT NOT NULL,
  command TEXT NOT NULL, kind TEXT NOT NULL, undoes INTEGER, packs TEXT NOT NULL, changes TEXT NOT NULL,
  prev_hash TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE journal_touch (entity TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY (entity, id, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE search_text (rowid INTEGER PRIMARY KEY, entity TEXT NOT NULL, id TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (entity, id)) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (title, body, content = 'search_text', content_rowid = 'rowid',
  tokenize = 'trigram');
`

/** Schema version 1. A released migration never changes again. */
export const initial = {
  version: 1,
  up: (db: Database): void => {
    db.exec(entityTables)
    db.exec(machineTables)
  },
}
