package org.whence.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Step.How;

/// Follows the reports of one claim to their origins.
///
/// From a report the trace goes on to the outlet that its chain names, to the article that its words link to, to the text
/// that it was copied from, to the report that gives the same description of the same anonymous source; from a headline to
/// its body. It goes on only where the report's own chain does not end with somebody else. Where it goes on no further, the
/// chain's last party is the origin.
final class Tracing {

    private static final Duration DESCRIPTION_WINDOW = Duration.ofHours(72);
    private static final double TAKEN = .6;

    private final List<Gist> members;
    private final Scene scene;
    private final List<List<Step>> steps = new ArrayList<>();

    /// What the articles of a story are to each other.
    ///
    /// @param pages in canonical order
    /// @param copies for a page, what it was copied from
    /// @param byAddress pages by their address without scheme and query
    /// @param parties which names are one party
    /// @param wrong pairs of report ids that a person has said do not rest on each other
    record Scene(List<Page> pages, Map<Page, Copies.Found> copies, Map<String, Page> byAddress, Parties parties, Set<String> wrong) {

        static Scene of(List<Page> pages, List<Copies.Found> copies, Parties parties, Set<String> wrong) {
            Map<Page, Copies.Found> byPage = new IdentityHashMap<>();
            copies.forEach(copy -> byPage.put(pages.get(copy.article()), copy));
            Map<String, Page> byAddress = new HashMap<>();
            pages.forEach(page -> byAddress.putIfAbsent(address(page.key()), page));
            return new Scene(pages, byPage, byAddress, parties, wrong);
        }

        @Nullable Page linked(String href) {
            return byAddress.get(address(href));
        }

