package org.whence.io.form;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.whence.io.page.Page;
import org.whence.io.page.PageResult;

/// Web pages.
final class PageForm implements Form {
    @Override
    public Set<String> endings() {
        return Set.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public void read(Source source, Consumer<? super Input> each) throws IOException {
        switch (Page.read(source.all(), source.contentType(), source.url(), source.id())) {
            case PageResult.Articles found -> found.articles().forEach(article -> each.accept(new Input.Found(source.name(), article)));
            case PageResult.NoArticle none -> each.accept(new Input.Unreadable(source.name(), "no article here: " + none.reason()));
        }
    }
}
