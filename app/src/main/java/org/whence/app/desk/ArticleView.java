package org.whence.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.RootDrawing;
import org.whence.core.article.Article;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.core.text.Text;

/// An article with its words marked and the chains beside them.
///
/// @param story the story that it belongs to, null where it is not in the ledger
/// @param original what is to be said of the bytes as they came, null where the ledger does not hold it
public record ArticleView(
        Article article,
        String outlet,
        @Nullable Story story,
        @Nullable String storyTitle,
        MarkedText title,
        List<Note> titleNotes,
        List<Row> rows,
        long claims,
        Answers.@Nullable OriginalNote original,
        String keyEncoded) {

    /// A paragraph and the chains that begin in it.
    public record Row(MarkedText.Paragraph paragraph, List<Note> notes) {}

    /// The chain of one attribution and the claims of the ledger that it reports.
    public record Note(Attribution attribution, String outlet, List<Sum> claims) {}

    /// A claim and its roots in words.
    public record Sum(String id, String sum, boolean circular) {}

    /// @param reports the ledger's reports that stand in this article, with their claims
    /// @param shown the report at which the page is opened, null for none
    static ArticleView of(Reading reading, Map<Report, Claim> reports, @Nullable Report shown, @Nullable Story story, Answers.@Nullable OriginalNote original) {
        Article article = reading.article();
        Map<String, List<Sum>> sums = new HashMap<>();
        reports.forEach((report, claim) -> {
            if (report.attribution() != null) {
                sums.computeIfAbsent(report.attribution(), _ -> new ArrayList<>()).add(new Sum(claim.id(), RootDrawing.sum(claim), RootDrawing.isFinding(claim)));
            }
        });
        List<Attribution> claims = reading.attributions().stream().filter(a -> !a.relay()).toList();
        Map<String, Note> notes = claims.stream().collect(Collectors.toMap(Attribution::id, a -> new Note(a, Show.outlet(article), sums.getOrDefault(a.id(), List.of())), (a, _) -> a));
        MarkedText title = MarkedText.of(Text.of(Show.title(article)), marks(claims, Attribution.In.TITLE, shown));
        MarkedText text = MarkedText.of(article.text(), marks(claims, Attribution.In.TEXT, shown));
        List<Row> rows = text.paragraphs().stream().map(p -> new Row(p, notes(p, notes))).toList();
        return new ArticleView(article, Show.outlet(article), story, story == null ? null : TodayView.titleOf(story), title,
                title.paragraphs().stream().flatMap(p -> notes(p, notes).stream()).toList(), rows, claims.size(), original, Query.encode(article.key()));
    }

    private static List<MarkedText.Marks> marks(List<Attribution> claims, Attribution.In in, @Nullable Report shown) {
        List<MarkedText.Marks> marks = new ArrayList<>(claims.stream().filter(a -> a.in() == in).map(MarkedText.Marks::of).toList());
        if (shown != null && shown.in() == in) {
            marks.add(MarkedText.Marks.of(shown));
        }
        return marks;
    }

    private static List<Note> notes(MarkedText.Paragraph paragraph, Map<String, Note> notes) {
        return paragraph.begun().stream().filter(notes::containsKey).map((Function<String, Note>) notes::get).toList();
    }
}
