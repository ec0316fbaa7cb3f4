-- What is added together stands together: a day's terms by their period (16 days, day >> 4), a claim's reports by the claim. Where each row goes to a
-- page of its own, adding costs more the larger the ledger is.
CREATE TABLE head_by_period (period ${number} NOT NULL, term ${number} NOT NULL, day ${number} NOT NULL, article ${number} NOT NULL,
  PRIMARY KEY (period, term, day, article))${clustered};
INSERT INTO head_by_period (period, term, day, article) SELECT day >> 4, term, day, article FROM head;
DROP TABLE head;
ALTER TABLE head_by_period RENAME TO head;

CREATE TABLE report_by_claim (claim ${number} NOT NULL, id ${text} NOT NULL, article ${text} NOT NULL, publisher ${text}, PRIMARY KEY (claim, id))${clustered};
INSERT INTO report_by_claim (claim, id, article, publisher) SELECT claim, id, article, publisher FROM report;
DROP TABLE report;
ALTER TABLE report_by_claim RENAME TO report;
CREATE INDEX report_id ON report (id);
CREATE INDEX report_publisher ON report (publisher);
