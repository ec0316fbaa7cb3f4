package org.whence.io.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.text.Span;

class ArticleJsonTest {

    @Test
    void readsTheArticleOfAReadingAndIgnoresTheRest() throws WireException {
        Article article = ArticleJson.read("""
                {"article": {"id": "x 1", "url": "https://a.example/1", "published": "2025-03-07T12:15:00+02:00", "unheard-of": 3,
                 "text": "Smoke 🔥 rose.", "links": [{"start": 0, "end": 7, "href": "https://b.example"}]}, "attributions": "none of our business"}""");
        assertThat(article.id()).isEqualTo("x 1");
        assertThat(article.key()).isEqualTo("https://a.example/1");
        assertThat(article.published()).isEqualTo(Published.at(Instant.parse("2025-03-07T10:15:00Z")));
        assertThat(article.text().slice(article.links().getFirst().anchor())).isEqualTo("Smoke 🔥");
        assertThat(article.text().slice(new Span(8, 12))).isEqualTo("rose");
    }

    @Test
    void keepsIdAndTextToTheLetter() throws WireException {
        Article article = ArticleJson.read("{\"id\": \" id\\u00a0\", \"text\": \"\\r\\n a\\tb \\ud83d\\udd25\\n\\n\"}");
        assertThat(article.id()).isEqualTo(" id\u00a0");
        assertThat(article.text().original()).isEqualTo("\r\n a\tb 🔥\n\n");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> ArticleJson.read("{\"id\": \"a\", \"text\": \"b\"")).isInstanceOf(WireException.class)
                .hasMessageStartingWith("no JSON: line 1, column ");
        assertThatThrownBy(() -> ArticleJson.read("{\"id\": \"a\"}")).hasMessage("field \"text\" is missing");
        assertThatThrownBy(() -> ArticleJson.read("{\"text\": \"a\"}")).hasMessage("article: field \"id\" is missing");
        assertThatThrownBy(() -> ArticleJson.read("[1]")).hasMessageStartingWith("no article");
        assertThatThrownBy(() -> ArticleJson.read("{\"id\": \"a\", \"text\": \"b\", \"links\": [{\"start\": 0, \"end\": 9, \"href\": \"h\"}]}"))
                .hasMessage("article a: article a: link to h at 0..9 is outside the text of 1 code points");
    }
}
