-- Ids that claims and stories had until what came in joined or parted them, with the report or article that each was made from. Never deleted: an
-- address that was passed on leads to what holds that report or article now.
CREATE TABLE former (id ${text} PRIMARY KEY, first ${text} NOT NULL)${clustered};
