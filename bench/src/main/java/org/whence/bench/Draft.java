package org.whence.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Link;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Assertion;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.claim.Speech;
import org.whence.core.quantity.Quantities;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// An invented article: its sentences, each with who says it.
///
/// @param outlet who publishes it
/// @param title its headline
/// @param titleClaims whether the headline states the first sentence's claim
/// @param sentences its sentences in order
record Draft(Outlet outlet, String title, boolean titleClaims, List<Sentence> sentences) {

    Draft {
        sentences = List.copyOf(sentences);
    }

    /// One who publishes.
    ///
    /// @param name "Dorvik Post"
    record Outlet(String name) {

        /// The address of an article on its site.
        String address(String path) {
            return "https://www." + name.toLowerCase(java.util.Locale.ROOT).replace(" ", "") + ".example/" + path;
        }

        Party party() {
            return new Party(name, Party.Kind.OUTLET, true, null, Party.Basis.STATED, null);
        }
    }

    /// A sentence.
    ///
    /// @param content the words that are said; empty where nobody says anything
    /// @param rest what follows them
    /// @param chain who says them; empty for the outlet's own statement
    /// @param href what the content links to, null where it is no link
    record Sentence(String content, String rest, List<Party> chain, @Nullable String href) {

        Sentence {
            chain = List.copyOf(chain);
        }

        static Sentence plain(String words) {
            return new Sentence("", words, List.of(), null);
        }
    }

    /// What a reader without a fault finds in it.
    Reading reading(String url, Instant published) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ");
            Span span = new Span(text.length(), text.length() + sentences.get(i).content().length());
            spans.add(span);
            text.append(sentences.get(i).content()).append(sentences.get(i).rest());
            String href = sentences.get(i).href();
            if (href != null) {
                links.add(new Link(span, href));
            }
        }
        Text body = Text.of(text.toString());
        Article article = new Article(url, url, title, outlet.name(), null, Published.at(published), "en", body, links, Intake.NONE);
        Document document = Document.of(body);
        List<Attribution> attributions = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        if (titleClaims) {
            Document headline = Document.of(Text.of(title));
            Span all = new Span(0, title.length());
            assertions.add(new Assertion(Attribution.In.TITLE, List.of(Extract.of(headline.text(), all)), Modality.REPORT, Certainty.STATED, Quantities.in(headline, all), List.of()));
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.content().isEmpty()) {
                continue;
            }
            List<Extract> content = List.of(Extract.of(body, spans.get(i)));
            if (sentence.chain().isEmpty()) {
                assertions.add(new Assertion(Attribution.In.TEXT, content, Modality.REPORT, Certainty.STATED, Quantities.in(document, spans.get(i)), List.of()));
            } else {
                attributions.add(new Attribution("a" + (attributions.size() + 1), null, false, Attribution.In.TEXT, Relation.Origin.RULE, Attribution.Type.INDIRECT, content,
                        List.of(), List.of(), sentence.chain(), Modality.REPORT, Polarity.AFFIRMS, Certainty.STATED, Quantities.in(document, spans.get(i)), List.of(), Speech.NONE, 1));
            }
        }
        return new Reading(article, attributions, assertions, List.of());
    }
}
