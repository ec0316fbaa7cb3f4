-- The truth: readings as they came, never changed. The hash is of the body.
CREATE TABLE reading (hash ${text} PRIMARY KEY, article ${text} NOT NULL, body ${text} NOT NULL, added ${text} NOT NULL);

-- Which reading of an article counts: the last that was added.
CREATE TABLE article (
  num ${identity}, article_key ${text} NOT NULL, hash ${text} NOT NULL REFERENCES reading (hash),
  published ${text}, publisher ${text}, title ${text}, day ${number}, profile ${bytes} NOT NULL, story ${text}, ${once_article_key});
CREATE INDEX article_story ON article (story);

-- Derived: the heaviest terms of each article, by which candidates are found, and the articles that are near each other.
CREATE TABLE head (term ${number} NOT NULL, day ${number} NOT NULL, article ${number} NOT NULL, PRIMARY KEY (term, day, article))${clustered};
CREATE TABLE near (a ${number} NOT NULL, b ${number} NOT NULL, PRIMARY KEY (a, b))${clustered};

-- Derived: stories, copies, claims.
CREATE TABLE story (id ${text} PRIMARY KEY, title ${text}, first ${text}, last ${text}, articles ${number} NOT NULL, claims ${number} NOT NULL, basis ${text} NOT NULL);
CREATE INDEX story_last ON story (last);
CREATE TABLE copy (article ${text} NOT NULL, of_article ${text} NOT NULL, relation ${text} NOT NULL, share ${real} NOT NULL, story ${text} NOT NULL, ${once_article});
CREATE INDEX copy_story ON copy (story);
CREATE TABLE claim (
  num ${identity}, id ${text} NOT NULL UNIQUE, story ${text} NOT NULL, proposition ${text} NOT NULL, modality ${text} NOT NULL, since ${text},
  reports ${number} NOT NULL, independent ${number} NOT NULL, unattributed ${number} NOT NULL, drift ${number} NOT NULL, disputed ${number} NOT NULL,
  anonymous ${number} NOT NULL, body ${text} NOT NULL);
CREATE INDEX claim_story ON claim (story);
CREATE INDEX claim_since ON claim (since);
CREATE TABLE report (id ${text} NOT NULL, claim ${number} NOT NULL, article ${text} NOT NULL, publisher ${text}, PRIMARY KEY (id, claim))${clustered};
CREATE INDEX report_claim ON report (claim);
CREATE INDEX report_publisher ON report (publisher);
CREATE TABLE party (name ${text} NOT NULL, claim ${number} NOT NULL, shown ${text} NOT NULL, origin ${number} NOT NULL, named ${number} NOT NULL, PRIMARY KEY (name, claim))${clustered};
CREATE INDEX party_claim ON party (claim);
CREATE TABLE place (name ${text} NOT NULL, claim ${number} NOT NULL, id ${text}, PRIMARY KEY (name, claim))${clustered};
CREATE INDEX place_claim ON place (claim);

-- What people have put right, and how forecasts came out. Never derived, never deleted: undoing is another entry.
CREATE TABLE correction (id ${identity}, kind ${text} NOT NULL, one ${text} NOT NULL, two ${text}, who ${text} NOT NULL, at ${text} NOT NULL, undone_by ${text}, undone_at ${text});
CREATE TABLE verdict (id ${identity}, report ${text} NOT NULL, verdict ${text} NOT NULL, note ${text}, who ${text} NOT NULL, at ${text} NOT NULL, undone_by ${text}, undone_at ${text});
