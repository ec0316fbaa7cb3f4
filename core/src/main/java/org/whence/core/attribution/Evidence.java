package org.whence.core.attribution;

import java.util.Set;

/// Knows the nouns that name a piece of evidence: polls, studies and records show things as persons say them.
final class Evidence {

    private static final Set<String> NOUNS = Set.of("poll", "polls", "survey", "surveys", "study", "studies", "data", "report", "reports", "record", "records", "document",
            "documents", "figures", "footage", "image", "images", "imagery", "research", "analysis", "test", "tests", "statistics", "numbers", "results", "evidence",
            "investigation", "inquiry", "review", "audit", "estimates", "papers", "paper", "filing", "filings", "video", "videos", "photos", "photographs", "map", "log", "logs",
            "census", "count", "tally", "index", "email", "emails", "e-mails", "letter", "memo", "minutes", "transcript", "researchers", "scientists", "polling", "findings", "notices", "update");

    private Evidence() {}

    /// Whether a source names a piece of evidence.
    static boolean isNamed(Unit unit, Subjects.Run source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (NOUNS.contains(unit.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
