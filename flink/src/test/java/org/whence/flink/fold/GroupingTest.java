package org.whence.flink.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.ledger.Order;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Stories;
import org.whence.core.ledger.Story;
import org.whence.core.text.Text;
import org.whence.flink.load.GeneratedArticles;
import org.whence.io.form.Input;
import org.whence.io.store.RarityTable;

/// Time in a stream: what is late, what is closed, what is forgotten.
class GroupingTest {

    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");
    private static final RarityTable RARITY = RarityTable.shipped();

    private KeyedOneInputStreamOperatorTestHarness<Integer, Sketch, Placement> harness;
    private List<Manifest> manifests;

    @BeforeEach
    void open() throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(new KeyedProcessOperator<>(new Grouping(new Horizon(Duration.ofDays(60)), 1000)), _ -> 0,
                TypeInformation.of(Integer.class), 1, 1, 0);
        harness.open();
        manifests = new ArrayList<>();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /// An article on day `day` about the bridge of a town.
    private static Article article(String id, int day, String town) {
        return new Article(id, null, "Bridge in " + town, "Valley Voice", null, Published.at(day(day)), "en",
                Text.of("The old bridge of " + town + " was closed, the mayor of " + town + " said. Engineers in " + town + " found cracks in two piers of the " + town + " bridge."), List.of(),
                Intake.NONE);
    }

    /// Another edition of an article, about something else.
    private static Article other(String id, int day) {
        return new Article(id, null, "Wheat prices rise", "Valley Voice", null, Published.at(day(day)), "en",
                Text.of("Wheat prices rose by a tenth at the Kirkwall exchange, traders said. Millers expect a poor harvest."), List.of(), Intake.NONE);
    }

    private void come(Article article) throws Exception {
        harness.processElement(new Sketch(Edition.of(article), Profile.of(article, RARITY)), 0);
    }

    /// Lets the clock tick so that the job looks; the manifests that it tells then.
    private List<Manifest> told() throws Exception {
        harness.setProcessingTime(harness.getProcessingTime() + 2000);
        return drained();
    }

    private List<Manifest> drained() {
        List<Manifest> told = new ArrayList<>();
        side(Grouping.MANIFESTS).forEach(record -> told.add(record.getValue()));
        manifests.addAll(told);
        return told;
    }

    private <T> List<StreamRecord<T>> side(OutputTag<T> tag) {
        Queue<StreamRecord<T>> queue = harness.getSideOutput(tag);
        List<StreamRecord<T>> records = queue == null ? List.of() : List.copyOf(queue);
        if (queue != null) {
            queue.clear();
        }
        return records;
    }

    private static List<String> articles(Manifest manifest) {
        return manifest.members().stream().map(Manifest.Member::article).toList();
    }

    @Test
    void anEarlierArticleTakesAStoryOverAndTheOldNameIsGone() throws Exception {
        come(article("b", 3, "Ostrava"));
        assertThat(told()).singleElement().satisfies(manifest -> assertThat(manifest.story()).isEqualTo(Story.idOf("b")));
        come(article("a", 1, "Ostrava"));
        List<Manifest> now = told();
        assertThat(now).extracting(Manifest::state).containsExactlyInAnyOrder(Manifest.State.GONE, Manifest.State.OPEN);
        Manifest open = now.stream().filter(manifest -> manifest.state() == Manifest.State.OPEN).findFirst().orElseThrow();
        assertThat(open.story()).isEqualTo(Story.idOf("a"));
        assertThat(articles(open)).containsExactly("a", "b");
    }

    @Test
    void aNewEditionThatIsAboutSomethingElseLeavesItsStory() throws Exception {
        come(article("a", 1, "Ostrava"));
        come(article("b", 2, "Ostrava"));
        assertThat(told()).hasSize(1);
        come(other("b", 2));
        List<Manifest> now = told();
        assertThat(now).extracting(GroupingTest::articles).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
    }

    @Test
    void anArticleOlderThanTheStreamIsSetAside() throws Exception {
        come(article("a", 1, "Ostrava"));
        told();
        harness.processWatermark(day(10).toEpochMilli());
        come(article("late", 2, "Ostrava"));
        assertThat(told()).isEmpty();
        assertThat(side(Grouping.LATE)).singleElement().satisfies(record -> assertThat(((Input.Unreadable) record.getValue()).reason()).contains("too late"));
        assertThat(harness.extractOutputValues()).contains(new Placement("late", Edition.of(article("late", 2, "Ostrava")), null, 0));
    }

    @Test
    void aStoryThatNothingCanJoinIsClosedAndForgotten() throws Exception {
        come(article("a", 1, "Ostrava"));
        told();
        harness.processWatermark(day(15).toEpochMilli());
        come(other("b", 16));
        assertThat(told()).extracting(Manifest::state).containsExactly(Manifest.State.OPEN);
        harness.processWatermark(day(30).toEpochMilli());
        assertThat(drained()).extracting(Manifest::state, Manifest::story).contains(org.assertj.core.groups.Tuple.tuple(Manifest.State.CLOSED, Story.idOf("a")));
        assertThat(harness.extractOutputValues()).contains(new Placement("a", Edition.of(article("a", 1, "Ostrava")), null, 0));
        harness.processWatermark(day(60).toEpochMilli());
        assertThat(drained()).extracting(Manifest::state).containsExactly(Manifest.State.CLOSED);
        assertThat(harness.numKeyedStateEntries()).as("the number of the last version alone").isEqualTo(1);
    }

