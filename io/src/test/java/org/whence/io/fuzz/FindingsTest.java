package org.whence.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whence.core.article.Article;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;

/// What the fuzzers found, each by its name.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FindingsTest {

    private static List<Input> read(String name, String content) {
        List<Input> all = new ArrayList<>();
        new Inputs(Limits.DEFAULT).read(name, "x", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), all::add);
        return all;
    }

    private static Article only(List<Input> inputs) {
        assertThat(inputs).singleElement().isInstanceOf(Input.Read.class);
        return ((Input.Read) inputs.getFirst()).article();
    }

    @Test
    void controlCharactersInTheNamesOfAFeed() {
        Article article = only(read("f.xml", "<rss><channel><title>Cou\u202Erier\u0007</title><item><title>Fer&#x202e;ry \u001B[2Jstops</title><author>Ida\u0000 \u200BLund</author><source>Age\u0086ncy</source><description>The ferry stops.</description></item></channel></rss>"));
        assertThat(article.title()).isEqualTo("Ferry [2Jstops");
        assertThat(article.byline()).isEqualTo("Ida Lund");
        assertThat(article.publisher()).isEqualTo("Agency");
    }

    @Test
    void controlCharactersInWhatAPageSaysOfItself() {
        String body = "<p>The ferry line between the islands has stopped all crossings until the evening, its owner said on Monday.</p><p>About two hundred people are waiting in the harbour, according to the port authority, which has opened a hall for them.</p>";
        Article article = only(read("p.html", "<html><head><title>x</title><meta property=og:title content='Fer\u202Ery stops\u0007'><meta property=og:site_name content='C\u2067ourier'><meta property=article:section content='Se\u001Ba'>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ida \\u202EdnuL\"},\"alternativeHeadline\":\"Long \\u0007wait\"}</script></head><body>" + body));
        assertThat(article.title()).isEqualTo("Ferry stops");
        assertThat(article.publisher()).isEqualTo("Courier");
        assertThat(article.byline()).isEqualTo("Ida dnuL");
        assertThat(article.intake().section()).isEqualTo("Sea");
        assertThat(article.intake().subtitle()).isEqualTo("Long wait");
    }

    @Test
    void anEntryOfALiveBlogWhoseMarkupSwallowsItsWords() {
        String entry = "{\"headline\":\"One\",\"articleBody\":\"<p>The ferry line has stopped all crossings, its owner said.\"}";
        List<Input> all = read("p.html", "<html><head><script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"headline\":\"One\",\"articleBody\":\"<p\u00C0The ferry line has stopped all crossings.\"},"
                + String.join(",", entry, entry, entry) + "]}</script></head><body><h1>Storm</h1></body></html>");
        assertThat(all).hasSize(3).allSatisfy(one -> assertThat(((Input.Read) one).article().text().original()).isEqualTo("The ferry line has stopped all crossings, its owner said."));
    }
}
