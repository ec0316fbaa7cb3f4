package org.whence.app.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;

/// Stories by day, each with its weightiest claims.
public final class TodayView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final int CLAIMS = 4;

    private TodayView() {}

    /// @param date as ISO 8601, null for stories without one
    /// @param shown for a person
    public record Day(@Nullable String date, String shown, List<Block> stories) {}

    /// @param id of the story
    /// @param articles how many articles the story has
    /// @param sums what its claims amount to
    /// @param lines the weightiest claims
    public record Block(String id, String title, int articles, LedgerStore.Sums sums, List<ClaimLine> lines) {}

    /// @param block makes a story's block, or has it
    static List<Day> of(List<Story> stories, Function<Story, Block> block) {
        Map<String, List<Block>> byDay = new LinkedHashMap<>();
        for (Story story : stories) {
            String day = story.until() == null ? "" : story.until().day().toString();
            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(block.apply(story));
        }
        return byDay.entrySet().stream()
                .map(e -> e.getKey().isEmpty() ? new Day(null, "Undated", e.getValue()) : new Day(e.getKey(), DAY.format(LocalDate.parse(e.getKey())), e.getValue()))
                .toList();
    }

    static Block block(Story story, Answers answers, ClaimLines lines) {
        return new Block(story.id(), titleOf(story), story.articles().size(), answers.sums(story), lines.of(answers.claimsOf(story, 0, CLAIMS).of()));
    }

    static String titleOf(Story story) {
        return story.title() != null ? story.title() : story.articles().getFirst();
    }
}
