package org.whence.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Link;
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

/// Invents events with articles about them whose roots, copies and relays are known, readings included. The same seed gives
/// the same articles.
public final class Rooms {

    /// One event.
    ///
    /// @param readings its articles in the order of publication
    /// @param toll the number that all but the ministry give
    /// @param roots how many independent origins the toll has
    /// @param copies how many articles are copies
    public record Room(List<Reading> readings, int toll, int roots, int copies) {}

    private static final String[] SYLLABLES = {"ba", "dor", "vik", "lan", "sel", "mi", "tar", "on", "ka", "ru", "neth", "gal", "os", "pel", "im", "ur", "zan", "fe", "lo", "ith"};
    private static final String[] DISASTERS = {"fire", "flood", "explosion", "landslide", "collapse", "crash"};
    private static final String[] SITES = {"warehouse", "bridge", "market", "harbour", "factory", "station"};

    /// How rare terms are in such articles: the words that all share are common, invented names are not.
    public static final Rarity RARITY = rarity();

    private final Random random;

    private Rooms(long seed) {
        this.random = new Random(seed);
    }

    /// The events of a seed.
    public static List<Room> of(long seed, int rooms, int articles) {
        List<Room> all = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            all.add(new Rooms(seed * 1_000_003 + i).room(i, articles));
        }
        return all;
    }

    private static Rarity rarity() {
        Map<String, Integer> documents = new HashMap<>();
        List<Reading> sample = of(999, 40, 5).stream().flatMap(room -> room.readings().stream()).toList();
        for (Reading reading : sample) {
            new HashSet<>(Terms.of(reading.article().text().original())).forEach(term -> documents.merge(term, 1, Integer::sum));
        }
        return term -> Math.max(0, Math.log((sample.size() + 1) / (documents.getOrDefault(term, 0) + .5)));
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// Sentences that no other article has.
    private String colour() {
        StringBuilder colour = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            String word = name();
            colour.append(' ').append(i % 15 == 0 ? word : word.toLowerCase(java.util.Locale.ROOT)).append(i % 15 == 14 ? "." : "");
        }
        return colour.toString();
    }

    private Room room(int number, int articles) {
        String town = name();
        String river = name();
        String agency = name() + " Wire";
        String person = name();
        String event = DISASTERS[random.nextInt(DISASTERS.length)] + " at the " + town + " " + SITES[random.nextInt(SITES.length)];
        int toll = 20 + random.nextInt(900);
        Instant start = Instant.parse("2025-01-01T06:00:00Z").plus(Duration.ofHours(number * 5L));
        String base = "https://" + town.toLowerCase(java.util.Locale.ROOT) + number + ".example/";
        String filler = " The road along the " + river + " was closed until evening, and " + person + " school stayed shut. Volunteers from " + name() + " brought tents, soup and "
                + (3 + random.nextInt(40)) + " stoves to the square. Nobody in " + name() + " street had slept.";
        List<Reading> readings = new ArrayList<>();
        int copies = 0;
        String claim = toll + " people died in the " + event;
        String doctor = "a doctor at the " + town + " hospital";
        Draft origin = new Draft(base + "0", agency, start, Character.toUpperCase(claim.charAt(0)) + claim.substring(1));
        origin.say(claim, ", " + doctor + " told the " + agency + ".", List.of(party("doctor at the " + town + " hospital", Party.Kind.STATE, false)));
        origin.add(filler);
        readings.add(origin.reading());
        boolean second = random.nextBoolean();
        for (int i = 1; i < articles; i++) {
            String outlet = name() + " Post";
            Draft draft = new Draft(base + i, outlet, start.plus(Duration.ofMinutes(40L * i + random.nextInt(30))), "The " + event);
            int kind = i == 1 && second ? 0 : 1 + random.nextInt(4);
            switch (kind) {
                case 0 -> {
                    draft.say(claim, ", the " + river + " Relief charity said after counting graves.", List.of(party(river + " Relief", Party.Kind.ORGANISATION, true)));
                    draft.add(" Its people had gone from house to house near the " + river + " since dawn in " + town + ".");
                }
                case 1 -> {
                    draft.say(claim, ", " + doctor + " told the " + agency + ".",
                            List.of(party(agency, Party.Kind.OUTLET, true), party("doctor at the " + town + " hospital", Party.Kind.STATE, false)));
                    draft.add(filler);
                    copies++;
                }
                case 2 -> {
                    draft.add("In " + town + " people stood in the rain by the " + river + ". ");
                    draft.say(claim, ", the " + agency + " reported.", List.of(party(agency, Party.Kind.OUTLET, true)));
                    draft.add(" What comes next for " + town + " and the " + river + " valley is open, says " + name() + ".");
                }
                case 3 -> {
                    draft.add("Word from " + town + " on the " + river + " is grim: ");
                    draft.link(claim, base + "0");
                    draft.add(". The " + event + " has left " + person + " school without a roof.");
                }
                default -> {
                    draft.add("The " + river + " rose and " + town + " waited. ");
                    draft.say((toll / 2) + " people died in the " + event, ", the interior ministry of " + town + " said.",
                            List.of(party("interior ministry of " + town, Party.Kind.STATE, true)));
                    draft.add(" It gave no names, and " + person + " school would not say who was missing.");
                }
            }
            if (kind != 1) {
                draft.add(colour());
            }
            readings.add(draft.reading());
        }
        return new Room(readings, toll, second ? 2 : 1, copies);
    }

    private static Party party(String name, Party.Kind kind, boolean named) {
        return new Party(name, kind, named, null, Party.Basis.STATED, null);
    }

    /// An article while it is written.
    private static final class Draft {

        private final String url;
        private final String publisher;
        private final Instant published;
        private final String title;
        private final StringBuilder text = new StringBuilder();
        private final List<Said> said = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        private record Said(Span content, @Nullable List<Party> chain) {}

        Draft(String url, String publisher, Instant published, String title) {
            this.url = url;
            this.publisher = publisher;
            this.published = published;
            this.title = title;
        }

        void add(String words) {
            text.append(words);
        }

        void say(String content, String rest, List<Party> chain) {
            said.add(new Said(new Span(text.length(), text.length() + content.length()), chain));
            text.append(content).append(rest);
        }

        void link(String content, String href) {
            Span span = new Span(text.length(), text.length() + content.length());
            said.add(new Said(span, null));
            links.add(new Link(span, href));
            text.append(content);
        }

        Reading reading() {
            Text body = Text.of(text.toString());
            Article article = new Article(url, url, title, publisher, null, Published.at(published), "en", body, links, Intake.NONE);
            Document document = Document.of(body);
            List<Attribution> attributions = new ArrayList<>();
            List<Assertion> assertions = new ArrayList<>();
            for (Said one : said) {
                List<Extract> content = List.of(Extract.of(body, one.content()));
                if (one.chain() == null) {
                    assertions.add(new Assertion(Attribution.In.TEXT, content, Modality.REPORT, Certainty.STATED, Quantities.in(document, one.content()), List.of()));
                } else {
                    attributions.add(new Attribution("a" + (attributions.size() + 1), null, false, Attribution.In.TEXT, Relation.Origin.RULE, Attribution.Type.INDIRECT, content,
                            List.of(), List.of(), one.chain(), Modality.REPORT, Polarity.AFFIRMS, Certainty.STATED, Quantities.in(document, one.content()), List.of(), Speech.NONE, 1));
                }
            }
            return new Reading(article, attributions, assertions, List.of());
        }
    }
}
