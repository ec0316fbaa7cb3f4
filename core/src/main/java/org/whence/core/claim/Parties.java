package org.whence.core.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Says who a source is: resolves names, pronouns and descriptions to the parties of one article, in the order of the text.
///
/// The steps are those that a reader takes, one class each: "one of them" is a member of a group ([Partitives]); a pronoun the last fitting
/// speaker ([Pronouns]); a name the figure of that name ([Names]); "the ministry" the last party that the noun fits ([DefiniteDescriptions]); a
/// new description a new party ([NewParties]).
final class Parties {

    private final Tokens tokens;
    private final Cast cast;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Partitives partitives;
    private final Names names;
    private final DefiniteDescriptions descriptions;
    private final NewParties newParties;

    /// A source with what it was resolved to.
    ///
    /// @param figure who
    /// @param basis how it is known
    /// @param span where the text names it
    record Found(Figure figure, Party.Basis basis, Span span) {

        Party party(Document document) {
            String country = figure.person() ? null : Countries.ofDemonym(figure.name().toLowerCase(Locale.ROOT));
            // "Russian fears" are those of a state, "the American" is one person.
            if (country != null && !document.text().slice(span).toLowerCase(Locale.ROOT).startsWith("the ")) {
                return new Party(country, Party.Kind.STATE, true, null, basis, Extract.of(document.text(), span));
            }
            return new Party(figure.name(), figure.kind(), figure.named(), figure.role(), basis, Extract.of(document.text(), span));
        }
    }

    /// @param relations those whose sources are to be resolved
    /// @param publisher the outlet of the article in lower case without an article; null where unknown
    Parties(Document document, Cast cast, List<Relation> relations, @Nullable String publisher) {
        this.tokens = document.tokens();
        this.cast = cast;
        this.discourse = new Discourse(document, cast, relations.stream().flatMap(relation -> relation.content().stream()).toList());
        this.antecedents = new Antecedents(document, cast, discourse, this::describe);
        this.pronouns = new Pronouns(cast, discourse, antecedents);
        this.partitives = new Partitives(tokens, cast, discourse, pronouns, this::describe);
        this.names = new Names(tokens, cast);
        this.descriptions = new DefiniteDescriptions(document, cast, discourse, publisher);
        this.newParties = new NewParties(tokens, cast, discourse, pronouns, descriptions);
    }

    /// The person named as the subject of a sentence; null where there is none.
    @Nullable Figure subject(Tokens.Range sentence) {
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(sentence.first()); i < all.size() && all.get(i).token() < sentence.last(); i++) {
            Figure figure = all.get(i).figure();
            if (figure.person() && discourse.isSubject(all.get(i).token())) {
                return figure;
            }
        }
        return null;
    }

    /// Who is chosen from where a pronoun stands.
    Antecedents antecedents() {
        return antecedents;
    }

    /// Whom the tokens `[from, to)` of a description name; null for nobody.
    private @Nullable Figure describe(int from, int to) {
        Found found = resolve(from, to, tokens.span(from, to - 1));
        return found == null ? null : found.figure();
    }

    /// Who the words at `span` name; null where they name nobody ("both", "itself").
    @Nullable Found resolve(Span span) {
        Tokens.Range range = tokens.in(span);
        int from = range.first();
        int to = range.last();
        if (range.isEmpty()) {
            return null;
        }
        Found found = resolve(from, to, span);
        if (found != null) {
            spoke(found.figure, from);
        }
        return found;
    }

    /// Notes that a figure spoke at a token: pronouns go to speakers first.
    void spoke(Figure figure, int token) {
        discourse.spoke(figure, token);
    }

    /// Notes whose words a content is: pronouns in it stand for others.
    void says(Figure figure, List<Span> content) {
        discourse.says(figure, content);
    }

    private @Nullable Found resolve(int from, int to, Span span) {
        int told = Partitives.told(tokens, from, to);
        Phrase phrase = Phrase.of(tokens, cast, told, to);
        if (phrase == null) {
            return pronoun(tokens.lower(to - 1), from, span);
        }
        Found member = partitives.member(phrase, from, to, span);
        if (member != null) {
            return member;
        }
        if (phrase.next() - phrase.first() == 1 && Pronouns.isPronoun(tokens.lower(phrase.first())) && !tokens.word(phrase.first()).equals("US")) {
            return pronoun(tokens.lower(phrase.first()), from, span);
        }
        Figure named = names.figure(phrase);
        if (named != null) {
            return new Found(named, Party.Basis.STATED, span);
        }
        Figure known = descriptions.known(phrase, from);
        return known != null ? new Found(known, Party.Basis.RESOLVED, span) : new Found(newParties.introduced(phrase), Party.Basis.STATED, span);
    }

    private @Nullable Found pronoun(String word, int at, Span span) {
        Figure figure = pronouns.figure(word, at);
        return figure == null ? null : new Found(figure, Party.Basis.RESOLVED, span);
    }
}
