-- Porter's stemmer without stop words, as in SQLite's index.
CREATE TEXT SEARCH DICTIONARY whence_porter (TEMPLATE = snowball, LANGUAGE = porter);
CREATE TEXT SEARCH CONFIGURATION whence (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION whence ALTER MAPPING REPLACE simple WITH whence_porter;
CREATE TABLE words (claim BIGINT PRIMARY KEY, text TSVECTOR NOT NULL);
CREATE INDEX words_text ON words USING gin (text);
