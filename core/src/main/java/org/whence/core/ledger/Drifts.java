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
import org.whence.core.text.Text;

/// What reports of one claim lost on the way: each is compared with the earliest traceable report from the same origin, a
/// headline with its own article's body.
final class Drifts {

    private static final double SURER = .1;

    /// How an article says that a document was given to it and not to all.
    private static final Pattern GIVEN = Pattern.compile("\\b(seen by|shown to|obtained by|reviewed by|shared with|described to|leaked|provided to|passed to)\\b");

    /// How a headline ends that gives a source after the words: ", newspaper reports".
    private static final Pattern SAID = Pattern.compile(", [^,]+ (?:says?|said|shows?|reports?|reported|claims?|warns?)$");

    /// Stands for words that are left out between two pieces of a source.
    private static final String OMITTED = " … ";

    private static final Pattern SAYS = Pattern.compile("\\b(says?|said|shows?|according|reports?|reported|sources?|claims?|warns?|officials?)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Gist> members;
    private final List<List<Step>> steps;
    private final List<Origin> origins;
    private final List<Drift> found = new ArrayList<>();

    private Drifts(List<Gist> members, List<List<Step>> steps, List<Origin> origins) {
        this.members = members;
        this.steps = steps;
        this.origins = origins;
    }

    /// The drift of a claim's reports, by report, then kind.
    static List<Drift> in(List<Gist> members, List<List<Step>> steps, List<Origin> origins) {
        Drifts drifts = new Drifts(members, steps, origins);
        for (int i = 0; i < members.size(); i++) {
            int base = drifts.base(i);
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
    private int base(int i) {
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
            if (now.attribution() == null && !(now.isTitle() && isAttributed(i, base)) && !before.chain().isEmpty() && silent) {
                add(i, base, Kind.ATTRIBUTION_DROPPED, source(before), now.words());
                return true;
            }
            return false;
        }
        boolean wasAnonymous = before.chain().stream().anyMatch(Unnamed::isKeptBack);
        boolean isAnonymous = now.chain().stream().anyMatch(Unnamed::isKeptBack);
        Party last = now.chain().getLast();
        boolean institution = last.named() && !isOutlet(last) && switch (last.kind()) {
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

    /// Whether a party, whatever it is taken for, is the outlet of one of the reports.
    private boolean isOutlet(Party party) {
        return members.stream().map(member -> member.statement().page().article()).anyMatch(article -> Outlets.same(party.name(), article.publisher(), Outlets.domain(article.url())));
    }

    /// Whether the words of a headline beside its statement name a source: "…, official says", "…: Atlantic Dispatch", "Harbour Board: …"; also
    /// where the reader took these words into the statement.
    private boolean isAttributed(int i, int base) {
        Statement title = statement(i);
        String all = title.page().document(title.in()).text().original();
        String beside = all.replace(title.words(), " ") + ' ' + all.substring(0, Math.max(0, all.indexOf(':')));
        if (SAYS.matcher(beside).find() || SAID.matcher(all).find()) {
            return true;
        }
        Set<String> words = Parties.core(beside);
        return statement(base).chain().stream().anyMatch(party -> Parties.core(party.name()).stream().anyMatch(words::contains))
                || origins.stream().filter(origin -> origin.reports().contains(base)).flatMap(origin -> origin.names().stream()).anyMatch(name -> names(words, name));
    }

    private static boolean names(Set<String> words, String name) {
        Set<String> core = Parties.core(name);
        return !core.isEmpty() && words.containsAll(core);
    }

    private void relayDropped(int i, int base, Statement now, Statement before) {
        boolean silent = !steps.get(i).isEmpty() && steps.get(i).stream().allMatch(step -> step.how() == Step.How.COPY || step.how() == Step.How.DESCRIPTION);
        boolean exclusive = before.chain().getLast().kind() == Party.Kind.DOCUMENT ? GIVEN.matcher(sentence(before)).find()
                : before.chain().stream().anyMatch(Unnamed::isKeptBack);
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

    /// The words that give a source: those of the text where they are known, with a mark where the text has others between; else the
    /// chain's names.
    private static String source(Statement statement) {
        if (statement.source().isEmpty()) {
            return String.join(", ", statement.chain().stream().map(Party::name).toList());
        }
        Text text = statement.page().document(statement.in()).text();
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (Extract piece : statement.source()) {
            if (!words.isEmpty()) {
                words.append(end <= piece.start() && text.slice(new Span(end, piece.start())).isBlank() ? " " : OMITTED);
            }
            words.append(piece.text());
            end = piece.end();
        }
        return words.toString();
    }
}
