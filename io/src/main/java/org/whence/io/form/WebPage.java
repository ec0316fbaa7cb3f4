package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.whence.io.page.Page;
import org.whence.io.page.PageResult;

/// A web page: its article, or those of a live blog.
final class WebPage implements Form {

    @Override
    public boolean takes(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") || name.endsWith(".shtml");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        byte[] bytes = Form.all(in, limits);
        if (bytes.length == 0) {
            sink.accept(new Input.Unreadable(given.name(), "is empty"));
            return;
        }
        switch (Page.read(bytes, given.contentType(), given.url(), given.id())) {
            case PageResult.Articles found -> found.articles().forEach(article -> sink.accept(new Input.Read(given.name(), article)));
            case PageResult.NoArticle none -> sink.accept(new Input.Unreadable(given.name(), "no article here: " + none.reason()));
        }
    }
}
