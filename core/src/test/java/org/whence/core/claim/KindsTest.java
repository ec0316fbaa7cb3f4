package org.whence.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Leaning;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Span;

class KindsTest {

    private static final Leaning STATE = new Leaning(0.01, 0.95, 0.01, 0.01, 0.01, 0.01, 0.99);
    private static final Leaning UNSURE = new Leaning(0.2, 0.3, 0.2, 0.1, 0.1, 0.1, 0.5);

    @Test
    void aSureModelOverrulesWhatTheNameSeemsToSay() {
        assertThat(settled(Party.Kind.PERSON, false, STATE)).containsExactly(party("Selm", Party.Kind.STATE, true));
    }

    @Test
    void anUnsureModelDoesNot() {
        assertThat(settled(Party.Kind.PERSON, false, UNSURE)).containsExactly(party("Selm", Party.Kind.PERSON, false));
    }

    @Test
    void aPartyIsOfOneKindThroughout() {
        assertThat(settled(Party.Kind.PERSON, true, STATE, null, UNSURE, STATE)).hasSize(4).containsOnly(party("Selm", Party.Kind.STATE, true));
    }

    @Test
    void whatOneSureAndManyUnsurePlacesSayIsTheirMean() {
        assertThat(settled(Party.Kind.PERSON, true, STATE, UNSURE, UNSURE, UNSURE, UNSURE)).hasSize(5).containsOnly(party("Selm", Party.Kind.PERSON, true));
    }

    @Test
    void nobodyIsStillNobody() {
        Link link = link(Party.unknown(), STATE, 0);
        assertThat(Kinds.settled(List.of(link)).getFirst().chain()).containsExactly(Party.unknown());
    }

    private static List<Party> settled(Party.Kind kind, boolean named, Leaning... leanings) {
        List<Link> links = new ArrayList<>();
        for (Leaning leaning : leanings) {
            links.add(link(party("Selm", kind, named), leaning, links.size()));
        }
        return Kinds.settled(links).stream().map(link -> link.chain().getLast()).toList();
    }

    private static Party party(String name, Party.Kind kind, boolean named) {
        return new Party(name, kind, named, null, Party.Basis.STATED, null);
    }

    private static Link link(Party party, Leaning leaning, int at) {
        Relation relation = new Relation(List.of(new Span(at, at + 1)), List.of(), List.of(), true, new Labels(null, null, null, leaning), Relation.Origin.MODEL, 1);
        return new Link(relation, -1, false, List.of(party), new Speech(null, null));
    }
}
