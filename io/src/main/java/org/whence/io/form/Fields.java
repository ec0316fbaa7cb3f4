package org.whence.io.form;

import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.text.Text;
import org.whence.io.page.Dates;

/// The fields of an article as a row of a table or a JSON object with names of its own holds them.
interface Fields {

    /// The words of a field; null where it is empty or missing.
    @Nullable String get(String field);

    /// The article; null where there is no text. Without an id it is called by its address, without that as stated.
    default @Nullable Article article(String otherwise) {
        String text = get("text");
        if (text == null) {
            return null;
        }
        String id = get("id");
        String url = get("url");
        String date = get("published");
        Published published = date == null ? null : Dates.in(date).orElse(null);
        return new Article(id != null ? id : url != null ? url : otherwise, url, get("title"), get("publisher"), get("byline"), published, get("language"), Text.of(text),
                java.util.List.of(), Intake.NONE);
    }
}
