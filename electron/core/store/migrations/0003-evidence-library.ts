import type { Database } from 'better-sqlite3'

const row = 'id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL'
const ofEvidence = 'evidence_id TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED'

/** New fields of older entities hold null in older rows, as the journal that made those rows knows them not. */
const newFields = `
ALTER TABLE evidence ADD COLUMN keywords TEXT;
ALTER TABLE evidence ADD COLUMN owner TEXT;
ALTER TABLE evidence ADD COLUMN origin TEXT;
ALTER TABLE evidence ADD COLUMN confirmed_at TEXT;
ALTER TABLE evidence ADD COLUMN withdrawn_at TEXT;
ALTER TABLE evidence ADD COLUMN withdrawal TEXT;
ALTER TABLE dossier ADD COLUMN size_budget INTEGER;
`

const newTables = `
CREATE TABLE evidence_version (${row}, ${ofEvidence}, facts TEXT NOT NULL, file_name TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, pages INTEGER,
  added_at TEXT NOT NULL, replaced_at TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE INDEX evidence_version_evidence ON evidence_version (evidence_id);
CREATE INDEX evidence_version_sha256 ON evidence_version (sha256);
CREATE TABLE custody_record (${row}, kind TEXT NOT NULL, scope TEXT NOT NULL, numbers TEXT NOT NULL,
  digest TEXT NOT NULL, wrong TEXT NOT NULL) STRICT;
CREATE TABLE submitted_copy (${row}, ${ofEvidence}, sha256 TEXT NOT NULL, redactions TEXT NOT NULL,
  rotations TEXT NOT NULL) STRICT;
CREATE TABLE dossier_evidence (${row},
  dossier_id TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED, ${ofEvidence},
  pages TEXT NOT NULL) STRICT;
CREATE INDEX dossier_evidence_dossier ON dossier_evidence (dossier_id);
CREATE INDEX dossier_evidence_evidence ON dossier_evidence (evidence_id);
CREATE TABLE claim (${row},
  assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
  leaf TEXT NOT NULL, text TEXT NOT NULL, visit TEXT NOT NULL, visited_at TEXT NOT NULL,
  visit_note TEXT NOT NULL) STRICT;
CREATE INDEX claim_assessment ON claim (assessment_id, leaf);
CREATE TABLE proof (${row}, claim_id TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  evidence_id TEXT NOT NULL, sha256 TEXT NOT NULL, place TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX proof_claim ON proof (claim_id);
CREATE INDEX proof_evidence ON proof (evidence_id);
CREATE TABLE saved_view (${row}, name TEXT NOT NULL, query TEXT NOT NULL, position REAL NOT NULL) STRICT;
`

/** What the machine keeps for itself: intakes and their files, and what reading a content has yielded. */
const machineTables = `
CREATE TABLE intake (id TEXT PRIMARY KEY, label TEXT NOT NULL, links TEXT NOT NULL, archive TEXT NOT NULL,
  total INTEGER NOT NULL, started_at TEXT NOT NULL, ended_at TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE intake_file (intake TEXT NOT NULL REFERENCES intake (id), n INTEGER NOT NULL, path TEXT NOT NULL,
  size INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('waiting', 'imported', 'known', 'failed', 'skipped')),
  evidence_id TEXT, code TEXT, params TEXT, PRIMARY KEY (intake, n)) STRICT, WITHOUT ROWID;
CREATE INDEX intake_file_state ON intake_file (intake, state, size);
CREATE TABLE content (sha256 TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('read', 'failed')),
  method TEXT NOT NULL, pages INTEGER NOT NULL, code TEXT, params TEXT, read_at TEXT NOT NULL,
  reader INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE content_page (rowid INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, page INTEGER NOT NULL,
  text TEXT NOT NULL, UNIQUE (sha256, page)) STRICT;
`

