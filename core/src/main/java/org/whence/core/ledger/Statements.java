package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Link;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Assertion;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantities;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// The propositions that an article states: its attributions and assertions, divided where one content holds several.
///
/// A content is divided at a colon of a headline, at a semicolon, and at a comma or "and" between two numbers of different
/// things, where both sides keep words enough to stand alone. Relays are no statements.
final class Statements {

    private static final int LEAST_WORDS = 2;
    private static final int REACH = 3;
    private static final String FOUND = "(?:counted|calculated|tallied|analysed|analyzed|measured|verified|added up|worked out|reviewed)";
    private static final String FINDING = "(?:count|tally|analysis|calculation|survey|reckoning|investigation|review|measurements?|estimate)";
    private static final Pattern OWN_FINDING = Pattern.compile("\\b(?:we|our (?:reporters|journalists|team|newsroom)(?: and \\w+)?|this newspaper) (?:have |has |had )?" + FOUND
            + "\\b|\\b(?:our|this newspaper's|this newspaper’s)(?: own)? " + FINDING + "\\b|\\b" + FINDING + " by this (?:newspaper|paper|site)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_THAT = Pattern.compile("\\bby (?:that|this|our) " + FINDING + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("\\b(?:has |had )?" + FOUND + "\\b|[’']s " + FINDING + "\\b");
    private static final Set<String> DIVIDERS = Set.of("and", ",", "while", "but");

    private final Page page;
    private final List<Statement> found = new ArrayList<>();

    private Statements(Page page) {
        this.page = page;
    }

    /// Title first, then by place in the text.
    static List<Statement> in(Page page) {
        Statements statements = new Statements(page);
        Reading reading = page.reading();
        for (Attribution a : reading.attributions()) {
            if (!a.relay()) {
                statements.add(a.id(), a.in(), a.content(), a.cue(), a.source(), statements.outside(a.chain()), a.modality(), a.polarity(), a.certainty(),
                        a.quantities(), a.places());
            }
        }
        for (Assertion a : reading.assertions()) {
            statements.add(null, a.in(), a.content(), List.of(), List.of(), statements.finding(a), a.modality(), Polarity.AFFIRMS, a.certainty(), a.quantities(), a.places());
        }
        statements.found.sort(Comparator.comparing(Statement::in, Comparator.reverseOrder()).thenComparing(Statement::start)
                .thenComparing(Statement::end).thenComparing(Statement::id));
        return statements.found;
    }

    /// The publisher itself where it tells of a finding of its own ("by our count", "the Post counted … By that count"); else nobody.
    private List<Party> finding(Assertion assertion) {
        String publisher = page.article().publisher();
        if (publisher == null || assertion.quantities().isEmpty() && Quantities.in(page.document(assertion.in()), assertion.content().getFirst().span()).isEmpty()) {
            return List.of();
        }
        boolean title = assertion.in() == Attribution.In.TITLE;
        Document document = page.document(assertion.in());
        int sentence = Page.sentence(document, assertion.content().getFirst().start());
        String own = document.text().slice(Page.sentenceSpan(document, sentence));
        Span before = Page.sentenceSpan(document, Math.max(0, sentence - REACH)).hull(Page.sentenceSpan(document, sentence));
        String reach = document.text().slice(before);
        boolean counted = OWN_FINDING.matcher(own).find() || BY_THAT.matcher(own).find() && (OWN_FINDING.matcher(reach).find() || publisherCounted(reach, publisher));
        return counted || title && publisherCounted(own, publisher)
                ? List.of(new Party(publisher, Party.Kind.OUTLET, true, null, Party.Basis.STATED, null)) : List.of();
    }

    private static boolean publisherCounted(String words, String publisher) {
        Matcher matcher = COUNTED.matcher(words);
        String name = Outlets.fold(publisher);
        while (matcher.find()) {
            if (Outlets.fold(words.substring(0, matcher.start())).endsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /// The chain without the publisher itself and without parties that the text does not tell.
    private List<Party> outside(List<Party> chain) {
        Article article = page.article();
        String domain = Outlets.domain(article.url());
        return documentLast(chain.stream()
                .filter(party -> !party.name().equals(Party.UNKNOWN))
                .filter(party -> party.kind() != Party.Kind.OUTLET || chain.getLast() == party && chain.size() == 1
                        || !Outlets.same(party.name(), article.publisher(), domain))
                .toList());
    }

    /// An official who tells of a document stands nearer the reader than the document, in whichever order a sentence names the
    /// two ("according to an assessment described by an official"). Groups stay: a report does cite witnesses.
    private static List<Party> documentLast(List<Party> chain) {
        if (chain.size() < 2) {
            return chain;
        }
        Party last = chain.getLast();
        Party before = chain.get(chain.size() - 2);
        if (last.named() || last.kind() == Party.Kind.GROUP || last.kind() == Party.Kind.DOCUMENT || before.kind() != Party.Kind.DOCUMENT) {
            return chain;
        }
        List<Party> turned = new ArrayList<>(chain);
        turned.set(chain.size() - 2, last);
        turned.set(chain.size() - 1, before);
        return List.copyOf(turned);
    }

    private void add(@Nullable String attribution, Attribution.In in, List<Extract> content, List<Extract> cue, List<Extract> source, List<Party> chain,
            Modality modality, Polarity polarity, Certainty certainty, List<Quantity> quantities, List<Place> places) {
        Document document = page.document(in);
        if (quantities.isEmpty()) {
            quantities = content.stream().flatMap(piece -> Quantities.in(document, piece.span()).stream()).toList();
        }
        List<Quantity> given = quantities;
        List<List<Extract>> parts = content.size() == 1 ? divide(document, content.getFirst(), in, quantities) : List.of(content);
        for (List<Extract> part : parts) {
            List<Quantity> numbers = given.stream().filter(q -> inside(part, q.extract().span())).toList();
            List<Place> spots = places.stream().filter(p -> inside(part, p.extract().span())).toList();
            Span reach = part.getFirst().span().hull(part.getLast().span());
            String id = Hash.id('r', page.key(), in.name(), Integer.toString(reach.start()), Integer.toString(reach.end()),
                    attribution == null ? "" : polarity + (chain.isEmpty() ? "" : chain.getLast().name()));
            int first = Page.sentence(document, reach.start());
            int last = Page.sentence(document, reach.end() - 1);
            found.add(new Statement(id, page, attribution, in, part, cue, source, chain, modality, polarity, certainty, numbers, spots, first, last,
                    in == Attribution.In.TITLE ? List.of() : links(document, part, first, last)));
        }
    }

    private static boolean inside(List<Extract> part, Span span) {
        return part.stream().anyMatch(piece -> piece.span().overlaps(span));
    }

    /// The links of the sentences that the content stands in, but those that stand in another statement's words alone.
    private List<String> links(Document document, List<Extract> part, int first, int last) {
        List<String> links = new ArrayList<>();
        if (document.sentences().isEmpty()) {
            return links;
        }
        Span sentences = document.sentences().get(first).hull(document.sentences().get(last));
        for (Link link : page.article().links()) {
            boolean own = inside(part, link.anchor());
            if (own || sentences.contains(link.anchor()) && !standsInOther(part, link.anchor())) {
                links.add(link.href());
            }
        }
        return links;
    }

    private boolean standsInOther(List<Extract> part, Span anchor) {
        return page.reading().attributions().stream().filter(a -> !a.relay() && a.in() == Attribution.In.TEXT && a.content() != part)
                        .anyMatch(a -> inside(a.content(), anchor))
                || page.reading().assertions().stream().filter(a -> a.in() == Attribution.In.TEXT && a.content() != part)
                        .anyMatch(a -> inside(a.content(), anchor));
    }

    private static List<List<Extract>> divide(Document document, Extract content, Attribution.In in, List<Quantity> quantities) {
        Tokens tokens = document.tokens();
        Tokens.Range range = tokens.in(content.span());
        List<List<Extract>> parts = new ArrayList<>();
        int first = range.first();
        for (int i = range.first() + 1; i < range.last() - 1; i++) {
            String token = tokens.lower(i);
            boolean full = token.equals(";") || token.equals(":") && in == Attribution.In.TITLE;
            boolean between = DIVIDERS.contains(token) && differ(quantities, tokens.span(first, i - 1), tokens.span(i + 1, range.last() - 1));
            if ((full || between) && words(tokens, first, i) >= LEAST_WORDS && words(tokens, i + 1, range.last()) >= LEAST_WORDS) {
                parts.add(List.of(Extract.of(document.text(), tokens.span(first, i - 1))));
                first = i + 1;
                if (first < range.last() - 1 && tokens.lower(first).equals("and")) {
                    first++;
                }
                i = first;
            }
        }
        if (parts.isEmpty()) {
            return List.of(List.of(content));
        }
        parts.add(List.of(Extract.of(document.text(), tokens.span(first, range.last() - 1))));
        return parts;
    }

    private static int words(Tokens tokens, int first, int last) {
        int words = 0;
        for (int i = first; i < last; i++) {
            words += tokens.isMark(i) ? 0 : 1;
        }
        return words;
    }

    /// Whether the numbers nearest to a divider, one on each side, count different things.
    private static boolean differ(List<Quantity> quantities, Span before, Span after) {
        Quantity left = null;
        Quantity right = null;
        for (Quantity q : quantities) {
            if (before.contains(q.extract().span())) {
                left = q;
            } else if (right == null && after.contains(q.extract().span())) {
                right = q;
            }
        }
        return left != null && right != null && !Measure.of(left).sameThing(Measure.of(right));
    }
}
