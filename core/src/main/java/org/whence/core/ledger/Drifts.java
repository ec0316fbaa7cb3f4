package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Drift.Kind;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;

/// What reports of one claim lost on the way: each is compared with the earliest traceable report from the same origin, a
/// headline with its own article's body.
final class Drifts {

    private static final double SURER = .1;

    /// How an article says that a document was given to it and not to all.
    private static final Pattern GIVEN = Pattern.compile("\\b(seen by|shown to|obtained by|reviewed by|shared with|described to|leaked|provided to|passed to)\\b");

    private static final Pattern SAYS = Pattern.compile("\\b(says?|said|shows?|according|reports?|reported|sources?|claims?|warns?|officials?)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Gist> members;
    private final List<List<Step>> steps;
    private final List<Drift> found = new ArrayList<>();

    private Drifts(List<Gist> members, List<List<Step>> steps) {
        this.members = members;
        this.steps = steps;
    }

    /// The drift of a claim's reports, by report, then kind.
    static List<Drift> in(List<Gist> members, List<List<Step>> steps, List<Origin> origins) {
        Drifts drifts = new Drifts(members, steps);
        for (int i = 0; i < members.size(); i++) {
            int base = drifts.base(i, origins);
            if (base >= 0) {
                drifts.compare(i, base);
            }
        }
        return drifts.found;
    }

    private Statement statement(int i) {
        return members.get(i).statement();
    }

    /// What a report is compared with: -1 where there is nothing.
    private int base(int i, List<Origin> origins) {
        if (statement(i).isTitle()) {
            return steps.get(i).stream().filter(step -> step.how() == Step.How.BODY).mapToInt(Step::report).findFirst().orElse(-1);
        }
        for (Origin origin : origins) {
            if (origin.reports().contains(i)) {
                for (int j : origin.reports()) {
                    if (!statement(j).isTitle() && !statement(j).chain().isEmpty()) {
                        return j >= i || statement(j).page() == statement(i).page() ? -1 : j;
                    }
                }
            }
        }
        return -1;
    }

    private void compare(int i, int base) {
        Statement now = statement(i);
        Statement before = statement(base);
        boolean changed = quantityChanged(i, base);
        if (!sourceDropped(i, base, now, before) && !now.isTitle()) {
            relayDropped(i, base, now, before);
        }
        if (!changed) {
            firmness(i, base, now, before);
        }
    }

    private void add(int i, int base, Kind kind, String from, String to) {
        found.add(new Drift(i, base, statement(i).page().key(), kind, from, to));
    }

    private boolean quantityChanged(int i, int base) {
        Match match = Match.of(members.get(i), members.get(base));
        if (match.conflict() > 0) {
            add(i, base, Kind.QUANTITY_CHANGED, numbers(statement(base)), numbers(statement(i)));
        }
        return match.conflict() > 0;
    }

    private static String numbers(Statement statement) {
        return statement.quantities().isEmpty() ? statement.words() : statement.quantities().getFirst().extract().text();
    }

    private boolean sourceDropped(int i, int base, Statement now, Statement before) {
        boolean silent = !steps.get(i).isEmpty() && steps.get(i).stream().allMatch(step -> step.how() == Step.How.COPY || step.how() == Step.How.BODY);
        if (now.chain().isEmpty()) {
            if (now.attribution() == null && !(now.isTitle() && isAttributed(now, before)) && !before.chain().isEmpty() && silent) {
                add(i, base, Kind.ATTRIBUTION_DROPPED, source(before), now.words());
                return true;
            }
            return false;
        }
        boolean wasAnonymous = before.chain().stream().anyMatch(party -> !party.named());
        boolean isAnonymous = now.chain().stream().anyMatch(party -> !party.named());
        Party last = now.chain().getLast();
        boolean institution = last.named() && switch (last.kind()) {
            case STATE, ORGANISATION, DOCUMENT -> true;
            case PERSON, OUTLET, GROUP -> false;
        };
        boolean sameDocument = last.kind() == Party.Kind.DOCUMENT && before.chain().stream().anyMatch(party -> party.kind() == Party.Kind.DOCUMENT);
        if (wasAnonymous && !isAnonymous && institution && !sameDocument) {
            add(i, base, Kind.ANONYMITY_DROPPED, source(before), source(now));
            return true;
        }
        return false;
    }

    /// Whether the words of a headline beside its statement name a source: "…, official says", "…: Atlantic Dispatch".
    private static boolean isAttributed(Statement title, Statement body) {
        var document = title.page().document(title.in());
        String all = document.text().original();
        String beside = all.replace(title.words(), " ");
        if (SAYS.matcher(beside).find()) {
            return true;
        }
        Set<String> words = Parties.core(beside);
        return body.chain().stream().anyMatch(party -> Parties.core(party.name()).stream().anyMatch(words::contains));
    }

    private void relayDropped(int i, int base, Statement now, Statement before) {
        boolean silent = !steps.get(i).isEmpty() && steps.get(i).stream().allMatch(step -> step.how() == Step.How.COPY || step.how() == Step.How.DESCRIPTION);
        boolean exclusive = before.chain().getLast().kind() == Party.Kind.DOCUMENT ? GIVEN.matcher(sentence(before)).find()
                : before.chain().stream().anyMatch(party -> !party.named());
        String outlet = before.page().article().publisher();
        if (silent && exclusive && !now.chain().isEmpty() && outlet != null && Parties.relay(now) == null && !now.mentions(outlet)) {
            add(i, base, Kind.RELAY_DROPPED, outlet, source(now));
        }
    }

    private void firmness(int i, int base, Statement now, Statement before) {
        Certainty was = before.certainty();
        Certainty is = now.certainty();
        if (was.band() != is.band() && Math.abs(is.low() - was.low()) > SURER) {
            add(i, base, is.low() > was.low() ? Kind.STRENGTHENED : Kind.WEAKENED, hedge(before), hedge(now));
            return;
        }
        for (Measure a : members.get(base).measures()) {
            for (Measure b : members.get(i).measures()) {
                if (a.sameThing(b) && a.sameNumber(b)) {
                    if (a.firmness() != b.firmness()) {
                        add(i, base, b.firmness() > a.firmness() ? Kind.STRENGTHENED : Kind.WEAKENED, numbers(before), numbers(now));
                    }
                    return;
                }
            }
        }
    }

    private static String hedge(Statement statement) {
        Extract cue = statement.certainty().cue();
        return cue != null ? cue.text() : statement.words();
    }

    private static String sentence(Statement statement) {
        var document = statement.page().document(statement.in());
        Span span = Page.sentenceSpan(document, statement.sentence()).hull(Page.sentenceSpan(document, statement.lastSentence()));
        return document.text().slice(span);
    }

    /// The words that give a source: those of the text where they are known, else the chain's names.
    private static String source(Statement statement) {
        if (!statement.source().isEmpty()) {
            return String.join(" ", statement.source().stream().map(Extract::text).toList());
        }
        return String.join(", ", statement.chain().stream().map(Party::name).toList());
    }
}
