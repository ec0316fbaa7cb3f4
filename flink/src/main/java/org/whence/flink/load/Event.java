package org.whence.flink.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.text.Text;

/// An invented event with the articles about it: outlets that report, quote one another, copy and round.
final class Event {

    private static final List<String> OUTLETS = List.of("Harbour Gazette", "Lowland Press", "Meridian News", "Daily Quay", "Kaldmark Herald", "Valley Voice", "Skylark Wire",
            "Northern Courier", "Morning Ledger", "Evening Beacon", "Coast Tribune", "Hillside Post");
    private static final List<String> STARTS = List.of("Ka", "Or", "Ves", "Tam", "Lu", "Bren", "Do", "Hal", "Ir", "Mor", "Quin", "Sel", "Tor", "Ul", "Wen", "Zar");
    private static final List<String> MIDDLES = List.of("ba", "den", "fi", "go", "la", "mi", "no", "ra", "sto", "ti", "va", "xe");
    private static final List<String> ENDS = List.of("bury", "dal", "fjord", "grad", "holm", "mark", "ness", "port", "rik", "stad", "ton", "vik");
    private static final List<String> SURNAMES = List.of("man", "sen", "ova", "ides", "berg", "well", "quist", "ara", "escu", "ott");
    /// No five words in a row stand in all of them: that would make each article a copy of another.
    private static final List<String> FILLERS = List.of("The road from %s to %s was closed.", "Shops in %s and %s reopened.", "%s had waited, as had %s.",
            "Schools near %s, and one in %s, stay shut.", "%s and %s sent help.", "Neither %s nor %s slept.", "Between %s and %s no train ran.", "%s was spared, %s was not.");
    private static final List<Kind> KINDS = List.of(
            new Kind("flood", "people were forced from their homes by the flood", "the flood began when the river broke its bank", "the water would fall before the weekend"),
            new Kind("strike", "workers joined the strike at the plant", "the strike began over unpaid wages", "the strike would last for another month"),
            new Kind("fire", "houses were destroyed in the fire", "the fire started in a warehouse", "the fire would be under control by evening"),
            new Kind("crash", "passengers were injured in the crash", "the crash followed a signal failure", "the line would reopen within days"),
            new Kind("vote", "ballots were found to be invalid", "the vote was held without incident", "a second vote would be held in spring"),
            new Kind("outbreak", "patients were treated in hospital during the outbreak", "the outbreak began in a school", "the number of patients would rise"),
            new Kind("protest", "protesters were arrested near the square", "the protest was called by students", "the protest would continue tomorrow"),
            new Kind("drought", "farms lost their harvest in the drought", "the drought followed two dry winters", "grain prices would climb"),
            new Kind("robbery", "coins were stolen in the robbery", "the thieves came through the cellar", "the coins would turn up at an auction"),
            new Kind("landslide", "hikers were cut off by the landslide", "the slope gave way after heavy rain", "the valley would be closed all summer"),
            new Kind("merger", "employees will lose their jobs after the merger", "the merger was agreed in secret", "the regulator would forbid the merger"),
            new Kind("blackout", "households lost power in the blackout", "the blackout began with a broken cable", "electricity would be back by midnight"),
            new Kind("trial", "letters were shown to the jury at the trial", "the accused had signed the contract", "the verdict would be appealed"),
            new Kind("festival", "visitors came to the festival", "the festival opened with a procession", "the festival would move to another stage"));

    /// So many invented names in each article that its heaviest terms are its own: else all events would be one story.
    private static final int PLACES = 18;

    /// Articles about one event, at most.
    private static final int MOST = 12;

    private record Kind(String name, String counted, String cause, String outlook) {}

    private final long seed;
    private final Instant start;
    private final Kind kind;
    private final String town;
    private final String mayor;
    private final String body;
    private final List<String> nearby = new ArrayList<>();
    private final int count;
    private final List<Integer> order = new ArrayList<>();

