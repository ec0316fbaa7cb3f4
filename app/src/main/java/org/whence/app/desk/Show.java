package org.whence.app.desk;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.Hue;
import org.whence.app.read.Words;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;

/// How values are said on a page, and where each has its address.
public final class Show {

    private Show() {}

    public static String claim(String id) {
        return "/claims/" + Query.encode(id);
    }

    public static String story(String id) {
        return "/stories/" + Query.encode(id);
    }

    public static String source(String name) {
        return "/source?name=" + Query.encode(name);
    }

    public static String article(String key) {
        return "/article?key=" + Query.encode(key);
    }

    /// An article at the sentence of a report.
    public static String report(Report report) {
        return article(report.article()) + "&report=" + Query.encode(report.id()) + "#evidence";
    }

    /// A written time for a person, UTC; "undated" for none.
    public static String when(@Nullable Published published) {
        return published == null ? "undated" : Words.published(published);
    }

    public static String title(Article article) {
        return article.title() != null ? article.title() : article.id();
    }

    public static String outlet(Article article) {
        return article.publisher() != null ? article.publisher() : host(article.key());
    }

    /// The host of an address, or the key itself.
    public static String host(String key) {
        try {
            String host = URI.create(key).getHost();
            return host == null ? key : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException noAddress) {
            return key;
        }
    }

    /// Whether an address may be a link: http or https and nothing else.
    public static boolean isWeb(@Nullable String address) {
        return address != null && address.matches("(?i)https?://.*");
    }

    public static String hue(String party) {
        return Hue.of(party);
    }

    public static String about(Party party) {
        String basis = switch (party.basis()) {
            case STATED -> "named beside the cue";
            case RESOLVED -> "found by reference";
            case CONTINUED -> "carried on from the sentence before";
            case LINKED -> "shown by a link";
        };
        return Words.sort(party.kind(), party.role(), party.named()) + "; " + basis;
    }

    /// The style class of a party's name: hollow where it is kept anonymous, none else.
    public static String hollow(Party.Kind kind, boolean named) {
        return Words.isAnonymous(kind, named) ? "hollow" : "";
    }

    /// The style class of an origin's mark: filled, hollow or square.
    public static String mark(Party.Kind kind, boolean named) {
        return kind == Party.Kind.DOCUMENT ? "square" : hollow(kind, named);
    }

    /// What sort of party.
    public static String sort(Party.Kind kind, boolean named) {
        return Words.sort(kind, null, named);
    }

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String drift(Drift.Kind kind) {
        return switch (kind) {
            case ANONYMITY_DROPPED -> "anonymity dropped";
            case RELAY_DROPPED -> "relay dropped";
            case ATTRIBUTION_DROPPED -> "attribution dropped";
            case STRENGTHENED -> "made firmer";
            case WEAKENED -> "made weaker";
            case QUANTITY_CHANGED -> "number changed";
        };
    }

    public static String how(Step.How how) {
        return switch (how) {
            case RELAY -> "names the outlet";
            case LINK -> "links to it";
            case COPY -> "takes its words";
            case DESCRIPTION -> "gives the same description";
            case BODY -> "headline of the same article";
        };
    }

    /// How a report is traced, in a word or two.
    public static String traced(Claim claim, int index) {
        Report report = claim.reports().get(index);
        if (!report.steps().isEmpty()) {
            return how(report.steps().getFirst().how());
        }
        return claim.originsOf(index).isEmpty() ? "names no origin" : "own words";
    }

    public static String attribution(Attribution a) {
        return name(a.modality()) + " · " + name(a.type())
                + (Words.isHedged(a.certainty()) ? " · " + (a.certainty().cue() == null ? "" : "“" + a.certainty().cue().text() + "” ") + Words.hedge(a.certainty()) : "")
                + a.quantities().stream().map(q -> " · " + Words.quantity(q)).collect(Collectors.joining())
                + (a.speech().venue() == null ? "" : " · on " + a.speech().venue());
    }

    public static String count(long n, String one, String many) {
        return Words.count(n, one, many);
    }

    /// For each word-for-word copy the key of the article that it was taken from.
    static Map<String, String> verbatim(Iterable<Copy> copies) {
        Map<String, String> of = new java.util.HashMap<>();
        copies.forEach(c -> {
            if (c.relation() == Copy.Relation.VERBATIM) {
                of.put(c.article(), c.of());
            }
        });
        return of;
    }
}
