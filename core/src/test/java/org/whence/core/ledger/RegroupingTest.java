package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Published;

/// Articles that come and go in any order, in portions, give the stories that all together give.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RegroupingTest {

    /// Articles by key, with their stories as they stand.
    private static final class Shelf implements Regrouping.Articles<String> {

        private final Map<String, Profile> profiles = new TreeMap<>();
        private final Map<String, Set<String>> stories = new HashMap<>();

        @Override
        public Profile profile(String article) {
            return profiles.get(article);
        }

        @Override
        public Collection<String> near(String article) {
            Profile profile = profiles.get(article);
            return profiles.values().stream().filter(other -> other != profile && Stories.isNear(profile, other)).map(Profile::key).toList();
        }

        @Override
        public Set<String> story(String article) {
            return stories.getOrDefault(article, Set.of());
        }

        void add(Collection<Profile> portion) {
            portion.forEach(profile -> profiles.put(profile.key(), profile));
            regroup(portion.stream().map(Profile::key).toList());
        }

        void remove(String article) {
            Set<String> left = new TreeSet<>(story(article));
            left.remove(article);
            profiles.remove(article);
            stories.remove(article);
            left.forEach(stories::remove);
            regroup(left);
        }

        private void regroup(Collection<String> open) {
            for (List<String> story : Regrouping.of(open, this)) {
                story.forEach(article -> stories.put(article, Set.copyOf(story)));
            }
        }

        Set<Set<String>> stories() {
            return new HashSet<>(stories.values());
        }

        Set<Set<String>> expected() {
            List<Profile> ordered = profiles.values().stream().sorted((a, b) -> Order.byTime(a.published(), b.published()) != 0
                    ? Order.byTime(a.published(), b.published()) : a.key().compareTo(b.key())).toList();
            return Stories.of(ordered).stream().map(story -> Arrays.stream(story).mapToObj(i -> ordered.get(i).key()).collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
        }
    }

    /// Articles whose terms drift with time, so that one component holds nearly all of them, with copies (ties) and leaning ones among them.
    private static List<Profile> drifting(long seed, int articles) {
        Random random = new Random(seed);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            TreeMap<Long, Float> terms = new TreeMap<>();
            int topic = i / 3 + random.nextInt(5);
            for (int t = 0; t < 30; t++) {
                terms.put((long) topic * 4 + random.nextInt(45), 1f + random.nextInt(6));
            }
            if (i > 3 && random.nextInt(6) == 0) {
                Profile copied = profiles.get(i - 1 - random.nextInt(3));
                terms.clear();
                for (int t = 0; t < copied.terms().length; t++) {
                    terms.put(copied.terms()[t], copied.weights()[t]);
                }
            }
            double squares = terms.values().stream().mapToDouble(weight -> weight * weight).sum();
            float[] weights = new float[terms.size()];
            int n = 0;
            for (float weight : terms.values()) {
                weights[n++] = (float) (weight / Math.sqrt(squares));
            }
            long[] all = terms.keySet().stream().mapToLong(Long::longValue).toArray();
            Set<String> links = random.nextInt(4) == 0 && i > 0 ? Set.of("article " + random.nextInt(i)) : Set.of();
            Published published = random.nextInt(25) == 0 ? null : Published.parse(LocalDate.of(2025, 1, 1).plusDays(i / 3).toString()).orElseThrow();
            profiles.add(new Profile("article " + i, published, "Outlet " + i % 7, all, weights, all, links, Set.of()));
        }
        return profiles;
    }

    /// A component too large to be looked at at once has the stories that it has when it is.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ofManyArticlesTheStoriesAreThoseOfAllTogether(long seed) {
        List<Profile> profiles = drifting(seed, 4 * Regrouping.AT_ONCE).stream().sorted(Comparator.comparing(Profile::published, Order::byTime).thenComparing(Profile::key)).toList();
        List<int[]> components = Stories.components(profiles);
        assertThat(components).anyMatch(component -> component.length > 2 * Regrouping.AT_ONCE);
        Set<Set<String>> together = new HashSet<>();
        for (int[] component : components) {
            List<Profile> members = Arrays.stream(component).mapToObj(profiles::get).toList();
            Stories.ofComponent(members).forEach(story -> together.add(Arrays.stream(story).mapToObj(i -> members.get(i).key()).collect(Collectors.toSet())));
        }
        assertThat(Stories.of(profiles).stream().map(story -> Arrays.stream(story).mapToObj(i -> profiles.get(i).key()).collect(Collectors.toSet())).toList())
                .containsExactlyInAnyOrderElementsOf(together);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheStoriesOfAllWhateverComesWhen(long seed) {
        List<Profile> profiles = new ArrayList<>(drifting(seed, 120));
        Random random = new Random(seed);
        Collections.shuffle(profiles, random);
        Shelf shelf = new Shelf();
        for (int from = 0; from < profiles.size(); ) {
            int to = Math.min(profiles.size(), from + 1 + random.nextInt(20));
            shelf.add(profiles.subList(from, to));
            assertThat(shelf.stories()).as("after " + to).isEqualTo(shelf.expected());
            from = to;
        }
        assertThat(Regrouping.wrong(shelf.stories(), shelf)).isEmpty();
        for (int i = 0; i < 15; i++) {
            Profile gone = profiles.get(random.nextInt(profiles.size()));
            if (shelf.profiles.containsKey(gone.key())) {
                shelf.remove(gone.key());
                assertThat(shelf.stories()).as("without " + gone.key()).isEqualTo(shelf.expected());
                if (i % 2 == 0) {
                    shelf.add(List.of(gone));
                    assertThat(shelf.stories()).as(gone.key() + " is back").isEqualTo(shelf.expected());
                }
            }
        }
    }

    @Test
    void tellsStoriesThatAreNotWhatFollows() {
        Shelf shelf = new Shelf();
        shelf.add(drifting(9, 60));
        List<Set<String>> stories = new ArrayList<>(shelf.stories());
        Set<String> large = stories.stream().filter(story -> story.size() > 3).findFirst().orElseThrow();
        stories.remove(large);
        List<String> halves = List.copyOf(large);
        stories.add(Set.copyOf(halves.subList(0, 2)));
        stories.add(Set.copyOf(halves.subList(2, halves.size())));
        stories.forEach(story -> story.forEach(article -> shelf.stories.put(article, story)));
        assertThat(Regrouping.wrong(stories, shelf)).containsAll(large);
    }

    @Test
    void looksOnlyAtWhatIsNearWhatComes() {
        Shelf shelf = new Shelf();
        List<Profile> profiles = drifting(10, 400);
        shelf.add(profiles.subList(0, 399));
        int component = Stories.components(profiles.stream().filter(profile -> profile.published() != null).toList()).stream().mapToInt(one -> one.length).max().orElseThrow();
        Set<String> looked = new HashSet<>();
        Profile last = profiles.getLast();
        shelf.profiles.put(last.key(), last);
        List<List<String>> changed = Regrouping.of(List.of(last.key()), new Regrouping.Articles<>() {
            @Override
            public Profile profile(String article) {
                looked.add(article);
                return shelf.profile(article);
            }

            @Override
            public Collection<String> near(String article) {
                return shelf.near(article);
            }

            @Override
            public Set<String> story(String article) {
                return shelf.story(article);
            }
        });
        assertThat(changed).anyMatch(story -> story.contains(last.key()));
        assertThat(component).as("articles that near ones join").isGreaterThan(100);
        assertThat(looked).as("articles that were looked at").hasSizeLessThan(component / 2);
    }
}
