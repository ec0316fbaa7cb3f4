package org.whence.core.claim;

import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds when and on what occasion something was said, in the words of the sentence that are not its content.
final class Occasions {

    private final Document document;
    private final Tokens tokens;

    Occasions(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /// Day names and the like around the cue, as the text has them; null where there are none.
    @Nullable String time(Relation relation) {
        if (relation.cue().isEmpty()) {
            return null;
        }
        Span cue = relation.cue().getFirst();
        Tokens.Range zone = Discourse.sentence(document, cue.start());
        for (int i = zone.first(); i < zone.last(); i++) {
            if (!Pieces.hold(relation.content(), tokens.start(i)) && isTime(tokens.lower(i)) && (tokens.isCapitalised(i) || !isDay(tokens.lower(i)))) {
                boolean on = i > zone.first() && tokens.lower(i - 1).equals("on");
                boolean of = i > zone.first() && (tokens.lower(i - 1).equals("late") || tokens.lower(i - 1).equals("early"));
                return document.chars().substring(tokens.start(on || of ? i - 1 : i), tokens.end(i));
            }
        }
        return null;
    }

    private static boolean isDay(String word) {
        return word.endsWith("day") && !word.equals("today") && !word.equals("yesterday");
    }

    private static boolean isTime(String word) {
        return switch (word) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday" -> true;
            default -> false;
        };
    }

    /// "at a press conference", "in a televised address", "at a rally in X": the occasion, as the text has it.
    @Nullable String occasion(Relation relation) {
        if (relation.cue().isEmpty()) {
            return null;
        }
        Tokens.Range zone = Discourse.sentence(document, relation.cue().getFirst().start());
        for (int i = zone.first() + 1; i < zone.last(); i++) {
            if (!isOccasion(tokens.lower(i)) || Pieces.hold(relation.content(), tokens.start(i))) {
                continue;
            }
            int start = i;
            while (start > zone.first() && i - start < 4 && tokens.isWord(start - 1) && !isPreposition(tokens.lower(start - 1))) {
                start--;
            }
            if (start > zone.first() && start < i && isPreposition(tokens.lower(start - 1)) && (Phrase.isDeterminer(tokens.lower(start)) || tokens.isCapitalised(start))) {
                return document.chars().substring(tokens.start(start), tokens.end(i));
            }
        }
        return null;
    }

    private static boolean isPreposition(String word) {
        return word.equals("at") || word.equals("in") || word.equals("during") || word.equals("on") || word.equals("to");
    }

    private static boolean isOccasion(String word) {
        return switch (word) {
            case "conference", "briefing", "interview", "address", "speech", "rally", "summit", "hearing", "broadcast", "debate", "meeting", "television", "tv" -> true;
            default -> false;
        };
    }
}
