package org.whence.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whence.core.article.Article;
import org.whence.core.article.Link;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.claim.Speech;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Order;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.core.ledger.Story;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.Json;
import org.whence.io.wire.WireException;
import tools.jackson.databind.JsonNode;

/// The invented newsrooms of the tests with their gold ledgers: what a perfect reader would hand to the desk.
public final class Newsroom {

    private static final Pattern NUMBER = Pattern.compile("(?<about>about |nearly |around )?(?<least>at least |more than )?(?<most>up to )?(?<n>\\d{1,3}(?:,\\d{3})+|\\d+)");
    private static final Map<String, double[]> PLACES = Map.of(
            "Lisbon", new double[] {38.72, -9.14},
            "Richards Bay", new double[] {-28.78, 32.04},
            "Naryn", new double[] {41.43, 76.0},
            "Shipley", new double[] {53.83, -1.78},
            "Durban", new double[] {-29.86, 31.02},
            "Bishkek", new double[] {42.87, 74.59});

    private final List<Reading> readings = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private Newsroom() {}

    /// Every article as read, and the ledger of them.
    public record All(List<Reading> readings, Ledger ledger) {}

    /// All newsrooms together.
    public static All all() {
        Newsroom newsroom = new Newsroom();
        for (String room : List.of("dorvik", "fellgate", "lisbon-march", "naryn-quake", "richards-bay")) {
            try {
                newsroom.add(room);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (WireException | URISyntaxException e) {
                throw new IllegalStateException("newsroom " + room + ": " + e.getMessage(), e);
            }
        }
        return new All(newsroom.readings, new Ledger(newsroom.stories, newsroom.copies, newsroom.claims));
    }

    private void add(String room) throws IOException, WireException, URISyntaxException {
        Path folder = Path.of(Newsroom.class.getResource("/newsrooms/" + room).toURI());
        Map<String, Article> articles = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
            for (Path file : files.sorted().toList()) {
                Article article = ArticleJson.read(Files.readString(file));
                articles.put(article.key(), article);
            }
        }
        JsonNode gold = Json.parse(Files.readString(folder.resolve("gold.json")));
        JsonNode aliases = Json.parse(Files.readString(folder.resolve("aliases.json")));
        List<String> keys = articles.values().stream().sorted(Order.CANONICAL).map(Article::key).toList();
        Article first = articles.get(keys.getFirst());
        stories.add(new Story("s-" + room, first.title(), first.published(), articles.get(keys.getLast()).published(), keys));
        Map<String, String> copied = new HashMap<>();
        for (JsonNode copy : gold.get("copies")) {
            copies.add(new Copy(text(copy, "article"), text(copy, "of"), Json.constant(Copy.Relation.class, text(copy, "relation")), copy.get("share").doubleValue()));
            copied.put(text(copy, "article"), text(copy, "of"));
        }
        Map<String, List<Attribution>> attributions = new HashMap<>();
        for (JsonNode claim : gold.get("claims")) {
            claims.add(claim(room, claim, aliases, articles, copied, attributions));
        }
        for (String key : keys) {
            readings.add(new Reading(articles.get(key), attributions.getOrDefault(key, List.of()), List.of(), places(articles.get(key).text().toString(), 0)));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static Claim claim(
            String room,
            JsonNode gold,
            JsonNode aliases,
            Map<String, Article> articles,
            Map<String, String> copied,
            Map<String, List<Attribution>> attributions) throws WireException {
        String id = room + "-" + text(gold, "id");
        List<JsonNode> rows = new ArrayList<>();
        gold.get("reports").forEach(rows::add);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            reports.add(report(id, i, rows, gold, articles, copied, attributions));
        }
        List<Origin> origins = new ArrayList<>();
        for (JsonNode origin : gold.get("origins")) {
            String name = text(origin, "name");
            TreeSet<String> names = new TreeSet<>(Set.of(name));
            if (aliases.has(name)) {
                aliases.get(name).forEach(a -> names.add(a.stringValue()));
            }
            List<Integer> indexes = new ArrayList<>();
            origin.get("reports").forEach(r -> indexes.add(r.intValue()));
            origins.add(new Origin(name, new ArrayList<>(names), kind(name, articles), isNamed(name), indexes));
        }
        List<Drift> drift = new ArrayList<>();
        for (JsonNode change : gold.get("drift")) {
            drift.add(new Drift(change.get("report").intValue(), change.get("against").intValue(), text(change, "article"),
                    Json.constant(Drift.Kind.class, text(change, "kind")), text(change, "from"), text(change, "to")));
        }
        List<String> disputed = new ArrayList<>();
        gold.get("disputed_by").forEach(d -> disputed.add(room + "-" + d.stringValue()));
        return new Claim(id, "s-" + room, text(gold, "proposition"), Modality.REPORT, reports, origins, gold.get("unattributed").intValue(), drift, disputed);
    }

    private static Report report(
            String id,
            int index,
            List<JsonNode> rows,
            JsonNode gold,
            Map<String, Article> articles,
            Map<String, String> copied,
            Map<String, List<Attribution>> attributions) {
        JsonNode row = rows.get(index);
        Article article = articles.get(text(row, "article"));
        boolean title = row.has("in") && text(row, "in").equals("title");
        String whole = title ? article.title() : article.text().toString();
        String words = text(row, "content");
        int at = Math.max(0, whole.indexOf(words));
        int start = whole.codePointCount(0, at);
        int length = whole.indexOf(words) < 0 ? Math.min(20, Text.of(whole).length()) : Text.of(words).length();
        Span span = new Span(start, start + length);
        Extract content = new Extract(span, Text.of(whole).slice(span));
        List<Party> chain = new ArrayList<>();
        row.get("chain").forEach(p -> chain.add(party(p.stringValue(), articles)));
        Polarity polarity = row.has("polarity") && text(row, "polarity").equals("denies") ? Polarity.DENIES : Polarity.AFFIRMS;
        List<Quantity> quantities = quantities(content);
        List<Place> places = places(content.text(), start);
        String attribution = null;
        List<Attribution> of = attributions.computeIfAbsent(article.key(), _ -> new ArrayList<>());
        if (!chain.isEmpty()) {
            attribution = "a" + (of.size() + 1);
            of.add(new Attribution(attribution, null, false, title ? Attribution.In.TITLE : Attribution.In.TEXT, Relation.Origin.RULE,
                    Attribution.Type.INDIRECT, List.of(content), List.of(), List.of(), chain, Modality.REPORT, polarity, Certainty.STATED, quantities,
                    places, Speech.NONE, 1));
        }
        return new Report(id + "-r" + index, article.key(), article.published(), article.publisher(), attribution,
                title ? Attribution.In.TITLE : Attribution.In.TEXT, List.of(content), List.of(), List.of(), chain, Modality.REPORT, polarity,
                Certainty.STATED, quantities, places, steps(index, rows, gold, articles, copied));
    }

    private static List<Step> steps(int index, List<JsonNode> rows, JsonNode gold, Map<String, Article> articles, Map<String, String> copied) {
        JsonNode row = rows.get(index);
        String trace = text(row, "trace");
        if (trace.equals("own") || trace.equals("none")) {
            return List.of();
        }
        Step.How how = Step.How.valueOf(trace.toUpperCase(Locale.ROOT));
        Article article = articles.get(text(row, "article"));
        Set<String> relays = new HashSet<>();
        row.get("chain").forEach(p -> relays.add(p.stringValue()));
        Set<String> hrefs = new HashSet<>(article.links().stream().map(Link::href).toList());
        Integer fallback = null;
        for (int i = 0; i < rows.size(); i++) {
            if (i == index || !sameOrigin(gold, i, index)) {
                continue;
            }
            Article other = articles.get(text(rows.get(i), "article"));
            boolean isTitle = rows.get(i).has("in") && text(rows.get(i), "in").equals("title");
            boolean fits = switch (how) {
                case BODY -> other.key().equals(article.key()) && !isTitle;
                case COPY -> other.key().equals(copied.get(article.key())) && !isTitle;
                case LINK -> hrefs.contains(other.key()) && !isTitle;
                case RELAY -> relays.contains(other.publisher()) && !isTitle;
                case DESCRIPTION -> !other.key().equals(article.key()) && i < index;
            };
            if (fits) {
                return List.of(new Step(how, i, other.publisher()));
            }
            if (fallback == null && i < index && !other.key().equals(article.key())) {
                fallback = i;
            }
        }
        return how == Step.How.RELAY || fallback == null ? List.of() : List.of(new Step(how, fallback, ""));
    }

    private static boolean sameOrigin(JsonNode gold, int a, int b) {
        for (JsonNode origin : gold.get("origins")) {
            Set<Integer> reports = new HashSet<>();
            origin.get("reports").forEach(r -> reports.add(r.intValue()));
            if (reports.contains(a) && reports.contains(b)) {
                return true;
            }
        }
        return false;
    }

    private static Party party(String name, Map<String, Article> articles) {
        return new Party(name, kind(name, articles), isNamed(name), null, Party.Basis.STATED, null);
    }

    private static boolean isNamed(String name) {
        return !name.matches("(?i).*(unnamed|anonymous|people familiar|insiders|official\\b|witness|residents).*");
    }

    private static Party.Kind kind(String name, Map<String, Article> articles) {
        if (articles.values().stream().anyMatch(a -> name.equals(a.publisher()))) {
            return Party.Kind.OUTLET;
        }
        if (name.matches("(?i).*(report|slides|filing|statement|bulletin|count|images|list|study|post).*")) {
            return Party.Kind.DOCUMENT;
        }
        return isNamed(name) ? Party.Kind.STATE : Party.Kind.GROUP;
    }

    private static List<Quantity> quantities(Extract content) {
        List<Quantity> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(content.text());
        while (number.find()) {
            Quantity.Bound bound = number.group("about") != null ? Quantity.Bound.ABOUT
                    : number.group("least") != null ? Quantity.Bound.AT_LEAST : number.group("most") != null ? Quantity.Bound.AT_MOST : Quantity.Bound.EXACT;
            Matcher word = Pattern.compile("\\s*(\\p{L}+)").matcher(content.text()).region(number.end(), content.text().length());
            String unit = word.lookingAt() ? word.group(1) : null;
            int start = content.start() + content.text().codePointCount(0, number.start());
            Extract extract = new Extract(new Span(start, start + number.group().length()), number.group());
            found.add(Quantity.of(extract, Quantity.Kind.COUNT, Double.parseDouble(number.group("n").replace(",", "")), unit, bound));
        }
        return found;
    }

    private static List<Place> places(String words, int from) {
        List<Place> found = new ArrayList<>();
        PLACES.forEach((name, at) -> {
            int index = words.indexOf(name);
            if (index >= 0) {
                int start = from + words.codePointCount(0, index);
                found.add(new Place(new Extract(new Span(start, start + name.length()), name), "test:" + name, at[0], at[1], name, false, null, 1, List.of()));
            }
        });
        found.sort((a, b) -> a.extract().span().compareTo(b.extract().span()));
        return found;
    }

    /// The gold claim of an id such as `fellgate-c1`.
    public static Claim claim(String id) {
        return all().ledger().claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