/** Every sign but a space is part of a word: the pieces that a text is indexed by are made before (`gramsOf`). */
const signs = '!""#$%&\'\'()*+,-./:;<=>?@[\\]^_`{|}~'
const grams = `fts5 (grams, content = '', contentless_delete = 1, detail = none,
  tokenize = "ascii tokenchars '${signs}'")`

/** Null in `initials` waits to be indexed anew: the older index knew neither short words nor initials. */
const search = `
DROP TABLE search;
ALTER TABLE search_text ADD COLUMN initials TEXT;
CREATE INDEX search_text_waiting ON search_text (rowid) WHERE initials IS NULL;
CREATE VIRTUAL TABLE search USING ${grams};
CREATE VIRTUAL TABLE content_search USING ${grams};
`

const entryOf = (evidence: string): string =>
  ['id', 'number', 'kind', 'valid_from', 'valid_to', 'issued_on', 'media_type', 'confidential']
    .map(column => `${evidence}.${column}`)
    .concat(
      `coalesce(${evidence}.owner, '')`,
      `${evidence}.size`,
      `${evidence}.added_at`,
      `${evidence}.confirmed_at IS NOT NULL`,
      `${evidence}.withdrawn_at IS NOT NULL`,
      `(SELECT count(*) FROM evidence_link l WHERE l.evidence_id = ${evidence}.id)`,
      `lower(${evidence}.title)`,
      `lower(${evidence}.issuer)`,
    )
    .join(', ')

const putEntry = `INSERT INTO library_entry (id, number, kind, valid_from, valid_to, issued_on, media_type,
  confidential, owner, size, added_at, confirmed, withdrawn, links, title_key, issuer_key)`
const keepKeys = `ON CONFLICT (id) DO UPDATE SET number = excluded.number, kind = excluded.kind,
  valid_from = excluded.valid_from, valid_to = excluded.valid_to, issued_on = excluded.issued_on,
  media_type = excluded.media_type, confidential = excluded.confidential, owner = excluded.owner,
  size = excluded.size, added_at = excluded.added_at, confirmed = excluded.confirmed,
  withdrawn = excluded.withdrawn`

/**
 * What the library filters, sorts and counts by: one narrow row per evidence, kept by triggers. The keys that
 * order by pinyin are set when the search index catches up; until then they are the plain text.
 */
const library = `
CREATE TABLE library_entry (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number INTEGER NOT NULL,
  kind TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, issued_on TEXT NOT NULL, media_type TEXT NOT NULL,
  confidential INTEGER NOT NULL, owner TEXT NOT NULL, size INTEGER NOT NULL, added_at TEXT NOT NULL,
  confirmed INTEGER NOT NULL, withdrawn INTEGER NOT NULL, links INTEGER NOT NULL, title_key TEXT NOT NULL,
  issuer_key TEXT NOT NULL) STRICT;
CREATE INDEX library_entry_number ON library_entry (number);
${putEntry} SELECT ${entryOf('e')} FROM evidence e;
CREATE TRIGGER library_entry_new AFTER INSERT ON evidence BEGIN
  ${putEntry} VALUES (${entryOf('new')});
END;
CREATE TRIGGER library_entry_changed AFTER UPDATE ON evidence BEGIN
  ${putEntry} VALUES (${entryOf('new')}) ${keepKeys};
END;
CREATE TRIGGER library_entry_gone AFTER DELETE ON evidence BEGIN
  DELETE FROM library_entry WHERE id = old.id;
END;
CREATE TRIGGER library_entry_linked AFTER INSERT ON evidence_link BEGIN
  UPDATE library_entry SET links = links + 1 WHERE id = new.evidence_id;
END;
CREATE TRIGGER library_entry_unlinked AFTER DELETE ON evidence_link BEGIN
  UPDATE library_entry SET links = links - 1 WHERE id = old.evidence_id;
END;
`

/** Schema version 3: the evidence library. */
export const evidenceLibrary = {
  version: 3,
  up: (db: Database): void => {
    db.exec(newFields)
    db.exec(newTables)
    db.exec(machineTables)
    db.exec(search)
    db.exec(library)
  },
}