    Event(long seed, Instant start) {
        SplittableRandom random = new SplittableRandom(seed);
        this.seed = seed;
        this.start = start;
        this.kind = one(KINDS, random);
        this.town = name(ENDS, random);
        this.mayor = name(SURNAMES, random);
        this.body = name(ENDS, random) + " " + one(List.of("Rescue Service", "Workers' Union", "Health Institute", "Transport Authority"), random);
        for (int i = 0; i < PLACES; i++) {
            nearby.add(name(ENDS, random));
        }
        this.count = 20 + random.nextInt(900);
        for (int i = 0; i == 0 || i < MOST && random.nextInt(4) != 0; i++) {
            order.add(i);
            if (random.nextInt(50) == 0) {
                order.add(i);
            }
        }
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String name(List<String> ends, SplittableRandom random) {
        return one(STARTS, random) + one(MIDDLES, random) + one(MIDDLES, random) + (random.nextInt(3) == 0 ? one(MIDDLES, random) : "") + one(ends, random);
    }

    /// How many articles there are about it, those that come twice counted twice; known before any is written.
    int size() {
        return order.size();
    }

    /// The articles about the event: one to twelve, few of them twice.
    List<Article> articles() {
        SplittableRandom random = new SplittableRandom(seed ^ 0x5DEECE66DL);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i <= order.getLast(); i++) {
            articles.add(article(i, articles, random));
        }
        return order.stream().map(articles::get).toList();
    }

    private Article article(int i, List<Article> before, SplittableRandom random) {
        String outlet = OUTLETS.get(Math.floorMod(seed + 5L * i, OUTLETS.size()));
        Instant time = start.plus(Duration.ofMinutes(random.nextInt(1 + 60 * 24 * Math.min(i, 4))));
        int dating = random.nextInt(40);
        Published published = dating == 0 ? null : dating < 6 ? Published.on(Published.at(time).day()) : Published.at(time);
        String text;
        String title;
        if (i > 0 && random.nextInt(4) == 0) {
            Article original = one(before, random);
            title = original.title();
            text = original.text().toString();
        } else {
            title = one(List.of(count + " " + kind.counted() + " in " + town, town + " " + kind.name() + ": " + kind.outlook().replace("would", "will"),
                    kind.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.name().substring(1) + " in " + town + " shakes the region"), random);
            text = text(before, random);
        }
        String id = "generated-" + Long.toUnsignedString(seed, 36) + "-" + i;
        return new Article(id, "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + id, title, outlet, null, published, "en", Text.of(text),
                List.of(), Intake.NONE);
    }

    private String text(List<Article> before, SplittableRandom random) {
        int figure = random.nextInt(5) == 0 ? count / 10 * 10 + 10 : count;
        String counted = figure + " " + kind.counted() + " in " + town;
        List<String> sentences = new ArrayList<>();
        sentences.add(switch (random.nextInt(before.isEmpty() ? 3 : 5)) {
            case 0 -> "Mayor " + mayor + " said on Tuesday that " + counted + ".";
            case 1 -> "At least " + counted + ", according to the " + body + ".";
            case 2 -> "\"About " + counted + ",\" a spokesman for the " + body + " said.";
            case 3 -> one(before, random).publisher() + " reported, citing an unnamed official, that " + counted + ".";
            default -> "The " + body + " told " + one(before, random).publisher() + " that " + counted + ".";
        });
        sentences.add(random.nextInt(2) == 0 ? "The " + body + " said " + kind.cause() + "." : "Witnesses in " + town + " said " + kind.cause() + ".");
        if (random.nextInt(3) > 0) {
            sentences.add(random.nextInt(2) == 0 ? "Mayor " + mayor + " expects that " + kind.outlook() + "." : mayor + " denied that " + kind.cause() + ".");
        }
        int first = random.nextInt(PLACES);
        for (int i = 0; i < PLACES; i += 2 + random.nextInt(2)) {
            sentences.add(one(FILLERS, random).formatted(nearby.get((first + i) % PLACES), nearby.get((first + i + 1) % PLACES)));
        }
        return String.join(" ", sentences.subList(0, 2)) + "\n" + String.join(" ", sentences.subList(2, sentences.size()));
    }
}
