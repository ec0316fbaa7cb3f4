package org.whence.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.Timeline;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Story;

/// A story: its claims, its reports over time, its articles.
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
        List<Line> articles) {

    /// An article of the story.
    ///
    /// @param copyOf the key of the article that it was taken from, null for one of its own
    /// @param relation "copy" or "rewrite"
    /// @param share of its words that were taken, in percent
    public record Line(
            String key,
            String title,
            String outlet,
            @Nullable Published published,
            @Nullable String copyOf,
            @Nullable String copyOfOutlet,
            String relation,
            long share) {}

    static StoryView of(Story story, Answers answers, int offset, int limit) {
        List<Copy> copies = answers.copies(story);
        Map<String, Copy> of = new HashMap<>();
        copies.forEach(c -> of.put(c.article(), c));
        List<Line> articles = new ArrayList<>();
        for (String key : story.articles()) {
            Copy copy = of.get(key);
            Optional<Article> article = answers.reading(key).map(Reading::article);
            articles.add(new Line(
                    key,
                    article.map(Show::title).orElse(key),
                    article.map(Show::outlet).orElse(Show.host(key)),
                    article.map(Article::published).orElse(null),
                    copy == null ? null : copy.of(),
                    copy == null ? null : answers.reading(copy.of()).map(r -> Show.outlet(r.article())).orElse(Show.host(copy.of())),
                    copy == null ? "" : copy.relation() == Copy.Relation.VERBATIM ? "copy" : "rewrite",
                    copy == null ? 0 : Math.round(copy.share() * 100)));
        }
        List<Timeline.Point> points = articles.stream().map(a -> new Timeline.Point(a.key(), a.outlet(), a.title(), a.published(), a.copyOf(), Show.article(a.key()))).toList();
        List<Claim> claims = answers.claimsOf(story);
        Map<String, String> verbatim = Show.verbatim(copies);
        Answers.Slice<Claim> slice = Answers.Slice.of(claims, offset, limit);
        return new StoryView(story, TodayView.titleOf(story), articles.stream().map(Line::outlet).distinct().count(), copies.size(), claims.size(),
                slice.of().stream().map(c -> ClaimLine.of(c, verbatim)).toList(), Pager.of(slice, limit, Show.story(story.id())),
                Timeline.of(points, 1040), Timeline.of(points, 344), articles);
    }
}
