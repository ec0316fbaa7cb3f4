package org.whence.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.whence.core.article.Article;
import org.whence.core.attribution.Band;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;
import org.whence.core.text.Text;

/// All laws of a reading in one assertion. Every test that reads anything calls it.
public final class Laws {

    private Laws() {}

    /// Reads an article twice and holds the reading to its laws.
    ///
    /// @return the reading
    public static Reading hold(Reader reader, Article article) {
        Reading reading = reader.read(article);
        assertThat(reader.read(article)).as("the same article gives the same reading").isEqualTo(reading);
        return hold(reading);
    }

    /// Holds a reading to its laws.
    ///
    /// @return the reading
    public static Reading hold(Reading reading) {
        Text text = reading.article().text();
        Text title = Text.of(Objects.requireNonNullElse(reading.article().title(), ""));
        Map<String, Attribution> byId = new HashMap<>();
        Set<String> parents = new HashSet<>();
        int number = 0;
        for (Attribution a : reading.attributions()) {
            String where = "article " + reading.article().id() + ", attribution " + a.id();
            assertThat(a.id()).as(where + ": ids count up").isEqualTo("a" + ++number);
            Text in = a.in() == Attribution.In.TITLE ? title : text;
            lies(where + ": content", in, a.content());
            lies(where + ": cue", in, a.cue());
            lies(where + ": source", in, a.source());
            within(where, a.content(), a.quantities(), a.places());
            certain(where, in, a.certainty());
            for (Party party : a.chain()) {
                assertThat(party.name()).as(where + ": a name is one line").doesNotContain("\n").isEqualTo(party.name().strip());
                if (party.mention() != null) {
                    lies(where + ": mention", in, List.of(party.mention()));
                }
            }
            byId.put(a.id(), a);
            if (a.parent() != null) {
                parents.add(a.parent());
            }
        }
        for (Attribution a : reading.attributions()) {
            String where = "article " + reading.article().id() + ", attribution " + a.id();
            assertThat(!a.relay() || parents.contains(a.id())).as(where + ": a relay wraps another").isTrue();
            if (a.parent() != null) {
                Attribution parent = byId.get(a.parent());
                assertThat(parent).as(where + ": its parent " + a.parent()).isNotNull();
                assertThat(parent.in()).as(where + ": in the same place as its parent").isEqualTo(a.in());
                assertThat(a.chain()).as(where + ": its chain begins with its parent's").hasSizeGreaterThanOrEqualTo(parent.chain().size());
                assertThat(a.chain().subList(0, parent.chain().size())).as(where + ": its chain begins with its parent's").isEqualTo(parent.chain());
            }
        }
        for (Assertion assertion : reading.assertions()) {
            String where = "article " + reading.article().id() + ", assertion at " + assertion.content().getFirst().start();
            Text in = assertion.in() == Attribution.In.TITLE ? title : text;
            lies(where, in, assertion.content());
            within(where, assertion.content(), assertion.quantities(), assertion.places());
            certain(where, in, assertion.certainty());
            for (Attribution a : reading.attributions()) {
                boolean shared = a.in() == assertion.in() && a.content().stream().anyMatch(piece -> piece.span().overlaps(assertion.content().getFirst().span()));
                assertThat(shared).as(where + ": the publisher's own words are not " + a.id()).isFalse();
            }
        }
        int end = 0;
        for (Place place : reading.places()) {
            lies("article " + reading.article().id() + ", place", text, List.of(place.extract()));
            assertThat(place.extract().start()).as("places stand in text order").isGreaterThanOrEqualTo(end);
            end = place.extract().start();
        }
        return reading;
    }

    private static void lies(String where, Text text, List<Extract> extracts) {
        int end = 0;
        for (Extract extract : extracts) {
            assertThat(extract.end()).as(where + ": inside the text").isLessThanOrEqualTo(text.length());
            assertThat(extract.start()).as(where + ": in order, not overlapping").isGreaterThanOrEqualTo(end);
            assertThat(text.slice(extract.span())).as(where + ": the words that stand there").isEqualTo(extract.text());
            end = extract.end();
        }
    }

    private static void within(String where, List<Extract> content, List<Quantity> quantities, List<Place> places) {
        for (Quantity quantity : quantities) {
            assertThat(content).as(where + ": \"" + quantity.extract().text() + "\" stands in the content").anyMatch(piece -> piece.span().contains(quantity.extract().span()));
        }
        for (Place place : places) {
            assertThat(content).as(where + ": \"" + place.extract().text() + "\" stands in the content").anyMatch(piece -> piece.span().contains(place.extract().span()));
        }
    }

    private static void certain(String where, Text text, Certainty certainty) {
        assertThat(certainty.band() == Band.STATED).as(where + ": only what is not hedged is certain").isEqualTo(certainty.low() == 1);
        if (certainty.cue() != null) {
            lies(where + ": hedge", text, List.of(certainty.cue()));
        }
    }
}
