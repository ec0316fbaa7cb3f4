package org.whence.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages made to cost more than they are long. Each is read, or refused in a line, in time and memory that grow as the page does.
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePageTest {

    private static final String PARAGRAPH = "<p>The council of Ostermark voted late on Thursday to close the valley road for the whole winter, the first time in forty years that it has done so.</p>";
    private static final double MOST_CPU_SECONDS = 20;

    private record Hostile(String name, String page) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Hostile> pages() {
        String article = PARAGRAPH.repeat(10);
        return Stream.of(new Hostile("two thousand paragraphs under a megabyte of class names", "<div class='" + "ab ".repeat(350_000) + "'>" + "<p>word</p>".repeat(2_000)),
                new Hostile("five hundred sentences under a megabyte of class names", "<div class='" + "ab ".repeat(350_000) + "'>" + PARAGRAPH.repeat(500)),
                new Hostile("a live blog under a megabyte of class names", "<link rel=canonical href=https://a.example/live/x><div class='" + "x".repeat(1_000_000) + "'>" + "<p>words</p>".repeat(1_000)),
                new Hostile("five hundred elements called author around a megabyte of words", "<h1>Road</h1>" + "<div class=author>".repeat(500) + "word ".repeat(200_000)),
                new Hostile("a hundred thousand elements called author in each other", "<h1>Road</h1>" + "<span class=author>".repeat(100_000) + article),
                new Hostile("ten thousand bylines", "<h1>Road</h1>" + "<div class=author>By Ida Lund</div>".repeat(10_000) + article),
                new Hostile("ten thousand times", "<h1>Road</h1><div>" + "x <time datetime=2024-11-29T10:00Z>a</time>".repeat(10_000) + "</div>" + article),
                new Hostile("ten thousand headings of the first rank", "<h1>Road is closed today</h1>".repeat(10_000) + article),
                new Hostile("a hundred thousand attributes of one tag", "<div " + IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "=1 ").collect(Collectors.joining()) + ">" + article),
                new Hostile("ten thousand descriptions", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>".repeat(10_000) + article),
                new Hostile("a description whose parts are each other", "<script type=application/ld+json>{\"@graph\":[" + "{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}},".repeat(10_000) + "{}]}</script>" + article),
                new Hostile("a script of values that never end", "<script>" + "a={\"b\":[".repeat(100_000) + "</script>"), new Hostile("a script of values in values", "<script type=application/json>" + "{\"content\":[".repeat(400_000) + "</script>"),
                new Hostile("a script of ten thousand short texts", "<title>Road</title><script type=application/json>[" + ("{\"title\":\"A road\",\"body\":\"" + "Nobody came. Nobody went. ".repeat(14) + "\"},").repeat(10_000) + "{}]</script>"),
                new Hostile("a text of tags that never close in a script", "<script type=application/json>{\"body\":\"" + "Nobody came. Nobody went. ".repeat(20) + "<".repeat(3_000_000) + "\"}</script>"),
                new Hostile("ten thousand tables that never close", "<table><tr><td>" + "<table><p>x".repeat(10_000) + PARAGRAPH), new Hostile("bold and slanted marks that never close", "<p><b><i><u><s>".repeat(2_000) + PARAGRAPH),
                new Hostile("a paragraph of twenty thousand links", "<p>" + "<a href=/x>word</a> ".repeat(20_000)), new Hostile("a word of five million letters", "<p>" + "x".repeat(5_000_000)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readingCostsNoMoreThanItsLength(Hostile hostile) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Page.read(hostile.page(), "https://a.example/live/x", "x")).isNotNull();
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9).isLessThan(MOST_CPU_SECONDS);
    }

    @Test
    void moreTagsThanAnyPageHasAreOneLine() {
        assertThat(Page.read("<p>a".repeat(500_001), null, "x")).isInstanceOfSatisfying(PageResult.NoArticle.class, none -> {
            assertThat(none.why()).isEqualTo(PageResult.Why.TOO_LARGE);
            assertThat(none.reason()).isEqualTo("more than 500,000 tags, the most that is read of a page");
        });
        // A sign that begins no tag is none.
        assertThat(Page.read("<p>" + "3 < 4 and ".repeat(501_000), null, "x")).isNotEqualTo(Page.read("<p>a".repeat(500_001), null, "x"));
    }

    @Test
    void textCannotBeTurnedRoundNorHideControls() {
        String page = "<html><head><title>Road \u202Edesolc\u202C today</title><meta name=author content='Ida \u2067dnuL\u2069'></head><body><h1>Road \u202Edesolc\u202C today</h1>" + PARAGRAPH.repeat(2).replace("Ostermark", "Oster\u0000mark\u001B[2J\u200B &#x202e;&#7;<a href='\u0001javascript:alert(1)'>here</a>") + "</body></html>";
        assertThat(Page.read(page, "https://a.example/x", "x")).isInstanceOfSatisfying(PageResult.Articles.class, found -> assertThat(found.articles()).allSatisfy(article -> {
            assertThat(article.text().original() + article.title() + article.byline()).doesNotContainPattern("[\\u0000-\\u0009\\u000B-\\u001F\\u007F\\u200B\\u202A-\\u202E\\u2066-\\u2069]");
            assertThat(article.links()).isEmpty();
        }));
    }
}
