package org.whence.app.desk;

import java.io.IOException;
import java.util.List;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;

/// What comes in through the desk: texts, addresses and files become articles, articles are read and, where a person says so, kept.
public interface Incoming {

    /// The articles in a file or in what an address serves.
    ///
    /// @param name the file's name or the address, which tells the format
    /// @param bytes its content
    /// @throws Unreadable if no article is found in it
    List<Article> articles(String name, byte[] bytes) throws Unreadable;

    /// Fetches an address and finds the article behind it. Addresses of the machine itself and of its own network are refused.
    ///
    /// @throws Unreadable if the address is refused or no article stands there
    /// @throws IOException if it cannot be fetched
    List<Article> fetch(String address) throws Unreadable, IOException;

    /// Reads an article.
    Reading read(Article article);

    /// Whether what was read can be kept.
    boolean canKeep();

    /// Adds readings to the ledger; adding one again changes nothing.
    ///
    /// @throws Problem if nothing is kept here or the ledger cannot be written now
    void keep(List<Reading> readings);

    /// What came in is no article. The message is for the person who brought it.
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        public Unreadable(String message) {
            super(message);
        }
    }
}
