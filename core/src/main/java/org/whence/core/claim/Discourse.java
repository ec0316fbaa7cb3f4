package org.whence.core.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// What a reader has in mind at a place in an article: who spoke so far, who was named where, and as what.
final class Discourse {

    /// How many earlier speakers a pronoun or description looks back over.
    static final int REACH = 24;

    /// How many mentions on either side a description looks at.
    private static final int NEAR = 60;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final BitSet reported = new BitSet();
    private final BitSet sources = new BitSet();
    private final List<Spoken> spoken = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    /// Where a figure was last a source.
    record Spoken(int token, Figure figure) {}

    /// Whose words stand at the tokens `[from, to)`.
    private record Said(int from, int to, Figure figure) {}

    /// @param contents what the article gives as said by others
    Discourse(Document document, Cast cast, List<Span> contents) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        for (Span content : contents) {
            Tokens.Range range = tokens.in(content);
            reported.set(range.first(), range.last());
        }
    }

    /// Whether a token stands in what somebody is reported to have said, and so names one that is spoken about.
    boolean isReported(int token) {
        return reported.get(token);
    }

    /// Notes whose words a content is.
    void says(Figure figure, List<Span> content) {
        for (Span piece : content) {
            Tokens.Range range = tokens.in(piece);
            said.add(new Said(range.first(), range.last(), figure));
        }
    }

    /// In whose words a token stands: the last one noted of those whose contents hold it; null in the article's own.
    @Nullable Figure teller(int token) {
        Said held = saying(token);
        return held == null ? null : held.figure;
    }

    private @Nullable Said saying(int token) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).from <= token && token < said.get(i).to) {
                return said.get(i);
            }
        }
        return null;
    }

    /// Whom the sentence of somebody's words is about that goes on at a token: the first in it that fits; null where nobody does.
    @Nullable Figure theme(int at, Predicate<Figure> fits) {
        Said held = saying(at);
        int from = held == null ? at : Math.max(held.from, sentenceStart(at));
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(from); i < all.size() && all.get(i).token() < at; i++) {
            if (fits.test(all.get(i).figure()) && !hangs(from, all.get(i).token())) {
                return all.get(i).figure();
            }
        }
        return null;
    }

    /// Whom somebody's words at a token are about: the subject of the sentence up to there or of one before it in the paragraph, whether by
    /// name or as a source; null where nobody that fits is one.
    @Nullable Figure topic(int at, Predicate<Figure> fits) {
        int paragraph = paragraphStart(at);
        int to = at;
        for (int from = sentenceStart(at); from >= paragraph; from = from == 0 ? -1 : sentenceStart(from - 1)) {
            Figure subject = subject(from, to, fits);
            if (subject != null) {
                return subject;
            }
            to = from;
        }
        return null;
    }

    private @Nullable Figure subject(int from, int to, Predicate<Figure> fits) {
        int first = to;
        Figure subject = null;
        for (Spoken each : spoken) {
            if (each.token >= from && each.token < first && fits.test(each.figure)) {
                first = each.token;
                subject = each.figure;
            }
        }
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(from); i < all.size() && all.get(i).token() < first; i++) {
            if (fits.test(all.get(i).figure()) && isSubject(all.get(i).token())) {
                return all.get(i).figure();
            }
        }
        return subject;
    }

    /// Notes that a figure spoke at a token: pronouns go to speakers first.
    void spoke(Figure figure, int token) {
        spoken.add(new Spoken(token, figure));
        sources.set(token);
    }

    /// The last one that fits of the speakers up to a token; null where none of the last [#REACH] does.
    @Nullable Spoken last(int at, Predicate<Figure> fits) {
        for (int i = spoken.size() - 1; i >= 0 && i > spoken.size() - REACH; i--) {
            if (spoken.get(i).token <= at && fits.test(spoken.get(i).figure)) {
                return spoken.get(i);
            }
        }
        return null;
    }

    /// The figure of [#last].
    @Nullable Figure lastSpoken(int at, Predicate<Figure> fits) {
        Spoken last = last(at, fits);
        return last == null ? null : last.figure;
    }

    /// The last speaker that is no outlet, however far back.
    @Nullable Figure lastSpeaker(int at) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if (spoken.get(i).token <= at && spoken.get(i).figure.kind() != Party.Kind.OUTLET) {
                return spoken.get(i).figure;
            }
        }
        return null;
    }

    /// All speakers up to a token that fit, the last one first, each once; of the last [#REACH] that spoke.
    List<Figure> speakers(int at, Predicate<Figure> fits) {
        List<Figure> speakers = new ArrayList<>();
        for (int i = spoken.size() - 1; i >= 0 && i > spoken.size() - REACH; i--) {
            Figure figure = spoken.get(i).figure;
            if (spoken.get(i).token <= at && fits.test(figure) && !speakers.contains(figure)) {
                speakers.add(figure);
            }
        }
        return speakers;
    }

    /// The token up to `at` where a figure last spoke, -1 where it did not.
    int lastSpokeAt(Figure figure, int at) {
        Spoken last = last(at, other -> other == figure);
        return last == null ? -1 : last.token;
    }

    /// Whether the source of an earlier relation begins at a token.
    boolean spokeAt(int token) {
        return sources.get(token);
    }

    /// Whether a word stands anywhere before a token.
    boolean isKnown(String word, int at) {
        for (int i = 0; i < at; i++) {
            if (tokens.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// The last mention before `at` that fits, else the first after it: a lead often says "the ministry" before the full name.
    @Nullable Figure lastMentioned(int at, Predicate<Figure> fits, Phrase phrase) {
        List<Cast.Mention> all = cast.all();
        int here = cast.from(at);
        for (int i = here - 1; i >= 0 && i > here - NEAR; i--) {
            if (fits.test(all.get(i).figure())) {
                return all.get(i).figure();
            }
        }
        for (int i = cast.from(phrase.next()); i < all.size() && i < here + NEAR; i++) {
            if (fits.test(all.get(i).figure())) {
                return all.get(i).figure();
            }
        }
        return null;
    }

    /// Whether a mention opens its sentence or stands close to its start before any verb of saying.
    boolean isSubject(int token) {
        int start = sentenceStart(token);
        NameRun run = cast.runAt(token);
        return token - start <= 6 && !hangs(start, run == null ? token : run.first());
    }

    /// Whether the mention hangs on a preposition or verb right before it.
    private boolean hangs(int start, int token) {
        for (int i = token - 1; i >= start && i >= token - 2; i--) {
            if (!Phrase.isDeterminer(tokens.lower(i))) {
                return Nouns.isComplement(tokens.lower(i)) || tokens.lower(i).equals("'s") || tokens.lower(i).equals("told") || tokens.lower(i).equals("said");
            }
        }
        return false;
    }

    /// Whether a token stands inside a quotation.
    boolean isQuoted(int token) {
        int offset = tokens.start(token);
        int low = 0;
        int high = document.quotations().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (document.quotations().get(middle).outer().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - 3; i--) {
            if (document.quotations().get(i).outer().contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /// The first token of the paragraph that holds a token.
    int paragraphStart(int token) {
        int offset = tokens.start(Math.min(token, tokens.size() - 1));
        List<Span> paragraphs = document.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : tokens.at(paragraphs.get(low - 1).start());
    }

    /// The tokens of the sentence that holds an offset; none where no sentence does.
    static Tokens.Range sentence(Document document, int offset) {
        int sentence = document.sentenceAt(offset);
        return document.tokens().in(sentence < 0 ? new Span(offset, offset) : document.sentences().get(sentence));
    }

    /// The token after the sentence that holds a token.
    int sentenceEnd(int token) {
        int sentence = document.sentenceAt(tokens.start(Math.min(token, tokens.size() - 1)));
        return sentence < 0 ? 0 : tokens.in(document.sentences().get(sentence)).last();
    }

    /// The first token of the sentence so many before that of a token.
    int sentencesBefore(int token, int count) {
        int sentence = document.sentenceAt(tokens.start(Math.min(token, tokens.size() - 1)));
        return sentence < 0 ? 0 : tokens.at(document.sentences().get(Math.max(0, sentence - count)).start());
    }

    /// The first token of the sentence that holds a token.
    int sentenceStart(int token) {
        int sentence = document.sentenceAt(tokens.start(Math.min(token, tokens.size() - 1)));
        return sentence < 0 ? 0 : tokens.at(document.sentences().get(sentence).start());
    }
}
