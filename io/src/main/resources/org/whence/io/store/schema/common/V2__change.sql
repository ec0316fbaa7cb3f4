-- One row. Every transaction that writes counts it up first: writers wait for each other at it, and readers see by it that an answer may be another.
CREATE TABLE change (n ${number} NOT NULL);
INSERT INTO change (n) VALUES (0);

-- The order in which claims and stories are shown.
DROP INDEX claim_since;
CREATE INDEX claim_shown ON claim (since ${latest}, id);
DROP INDEX story_last;
CREATE INDEX story_shown ON story (last ${latest}, id);

-- What an engine on many machines has told of: the last version of each story, and articles of a story whose readings are not here yet.
CREATE TABLE told (story ${text} PRIMARY KEY, version ${number} NOT NULL);
CREATE TABLE awaited (article ${text} NOT NULL, story ${text} NOT NULL, ${once_article});
CREATE INDEX awaited_story ON awaited (story);
