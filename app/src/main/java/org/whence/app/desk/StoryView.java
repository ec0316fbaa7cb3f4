package org.whence.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.Timeline;
import org.whence.core.article.Published;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;

/// A story: its claims, its reports over time, its articles with their copies folded onto them.
///
/// @param copies how many articles were taken from another one
/// @param total how many claims
/// @param originals how many articles were not taken from another one of the story
/// @param articles those of them that are on this page
public record StoryView(
        Story story,
        String title,
        long publishers,
        int copies,
        int total,
        List<ClaimLine> lines,
        Pager pager,
        String timelineWide,
        String timelineNarrow,
        int originals,
        List<Line> articles,
        Pager articlePager) {

    private static final int ARTICLES = 60;
    private static final int FOLDED = 100;
    private static final int LOW = 12;

    /// Whether the timeline is so low that it can stand before the claims without pushing them off the screen.
    public boolean timelineFirst() {
        return publishers > 1 && publishers <= LOW;
    }

    /// An article of the story.
    ///
    /// @param taken the articles that were taken from it, at most a hundred
    /// @param furtherTaken how many more there are
    public record Line(Heading heading, List<Taken> taken, int furtherTaken) {}

    /// A copy or rewrite.
    ///
    /// @param relation "copy" or "rewrite"
    /// @param share of its words that were taken, in percent
    public record Taken(Heading heading, String relation, long share) {}

    /// What stands over an article.
    public record Heading(String key, String title, String outlet, @Nullable Published published) {

        static Heading of(String key, Answers.@Nullable Heading known) {
            return known == null ? new Heading(key, key, Show.host(key), null)
                    : new Heading(key, known.title() == null ? key : known.title(), known.publisher() == null ? Show.host(key) : known.publisher(), known.published());
        }
    }

    /// @param offset of the claims
    /// @param articleOffset of the articles
    static StoryView of(Story story, Answers answers, ClaimLines lines, int offset, int articleOffset, int limit) {
        List<Copy> copies = answers.copies(story.id());
        Map<String, Copy> of = new HashMap<>();
        copies.forEach(c -> of.put(c.article(), c));
        Map<String, Answers.Heading> known = answers.headings(story);
        Map<String, Heading> headings = new LinkedHashMap<>();
        story.articles().forEach(key -> headings.put(key, Heading.of(key, known.get(key))));
        Map<String, List<Copy>> taken = new LinkedHashMap<>();
        for (String key : story.articles()) {
            String original = original(key, of);
            List<Copy> from = taken.computeIfAbsent(original, _ -> new ArrayList<>());
            if (!original.equals(key)) {
                from.add(of.get(key));
            }
        }
        List<Timeline.Point> points = headings.values().stream().map(h -> new Timeline.Point(h.key(), h.outlet(), h.title(), h.published(), of.containsKey(h.key()) ? of.get(h.key()).of() : null,
                Show.article(h.key()))).toList();
        String address = Show.story(story.id());
        Answers.Slice<LedgerStore.Found> slice = answers.claimsOf(story, offset, limit);
        Answers.Slice<Map.Entry<String, List<Copy>>> part = Answers.Slice.of(List.copyOf(taken.entrySet()), articleOffset, ARTICLES);
        return new StoryView(story, TodayView.titleOf(story), headings.values().stream().map(Heading::outlet).distinct().count(), copies.size(), (int) slice.total(),
                lines.of(slice.of()), Pager.of(slice, limit, address), Timeline.of(points, 1040), Timeline.of(points, 344),
                taken.size(), part.of().stream().map(e -> line(e.getKey(), e.getValue(), headings)).toList(), Pager.of(part, ARTICLES, address, "articles"));
    }

    private static Line line(String key, List<Copy> taken, Map<String, Heading> headings) {
        List<Taken> shown = taken.stream().limit(FOLDED)
                .map(c -> new Taken(heading(c.article(), headings), c.relation() == Copy.Relation.VERBATIM ? "copy" : "rewrite", Math.round(c.share() * 100))).toList();
        return new Line(heading(key, headings), shown, taken.size() - shown.size());
    }

    /// The article that a copy goes back to, over copies of copies; the article itself where it is none.
    private static String original(String key, Map<String, Copy> of) {
        String now = key;
        for (int steps = 0; steps <= of.size() && of.containsKey(now); steps++) {
            now = of.get(now).of();
        }
        return now;
    }

    private static Heading heading(String key, Map<String, Heading> headings) {
        return headings.getOrDefault(key, Heading.of(key, null));
    }
}
