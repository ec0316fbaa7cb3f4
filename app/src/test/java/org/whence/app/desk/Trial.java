package org.whence.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.whence.core.article.Article;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.claim.Speech;
import org.whence.app.desk.root.Claims;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.WireException;

/// A desk over the tests' newsrooms with a reader that takes the first word of a text for its source; as a program it serves until it is
/// ended: `Trial PORT`.
final class Trial {

    private Trial() {}

    static Desk start(Access access) {
        return start(answers(), access, 0);
    }

    static Desk start(Answers answers, Access access, int port) {
        try {
            return Desk.start(answers, Corrections.NONE, new FirstWord(), access, "127.0.0.1", port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answers answers() {
        Newsroom.All all = Newsroom.all();
        return new LedgerAnswers(all.readings(), all.ledger());
    }

    /// The newsrooms, and claims with one, ten and a thousand reports.
    static Answers withManyReports() {
        Newsroom.All all = Newsroom.all();
        List<Claim> claims = new ArrayList<>(all.ledger().claims());
        List<Story> stories = new ArrayList<>(all.ledger().stories());
        for (int size : new int[] {1, 10, 1000}) {
            Claim claim = Claims.of(size, size, Math.min(size, 4));
            String story = "s-many" + size;
            claims.add(new Claim("many" + size, story, claim.proposition(), claim.modality(), claim.reports(), claim.origins(), claim.unattributed(), claim.drift(), List.of()));
            stories.add(new Story(story, "Many", claim.since(), claim.reports().getLast().published(), claim.reports().stream().map(Report::article).toList()));
        }
        return new LedgerAnswers(all.readings(), new Ledger(stories, all.ledger().copies(), claims));
    }

    public static void main(String[] args) throws InterruptedException {
        start(withManyReports(), Access.loopback(), Integer.parseInt(args[0]));
        Thread.currentThread().join();
    }

    static final class FirstWord implements Incoming {

        final List<Reading> kept = new ArrayList<>();

        @Override
        public List<Article> articles(String name, byte[] bytes) throws Unreadable {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (name.endsWith(".json")) {
                try {
                    return List.of(ArticleJson.read(text));
                } catch (WireException e) {
                    throw new Unreadable(name + ": " + e.getMessage());
                }
            }
            if (text.isBlank()) {
                throw new Unreadable(name + ": empty");
            }
            return List.of(Article.of(name, text));
        }

        @Override
        public List<Article> fetch(String address) throws IOException {
            throw new IOException("no network in this test");
        }

        @Override
        public Reading read(Article article) {
            int end = Math.max(1, article.text().toString().indexOf(' '));
            Extract word = Extract.of(article.text(), new Span(0, Math.min(end, article.text().length())));
            Extract content = Extract.of(article.text(), new Span(0, article.text().length()));
            return new Reading(article, List.of(new Attribution("a1", null, false, Attribution.In.TEXT, Relation.Origin.RULE, Attribution.Type.INDIRECT, List.of(content), List.of(),
                    List.of(word), List.of(new Party(word.text(), Party.Kind.PERSON, true, null, Party.Basis.STATED, word)), Modality.REPORT, Polarity.AFFIRMS, Certainty.STATED,
                    List.of(), List.of(), Speech.NONE, 1)), List.of(), List.of());
        }

        @Override
        public boolean canKeep() {
            return true;
        }

        @Override
        public void keep(List<Reading> readings) {
            kept.addAll(readings);
        }
    }
}
