package org.whence.core.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.attribution.Leaning;
import org.whence.core.text.Extract;

/// Settles of what kind each party of an article is and whether it is named: what its name and noun say, weighed with what the
/// learnt model makes of it at each place where it is the origin.
///
/// The two are taken as independent witnesses. A noun of the lists is right more often than the model, a name that nothing
/// explains less often; so names and nouns count for [#NOUN] to one against the model, [#NAMED] to one in whether a party is named.
/// What the model says at several places is their geometric mean.
final class Kinds {

    private static final double NOUN = 8;
    private static final double NAMED = 12;

    /// What is held against a chance of nought.
    private static final double LEAST = 1e-4;

    private Kinds() {}

    /// The links with the kinds of their parties settled, the same for a party throughout.
    static List<Link> settled(List<Link> links) {
        Map<String, Evidence> known = new HashMap<>();
        for (Link link : links) {
            Leaning leaning = link.relation().labels().origin();
            Party origin = origin(link);
            if (leaning != null && !link.relay() && !origin.name().equals(Party.UNKNOWN)) {
                known.computeIfAbsent(origin.name(), name -> new Evidence()).add(leaning);
            }
        }
        return links.stream().map(link -> new Link(link.relation(), link.parent(), link.relay(), link.chain().stream().map(party -> settled(party, known)).toList(), link.speech())).toList();
    }

    /// The last party that the relation's own source names: a document further on in the row may have been put there by another level.
    private static Party origin(Link link) {
        for (int i = link.chain().size() - 1; i >= 0; i--) {
            Extract mention = link.chain().get(i).mention();
            if (mention != null && link.relation().source().stream().anyMatch(piece -> piece.overlaps(mention.span()))) {
                return link.chain().get(i);
            }
        }
        return link.chain().getLast();
    }

    private static Party settled(Party party, Map<String, Evidence> known) {
        Evidence evidence = known.get(party.name());
        if (evidence == null) {
            return party;
        }
        return new Party(party.name(), evidence.kind(party.kind()), evidence.isNamed(party.named()), party.role(), party.basis(), party.mention());
    }

    /// The model's leanings of one party.
    private static final class Evidence {

        private final double[] kinds = new double[Party.Kind.values().length];
        private double named;
        private double unnamed;
        private int places;

        void add(Leaning leaning) {
            for (Party.Kind kind : Party.Kind.values()) {
                kinds[kind.ordinal()] += log(chance(leaning, kind));
            }
            named += log(leaning.named());
            unnamed += log(1 - leaning.named());
            places++;
        }

        private static double log(double chance) {
            return Math.log(Math.max(LEAST, chance));
        }

        private static double chance(Leaning leaning, Party.Kind kind) {
            return switch (kind) {
                case PERSON -> leaning.person();
                case STATE -> leaning.state();
                case ORGANISATION -> leaning.organisation();
                case OUTLET -> leaning.outlet();
                case DOCUMENT -> leaning.document();
                case GROUP -> leaning.group();
            };
        }

        Party.Kind kind(Party.Kind byNoun) {
            Party.Kind best = byNoun;
            double most = kinds[byNoun.ordinal()] / places + Math.log(NOUN);
            for (Party.Kind kind : Party.Kind.values()) {
                if (kinds[kind.ordinal()] / places > most) {
                    most = kinds[kind.ordinal()] / places;
                    best = kind;
                }
            }
            return best;
        }

        boolean isNamed(boolean byNoun) {
            double leaning = (named - unnamed) / places + (byNoun ? 1 : -1) * Math.log(NAMED);
            return leaning > 0;
        }
    }
}
