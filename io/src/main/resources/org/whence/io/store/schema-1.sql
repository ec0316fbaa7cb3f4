-- The truth: readings as they came, never changed. The hash is of the body.
CREATE TABLE reading (hash TEXT PRIMARY KEY, article TEXT NOT NULL, body TEXT NOT NULL, added TEXT NOT NULL);

-- Which reading of an article counts: the last that was added.
CREATE TABLE article (
  num INTEGER PRIMARY KEY, article_key TEXT NOT NULL UNIQUE, hash TEXT NOT NULL REFERENCES reading (hash),
  published TEXT, publisher TEXT, title TEXT, day INTEGER, profile BLOB NOT NULL, story TEXT);
CREATE INDEX article_story ON article (story);

-- Derived: the heaviest terms of each article, by which candidates are found, and the articles that are near each other.
CREATE TABLE head (term INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (term, day, article)) WITHOUT ROWID;
CREATE TABLE near (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;

-- Derived: stories, copies, claims.
CREATE TABLE story (id TEXT PRIMARY KEY, title TEXT, first TEXT, last TEXT, articles INTEGER NOT NULL, claims INTEGER NOT NULL, basis TEXT NOT NULL);
CREATE INDEX story_last ON story (last);
CREATE TABLE copy (article TEXT PRIMARY KEY, of_article TEXT NOT NULL, relation TEXT NOT NULL, share REAL NOT NULL, story TEXT NOT NULL);
CREATE INDEX copy_story ON copy (story);
CREATE TABLE claim (
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, story TEXT NOT NULL, proposition TEXT NOT NULL, modality TEXT NOT NULL, since TEXT,
  reports INTEGER NOT NULL, independent INTEGER NOT NULL, unattributed INTEGER NOT NULL, drift INTEGER NOT NULL, disputed INTEGER NOT NULL,
  anonymous INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX claim_story ON claim (story);
CREATE INDEX claim_since ON claim (since);
CREATE TABLE report (id TEXT NOT NULL, claim INTEGER NOT NULL, article TEXT NOT NULL, publisher TEXT, PRIMARY KEY (id, claim)) WITHOUT ROWID;
CREATE INDEX report_claim ON report (claim);
CREATE INDEX report_publisher ON report (publisher);
CREATE TABLE party (name TEXT NOT NULL, claim INTEGER NOT NULL, shown TEXT NOT NULL, origin INTEGER NOT NULL, named INTEGER NOT NULL, PRIMARY KEY (name, claim)) WITHOUT ROWID;
CREATE INDEX party_claim ON party (claim);
CREATE TABLE place (name TEXT NOT NULL, claim INTEGER NOT NULL, id TEXT, PRIMARY KEY (name, claim)) WITHOUT ROWID;
CREATE INDEX place_claim ON place (claim);

-- What people have put right, and how forecasts came out. Never derived, never deleted: undoing is another entry.
CREATE TABLE correction (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, one TEXT NOT NULL, two TEXT, who TEXT NOT NULL, at TEXT NOT NULL, undone_by TEXT, undone_at TEXT);
CREATE TABLE verdict (id INTEGER PRIMARY KEY, report TEXT NOT NULL, verdict TEXT NOT NULL, note TEXT, who TEXT NOT NULL, at TEXT NOT NULL, undone_by TEXT, undone_at TEXT);
