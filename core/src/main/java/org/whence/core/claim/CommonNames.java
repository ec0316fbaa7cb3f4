package org.whence.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// Finds the names of bodies and documents that go by a common noun with what tells them apart: "the Dravenian defence ministry", "a report
/// by Open Ward".
final class CommonNames {

    /// The most modifiers that a name has, in tokens.
    private static final int MODIFIERS = 4;

    private final Document document;
    private final Tokens tokens;
    private final List<NameRun> runs;

    CommonNames(Document document, List<NameRun> runs) {
        this.document = document;
        this.tokens = document.tokens();
        this.runs = runs;
    }

    /// The name that the noun at a token is the head of; null where it is a noun like any other.
    ///
    /// @param sense what the noun names
    @Nullable String at(int head, Nouns.Sense sense) {
        return sense.kind() == Party.Kind.DOCUMENT ? paper(head) : body(head);
    }

    /// A body with a name or field of work: "the Dravenian defence ministry", "Turkey's disaster agency".
    private @Nullable String body(int head) {
        int start = start(head);
        boolean special = false;
        for (int i = start; i < head; i++) {
            special |= NameRuns.at(runs, i) != null || Topics.isTopic(tokens.lower(i));
        }
        return special ? words(withoutPossessive(start, head), head + 1) : null;
    }

    /// A document with its issuer or subject: "the Polish Senate's resolution", "a report by Open Ward".
    private @Nullable String paper(int head) {
        int start = withoutPossessive(start(head), head);
        int next = head + 1;
        String after = next < tokens.size() ? tokens.lower(next) : "";
        if (after.equals("by") || after.equals("of") || after.equals("from")) {
            int at = next + 1;
            while (at < tokens.size() && at < next + 4 && !tokens.isMark(at) && NameRuns.at(runs, at) == null) {
                at++;
            }
            NameRun issuer = at < tokens.size() ? NameRuns.at(runs, at) : null;
            next = issuer != null && issuer.first() == at ? issuer.next() : next;
        }
        return start == head && next == head + 1 ? null : words(start, next);
    }

    private int start(int head) {
        int start = head;
        while (start > 0 && head - start < MODIFIERS && isModifier(start - 1)) {
            start--;
        }
        return start;
    }

    private int withoutPossessive(int start, int head) {
        int first = start;
        while (first < head && tokens.lower(first).equals("'s")) {
            first++;
        }
        return first;
    }

    private boolean isModifier(int i) {
        if (!tokens.isWord(i)) {
            return false;
        }
        String word = tokens.lower(i);
        return word.equals("'s") || Topics.isTopic(word) || tokens.isCapitalised(i) && NameRuns.at(runs, i) != null || Countries.isDemonym(word);
    }

    private String words(int first, int next) {
        return document.chars().substring(tokens.start(first), tokens.end(next - 1));
    }
}
