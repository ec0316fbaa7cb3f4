package org.whence.app.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.RootDrawing;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Story;

/// Stories by day, each with its weightiest claims.
public final class TodayView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final int CLAIMS = 4;

    private TodayView() {}

    /// @param date as ISO 8601, null for stories without one
    /// @param shown for a person
    public record Day(@Nullable String date, String shown, List<Block> stories) {}

    /// @param claims how many claims the story has
    /// @param circular how many of them hang several articles on one root
    /// @param disputed how many are disputed
    /// @param lines the weightiest claims
    public record Block(Story story, String title, int claims, long circular, long disputed, List<ClaimLine> lines) {}

    static List<Day> of(List<Story> stories, Answers answers) {
        Map<String, List<Block>> byDay = new LinkedHashMap<>();
        for (Story story : stories) {
            String day = story.until() == null ? "" : story.until().day().toString();
            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(block(story, answers));
        }
        return byDay.entrySet().stream()
                .map(e -> e.getKey().isEmpty() ? new Day(null, "Undated", e.getValue()) : new Day(e.getKey(), DAY.format(LocalDate.parse(e.getKey())), e.getValue()))
                .toList();
    }

    private static Block block(Story story, Answers answers) {
        List<Claim> claims = answers.claimsOf(story);
        Map<String, String> copies = Show.verbatim(answers.copies(story.id()));
        return new Block(story, titleOf(story), claims.size(), claims.stream().filter(RootDrawing::isFinding).count(),
                claims.stream().filter(c -> !c.disputedBy().isEmpty()).count(), claims.stream().limit(CLAIMS).map(c -> ClaimLine.of(c, copies)).toList());
    }

    static String titleOf(Story story) {
        return story.title() != null ? story.title() : story.articles().getFirst();
    }
}
