CREATE VIRTUAL TABLE words USING fts5 (text, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
