package org.whence.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whence.app.Style;
import org.whence.app.read.Words;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.core.ledger.Trace;

/// A claim's trace as a tree of lines: origins at the left, reports on what they rest on, to the right when and what was lost.
final class TraceText {

    private static final int NAMES = 46;
    private static final int FOLD = 4;

    private final Claim claim;
    private final Style style;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private TraceText(Claim claim, Style style, int width) {
        this.claim = claim;
        this.style = style;
        this.width = width;
    }

    static String of(Claim claim, Style style, int width, List<Claim> disputing) {
        TraceText text = new TraceText(claim, style, width);
        text.out.append(style.strong(Lines.cut(claim.proposition(), width))).append('\n')
                .append(Lines.counts(claim, style)).append("   ").append(style.faint(claim.id())).append('\n');
        Trace trace = Trace.of(claim);
        List<Trace.Node> roots = trace.roots();
        for (int i = 0; i < roots.size(); i++) {
            text.node(roots.get(i), "", i == roots.size() - 1 && trace.rootless().isEmpty());
        }
        for (int i = 0; i < trace.rootless().size(); i++) {
            Report report = claim.reports().get(trace.rootless().get(i));
            text.line("", i == trace.rootless().size() - 1, text.publisher(report), Lines.minute(report.published()), report.isTitle() ? "headline" : "no source given");
        }
        for (Claim other : disputing) {
            text.out.append("⟂ ").append(Lines.cut(other.proposition(), Math.max(20, width - 40))).append("   ").append(Lines.counts(other, style)).append("   ")
                    .append(style.faint(other.id())).append('\n');
        }
        return text.out.toString();
    }

    private void node(Trace.Node node, String indent, boolean last) {
        switch (node) {
            case Trace.Hop hop -> {
                boolean anonymous = Words.isAnonymous(hop.kind(), hop.named());
                String what = anonymous ? "anonymous" : Words.sort(hop.kind(), null, hop.named());
                line(indent, last, anonymous ? style.hollow(hop.name()) : style.strong(hop.name()), hop.name().length(), what, "");
            }
            case Trace.Leaf leaf -> {
                Report report = claim.reports().get(leaf.report());
                List<String> notes = new ArrayList<>();
                if (report.isTitle()) {
                    notes.add("headline");
                } else if (leaf.how() != null) {
                    notes.add(how(leaf.how()));
                }
                leaf.drift().forEach(drift -> notes.add(style.warning(drift(drift))));
                if (leaf.drift().isEmpty() && !report.isTitle()) {
                    notes.add("\"" + Lines.cut(report.words(), Math.max(20, width - NAMES - 26)) + "\"");
                }
                line(indent, last, publisher(report), Lines.minute(report.published()), String.join(" · ", notes));
            }
        }
        List<Trace.Node> above = node.above();
        String deeper = indent + (last ? "   " : "│  ");
        List<Trace.Node> copies = above.stream().filter(TraceText::isPlainCopy).toList();
        boolean fold = copies.size() >= FOLD;
        List<Trace.Node> shown = fold ? above.stream().filter(one -> !isPlainCopy(one)).toList() : above;
        for (int i = 0; i < shown.size(); i++) {
            node(shown.get(i), deeper, i == shown.size() - 1 && !fold);
        }
        if (fold) {
            out.append(deeper).append("└─ ").append(copies.size()).append(" copies\n");
        }
    }

    private static boolean isPlainCopy(Trace.Node node) {
        return node instanceof Trace.Leaf leaf && leaf.how() == Step.How.COPY && leaf.drift().isEmpty() && leaf.above().isEmpty();
    }

    private void line(String indent, boolean last, String name, String when, String note) {
        line(indent, last, name, name.length(), when, note);
    }

    private void line(String indent, boolean last, String name, int length, String when, String note) {
        String branch = indent + (last ? "└─ " : "├─ ");
        int pad = Math.max(2, NAMES - branch.length() - length);
        out.append(branch).append(name).append(" ".repeat(pad)).append(when);
        if (!note.isEmpty()) {
            out.append(" ".repeat(Math.max(2, 14 - when.length()))).append(note);
        }
        out.append('\n');
    }

    private String publisher(Report report) {
        return Lines.cut(report.publisher() != null ? report.publisher() : report.article(), 40);
    }

    private static String how(Step.How how) {
        return switch (how) {
            case RELAY -> "relay named";
            case LINK -> "link";
            case COPY -> "copy";
            case DESCRIPTION -> "same description";
            case BODY -> "its own article";
        };
    }

    private static String drift(Drift drift) {
        String kind = drift.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + ": " + Lines.cut(drift.from(), 28) + " → " + Lines.cut(drift.to(), 28);
    }
}