        private static String address(String url) {
            int start = url.indexOf("://");
            String address = start < 0 ? url : url.substring(start + 3);
            int end = address.length();
            for (int i = 0; i < address.length(); i++) {
                if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                    end = i;
                    break;
                }
            }
            while (end > 0 && address.charAt(end - 1) == '/') {
                end--;
            }
            address = address.substring(0, end);
            return address.startsWith("www.") ? address.substring(4) : address;
        }
    }

    private Tracing(List<Gist> members, Scene scene) {
        this.members = members;
        this.scene = scene;
    }

    /// The steps of each member, by its index.
    ///
    /// @param members the reports of one claim in canonical order
    static List<List<Step>> of(List<Gist> members, Scene scene) {
        Tracing tracing = new Tracing(members, scene);
        for (int i = 0; i < members.size(); i++) {
            int from = i;
            List<Step> all = tracing.stepsOf(i);
            tracing.steps.add(all.stream().filter(step -> !scene.wrong().contains(tracing.id(from) + " " + tracing.id(step.report()))).toList());
        }
        return tracing.steps;
    }

    private String id(int member) {
        return members.get(member).statement().id();
    }

    private Statement statement(int member) {
        return members.get(member).statement();
    }

    private List<Step> stepsOf(int i) {
        Statement statement = statement(i);
        if (statement.isTitle()) {
            return body(i);
        }
        List<Step> found = relay(i);
        if (found.isEmpty()) {
            found = link(i);
        }
        if (found.isEmpty()) {
            found = copy(i);
        }
        return found.isEmpty() ? description(i) : found;
    }

    /// A headline rests on its own article's body: on the report from the same party where it names one, else on the first.
    private List<Step> body(int i) {
        Statement title = statement(i);
        int first = -1;
        for (int j = i + 1; j < members.size() && statement(j).page() == title.page(); j++) {
            if (statement(j).isTitle()) {
                continue;
            }
            if (agrees(title, statement(j)) && !statement(j).chain().isEmpty()) {
                return List.of(new Step(How.BODY, j, statement(j).words()));
            }
            if (first < 0 || statement(first).chain().isEmpty() && !statement(j).chain().isEmpty()) {
                first = j;
            }
        }
        return first < 0 ? List.of() : List.of(new Step(How.BODY, first, statement(first).words()));
    }

    private List<Step> relay(int i) {
        Statement statement = statement(i);
        for (int hop = statement.chain().size() - 1; hop >= 0; hop--) {
            Party outlet = statement.chain().get(hop);
            List<Integer> targets = targets(i, page -> isOutlet(outlet, page));
            if (!targets.isEmpty()) {
                List<Party> rest = statement.chain().subList(hop + 1, statement.chain().size());
                // "The minister said of what the Post reports": whom the Post does not name has not spoken to it.
                boolean before = rest.stream().allMatch(Party::named) && rest.stream().noneMatch(party -> names(statement(targets.getFirst()).page(), party));
                // An outlet that gave it as its own is itself the origin.
                return steps(How.RELAY, before ? List.of() : rest, targets, statement, outlet.name()).stream().filter(step -> isRooted(step.report())).toList();
            }
        }
        return mentioned(i);
    }

    /// Whether an article's text names a party: a person by the last word of the name, any other by its whole name.
    private static boolean names(Page page, Party party) {
        String name = Outlets.fold(party.name());
        String called = party.kind() == Party.Kind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
        return (" " + Outlets.fold(page.article().text().original()) + " ").contains(" " + called + " ");
    }

    /// The sentence may name the outlet in words that are no hop of the chain: "told the Zululand Beacon".
    private List<Step> mentioned(int i) {
        Statement statement = statement(i);
        for (int j = i - 1; j >= 0; j--) {
            Page page = statement(j).page();
            String outlet = page.article().publisher();
            if (page != statement.page() && outlet != null && !outlet.equals(statement.page().article().publisher()) && statement.mentions(outlet)) {
                return steps(How.RELAY, statement.chain(), targets(i, other -> other == page), statement, outlet).stream()
                        .filter(step -> isRooted(step.report())).toList();
            }
        }
        return List.of();
    }

    private boolean isRooted(int member) {
        return !statement(member).chain().isEmpty() || !steps.get(member).isEmpty();
    }

    /// Whether a party is the outlet of an article; what looks like a company may be one.
    static boolean isOutlet(Party party, Page page) {
        Article article = page.article();
        boolean mayBe = switch (party.kind()) {
            case OUTLET, ORGANISATION, GROUP -> party.named();
            case PERSON, STATE, DOCUMENT -> false;
        };
        return mayBe && Outlets.same(party.name(), article.publisher(), Outlets.domain(article.url()));
    }

    private List<Step> link(int i) {
        Statement statement = statement(i);
        for (String href : statement.links()) {
            Page linked = scene.linked(href);
            if (linked != null) {
                List<Integer> targets = targets(i, page -> page == linked);
                if (!targets.isEmpty()) {
                    List<Step> found = steps(How.LINK, statement.chain(), targets, statement, href);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Step> copy(int i) {
        Statement statement = statement(i);
        Copies.Found copy = scene.copies().get(statement.page());
        if (copy == null) {
            return List.of();
        }
        double taken = statement.content().stream().mapToDouble(piece -> copy.taken(statement.page().words(), piece.span())).min().orElse(0);
        if (taken < TAKEN) {
            return List.of();
        }
        int best = -1;
        double most = 0;
        for (int j : targets(i, page -> page == scene.pages().get(copy.of()))) {
            double dice = Match.of(members.get(i), members.get(j)).dice() + (agrees(statement, statement(j)) ? 1 : 0);
            if (dice > most) {
                most = dice;
                best = j;
            }
        }
        return best < 0 || !agrees(statement, statement(best)) ? List.of() : List.of(new Step(How.COPY, best, statement.words()));
    }

    private List<Step> description(int i) {
        Statement statement = statement(i);
        Party source = statement.origin();
        if (source == null || source.named()) {
            return List.of();
        }
        for (int j = 0; j < i; j++) {
            Statement earlier = statement(j);
            if (!earlier.isTitle() && earlier.page() != statement.page() && within(earlier.page(), statement.page())) {
                for (Party party : earlier.chain()) {
                    if (!party.named() && Unnamed.sameDescription(party, source) || Unnamed.samePaper(party, source)) {
                        return List.of(new Step(How.DESCRIPTION, j, source.name()));
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean within(Page first, Page second) {
        Published a = first.article().published();
        Published b = second.article().published();
        return a != null && b != null && !Duration.between(instant(a), instant(b)).minus(DESCRIPTION_WINDOW).isPositive();
    }

    private static Instant instant(Published published) {
        return published.instant() != null ? published.instant() : published.day().atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private interface Where {
        boolean is(Page page);
    }

    /// The reports of the nearest earlier article that fits; those in the text where there are any.
    private List<Integer> targets(int i, Where where) {
        List<Integer> text = new ArrayList<>();
        List<Integer> title = new ArrayList<>();
        Page of = null;
        for (int j = i - 1; j >= 0; j--) {
            Page page = statement(j).page();
            if (page == statement(i).page() || page != of && (of != null || !where.is(page))) {
                continue;
            }
            of = page;
            (statement(j).isTitle() ? title : text).addFirst(j);
        }
        return text.isEmpty() ? title : text;
    }

    /// Steps to those targets whose source the rest of the chain agrees with; none where the chain ends with somebody else.
    private List<Step> steps(How how, List<Party> rest, List<Integer> targets, Statement from, String evidence) {
        if (rest.isEmpty()) {
            List<Integer> attributed = targets.stream().filter(j -> !statement(j).chain().isEmpty() || statement(j).isTitle()).toList();
            return (attributed.isEmpty() ? targets : attributed).stream().map(j -> new Step(how, j, evidence)).toList();
        }
        for (int j : targets) {
            if (agrees(rest, from.page(), statement(j), true)) {
                return List.of(new Step(how, j, evidence));
            }
        }
        return List.of();
    }

    private boolean agrees(Statement from, Statement to) {
        return from.chain().isEmpty() || agrees(from.chain(), from.page(), to, false);
    }

    /// Whether the last party of a chain can be the source of `to`: the same party, the outlet of `to`, the institution of its
    /// anonymous source, or an anonymous party itself, which the earlier report then tells more of. Any institution may be that of
    /// an anonymous source where the text shows the way itself, by a link or the outlet's name; by reuse only one of its name.
    private boolean agrees(List<Party> chain, Page page, Statement to, boolean shown) {
        Party last = chain.getLast();
        if (isOutlet(last, to.page())) {
            return true;
        }
        for (Party party : to.chain()) {
            if (scene.parties().same(last, party) || scene.parties().isBodyOf(last, party) || scene.parties().isBodyOf(party, last)) {
                return true;
            }
            boolean body = shown && last.named() && (last.kind() == Party.Kind.STATE || last.kind() == Party.Kind.ORGANISATION);
            if (!party.named() && (!last.named() || body)) {
                return true;
            }
            if (isOutlet(party, page)) {
                return true;
            }
        }
        return !last.named() && (to.chain().isEmpty() || to.chain().stream().noneMatch(Party::named))
                || last.kind() == Party.Kind.DOCUMENT && to.chain().stream().anyMatch(party -> party.kind() == Party.Kind.DOCUMENT || !party.named())
                || chain.size() > 1 && to.chain().stream().anyMatch(party -> scene.parties().same(chain.get(chain.size() - 2), party));
    }

    /// The reports at which the trace of each report ends.
    static List<Set<Integer>> ends(List<List<Step>> steps) {
        List<Set<Integer>> ends = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Set<Integer> reached = new TreeSet<>();
            follow(steps, i, reached, new TreeSet<>());
            ends.add(reached);
        }
        return ends;
    }

    private static void follow(List<List<Step>> steps, int i, Set<Integer> reached, Set<Integer> seen) {
        if (!seen.add(i)) {
            return;
        }
        if (steps.get(i).isEmpty()) {
            reached.add(i);
        }
        for (Step step : steps.get(i)) {
            follow(steps, step.report(), reached, seen);
        }
    }

    /// The origins of a claim: the last parties at the ends of its traces, those that are one party put together.
    static List<Origin> origins(List<Gist> members, List<Set<Integer>> ends, Parties parties) {
        Map<String, TreeSet<Integer>> reports = new TreeMap<>();
        Map<String, List<Party>> names = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (int end : ends.get(i)) {
                Statement last = members.get(end).statement();
                Party party = last.origin();
                if (party != null) {
                    String identity = parties.identity(last.chain(), last.page());
                    reports.computeIfAbsent(identity, _ -> new TreeSet<>()).add(i);
                    names.computeIfAbsent(identity, _ -> new ArrayList<>()).add(party);
                }
            }
        }
        List<Origin> origins = new ArrayList<>();
        reports.forEach((identity, of) -> {
            List<Party> called = names.getOrDefault(identity, List.of());
            String name = Parties.fullest(called);
            Party party = called.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
            origins.add(new Origin(name, called.stream().map(Party::name).distinct().sorted().toList(), party.kind(), party.named(), List.copyOf(of)));
        });
        origins.sort((a, b) -> a.reports().size() != b.reports().size() ? Integer.compare(b.reports().size(), a.reports().size())
                : !a.reports().getFirst().equals(b.reports().getFirst()) ? Integer.compare(a.reports().getFirst(), b.reports().getFirst())
                : a.name().compareTo(b.name()));
        return origins;
    }
}
