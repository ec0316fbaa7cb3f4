package org.whence.app.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.app.Style;
import org.whence.core.article.Article;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Modality;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.text.Document;
import org.whence.core.text.Text;
import org.whence.io.page.Shown;

/// A reading for a terminal: each claim with its chain as a row from publisher to origin, its hedge, numbers and evidence.
public final class TextFormat {

    private static final String INDENT = "     ";

    private final Style style;
    private final int width;

    /// @param style how words are marked
    /// @param width columns of the terminal
    public TextFormat(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /// The whole reading, ending in a line break.
    public String format(Reading reading) {
        StringBuilder out = new StringBuilder();
        Article article = reading.article();
        List<Attribution> claims = reading.attributions().stream().filter(a -> !a.relay()).toList();
        head(out, article, claims);
        Document body = Document.of(article.text());
        Document title = Document.of(Text.of(article.title() == null ? "" : article.title()));
        int number = 0;
        for (Attribution claim : claims) {
            out.append('\n');
            claim(out, ++number, claim, article, claim.in() == Attribution.In.TITLE ? title : body);
        }
        if (claims.isEmpty()) {
            out.append("\nNo attributed claim was found: all that is stated here is stated by the publisher.\n");
        }
        return out.toString();
    }

    private void head(StringBuilder out, Article article, List<Attribution> claims) {
        for (String line : Words.wrap(article.title() != null ? article.title() : article.id(), width)) {
            out.append(style.strong(line)).append('\n');
        }
        List<String> facts = new ArrayList<>();
        if (article.publisher() != null) {
            facts.add(article.publisher());
        }
        if (article.published() != null) {
            facts.add(Words.published(article.published()));
        }
        long origins = claims.stream().map(c -> c.origin().name()).distinct().count();
        long anonymous = claims.stream().filter(c -> !c.origin().named()).count();
        facts.add(Words.count(claims.size(), "attributed claim", "attributed claims"));
        facts.add(Words.count(origins, "origin", "origins"));
        if (anonymous > 0) {
            facts.add(anonymous + " on an anonymous word");
        }
        for (String line : Words.wrap(String.join(" · ", facts), width)) {
            out.append(style.faint(line)).append('\n');
        }
    }

    private void claim(StringBuilder out, int number, Attribution claim, Article article, Document document) {
        List<String> words = Words.wrap((claim.polarity() == Polarity.DENIES ? "DENIED: " : "") + claim.words(), width - INDENT.length());
        out.append(style.faint("%3d  ".formatted(number))).append(style.strong(words.getFirst())).append('\n');
        words.stream().skip(1).forEach(line -> out.append(INDENT).append(style.strong(line)).append('\n'));
        out.append(INDENT).append(chain(claim, article.publisher())).append('\n');
        out.append(INDENT).append(labels(claim)).append('\n');
        evidence(out, claim, document);
    }

    private String chain(Attribution claim, @Nullable String publisher) {
        StringBuilder row = new StringBuilder(style.faint(publisher != null ? publisher : "this article"));
        for (Party party : claim.chain()) {
            String words = Words.party(party);
            row.append(" ← ").append(party.named() ? style.source(words) : style.hollow(words));
            if (party.role() != null && party.named()) {
                row.append(style.faint(", " + party.role()));
            }
            switch (party.basis()) {
                case STATED -> { }
                case RESOLVED -> row.append(style.faint(" (by reference)"));
                case CONTINUED -> row.append(style.faint(" (carried on)"));
                case LINKED -> row.append(style.faint(" (by link)"));
            }
        }
        return row.toString();
    }

    private String labels(Attribution claim) {
        List<String> labels = new ArrayList<>();
        labels.add(name(claim.modality()));
        labels.add(claim.type().name().toLowerCase(java.util.Locale.ROOT));
        String hedge = Words.hedge(claim.certainty());
        labels.add(Words.isHedged(claim.certainty())
                ? style.warning(claim.certainty().cue() == null ? hedge : "“" + claim.certainty().cue().text() + "” = " + hedge)
                : hedge);
        if (claim.polarity() == Polarity.DENIES) {
            labels.add(style.warning("denies"));
        }
        claim.quantities().forEach(q -> labels.add(Shown.text(Words.quantity(q))));
        if (claim.speech().venue() != null) {
            labels.add("on " + Shown.text(claim.speech().venue()));
        }
        labels.add(style.faint("found by " + claim.finder().name().toLowerCase(java.util.Locale.ROOT)
                + ", " + Math.round(claim.confidence() * 100) + " % sure"));
        return String.join(" · ", labels);
    }

    private static String name(Modality modality) {
        return modality.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The evidence, wrapped word by word so that each keeps the mark of its role.
    private void evidence(StringBuilder out, Attribution claim, Document document) {
        StringBuilder line = new StringBuilder(INDENT + style.faint("│ "));
        int used = INDENT.length() + 2;
        boolean space = false;
        for (Evidence.Piece piece : Evidence.of(claim, document)) {
            for (String part : piece.text().split("(?<=\\s)|(?=\\s)")) {
                if (part.isBlank()) {
                    space = true;
                    continue;
                }
                if (space && used + 1 + part.length() > width) {
                    out.append(line).append('\n');
                    line = new StringBuilder(INDENT + style.faint("│ "));
                    used = INDENT.length() + 2;
                } else if (space && used > INDENT.length() + 2) {
                    line.append(' ');
                    used++;
                }
                line.append(switch (piece.role()) {
                    case SOURCE -> style.source(part);
                    case CUE -> style.cue(part);
                    case CONTENT -> style.content(part);
                    case NONE -> style.faint(part);
                });
                used += part.length();
                space = false;
            }
        }
        out.append(line).append('\n');
    }
}
