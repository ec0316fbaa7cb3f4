package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Assertion;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.claim.Speech;
import org.whence.core.quantity.Quantities;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// An article written sentence by sentence, each with who says it, and its reading.
final class Telling {

    /// What all articles of a test share, so that they are of one story.
    private static final String SCENE = " Rain fell on Ansel harbour, where the ferry Corvina had turned over beside the Marl lighthouse; divers from Ansel and Marl searched the"
            + " Corvina until dusk, and the lighthouse keeper lit the quay.";

    private final String publisher;
    private final String day;
    private final String title;
    private final boolean titleClaims;
    private final StringBuilder text = new StringBuilder();
    private final List<Said> said = new ArrayList<>();

    private record Said(Span content, Polarity polarity, List<Party> chain) {}

    private Telling(String publisher, String day, String title, boolean titleClaims) {
        this.publisher = publisher;
        this.day = day;
        this.title = title;
        this.titleClaims = titleClaims;
    }

    /// An article whose headline claims nothing.
    static Telling by(String publisher, String day) {
        return new Telling(publisher, day, "Ansel harbour", false);
    }

    /// An article whose headline is a statement.
    static Telling headlined(String publisher, String day, String title) {
        return new Telling(publisher, day, title, true);
    }

    static Party state(String name) {
        return new Party(name, Party.Kind.STATE, true, null, Party.Basis.STATED, null);
    }

    static Party body(String name) {
        return new Party(name, Party.Kind.ORGANISATION, true, null, Party.Basis.STATED, null);
    }

    static Party outlet(String name) {
        return new Party(name, Party.Kind.OUTLET, true, null, Party.Basis.STATED, null);
    }

    static Party unnamed(String name) {
        return new Party(name, Party.Kind.STATE, false, null, Party.Basis.STATED, null);
    }

    Telling say(String content, Party... chain) {
        return say(Polarity.AFFIRMS, content, chain);
    }

    Telling deny(String content, Party... chain) {
        return say(Polarity.DENIES, content, chain);
    }

    private Telling say(Polarity polarity, String content, Party... chain) {
        int start = text.length() + (text.isEmpty() ? 0 : 1);
        text.append(text.isEmpty() ? "" : " ").append(content).append(", ")
                .append(Arrays.stream(chain).map(Party::name).collect(Collectors.joining(" quoting "))).append(" said.");
        said.add(new Said(new Span(start, start + content.length()), polarity, List.of(chain)));
        return this;
    }

    Reading reading() {
        Text body = Text.of(text + SCENE);
        Document document = Document.of(body);
        String key = "https://" + publisher.toLowerCase(Locale.ROOT).replace(" ", "") + ".example/" + day;
        Article article = new Article(key, key, title, publisher, null, Published.parse(day).orElseThrow(), "en", body, List.of(), Intake.NONE);
        List<Attribution> attributions = new ArrayList<>();
        for (Said one : said) {
            attributions.add(new Attribution("a" + attributions.size(), null, false, Attribution.In.TEXT, Relation.Origin.RULE, Attribution.Type.INDIRECT,
                    List.of(Extract.of(body, one.content())), List.of(), List.of(), one.chain(), Modality.REPORT, one.polarity(), Certainty.STATED,
                    Quantities.in(document, one.content()), List.of(), Speech.NONE, 1));
        }
        List<Assertion> assertions = new ArrayList<>();
        if (titleClaims) {
            Document headline = Document.of(Text.of(title));
            Span all = new Span(0, title.length());
            assertions.add(new Assertion(Attribution.In.TITLE, List.of(Extract.of(headline.text(), all)), Modality.REPORT, Certainty.STATED, Quantities.in(headline, all), List.of()));
        }
        return new Reading(article, attributions, assertions, List.of());
    }

    /// The ledger of some articles.
    static Ledger ledger(Telling... tellings) {
        return Ledger.of(Arrays.stream(tellings).map(Telling::reading).toList(), Rooms.RARITY, List.of());
    }

    /// The claim that has a report in these words.
    static Claim claim(Ledger ledger, String words) {
        return ledger.claims().stream().filter(claim -> claim.reports().stream().anyMatch(report -> report.words().equals(words))).findFirst().orElseThrow();
    }
}