    @Test
    void aStoryIsClosedAtTheHorizonThoughItsNeighboursGoOn() throws Exception {
        for (int day = 0; day <= 70; day += 10) {
            come(article("d" + day, day, "Ostrava"));
            harness.processWatermark(day(day).toEpochMilli());
        }
        drained();
        assertThat(manifests.stream().filter(manifest -> manifest.state() == Manifest.State.CLOSED)).extracting(Manifest::story).contains(Story.idOf("d0"));
        come(article("d71", 71, "Ostrava"));
        assertThat(told()).extracting(GroupingTest::articles).containsExactly(List.of("d40", "d50", "d60", "d70", "d71"));
    }

    /// Whatever the order, however often it is told between, and though some articles come as others first, the stories are those of the set.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void comesToTheStoriesOfTheSet(int seed) throws Exception {
        Random random = new Random(seed);
        Map<String, Profile> set = new LinkedHashMap<>();
        for (Article article : GeneratedArticles.of(300, seed)) {
            set.put(article.key(), Profile.of(article, RARITY));
        }
        List<Profile> profiles = new ArrayList<>(set.values());
        Collections.shuffle(profiles, random);
        List<Sketch> coming = new ArrayList<>();
        for (Profile profile : profiles) {
            if (random.nextInt(6) == 0) {
                Profile other = profiles.get(random.nextInt(profiles.size()));
                coming.add(random.nextInt(coming.size() + 1), new Sketch("1", new Profile(profile.key(), profile.published(), profile.publisher(), other.terms(), other.weights(), other.heads(),
                        other.links(), other.outlets())));
            }
            coming.add(new Sketch("2", profile));
        }
        Map<String, List<String>> stories = new TreeMap<>();
        int tellings = 0;
        for (Sketch sketch : coming) {
            harness.processElement(sketch, 0);
            if (random.nextInt(8) == 0) {
                take(told(), stories);
                tellings++;
            }
        }
        take(told(), stories);
        assertThat(tellings).isGreaterThan(20);
        profiles.sort(Comparator.comparing(Profile::published, Order::byTime).thenComparing(Profile::key));
        Map<String, List<String>> expected = new TreeMap<>();
        for (int[] story : Stories.of(profiles)) {
            List<String> keys = Arrays.stream(story).mapToObj(i -> profiles.get(i).key()).toList();
            expected.put(Story.idOf(keys.getFirst()), keys);
        }
        assertThat(expected.size()).isBetween(10, 200);
        assertThat(stories).isEqualTo(expected);
    }

    private static void take(List<Manifest> told, Map<String, List<String>> into) {
        for (Manifest manifest : told) {
            if (manifest.state() == Manifest.State.OPEN) {
                into.put(manifest.story(), articles(manifest));
            } else {
                into.remove(manifest.story());
            }
        }
    }

    /// Near articles reach from each day to the next, without end: what lies back further than the horizon is forgotten all the same.
    @Test
    void whatNearArticlesReachWithoutEndIsForgottenAtTheHorizon() throws Exception {
        List<Article> articles = GeneratedArticles.of(3000, 4);
        int day = 0;
        Instant first = Instant.parse("2025-01-06T05:00:00Z");
        List<Sketch> sketches = articles.stream().filter(article -> article.published() != null)
                .sorted(Comparator.comparing(Article::published, Order::byTime)).map(article -> new Sketch(Edition.of(article), Profile.of(article, RARITY))).toList();
        for (Sketch sketch : sketches) {
            int now = (int) Duration.between(first, Edition.end(sketch.profile().published())).toDays();
            if (now > day) {
                day = now;
                harness.processWatermark(first.plus(Duration.ofDays(day - 1L)).toEpochMilli());
            }
            harness.processElement(sketch, 0);
        }
        drained();
        assertThat(day).isGreaterThan(150);
        assertThat(manifests.stream().filter(manifest -> manifest.state() == Manifest.State.CLOSED).count()).isGreaterThan(100);
        long open = manifests.stream().map(Manifest::story).distinct().count() - manifests.stream().filter(manifest -> manifest.state() != Manifest.State.OPEN).map(Manifest::story).distinct().count();
        assertThat(open).as("stories of the last 60 of %d days, and of a few more", day).isLessThan(62 * 5);
    }

    @Test
    void whatIsNotYetToldIsToldAfterARestart() throws Exception {
        come(article("a", 1, "Ostrava"));
        var snapshot = harness.snapshot(1, 1);
        harness.close();
        harness = new KeyedOneInputStreamOperatorTestHarness<>(new KeyedProcessOperator<>(new Grouping(new Horizon(Duration.ofDays(60)), 1000)), _ -> 0,
                TypeInformation.of(Integer.class), 1, 1, 0);
        harness.initializeState(snapshot);
        harness.open();
        come(article("b", 2, "Ostrava"));
        assertThat(told()).singleElement().satisfies(manifest -> assertThat(articles(manifest)).containsExactly("a", "b"));
    }
}
