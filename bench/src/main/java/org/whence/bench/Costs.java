package org.whence.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Order;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Stories;
import org.whence.core.text.Document;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.ReadingJson;

/// What an article costs in processor time, step by step: what the arithmetic of capacity starts from.
///
/// `Costs MOST INPUT…` takes at most so many articles through each step, on one thread, after a quarter of them has gone through it to warm up, and
/// prints `step<TAB>CPU ms an article`.
public final class Costs {

    private static final double NANOS_PER_MILLI = 1e6;

    private Costs() {}

    public static void main(String[] arguments) {
        List<Article> articles = articles(Integer.parseInt(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length));
        System.out.println("articles\t" + articles.size());
        System.out.printf("tokens an article\t%.0f%n", articles.stream().mapToInt(article -> Document.of(article.text()).tokens().size()).average().orElse(0));
        RarityTable rarity = RarityTable.shipped();
        List<Reading> readings;
        try (Whence whence = Whence.open()) {
            articles.subList(0, articles.size() / 4).forEach(whence::read);
            readings = timed("reading with the model", articles.size(), () -> articles.stream().map(whence::read).toList());
        }
        try (Whence whence = Whence.withRules()) {
            articles.forEach(whence::read);
            timed("reading by the rules", articles.size(), () -> articles.stream().map(whence::read).toList());
        }
        articles.forEach(article -> Profile.of(article, rarity));
        List<Profile> profiles = timed("sketch", articles.size(), () -> articles.stream().map(article -> Profile.of(article, rarity)).toList());
        Stories.of(profiles);
        List<int[]> stories = timed("grouping (the one task)", articles.size(), () -> Stories.of(profiles));
        System.out.println("stories\t" + stories.size());
        timed("deriving", articles.size(), () -> stories.stream()
                .map(story -> Chapter.of(Arrays.stream(story).mapToObj(readings::get).toList(), rarity, List.of())).toList());
        List<String> written = readings.stream().map(ReadingJson::line).toList();
        System.out.printf("bytes of a reading\t%.0f%n", written.stream().mapToInt(String::length).average().orElse(0));
        System.out.printf("bytes of a sketch\t%.0f%n", profiles.stream().mapToInt(profile -> 12 * profile.terms().length + 8 * profile.heads().length).average().orElse(0));
        timed("writing a reading", articles.size(), () -> readings.stream().map(ReadingJson::line).toList());
    }

    private static <T> T timed(String step, int articles, Supplier<T> work) {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = machine.getProcessCpuTime();
        T result = work.get();
        System.out.printf("%s\t%.3f%n", step, (machine.getProcessCpuTime() - start) / NANOS_PER_MILLI / articles);
        return result;
    }

    /// The first articles, each once, in the ledger's order.
    private static List<Article> articles(int most, List<String> names) {
        Map<String, Article> articles = new LinkedHashMap<>();
        Inputs inputs = new Inputs(Limits.DEFAULT);
        inputs.sources(names).forEach(source -> inputs.read(source, input -> {
            if (input instanceof Input.Read read && articles.size() < most) {
                articles.putIfAbsent(read.article().key(), read.article());
            }
        }));
        return articles.values().stream().sorted(Order.CANONICAL).toList();
    }
}
